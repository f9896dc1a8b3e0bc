import { inLoket } from '../../db/verbinding.ts'
import { leesOrganisatienummer } from '../../kernel/organisatienummer.ts'
import { maakCode } from '../../kernel/toegangscode.ts'
import { dagInWoorden } from '../../kernel/uitleg/datum.ts'
import { act, type Velden } from '../../web/act/act.ts'
import { jaNee } from '../../web/act/soorten/keuze.tsx'
import { meegestuurd } from '../../web/act/soorten/mee.tsx'
import { komendeDag } from '../../web/act/soorten/moment.tsx'
import { email, regel } from '../../web/act/soorten/tekst.tsx'
import { alleenAls, type Vraag, vragen, zonderVragen } from '../../web/act/vragen.tsx'
import type { Geopend } from '../../web/dossierbeeld/lezen.ts'
import { tekst } from '../../web/dossierbeeld/woorden/woord.ts'
import { Tekstveld } from '../../web/onderdelen/formulier/tekstveld.tsx'
import { type Aangemeld, veld } from '../../web/route/verzoek.ts'
import { getOrganisatie } from '../../zaken/organisaties.ts'
import { type Leesstuk, leesstukTekst, maakLink } from '../../zaken/uitgaand/link.ts'
import {
  aanbiederBevestigen,
  hoofdVan,
  ketendeelVrijgeven,
  ketenpartnerUitnodigen,
  partijen,
  rapportdag,
  toegangGeven,
  toegangIntrekken,
} from '../aanbieder/domain.ts'
import { HOOFD, isAanZet } from '../schrijven/domain.ts'

const dossierDicht = 'Dit dossier is niet in behandeling. Heropen het eerst.'

const naam = (begin?: (v: Velden) => string | undefined) =>
  regel({
    label: 'Naam van de aanbieder',
    soort: 'organisatie',
    maximum: 200,
    ...(begin ? { begin } : {}),
    anders: 'Vul de naam van de aanbieder in.',
  })

/** The number with which people of the organisation sign in; what cannot be one is a fault, empty is none. */
const kenmerk = (begin: (v: Velden) => string | null | undefined = () => ''): Vraag<string | null> => ({
  vraag: (naam, v) => (
    <Tekstveld
      naam={naam}
      label="Nummer waarmee de organisatie zich aanmeldt"
      uitleg="Meestal het KvK-nummer. Kan de aanbieder zich niet aanmelden? Laat het leeg en geef daarna toegang met een code."
      nietVerplicht
      waarde={v.f[naam] === undefined ? (begin(v) ?? '') : veld(v.f, naam)}
      fout={v.fouten[naam]}
      maximum={64}
    />
  ),
  lees: (naam, { f }) => {
    const getypt = veld(f, naam)
    const waarde = getypt === '' ? null : leesOrganisatienummer(getypt)
    return getypt !== '' && waarde === null
      ? { ok: false, fouten: [{ naam, tekst: 'Dit kan geen nummer van een organisatie zijn. Kijk het na.' }] }
      : { ok: true, waarde }
  },
})

/** The one of this name in the list of the desk: so that measures and the account of the year count it. */
const metOrganisatie = async <I,>(invoer: I, { formulier, desk, nu, huisraad: { baken } }: Aangemeld) => {
  const naam = veld(formulier, 'naam')
  const organisatie = await inLoket(baken.db, desk.loket, tx =>
    getOrganisatie(tx, desk.loket, naam, 'aanbieder', nu, baken.nieuwId),
  )
  return { ...invoer, organisatie }
}

export const bevestigen = act({
  pad: 'zelfonderzoek/aanbieder',
  titel: 'Vaststellen om welke aanbieder het gaat',
  knop: 'Stel de aanbieder vast',
  terug: 'zelfonderzoek',
  opdracht: { naam: 'aanbiederBevestigen', handeling: 'dossier.bewerken', beslis: aanbiederBevestigen },
  gevolgen: () => [
    'Wie zich aanmeldt namens deze organisatie, ziet wat u vraagt, tot wanneer, en schrijft het onderzoek. Zodra u het onderzoek hebt gevraagd.',
    'De aanbieder ziet niets anders van dit dossier: geen melding, geen notities, geen andere melding.',
    'Schreef de melder al aan het onderzoek met nummer en code? Dan gaat deze aanbieder daarin verder.',
  ],
  vulAan: metOrganisatie,
  ...vragen({
    naam: naam(({ g }) => tekst(g, hoofdVan(g.zaak)?.naam ?? null)),
    kenmerk: kenmerk(({ g }) => hoofdVan(g.zaak)?.kenmerk),
    zelfde: alleenAls(
      k => hoofdVan(k.zaak) !== undefined,
      jaNee({
        label: 'Is het dezelfde organisatie als er nu staat?',
        uitleg: 'Een andere organisatie begint met een leeg onderzoek, en de eerdere ziet deze zaak niet meer.',
        woorden: ['Ja, alleen de naam of het nummer verandert', 'Nee, het is een andere organisatie'],
        anders: 'Kies of het dezelfde organisatie is.',
      }),
      false,
    ),
  }),
  weigeringen: {
    dossierDicht,
    alInKeten: 'Deze organisatie doet al mee in de keten.',
    zelfdeNummer: 'Dit is hetzelfde nummer als er stond. Kies dan dat het dezelfde organisatie is.',
    alRapport: 'De aanbieder stuurde al een rapport. Een andere organisatie kan dat niet overnemen.',
  },
})

/** Until when the provider has that it is about: its report builds on what the others send. */
const dagzin = (g: Geopend, nu: string): string => {
  const dag = rapportdag(g.zaak, { nu, protocol: g.protocol })
  return dag
    ? `Het rapport moet er uiterlijk ${dagInWoorden(dag)} zijn. Kies een dag daarvoor.`
    : 'Het protocol noemt geen dag voor anderen in de keten: u kiest haar.'
}

export const uitnodigen = act({
  pad: 'zelfonderzoek/uitnodigen',
  titel: 'Een aanbieder in de keten uitnodigen',
  knop: 'Nodig uit',
  terug: 'zelfonderzoek',
  opdracht: { naam: 'ketenpartnerUitnodigen', handeling: 'dossier.bewerken', beslis: ketenpartnerUitnodigen },
  gevolgen: () => [
    'De aanbieder schrijft een eigen deel, en zet gebeurtenissen op de tijdlijn van de keten.',
    'De aanbieder leest tot en met welke dag, en dat u die dag koos.',
    'Tot u de tijdlijn vrijgeeft, ziet elke aanbieder alleen wat die zelf schreef.',
    'Kan de aanbieder zich niet aanmelden? Geef daarna toegang met een code.',
  ],
  ...vragen({
    naam: naam(),
    kenmerk: kenmerk(),
    dag: komendeDag({
      label: 'Tot en met welke dag heeft de aanbieder voor het eigen deel?',
      uitleg: ({ g, v }) => dagzin(g, v.nu.toISOString()),
    }),
  }),
  weigeringen: {
    dossierDicht,
    dagVoorbij: 'Die dag is al geweest.',
    naRapport: 'Kies een dag voor de dag waarop het rapport er moet zijn: dat rapport bouwt op dit deel.',
    toezichthouderOnderzoekt: 'De toezichthouder onderzoekt zelf.',
    alVoldoende: 'Het onderzoek is al voldoende bevonden.',
    geenKeten: 'Er is geen onderzoek samen met andere organisaties afgesproken.',
    alErbij: 'Deze organisatie doet al mee.',
  },
})

export const vrijgeven = act({
  pad: 'zelfonderzoek/vrijgeven',
  titel: 'De tijdlijn van de keten vrijgeven',
  knop: 'Geef de tijdlijn vrij',
  terug: 'zelfonderzoek',
  opdracht: { naam: 'ketendeelVrijgeven', handeling: 'onderzoek.beoordelen', beslis: ketendeelVrijgeven },
  gevolgen: g => [
    ...(isAanZet(g.zaak, HOOFD)
      ? []
      : ['Let op: het rapport is er al. Aan het gezamenlijke deel schrijven zij pas als het rapport beter moet.']),
    'Elke deelnemende aanbieder leest wat de anderen op de tijdlijn zetten, nu en hierna, en wie er meedoen.',
    'De aanbieders schrijven daarna samen het gezamenlijke deel. De aanbieder om wie het gaat, stuurt dat mee met het rapport.',
    'Wat een aanbieder in de eigen onderdelen schrijft, blijft van die aanbieder.',
    'Dit kunt u niet terugdraaien.',
  ],
  ...zonderVragen,
  weigeringen: {
    dossierDicht,
    geenKeten: 'Er doet nog geen andere aanbieder mee.',
    alVrijgegeven: 'De tijdlijn is al vrijgegeven.',
  },
})

const voorWie = meegestuurd(({ g, f }) => {
  const partij = partijen(g.zaak).find(p => p.id === veld(f, 'partij'))
  return (
    partij && (
      <p className="utrecht-paragraph">
        Voor: <strong>{tekst(g, partij.naam)}</strong>
      </p>
    )
  )
})

const toegangsvragen = vragen({
  partij: voorWie,
  email: email({ uitleg: 'Laat het leeg als u de link zelf doorgeeft.' }),
})

const toegangsstuk = (loket: string, code: string): Leesstuk => ({
  titel: 'Uw toegang tot het onderzoek',
  delen: [
    { tekst: `${loket} vraagt uw organisatie om een onderzoek. Met de code hieronder komt u erbij.` },
    {
      tekst: 'Bewaar de code op een veilige plek. U hebt haar elke keer nodig, en deze link gaat niet nog eens open.',
    },
  ],
  toegang: code,
})

export const toegang = act({
  pad: 'zelfonderzoek/toegang',
  titel: 'Toegang geven met een code',
  knop: 'Zet de link klaar',
  terug: 'post',
  vanaf: 'zelfonderzoek',
  opdracht: { naam: 'toegangGeven', handeling: 'dossier.bewerken', beslis: toegangGeven },
  gevolgen: () => [
    'De aanbieder krijgt een link die één keer opengaat. U belt en zegt de 6 cijfers; die ziet u hierna, bij Post.',
    'Achter de link staat een code. Daarmee komt de aanbieder bij dit ene onderzoek, zo vaak als nodig.',
    'Had deze aanbieder al een code? Die opent dan niets meer.',
  ],
  velden: toegangsvragen.velden,
  lees: (f, zaak, nieuwId, k) => {
    const gelezen = toegangsvragen.lees(f, zaak, nieuwId, k)
    if (!gelezen.ok) return gelezen
    const { partij, email } = gelezen.invoer
    const [id, inhoud, code] = [nieuwId(), nieuwId(), maakCode()]
    const link = maakLink(nieuwId, email)
    return {
      ok: true,
      invoer: { id, partij, link: link.id, inhoud },
      teksten: [leesstukTekst(inhoud, toegangsstuk(k.desk.naam, code))],
      links: [link],
      toegangen: [{ id, code }],
    }
  },
  weigeringen: {
    dossierDicht,
    nietGevraagd: 'Vraag eerst om het onderzoek. Daarna is er iets om bij te komen.',
    partijOnbekend: 'Deze aanbieder is er niet (meer). Kies opnieuw.',
  },
})

export const intrekken = act({
  pad: 'zelfonderzoek/toegang-intrekken',
  titel: 'Toegang met een code intrekken',
  knop: 'Trek de toegang in',
  gevaar: true,
  terug: 'zelfonderzoek',
  opdracht: { naam: 'toegangIntrekken', handeling: 'dossier.bewerken', beslis: toegangIntrekken },
  gevolgen: () => [
    'De code opent niets meer, ook niet voor wie nu binnen is.',
    'Wat de aanbieder schreef, blijft bewaard.',
  ],
  ...vragen({ toegang: meegestuurd() }),
  weigeringen: {
    toegangOnbekend: 'Deze toegang is er niet.',
    alIngetrokken: 'Deze toegang is al ingetrokken.',
  },
})

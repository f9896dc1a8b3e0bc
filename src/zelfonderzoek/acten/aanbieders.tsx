import { leesOrganisatienummer } from '../../kernel/organisatienummer.ts'
import { maakCode } from '../../kernel/toegangscode.ts'
import { act } from '../../web/act/act.ts'
import { eisTekst } from '../../web/act/lezen.ts'
import { tekst } from '../../web/dossierbeeld/woorden/woord.ts'
import { emailfout } from '../../web/invoer/contact.ts'
import { Verborgen } from '../../web/onderdelen/formulier/formulier.tsx'
import { Keuzerondjes } from '../../web/onderdelen/formulier/keuze.tsx'
import { Tekstveld } from '../../web/onderdelen/formulier/tekstveld.tsx'
import { type Formulier, veld } from '../../web/verzoek.ts'
import { leesstukTekst, maakLink } from '../../zaken/uitgaand/link.ts'
import {
  aanbiederBevestigen,
  hoofdVan,
  ketendeelVrijgeven,
  ketenpartnerUitnodigen,
  partijen,
  toegangGeven,
  toegangIntrekken,
} from '../aanbieder/domain.ts'

const dossierDicht = 'Dit dossier is niet in behandeling. Heropen het eerst.'

const JANEE = [
  { waarde: 'ja', label: 'Ja, alleen de naam of het nummer verandert' },
  { waarde: 'nee', label: 'Nee, het is een andere organisatie' },
]

type Fouten = Readonly<Record<string, string | undefined>>

const Organisatievelden = ({ f, fouten }: { f: Formulier; fouten: Fouten }) => (
  <>
    <Tekstveld naam="naam" label="Naam van de aanbieder" waarde={veld(f, 'naam')} fout={fouten.naam} maximum={200} />
    <Tekstveld
      naam="kenmerk"
      label="Nummer waarmee de organisatie zich aanmeldt"
      uitleg="Meestal het KvK-nummer. Kan de aanbieder zich niet aanmelden? Laat het leeg en geef daarna toegang met een code."
      nietVerplicht
      waarde={veld(f, 'kenmerk')}
      fout={fouten.kenmerk}
      maximum={64}
    />
  </>
)

/** Name and number; a number that cannot be one is a fault, no number is none. */
const leesOrganisatie = (f: Formulier, nieuwId: () => string) => {
  const naam = eisTekst(f, 'naam', 'organisatie', nieuwId, 'Vul de naam van de aanbieder in.')
  const getypt = veld(f, 'kenmerk')
  const kenmerk = getypt === '' ? null : leesOrganisatienummer(getypt)
  const fouten = [
    ...(naam.fout ? [{ naam: 'naam', tekst: naam.fout }] : []),
    ...(getypt !== '' && kenmerk === null
      ? [{ naam: 'kenmerk', tekst: 'Dit kan geen nummer van een organisatie zijn. Kijk het na.' }]
      : []),
  ]
  return { naam: naam.id ?? '', kenmerk, fouten, teksten: naam.teksten }
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
  velden: v => {
    const huidig = hoofdVan(v.g.zaak)
    return (
      <>
        <Organisatievelden
          f={
            huidig && v.f.naam === undefined
              ? { ...v.f, naam: tekst(v.g, huidig.naam) ?? '', kenmerk: huidig.kenmerk ?? '' }
              : v.f
          }
          fouten={v.fouten}
        />
        {huidig && (
          <Keuzerondjes
            naam="zelfde"
            label="Is het dezelfde organisatie als er nu staat?"
            uitleg="Een andere organisatie begint met een leeg onderzoek, en de eerdere ziet deze zaak niet meer."
            opties={JANEE}
            waarde={veld(v.f, 'zelfde')}
            fout={v.fouten.zelfde}
          />
        )}
      </>
    )
  },
  lees: (f, zaak, nieuwId) => {
    const { fouten: mis, teksten, ...o } = leesOrganisatie(f, nieuwId)
    const zelfde = veld(f, 'zelfde')
    const kies = hoofdVan(zaak) && zelfde !== 'ja' && zelfde !== 'nee'
    const fouten = [...mis, ...(kies ? [{ naam: 'zelfde', tekst: 'Kies of het dezelfde organisatie is.' }] : [])]
    if (fouten.length > 0) return { ok: false, fouten }
    return { ok: true, invoer: { ...o, zelfde: zelfde === 'ja' }, teksten }
  },
  weigeringen: {
    dossierDicht,
    alInKeten: 'Deze organisatie doet al mee in de keten.',
    zelfdeNummer: 'Dit is hetzelfde nummer als er stond. Kies dan dat het dezelfde organisatie is.',
    alRapport: 'De aanbieder stuurde al een rapport. Een andere organisatie kan dat niet overnemen.',
  },
})

export const uitnodigen = act({
  pad: 'zelfonderzoek/uitnodigen',
  titel: 'Een aanbieder in de keten uitnodigen',
  knop: 'Nodig uit',
  terug: 'zelfonderzoek',
  opdracht: { naam: 'ketenpartnerUitnodigen', handeling: 'dossier.bewerken', beslis: ketenpartnerUitnodigen },
  gevolgen: () => [
    'De aanbieder schrijft een eigen deel, en zet gebeurtenissen op de tijdlijn van de keten.',
    'Tot u de tijdlijn vrijgeeft, ziet elke aanbieder alleen wat die zelf schreef.',
    'Kan de aanbieder zich niet aanmelden? Geef daarna toegang met een code.',
  ],
  velden: v => <Organisatievelden f={v.f} fouten={v.fouten} />,
  lees: (f, _zaak, nieuwId) => {
    const { fouten, teksten, ...invoer } = leesOrganisatie(f, nieuwId)
    return fouten.length > 0 ? { ok: false, fouten } : { ok: true, invoer, teksten }
  },
  weigeringen: {
    dossierDicht,
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
  gevolgen: () => [
    'Elke deelnemende aanbieder leest wat de anderen op de tijdlijn zetten, nu en hierna.',
    'Wat een aanbieder in de eigen onderdelen schrijft, blijft van die aanbieder.',
    'Dit kunt u niet terugdraaien.',
  ],
  velden: () => null,
  lees: () => ({ ok: true, invoer: {} }),
  weigeringen: {
    dossierDicht,
    geenKeten: 'Er doet nog geen andere aanbieder mee.',
    alVrijgegeven: 'De tijdlijn is al vrijgegeven.',
  },
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
  velden: v => {
    const partij = partijen(v.g.zaak).find(p => p.id === veld(v.f, 'partij'))
    return (
      <>
        <Verborgen velden={{ partij: veld(v.f, 'partij') }} />
        {partij && (
          <p className="utrecht-paragraph">
            Voor: <strong>{tekst(v.g, partij.naam)}</strong>
          </p>
        )}
        <Tekstveld
          naam="email"
          label="E-mailadres"
          uitleg="Laat het leeg als u de link zelf doorgeeft."
          soort="email"
          waarde={veld(v.f, 'email')}
          fout={v.fouten.email}
          maximum={200}
          nietVerplicht
        />
      </>
    )
  },
  lees: (f, _zaak, nieuwId, k) => {
    const email = veld(f, 'email')
    const mis = emailfout(email)
    if (mis) return { ok: false, fouten: [{ naam: 'email', tekst: mis }] }
    const [id, inhoud, code] = [nieuwId(), nieuwId(), maakCode()]
    const link = maakLink(nieuwId, email === '' ? null : email)
    const stuk = {
      titel: 'Uw toegang tot het onderzoek',
      delen: [
        { tekst: `${k.desk.naam} vraagt uw organisatie om een onderzoek. Met de code hieronder komt u erbij.` },
        {
          tekst:
            'Bewaar de code op een veilige plek. U hebt haar elke keer nodig, en deze link gaat niet nog eens open.',
        },
      ],
      toegang: code,
    }
    return {
      ok: true,
      invoer: { id, partij: veld(f, 'partij'), link: link.id, inhoud },
      teksten: [leesstukTekst(inhoud, stuk)],
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
  velden: v => <Verborgen velden={{ toegang: veld(v.f, 'toegang') }} />,
  lees: f => ({ ok: true, invoer: { toegang: veld(f, 'toegang') } }),
  weigeringen: {
    toegangOnbekend: 'Deze toegang is er niet.',
    alIngetrokken: 'Deze toegang is al ingetrokken.',
  },
})

import { momentInWoorden } from '../kernel/uitleg/datum.ts'
import { bijzonderVan } from '../protocollen/bases/bijzonder.ts'
import type { Protocolversie } from '../protocollen/protocol.ts'
import { act } from '../web/act/act.ts'
import { keuze, vinkje } from '../web/act/soorten/keuze.tsx'
import { meegestuurd } from '../web/act/soorten/mee.tsx'
import { dag, momentOfNiets } from '../web/act/soorten/moment.tsx'
import { aantal, regel, vak } from '../web/act/soorten/tekst.tsx'
import { alleenAls, type Vraag, vragen } from '../web/act/vragen.tsx'
import type { Geopend } from '../web/dossierbeeld/lezen.ts'
import { Keuzelijst } from '../web/onderdelen/formulier/keuze.tsx'
import { Tekstveld } from '../web/onderdelen/formulier/tekstveld.tsx'
import { type Formulier, veld } from '../web/route/verzoek.ts'
import { regioDoorzetten, regioHerinneren, regioOntvangstBevestigen, regiosteunGeven, wachtOp } from './domain.ts'

const terug = 'regio'
const handeling = 'dossier.bewerken' as const
const ANDERS = 'anders'
/** The CBS gives this code to nobody. */
const GEEN_GEMEENTE = '0000'
const protocolVan = (k: { protocol: Protocolversie }) => bijzonderVan(k.protocol).regio

const weigeringen = {
  nogNietGescreend: 'Screen de melding eerst.',
  dossierVernietigd: 'De inhoud van dit dossier is vernietigd.',
  geenRegio: 'Dit dossier gaat volgens de screening niet over een andere gemeente.',
}
const toekomst = 'Dit moment moet nog komen. Kijk de dag en de tijd na.'
const voorOntvangst = 'Dit ligt voor het moment waarop de melding binnenkwam. Kijk de dag en de tijd na.'
const eigenGemeente = 'Dit is de eigen gemeente. Kies de gemeente die erover gaat.'

const wachtAl = (wanneer: string) =>
  `U zette deze zaak al door naar deze gemeente (${wanneer}), en de ontvangst is nog niet bevestigd. Leg een herinnering vast, of vink aan dat u de zaak met opzet nog een keer doorzet.`

type Vorm = { f: Formulier; fouten: Readonly<Record<string, string | undefined>>; g: Geopend }

const Gemeente = ({ f, fouten, g }: Vorm) => (
  <>
    <Keuzelijst
      naam="gemeente"
      label="Welke gemeente?"
      opties={[
        ...protocolVan(g).gemeenten.map(o => ({ waarde: o.code, label: o.naam })),
        { waarde: ANDERS, label: 'Een andere gemeente' },
      ]}
      waarde={veld(f, 'gemeente')}
      fout={fouten.gemeente}
    />
    <Tekstveld
      naam="gemeentecode"
      label="Code van een andere gemeente"
      uitleg="Vier cijfers, zoals het CBS ze geeft."
      nietVerplicht
      breedte="kort"
      cijfers
      maximum={4}
      waarde={veld(f, 'gemeentecode')}
      fout={fouten.gemeentecode}
    />
  </>
)

const codeKlopt = (code: string) => /^\d{4}$/.test(code) && code !== GEEN_GEMEENTE
const onjuist = (naam: string, tekst: string) => ({ ok: false as const, fouten: [{ naam, tekst }] })

/** One of the neighbours, or the code of another municipality. */
const gemeente: Vraag<string> = {
  vraag: (_, v) => <Gemeente {...v} />,
  lees: (naam, { f }) => {
    const gekozen = veld(f, naam)
    const waarde = gekozen === ANDERS ? veld(f, 'gemeentecode') : gekozen
    if (codeKlopt(waarde)) return { ok: true, waarde }
    return gekozen === ANDERS
      ? onjuist('gemeentecode', 'Vul de code van de gemeente in: vier cijfers, niet 0000.')
      : onjuist(naam, 'Kies een gemeente.')
  },
}

const net = { label: 'Wanneer?', uitleg: 'Laat leeg als het net was.' }

export const doorzetten = act({
  pad: 'regio/doorzetten',
  titel: 'Doorzetten naar een andere gemeente',
  knop: 'Leg vast',
  terug,
  opdracht: { naam: 'regioDoorzetten', handeling, beslis: regioDoorzetten },
  gevolgen: g => {
    const { n, eenheid } = protocolVan(g).bevestigenBinnen
    return [
      'Er gaat niets uit: u zet de zaak zelf door en legt hier vast hoe.',
      `Is de ontvangst na ${n} ${eenheid} niet bevestigd, dan staat de zaak bovenaan in de lijst Regio.`,
    ]
  },
  ...vragen(
    {
      gemeente,
      ontvanger: regel({
        label: 'Aan welk loket of welke persoon?',
        soort: 'ontvanger',
        anders: 'Vul in aan wie u het doorzet.',
      }),
      wijze: keuze({ label: 'Hoe?', uit: k => protocolVan(k).wijzen, anders: 'Kies hoe.' }),
      wanneer: momentOfNiets(net),
      nogmaals: alleenAls(
        k => k.zaak.werk.regio?.doorzendingen.some(d => d.ontvangst === null) ?? false,
        vinkje({
          label: 'Wacht u nog op een bevestiging van deze gemeente?',
          tekst: 'Ik zet de zaak met opzet nog een keer door naar deze gemeente',
        }),
        false,
      ),
    },
    ({ wanneer, ...rest }) => ({ ...rest, doorgezetOp: wanneer }),
    ({ gemeente: code, nogmaals }, l) => {
      const eerste = nogmaals || code === undefined ? undefined : wachtOp(l.zaak, code)
      return eerste ? [{ naam: 'nogmaals', tekst: wachtAl(momentInWoorden(eerste.doorgezetOp)) }] : []
    },
  ),
  weigeringen: { ...weigeringen, eigenGemeente, inDeToekomst: toekomst, voorOntvangst, wachtAl: wachtAl('eerder') },
})

const bevestigd = {
  doorzendingOnbekend: 'Deze doorzending is er niet. Ga terug naar het tabblad Regio.',
  alBevestigd: 'De ontvangst is al bevestigd, misschien net door een collega.',
}

export const herinneren = act({
  pad: 'regio/herinneren',
  titel: 'Herinnering vastleggen',
  knop: 'Leg de herinnering vast',
  terug,
  opdracht: { naam: 'regioHerinneren', handeling, beslis: regioHerinneren },
  gevolgen: () => ['De zaak blijft openstaan tot de ontvangst is bevestigd.'],
  ...vragen(
    {
      doorzending: meegestuurd(),
      toelichting: vak({
        label: 'Wie hebt u gebeld of gemaild, en wat was het antwoord?',
        soort: 'toelichting',
        regels: 3,
        anders: 'Schrijf op wie u hebt herinnerd.',
      }),
    },
    ({ doorzending, toelichting }) => ({ id: doorzending, toelichting }),
  ),
  weigeringen: { ...weigeringen, ...bevestigd },
})

export const bevestigen = act({
  pad: 'regio/ontvangst',
  titel: 'Ontvangst bevestigd',
  knop: 'Leg de ontvangst vast',
  terug,
  opdracht: { naam: 'regioOntvangstBevestigen', handeling, beslis: regioOntvangstBevestigen },
  gevolgen: () => ['Het doorzetten is daarmee klaar.'],
  ...vragen(
    {
      doorzending: meegestuurd(),
      wie: regel({
        label: 'Wie bevestigde de ontvangst?',
        soort: 'ontvanger',
        anders: 'Vul in wie de ontvangst bevestigde.',
      }),
      wanneer: momentOfNiets(net),
    },
    ({ doorzending, wie, wanneer }) => ({ id: doorzending, wie, bevestigdOp: wanneer }),
  ),
  weigeringen: {
    ...weigeringen,
    ...bevestigd,
    inDeToekomst: toekomst,
    voorDoorzetten: 'Dit ligt voor het moment waarop u de zaak doorzette. Kijk de dag en de tijd na.',
  },
})

const DAG_IN_MINUTEN = 1440

export const steun = act({
  pad: 'regio/steun',
  titel: 'Steun aan een andere gemeente',
  knop: 'Leg de steun vast',
  terug,
  opdracht: { naam: 'regiosteunGeven', handeling, beslis: regiosteunGeven },
  gevolgen: () => ['De tijd telt mee in het overzicht per gemeente.'],
  ...vragen({
    gemeente,
    vorm: keuze({ label: 'Wat deed het loket?', uit: k => protocolVan(k).steun, anders: 'Kies wat het loket deed.' }),
    dag: dag({ label: 'Op welke dag?', anders: 'Vul in op welke dag dat was.' }),
    minuten: aantal({
      label: 'Hoeveel minuten, ongeveer?',
      hoogstens: DAG_IN_MINUTEN,
      anders: 'Vul een heel aantal minuten in, hoogstens 1440 (een dag).',
    }),
    toelichting: vak({
      label: 'Waarover ging het, en wat kwam eruit?',
      soort: 'toelichting',
      anders: 'Schrijf op waarover het ging.',
    }),
  }),
  weigeringen: { ...weigeringen, eigenGemeente, inDeToekomst: 'Deze dag moet nog komen. Kijk de datum na.' },
})

import { momentInWoorden } from '../kernel/uitleg/datum.ts'
import { bijzonderVan } from '../protocollen/bases/bijzonder.ts'
import type { Protocolversie } from '../protocollen/protocol.ts'
import { act } from '../web/act/act.ts'
import { eisTekst } from '../web/act/lezen.ts'
import { datumWaarde, leesDatum } from '../web/datum.ts'
import type { Geopend } from '../web/dossierbeeld/lezen.ts'
import { leesWanneer, WanneerVeld } from '../web/invoer/wanneer.tsx'
import { DatumVeld } from '../web/onderdelen/formulier/datumveld.tsx'
import { Verborgen } from '../web/onderdelen/formulier/formulier.tsx'
import { Keuzelijst, Keuzerondjes, Vinkjes } from '../web/onderdelen/formulier/keuze.tsx'
import { Tekstvak, Tekstveld } from '../web/onderdelen/formulier/tekstveld.tsx'
import { type Formulier, veld, velden } from '../web/verzoek.ts'
import { regioDoorzetten, regioHerinneren, regioOntvangstBevestigen, regiosteunGeven, wachtOp } from './domain.ts'

const terug = 'regio'
const handeling = 'dossier.bewerken' as const
const ANDERS = 'anders'
/** The CBS gives this code to nobody. */
const GEEN_GEMEENTE = '0000'
const protocolVan = (k: { protocol: Protocolversie }) => bijzonderVan(k.protocol).regio
const alsOpties = (lijst: readonly { code: string; naam: string; uitleg?: string | undefined }[]) =>
  lijst.map(o => ({ waarde: o.code, label: o.naam, uitleg: o.uitleg }))

const weigeringen = {
  nogNietGescreend: 'Screen de melding eerst.',
  dossierVernietigd: 'De inhoud van dit dossier is vernietigd.',
  geenRegio: 'Dit dossier gaat volgens de screening niet over een andere gemeente.',
}
const toekomst = 'Dit moment moet nog komen. Kijk de dag en de tijd na.'
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

const leesGemeente = (f: Formulier) => {
  const gekozen = veld(f, 'gemeente')
  const code = gekozen === ANDERS ? veld(f, 'gemeentecode') : gekozen
  if (/^\d{4}$/.test(code) && code !== GEEN_GEMEENTE) return { code, fouten: [] }
  return gekozen === ANDERS
    ? { code, fouten: [{ naam: 'gemeentecode', tekst: 'Vul de code van de gemeente in: vier cijfers, niet 0000.' }] }
    : { code, fouten: [{ naam: 'gemeente', tekst: 'Kies een gemeente.' }] }
}

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
  velden: ({ f, fouten, g }) => (
    <>
      <Gemeente f={f} fouten={fouten} g={g} />
      <Tekstveld
        naam="ontvanger"
        label="Aan welk loket of welke persoon?"
        waarde={veld(f, 'ontvanger')}
        fout={fouten.ontvanger}
        maximum={300}
      />
      <Keuzerondjes
        naam="wijze"
        label="Hoe?"
        opties={alsOpties(protocolVan(g).wijzen)}
        waarde={veld(f, 'wijze')}
        fout={fouten.wijze}
      />
      <WanneerVeld
        naam="wanneer"
        label="Wanneer?"
        uitleg="Laat leeg als het net was."
        f={f}
        fouten={fouten}
        nietVerplicht
      />
      {g.zaak.werk.regio?.doorzendingen.some(d => d.ontvangst === null) && (
        <Vinkjes
          naam="nogmaals"
          label="Wacht u nog op een bevestiging van deze gemeente?"
          nietVerplicht
          opties={[{ waarde: 'ja', label: 'Ik zet de zaak met opzet nog een keer door naar deze gemeente' }]}
          waarden={velden(f, 'nogmaals')}
          fout={fouten.nogmaals}
        />
      )}
    </>
  ),
  lees: (f, zaak, nieuwId, k) => {
    const gemeente = leesGemeente(f)
    const nogmaals = veld(f, 'nogmaals') === 'ja'
    const eerste = nogmaals ? undefined : wachtOp(zaak, gemeente.code)
    const wijze = veld(f, 'wijze')
    const wanneer = leesWanneer(f, 'wanneer')
    const t = eisTekst(f, 'ontvanger', 'ontvanger', nieuwId, 'Vul in aan wie u het doorzet.')
    const fouten = [
      ...gemeente.fouten,
      ...(t.fout === null ? [] : [{ naam: 'ontvanger', tekst: t.fout }]),
      ...(protocolVan(k).wijzen.some(w => w.code === wijze) ? [] : [{ naam: 'wijze', tekst: 'Kies hoe.' }]),
      ...(wanneer.ok ? [] : wanneer.fouten),
      ...(eerste ? [{ naam: 'nogmaals', tekst: wachtAl(momentInWoorden(eerste.doorgezetOp)) }] : []),
    ]
    if (fouten.length > 0 || t.id === null || !wanneer.ok) return { ok: false, fouten }
    const invoer = { gemeente: gemeente.code, ontvanger: t.id, wijze, doorgezetOp: wanneer.moment, nogmaals }
    return { ok: true, invoer, teksten: t.teksten }
  },
  weigeringen: { ...weigeringen, eigenGemeente, inDeToekomst: toekomst, wachtAl: wachtAl('eerder') },
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
  velden: ({ f, fouten }) => (
    <>
      <Verborgen velden={{ doorzending: veld(f, 'doorzending') }} />
      <Tekstvak
        naam="toelichting"
        label="Wie hebt u gebeld of gemaild, en wat was het antwoord?"
        waarde={veld(f, 'toelichting')}
        fout={fouten.toelichting}
        regels={3}
      />
    </>
  ),
  lees: (f, _zaak, nieuwId) => {
    const t = eisTekst(f, 'toelichting', 'toelichting', nieuwId, 'Schrijf op wie u hebt herinnerd.')
    if (t.id === null || t.fout !== null) return { ok: false, fouten: [{ naam: 'toelichting', tekst: t.fout ?? '' }] }
    return { ok: true, invoer: { id: veld(f, 'doorzending'), toelichting: t.id }, teksten: t.teksten }
  },
  weigeringen: { ...weigeringen, ...bevestigd },
})

export const bevestigen = act({
  pad: 'regio/ontvangst',
  titel: 'Ontvangst bevestigd',
  knop: 'Leg de ontvangst vast',
  terug,
  opdracht: { naam: 'regioOntvangstBevestigen', handeling, beslis: regioOntvangstBevestigen },
  gevolgen: () => ['Het doorzetten is daarmee klaar.'],
  velden: ({ f, fouten }) => (
    <>
      <Verborgen velden={{ doorzending: veld(f, 'doorzending') }} />
      <Tekstveld
        naam="wie"
        label="Wie bevestigde de ontvangst?"
        waarde={veld(f, 'wie')}
        fout={fouten.wie}
        maximum={300}
      />
      <WanneerVeld
        naam="wanneer"
        label="Wanneer?"
        uitleg="Laat leeg als het net was."
        f={f}
        fouten={fouten}
        nietVerplicht
      />
    </>
  ),
  lees: (f, _zaak, nieuwId) => {
    const wanneer = leesWanneer(f, 'wanneer')
    const t = eisTekst(f, 'wie', 'ontvanger', nieuwId, 'Vul in wie de ontvangst bevestigde.')
    const fouten = [...(t.fout === null ? [] : [{ naam: 'wie', tekst: t.fout }]), ...(wanneer.ok ? [] : wanneer.fouten)]
    if (fouten.length > 0 || t.id === null || !wanneer.ok) return { ok: false, fouten }
    const invoer = { id: veld(f, 'doorzending'), bevestigdOp: wanneer.moment, wie: t.id }
    return { ok: true, invoer, teksten: t.teksten }
  },
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
  velden: ({ f, fouten, g }) => (
    <>
      <Gemeente f={f} fouten={fouten} g={g} />
      <Keuzerondjes
        naam="vorm"
        label="Wat deed het loket?"
        opties={alsOpties(protocolVan(g).steun)}
        waarde={veld(f, 'vorm')}
        fout={fouten.vorm}
      />
      <DatumVeld naam="dag" label="Op welke dag?" waarde={datumWaarde(f, 'dag')} fout={fouten.dag} />
      <Tekstveld
        naam="minuten"
        label="Hoeveel minuten, ongeveer?"
        breedte="kort"
        cijfers
        waarde={veld(f, 'minuten')}
        fout={fouten.minuten}
      />
      <Tekstvak
        naam="toelichting"
        label="Waarover ging het, en wat kwam eruit?"
        waarde={veld(f, 'toelichting')}
        fout={fouten.toelichting}
        regels={4}
      />
    </>
  ),
  lees: (f, _zaak, nieuwId, k) => {
    const gemeente = leesGemeente(f)
    const [vorm, minuten] = [veld(f, 'vorm'), Number(veld(f, 'minuten') || Number.NaN)]
    const dag = leesDatum(f, 'dag')
    const goed = Number.isInteger(minuten) && minuten > 0 && minuten <= DAG_IN_MINUTEN
    const t = eisTekst(f, 'toelichting', 'toelichting', nieuwId, 'Schrijf op waarover het ging.')
    const fouten = [
      ...gemeente.fouten,
      ...(protocolVan(k).steun.some(s => s.code === vorm) ? [] : [{ naam: 'vorm', tekst: 'Kies wat het loket deed.' }]),
      ...(dag.ok ? [] : [{ naam: 'dag', tekst: dag.tekst }]),
      ...(dag.ok && dag.dag === null ? [{ naam: 'dag', tekst: 'Vul in op welke dag dat was.' }] : []),
      ...(goed ? [] : [{ naam: 'minuten', tekst: 'Vul een heel aantal minuten in, hoogstens 1440 (een dag).' }]),
      ...(t.fout === null ? [] : [{ naam: 'toelichting', tekst: t.fout }]),
    ]
    if (fouten.length > 0 || t.id === null || !dag.ok || dag.dag === null) return { ok: false, fouten }
    const invoer = { gemeente: gemeente.code, vorm, dag: dag.dag, minuten, toelichting: t.id }
    return { ok: true, invoer, teksten: t.teksten }
  },
  weigeringen: { ...weigeringen, eigenGemeente, inDeToekomst: 'Deze dag moet nog komen. Kijk de datum na.' },
})

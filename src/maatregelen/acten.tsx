import { werkingen } from '../begrippen/feiten/maatregelen.ts'
import { metHoofdletter } from '../kernel/uitleg/datum.ts'
import { act } from '../web/act/act.ts'
import { leesVak, Vak } from '../web/act/vak.tsx'
import { datumWaarde } from '../web/datum.ts'
import type { Geopend } from '../web/dossierbeeld/lezen.ts'
import { werkingwoord } from '../web/dossierbeeld/woorden/maatregelen.ts'
import { tekst } from '../web/dossierbeeld/woorden/woord.ts'
import { leesKomendeDag } from '../web/invoer/moment.ts'
import { DatumVeld } from '../web/onderdelen/formulier/datumveld.tsx'
import { Verborgen } from '../web/onderdelen/formulier/formulier.tsx'
import { Keuzelijst, Keuzerondjes } from '../web/onderdelen/formulier/keuze.tsx'
import { Tekstveld } from '../web/onderdelen/formulier/tekstveld.tsx'
import { type Formulier, veld } from '../web/verzoek.ts'
import {
  effectToetsen,
  findMaatregel,
  maatregelBorgen,
  maatregelLoslaten,
  maatregelUitvoeren,
  maatregelVastleggen,
} from './domain.ts'

type Velden = { f: Formulier; g: Geopend }

/** Which measure it is about; it travels along. Who comes without one chooses. */
const Bij = ({ f, g }: Velden) => {
  const m = findMaatregel(g.zaak, veld(f, 'maatregel'))
  if (m)
    return (
      <>
        <Verborgen velden={{ maatregel: m.id }} />
        <p className="utrecht-paragraph">
          <strong>{tekst(g, m.tekst)}</strong>
        </p>
      </>
    )
  const opties = (g.zaak.werk.maatregelen ?? []).map(x => ({ waarde: x.id, label: tekst(g, x.tekst) ?? 'Maatregel' }))
  return <Keuzelijst naam="maatregel" label="Welke maatregel?" opties={opties} waarde={veld(f, 'maatregel')} />
}

const leesDag = (f: Formulier, nu: Date) => {
  const d = leesKomendeDag(f, 'dag', 'Deze dag', nu)
  if (!d.ok) return { dag: '', fouten: [{ naam: 'dag', tekst: d.tekst }] }
  return d.waarde === null
    ? { dag: '', fouten: [{ naam: 'dag', tekst: 'Kies een dag.' }] }
    : { dag: d.waarde, fouten: [] }
}

const gedeeld = {
  dossierDicht: 'Dit dossier is niet in behandeling. Heropen het eerst.',
  maatregelOnbekend: 'Kies een maatregel van dit dossier.',
  alKlaar: 'Deze maatregel is al klaar.',
} as const
const dagVoorbij = 'Die dag is al geweest.'

export const vastleggen = act({
  pad: 'maatregelen/vastleggen',
  titel: 'Maatregel vastleggen',
  knop: 'Leg de maatregel vast',
  terug: 'maatregelen',
  opdracht: { naam: 'maatregelVastleggen', handeling: 'dossier.bewerken', beslis: maatregelVastleggen },
  gevolgen: () => [
    'De dag wordt een termijn op dit dossier. Is ze voorbij, dan staat het dossier als te laat in de werkvoorraad.',
    'De contractmanager leest de maatregel en wat erop volgt, zonder het dossier. Noem er dus niemand in.',
    'Het dossier sluit pas als elke maatregel is getoetst of losgelaten.',
  ],
  velden: v => (
    <>
      <Vak {...v} naam="maatregel_tekst" label="Wat gaat er beter?" />
      <Tekstveld
        naam="eigenaar"
        label="Wie zorgt daarvoor?"
        uitleg="De functie, bij welke organisatie."
        waarde={veld(v.f, 'eigenaar')}
        fout={v.fouten.eigenaar}
        maximum={200}
      />
      <Vak
        {...v}
        naam="gevraagd"
        label="Waaruit moet straks blijken dat het gedaan is?"
        uitleg="Bijvoorbeeld: het nieuwe werkplan, of wat u ziet bij een bezoek."
        regels={3}
      />
      <DatumVeld naam="dag" label="Wanneer moet het klaar zijn?" waarde={datumWaarde(v.f, 'dag')} fout={v.fouten.dag} />
    </>
  ),
  lees: (f, _zaak, nieuwId, k) => {
    const t = leesVak(f, 'maatregel_tekst', 'Schrijf op wat er beter gaat.', nieuwId)
    const e = leesVak(f, 'eigenaar', 'Schrijf op wie daarvoor zorgt.', nieuwId)
    const b = leesVak(f, 'gevraagd', 'Schrijf op waaruit het moet blijken.', nieuwId)
    const d = leesDag(f, k.nu)
    const fouten = [...t.fouten, ...e.fouten, ...b.fouten, ...d.fouten]
    if (fouten.length > 0) return { ok: false, fouten }
    return {
      ok: true,
      invoer: { tekst: t.id, eigenaar: e.id, gevraagd: b.id, dag: d.dag },
      teksten: [...t.teksten, ...e.teksten, ...b.teksten],
    }
  },
  weigeringen: { dossierDicht: gedeeld.dossierDicht, dagVoorbij },
})

export const uitgevoerd = act({
  pad: 'maatregelen/uitgevoerd',
  titel: 'Maatregel uitgevoerd',
  knop: 'Leg vast',
  terug: 'maatregelen',
  opdracht: { naam: 'maatregelUitvoeren', handeling: 'dossier.bewerken', beslis: maatregelUitvoeren },
  gevolgen: () => ['De termijn is gehaald. Daarna legt u vast hoe de maatregel blijft.'],
  velden: v => (
    <>
      <Bij {...v} />
      <Vak {...v} naam="bewijs" label="Waaruit blijkt dat?" uitleg="Wat u zag of kreeg, en van wie." />
    </>
  ),
  lees: (f, _zaak, nieuwId) => {
    const t = leesVak(f, 'bewijs', 'Schrijf op waaruit het blijkt.', nieuwId)
    if (t.fouten.length > 0) return { ok: false, fouten: t.fouten }
    return { ok: true, invoer: { id: veld(f, 'maatregel'), bewijs: t.id }, teksten: t.teksten }
  },
  weigeringen: { ...gedeeld, alUitgevoerd: 'Dit is al vastgelegd.' },
})

export const borgen = act({
  pad: 'maatregelen/geborgd',
  titel: 'Maatregel geborgd',
  knop: 'Leg vast',
  terug: 'maatregelen',
  opdracht: { naam: 'maatregelBorgen', handeling: 'dossier.bewerken', beslis: maatregelBorgen },
  gevolgen: () => ['Op de dag die u kiest, bekijkt u of de maatregel werkt. Ze wordt een termijn op dit dossier.'],
  velden: v => (
    <>
      <Bij {...v} />
      <Vak {...v} naam="hoe" label="Hoe blijft de maatregel?" uitleg="Bijvoorbeeld: in het werkplan, in de scholing." />
      <DatumVeld
        naam="dag"
        label="Wanneer bekijkt u of ze werkt?"
        waarde={datumWaarde(v.f, 'dag')}
        fout={v.fouten.dag}
      />
    </>
  ),
  lees: (f, _zaak, nieuwId, k) => {
    const t = leesVak(f, 'hoe', 'Schrijf op hoe de maatregel blijft.', nieuwId)
    const d = leesDag(f, k.nu)
    const fouten = [...t.fouten, ...d.fouten]
    if (fouten.length > 0) return { ok: false, fouten }
    return { ok: true, invoer: { id: veld(f, 'maatregel'), hoe: t.id, dag: d.dag }, teksten: t.teksten }
  },
  weigeringen: {
    ...gedeeld,
    dagVoorbij,
    nogNietUitgevoerd: 'Leg eerst vast dat de maatregel is uitgevoerd.',
    alGeborgd: 'Dit is al vastgelegd.',
  },
})

export const toetsen = act({
  pad: 'maatregelen/getoetst',
  titel: 'Werkt de maatregel?',
  knop: 'Leg vast',
  terug: 'maatregelen',
  opdracht: { naam: 'effectToetsen', handeling: 'dossier.bewerken', beslis: effectToetsen },
  gevolgen: () => ['Daarmee is de maatregel klaar. Werkt ze niet, leg dan een nieuwe vast.'],
  velden: v => (
    <>
      <Bij {...v} />
      <Keuzerondjes
        naam="werkt"
        label="Werkt de maatregel?"
        opties={werkingen.map(w => ({ waarde: w, label: metHoofdletter(werkingwoord[w]) }))}
        waarde={veld(v.f, 'werkt')}
        fout={v.fouten.werkt}
      />
      <Vak {...v} naam="toelichting" label="Waaraan ziet u dat?" />
    </>
  ),
  lees: (f, _zaak, nieuwId) => {
    const werkt = werkingen.find(w => w === veld(f, 'werkt'))
    const t = leesVak(f, 'toelichting', 'Schrijf op waaraan u dat ziet.', nieuwId)
    const fouten = [...(werkt ? [] : [{ naam: 'werkt', tekst: 'Kies of de maatregel werkt.' }]), ...t.fouten]
    if (fouten.length > 0 || !werkt) return { ok: false, fouten }
    return { ok: true, invoer: { id: veld(f, 'maatregel'), werkt, toelichting: t.id }, teksten: t.teksten }
  },
  weigeringen: { ...gedeeld, nogNietGeborgd: 'Leg eerst vast hoe de maatregel blijft.' },
})

export const loslaten = act({
  pad: 'maatregelen/losgelaten',
  titel: 'Maatregel loslaten',
  knop: 'Laat de maatregel los',
  terug: 'maatregelen',
  opdracht: { naam: 'maatregelLoslaten', handeling: 'dossier.bewerken', beslis: maatregelLoslaten },
  gevolgen: () => ['Wat u ervan afwacht, vervalt. De reden blijft in het dossier.'],
  velden: v => (
    <>
      <Bij {...v} />
      <Vak {...v} naam="reden" label="Waarom gaat ze niet door?" />
    </>
  ),
  lees: (f, _zaak, nieuwId) => {
    const t = leesVak(f, 'reden', 'Schrijf op waarom.', nieuwId)
    if (t.fouten.length > 0) return { ok: false, fouten: t.fouten }
    return { ok: true, invoer: { id: veld(f, 'maatregel'), reden: t.id }, teksten: t.teksten }
  },
  weigeringen: gedeeld,
})

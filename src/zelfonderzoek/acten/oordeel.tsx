import type { Oordeel } from '../../begrippen/feiten/zelfonderzoek.ts'
import { zelfonderzoekVan } from '../../protocollen/bases/wmo/onderzoek.ts'
import { act } from '../../web/act/act.ts'
import { leesVak, Vak } from '../../web/act/vak.tsx'
import { datumWaarde } from '../../web/datum.ts'
import { leesKomendeDag } from '../../web/invoer/moment.ts'
import { DatumVeld } from '../../web/onderdelen/formulier/datumveld.tsx'
import { Keuzerondjes } from '../../web/onderdelen/formulier/keuze.tsx'
import { veld } from '../../web/verzoek.ts'
import { eigenOnderzoekBesluiten, onderzoekBeoordelen, protocolAfwijken, verbeteringVragen } from '../domain.ts'
import { gedeeld, keuzeOnbekend, opties } from './delen.ts'

const oordelen: readonly { waarde: Oordeel; label: string }[] = [
  { waarde: 'voldoende', label: 'Voldoende' },
  { waarde: 'onvoldoende', label: 'Onvoldoende' },
]
const isOordeel = (tekst: string): tekst is Oordeel => oordelen.some(o => o.waarde === tekst)

export const beoordelen = act({
  pad: 'zelfonderzoek/beoordelen',
  titel: 'Rapport van de aanbieder beoordelen',
  knop: 'Stel het oordeel vast',
  terug: 'zelfonderzoek',
  opdracht: { naam: 'onderzoekBeoordelen', handeling: 'onderzoek.beoordelen', beslis: onderzoekBeoordelen },
  gevolgen: () => [
    'Is elk onderdeel voldoende, dan is het onderzoek voldoende. U bevestigt dat met een brief en kunt daarna sluiten.',
    'Is er één onvoldoende, dan geeft u aanwijzingen met een nieuwe dag, of besluit u zelf te onderzoeken.',
  ],
  velden: v => (
    <>
      {zelfonderzoekVan(v.g.protocol).oordelen.map(o => (
        <Keuzerondjes
          key={o.code}
          naam={`oordeel_${o.code}`}
          label={o.naam}
          uitleg={o.uitleg}
          naast
          opties={oordelen}
          waarde={veld(v.f, `oordeel_${o.code}`)}
          fout={v.fouten[`oordeel_${o.code}`]}
        />
      ))}
      <Vak {...v} naam="reden" label="Waarom? Per onderdeel" />
    </>
  ),
  lees: (f, _zaak, nieuwId, k) => {
    const t = leesVak(f, 'reden', 'Schrijf op waarom u zo oordeelt.', nieuwId)
    const gekozen = zelfonderzoekVan(k.protocol).oordelen.map(o => [o.code, veld(f, `oordeel_${o.code}`)] as const)
    const fouten = [
      ...gekozen
        .filter(([, o]) => !isOordeel(o))
        .map(([code]) => ({ naam: `oordeel_${code}`, tekst: 'Kies voldoende of onvoldoende.' })),
      ...t.fouten,
    ]
    if (fouten.length > 0) return { ok: false, fouten }
    const geldig = Object.fromEntries(gekozen.flatMap(([code, o]) => (isOordeel(o) ? [[code, o]] : [])))
    return { ok: true, invoer: { oordelen: geldig, reden: t.id }, teksten: t.teksten }
  },
  weigeringen: {
    ...gedeeld,
    nogGeenRapport: 'Er is nog geen rapport. Leg eerst de ontvangst vast.',
    alBeoordeeld: 'Dit rapport is al beoordeeld.',
    oordeelOntbreekt: 'Geef bij elk onderdeel een oordeel.',
  },
})

export const verbeteren = act({
  pad: 'zelfonderzoek/verbeteren',
  titel: 'Aanwijzingen om te verbeteren',
  knop: 'Geef de aanwijzingen',
  terug: 'zelfonderzoek',
  opdracht: { naam: 'verbeteringVragen', handeling: 'onderzoek.beoordelen', beslis: verbeteringVragen },
  gevolgen: () => [
    'De dag die u kiest wordt een termijn op dit dossier.',
    'Stuur de aanbieder de brief ‘Aanwijzingen om te verbeteren’.',
  ],
  velden: v => (
    <>
      <Vak {...v} naam="aanwijzingen" label="Wat moet beter?" />
      <DatumVeld
        naam="dag"
        label="Wanneer moet het verbeterde rapport er zijn?"
        waarde={datumWaarde(v.f, 'dag')}
        fout={v.fouten.dag}
      />
    </>
  ),
  lees: (f, _zaak, nieuwId, k) => {
    const t = leesVak(f, 'aanwijzingen', 'Schrijf op wat er beter moet.', nieuwId)
    const d = leesKomendeDag(f, 'dag', 'Deze dag', k.nu)
    const dagfout = d.ok ? (d.waarde === null ? 'Kies een dag.' : null) : d.tekst
    const fouten = [...t.fouten, ...(dagfout ? [{ naam: 'dag', tekst: dagfout }] : [])]
    if (fouten.length > 0 || !d.ok || d.waarde === null) return { ok: false, fouten }
    return { ok: true, invoer: { aanwijzingen: t.id, dag: d.waarde }, teksten: t.teksten }
  },
  weigeringen: {
    ...gedeeld,
    nietOnvoldoende: 'Aanwijzingen horen bij een rapport dat onvoldoende is.',
    alAangewezen: 'Bij dit rapport zijn al aanwijzingen gegeven.',
    dagVoorbij: 'Die dag is al geweest.',
  },
})

export const eigen = act({
  pad: 'zelfonderzoek/eigen',
  titel: 'Zelf onderzoeken',
  knop: 'Besluit tot eigen onderzoek',
  terug: 'zelfonderzoek',
  opdracht: { naam: 'eigenOnderzoekBesluiten', handeling: 'onderzoek.beoordelen', beslis: eigenOnderzoekBesluiten },
  gevolgen: () => [
    'Wat u van de aanbieder afwacht, vervalt.',
    'U kondigt het onderzoek schriftelijk aan, met de termijnen.',
  ],
  velden: v => (
    <>
      <Keuzerondjes
        naam="grond"
        label="Op welke grond?"
        opties={opties(zelfonderzoekVan(v.g.protocol).gronden)}
        waarde={veld(v.f, 'grond')}
        fout={v.fouten.grond}
      />
      <Vak {...v} naam="reden" label="Waarom?" />
    </>
  ),
  lees: (f, _zaak, nieuwId) => {
    const grond = veld(f, 'grond')
    const t = leesVak(f, 'reden', 'Schrijf op waarom u zelf onderzoekt.', nieuwId)
    const fouten = [...(grond ? [] : [{ naam: 'grond', tekst: 'Kies de grond.' }]), ...t.fouten]
    return fouten.length > 0 ? { ok: false, fouten } : { ok: true, invoer: { grond, reden: t.id }, teksten: t.teksten }
  },
  weigeringen: {
    ...gedeeld,
    keuzeOnbekend,
    anderOnderzoekt: 'Volgens de beoordeling onderzoekt een ander, of niemand. Dan onderzoekt u niet zelf.',
    alBesloten: 'U besloot al om zelf te onderzoeken.',
    alVoldoende: 'Het onderzoek van de aanbieder is voldoende bevonden.',
  },
})

export const afwijken = act({
  pad: 'zelfonderzoek/afwijken',
  titel: 'Gewogen afwijken van het protocol',
  knop: 'Leg de afweging vast',
  terug: 'zelfonderzoek',
  opdracht: { naam: 'protocolAfwijken', handeling: 'onderzoek.beoordelen', beslis: protocolAfwijken },
  gevolgen: () => ['Vast staat waarvan u afwijkt, waarom, wie dat deed en wanneer.'],
  velden: v => (
    <>
      <Keuzerondjes
        naam="waarvan"
        label="Waarvan wijkt u af?"
        opties={opties(zelfonderzoekVan(v.g.protocol).afwijkingen)}
        waarde={veld(v.f, 'waarvan')}
        fout={v.fouten.waarvan}
      />
      <Vak {...v} naam="reden" label="Welke belangen woog u, en wat doet u anders?" />
    </>
  ),
  lees: (f, _zaak, nieuwId) => {
    const waarvan = veld(f, 'waarvan')
    const t = leesVak(f, 'reden', 'Schrijf uw afweging op.', nieuwId)
    const fouten = [...(waarvan ? [] : [{ naam: 'waarvan', tekst: 'Kies waarvan u afwijkt.' }]), ...t.fouten]
    return fouten.length > 0
      ? { ok: false, fouten }
      : { ok: true, invoer: { waarvan, reden: t.id }, teksten: t.teksten }
  },
  weigeringen: {
    dossierDicht: 'De inhoud van dit dossier is vernietigd.',
    keuzeOnbekend,
  },
})

import { toezichtVan } from '../../protocollen/bases/toezicht.ts'
import { act } from '../../web/act/act.ts'
import { datumWaarde } from '../../web/datum.ts'
import { DatumVeld } from '../../web/onderdelen/formulier/datumveld.tsx'
import { Keuzerondjes } from '../../web/onderdelen/formulier/keuze.tsx'
import { veld } from '../../web/verzoek.ts'
import { toezichtAfsluiten, toezichtbesluitVastleggen, zelfonderzoekBeoordelen } from '../domain.ts'
import {
  Bij,
  dagen,
  fout,
  gedeeld,
  keuze,
  leesDagen,
  leesToelichting,
  nogNietGemeld,
  opties,
  Toelichting,
} from './delen.tsx'

const besluitdagen = {
  dagOntbreekt: 'Vul de dag van het besluit in.',
  uiterlijkZonderOnderzoek: 'Er is geen onderzoek gevraagd: laat leeg wanneer het er moet zijn.',
  uiterlijkTeVroeg: 'Het onderzoek moet er zijn na het besluit. Kijk de dag na.',
}

export const besluit = act({
  pad: 'toezicht/besluit',
  titel: 'Besluit van de toezichthouder',
  knop: 'Leg vast',
  terug: 'toezicht',
  opdracht: { naam: 'toezichtbesluitVastleggen', handeling: 'dossier.bewerken', beslis: toezichtbesluitVastleggen },
  gevolgen: () => ['Stond er al een besluit? Dan geldt dit. Wat er stond, blijft in de tijdlijn.'],
  velden: v => (
    <>
      <Bij g={v.g} f={v.f} />
      <Keuzerondjes
        naam="besluit"
        label="Wat heeft de toezichthouder besloten?"
        opties={opties(toezichtVan(v.g.protocol).besluiten)}
        waarde={veld(v.f, 'besluit')}
        fout={v.fouten.besluit}
      />
      <DatumVeld
        naam="dag"
        label="Op welke dag?"
        uitleg="Laat leeg als u het niet mag inzien."
        waarde={datumWaarde(v.f, 'dag')}
        fout={v.fouten.dag}
      />
      <DatumVeld
        naam="uiterlijk"
        label="Wanneer moet het onderzoek er zijn?"
        uitleg="Alleen als de organisatie zelf onderzoekt."
        nietVerplicht
        waarde={datumWaarde(v.f, 'uiterlijk')}
        fout={v.fouten.uiterlijk}
      />
      <Toelichting {...v} />
    </>
  ),
  lees: (f, _zaak, nieuwId) => {
    const d = leesDagen(f, ['dag', 'uiterlijk'], {})
    const t = leesToelichting(f, nieuwId)
    const besluit = veld(f, 'besluit')
    const leeg = besluit === '' ? 'Kies wat er is besloten.' : null
    const fouten = [...fout('besluit', leeg), ...d.fouten, ...fout('toelichting', t.fout)]
    if (fouten.length > 0) return { ok: false, fouten }
    const invoer = { besluit, besluitOp: d.dagen.dag, uiterlijk: d.dagen.uiterlijk, toelichting: t.id }
    return { ok: true, invoer: { toezichthouder: veld(f, 'toezichthouder'), ...invoer }, teksten: t.teksten }
  },
  weigeringen: { ...gedeeld, ...keuze, ...dagen, nogNietGemeld, ...besluitdagen },
})

export const beoordeling = act({
  pad: 'toezicht/beoordeling',
  titel: 'Beoordeling van het onderzoek',
  knop: 'Leg vast',
  terug: 'toezicht',
  opdracht: { naam: 'zelfonderzoekBeoordelen', handeling: 'dossier.bewerken', beslis: zelfonderzoekBeoordelen },
  gevolgen: () => ['U legt vast wat de toezichthouder oordeelde. Het loket oordeelt zelf niet.'],
  velden: v => (
    <>
      <Bij g={v.g} f={v.f} />
      <DatumVeld
        naam="ontvangen"
        label="Wanneer kreeg de toezichthouder het onderzoek?"
        nietVerplicht
        waarde={datumWaarde(v.f, 'ontvangen')}
        fout={v.fouten.ontvangen}
      />
      <DatumVeld
        naam="dag"
        label="Wanneer is het beoordeeld?"
        nietVerplicht
        waarde={datumWaarde(v.f, 'dag')}
        fout={v.fouten.dag}
      />
      {toezichtVan(v.g.protocol).onderdelen.map(o => (
        <Keuzerondjes
          key={o.code}
          naam={`oordeel_${o.code}`}
          label={`${o.groep}: ${o.naam.charAt(0).toLowerCase()}${o.naam.slice(1)}`}
          naast
          opties={opties(o.oordelen)}
          waarde={veld(v.f, `oordeel_${o.code}`)}
          fout={v.fouten[`oordeel_${o.code}`]}
        />
      ))}
      <Toelichting {...v} />
    </>
  ),
  lees: (f, _zaak, nieuwId, g) => {
    const d = leesDagen(f, ['ontvangen', 'dag'], {})
    const t = leesToelichting(f, nieuwId)
    const oordelen = Object.fromEntries(
      toezichtVan(g.protocol).onderdelen.map(o => [o.code, veld(f, `oordeel_${o.code}`)] as const),
    )
    const leeg = Object.entries(oordelen).filter(([, o]) => o === '')
    const fouten = [
      ...d.fouten,
      ...leeg.flatMap(([code]) => fout(`oordeel_${code}`, 'Kies wat het oordeel is.')),
      ...fout('toelichting', t.fout),
    ]
    if (fouten.length > 0) return { ok: false, fouten }
    const invoer = { ontvangenOp: d.dagen.ontvangen, beoordeeldOp: d.dagen.dag, oordelen, toelichting: t.id }
    return { ok: true, invoer: { toezichthouder: veld(f, 'toezichthouder'), ...invoer }, teksten: t.teksten }
  },
  weigeringen: {
    ...gedeeld,
    ...keuze,
    ...dagen,
    geenZelfonderzoek: 'Leg eerst vast dat de toezichthouder de organisatie om een onderzoek vroeg.',
  },
})

export const afsluiting = act({
  pad: 'toezicht/afsluiting',
  titel: 'Afgesloten bij de toezichthouder',
  knop: 'Leg vast',
  terug: 'toezicht',
  opdracht: { naam: 'toezichtAfsluiten', handeling: 'dossier.bewerken', beslis: toezichtAfsluiten },
  gevolgen: () => ['Loopt er bij geen enkele toezichthouder meer iets, dan is de taak om het te volgen klaar.'],
  velden: v => (
    <>
      <Bij g={v.g} f={v.f} />
      <Keuzerondjes
        naam="uitkomst"
        label="Wat is de uitkomst?"
        opties={opties(toezichtVan(v.g.protocol).uitkomsten)}
        waarde={veld(v.f, 'uitkomst')}
        fout={v.fouten.uitkomst}
      />
      <DatumVeld naam="dag" label="Op welke dag?" waarde={datumWaarde(v.f, 'dag')} fout={v.fouten.dag} />
      <Toelichting {...v} />
    </>
  ),
  lees: (f, _zaak, nieuwId) => {
    const d = leesDagen(f, ['dag'], { dag: 'Vul in wanneer het is afgesloten.' })
    const t = leesToelichting(f, nieuwId)
    const uitkomst = veld(f, 'uitkomst')
    const leeg = uitkomst === '' ? 'Kies de uitkomst.' : null
    const fouten = [...fout('uitkomst', leeg), ...d.fouten, ...fout('toelichting', t.fout)]
    if (fouten.length > 0) return { ok: false, fouten }
    const invoer = { uitkomst, afgeslotenOp: d.dagen.dag ?? '', toelichting: t.id }
    return { ok: true, invoer: { toezichthouder: veld(f, 'toezichthouder'), ...invoer }, teksten: t.teksten }
  },
  weigeringen: {
    ...gedeeld,
    ...keuze,
    ...dagen,
    nogNietGemeld,
    nogNietBeoordeeld: 'Leg eerst vast hoe de toezichthouder het onderzoek beoordeelde.',
  },
})

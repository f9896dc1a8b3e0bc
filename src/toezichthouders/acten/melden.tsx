import { toezichtVan } from '../../protocollen/bases/toezicht.ts'
import { act } from '../../web/act/act.ts'
import { eisTekst, leesTekst } from '../../web/act/lezen.ts'
import { datumWaarde } from '../../web/datum.ts'
import { DatumVeld } from '../../web/onderdelen/formulier/datumveld.tsx'
import { Keuzerondjes } from '../../web/onderdelen/formulier/keuze.tsx'
import { Tekstveld } from '../../web/onderdelen/formulier/tekstveld.tsx'
import { veld } from '../../web/verzoek.ts'
import { opMeldplichtWijzen, toezichtmeldingVastleggen } from '../domain.ts'
import { Bij, dagen, fout, gedeeld, keuze, leesDagen, opties } from './delen.tsx'

/** A number of a supervisor, without room for a name. */
const KENMERK = /^[A-Za-z]{0,12}[-./ ]?\d[\dA-Za-z./-]{0,30}$/

export const wijzen = act({
  pad: 'toezicht/wijzen',
  titel: 'Op de plicht gewezen',
  knop: 'Leg vast',
  terug: 'toezicht',
  opdracht: { naam: 'opMeldplichtWijzen', handeling: 'dossier.bewerken', beslis: opMeldplichtWijzen },
  gevolgen: () => ['Is er nog niet gemeld, dan blijft de taak om dat na te gaan open tot u de melding vastlegt.'],
  velden: ({ f, fouten, g }) => (
    <>
      <Bij g={g} f={f} />
      <Tekstveld
        naam="wie"
        label="Wie sprak u, en wat is er afgesproken?"
        waarde={veld(f, 'wie')}
        fout={fouten.wie}
        maximum={500}
      />
    </>
  ),
  lees: (f, _zaak, nieuwId) => {
    const wie = eisTekst(f, 'wie', 'toelichting', nieuwId, 'Schrijf op wie u sprak.')
    if (wie.fout !== null || wie.id === null) return { ok: false, fouten: [{ naam: 'wie', tekst: wie.fout ?? '' }] }
    return { ok: true, invoer: { toezichthouder: veld(f, 'toezichthouder'), wie: wie.id }, teksten: wie.teksten }
  },
  weigeringen: gedeeld,
})

export const gemeld = act({
  pad: 'toezicht/gemeld',
  titel: 'Melding bij de toezichthouder',
  knop: 'Leg vast',
  terug: 'toezicht',
  opdracht: { naam: 'toezichtmeldingVastleggen', handeling: 'dossier.bewerken', beslis: toezichtmeldingVastleggen },
  gevolgen: () => [
    'Is alles gemeld wat de wet vraagt, dan is de taak om dat na te gaan klaar en stopt de termijn.',
    'Stond er al iets? Dan geldt wat u nu vastlegt. Wat er stond, blijft in de tijdlijn.',
  ],
  velden: ({ f, fouten, g }) => (
    <>
      <Bij g={g} f={f} />
      <DatumVeld naam="dag" label="Wanneer is er gemeld?" waarde={datumWaarde(f, 'dag')} fout={fouten.dag} />
      <Keuzerondjes
        naam="melder"
        label="Wie heeft gemeld?"
        opties={opties(toezichtVan(g.protocol).melders)}
        waarde={veld(f, 'melder')}
        fout={fouten.melder}
      />
      <Tekstveld
        naam="wie"
        label="Naam en functie"
        nietVerplicht
        waarde={veld(f, 'wie')}
        fout={fouten.wie}
        maximum={300}
      />
      <Tekstveld
        naam="kenmerk"
        label="Kenmerk van de toezichthouder"
        uitleg="Alleen het nummer. Daarmee vergelijkt u later uw lijst met die van de toezichthouder."
        nietVerplicht
        breedte="half"
        waarde={veld(f, 'kenmerk')}
        fout={fouten.kenmerk}
        maximum={40}
      />
    </>
  ),
  lees: (f, _zaak, nieuwId) => {
    const d = leesDagen(f, ['dag'], { dag: 'Vul in wanneer er is gemeld.' })
    const wie = leesTekst(f, 'wie', 'toelichting', nieuwId)
    const kenmerk = veld(f, 'kenmerk')
    const melder = veld(f, 'melder')
    const fouten = [
      ...d.fouten,
      ...fout('melder', melder === '' ? 'Kies wie heeft gemeld.' : null),
      ...fout('wie', wie.fout),
      ...fout('kenmerk', kenmerk === '' || KENMERK.test(kenmerk) ? null : 'Vul alleen het nummer in, met cijfers.'),
    ]
    if (fouten.length > 0) return { ok: false, fouten }
    const invoer = { gemeldOp: d.dagen.dag ?? '', melder, kenmerk: kenmerk === '' ? null : kenmerk, wie: wie.id }
    return { ok: true, invoer: { toezichthouder: veld(f, 'toezichthouder'), ...invoer }, teksten: wie.teksten }
  },
  weigeringen: {
    ...gedeeld,
    ...keuze,
    ...dagen,
    naamOntbreekt: 'Vul de naam in van wie heeft gemeld.',
    dagTeVroeg: 'Die dag ligt meer dan een jaar voor de melding bij het loket. Kijk het jaar na.',
  },
})

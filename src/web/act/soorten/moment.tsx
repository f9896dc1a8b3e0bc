import { dagVelden, datumWaarde, leesDatum } from '../../invoer/datum.ts'
import { leesKomendeDag } from '../../invoer/moment.ts'
import { leesWanneer, WanneerVeld, wanneerVelden } from '../../invoer/wanneer.tsx'
import { DatumVeld } from '../../onderdelen/formulier/datumveld.tsx'
import type { Vraag } from '../vragen.tsx'
import { type Basis, fout, ja, type Moet, moet, uitlegVan, veldvan } from './basis.ts'

/** A day, 'YYYY-MM-DD'. */
export const dagOfNiets = (b: Basis, nietVerplicht = true): Vraag<string | null> => ({
  vraag: (naam, v) => (
    <DatumVeld
      {...veldvan(b, naam, v)}
      nietVerplicht={nietVerplicht}
      waarde={datumWaarde({ ...dagVelden(naam, b.begin?.(v)), ...v.f }, naam)}
    />
  ),
  lees: (naam, { f }) => {
    const d = leesDatum(f, naam)
    return d.ok ? ja(d.dag) : fout(naam, d.tekst)
  },
})
export const dag = (b: Basis & Moet): Vraag<string> => moet(dagOfNiets(b, false), b.anders)

/** A day that is still to come. */
export const komendeDag = (b: Basis): Vraag<string> => ({
  vraag: dagOfNiets(b, false).vraag,
  lees: (naam, { f, nu }) => {
    const d = leesKomendeDag(f, naam, 'Deze dag', nu)
    if (!d.ok) return fout(naam, d.tekst)
    return d.waarde === null ? fout(naam, 'Kies een dag.') : ja(d.waarde)
  },
})

/** A day with a time, as an ISO instant; null when left empty. */
export const momentOfNiets = (b: Basis, nietVerplicht = true): Vraag<string | null> => ({
  vraag: (naam, v) => (
    <WanneerVeld
      {...{ naam, nietVerplicht, label: b.label, uitleg: uitlegVan(b, v), fouten: v.fouten }}
      f={{ ...wanneerVelden(naam, b.begin?.(v)), ...v.f }}
    />
  ),
  lees: (naam, { f }) => {
    const m = leesWanneer(f, naam)
    return m.ok ? ja(m.moment) : m
  },
})
export const moment = (b: Basis & Moet): Vraag<string> => moet(momentOfNiets(b, false), b.anders)

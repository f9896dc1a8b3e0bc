import type { DatumWaarde } from '../onderdelen/formulier/datumveld.tsx'
import { type Formulier, veld } from '../route/verzoek.ts'

/** What was typed in the three fields of a date. */
export const datumWaarde = (f: Formulier, naam: string): DatumWaarde => ({
  dag: veld(f, `${naam}-dag`),
  maand: veld(f, `${naam}-maand`),
  jaar: veld(f, `${naam}-jaar`),
})

/** Before this nobody who lives was born, and after it nobody plans; a year typed wrong is. */
const EERSTE_JAAR = 1_900
const LAATSTE_JAAR = 2_100

export type GelezenDatum = { ok: true; dag: string | null } | { ok: false; tekst: string }

/** A day from its three fields: null when all are empty, a sentence when it is no date. */
export const leesDatum = (f: Formulier, naam: string): GelezenDatum => {
  const { dag = '', maand = '', jaar = '' } = datumWaarde(f, naam)
  if (dag + maand + jaar === '') return { ok: true, dag: null }
  if (![dag, maand, jaar].every(d => /^\d+$/.test(d)) || jaar.length !== 4)
    return { ok: false, tekst: 'Vul dag, maand en jaar in met cijfers, zoals 6 5 2012.' }
  if (Number(jaar) < EERSTE_JAAR || Number(jaar) > LAATSTE_JAAR)
    return { ok: false, tekst: `Het jaar ${jaar} kan niet kloppen. Kijk het na.` }
  const iso = `${jaar}-${maand.padStart(2, '0')}-${dag.padStart(2, '0')}`
  const bestaat =
    /^\d{4}-\d{2}-\d{2}$/.test(iso) && !Number.isNaN(Date.parse(iso)) && new Date(iso).toISOString().startsWith(iso)
  return bestaat
    ? { ok: true, dag: iso }
    : { ok: false, tekst: `${dag}-${maand}-${jaar} bestaat niet. Kijk de datum na.` }
}

/** A day as its three fields, for a form that opens with what was settled before. */
export const dagVelden = (naam: string, iso: string | null | undefined): Formulier => {
  if (!iso) return {}
  const [jaar = '', maand = '', dag = ''] = iso.split('-')
  return { [`${naam}-dag`]: String(Number(dag)), [`${naam}-maand`]: String(Number(maand)), [`${naam}-jaar`]: jaar }
}

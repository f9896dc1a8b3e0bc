import type { DatumWaarde } from './onderdelen/formulier/datumveld.tsx'
import { type Formulier, veld } from './verzoek.ts'

/** What was typed in the three fields of a date. */
export const datumWaarde = (f: Formulier, naam: string): DatumWaarde => ({
  dag: veld(f, `${naam}-dag`),
  maand: veld(f, `${naam}-maand`),
  jaar: veld(f, `${naam}-jaar`),
})

export type GelezenDatum = { ok: true; dag: string | null } | { ok: false; tekst: string }

/** A day from its three fields: null when all are empty, a sentence when it is no date. */
export const leesDatum = (f: Formulier, naam: string): GelezenDatum => {
  const { dag = '', maand = '', jaar = '' } = datumWaarde(f, naam)
  if (dag + maand + jaar === '') return { ok: true, dag: null }
  if (![dag, maand, jaar].every(d => /^\d+$/.test(d)) || jaar.length !== 4)
    return { ok: false, tekst: 'Vul dag, maand en jaar in met cijfers, zoals 6 5 2012.' }
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

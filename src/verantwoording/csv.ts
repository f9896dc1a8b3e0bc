import { stringify } from 'csv-stringify/sync'
import { alsCel } from '../cijfers/uitvoer/cel.ts'
import { veilig } from '../cijfers/veilig.ts'
import type { Verslag, Verslagtabel, Waarde } from '../cijfers/verslag.ts'

const KOLOMMEN = ['jaar', 'tabel', 'code', 'naam', 'telling', 'waarde'] as const

const regels = (jaar: string, tabel: Verslagtabel): (string | number)[][] => {
  const regel = (code: string, naam: string, waarden: readonly Waarde[]) =>
    tabel.kolommen.map((k, i) => [jaar, tabel.code, veilig(code), veilig(naam), k.sleutel, alsCel(waarden[i] ?? null)])
  return [
    ...tabel.rijen.flatMap(r => regel(r.code, r.naam, r.waarden)),
    ...(tabel.totaal ? regel('totaal', 'Totaal', tabel.totaal) : []),
  ]
}

/** The account as CSV, one number per line: year, table, code, name, what was counted, value. UTF-8 without byte order mark. */
export const maakCsv = (verslag: Verslag): Buffer =>
  Buffer.from(
    stringify([KOLOMMEN, ...verslag.tabellen.flatMap(t => regels(verslag.periode, t))], {
      record_delimiter: 'windows',
    }),
  )

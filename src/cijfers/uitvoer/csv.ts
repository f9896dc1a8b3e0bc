import { stringify } from 'csv-stringify/sync'
import { GEEN_CODE } from '../tellen/verbanden.ts'
import { veilig } from '../veilig.ts'
import type { Verslag, Verslagtabel } from '../verslag.ts'
import { alsCel } from './cel.ts'

const KOLOMMEN = ['jaar', 'tabel', 'code', 'naam', 'waarde'] as const

const regels = (tabel: Verslagtabel): (string | number)[][] =>
  tabel.kolommen.flatMap((kolom, i) => {
    const regel = (code: string, naam: string, waarde: string | number) => [
      kolom.sleutel,
      tabel.code,
      veilig(code === GEEN_CODE ? '' : code),
      veilig(naam),
      waarde,
    ]
    const rijen = tabel.rijen.map(r => regel(r.code, r.naam, alsCel(r.waarden[i] ?? null)))
    return tabel.totaal ? [...rijen, regel('totaal', 'Totaal', alsCel(tabel.totaal[i] ?? null))] : rijen
  })

/** A report as CSV, one number per line: year, table, code, name, value. UTF-8 without byte order mark. */
export const maakCsv = (verslag: Verslag): Buffer =>
  Buffer.from(stringify([KOLOMMEN, ...verslag.tabellen.flatMap(regels)], { record_delimiter: 'windows' }))

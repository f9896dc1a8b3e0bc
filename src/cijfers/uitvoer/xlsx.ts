import { PassThrough } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import type { stream, Worksheet } from 'exceljs'
import { veilig } from '../veilig.ts'
import type { Verslag, Verslagtabel } from '../verslag.ts'
import { dagInWoorden, momentInWoorden, versienamen } from '../woorden.ts'
import { alsCel } from './cel.ts'

type Werkboek = stream.xlsx.WorkbookWriter
const KOP = { bold: true, color: { argb: 'FFFFFFFF' } } as const
const VLAK = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FF0B5B65' } } as const

/** A sheet's name holds at most 31 characters, and none of : \ / ? * [ ] */
const bladnaam = (titel: string): string => titel.replaceAll(/[:\\/?*[\]]/g, ' ').slice(0, 31)

const kopregel = (blad: Worksheet, waarden: readonly string[]) => {
  const rij = blad.addRow([...waarden])
  rij.eachCell(cel => {
    cel.font = KOP
    cel.fill = VLAK
    cel.alignment = { vertical: 'top', wrapText: true }
  })
  rij.commit()
}

const tabelblad = (boek: Werkboek, tabel: Verslagtabel) => {
  const blad = boek.addWorksheet(bladnaam(tabel.titel), { views: [{ state: 'frozen', xSplit: 1, ySplit: 1 }] })
  blad.columns = [{ width: 46 }, ...tabel.kolommen.map(() => ({ width: 16 }))]
  kopregel(blad, [tabel.rijkop, ...tabel.kolommen.map(k => veilig(k.overgenomen ? `${k.kop} (overgenomen)` : k.kop))])
  for (const { naam, waarden } of tabel.rijen) blad.addRow([veilig(naam), ...waarden.map(alsCel)]).commit()
  if (tabel.totaal) {
    const totaal = blad.addRow(['Totaal', ...tabel.totaal.map(alsCel)])
    totaal.font = { bold: true }
    totaal.commit()
  }
  blad.commit()
}

const toelichting = (verslag: Verslag): [string, string][] => [
  ['Rapport', verslag.titel],
  ['Loket', `${verslag.naam}, ${verslag.organisatie}`],
  ['Versie', versienamen[verslag.versie]],
  ['Geteld op', momentInWoorden(verslag.gemaaktOp)],
  ...verslag.definities.map((d): [string, string] => [`Definitie: ${d.naam}`, d.definitie]),
  ...verslag.breuken.map((b): [string, string] => [
    `Breuk in de reeks: ${dagInWoorden(b.dag)}${b.zeker ? '' : ' (dag niet zeker)'}`,
    `${b.naam}. ${b.uitleg}`,
  ]),
  ...verslag.kanttekeningen.map((k): [string, string] => ['Kanttekening', k]),
  ...verslag.bronnen.map((b): [string, string] => ['Overgenomen', b]),
]

const toelichtingblad = (boek: Werkboek, verslag: Verslag) => {
  const blad = boek.addWorksheet('Toelichting')
  blad.columns = [{ width: 46 }, { width: 110 }]
  kopregel(blad, ['Onderwerp', 'Toelichting'])
  for (const [onderwerp, tekst] of toelichting(verslag)) {
    const rij = blad.addRow([veilig(onderwerp), veilig(tekst)])
    rij.alignment = { vertical: 'top', wrapText: true }
    rij.commit()
  }
  blad.commit()
}

/** A report as a workbook: a sheet per table, and one with definitions, breaks and caveats. */
export const maakXlsx = async (verslag: Verslag): Promise<Buffer> => {
  const { default: excel } = await import('exceljs')
  const uit = new PassThrough()
  const klaar = buffer(uit)
  const boek = new excel.stream.xlsx.WorkbookWriter({ stream: uit, useStyles: true })
  boek.creator = `${verslag.naam}, ${verslag.organisatie}`
  boek.title = verslag.titel
  for (const tabel of verslag.tabellen) tabelblad(boek, tabel)
  toelichtingblad(boek, verslag)
  await boek.commit()
  return klaar
}

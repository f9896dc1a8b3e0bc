import { leesRegel } from './csv.ts'
import { type Importfout, opsomming, toon } from './fout.ts'
import { lijktOp } from './lijkt-op.ts'

export type Kop<K extends string> = {
  /** What separates the fields: Excel in Dutch writes semicolons. */
  readonly teken: ',' | ';'
  /** How many fields a line must have. */
  readonly breedte: number
  /** Where each column stands; one that is missing is not there. */
  readonly plek: Readonly<Partial<Record<K, number>>>
}

const dubbel = (namen: readonly string[]): readonly string[] => [
  ...new Set(namen.filter((naam, i) => namen.indexOf(naam) !== i)),
]

const foutenIn = (namen: readonly string[], kolommen: readonly string[]): Importfout[] => {
  const mist = kolommen.filter(k => !namen.includes(k))
  const onbekend = namen.filter(naam => !kolommen.includes(naam))
  const raad = (naam: string) => {
    const bedoeld = lijktOp(naam, mist)
    return bedoeld ? `Bedoelt u ${bedoeld}?` : `Toegestaan zijn ${opsomming(kolommen)}.`
  }
  return [
    ...onbekend.map(
      (naam): Importfout => ({
        regel: 1,
        kolom: naam,
        reden: naam === '' ? 'Een kolom heeft geen naam.' : `De kolom ${toon(naam)} is onbekend. ${raad(naam)}`,
      }),
    ),
    ...mist.map(k => ({ regel: 1, kolom: k, reden: `De kolom ${k} ontbreekt.` })),
    ...dubbel(namen).map(k => ({ regel: 1, kolom: k, reden: `De kolom ${k} staat er meer dan één keer.` })),
  ]
}

const tel = (tekst: string, teken: string): number => tekst.split(teken).length

/** Reads the header: the columns in any order, comma or semicolon. Faults come all at once. */
export const leesKop = <K extends string>(
  regel: string,
  kolommen: readonly K[],
): { kop: Kop<K>; fouten: readonly Importfout[] } => {
  const teken = tel(regel, ';') > tel(regel, ',') ? ';' : ','
  const inhoud = leesRegel(regel, teken)
  const namen = inhoud.ok ? inhoud.velden : []
  const plek = Object.fromEntries(kolommen.filter(k => namen.includes(k)).map(k => [k, namen.indexOf(k)]))
  const kop = { teken, breedte: namen.length, plek: plek as Partial<Record<K, number>> } as const
  if (!inhoud.ok)
    return { kop, fouten: [{ regel: 1, kolom: null, reden: `Positie ${inhoud.positie}: ${inhoud.reden}` }] }
  if (Object.keys(plek).length > 0) return { kop, fouten: foutenIn(namen, kolommen) }
  const tab = regel.includes('\t') ? ' De velden lijken met tabs gescheiden; gebruik een komma of een puntkomma.' : ''
  const reden = `De eerste regel noemt geen van de kolommen: ${opsomming(kolommen)}.${tab}`
  return { kop, fouten: [{ regel: 1, kolom: null, reden }] }
}

import { inflateSync } from 'node:zlib'
import type { Gevaar } from '../../begrippen/bijlage.ts'

/** Names that make a PDF do something, by what it then does. */
const NAMEN: readonly (readonly [Gevaar, readonly string[]])[] = [
  ['script', ['JavaScript', 'JS']],
  ['handeling', ['OpenAction', 'AA', 'Launch', 'SubmitForm', 'ImportData', 'GoToR', 'GoToE', 'RichMedia', 'XFA']],
  ['ingesloten', ['EmbeddedFile', 'EmbeddedFiles']],
  ['versleuteld', ['Encrypt']],
]

/** What may come out of all object streams together; more is a bomb, and nobody can say what is in it. */
const HOOGSTENS = 64 * 1024 * 1024
/** Of one thing a file has at most so many; beyond that it was made to keep a reader busy. */
const STUKKEN = 20_000

type Ontleed = { tekst: string; heel: boolean }

/** What stands in the compressed objects of the file (PDF 1.5 keeps dictionaries there, where a search misses them). */
const uitgepakt = (kop: string, bytes: Buffer, over: number): Buffer | null => {
  const filters = [...kop.matchAll(/\/(\w+)Decode\b/g)].map(m => m[1])
  if (filters.length === 0) return bytes
  if (filters.length > 1 || filters[0] !== 'Flate') return null
  try {
    return inflateSync(bytes, { maxOutputLength: Math.max(1, over) })
  } catch {
    return null
  }
}

/** A name may be written with its letters as numbers: `/J#61vaScript`. */
const zonderCodes = (tekst: string): string =>
  tekst.replace(/#([0-9a-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))

/** The dictionaries of a file: what stands outside its streams, and what stands in those that hold objects. */
const woordenboeken = (bytes: Buffer): Ontleed => {
  const tekst = bytes.toString('latin1')
  const delen: string[] = []
  let heel = true
  let gehad = 0
  let over = HOOGSTENS
  for (let n = 0; ; n++) {
    const stroom = tekst.indexOf('stream', gehad)
    if (stroom < 0) break
    if (n >= STUKKEN) return { tekst: delen.join('\n'), heel: false }
    const kop = zonderCodes(tekst.slice(gehad, stroom))
    delen.push(kop)
    const begin = stroom + 6 + (tekst[stroom + 6] === '\r' ? 2 : 1)
    const einde = tekst.indexOf('endstream', begin)
    if (/\/ObjStm\b/.test(kop.slice(kop.lastIndexOf('obj')))) {
      const inhoud = uitgepakt(
        kop.slice(kop.lastIndexOf('obj')),
        bytes.subarray(begin, einde < 0 ? undefined : einde),
        over,
      )
      heel = heel && inhoud !== null
      over -= inhoud?.length ?? 0
      if (inhoud) delen.push(zonderCodes(inhoud.toString('latin1')))
    }
    gehad = einde < 0 ? tekst.length : einde + 9
  }
  delen.push(zonderCodes(tekst.slice(gehad)))
  return { tekst: delen.join('\n'), heel }
}

/**
 * What a PDF does besides showing pages. A search by name, not a reader: it may cry wolf, and what it cannot look
 * into it calls unreadable. It decides only who must look before the file opens.
 */
export const gevarenVan = (bytes: Buffer): readonly Gevaar[] => {
  const { tekst, heel } = woordenboeken(bytes)
  // The long names also within streams: that a picture holds one by chance does not happen.
  const alles = `${tekst}\n${bytes.toString('latin1')}`
  const gevonden = NAMEN.filter(([, namen]) =>
    namen.some(naam => new RegExp(`/${naam}(?![A-Za-z0-9])`).test(naam.length > 5 ? alles : tekst)),
  ).map(([gevaar]) => gevaar)
  return heel ? gevonden : [...gevonden, 'onleesbaar']
}

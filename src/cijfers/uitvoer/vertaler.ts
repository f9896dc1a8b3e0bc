import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pakketmap } from '../../db/pakketmap.ts'

/** As much of the typst compiler as is used here. It throws an error whose `code` says what is wrong. */
type Compiler = {
  readonly pdf: (
    bron: { mainFileContent: string; inputs: Readonly<Record<string, string>> },
    opties: { pdfStandard: 'ua-1'; creationTimestamp: number },
  ) => Buffer
}
type Bibliotheek = { readonly NodeCompiler: { readonly create: () => Compiler } }

/**
 * The compiler is loaded from the package of its platform, without the package around these: that one asks for
 * platforms whose package does not exist, and then nothing installs from the lock.
 */
const PAKKETTEN = ['linux-x64-gnu', 'linux-x64-musl'].map(p => `@myriaddreamin/typst-ts-node-compiler-${p}`)

const laadBibliotheek = (): Bibliotheek | null => {
  const laad = createRequire(import.meta.url)
  for (const pakket of PAKKETTEN) {
    try {
      return laad(pakket) as Bibliotheek
    } catch {
      // Not for this platform: the next, or none.
    }
  }
  return null
}

export type Vertaler = (invoer: unknown, gemaaktOp: string) => Buffer

let geladen: Promise<Vertaler | null> | undefined

const laad = async (): Promise<Vertaler | null> => {
  const compiler = laadBibliotheek()?.NodeCompiler.create()
  if (!compiler) return null
  const sjabloon = await readFile(join(pakketmap(import.meta.url), 'src/cijfers/uitvoer/verslag.typ'), 'utf8')
  return (invoer, gemaaktOp) =>
    compiler.pdf(
      { mainFileContent: sjabloon, inputs: { verslag: JSON.stringify(invoer) } },
      { pdfStandard: 'ua-1', creationTimestamp: Math.floor(Date.parse(gemaaktOp) / 1000) },
    )
}

/** The compiler with the report's template, loaded at the first PDF; null on a platform that it does not run on. */
export const laadVertaler = (): Promise<Vertaler | null> => {
  geladen ??= laad()
  return geladen
}

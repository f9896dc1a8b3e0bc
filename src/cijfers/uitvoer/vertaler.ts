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

let compiler: Compiler | null | undefined
const geladen = new Map<string, Promise<Vertaler | null>>()

const laad = async (pad: string): Promise<Vertaler | null> => {
  if (compiler === undefined) compiler = laadBibliotheek()?.NodeCompiler.create() ?? null
  const c = compiler
  if (!c) return null
  const sjabloon = await readFile(join(pakketmap(import.meta.url), pad), 'utf8')
  return (invoer, gemaaktOp) =>
    c.pdf(
      { mainFileContent: sjabloon, inputs: { verslag: JSON.stringify(invoer) } },
      { pdfStandard: 'ua-1', creationTimestamp: Math.floor(Date.parse(gemaaktOp) / 1000) },
    )
}

/**
 * The compiler with a template (a path below the package), loaded at its first PDF; null on a platform that the compiler
 * does not run on. What it is given stands for the template under `verslag`.
 */
export const laadVertaler = (sjabloon: string): Promise<Vertaler | null> => {
  const er = geladen.get(sjabloon) ?? laad(sjabloon)
  geladen.set(sjabloon, er)
  return er
}

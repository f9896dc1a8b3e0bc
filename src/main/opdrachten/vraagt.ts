import { type ParseArgsConfig, parseArgs } from 'node:util'

/** What was typed after an act cannot be followed; the words say how it should look. */
export class Gebruiksfout extends Error {}

type Opties = NonNullable<ParseArgsConfig['options']>

/** The options of an act; unknown ones are refused, with the help of that act below it. */
export const leesOpties = <O extends Opties>(argumenten: readonly string[], options: O) => {
  try {
    return parseArgs({ args: [...argumenten], options, allowPositionals: false, strict: true }).values
  } catch (fout) {
    throw new Gebruiksfout(fout instanceof Error ? fout.message : String(fout))
  }
}

/** Runs an act that has its own help; a wrong use ends with 64. */
export const metHulp = async (
  argumenten: readonly string[],
  hulp: string,
  doe: () => Promise<number>,
): Promise<number> => {
  if (argumenten.includes('--help')) {
    process.stdout.write(hulp)
    return 0
  }
  try {
    return await doe()
  } catch (fout) {
    if (!(fout instanceof Gebruiksfout)) throw fout
    process.stderr.write(`${fout.message}\n\n${hulp}`)
    return 64
  }
}

/** Progress goes to stderr, so that stdout holds the answer only. */
export const meldVoortgang = (regel: string): void => {
  process.stderr.write(`${regel}\n`)
}

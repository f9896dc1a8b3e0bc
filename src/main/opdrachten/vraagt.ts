import { type ParseArgsConfig, parseArgs } from 'node:util'

/** What was typed after an act cannot be followed; the words say how it should look. */
export class Gebruiksfout extends Error {
  /** Whether the act's help belongs below: not when only a value is wrong. */
  readonly toonHulp: boolean
  constructor(melding: string, { toonHulp = true }: { toonHulp?: boolean } = {}) {
    super(melding)
    this.toonHulp = toonHulp
  }
}

type Opties = NonNullable<ParseArgsConfig['options']>

const eersteAanhaling = (zin: string): string => /'([^']+)'/.exec(zin)?.[1] ?? ''

/** What `parseArgs` says, in Dutch. */
const inHetNederlands = (fout: unknown): string => {
  if (!(fout instanceof Error && 'code' in fout)) return String(fout)
  const wat = eersteAanhaling(fout.message)
  if (fout.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `De optie ${wat} bestaat niet.`
  if (fout.code === 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL')
    return `"${wat}" hoort hier niet. Staat er een spatie in een waarde, zet er dan aanhalingstekens om.`
  return /does not take an argument/.test(fout.message)
    ? `De optie ${wat} krijgt geen waarde.`
    : `Bij ${wat.replace(/[ ,].*$/, '')} hoort een waarde. Begint die met een -, schrijf dan ${wat.replace(/[ ,].*$/, '')}=-...`
}

/** The options of an act and what stands loose, in order, up to so many; what is unknown is refused. */
export const leesArgumenten = <O extends Opties>(argumenten: readonly string[], options: O, losHoogstens: number) => {
  try {
    const { values, positionals } = parseArgs({
      args: [...argumenten],
      options,
      allowPositionals: losHoogstens > 0,
      strict: true,
    })
    const teVeel = positionals[losHoogstens]
    if (teVeel !== undefined) throw new Gebruiksfout(`"${teVeel}" hoort hier niet.`)
    return { opties: values, los: positionals }
  } catch (fout) {
    throw fout instanceof Gebruiksfout ? fout : new Gebruiksfout(inHetNederlands(fout))
  }
}

/** The options of an act that takes nothing loose. */
export const leesOpties = <O extends Opties>(argumenten: readonly string[], options: O) =>
  leesArgumenten(argumenten, options, 0).opties

/** One of a few words; `standaard` when nothing was said, and without that it must be said. */
export const leesKeuze = <K extends string>(
  naam: string,
  waarde: string | undefined,
  keuzes: readonly K[],
  standaard?: K,
): K => {
  if (waarde === undefined && standaard !== undefined) return standaard
  const gekozen = keuzes.find(k => k === waarde)
  if (gekozen !== undefined) return gekozen
  const gaf = waarde === undefined ? `Zeg met --${naam} welke` : `--${naam} is "${waarde}"; kies`
  throw new Gebruiksfout(`${gaf}: ${keuzes.join(', ')}.`, { toonHulp: waarde === undefined })
}

/** `--formaat tekst|json`; text when nothing was said. */
export const leesFormaat = (waarde: string | undefined): 'tekst' | 'json' =>
  leesKeuze('formaat', waarde, ['tekst', 'json'], 'tekst')

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
    process.stderr.write(fout.toonHulp ? `${fout.message}\n\n${hulp}` : `${fout.message}\n`)
    return 64
  }
}

/** Progress goes to stderr, so that stdout holds the answer only. */
export const meldVoortgang = (regel: string): void => {
  process.stderr.write(`${regel}\n`)
}

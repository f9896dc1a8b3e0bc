import { voerUit } from '../../src/main/opdrachten.ts'

type Uitvoer = { code: number; uit: string; fout: string }

const vang = (stroom: NodeJS.WriteStream): { klaar: () => string } => {
  const echt = stroom.write
  let tekst = ''
  stroom.write = ((deel: string | Uint8Array) => {
    tekst += typeof deel === 'string' ? deel : Buffer.from(deel).toString()
    return true
  }) as typeof stroom.write
  return {
    klaar: () => {
      stroom.write = echt
      return tekst
    },
  }
}

/** Runs an act of the command line as a terminal would: what it wrote where, and how it ended. */
export const doe = async (
  argumenten: readonly string[],
  env: NodeJS.ProcessEnv = {},
  werkmap = process.cwd(),
): Promise<Uitvoer> => {
  const [uit, fout] = [vang(process.stdout), vang(process.stderr)]
  try {
    const code = await voerUit(argumenten, env, werkmap)
    return { code, uit: uit.klaar(), fout: fout.klaar() }
  } finally {
    uit.klaar()
    fout.klaar()
  }
}

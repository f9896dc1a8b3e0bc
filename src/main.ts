import { OpstartFout } from './db/opstartfout.ts'

// React chooses its build while it is loaded: the one for development takes twice as long for a page.
process.env.NODE_ENV ??= 'production'
const { voerUit } = await import('./main/opdrachten.ts')

/** The only reader of process.env: settings go from here to whoever needs them. */
const hoofd = async (): Promise<number> => {
  try {
    return await voerUit(process.argv.slice(2), process.env, process.cwd())
  } catch (fout) {
    if (!(fout instanceof OpstartFout)) throw fout
    process.stderr.write(`${fout.message}\n`)
    return fout.exitcode
  }
}

process.exitCode = await hoofd()

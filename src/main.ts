import { OpstartFout } from './db/opstartfout.ts'
import { voerUit } from './main/opdrachten.ts'

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

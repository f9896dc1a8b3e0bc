import { leesInstellingen } from './instellingen.ts'
import { gebruiker } from './opdrachten/gebruiker.ts'
import { importeren } from './opdrachten/import.ts'
import type { Opdrachtomgeving } from './opdrachten/omgeving.ts'
import { protocol } from './opdrachten/protocol.ts'
import { rapport } from './opdrachten/rapport.ts'
import { reservekopie } from './opdrachten/reservekopie.ts'
import { sleutels } from './opdrachten/sleutels.ts'
import { start } from './opdrachten/start.ts'
import { termijn } from './opdrachten/termijn.ts'
import { terugzetten } from './opdrachten/terugzetten.ts'
import { verify } from './opdrachten/verify.ts'

type Act = {
  readonly doet: string
  readonly voer: (o: Opdrachtomgeving) => Promise<number>
}

/** The acts of the command line, by name. */
const acten: Readonly<Record<string, Act>> = {
  start: { doet: 'start het product', voer: start },
  import: { doet: 'lees een register of jaartotalen in', voer: importeren },
  rapport: { doet: 'de cijfers van een periode', voer: rapport },
  termijn: { doet: 'reken uit wanneer een termijn eindigt', voer: termijn },
  protocol: { doet: 'lees protocollen na, of schrijf er een als JSON', voer: protocol },
  gebruiker: { doet: 'bekijk en wijzig wie er bij een loket in mag', voer: gebruiker },
  reservekopie: { doet: 'maak een versleutelde kopie van register en sleutels', voer: reservekopie },
  sleutels: { doet: 'geef een loket een nieuwe sleutel; kopie voor in de kluis', voer: sleutels },
  verify: { doet: 'controleer logboek, dossiers en sleutels', voer: verify },
  terugzetten: { doet: 'zet een reservekopie terug', voer: terugzetten },
}

const hulp = (): string =>
  [
    'Gebruik: npm run -s baken -- <opdracht> [--help]',
    '',
    ...Object.entries(acten).map(([n, a]) => `  ${n.padEnd(14)} ${a.doet}`),
    '',
  ].join('\n')

/** Runs one act; returns the exit code. */
export const voerUit = async (
  argumenten: readonly string[],
  env: NodeJS.ProcessEnv,
  werkmap: string,
): Promise<number> => {
  const [naam, ...rest] = argumenten
  const act = naam ? acten[naam] : undefined
  if (!act) {
    const vraag = naam === undefined || naam === '--help' || naam === 'help'
    ;(vraag ? process.stdout : process.stderr).write(vraag ? hulp() : `Onbekende opdracht: ${naam}\n\n${hulp()}`)
    return vraag ? 0 : 64
  }
  return act.voer({
    argumenten: rest,
    instellingen: () => leesInstellingen(env, werkmap),
    werkmap: env.BAKEN_WERKMAP ?? werkmap,
  })
}

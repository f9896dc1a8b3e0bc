import { resolve } from 'node:path'
import { volledig } from '../../protocollen/bestand/volledig.ts'
import { controleer } from '../../protocollen/controle.ts'
import { exporteer, protocolSchema } from '../../protocollen/exporteer.ts'
import { type Bestandsfout, leesProtocol } from '../../protocollen/lees.ts'
import type { Protocol } from '../../protocollen/protocol.ts'
import type { Instellingen } from '../instellingen.ts'
import { ingebouwdVoor, leesLoketten } from '../protocollen.ts'
import type { Opdrachtomgeving } from './omgeving.ts'
import { Gebruiksfout, leesArgumenten, leesFormaat, leesKeuze, metHulp } from './vraagt.ts'

const HULP = `Gebruik: npm run -s baken -- protocol controleer [BESTAND] [--formaat tekst|json]
         npm run -s baken -- protocol exporteer [--loket LOKET] [--volledig] [--schema]

controleer   Leest een protocol na: alle fouten, elk met de plek. Zonder BESTAND alle protocollen:
             die van Baken zelf en die in de map protocollen van de datamap (BAKEN_DATA).
             Eindigt met 1 als er een fout is.
exporteer    Schrijft een protocol als JSON. Zonder --loket dat van rotterdam-incidentenloket.
             Met --volledig ook de delen die het niet zelf noemt: brieven, inlichten, advies, bijzondere zaken.
             Met --schema het JSON Schema van zo'n bestand.

Een eigen loket maken: exporteer een protocol met --volledig naar een bestand, verander het, geef het een eigen
"loket", controleer het, zet het in de map protocollen en start Baken opnieuw.
`

const STANDAARDLOKET = 'rotterdam-incidentenloket'

type Keuring = { readonly bestanden: readonly string[]; readonly fouten: readonly Bestandsfout[] }

const keurBestand = async (bestand: string, werkmap: string): Promise<Keuring> => {
  const gelezen = await leesProtocol(resolve(werkmap, bestand))
  return { bestanden: [bestand], fouten: gelezen.ok ? [] : gelezen.fouten.map(f => ({ bestand, ...f })) }
}

const keurIngebouwd = (protocol: Protocol): readonly Bestandsfout[] => {
  const gekeurd = controleer(protocol)
  return gekeurd.ok ? [] : gekeurd.fouten.map(f => ({ bestand: protocol.loket, ...f }))
}

const keurAlles = async (i: Instellingen): Promise<Keuring> => {
  const ingebouwd = await ingebouwdVoor(i)
  const { loketten, fouten } = await leesLoketten(i)
  const bestanden = [...new Set([...loketten.keys(), ...fouten.map(f => f.bestand)])]
  return { bestanden, fouten: [...ingebouwd.flatMap(keurIngebouwd), ...fouten] }
}

const meervoud = (n: number, een: string, meer: string): string => `${n} ${n === 1 ? een : meer}`

const inWoorden = ({ bestanden, fouten }: Keuring): string =>
  [
    ...fouten.map(({ bestand, pad, fout }) => [bestand, pad, fout].filter(deel => deel !== '').join(': ')),
    `${meervoud(bestanden.length, 'protocol', 'protocollen')} nagelezen, ${meervoud(fouten.length, 'fout', 'fouten')}.`,
    '',
  ].join('\n')

const voerControleer = async (o: Opdrachtomgeving, argumenten: readonly string[]): Promise<number> => {
  const { opties, los } = leesArgumenten(argumenten, { formaat: { type: 'string' } }, 1)
  const formaat = leesFormaat(opties.formaat)
  const [bestand] = los
  const keuring = bestand === undefined ? await keurAlles(o.instellingen()) : await keurBestand(bestand, o.werkmap)
  process.stdout.write(formaat === 'json' ? `${JSON.stringify(keuring)}\n` : inWoorden(keuring))
  return keuring.fouten.length > 0 ? 1 : 0
}

const voerExporteer = async (o: Opdrachtomgeving, argumenten: readonly string[]): Promise<number> => {
  const { opties } = leesArgumenten(
    argumenten,
    { loket: { type: 'string' }, schema: { type: 'boolean' }, volledig: { type: 'boolean' } },
    0,
  )
  if (opties.schema) {
    process.stdout.write(`${JSON.stringify(protocolSchema, null, 2)}\n`)
    return 0
  }
  const { loketten } = await leesLoketten(o.instellingen())
  const loket = leesKeuze('loket', opties.loket, [...loketten.keys()], STANDAARDLOKET)
  const protocol = loketten.get(loket)
  if (protocol) process.stdout.write(exporteer(opties.volledig ? volledig(protocol) : protocol))
  return protocol ? 0 : 70
}

const acten = { controleer: voerControleer, exporteer: voerExporteer }

const voer = (o: Opdrachtomgeving): Promise<number> => {
  const [naam, ...rest] = o.argumenten
  if (naam === 'controleer' || naam === 'exporteer') return acten[naam](o, rest)
  throw new Gebruiksfout(
    naam === undefined ? 'Zeg wat er met het protocol moet gebeuren.' : `Onbekende opdracht: protocol ${naam}`,
  )
}

/** Checks protocol files, and writes one as JSON; needs no database. */
export const protocol = (o: Opdrachtomgeving): Promise<number> => metHulp(o.argumenten, HULP, async () => voer(o))

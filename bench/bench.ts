import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { killproef } from './kill/proef.ts'
import { meet } from './meten/meet.ts'
import { alsTabel } from './meten/tabel.ts'
import { zaai } from './zaaien/zaai.ts'

const HULP = `Gebruik: npm run bench -- <opdracht>

  zaai --aantal 12000               zaait dossiers door de bulkdeur
  meet [--seconden 10] [--runs 3]   meet de pagina's, met dezelfde SQL ernaast
  kill [--keer 200]                 kill -9 terwijl acht mensen melden

  --data MAP    eigen datamap van de bench (gewoon: data/bench)
  --json PAD    schrijf de uitslag ook als JSON
`

const zeg = (regel: string) => process.stderr.write(`${regel}\n`)

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    aantal: { type: 'string', default: '12000' },
    seconden: { type: 'string', default: '10' },
    runs: { type: 'string', default: '3' },
    handen: { type: 'string', default: '1,16,64' },
    tempos: { type: 'string', default: '25,50,100' },
    keer: { type: 'string', default: '200' },
    clients: { type: 'string', default: '8' },
    data: { type: 'string', default: 'data/bench' },
    json: { type: 'string' },
  },
})

const data = resolve(values.data)
const getallen = (lijst: string) => lijst.split(',').map(Number)

const lever = async (uitslag: unknown, tekst: string): Promise<void> => {
  process.stdout.write(`${tekst}\n`)
  if (values.json) await writeFile(values.json, JSON.stringify(uitslag, null, 2))
}

const doeZaai = async (): Promise<number> => {
  const u = await zaai({ data, aantal: Number(values.aantal), meld: zeg })
  const kort = `${u.aantal} dossiers in ${u.seconden.toFixed(1)} s: ${Math.round(u.perSeconde)} per seconde, hoogstens ${u.hoogsteGeheugenMb} MB`
  await lever(u, kort)
  return 0
}

const doeMeet = async (): Promise<number> => {
  const seconden = Number(values.seconden)
  const lijsten = { handen: getallen(values.handen), tempos: getallen(values.tempos) }
  const u = await meet({ data, seconden, runs: Number(values.runs), ...lijsten, meld: zeg })
  await lever(u, alsTabel(u))
  return 0
}

/** On a data folder of its own, which is thrown away when all is well. */
const doeKill = async (): Promise<number> => {
  const map = await mkdtemp(join(tmpdir(), 'baken-kill-'))
  const soort = (ronde: number) => (ronde % 20 === 13 ? 'database' : ronde % 20 === 17 ? 'allebei' : 'server')
  const keer = Number(values.keer)
  const proef = {
    data: map,
    loket: 'rotterdam-incidentenloket',
    keer,
    clients: Number(values.clients),
    soort,
    meld: zeg,
  } as const
  const u = await killproef(proef)
  const goed = u.fouten.length === 0 && u.bevestigd === u.begonnen
  const kort = `${keer} keer kill -9: ${u.bevestigd} meldingen bevestigd, ${u.onzeker} verzendingen zonder antwoord, ${u.fouten.length} fouten`
  await lever(u, [kort, ...u.fouten].join('\n'))
  if (goed) await rm(map, { recursive: true, force: true })
  else zeg(`De datamap is bewaard: ${map}`)
  return goed ? 0 : 1
}

const opdrachten: Readonly<Record<string, () => Promise<number>>> = { zaai: doeZaai, meet: doeMeet, kill: doeKill }

const opdracht = opdrachten[positionals[0] ?? '']
if (opdracht) process.exitCode = await opdracht()
else {
  process.stderr.write(HULP)
  process.exitCode = 64
}

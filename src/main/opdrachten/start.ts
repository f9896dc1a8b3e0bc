import { isLeeg, vulOefenloketten } from '../../../demo/caseload.ts'
import { demogebruikers, maakDemogebruikers } from '../../aanmelden/demogebruikers.ts'
import { hoortBij } from '../../web/procedures.ts'
import type { Instellingen } from '../instellingen.ts'
import { startKlussen } from '../klussen.ts'
import { bouwOp, type Opbouw } from '../opbouw.ts'
import { luister, maakWeb } from '../web.tsx'
import type { Opdrachtomgeving } from './omgeving.ts'

const zeg = (regel: string) => process.stdout.write(`${regel}\n`)

const meldSleutels = (opbouw: Opbouw, i: Instellingen) => {
  if (opbouw.nieuweSleutels.length === 0) return
  zeg(`Nieuwe sleutels gemaakt in ${i.sleutelmap} (${opbouw.nieuweSleutels.join(', ')}).`)
  zeg('Bewaar een kopie van die map op een andere, veilige plek: wie de sleutels verliest, verliest alles.')
}

const meldFouten = (opbouw: Opbouw) => {
  for (const f of opbouw.protocolfouten) process.stderr.write(`Protocol ${f.bestand}: ${f.pad} ${f.fout}\n`)
}

/** The addresses to try, the desks that have dossiers first, and who one can be there. */
const meldDemo = async ({ baken }: Opbouw, adres: string) => {
  const breed = Math.max(...[...baken.loketten.values()].map(l => l.naam.length))
  const leeg = new Map<string, boolean>()
  for (const loket of baken.loketten.keys()) leeg.set(loket, await isLeeg(baken, loket))
  zeg('\nAlles hier is verzonnen. Aanmelden kan zonder wachtwoord:')
  const volgorde = [...baken.loketten.values()].toSorted(
    (a, b) => Number(leeg.get(a.loket)) - Number(leeg.get(b.loket)),
  )
  for (const { loket, naam } of volgorde)
    zeg(`  ${naam.padEnd(breed)}  ${adres}/${loket}/aanmelden${leeg.get(loket) ? '  (nog leeg)' : ''}`)
  for (const { loket, naam, procedure } of volgorde)
    if (hoortBij(procedure, '/aanbieder') && !leeg.get(loket))
      zeg(`  ${naam.padEnd(breed)}  ${adres}/${loket}/aanbieder/aanmelden  (als aanbieder)`)
  for (const [rol, mensen] of Map.groupBy(demogebruikers, g => g.rollen[0] ?? ''))
    zeg(`  ${rol.padEnd(20)} ${mensen.map(m => m.naam).join(', ')}`)
}

/** Invented staff for every desk, and dossiers for the desks of the invented municipalities. */
const vulDemo = async ({ baken, opslag }: Opbouw) => {
  await maakDemogebruikers(baken)
  const gemaakt = await vulOefenloketten(baken, opslag.register.toepassing)
  if (gemaakt > 0) zeg(`${gemaakt} verzonnen dossiers klaargezet in de oefenloketten.`)
}

/** How long what still runs may take after the sign to stop. */
const UITLOOP_MS = 15_000

/** Waits for the sign to stop. Ctrl-C under npm comes two or three times: the later ones change nothing. */
const totStopsein = (): Promise<void> =>
  new Promise(klaar => {
    for (const sein of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const)
      process.on(sein, () => {
        setTimeout(() => process.exit(1), UITLOOP_MS).unref()
        klaar()
      })
  })

export const start = async ({ instellingen }: Opdrachtomgeving): Promise<number> => {
  const i = instellingen()
  const opbouw = await bouwOp(i, zeg)
  try {
    meldSleutels(opbouw, i)
    meldFouten(opbouw)
    if (i.demo) await vulDemo(opbouw)
    const app = await maakWeb(opbouw, i, regel => process.stderr.write(`${JSON.stringify(regel)}\n`))
    const adres = await luister(app, i)
    zeg(`Baken draait op ${adres}`)
    if (i.demo) await meldDemo(opbouw, adres)
    const klussen = startKlussen(opbouw, i, regel => process.stderr.write(`${JSON.stringify(regel)}\n`))
    await totStopsein()
    await app.close()
    await klussen.stop()
    return 0
  } finally {
    await opbouw.stop()
  }
}

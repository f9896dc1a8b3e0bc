import { readFile } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { type Importuitslag, importeer, type Voortgang } from '../../importeren/importeer.ts'
import { bouwOp } from '../opbouw.ts'
import { logOpdracht } from './logboek.ts'
import type { Opdrachtomgeving } from './omgeving.ts'
import { Gebruiksfout, leesArgumenten, leesFormaat, leesKeuze, meldVoortgang, metHulp } from './vraagt.ts'

const HULP = `Gebruik: npm run -s baken -- import incidentenloket BESTAND --loket LOKET
         npm run -s baken -- import jaartotalen     BESTAND --loket LOKET

  --formaat tekst|json   zonder deze optie: tekst

Leest een register (CSV) in, in zijn geheel of helemaal niet. Elke regel die niet klopt, wordt genoemd met
regel, kolom en reden. Twee keer inlezen verandert niets. Een import verstuurt niets en start geen termijnen.
Jaartotalen (jaar,cijfer,waarde,bron) zijn voor jaren waarvan alleen aantallen bekend zijn.

Eindigt met 0 als alles is ingelezen, met 1 als er niets is ingelezen.
`

const SOORTEN = { incidentenloket: 'register', jaartotalen: 'jaartotalen' } as const
const OPTIES = { loket: { type: 'string' }, formaat: { type: 'string' } } as const
const BREED = 30

/** A bar on a terminal, one line that fills; elsewhere nothing, so that logs stay readable. */
const balk = ({ fase, gedaan, totaal }: Voortgang): void => {
  if (!process.stderr.isTTY) return
  const deel = totaal === 0 ? 1 : gedaan / totaal
  const vol = Math.round(deel * BREED)
  const streep = '█'.repeat(vol) + '░'.repeat(BREED - vol)
  process.stderr.write(`\r${fase.padEnd(8)} ${streep} ${String(Math.round(deel * 100)).padStart(3)}%`)
}

const leesBestand = async (pad: string): Promise<Buffer> => {
  try {
    return await readFile(pad)
  } catch (fout) {
    const code = fout instanceof Error && 'code' in fout ? String(fout.code) : ''
    const zin = code === 'ENOENT' ? 'bestaat niet' : code === 'EISDIR' ? 'is een map' : `is niet te lezen (${code})`
    throw new Gebruiksfout(`Het bestand ${pad} ${zin}.`, { toonHulp: false })
  }
}

const toon = (uitslag: Importuitslag, json: boolean): void => {
  if (json) {
    process.stdout.write(`${JSON.stringify(uitslag)}\n`)
    return
  }
  for (const f of uitslag.fouten)
    process.stderr.write(
      `${f.regel === 0 ? 'Het bestand' : `regel ${f.regel}`}${f.kolom === null ? '' : `, kolom ${f.kolom}`}: ${f.reden}\n`,
    )
  const { ingelezen, alAanwezig, fouten } = uitslag
  process.stdout.write(
    fouten.length > 0
      ? `Niets ingelezen: ${fouten.length} ${fouten.length === 1 ? 'fout' : 'fouten'}.\n`
      : `Ingelezen: ${ingelezen}. Al aanwezig: ${alAanwezig}.\n`,
  )
}

const voer = async ({ argumenten, instellingen, werkmap }: Opdrachtomgeving): Promise<number> => {
  const { opties, los } = leesArgumenten(argumenten, OPTIES, 2)
  const soort = leesKeuze('soort', los[0], ['incidentenloket', 'jaartotalen'])
  const [, bestand] = los
  if (!bestand) throw new Gebruiksfout('Zeg welk bestand.')
  const json = leesFormaat(opties.formaat) === 'json'
  const pad = resolve(werkmap, bestand)
  const bytes = await leesBestand(pad)
  const opbouw = await bouwOp(instellingen(), meldVoortgang)
  try {
    const { db, klok, nieuwId, loketten } = opbouw.baken
    const loket = leesKeuze('loket', opties.loket, [...loketten.keys()])
    const protocol = loketten.get(loket)
    if (!protocol) throw new Error(`no desk ${loket}`)
    const uitslag = await importeer({
      db,
      protocol,
      soort: SOORTEN[soort],
      bytes,
      naam: basename(pad),
      nu: klok().toISOString(),
      nieuwId,
      voortgang: balk,
    })
    if (process.stderr.isTTY) process.stderr.write('\n')
    await logOpdracht(opbouw.baken, loket, 'import.uitvoeren', uitslag.fouten.length === 0)
    toon(uitslag, json)
    return uitslag.fouten.length > 0 ? 1 : 0
  } finally {
    await opbouw.stop()
  }
}

export const importeren = (o: Opdrachtomgeving): Promise<number> => metHulp(o.argumenten, HULP, () => voer(o))

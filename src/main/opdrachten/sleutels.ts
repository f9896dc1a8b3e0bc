import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import pg from 'pg'
import { poolinstelling } from '../../db/verbinding.ts'
import { Escrowfout, maakEscrow, zetEscrowTerug } from '../../kluis/escrow.ts'
import { roteer } from '../../kluis/rotatie.ts'
import { openOpslag } from '../opslag.ts'
import type { Opdrachtomgeving } from './omgeving.ts'
import { Gebruiksfout, leesOpties, meldVoortgang, metHulp } from './vraagt.ts'

const HULP = `Gebruik:
  npm run -s baken -- sleutels roteer --loket LOKET
  npm run -s baken -- sleutels escrow --naar BESTAND
  npm run -s baken -- sleutels escrow-terug --van BESTAND

roteer        geef een loket een nieuwe sleutel; mag terwijl Baken draait
escrow        kopie van alle sleutelbestanden onder een wachtzin, voor in een kluis
escrow-terug  zet ontbrekende sleutelbestanden terug

De wachtzin komt uit BAKEN_ESCROW_WACHTZIN, of als eerste regel van de invoer.
`

const OPTIES = { loket: { type: 'string' }, naar: { type: 'string' }, van: { type: 'string' } } as const
type Opties = { loket?: string | undefined; naar?: string | undefined; van?: string | undefined }

const zeg = (regel: string) => process.stdout.write(`${regel}\n`)

const wachtzinVan = async (gegeven: string | undefined): Promise<string> => {
  if (gegeven) return gegeven
  if (process.stdin.isTTY) meldVoortgang('Typ de wachtzin en sluit af met Enter en Ctrl-D:')
  return (await readFile('/dev/stdin', 'utf8')).split('\n')[0] ?? ''
}

const doeRoteer = async (o: Opdrachtomgeving, { loket }: Opties): Promise<number> => {
  if (!loket) throw new Gebruiksfout('Zeg met --loket welk loket een nieuwe sleutel krijgt.')
  const i = o.instellingen()
  const opslag = await openOpslag(i, meldVoortgang)
  const client = new pg.Client(poolinstelling(opslag.sleutels.eigenaar))
  try {
    await client.connect()
    const { naam, hervat, herpakt } = await roteer(client, i.sleutelmap, loket, meldVoortgang)
    zeg(
      `${hervat ? 'Afgemaakt' : 'Klaar'}: ${loket} gebruikt nu sleutel ${naam}; ${herpakt} sleutels opnieuw ingepakt.`,
    )
    meldVoortgang(`Bewaar een kopie van ${i.sleutelmap}/${loket}.sleutel op een andere, veilige plek.`)
    meldVoortgang(
      `De oude regels in dat bestand zijn alleen nog nodig voor oude reservekopieën van de sleutels. Haal ze na ${i.sleutelkopieDagen} dagen weg.`,
    )
    return 0
  } finally {
    await client.end()
    await opslag.stop()
  }
}

const doeEscrow = async (o: Opdrachtomgeving, { naar }: Opties): Promise<number> => {
  if (!naar) throw new Gebruiksfout('Zeg met --naar waar de kopie moet komen.')
  const i = o.instellingen()
  const namen = await maakEscrow(i.sleutelmap, resolve(o.werkmap, naar), await wachtzinVan(i.escrowWachtzin))
  zeg(`Kopie gemaakt van ${namen.length} sleutelbestanden: ${namen.join(', ')}.`)
  meldVoortgang('Bewaar de wachtzin niet bij dit bestand. Wie beide heeft, heeft alles.')
  return 0
}

const doeTerug = async (o: Opdrachtomgeving, { van }: Opties): Promise<number> => {
  if (!van) throw new Gebruiksfout('Zeg met --van welke kopie terug moet.')
  const i = o.instellingen()
  const { gezet, stondEr } = await zetEscrowTerug(
    resolve(o.werkmap, van),
    i.sleutelmap,
    await wachtzinVan(i.escrowWachtzin),
  )
  zeg(`Teruggezet: ${gezet.join(', ') || 'niets'}.`)
  if (stondEr.length > 0) zeg(`Stond er al en is niet veranderd: ${stondEr.join(', ')}.`)
  return 0
}

const acten = { roteer: doeRoteer, escrow: doeEscrow, 'escrow-terug': doeTerug }

const voer = async (o: Opdrachtomgeving): Promise<number> => {
  const [naam = '', ...rest] = o.argumenten
  if (!Object.hasOwn(acten, naam)) throw new Gebruiksfout('Kies roteer, escrow of escrow-terug.')
  try {
    return await acten[naam as keyof typeof acten](o, leesOpties(rest, OPTIES))
  } catch (fout) {
    const { code } = fout as NodeJS.ErrnoException
    if (!(fout instanceof Escrowfout) && code !== 'EEXIST' && code !== 'ENOENT') throw fout
    const zin =
      code === 'EEXIST' ? 'Dat bestand bestaat al. Kies een andere naam.' : 'Dat bestand of die map is er niet.'
    process.stderr.write(`${fout instanceof Escrowfout ? fout.message : zin}\n`)
    return 65
  }
}

export const sleutels = (o: Opdrachtomgeving): Promise<number> => metHulp(o.argumenten, HULP, () => voer(o))

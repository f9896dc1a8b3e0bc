import { access } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import pg from 'pg'
import { poolinstelling, type Verbinding } from '../../db/verbinding.ts'
import { systeemklok } from '../../kernel/klok.ts'
import { vindKopie } from '../../reservekopie/plek.ts'
import { kopiesleutel } from '../../reservekopie/sleutel.ts'
import {
  type Gekeurd,
  keurKopieen,
  type Teruggezet,
  type Terugverzoek,
  zetTerug,
} from '../../reservekopie/terug/terugzetting.ts'
import { vernietigdeSleutels } from '../../vernietiging/boek.ts'
import type { Instellingen } from '../instellingen.ts'
import { bereikOpslag } from '../opslag.ts'
import type { Opdrachtomgeving } from './omgeving.ts'
import { inhoudAlsJson, metKopiefout } from './reservekopie.ts'
import { Gebruiksfout, leesOpties, meldVoortgang, metHulp } from './vraagt.ts'

const HULP = `Gebruik: npm run -s baken -- terugzetten --van MAP|BESTAND [--sleutels BESTAND] [--over] [--alleen-controleren]

Zet een reservekopie terug: register en sleutelopslag. Uit een map de nieuwste.
Stop Baken eerst. Leest beide bestanden helemaal na voordat er iets verandert.

  --sleutels BESTAND     een andere (nieuwere) kopie van de sleutels
  --over                 vervang wat er nu staat
  --alleen-controleren   lees alleen na, zet niets terug
  --ook-verlopen         ook als de kopie van de sleutels verlopen is
  --formaat json
`
const OPTIES = {
  van: { type: 'string' },
  sleutels: { type: 'string' },
  over: { type: 'boolean' },
  'alleen-controleren': { type: 'boolean' },
  'ook-verlopen': { type: 'boolean' },
  formaat: { type: 'string' },
} as const

/** The desks whose key file is not in the key folder: what they protect cannot be read until it is back. */
const zonderSleutelbestand = async (sleutels: Verbinding, map: string): Promise<readonly string[]> => {
  const client = new pg.Client(poolinstelling(sleutels))
  await client.connect()
  const { rows } = await client.query<{ loket: string }>('select distinct loket from sleutel order by loket')
  await client.end()
  const er = await Promise.all(
    rows.map(({ loket }) =>
      access(join(map, `${loket}.sleutel`)).then(
        () => true,
        () => false,
      ),
    ),
  )
  return rows.filter((_, n) => !er[n]).map(r => r.loket)
}

const toon = (gekeurd: Gekeurd, terug: Teruggezet | null, json: boolean): void => {
  const { register, sleutels } = gekeurd
  const uit = { register: inhoudAlsJson(register), sleutels: inhoudAlsJson(sleutels), teruggezet: terug }
  const wat = terug ? 'Teruggezet' : 'Gecontroleerd, niets teruggezet'
  const rijen = register.tabellen.reduce((som, t) => som + t.aantal, 0)
  process.stdout.write(
    json
      ? `${JSON.stringify(uit)}\n`
      : `${wat}: het register van ${register.kop.gemaaktOp} (${rijen.toLocaleString('nl-NL')} rijen) en de sleutels van ${sleutels.kop.gemaaktOp}.\n`,
  )
}

const voerUit = async (
  i: Instellingen,
  gekeurd: Gekeurd,
  verzoek: Terugverzoek,
  over: boolean,
): Promise<Teruggezet> => {
  const opslag = await bereikOpslag(i, meldVoortgang)
  try {
    const doelen = { register: opslag.register.eigenaar, sleutels: opslag.sleutels.eigenaar, datamap: i.data }
    const vernietigd = await vernietigdeSleutels(i.data)
    const terug = await zetTerug(gekeurd, doelen, { ...verzoek, over, vernietigd })
    for (const loket of await zonderSleutelbestand(opslag.sleutels.eigenaar, i.sleutelmap))
      meldVoortgang(`Zet ${loket}.sleutel nog in ${i.sleutelmap}: zonder dat bestand is van dit loket niets te lezen.`)
    return terug
  } finally {
    await opslag.stop()
  }
}

const voer = async ({ argumenten, instellingen, werkmap }: Opdrachtomgeving): Promise<number> => {
  const o = leesOpties(argumenten, OPTIES)
  if (!o.van) throw new Gebruiksfout('Zeg met --van welke kopie terug moet.')
  const i = instellingen()
  const van = resolve(werkmap, o.van)
  const verzoek: Terugverzoek = {
    sleutel: (await kopiesleutel(i.sleutelmap, i.reservekopieSleutel, false)).sleutel,
    bestanden: {
      register: await vindKopie(van, 'register'),
      sleutels: await vindKopie(o.sleutels ? resolve(werkmap, o.sleutels) : van, 'sleutels'),
    },
    nu: systeemklok(),
    dagen: i.sleutelkopieDagen,
    ookVerlopen: o['ook-verlopen'] ?? false,
    meld: meldVoortgang,
  }
  const gekeurd = await keurKopieen(verzoek)
  const terug = o['alleen-controleren'] ? null : await voerUit(i, gekeurd, verzoek, o.over ?? false)
  toon(gekeurd, terug, o.formaat === 'json')
  return 0
}

export const terugzetten = (o: Opdrachtomgeving): Promise<number> =>
  metHulp(o.argumenten, HULP, () => metKopiefout(() => voer(o)))

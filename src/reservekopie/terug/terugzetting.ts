import { zorgVoorRol } from '../../db/migreer.ts'
import type { Verbinding } from '../../db/verbinding.ts'
import { zetBestandTerug } from '../bestanden.ts'
import type { Databasesoort } from '../formaat/archief.ts'
import { type Inhoudsopgave, keurKopie } from '../formaat/keur.ts'
import { Kopiefout } from '../fout.ts'
import { isVerlopen } from '../verloop.ts'
import { eigenPid, isInGebruik } from './gebruik.ts'
import { eisBekendSchema, openDoel, vulDoel } from './vul.ts'

export type Terugverzoek = {
  readonly sleutel: Buffer
  readonly bestanden: Readonly<Record<Databasesoort, string>>
  readonly nu: Date
  readonly dagen: number
  readonly ookVerlopen: boolean
  readonly meld: (regel: string) => void
}
/** Keys that were destroyed, by desk: a backup that still holds them does not bring them back. */
export type VernietigdeSleutels = readonly { readonly loket: string; readonly ids: readonly string[] }[]
export type Gekeurd = Readonly<Record<Databasesoort, Inhoudsopgave>>

/** Reads both files whole before anything is written. */
export const keurKopieen = async (v: Terugverzoek): Promise<Gekeurd> => {
  const een = async (soort: Databasesoort) => {
    v.meld(`${soort} · controleren`)
    const inhoud = await keurKopie(v.bestanden[soort], v.sleutel, soort)
    await eisBekendSchema(inhoud)
    return inhoud
  }
  const uit = { register: await een('register'), sleutels: await een('sleutels') }
  if (!v.ookVerlopen && isVerlopen(uit.sleutels.kop.gemaaktOp, v.nu, v.dagen))
    throw new Kopiefout('verlopen', uit.sleutels.pad)
  return uit
}

export type Doelen = { readonly register: Verbinding; readonly sleutels: Verbinding; readonly datamap: string }
export type Teruggezet = { readonly migraties: readonly string[]; readonly bestanden: readonly string[] }

/**
 * Puts both databases back, each in one transaction, and commits them one right after the other: keys first,
 * so that a register without its keys can never be what is left. Files come last, but for attachments.
 */
export const zetTerug = async (
  gekeurd: Gekeurd,
  doelen: Doelen,
  v: Terugverzoek & { readonly over: boolean; readonly vernietigd: VernietigdeSleutels },
): Promise<Teruggezet> => {
  for (const doel of [doelen.register, doelen.sleutels]) await zorgVoorRol(doel)
  const clients = { register: await openDoel(doelen.register), sleutels: await openDoel(doelen.sleutels) }
  const bestanden: { pad: string; inhoud: Buffer }[] = []
  const paden: string[] = []
  const achtervoegsel = `voor-${v.nu.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}`
  try {
    const eigen = [await eigenPid(clients.register), await eigenPid(clients.sleutels)]
    for (const client of Object.values(clients)) if (await isInGebruik(client, eigen)) throw new Kopiefout('inGebruik')
    const een = (soort: Databasesoort) =>
      vulDoel(
        { client: clients[soort], inhoud: gekeurd[soort] },
        {
          sleutel: v.sleutel,
          over: v.over,
          meld: regel => v.meld(`${soort} · ${regel}`),
          bestand: async (pad, inhoud) => {
            paden.push(pad)
            // Attachments are many and large, and named by an id: there before its row, one is at worst an orphan.
            if (pad.startsWith('bestanden/')) await zetBestandTerug(doelen.datamap, pad, inhoud, achtervoegsel)
            else bestanden.push({ pad, inhoud })
          },
        },
      )
    const migraties = [...(await een('register')), ...(await een('sleutels'))]
    for (const { loket, ids } of v.vernietigd)
      await clients.sleutels.query('delete from sleutel where loket = $1 and id = any($2::uuid[])', [loket, ids])
    await clients.sleutels.query('commit')
    await clients.register.query('commit')
    for (const b of bestanden) await zetBestandTerug(doelen.datamap, b.pad, b.inhoud, achtervoegsel)
    return { migraties, bestanden: paden }
  } finally {
    await clients.register.end()
    await clients.sleutels.end()
  }
}

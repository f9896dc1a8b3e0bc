import type { Verbinding } from '../db/verbinding.ts'
import { leesZegels } from './bestanden.ts'
import type { Databasesoort } from './formaat/archief.ts'
import type { Inhoudsopgave } from './formaat/keur.ts'
import { openMoment, schrijfKopie } from './maak.ts'
import { nieuwePlek } from './plek.ts'
import { ruimVerlopen } from './verloop.ts'

export type Kopieverzoek = {
  readonly register: Verbinding
  readonly sleutels: Verbinding
  readonly sleutel: Buffer
  readonly naar: string
  readonly datamap: string
  readonly instellingen: Readonly<Record<string, string>>
  readonly nu: Date
  readonly dagen: number
  readonly meld: (regel: string) => void
}
export type Kopie = Readonly<Record<Databasesoort, Inhoudsopgave>> & { readonly verlopen: readonly string[] }

/**
 * Backs up register and key store as two apart files, while Baken may go on working. The register's moment comes first:
 * a key is stored before what it protects, so that every key it needs is in the key store's later moment.
 */
export const maakReservekopie = async (v: Kopieverzoek): Promise<Kopie> => {
  const gemaaktOp = v.nu.toISOString()
  const plek = await nieuwePlek(v.naar, gemaaktOp)
  const vooraf = await leesZegels(v.datamap)
  const register = await openMoment(v.register)
  try {
    const sleutels = await openMoment(v.sleutels)
    try {
      const gedeeld = { sleutel: v.sleutel, gemaaktOp, instellingen: v.instellingen, vooraf }
      const een = async (soort: Databasesoort) =>
        schrijfKopie(soort === 'register' ? register : sleutels, {
          ...gedeeld,
          soort,
          pad: plek[soort],
          datamap: soort === 'register' ? v.datamap : null,
          meld: regel => v.meld(`${soort} · ${regel}`),
        })
      const uit = { register: await een('register'), sleutels: await een('sleutels') }
      return { ...uit, verlopen: await ruimVerlopen(plek.sleutels, v.sleutel, v.nu, v.dagen) }
    } finally {
      await sleutels.end()
    }
  } finally {
    await register.end()
  }
}

import { inLoket } from '../../src/db/verbinding.ts'
import { taakAfronden } from '../../src/dossier/taken.ts'
import { handle } from '../../src/zaken/deuren/handle.ts'
import { findZaak } from '../../src/zaken/register/store.ts'

type Deur = Parameters<typeof handle<unknown, string>>

/** Ticks the open task of this code off, as somebody would on the dossier. */
export const rondTaakAf = async (baken: Deur[0], wie: Deur[1], zaak: string, code: string): Promise<void> => {
  const z = await inLoket(baken.db, wie.loket, tx => findZaak(tx, wie.loket, zaak))
  const taak = z?.taken.find(t => t.code === code && t.status === 'open')
  if (!taak) throw new Error(`no open task ${code}`)
  const opdracht = { naam: 'taakAfronden', handeling: 'dossier.bewerken', beslis: taakAfronden } as const
  const uit = await handle(baken, wie, {
    ...{ zaak, opdracht },
    invoer: { taak: taak.id, toelichting: null, voorbij: false },
  })
  if (!uit.ok) throw new Error(uit.weigering)
}

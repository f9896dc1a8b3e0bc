import type { Wie } from '../../toegang/wie.ts'
import type { Baken } from '../baken.ts'
import { type Afloop, handle, type Opdracht } from '../deuren/handle.ts'
import { bijlagenToevoegen, hoogstensInDossier } from './domain.ts'
import type { Gekeurd } from './keur.ts'
import { alsBijlagen, rijVan, slaOp } from './opslaan.ts'

type Invoer = Parameters<typeof bijlagenToevoegen>[1]
type Weigering = 'dossierVernietigd' | 'teVeel'

const opdracht: Opdracht<Invoer, Weigering> = {
  naam: 'bijlagenToevoegen',
  handeling: 'dossier.bewerken',
  beslis: bijlagenToevoegen,
}

/** Adds files to a dossier: in the store first, then their rows and facts in one decision. What is refused is removed. */
export const voegBijlagenToe = async (
  baken: Baken,
  wie: Wie,
  zaak: string,
  bestanden: readonly Gekeurd[],
): Promise<Afloop<Weigering>> => {
  const { loket } = wie
  const sleutel = (await baken.kluis.pak(loket, [zaak])).get(zaak)
  if (!sleutel) return { ok: false, weigering: 'inhoudVernietigd' }
  const opgeslagen = await slaOp(baken, loket, sleutel, bestanden)
  const nu = baken.klok().toISOString()
  const { feiten, teksten } = alsBijlagen(opgeslagen, 'loket', baken.nieuwId, wie.id, nu)
  const invoer = { feiten, hoogstens: hoogstensInDossier(baken) }
  const afloop = await handle(baken, wie, { zaak, opdracht, invoer, teksten, bestanden: opgeslagen.map(rijVan) })
  if (!afloop.ok)
    await baken.bijlagen.opslag.verwijder(
      loket,
      opgeslagen.map(o => o.id),
    )
  return afloop
}

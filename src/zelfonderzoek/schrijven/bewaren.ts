import { besluit, weiger } from '../../kernel/besluit.ts'
import type { Protocol } from '../../protocollen/protocol.ts'
import { deleteDeel, findDelen, saveDeel } from '../../zaken/aanbieder/delen.ts'
import { type Baken, getVersie } from '../../zaken/baken.ts'
import { handleBuiten } from '../../zaken/buitendeur.ts'
import type { Schrijver } from '../../zaken/onderzoekschrijver.ts'
import { magSchrijven } from './domain.ts'
import type { Ingang } from './ingang.ts'
import { type Geschreven, type Verwerkt, verwerk, voegSamen } from './samen.ts'

type Nietbewaard = 'nietGevonden' | 'inhoudVernietigd' | 'nietGevraagd' | 'nietAanZet'
export type Bewaarafloop =
  | { readonly ok: true; readonly delen: ReadonlyMap<string, Verwerkt> }
  | { readonly ok: false; readonly weigering: Nietbewaard }

/**
 * Saves what was written, part by part, under the lock of the dossier. No decision of the dossier: its history does not
 * grow while somebody types, and a colleague at the desk is not told that it changed.
 */
export const bewaarDelen = async (
  baken: Baken,
  desk: Protocol,
  ingang: Ingang,
  geschreven: readonly Geschreven[],
): Promise<Bewaarafloop> => {
  const uit = new Map<string, Verwerkt>()
  const afloop = await handleBuiten<Schrijver, Nietbewaard>(baken, {
    wie: ingang.bezoek,
    vind: ingang.vind,
    opdracht: 'onderzoekSchrijven',
    stelVoor: async (tx, zaak, schrijver, sleutel, nu) => {
      const mag = magSchrijven(zaak, schrijver, getVersie(desk, zaak.protocolversie))
      if (!mag.ok) return { beslis: () => weiger(mag.fout) }
      const plek = { zaak, partij: mag.plek.id, sleutel }
      const delen = await findDelen(tx, plek)
      for (const g of geschreven) {
        const v = verwerk(delen, g, ingang.auteur, nu, baken.nieuwId)
        if (v.stand !== 'gelijk') await saveDeel(tx, plek, v.rij)
        uit.set(g.deel, v)
      }
      return { beslis: () => besluit() }
    },
  })
  return afloop.ok ? { ok: true, delen: uit } : afloop
}

/** Of a text that came beside another: put it under the part, or throw it away. */
export const kiesNaast = async (
  baken: Baken,
  desk: Protocol,
  ingang: Ingang,
  { id, erbij }: { id: string; erbij: boolean },
): Promise<void> => {
  await handleBuiten<Schrijver, Nietbewaard>(baken, {
    wie: ingang.bezoek,
    vind: ingang.vind,
    opdracht: 'onderzoekSamenvoegen',
    stelVoor: async (tx, zaak, schrijver, sleutel, nu) => {
      const mag = magSchrijven(zaak, schrijver, getVersie(desk, zaak.protocolversie))
      if (!mag.ok) return { beslis: () => weiger(mag.fout) }
      const plek = { zaak, partij: mag.plek.id, sleutel }
      const delen = await findDelen(tx, plek)
      const samen = erbij ? voegSamen(delen, id, nu) : null
      const naast = delen.find(d => d.id === id && d.naast)
      if (samen) await saveDeel(tx, plek, samen)
      if (naast && (samen || !erbij)) await deleteDeel(tx, plek, naast.id)
      return { beslis: () => besluit() }
    },
  })
}

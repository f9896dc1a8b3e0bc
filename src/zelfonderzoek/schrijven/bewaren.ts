import type { Zaak } from '../../begrippen/zaak.ts'
import { besluit, weiger } from '../../kernel/besluit.ts'
import type { Protocol, Protocolversie } from '../../protocollen/protocol.ts'
import { deleteDeel, findDelen, saveDeel } from '../../zaken/aanbieder/delen.ts'
import type { Schrijver } from '../../zaken/aanbieder/onderzoekschrijver.ts'
import { type Baken, getVersie } from '../../zaken/baken.ts'
import { type Buitenafloop, handleBuiten } from '../../zaken/deuren/buitendeur.ts'
import { isSamendeel, samenInhoud } from '../samen.ts'
import { magDeel, magSchrijven } from './domain.ts'
import type { Ingang } from './ingang.ts'
import { type Geschreven, type Verwerkt, verwerk, voegSamen } from './samen.ts'

type Nietbewaard = 'nietGevonden' | 'inhoudVernietigd' | 'nietGevraagd' | 'nietAanZet'
export type Bewaarafloop =
  /** `dicht`: parts that can no longer be written, while others were saved. */
  | { readonly ok: true; readonly delen: ReadonlyMap<string, Verwerkt>; readonly dicht: readonly string[] }
  | { readonly ok: false; readonly weigering: Nietbewaard }

/** In a part that several providers write, the name says for which. */
const auteurVoor = ({ auteur, stand }: Ingang, samen: boolean): string => {
  const organisatie = samen ? stand.keten?.namen.get(stand.plek.id) : undefined
  if (!organisatie) return auteur
  return auteur ? `${auteur} (${organisatie})` : organisatie
}

/** Where somebody may write now: their own provider, and what the chain writes together. */
const plekkenVan = (zaak: Zaak, s: Schrijver, p: Protocolversie): readonly string[] => {
  const eigen = magSchrijven(zaak, s, p)
  const samen = samenInhoud(p)[0]
  const deel = samen && magDeel(zaak, s, p, samen.code)
  return [...(eigen.ok ? [eigen.plek.id] : []), ...(deel?.ok ? [deel.partij] : [])]
}

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
  const dicht: string[] = []
  const afloop = await handleBuiten<Schrijver, Nietbewaard>(baken, {
    wie: ingang.bezoek,
    vind: ingang.vind,
    opdracht: 'onderzoekSchrijven',
    stelVoor: async (tx, zaak, schrijver, sleutel, nu) => {
      const protocol = getVersie(desk, zaak.protocolversie)
      if (plekkenVan(zaak, schrijver, protocol).length === 0) return { beslis: () => weiger('nietAanZet') }
      for (const g of geschreven) {
        const mag = magDeel(zaak, schrijver, protocol, g.deel)
        if (!mag.ok) {
          dicht.push(g.deel)
          continue
        }
        const plek = { zaak, partij: mag.partij, sleutel }
        const auteur = auteurVoor(ingang, isSamendeel(protocol, g.deel))
        const v = verwerk(await findDelen(tx, plek), g, auteur, nu, baken.nieuwId)
        if (v.stand !== 'gelijk') await saveDeel(tx, plek, v.rij)
        uit.set(g.deel, v)
      }
      return { beslis: () => besluit() }
    },
  })
  return afloop.ok ? { ok: true, delen: uit, dicht } : afloop
}

/** Of a text that came beside another: put it under the part, or throw it away. `nietMeer`: it is not there any more. */
export const kiesNaast = async (
  baken: Baken,
  desk: Protocol,
  ingang: Ingang,
  { id, erbij }: { id: string; erbij: boolean },
): Promise<Buitenafloop<Schrijver, Nietbewaard | 'nietMeer'>> =>
  handleBuiten<Schrijver, Nietbewaard | 'nietMeer'>(baken, {
    wie: ingang.bezoek,
    vind: ingang.vind,
    opdracht: 'onderzoekSamenvoegen',
    stelVoor: async (tx, zaak, schrijver, sleutel, nu) => {
      const plekken = plekkenVan(zaak, schrijver, getVersie(desk, zaak.protocolversie))
      if (plekken.length === 0) return { beslis: () => weiger('nietAanZet') }
      let gekozen = false
      for (const partij of plekken) {
        const plek = { zaak, partij, sleutel }
        const delen = await findDelen(tx, plek)
        const samen = erbij ? voegSamen(delen, id, nu) : null
        const naast = delen.find(d => d.id === id && d.naast)
        if (!naast || (erbij && !samen)) continue
        if (samen) await saveDeel(tx, plek, samen)
        await deleteDeel(tx, plek, naast.id)
        gekozen = true
      }
      return { beslis: () => (gekozen ? besluit() : weiger('nietMeer')) }
    },
  })

import { createHash } from 'node:crypto'
import { inLoket, type Tx } from '../../db/verbinding.ts'
import { UUID, uuidv4 } from '../../kernel/ids.ts'
import { maakCode } from '../../kernel/toegangscode.ts'
import { ontsleutel, plaats, versleutel } from '../../kluis/versleuteling.ts'
import type { Baken } from '../../zaken/baken.ts'
import { deleteVanConcepten } from '../../zaken/bijlagen/rijen.ts'
import type { Concept } from '../invullen/concept.ts'
import { leesCode, verzegelCode } from './code.ts'
import {
  deleteConcept,
  deleteOudeConcepten,
  deleteOudeIndieningen,
  findConcept,
  insertConcept,
  updateConcept,
} from './store.ts'

/** What the cookie may hold: an address that we gave out. */
export const isAdres = (tekst: string | null): tekst is string => tekst !== null && UUID.test(tekst)

/**
 * An id that follows from the address in the cookie and does not lead back to it: who reads the register
 * cannot open a draft or a receipt in the reporter's name.
 */
const afgeleid = (doel: 'concept' | 'indiening', adres: string): string => {
  const hex = createHash('sha256').update(`${doel}|${adres}`).digest('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-')
}

/** The id of the draft's row and key. */
export const conceptId = (adres: string): string => afgeleid('concept', adres)

/** The key of the submit: one draft makes one report, however often it is sent. */
export const indieningssleutel = (adres: string): string => afgeleid('indiening', adres)

const plek = (loket: string, id: string): string => plaats(loket, 'concept', id, 'cijfertekst')
const dicht = (sleutel: Buffer, loket: string, id: string, concept: Concept): Buffer =>
  versleutel(sleutel, JSON.stringify(concept), plek(loket, id))
const open = (sleutel: Buffer, loket: string, id: string, cijfertekst: Buffer): Concept =>
  JSON.parse(ontsleutel(sleutel, cijfertekst, plek(loket, id)).toString('utf8')) as Concept

/** Keeps a new draft, with a code to go on elsewhere: its key first, then the row. Returns the address for the cookie. */
export const maakConcept = async (baken: Baken, loket: string, concept: Concept): Promise<string> => {
  const adres = uuidv4()
  const id = afgeleid('concept', adres)
  const sleutel = (await baken.kluis.maak(loket, 'concept', [id])).get(id) as Buffer
  const zegels = verzegelCode(await baken.kluis.zoeksleutel(loket), loket, id, adres, maakCode())
  const rij = { cijfertekst: dicht(sleutel, loket, id, concept), ...zegels }
  await inLoket(baken.db, loket, tx => insertConcept(tx, loket, id, rij, baken.klok()))
  return adres
}

export type Bewaard = {
  readonly concept: Concept
  readonly versie: number
  /** The code to go on with elsewhere; null for a draft from before there were codes. */
  readonly code: string | null
}

const lees = async (tx: Tx, baken: Baken, loket: string, adres: string, slot: boolean) => {
  const id = afgeleid('concept', adres)
  const rij = await findConcept(tx, loket, id, baken.klok(), slot)
  const sleutel = rij && (await baken.kluis.pak(loket, [id])).get(id)
  if (!rij || !sleutel) return null
  const code = leesCode(rij, loket, id, adres)
  return { sleutel, versie: rij.versie, code, concept: open(sleutel, loket, id, rij.cijfertekst) }
}

/** The draft at this address; null when there is none (any more). */
export const vindConcept = (baken: Baken, loket: string, adres: string): Promise<Bewaard | null> =>
  inLoket(baken.db, loket, tx => lees(tx, baken, loket, adres, false))

/** Changes the draft while holding it: two windows at once lose nothing of each other. */
export const wijzigConcept = (
  baken: Baken,
  loket: string,
  adres: string,
  wijzig: (c: Concept) => Concept,
): Promise<Bewaard | null> => {
  const id = afgeleid('concept', adres)
  return inLoket(baken.db, loket, async tx => {
    const al = await lees(tx, baken, loket, adres, true)
    if (!al) return null
    const concept = wijzig(al.concept)
    if (concept === al.concept) return al
    const versie = al.versie + 1
    const rij = { cijfertekst: dicht(al.sleutel, loket, id, concept), versie }
    await updateConcept(tx, loket, id, rij, baken.klok())
    return { concept, versie, code: al.code }
  })
}

/** Row first, then the key: what is left of the draft, in a backup say, is unreadable. With a version only if unchanged. */
export const vernietigConcept = async (baken: Baken, loket: string, adres: string, versie?: number): Promise<void> => {
  const id = afgeleid('concept', adres)
  const bestanden = await inLoket(baken.db, loket, async tx =>
    (await deleteConcept(tx, loket, id, versie)) ? deleteVanConcepten(tx, loket, [id]) : null,
  )
  if (bestanden === null) return
  await baken.kluis.vernietig(loket, [id])
  await baken.bijlagen.opslag.verwijder(loket, bestanden)
}

/** What is past its time goes: drafts with their keys, and the keys of submits. Returns how many. */
export const ruimOudeFormulierenOp = async (baken: Baken, loket: string): Promise<number> => {
  const nu = baken.klok()
  const [concepten, indieningen, bestanden] = await inLoket(baken.db, loket, async tx => {
    const oud = await deleteOudeConcepten(tx, loket, nu)
    return [oud, await deleteOudeIndieningen(tx, loket, nu), await deleteVanConcepten(tx, loket, oud)] as const
  })
  if (concepten.length > 0) await baken.kluis.vernietig(loket, concepten)
  await baken.bijlagen.opslag.verwijder(loket, bestanden)
  return concepten.length + indieningen
}

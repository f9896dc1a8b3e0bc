import { timingSafeEqual } from 'node:crypto'
import { formulierzegel } from '../../kluis/zoektoken.ts'
import type { Baken } from '../../zaken/baken.ts'
import { type Formulier, velden } from '../route/verzoek.ts'

/** The field in which every form of the desk says for whom it was made. */
export const TYPER = '_typer'

/** Everybody's seal by the desk's key: the same on each of their pages. */
const zegels = new WeakMap<Buffer, Map<string, string>>()

const zegelVan = async (baken: Baken, loket: string, id: string): Promise<string> => {
  const sleutel = await baken.kluis.zoeksleutel(loket)
  const gemaakt = zegels.get(sleutel) ?? new Map<string, string>()
  zegels.set(sleutel, gemaakt)
  const zegel = gemaakt.get(id) ?? formulierzegel(sleutel, id).toString('base64url')
  if (gemaakt.size < HOOGSTENS_ZEGELS) gemaakt.set(id, zegel)
  return zegel
}

/** More people than a desk has: what is asked by strangers is not kept. */
const HOOGSTENS_ZEGELS = 2_000

/** The page with that field in each of its forms. Sealed: nobody puts a form under another's name. */
export const metTyper = async (baken: Baken, loket: string, id: string, html: string): Promise<string> => {
  if (!html.includes('<form')) return html
  const veld = `<input type="hidden" name="${TYPER}" value="${id}.${await zegelVan(baken, loket, id)}"/>`
  return html.replaceAll(/<form\b[^>]*\smethod="post"[^>]*>/g, tag => tag + veld)
}

const isEcht = async (baken: Baken, loket: string, id: string, zegel: string): Promise<boolean> => {
  const [echt, gegeven] = [Buffer.from(await zegelVan(baken, loket, id)), Buffer.from(zegel)]
  return echt.length === gegeven.length && timingSafeEqual(echt, gegeven)
}

/** For whom the form that was sent was made; null when it does not say so, or not under our seal. */
export const typerVan = async (baken: Baken, loket: string, f: Formulier): Promise<string | null> => {
  const [id, zegel] = velden(f, TYPER)[0]?.split('.') ?? []
  return id && zegel && (await isEcht(baken, loket, id, zegel)) ? id : null
}

import type { FastifyRequest } from 'fastify'
import type { Tx } from '../../db/verbinding.ts'
import { UUID } from '../../kernel/ids.ts'
import type { Protocol } from '../../protocollen/protocol.ts'
import type { Wie } from '../../toegang/wie.ts'
import type { Baken } from '../../zaken/baken.ts'
import type { Ingestuurd } from '../../zaken/bijlagen/keur.ts'
import type { Bestanden } from '../bestanden.ts'

/** What every route of a server shares. */
export type Huisraad = {
  readonly baken: Baken
  readonly bestanden: Bestanden
  /** Invented desks with sign-in by name; only on loopback. */
  readonly demo: boolean
  /** For who runs the product: codes only, never a name or a message that may hold one. */
  readonly log?: (regel: Record<string, unknown>) => void
}

/** A request at a desk, by anybody. Form fields as they were sent. */
export type Verzoek = {
  readonly huisraad: Huisraad
  readonly desk: Protocol
  readonly nu: Date
  readonly herkomst: string
  readonly formulier: Formulier
  /** Files that were chosen in a form of the desk, by field. */
  readonly bestanden?: ReadonlyMap<string, readonly Ingestuurd[]>
  readonly request: FastifyRequest
}

/** A request by somebody who is signed in. `toon` names the ids that an answer shows, for the access log. */
export type Aangemeld = Verzoek & {
  readonly wie: Wie
  readonly token: string
  readonly toon: (ids: readonly string[]) => void
}

export type Formulier = Readonly<Record<string, string | readonly string[] | undefined>>

/** One value; of a repeated field the first. Trimmed, with one sort of line end. */
export const veld = (f: Formulier, naam: string): string => {
  const waarde = f[naam]
  const een = typeof waarde === 'string' ? waarde : (waarde?.[0] ?? '')
  return een.replaceAll('\r\n', '\n').trim()
}

/** All values of a field that may be chosen more than once. */
export const velden = (f: Formulier, naam: string): readonly string[] => {
  const waarde = f[naam]
  if (waarde === undefined) return []
  return typeof waarde === 'string' ? [waarde] : waarde
}

/** A form that carries files comes in parts. */
export const stuurdeBestand = ({ request }: Pick<Verzoek, 'request'>): boolean =>
  request.headers['content-type']?.startsWith('multipart/form-data') ?? false

/** Of a file of a dossier, named in the path, the access log also says which one. */
export const onderwerpenVan = ({ request }: Pick<Verzoek, 'request'>): readonly string[] => {
  const { bijlage } = request.params as { bijlage?: string }
  return bijlage && UUID.test(bijlage) ? [bijlage] : []
}

export const sessiekoekje = (loket: string): string => `__Host-baken-${loket}`

/** Of a provider: apart from a user's, so that one browser may hold both. */
export const aanbiederkoekje = (loket: string): string => `__Host-baken-${loket}-aanbieder`

/** A cookie's value, or null. */
export const koekjeVan = (request: FastifyRequest, naam: string): string | null => {
  const paren = (request.headers.cookie ?? '').split(';').map(p => p.trim().split('='))
  return paren.find(([sleutel]) => sleutel === naam)?.[1] ?? null
}

/** What a reading route gets: everything happens in one transaction, and what is shown is logged. */
export type Lezend = Aangemeld & { readonly tx: Tx }

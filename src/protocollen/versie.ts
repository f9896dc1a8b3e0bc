import { createHash } from 'node:crypto'
import type { Protocol, Protocolversie } from './protocol.ts'

/** The version in force on a day ('YYYY-MM-DD'); periods are half-open. Null before the first and after the last. */
export const versieOp = (protocol: Protocol, dag: string): Protocolversie | null =>
  protocol.versies.find(v => v.vanaf <= dag && (v.tot === null || dag < v.tot)) ?? null

/** The version with this number: what a dossier was opened under. */
export const versieMet = (protocol: Protocol, nummer: number): Protocolversie | null =>
  protocol.versies.find(v => v.versie === nummer) ?? null

/** The role of a person of whom none was said. */
export const onbekendeRol = ({ betrokkenerollen: rollen }: Protocolversie): string =>
  (rollen.find(rol => rol.code === 'anders') ?? rollen.at(-1))?.code ?? 'anders'

/** Keys in alphabetical order at every depth, so that only content counts. */
const canoniek = (waarde: unknown): unknown => {
  if (Array.isArray(waarde)) return waarde.map(canoniek)
  if (typeof waarde !== 'object' || waarde === null) return waarde
  const paren = Object.entries(waarde).filter(([, inhoud]) => inhoud !== undefined)
  const gesorteerd = paren.sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(gesorteerd.map(([sleutel, inhoud]) => [sleutel, canoniek(inhoud)]))
}

/** SHA-256 over a version's canonical JSON, in hex. `tot` is left out: a next version may end this one. */
export const versieHash = ({ tot: _, ...versie }: Protocolversie): string =>
  createHash('sha256')
    .update(JSON.stringify(canoniek(versie)))
    .digest('hex')

/** The locks of a desk: version number to hash, as `sloten.json` keeps them. */
export const vergrendel = (protocol: Protocol): Record<string, string> =>
  Object.fromEntries(protocol.versies.map(v => [String(v.versie), versieHash(v)]))

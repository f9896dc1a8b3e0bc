import type { Protocol, Protocolversie } from './protocol.ts'

/** The version in force on a day; periods are half-open. Null where the desk has none for that day. */
export const versieOp = (protocol: Protocol, dag: string): Protocolversie | null =>
  protocol.versies.find(v => v.vanaf <= dag && (v.tot === null || dag < v.tot)) ?? null

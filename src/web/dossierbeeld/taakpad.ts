import type { Taak } from '../../begrippen/termijn.ts'
import { bijzonderVan } from '../../protocollen/bases/bijzonder.ts'
import type { Protocolversie } from '../../protocollen/protocol.ts'

/** Where a task is done, below the dossier: a task with an act of its own there, every other one by saying so. */
export const taakpad = (p: Protocolversie, taak: Pick<Taak, 'id' | 'code'>): string => {
  const { opvolgen, wegen, terugkeer } = bijzonderVan(p).vermissing.taken
  const eigen: Readonly<Record<string, string>> = {
    [opvolgen]: 'vermissing/opvolgen',
    [wegen]: 'vermissing/wegen',
    [terugkeer]: 'vermissing/terugkeer',
  }
  return eigen[taak.code] ?? `afronden?taak=${taak.id}`
}

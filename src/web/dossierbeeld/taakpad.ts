import type { Taak } from '../../begrippen/termijn.ts'
import { bijzonderVan } from '../../protocollen/bases/bijzonder.ts'
import { verstuurtaakVan } from '../../protocollen/bases/wmo/onderzoek.ts'
import { informerenVan } from '../../protocollen/doelgroepen.ts'
import type { Protocolversie } from '../../protocollen/protocol.ts'

/** Where a task is done, below the dossier: a task with an act of its own there, every other one by saying so. */
export const taakpad = (p: Protocolversie, taak: Pick<Taak, 'id' | 'code'>): string => {
  const { vermissing, pandsluiting } = bijzonderVan(p)
  const { opvolgen, wegen, terugkeer } = vermissing.taken
  const eigen: Readonly<Record<string, string>> = {
    [opvolgen]: 'vermissing/opvolgen',
    [wegen]: 'vermissing/wegen',
    [terugkeer]: 'vermissing/terugkeer',
    [pandsluiting.taken.gezin]: 'pandsluiting/gezin',
    [pandsluiting.taken.advies]: 'pandsluiting',
    [informerenVan(p).taak]: 'informeren',
  }
  const onderzoek = p.zelfonderzoek?.taken
  if (onderzoek?.vragen === taak.code) return 'zelfonderzoek/vragen'
  if (onderzoek?.beoordelen === taak.code) return 'zelfonderzoek'
  if (p.onderzoek?.taak === taak.code || (p.onderzoek && taak.code === verstuurtaakVan(p))) return 'onderzoek'
  return eigen[taak.code] ?? `afronden?taak=${taak.id}`
}

/** The letter that does a task by being sent, below the dossier; null when no letter does. */
export const taakbrief = (p: Protocolversie, taak: Pick<Taak, 'code'>): string | null => {
  const brief = p.brieven?.find(b => b.taak === taak.code)
  return brief ? `brief?sjabloon=${brief.code}` : null
}

import { statSync } from 'node:fs'
import { dirname } from 'node:path'

/** Whom PostgreSQL runs as: undefined means as ourselves. */
export interface Wie {
  readonly uid: number
  readonly gid: number
}

/** "nobody": PostgreSQL refuses to run as root. */
export const niemand: Wie = { uid: 65_534, gid: 65_534 }

export const isRoot = (): boolean => process.getuid?.() === 0

const alleMappen = (pad: string): string[] => {
  const boven = dirname(pad)
  return boven === pad ? [pad] : [...alleMappen(boven), pad]
}

/** The one of owner, group and other whose bits count; access lists are not looked at. */
const recht = (pad: string, wie: Wie): number => {
  const { uid, gid, mode } = statSync(pad)
  if (uid === wie.uid) return mode >> 6
  return gid === wie.gid ? mode >> 3 : mode
}

const kanDoor = (map: string, wie: Wie): boolean => (recht(map, wie) & 0o1) !== 0

/** The first folder on the way to `map` (itself included; a real path) that `wie` may not pass through. */
export const hindernis = (map: string, wie: Wie): string | undefined => alleMappen(map).find(m => !kanDoor(m, wie))

/** May `wie` read and run this file? */
export const kanStarten = (bestand: string, wie: Wie): boolean =>
  !hindernis(dirname(bestand), wie) && (recht(bestand, wie) & 0o5) === 0o5

import { rmSync } from 'node:fs'
import { setTimeout as wacht } from 'node:timers/promises'
import { geefLevensteken, staatVan } from './levensteken.ts'

/**
 * Removes a lock whose holder died. Two that find it at once must not remove each other's new lock, so this has a lock
 * of its own, under which the file is judged again.
 */
const ruimOp = async (pad: string): Promise<void> => {
  const bezem = geefLevensteken(`${pad}.opruimen`)
  if (!bezem) {
    if ((await staatVan(`${pad}.opruimen`)) === 'dood') rmSync(`${pad}.opruimen`, { force: true })
    return
  }
  try {
    if ((await staatVan(pad)) === 'dood') rmSync(pad, { force: true })
  } finally {
    bezem.weg()
  }
}

/** Runs `doe` while no other process does so for this lock file. A dead holder's lock is taken over. */
export const metSlot = async <T>(pad: string, wachtregel: () => void, doe: () => Promise<T>): Promise<T> => {
  for (let poging = 0; ; poging += 1) {
    const slot = geefLevensteken(pad)
    if (slot) {
      try {
        return await doe()
      } finally {
        slot.weg()
      }
    }
    if ((await staatVan(pad)) === 'dood') await ruimOp(pad)
    else await wacht(25)
    if (poging === 80) wachtregel()
  }
}

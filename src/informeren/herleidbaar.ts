import type { Doelgroep } from '../protocollen/doelgroepen.ts'
import type { Geopend } from '../web/dossierbeeld/lezen.ts'
import { type Spoor, verbodenIn } from '../web/herleidbaar/sporen.ts'
import type { Notaregel } from './nota.ts'

/** What in the free lines of a note leads to a person whom its audience may not know. */
export const verbodenInNota = (regels: readonly Notaregel[], g: Geopend, d: Doelgroep): readonly Spoor[] =>
  verbodenIn(
    regels
      .filter(r => r.vrij)
      .map(r => r.waarde)
      .join('\n'),
    g,
    d,
  )

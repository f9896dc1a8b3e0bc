import { balie } from './routes/balie.ts'
import { buiten } from './routes/buiten.ts'
import { dossier } from './routes/dossier.ts'
import type { Regel } from './routes/regel.ts'

/** Every route, with the act that it asks for, written down a second time. A route that is not here fails the build. */
export const routetabel: readonly Required<Regel>[] = [...buiten, ...dossier, ...balie].map(
  ([methode, pad, handeling, vraag = '']) => [methode, pad, handeling, vraag],
)

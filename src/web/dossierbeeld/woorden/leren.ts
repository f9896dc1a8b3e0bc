import type { LeerFeit } from '../../../begrippen/feiten/leren.ts'
import { opsomming } from '../../../kernel/uitleg/datum.ts'
import { themanaam } from '../../../protocollen/bases/themas.ts'
import type { Woorden } from './woord.ts'

export const leerwoorden: Woorden<LeerFeit> = {
  ThemasVastgelegd: (f, g) => ({
    titel:
      f.themas.length === 0
        ? 'Thema’s weggehaald'
        : `Thema’s: ${opsomming(f.themas.map(c => themanaam(g.protocol, c)))}`,
  }),
}

import type { BijzonderFeit } from '../../../begrippen/feiten/bijzonder.ts'
import { pandsluitingwoorden } from './pandsluiting.ts'
import { vermissingwoorden } from './vermissing.ts'
import type { Woorden } from './woord.ts'

export const bijzondereWoorden: Woorden<BijzonderFeit> = {
  ...vermissingwoorden,
  ...pandsluitingwoorden,
}

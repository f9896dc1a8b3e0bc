import type { BijzonderFeit } from '../../begrippen/feiten/bijzonder.ts'
import { pandsluitingstappen } from './pandsluiting.ts'
import type { Stappen } from './stap.ts'
import { vermissingstappen } from './vermissing.ts'

export const bijzondereStappen: Stappen<BijzonderFeit> = {
  ...vermissingstappen,
  ...pandsluitingstappen,
}

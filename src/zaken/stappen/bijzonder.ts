import type { BijzonderFeit } from '../../begrippen/feiten/bijzonder.ts'
import { bemiddelingstafelstappen } from './bemiddelingstafel.ts'
import { pandsluitingstappen } from './pandsluiting.ts'
import { regiostappen } from './regio.ts'
import type { Stappen } from './stap.ts'
import { vermissingstappen } from './vermissing.ts'

export const bijzondereStappen: Stappen<BijzonderFeit> = {
  ...vermissingstappen,
  ...pandsluitingstappen,
  ...regiostappen,
  ...bemiddelingstafelstappen,
}

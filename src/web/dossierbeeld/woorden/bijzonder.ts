import type { BijzonderFeit } from '../../../begrippen/feiten/bijzonder.ts'
import { bemiddelingstafelwoorden } from './bemiddelingstafel.ts'
import { pandsluitingwoorden } from './pandsluiting.ts'
import { regiowoorden } from './regio.ts'
import { vermissingwoorden } from './vermissing.ts'
import type { Woorden } from './woord.ts'

export const bijzondereWoorden: Woorden<BijzonderFeit> = {
  ...vermissingwoorden,
  ...pandsluitingwoorden,
  ...regiowoorden,
  ...bemiddelingstafelwoorden,
}

import type { Bemiddeling, BemiddelingstafelFeit } from './bemiddelingstafel.ts'
import type { Pandsluiting, PandsluitingFeit } from './pandsluiting.ts'
import type { Regio, RegioFeit } from './regio.ts'
import type { Vermissing, VermissingFeit } from './vermissing.ts'

/** Facts of the kinds of cases that have a procedure of their own, and what they add up to. */
export type BijzonderFeit = VermissingFeit | PandsluitingFeit | RegioFeit | BemiddelingstafelFeit

export type Bijzonderwerk = {
  readonly vermissing?: Vermissing
  readonly pandsluiting?: Pandsluiting
  readonly regio?: Regio
  readonly bemiddelingstafel?: Bemiddeling
}

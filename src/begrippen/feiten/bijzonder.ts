import type { Pandsluiting, PandsluitingFeit } from './pandsluiting.ts'
import type { Vermissing, VermissingFeit } from './vermissing.ts'

/** Facts of the kinds of cases that have a procedure of their own, and what they add up to. */
export type BijzonderFeit = VermissingFeit | PandsluitingFeit

export type Bijzonderwerk = {
  readonly vermissing?: Vermissing
  readonly pandsluiting?: Pandsluiting
}

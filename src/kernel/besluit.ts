/** A decision that was taken, with the facts it brings about. */
export type Besluit<F> = { ok: true; feiten: readonly F[] }

/** A refusal: a typed value, worded where it is shown. Only faults are thrown. */
export type Weiger<C extends string> = { ok: false; weigering: C }

export const besluit = <const F>(...feiten: F[]): Besluit<F> => ({ ok: true, feiten })

export const weiger = <const C extends string>(weigering: C): Weiger<C> => ({ ok: false, weigering })

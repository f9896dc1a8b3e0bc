/** What supervisors write on together before it is fixed: statements to be, and the two texts of the report. */
export const werkdelen = ['hoorverslag', 'conceptrapport', 'conclusie', 'advies'] as const
export type Werkdeel = (typeof werkdelen)[number]

/** `tekst` is a content id. Every saving is kept: what one wrote over the other is in the journal still. */
export type WerktekstFeit = { soort: 'WerktekstBewaard'; deel: Werkdeel; op: string; door: string; tekst: string }

type Bewaard = Omit<WerktekstFeit, 'soort' | 'deel'>
/** What stands there now, and what stood there before, newest first. */
export type Werktekst = Bewaard & { readonly eerder: readonly Bewaard[] }

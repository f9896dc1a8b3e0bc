/** Terms of a provider's own investigation on a day that the supervisor chooses: no protocol has them in its lists. */
export const VERBETERTERMIJN = 'onderzoek.verbetering'
export const CLIENTTERMIJN = 'onderzoek.client'
export const KETENTERMIJN = 'onderzoek.ketendeel'

/** Who chose the day of a term, and what the protocol says beside it; that alone where a version is silent. */
export const metUitleg = (zin: string, uitleg: string | undefined): string => (uitleg ? `${zin} ${uitleg}` : zin)

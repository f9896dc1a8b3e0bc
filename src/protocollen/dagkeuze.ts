/** Terms of a provider's own investigation on a day that the supervisor chooses: no protocol has them in its lists. */
export const VERBETERTERMIJN = 'onderzoek.verbetering'
export const CLIENTTERMIJN = 'onderzoek.client'
export const KETENTERMIJN = 'onderzoek.ketendeel'

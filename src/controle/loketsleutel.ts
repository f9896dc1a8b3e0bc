import { type Kluis, ZOEKSLEUTEL } from '../kluis/kluis.ts'

export type Loketbevinding = { readonly soort: 'zoeksleutelOntbreekt' | 'loketsleutelPastNiet' }

/**
 * Whether the desk's own key file opens what was wrapped with it. A desk without keys has nothing to open;
 * a desk with keys has a search key, or its persons cannot be found.
 */
export const controleerLoketsleutel = async (kluis: Kluis, loket: string): Promise<readonly Loketbevinding[]> => {
  if ((await kluis.tel(loket)) === 0) return []
  try {
    const er = (await kluis.pak(loket, [ZOEKSLEUTEL])).has(ZOEKSLEUTEL)
    return er ? [] : [{ soort: 'zoeksleutelOntbreekt' }]
  } catch {
    return [{ soort: 'loketsleutelPastNiet' }]
  }
}

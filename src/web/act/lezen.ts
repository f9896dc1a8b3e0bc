import type { Tekst } from '../../zaken/register/inhoud.ts'
import { type Formulier, veld } from '../route/verzoek.ts'

/** Longer texts belong in a document of their own. */
const HOOGSTENS = 10_000

export type Gelezentekst = { id: string | null; teksten: readonly Tekst[]; fout: string | null }

/** A free text as content: its id for the fact, and the text for the vault. Empty gives null. */
export const leesTekst = (f: Formulier, naam: string, soort: string, nieuwId: () => string): Gelezentekst => {
  const tekst = veld(f, naam)
  if (tekst.length > HOOGSTENS)
    return {
      id: null,
      teksten: [],
      fout: `Maak de tekst korter: hoogstens ${HOOGSTENS} tekens. Nu zijn het er ${tekst.length}.`,
    }
  if (tekst === '') return { id: null, teksten: [], fout: null }
  const id = nieuwId()
  return { id, teksten: [{ id, soort, tekst }], fout: null }
}

/** A free text that must be there. */
export const eisTekst = (f: Formulier, naam: string, soort: string, nieuwId: () => string, anders: string) => {
  const gelezen = leesTekst(f, naam, soort, nieuwId)
  return gelezen.id === null && gelezen.fout === null ? { ...gelezen, fout: anders } : gelezen
}

import type { VoegFeit } from '../../../begrippen/feiten/voegen.ts'
import { tekst, type Woorden } from './woord.ts'

/** Joining and splitting, in words. */
export const voegwoorden: Woorden<VoegFeit> = {
  DossierGevoegd: (f, g) => ({ titel: `Gevoegd bij dossier ${f.nummer}`, inhoud: tekst(g, f.reden), nadruk: true }),
  MeldingGevoegd: f => ({ titel: `Melding uit dossier ${f.nummer} erbij gevoegd`, nadruk: true }),
  DossierGesplitst: (f, g) => ({
    titel: `Weer een eigen dossier: gesplitst van ${f.nummer}`,
    inhoud: tekst(g, f.reden),
    nadruk: true,
  }),
  MeldingAfgesplitst: f => ({ titel: `Melding terug naar dossier ${f.nummer}`, nadruk: true }),
}

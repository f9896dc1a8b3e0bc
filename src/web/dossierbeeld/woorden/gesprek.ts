import type { GesprekFeit } from '../../../begrippen/feiten/gesprek.ts'
import { tekst, type Woorden } from './woord.ts'

export const gesprekWoorden: Woorden<GesprekFeit> = {
  MelderberichtOntvangen: (f, g) => ({
    titel: `${f.aard === 'aanvulling' ? 'Aanvulling' : 'Bericht'} van de melder${f.dringend ? ', dringend' : ''}`,
    inhoud: tekst(g, f.tekst),
    nadruk: true,
  }),
  MelderberichtenGelezen: () => ({ titel: 'Bericht van de melder gelezen' }),
  BerichtAanMelderGestuurd: (f, g) => ({ titel: 'Bericht aan de melder', inhoud: tekst(g, f.tekst), nadruk: true }),
}

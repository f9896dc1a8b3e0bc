import type { Berichtmaildaad, GesprekFeit } from '../../../begrippen/feiten/gesprek.ts'
import { tekst, type Woorden } from './woord.ts'

const maildaden: Readonly<Record<Berichtmaildaad, string>> = {
  opnieuw: 'Mail over een nieuw bericht nog een keer gestuurd',
  aangekomen: 'Mail over een nieuw bericht is aangekomen',
  teruggekomen: 'Mail over een nieuw bericht kwam terug',
}

export const gesprekWoorden: Woorden<GesprekFeit> = {
  MelderberichtOntvangen: (f, g) => ({
    titel: `${f.aard === 'aanvulling' ? 'Aanvulling' : 'Bericht'} van de melder${f.dringend ? ', dringend' : ''}`,
    inhoud: tekst(g, f.tekst),
    nadruk: true,
  }),
  MelderberichtenGelezen: () => ({ titel: 'Bericht van de melder gelezen' }),
  MailberichtGekozen: f => ({
    titel: f.aan
      ? 'De melder wil een mail bij een nieuw bericht'
      : 'De melder wil geen mail meer bij een nieuw bericht',
  }),
  BerichtmailBehandeld: f => ({ titel: maildaden[f.daad] }),
  BerichtAanMelderGestuurd: (f, g) => ({ titel: 'Bericht aan de melder', inhoud: tekst(g, f.tekst), nadruk: true }),
}

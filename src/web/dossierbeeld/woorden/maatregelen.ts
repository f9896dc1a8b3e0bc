import type { MaatregelFeit, Werking } from '../../../begrippen/feiten/maatregelen.ts'
import { dagInWoorden } from '../../../kernel/uitleg/datum.ts'
import type { Geopend } from '../lezen.ts'
import { tekst, type Woorden } from './woord.ts'

const welke = (g: Geopend, id: string): string => {
  const m = g.zaak.werk.maatregelen?.find(m => m.id === id)
  return (m && tekst(g, m.tekst)) ?? 'Maatregel'
}

export const werkingwoord: Readonly<Record<Werking, string>> = {
  ja: 'Ze werkt',
  deels: 'Ze werkt voor een deel',
  nee: 'Ze werkt niet',
}

export const maatregelwoorden: Woorden<MaatregelFeit> = {
  MaatregelVastgelegd: (f, g) => ({
    titel: `Maatregel vastgelegd, uiterlijk ${dagInWoorden(f.dag)}`,
    inhoud: [
      [tekst(g, f.tekst), tekst(g, f.eigenaar)].filter(Boolean).join('. Door: '),
      f.gevraagd && `Te zien aan: ${tekst(g, f.gevraagd)}`,
    ]
      .filter(Boolean)
      .join('. '),
    nadruk: true,
  }),
  MaatregelUitgevoerd: (f, g) => ({ titel: `Uitgevoerd: ${welke(g, f.id)}`, inhoud: tekst(g, f.bewijs) }),
  MaatregelGeborgd: (f, g) => ({ titel: `Geborgd: ${welke(g, f.id)}`, inhoud: tekst(g, f.hoe) }),
  EffectGetoetst: (f, g) => ({
    titel: `${werkingwoord[f.werkt]}: ${welke(g, f.id)}`,
    inhoud: tekst(g, f.toelichting),
    nadruk: true,
  }),
  MaatregelLosgelaten: (f, g) => ({ titel: `Losgelaten: ${welke(g, f.id)}`, inhoud: tekst(g, f.reden) }),
}

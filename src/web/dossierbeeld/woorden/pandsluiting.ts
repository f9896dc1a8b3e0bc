import type { PandsluitingFeit } from '../../../begrippen/feiten/pandsluiting.ts'
import { dagInWoorden, metKleineLetter } from '../../../kernel/uitleg/datum.ts'
import { bijzonderVan } from '../../../protocollen/bases/bijzonder.ts'
import type { Geopend } from '../lezen.ts'
import { tekst, vind, type Woorden } from './woord.ts'

const p = (g: Geopend) => bijzonderVan(g.protocol).pandsluiting

export const pandsluitingwoorden: Woorden<PandsluitingFeit> = {
  GezinscheckVastgelegd: (f, g) => ({
    titel: 'Beeld van het gezin bijgewerkt',
    inhoud: f.veiligheid
      ? `Kinderen: ${metKleineLetter(vind(p(g).veiligheid, f.veiligheid.oordeel))}. ${tekst(g, f.veiligheid.toelichting)}`
      : undefined,
  }),
  BurgemeesteradviesOpgesteld: () => ({ titel: 'Concept van het advies aan de burgemeester geschreven' }),
  BurgemeesteradviesVastgesteld: (f, g) => ({
    titel: 'Advies aan de burgemeester vastgesteld',
    inhoud: tekst(g, f.advies),
    nadruk: true,
  }),
  BurgemeesteradviesAangevuld: (f, g) => ({
    titel: 'Advies aan de burgemeester aangevuld',
    inhoud: tekst(g, f.tekst),
    nadruk: true,
  }),
  BurgemeesteradviesNietNodig: (f, g) => ({
    titel: 'Een advies aan de burgemeester is niet nodig',
    inhoud: tekst(g, f.reden),
    nadruk: true,
  }),
  BurgemeesterbesluitVastgelegd: (f, g) => ({
    titel: `Besluit van de burgemeester op ${dagInWoorden(f.dag)}: ${metKleineLetter(vind(p(g).besluiten, f.besluit))}`,
    inhoud: tekst(g, f.toelichting),
    nadruk: true,
  }),
  GezinOpgevolgd: (f, g) => ({
    titel: `Gezin gevolgd: ${metKleineLetter(vind(p(g).onderdak, f.onderdak))}`,
    inhoud: tekst(g, f.verslag),
  }),
}

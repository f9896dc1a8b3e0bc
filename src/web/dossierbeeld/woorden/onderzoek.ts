import type { OnderzoekFeit, Stuksoort } from '../../../begrippen/feiten/onderzoek.ts'
import { dagInWoorden, momentInWoorden } from '../../../kernel/uitleg/datum.ts'
import type { Geopend } from '../lezen.ts'
import { tekst, type Woorden } from './woord.ts'

export const stukwoord: Readonly<Record<Stuksoort, string>> = {
  hoorverslag: 'Verslag van een gesprek',
  conceptrapport: 'Conceptrapport',
}

const welk = (g: Geopend, id: string): string => {
  const s = g.zaak.werk.onderzoek?.stukken.find(s => s.id === id)
  return s ? stukwoord[s.stuk] : 'Stuk'
}

export const onderzoekwoorden: Woorden<OnderzoekFeit> = {
  StukOpgesteld: f => ({ titel: `${stukwoord[f.stuk]} opgesteld`, nadruk: true }),
  StukVoorgelegd: (f, g) => ({
    titel: `${welk(g, f.stuk)} voorgelegd, reageren kan tot en met ${dagInWoorden(f.dag)}`,
    inhoud: tekst(g, f.aan),
  }),
  ReactieOntvangen: (f, g) => ({
    titel: `Reactie ontvangen ${momentInWoorden(f.ontvangenOp)}`,
    inhoud: `${welk(g, f.stuk)}, ${Object.keys(f.opmerkingen).length} opmerkingen`,
  }),
  ReactieVerwerkt: (f, g) => ({ titel: `Reactie verwerkt: ${welk(g, f.stuk)}` }),
  RapportVastgesteld: (f, g) => ({ titel: 'Rapport vastgesteld', inhoud: tekst(g, f.conclusie), nadruk: true }),
}

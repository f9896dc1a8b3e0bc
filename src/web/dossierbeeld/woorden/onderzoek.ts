import type { OnderzoekFeit, Reactiekeuze, Stuksoort } from '../../../begrippen/feiten/onderzoek.ts'
import { dagInWoorden, momentInWoorden } from '../../../kernel/uitleg/datum.ts'
import type { Geopend } from '../lezen.ts'
import { tekst, type Woorden } from './woord.ts'

export const stukwoord: Readonly<Record<Stuksoort, string>> = {
  hoorverslag: 'Verslag van een gesprek',
  conceptrapport: 'Conceptrapport',
}

export const keuzewoord: Readonly<Record<Reactiekeuze, string>> = {
  eens: 'Mee eens',
  correctie: 'Klopt niet',
  aanvulling: 'Er mist iets',
}

const welk = (g: Geopend, id: string): string => {
  const s = g.zaak.werk.onderzoek?.stukken.find(s => s.id === id)
  return s ? stukwoord[s.stuk] : 'Stuk'
}

const opmerkingen = (n: number): string => (n === 1 ? '1 opmerking' : `${n} opmerkingen`)

export const onderzoekwoorden: Woorden<OnderzoekFeit> = {
  StukOpgesteld: f => ({ titel: `${stukwoord[f.stuk]} opgesteld`, nadruk: true }),
  StukVoorgelegd: (f, g) => ({
    titel: `${welk(g, f.stuk)} voorgelegd, reageren kan tot en met ${dagInWoorden(f.dag)}`,
    inhoud: tekst(g, f.aan),
  }),
  // Not signed: no word of it is shown to the desk.
  ReactieGeschreven: () => null,
  ReactieOntvangen: (f, g) => ({
    titel: `Reactie ontvangen ${momentInWoorden(f.ontvangenOp)}`,
    inhoud: `${welk(g, f.stuk)}, ${opmerkingen(Object.keys(f.opmerkingen).length)}${f.getekend ? `, getekend door ${tekst(g, f.getekend.naam)}` : ''}`,
    nadruk: true,
  }),
  ReactieVerwerkt: (f, g) => ({ titel: `Reactie verwerkt: ${welk(g, f.stuk)}` }),
  RapportVastgesteld: (f, g) => ({ titel: 'Rapport vastgesteld', inhoud: tekst(g, f.conclusie), nadruk: true }),
}

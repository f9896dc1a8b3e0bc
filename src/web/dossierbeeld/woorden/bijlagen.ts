import type { BijlageFeit } from '../../../begrippen/feiten/bijlagen.ts'
import { tekst, type Woorden } from './woord.ts'

const bronnen = {
  melder: 'van de melder',
  loket: 'door het loket',
  'e-mail': 'uit een e-mail',
  aanbieder: 'door de aanbieder',
  deling: 'die een ander loket deelde',
}

export const bijlagewoorden: Woorden<BijlageFeit> = {
  BijlageToegevoegd: (f, g) => ({ titel: `Bijlage toegevoegd ${bronnen[f.bron]}`, inhoud: tekst(g, f.naam) }),
  BijlageGescand: f => ({
    titel: f.uitslag === 'schoon' ? 'Bijlage gecontroleerd: geen virus gevonden' : 'Virus gevonden in een bijlage',
    nadruk: f.uitslag === 'besmet',
  }),
  BijlageVrijgegeven: (f, g) => ({ titel: 'Bijlage vrijgegeven', inhoud: tekst(g, f.reden), nadruk: true }),
  BijlageVerwijderd: (f, g) => ({ titel: 'Bijlage verwijderd', inhoud: tekst(g, f.reden), nadruk: true }),
}

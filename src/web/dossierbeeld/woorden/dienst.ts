import type { DienstFeit } from '../../../begrippen/feiten/dienst.ts'
import { tekst, type Woorden } from './woord.ts'

export const dienstwoorden: Woorden<DienstFeit> = {
  AandachtspuntGezet: (f, g) => ({ titel: 'Aandachtspunt voor de volgende dienst', inhoud: tekst(g, f.tekst) }),
  AandachtspuntAfgehandeld: () => ({ titel: 'Aandachtspunt afgehandeld' }),
}

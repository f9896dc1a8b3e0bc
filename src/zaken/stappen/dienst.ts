import type { DienstFeit } from '../../begrippen/feiten/dienst.ts'
import type { Stappen } from './stap.ts'

export const dienststappen: Stappen<DienstFeit> = {
  AandachtspuntGezet: (zaak, { tekst, door, op }) => ({
    ...zaak,
    werk: { ...zaak.werk, aandachtspunt: { tekst, door, op } },
  }),
  AandachtspuntAfgehandeld: zaak => {
    const { aandachtspunt: _, ...werk } = zaak.werk
    return { ...zaak, werk }
  },
}

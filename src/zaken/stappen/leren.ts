import type { LeerFeit } from '../../begrippen/feiten/leren.ts'
import type { Stappen } from './stap.ts'

export const leerstappen: Stappen<LeerFeit> = {
  ThemasVastgelegd: (zaak, { themas }) => {
    const { themas: _, ...werk } = zaak.werk
    return { ...zaak, werk: themas.length > 0 ? { ...werk, themas: [...themas] } : werk }
  },
}

import type { UitgaandFeit } from '../../begrippen/feiten/uitgaand.ts'
import type { Eenmaligelink } from '../../begrippen/werk.ts'
import type { Zaak } from '../../begrippen/zaak.ts'
import type { Stappen } from './stap.ts'

const link = (zaak: Zaak, id: string, nieuw: Partial<Eenmaligelink>): Zaak => ({
  ...zaak,
  werk: { ...zaak.werk, links: (zaak.werk.links ?? []).map(l => (l.id === id ? { ...l, ...nieuw } : l)) },
})

export const uitgaandStappen: Stappen<UitgaandFeit> = {
  LinkGemaakt: (z, { id, linksoort, voor, inhoud, op, verlooptOp }) => ({
    ...z,
    werk: {
      ...z.werk,
      links: [
        ...(z.werk.links ?? []),
        {
          id,
          linksoort,
          voor,
          inhoud,
          gemaaktOp: op,
          verlooptOp,
          geopendOp: null,
          geblokkeerdOp: null,
          ingetrokkenOp: null,
        },
      ],
    },
  }),
  LinkGeopend: (z, f) => link(z, f.id, { geopendOp: f.op }),
  LinkGeblokkeerd: (z, f) => link(z, f.id, { geblokkeerdOp: f.op }),
  LinkIngetrokken: (z, f) => link(z, f.id, { ingetrokkenOp: f.op }),
  PostOpnieuwAangeboden: z => z,
  PostAangekomen: z => z,
  PostTeruggekomen: z => z,
}

import type { UitgaandFeit } from '../../begrippen/feiten/uitgaand.ts'
import type { Eenmaligelink } from '../../begrippen/werk.ts'
import type { Zaak } from '../../begrippen/zaak.ts'
import type { Stappen } from './stap.ts'

const link = (zaak: Zaak, id: string, nieuw: Partial<Eenmaligelink>): Zaak => ({
  ...zaak,
  werk: { ...zaak.werk, links: (zaak.werk.links ?? []).map(l => (l.id === id ? { ...l, ...nieuw } : l)) },
})

const DAG_MS = 86_400_000

/** How long a link holds that waits for what a term asks: some days after its end, and never shorter than it did. */
export const totNa = (eindMoment: string, dagen: number, anders = ''): string => {
  const tot = new Date(Date.parse(eindMoment) + dagen * DAG_MS).toISOString()
  return tot > anders ? tot : anders
}

/** A term got another end: the links that wait for what it asks move along. */
export const metLinks = (zaak: Zaak, termijn: string, eindMoment: string): Zaak =>
  zaak.werk.links?.some(l => l.bij?.termijn === termijn)
    ? {
        ...zaak,
        werk: {
          ...zaak.werk,
          links: zaak.werk.links.map(l =>
            l.bij?.termijn === termijn ? { ...l, verlooptOp: totNa(eindMoment, l.bij.dagen, l.verlooptOp) } : l,
          ),
        },
      }
    : zaak

export const uitgaandStappen: Stappen<UitgaandFeit> = {
  LinkGemaakt: (z, { id, linksoort, voor, inhoud, op, verlooptOp, bij }) => ({
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
          ...(bij ? { bij } : {}),
          geopendOp: null,
          geblokkeerdOp: null,
          ingetrokkenOp: null,
        },
      ],
    },
  }),
  LinkGeopend: (z, f) => link(z, f.id, { geopendOp: f.op }),
  LinkGesloten: (z, f) => link(z, f.id, { geslotenOp: f.op }),
  LinkGeblokkeerd: (z, f) => link(z, f.id, { geblokkeerdOp: f.op }),
  LinkIngetrokken: (z, f) => link(z, f.id, { ingetrokkenOp: f.op }),
  PostOpnieuwAangeboden: z => z,
  PostAangekomen: z => z,
  PostTeruggekomen: z => z,
}

import type { Brief } from '../../begrippen/brief.ts'
import type { BriefFeit } from '../../begrippen/feiten/brieven.ts'
import type { Zaak } from '../../begrippen/zaak.ts'
import type { Stappen } from './stap.ts'

const zet = (zaak: Zaak, brieven: readonly Brief[]): Zaak => ({ ...zaak, werk: { ...zaak.werk, brieven } })

const brief = (zaak: Zaak, id: string, nieuw: (b: Brief) => Partial<Brief>): Zaak =>
  zet(
    zaak,
    (zaak.werk.brieven ?? []).map(b => (b.id === id ? { ...b, ...nieuw(b) } : b)),
  )

const erbij = (schrijvers: readonly string[], wie: string | null): readonly string[] =>
  wie === null || schrijvers.includes(wie) ? schrijvers : [...schrijvers, wie]

export const briefStappen: Stappen<BriefFeit> = {
  BriefOpgesteld: (z, { id, sjabloon, inhoud, op, door }) =>
    zet(z, [
      ...(z.werk.brieven ?? []),
      {
        id,
        sjabloon,
        inhoud,
        stand: 'concept',
        schrijvers: erbij([], door),
        opgesteldOp: op,
        standOp: op,
        standDoor: door,
        reden: null,
        leesstuk: null,
        link: null,
      },
    ]),
  BriefAangepast: (z, f) =>
    brief(z, f.id, b => ({
      inhoud: f.inhoud,
      stand: 'concept',
      standOp: f.op,
      standDoor: f.door,
      schrijvers: erbij(b.schrijvers, f.door),
    })),
  BriefVoorgelegd: (z, f) =>
    brief(z, f.id, () => ({ stand: 'voorgelegd', standOp: f.op, standDoor: f.door, reden: null })),
  BriefTeruggegeven: (z, f) =>
    brief(z, f.id, () => ({ stand: 'concept', standOp: f.op, standDoor: f.door, reden: f.reden })),
  BriefVerstuurd: (z, f) =>
    brief(z, f.id, () => ({
      stand: 'verstuurd',
      standOp: f.op,
      standDoor: f.door,
      leesstuk: f.leesstuk,
      link: f.link,
    })),
  BriefWeggedaan: (z, f) => brief(z, f.id, () => ({ stand: 'weggedaan', standOp: f.op, standDoor: f.door })),
}

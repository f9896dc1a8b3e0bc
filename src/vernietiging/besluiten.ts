import type { Zaak } from '../begrippen/zaak.ts'
import { inLoket } from '../db/verbinding.ts'
import { besluit, weiger } from '../kernel/besluit.ts'
import { dagVan } from '../kernel/lokaal.ts'
import type { Wie } from '../toegang/wie.ts'
import type { Baken } from '../zaken/baken.ts'
import { handle, type Opdracht } from '../zaken/deuren/handle.ts'
import type { Tekst } from '../zaken/register/inhoud.ts'
import type { Context } from '../zaken/verloop/context.ts'
import type { Vernietigingsboek } from './boek.ts'
import { dossierVernietigen, type Grondslag, type Voorstelinvoer, vernietigingVoorstellen } from './domain.ts'
import { findOpenVoorstel, heeftOpenNoodtoegang, insertVoorstel, weigerVoorstel } from './store.ts'
import { voltooiVernietiging } from './voltooi.ts'

type Weigering<F> = F extends (...a: never[]) => infer R
  ? R extends { ok: false; weigering: infer W extends string }
    ? W
    : never
  : never

export type Voorstelweigering = Weigering<typeof vernietigingVoorstellen> | 'staatAlOpLijst'
export type Besluitweigering = Weigering<typeof dossierVernietigen> | 'geenVoorstel'

const voorstellen: Opdracht<Voorstelinvoer, Voorstelweigering> = {
  naam: 'vernietigingVoorstellen',
  handeling: 'dossier.vernietigen.voorstellen',
  beslis: (zaak: Zaak, invoer: Voorstelinvoer, ctx: Context) =>
    vernietigingVoorstellen(zaak, invoer, ctx.protocol, dagVan(ctx.nu)),
}

const vernietigen: Opdracht<Parameters<typeof dossierVernietigen>[1], Besluitweigering> = {
  naam: 'dossierVernietigen',
  handeling: 'dossier.vernietigen',
  beslis: dossierVernietigen,
}

const afwijzen: Opdracht<object, Besluitweigering> = {
  naam: 'vernietigingAfwijzen',
  handeling: 'dossier.vernietigen',
  beslis: zaak => (zaak.status === 'vernietigd' ? weiger('nietGesloten') : besluit()),
}

const tekst = (baken: Baken, soort: string, inhoud: string): Tekst => ({ id: baken.nieuwId(), soort, tekst: inhoud })

/** Puts a closed dossier on the list. The decision is a line in its journal; the reason is content of it. */
export const stelVernietigingVoor = async (
  baken: Baken,
  wie: Wie,
  id: string,
  invoer: { grondslag: Grondslag; toelichting: string },
) => {
  const { loket } = wie
  const al = await inLoket(baken.db, loket, tx => findOpenVoorstel(tx, loket, id))
  if (al) return { ok: false, weigering: 'staatAlOpLijst' } as const
  const toelichting = invoer.toelichting === '' ? null : tekst(baken, 'vernietiging', invoer.toelichting)
  const afloop = await handle(baken, wie, {
    zaak: id,
    opdracht: voorstellen,
    invoer: { grondslag: invoer.grondslag, toegelicht: toelichting !== null },
    teksten: toelichting ? [toelichting] : [],
  })
  if (!afloop.ok) return afloop
  const voorstel = {
    id: baken.nieuwId(),
    zaak: id,
    nummer: afloop.zaak.nummer,
    grondslag: invoer.grondslag,
    toelichting: toelichting?.id ?? null,
    op: baken.klok().toISOString(),
    door: wie.id,
  }
  const gezet = await inLoket(baken.db, loket, tx => insertVoorstel(tx, loket, voorstel))
  return gezet ? ({ ok: true } as const) : ({ ok: false, weigering: 'staatAlOpLijst' } as const)
}

/** Approves a proposal and carries it out. */
export const keurVernietigingGoed = async (baken: Baken, boek: Vernietigingsboek, wie: Wie, id: string) => {
  const { loket } = wie
  const { voorstel, noodtoegangOpen } = await inLoket(baken.db, loket, async tx => ({
    voorstel: await findOpenVoorstel(tx, loket, id),
    noodtoegangOpen: await heeftOpenNoodtoegang(tx, loket, id),
  }))
  if (!voorstel) return { ok: false, weigering: 'geenVoorstel' } as const
  const invoer = { grondslag: voorstel.grondslag, voorgesteldDoor: voorstel.door, noodtoegangOpen }
  const afloop = await handle(baken, wie, { zaak: id, opdracht: vernietigen, invoer })
  if (!afloop.ok) return afloop
  await voltooiVernietiging(baken, boek, loket, id)
  return { ok: true } as const
}

/** Takes a dossier off the list, with the reason. */
export const wijsVernietigingAf = async (baken: Baken, wie: Wie, id: string, reden: string) => {
  const { loket } = wie
  const voorstel = await inLoket(baken.db, loket, tx => findOpenVoorstel(tx, loket, id))
  if (!voorstel) return { ok: false, weigering: 'geenVoorstel' } as const
  const t = tekst(baken, 'vernietiging', reden)
  const afloop = await handle(baken, wie, { zaak: id, opdracht: afwijzen, invoer: {}, teksten: [t] })
  if (!afloop.ok) return afloop
  const op = baken.klok().toISOString()
  const gedaan = await inLoket(baken.db, loket, tx =>
    weigerVoorstel(tx, loket, voorstel.id, { op, door: wie.id, reden: t.id }),
  )
  return gedaan ? ({ ok: true } as const) : ({ ok: false, weigering: 'geenVoorstel' } as const)
}

import type { IncidentFeit } from '../begrippen/feit.ts'
import type { BijlageFeit } from '../begrippen/feiten/bijlagen.ts'
import type { Deling } from '../begrippen/feiten/deling.ts'
import type { Zaak } from '../begrippen/zaak.ts'
import { besluit, weiger } from '../kernel/besluit.ts'
import { delingVan } from '../protocollen/bases/deling.ts'
import { tochPersonen } from '../protocollen/delen/deling.ts'
import type { Context } from '../zaken/verloop/context.ts'

export const findDeling = (zaak: Pick<Zaak, 'werk'>, id: string): Deling | undefined =>
  zaak.werk.delingen?.uit.find(d => d.id === id)

type Voorstel = Pick<Deling, 'id' | 'naar' | 'doel' | 'grondslag' | 'weten' | 'onderdelen' | 'lading' | 'keurder'>

const kent = (lijst: readonly { code: string }[], code: string) => lijst.some(l => l.code === code)

/**
 * Puts together what goes to another desk, and who approves it; nothing leaves yet. Only sorts of content on the
 * protocol's list (AVG art. 5 lid 1 onder c: no more than needed).
 */
export const delingVoorstellen = (zaak: Zaak, v: Voorstel, ctx: Context) => {
  const p = delingVan(ctx.protocol)
  if (zaak.status === 'vernietigd') return weiger('dossierVernietigd')
  if (v.naar === ctx.desk.loket) return weiger('eigenLoket')
  if (!kent(p.doelen, v.doel)) return weiger('doelOnbekend')
  if (!kent(p.grondslagen, v.grondslag)) return weiger('grondslagOnbekend')
  if (!kent(p.weten, v.weten)) return weiger('wetenOnbekend')
  if (v.onderdelen.length === 0) return weiger('nietsGekozen')
  if (!v.onderdelen.every(o => kent(p.onderdelen, o))) return weiger('onderdeelOnbekend')
  if (tochPersonen(p, v.weten, v.onderdelen)) return weiger('tochPersonen')
  if (p.vierOgen && v.keurder === ctx.wie) return weiger('zelfGekeurd')
  return besluit({ soort: 'DelingVoorgesteld' as const, ...v, op: ctx.nu, door: ctx.wie ?? '' })
}

/** Why this one cannot approve it; null when they can. Whoever is asked, and everybody else with the right to. */
export const beletGoedkeuren = (d: Pick<Deling, 'stand' | 'door'>, wie: string | null, vierOgen: boolean) => {
  if (d.stand !== 'voorgesteld') return 'nietVoorgesteld' as const
  return vierOgen && (wie === null || wie === d.door) ? ('zelfGekeurd' as const) : null
}

/** What must still be done for those concerned once this left, in the words of the protocol; null when nothing. */
export const taakNa = (d: Pick<Deling, 'weten'>, p: Parameters<typeof delingVan>[0]): string | null =>
  delingVan(p).weten.find(w => w.code === d.weten)?.taak ?? null

/** From here on it leaves. `taak`: content id of what must still be done for those concerned. */
export const delingGoedkeuren = (zaak: Zaak, i: { id: string; taak?: string }, ctx: Context) => {
  const d = findDeling(zaak, i.id)
  if (zaak.status === 'vernietigd') return weiger('dossierVernietigd')
  if (!d) return weiger('delingOnbekend')
  const belet = beletGoedkeuren(d, ctx.wie, delingVan(ctx.protocol).vierOgen)
  if (belet) return weiger(belet)
  const gesteld = { soort: 'TaakGesteld', code: 'eigen', verplicht: true, op: ctx.nu } as const
  return besluit<IncidentFeit>(
    { soort: 'DelingGoedgekeurd', id: d.id, op: ctx.nu, door: ctx.wie ?? '' },
    ...(i.taak && taakNa(d, ctx.protocol) ? [{ ...gesteld, id: ctx.nieuwId(), tekst: i.taak }] : []),
  )
}

export const delingTeruggeven = (zaak: Zaak, i: { id: string; reden: string }, ctx: Context) => {
  const d = findDeling(zaak, i.id)
  if (!d) return weiger('delingOnbekend')
  if (d.stand !== 'voorgesteld') return weiger('nietVoorgesteld')
  return besluit({ soort: 'DelingTeruggegeven' as const, ...i, op: ctx.nu, door: ctx.wie ?? '' })
}

const INTREKBAAR: readonly Deling['stand'][] = ['voorgesteld', 'onderweg', 'bezorgd']

/** Whether it can still be undone: until the other desk has answered. */
export const isIntrekbaar = (d: Pick<Deling, 'stand'>): boolean => INTREKBAAR.includes(d.stand)

/** Of what was delivered the other desk is asked first: an answer that was given stays given. */
export const delingIntrekken = (zaak: Zaak, i: { id: string }, ctx: Context) => {
  const d = findDeling(zaak, i.id)
  if (!d) return weiger('delingOnbekend')
  if (!isIntrekbaar(d)) return weiger('alBeantwoord')
  return besluit({ soort: 'DelingIngetrokken' as const, id: d.id, op: ctx.nu, door: ctx.wie })
}

type Aanname = {
  id: string
  van: string
  doel: string
  grondslag: string
  onderdelen: readonly string[]
  lading: string
}

/** What another desk shared becomes part of a dossier of this desk. */
export const aangenomen = (i: Aanname, ctx: Pick<Context, 'nu' | 'wie'>) =>
  ({ soort: 'DelingAangenomen', ...i, op: ctx.nu, door: ctx.wie ?? '' }) as const

export const delingAannemen = (
  zaak: Zaak,
  i: {
    deling: Aanname
    personen: readonly { id: string; rol: string }[]
    /** Files that came along, judged and in the store. */
    bijlagen?: { readonly feiten: readonly BijlageFeit[]; readonly hoogstens: number }
  },
  ctx: Context,
) => {
  if (zaak.status === 'vernietigd') return weiger('dossierVernietigd')
  const feiten = i.bijlagen?.feiten ?? []
  if (i.bijlagen && (zaak.werk.bijlagen?.length ?? 0) + feiten.length > i.bijlagen.hoogstens) return weiger('teVeel')
  return besluit<IncidentFeit>(
    aangenomen(i.deling, ctx),
    ...feiten,
    ...i.personen.map(
      p => ({ soort: 'BetrokkeneToegevoegd', betrokkene: p.id, rol: p.rol, door: ctx.wie ?? '' }) as const,
    ),
  )
}

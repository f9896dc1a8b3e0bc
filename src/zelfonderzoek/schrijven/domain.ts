import type { IncidentFeit } from '../../begrippen/feit.ts'
import type { AanbiederFeit } from '../../begrippen/feiten/aanbieder.ts'
import type { Online, Ronde, Zelfonderzoek } from '../../begrippen/feiten/zelfonderzoek.ts'
import type { Termijn } from '../../begrippen/termijn.ts'
import type { Zaak } from '../../begrippen/zaak.ts'
import { besluit, weiger } from '../../kernel/besluit.ts'
import { zelfonderzoekVan } from '../../protocollen/bases/wmo/onderzoek.ts'
import { CLIENTTERMIJN } from '../../protocollen/dagkeuze.ts'
import type { Protocolversie } from '../../protocollen/protocol.ts'
import { type Schrijver, type Standplaats, standplaatsVan } from '../../zaken/aanbieder/onderzoekschrijver.ts'
import type { Context } from '../../zaken/verloop/context.ts'
import { isVanRapport, laatsteRonde, rapportOntvangen } from '../domain.ts'
import { isSamendeel, samenInhoud, samenVan } from '../samen.ts'
import { losseBijlagen } from '../verstuurd/domain.ts'

const partijVanPlek = (zaak: Pick<Zaak, 'werk'>, plek: Pick<Standplaats, 'id'>) =>
  zaak.werk.aanbieders?.partijen.find(p => p.id === plek.id)

/** Whether it is the provider's turn: nothing was sent yet, or what was sent must be improved. */
export const isAanZet = (zaak: Zaak, plek: Standplaats): boolean => {
  if (zaak.status !== 'in_behandeling' || zaak.werk.eigenonderzoek || zaak.werk.gevoegd) return false
  const ronde = laatsteRonde(zaak)
  if (plek.rol === 'keten')
    return ronde?.beoordeeld?.oordeel !== 'voldoende' && partijVanPlek(zaak, plek)?.bijdrage === undefined
  return ronde === undefined || (isOnvoldoende(ronde) && Boolean(ronde.verbetering))
}

const isOnvoldoende = (r: Ronde | undefined): boolean => r?.beoordeeld?.oordeel === 'onvoldoende'

/** Judged not good enough, and not said yet what must be better: then nobody waits for the provider. */
export const wachtOpAanwijzingen = (zaak: Zaak, plek: Standplaats): boolean => {
  if (plek.rol !== 'hoofd' || zaak.status !== 'in_behandeling' || zaak.werk.eigenonderzoek) return false
  const ronde = laatsteRonde(zaak)
  return isOnvoldoende(ronde) && !ronde?.verbetering
}

type Magnu = { ok: true; plek: Standplaats } | { ok: false; fout: 'nietGevraagd' | 'nietAanZet' }

/** Asked under the lock, by whichever way somebody came. */
export const magSchrijven = (zaak: Zaak, s: Schrijver, p: Protocolversie): Magnu => {
  const plek = standplaatsVan(zaak, s, p)
  if (!plek) return { ok: false, fout: 'nietGevraagd' }
  return isAanZet(zaak, plek) ? { ok: true, plek } : { ok: false, fout: 'nietAanZet' }
}

/** Whether the shared part of a chain can be written: released, and the provider that sends it has its turn. */
export const isSamenOpen = (zaak: Zaak): boolean => samenVan(zaak) !== undefined && isAanZet(zaak, HOOFD)

type Magdeel = { ok: true; partij: string } | { ok: false; fout: 'nietGevraagd' | 'nietAanZet' }

/** Whether somebody may write this part, and under whom it stands: its own provider, or all of the chain. */
export const magDeel = (zaak: Zaak, s: Schrijver, p: Protocolversie, deel: string): Magdeel => {
  if (!isSamendeel(p, deel)) {
    const mag = magSchrijven(zaak, s, p)
    return mag.ok ? { ok: true, partij: mag.plek.id } : mag
  }
  if (!standplaatsVan(zaak, s, p)) return { ok: false, fout: 'nietGevraagd' }
  const partij = samenVan(zaak)
  return partij && isSamenOpen(zaak) ? { ok: true, partij } : { ok: false, fout: 'nietAanZet' }
}

/** More time, for a day after the last one that runs now. The supervisor decides: nothing moves by asking. */
export const uitstelVragen = (zaak: Zaak, s: Schrijver, i: { dag: string; reden: string }, ctx: Context) => {
  const mag = magSchrijven(zaak, s, ctx.protocol)
  if (!mag.ok) return weiger(mag.fout)
  const lopend = lopendeTermijn(zaak, ctx.protocol, mag.plek)
  if (!lopend) return weiger('geenTermijn')
  if (i.dag <= lopend.einde.slice(0, 10)) return weiger('dagTeVroeg')
  const partij = vanPartij(mag.plek.rol === 'keten' ? mag.plek.id : undefined)
  const gelijk = zaak.werk.zelfonderzoek?.uitstel?.findLast(u => u.partij === partij.partij)
  if (gelijk?.dag === i.dag && isUitstelOpen(zaak, ctx.protocol, mag.plek, gelijk)) return weiger('alGevraagd')
  return besluit<IncidentFeit>({ soort: 'UitstelGevraagd', op: ctx.nu, ...i, ...partij })
}

/** The provider that a case is about, whichever it is. */
export const HOOFD = { id: '', rol: 'hoofd' } as const satisfies Standplaats
/** As a fact names another in the chain. */
export const vanPartij = (partij: string | undefined) => (partij ? { partij } : {})

/** The terms that this provider must keep, and no other's. */
export const termijnenVan = (zaak: Zaak, p: Protocolversie, plek: Standplaats): readonly Termijn[] => {
  if (plek.rol === 'keten') return zaak.termijnen.filter(t => t.id === partijVanPlek(zaak, plek)?.termijn)
  const client = zaak.werk.zelfonderzoek?.client?.termijn
  return zaak.termijnen.filter(t => isVanRapport(t, p) || t.id === client)
}

/** The term that waits for what the provider sends now. */
export const lopendeTermijn = (zaak: Zaak, p: Protocolversie, plek: Standplaats): Termijn | undefined =>
  termijnenVan(zaak, p, plek).find(t => t.status === 'lopend' && t.code !== CLIENTTERMIJN)

type Uitstel = NonNullable<Zelfonderzoek['uitstel']>[number]

/** The term that more time was asked for, as long as it runs: one that started since is another. */
export const termijnVanUitstel = (
  zaak: Zaak,
  p: Protocolversie,
  plek: Standplaats,
  u: Uitstel,
): Termijn | undefined => {
  const t = lopendeTermijn(zaak, p, plek)
  return t && t.van <= u.op ? t : undefined
}

/** Whether it still waits for a decision: it lapses when what it was about was sent, or its term ended otherwise. */
export const isUitstelOpen = (zaak: Zaak, p: Protocolversie, plek: Standplaats, u: Uitstel): boolean =>
  !u.beslist && termijnVanUitstel(zaak, p, plek, u) !== undefined

/** What this provider asked before, oldest first. */
export const uitstelVan = (zaak: Pick<Zaak, 'werk'>, plek: Standplaats) =>
  (zaak.werk.zelfonderzoek?.uitstel ?? []).filter(u => u.partij === (plek.rol === 'keten' ? plek.id : undefined))

/** The parts that nobody wrote yet; `geschreven` says which have a text. */
export const ontbrekend = (geschreven: ReadonlySet<string>, p: Protocolversie): readonly string[] =>
  zelfonderzoekVan(p)
    .inhoud.map(i => i.code)
    .filter(c => !geschreven.has(c))

/** Whether something of what the chain writes together is not there yet. */
const ontbreektSamen = (zaak: Zaak, samen: Online['samen'], p: Protocolversie): boolean =>
  samenVan(zaak) !== undefined && samenInhoud(p).some(i => !samen?.delen[i.code])

/** What is sent: content ids by part, who wrote each, how many texts still stand beside another, and who signed. */
export type Indiening = {
  readonly delen: Readonly<Record<string, string>>
  readonly auteurs: Readonly<Record<string, string>>
  readonly naast: number
  /** What stood on the timeline of the chain by this provider, fixed with the rest. */
  readonly tijdlijn?: string
  readonly bestuurder: string
  /** Whether it says who signs for the board, and what the board thinks of it. */
  readonly getekend: { readonly naam: boolean; readonly reactie: boolean }
  readonly onvolledig: boolean
  /** What the providers of a chain wrote together; it goes along with the report. */
  readonly samen?: NonNullable<Online['samen']>
  /** The file of its own that is the report, instead of what was written here. */
  readonly bestand?: string | null
}

export type Onaf = 'bestandOnbekend' | 'niets' | 'staatNaast' | 'geenNaam' | 'geenReactie' | 'onvolledig'

/** Everything that keeps it from being sent, at once. */
export const watNogMoet = (zaak: Zaak, plek: Standplaats, i: Indiening, p: Protocolversie): readonly Onaf[] => {
  const { bestand = null, getekend } = i
  const geschreven = new Set(Object.keys(i.delen))
  const leeg = geschreven.size === 0 && bestand === null
  const mist = ontbrekend(geschreven, p).length > 0 || (plek.rol === 'hoofd' && ontbreektSamen(zaak, i.samen, p))
  const regels: readonly (readonly [Onaf, boolean])[] = [
    ['bestandOnbekend', bestand !== null && !losseBijlagen(zaak, plek).some(b => b.id === bestand)],
    ['niets', leeg],
    ['staatNaast', i.naast > 0],
    ['geenNaam', !getekend.naam],
    // In a report of its own it stands already.
    ['geenReactie', !getekend.reactie && bestand === null],
    ['onvolledig', mist && !leeg && !i.onvolledig && bestand === null],
  ]
  return regels.flatMap(([wat, zo]) => (zo ? [wat] : []))
}

type Ketendeel = Omit<Extract<AanbiederFeit, { soort: 'KetenbijdrageOntvangen' }>, 'soort' | 'partij' | 'op'>

/** Another in the chain sends its own part, within its own term. */
const ketendeelVersturen = (zaak: Zaak, plek: Standplaats, deel: Ketendeel, ctx: Context) => {
  const termijn = lopendeTermijn(zaak, ctx.protocol, plek)
  return besluit<IncidentFeit>(
    { soort: 'KetenbijdrageOntvangen', partij: plek.id, op: ctx.nu, ...deel },
    ...(termijn ? [{ soort: 'TermijnGehaald', id: termijn.id, op: ctx.nu } as const] : []),
  )
}

/** Sent: what stands there now is the report, with who signed for the board; nothing of it changes any more. */
export const onderzoekIndienen = (zaak: Zaak, s: Schrijver, i: Indiening, ctx: Context) => {
  const mag = magSchrijven(zaak, s, ctx.protocol)
  if (!mag.ok) return weiger(mag.fout)
  const { delen, auteurs, bestuurder, bestand = null } = i
  const samen = i.samen && Object.keys(i.samen.delen).length > 0 ? { samen: i.samen } : {}
  const erbij = i.tijdlijn ? { tijdlijn: i.tijdlijn } : {}
  const ontbreekt = ontbrekend(new Set(Object.keys(delen)), ctx.protocol)
  const [onaf] = watNogMoet(zaak, mag.plek, i, ctx.protocol)
  if (onaf) return weiger(onaf)
  if (mag.plek.rol === 'keten')
    return ketendeelVersturen(
      zaak,
      mag.plek,
      { delen, auteurs, bestuurder, ...erbij, ...(bestand ? { bijlage: bestand } : {}) },
      ctx,
    )
  return rapportOntvangen(
    zaak,
    { ontvangenOp: ctx.nu, bijlage: bestand, ontbreekt, online: { delen, auteurs, bestuurder, ...erbij, ...samen } },
    ctx,
  )
}

import type { IncidentFeit } from '../../begrippen/feit.ts'
import type { Termijn } from '../../begrippen/termijn.ts'
import type { Zaak } from '../../begrippen/zaak.ts'
import { besluit, weiger } from '../../kernel/besluit.ts'
import { zelfonderzoekVan } from '../../protocollen/bases/wmo/onderzoek.ts'
import type { Protocolversie } from '../../protocollen/protocol.ts'
import type { Context } from '../../zaken/context.ts'
import { type Schrijver, type Standplaats, standplaatsVan } from '../../zaken/onderzoekschrijver.ts'
import { laatsteRonde, rapportOntvangen } from '../domain.ts'

/** Whether it is the provider's turn: nothing was sent yet, or what was sent must be improved. */
export const isAanZet = (zaak: Zaak, plek: Standplaats): boolean => {
  if (zaak.status !== 'in_behandeling' || zaak.werk.eigenonderzoek || zaak.werk.gevoegd) return false
  if (plek.rol === 'keten') return !zaak.werk.aanbieders?.partijen.find(p => p.id === plek.id)?.bijdrage
  const ronde = laatsteRonde(zaak)
  return ronde === undefined || ronde.beoordeeld?.oordeel === 'onvoldoende'
}

type Magnu = { ok: true; plek: Standplaats } | { ok: false; fout: 'nietGevraagd' | 'nietAanZet' }

/** Asked under the lock, by whichever way somebody came. */
export const magSchrijven = (zaak: Zaak, s: Schrijver, p: Protocolversie): Magnu => {
  const plek = standplaatsVan(zaak, s, p)
  if (!plek) return { ok: false, fout: 'nietGevraagd' }
  return isAanZet(zaak, plek) ? { ok: true, plek } : { ok: false, fout: 'nietAanZet' }
}

/** More time, for a day after the last one that runs now. The supervisor decides: nothing moves by asking. */
export const uitstelVragen = (zaak: Zaak, s: Schrijver, i: { dag: string; reden: string }, ctx: Context) => {
  const mag = magSchrijven(zaak, s, ctx.protocol)
  if (!mag.ok) return weiger(mag.fout)
  const lopend = lopendeTermijn(zaak, ctx.protocol)
  if (!lopend || mag.plek.rol === 'keten') return weiger('geenTermijn')
  if (i.dag <= lopend.einde.slice(0, 10)) return weiger('dagTeVroeg')
  const gelijk = zaak.werk.zelfonderzoek?.uitstel?.at(-1)
  if (gelijk?.dag === i.dag && !gelijk.beslist) return weiger('alGevraagd')
  return besluit<IncidentFeit>({ soort: 'UitstelGevraagd', op: ctx.nu, ...i })
}

/** Whether a term waits for what the provider sends. */
export const isVanAanbieder = (t: Pick<Termijn, 'code'>, p: Protocolversie): boolean =>
  t.code === 'onderzoek.verbetering' ||
  p.termijnen.some(d => d.code === t.code && d.totFeiten.includes('OnderzoeksrapportOntvangen'))

/** The term that waits for the provider now. */
export const lopendeTermijn = (zaak: Zaak, p: Protocolversie): Termijn | undefined =>
  zaak.termijnen.find(t => t.status === 'lopend' && isVanAanbieder(t, p))

/** The parts that nobody wrote yet; `geschreven` says which have a text. */
export const ontbrekend = (geschreven: ReadonlySet<string>, p: Protocolversie): readonly string[] =>
  zelfonderzoekVan(p)
    .inhoud.map(i => i.code)
    .filter(c => !geschreven.has(c))

/** What is sent: content ids by part, who wrote each, how many texts still stand beside another, and who signed. */
export type Indiening = {
  readonly delen: Readonly<Record<string, string>>
  readonly auteurs: Readonly<Record<string, string>>
  readonly naast: number
  /** What stood on the timeline of the chain by this provider, fixed with the rest. */
  readonly tijdlijn?: string
  readonly bestuurder: string
  readonly onvolledig: boolean
}

/** Sent: what stands there now is the report, with who signed for the board; nothing of it changes any more. */
export const onderzoekIndienen = (zaak: Zaak, s: Schrijver, i: Indiening, ctx: Context) => {
  const mag = magSchrijven(zaak, s, ctx.protocol)
  if (!mag.ok) return weiger(mag.fout)
  const { delen, auteurs, bestuurder } = i
  const erbij = i.tijdlijn ? { tijdlijn: i.tijdlijn } : {}
  const ontbreekt = ontbrekend(new Set(Object.keys(delen)), ctx.protocol)
  if (Object.keys(delen).length === 0) return weiger('niets')
  if (i.naast > 0) return weiger('staatNaast')
  if (ontbreekt.length > 0 && !i.onvolledig) return weiger('onvolledig')
  if (mag.plek.rol === 'keten')
    return besluit<IncidentFeit>({
      ...{ soort: 'KetenbijdrageOntvangen', partij: mag.plek.id, op: ctx.nu, delen, bestuurder, ...erbij },
    })
  return rapportOntvangen(
    zaak,
    { ontvangenOp: ctx.nu, bijlage: null, ontbreekt, online: { delen, auteurs, bestuurder, ...erbij } },
    ctx,
  )
}

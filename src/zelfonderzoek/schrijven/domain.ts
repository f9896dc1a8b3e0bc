import type { IncidentFeit } from '../../begrippen/feit.ts'
import type { Termijn } from '../../begrippen/termijn.ts'
import type { Zaak } from '../../begrippen/zaak.ts'
import { besluit, weiger } from '../../kernel/besluit.ts'
import { zelfonderzoekVan } from '../../protocollen/bases/wmo/onderzoek.ts'
import type { Protocolversie } from '../../protocollen/protocol.ts'
import type { Context } from '../../zaken/context.ts'
import { isOnderzoekschrijver } from '../../zaken/onderzoekschrijver.ts'
import { laatsteRonde, rapportOntvangen } from '../domain.ts'

/** Whether it is the provider's turn: nothing was sent yet, or what was sent must be improved. */
export const isAanZet = (zaak: Zaak): boolean => {
  const ronde = laatsteRonde(zaak)
  return (
    zaak.status === 'in_behandeling' &&
    !zaak.werk.eigenonderzoek &&
    (ronde === undefined || ronde.beoordeeld?.oordeel === 'onvoldoende')
  )
}

const magNu = (zaak: Zaak, melding: string, ctx: Context) => {
  if (!isOnderzoekschrijver(zaak, melding, ctx.protocol)) return 'nietGevraagd'
  return isAanZet(zaak) ? null : 'nietAanZet'
}

/** What somebody wrote, part by part. `was` is what they saw before they began: nobody overwrites another unseen. */
export type Geschreven = { readonly deel: string; readonly tekst: string; readonly was: string | null }

/** The parts that somebody else changed meanwhile. */
export const botsend = (zaak: Zaak, delen: readonly Geschreven[]): readonly string[] => {
  const concept = zaak.werk.zelfonderzoek?.concept ?? {}
  return delen.filter(d => (concept[d.deel]?.tekst ?? null) !== d.was).map(d => d.deel)
}

export const onderzoekSchrijven = (zaak: Zaak, melding: string, delen: readonly Geschreven[], ctx: Context) => {
  const fout = magNu(zaak, melding, ctx)
  if (fout) return weiger(fout)
  const kent = zelfonderzoekVan(ctx.protocol).inhoud.map(i => i.code)
  if (delen.some(d => !kent.includes(d.deel))) return weiger('deelOnbekend')
  if (botsend(zaak, delen).length > 0) return weiger('netVeranderd')
  if (delen.length === 0) return besluit<IncidentFeit>()
  const geschreven = Object.fromEntries(delen.map(d => [d.deel, d.tekst]))
  return besluit<IncidentFeit>({ soort: 'OnderzoekGeschreven', op: ctx.nu, delen: geschreven })
}

/** More time, for a day after the last one that runs now. The supervisor decides: nothing moves by asking. */
export const uitstelVragen = (zaak: Zaak, melding: string, i: { dag: string; reden: string }, ctx: Context) => {
  const fout = magNu(zaak, melding, ctx)
  if (fout) return weiger(fout)
  const lopend = lopendeTermijn(zaak, ctx.protocol)
  if (!lopend) return weiger('geenTermijn')
  if (i.dag <= lopend.einde.slice(0, 10)) return weiger('dagTeVroeg')
  const gelijk = zaak.werk.zelfonderzoek?.uitstel?.at(-1)
  if (gelijk?.dag === i.dag) return weiger('alGevraagd')
  return besluit<IncidentFeit>({ soort: 'UitstelGevraagd', op: ctx.nu, ...i })
}

/** The term that waits for the provider now. */
export const lopendeTermijn = (zaak: Zaak, p: Protocolversie): Termijn | undefined =>
  zaak.termijnen.find(
    t =>
      t.status === 'lopend' &&
      (t.code === 'onderzoek.verbetering' ||
        p.termijnen.some(d => d.code === t.code && d.totFeiten.includes('OnderzoeksrapportOntvangen'))),
  )

/** The parts that nobody wrote yet. */
export const ontbrekend = (zaak: Zaak, p: Protocolversie): readonly string[] => {
  const concept = zaak.werk.zelfonderzoek?.concept ?? {}
  return zelfonderzoekVan(p)
    .inhoud.map(i => i.code)
    .filter(c => concept[c] === undefined)
}

/** Sent: what stands there now is the report, with who signed for the board; nothing of it changes any more. */
export const onderzoekIndienen = (
  zaak: Zaak,
  melding: string,
  i: { bestuurder: string; onvolledig: boolean },
  ctx: Context,
) => {
  const fout = magNu(zaak, melding, ctx)
  if (fout) return weiger(fout)
  const ontbreekt = ontbrekend(zaak, ctx.protocol)
  if (ontbreekt.length === zelfonderzoekVan(ctx.protocol).inhoud.length) return weiger('niets')
  if (ontbreekt.length > 0 && !i.onvolledig) return weiger('onvolledig')
  const delen = Object.fromEntries(
    Object.entries(zaak.werk.zelfonderzoek?.concept ?? {}).map(([deel, d]) => [deel, d.tekst]),
  )
  return rapportOntvangen(
    zaak,
    { ontvangenOp: ctx.nu, bijlage: null, ontbreekt, online: { delen, bestuurder: i.bestuurder } },
    ctx,
  )
}

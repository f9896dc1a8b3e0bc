import type { IncidentFeit } from '../begrippen/feit.ts'
import type { Screening } from '../begrippen/screening.ts'
import type { Zaak } from '../begrippen/zaak.ts'
import { besluit, weiger } from '../kernel/besluit.ts'
import { adviesVan } from '../protocollen/bases/advies.ts'
import { geldt } from '../protocollen/geldt.ts'
import type { Protocolversie } from '../protocollen/protocol.ts'
import { calamiteitsoort } from '../protocollen/woorden.ts'
import type { Context } from '../zaken/verloop/context.ts'

/** The legal duties to notify that follow from these codes; the kind of report alone never decides (Wmo 3.4, Jeugdwet 4.1.8). */
export const meldplichtenVoor = (
  s: Pick<Screening, 'calamiteitVolgensWet' | 'categorie' | 'kader' | 'melderType' | 'minderjarig' | 'soortMelding'>,
  protocol: Protocolversie,
): readonly string[] =>
  protocol.meldplichten
    .filter(m => !m.bijCalamiteit || s.calamiteitVolgensWet)
    .filter(m =>
      geldt(m.wanneer, {
        soort: s.soortMelding,
        categorie: s.categorie,
        kader: s.kader,
        melderType: s.melderType,
        criteria: [],
        vierP: [],
        minderjarig: s.minderjarig,
        onderdak: null,
        urgent: false,
      }),
    )
    .map(m => m.code)

const kent = (lijst: readonly { code: string }[], code: string) => lijst.some(l => l.code === code)

const toets = (zaak: Zaak, s: Screening, p: Protocolversie) => {
  const categorie = p.categorieen.find(c => c.code === s.categorie)
  const uitkomst = p.uitkomsten.find(u => u.code === s.uitkomst)
  if (zaak.status === 'gesloten' || zaak.status === 'vernietigd') return 'dossierDicht'
  if (!categorie) return 'categorieOnbekend'
  if (zaak.werk.advies?.omgezet && s.soortMelding === adviesVan(p).soort) return 'isMeldingGeworden'
  if (!categorie.soorten.includes(s.soortMelding)) return 'soortPastNietBijCategorie'
  if (!kent(p.kaders, s.kader)) return 'kaderOnbekend'
  if (!kent(p.melderTypes, s.melderType)) return 'melderTypeOnbekend'
  if (!uitkomst) return 'uitkomstOnbekend'
  if (uitkomst.soorten && !uitkomst.soorten.includes(s.soortMelding)) return 'uitkomstPastNietBijSoort'
  if (uitkomst.vraagtOntvanger && !s.ontvanger) return 'ontvangerOntbreekt'
  const isCalamiteit = s.soortMelding === calamiteitsoort(p)
  if (isCalamiteit && !s.calamiteitVolgensWet && !s.calamiteitVolgensProtocol) return 'calamiteitZonderKwalificatie'
  if (s.calamiteitVolgensWet && !isCalamiteit) return 'wettelijkeCalamiteitAndersGenoemd'
  if (s.meldplichten.some(m => !kent(p.meldplichten, m))) return 'meldplichtOnbekend'
  return null
}

/**
 * Whether screening settles who may see the dossier: only the first time, and only when nobody has decided it
 * before. Afterwards it is an act of its own, with its own right and its reason (`dossier.afschermen`).
 */
export const kiestVertrouwelijkheid = (zaak: Pick<Zaak, 'status' | 'vertrouwelijkheid'>, protocol: Protocolversie) =>
  zaak.status === 'ontvangen' && zaak.vertrouwelijkheid === protocol.vertrouwelijkheidBijOntvangst

const blijft = (zaak: Zaak, s: Screening, protocol: Protocolversie): Screening =>
  kiestVertrouwelijkheid(zaak, protocol) ? s : { ...s, vertrouwelijkheid: zaak.vertrouwelijkheid }

/** Settles what the report is. Local and statutory qualification stay apart (Wmo 2015 art. 1.1.1). */
export const meldingScreenen = (zaak: Zaak, s: Screening, ctx: Context) => {
  if (zaak.status !== 'ontvangen') return weiger('alGescreend')
  const fout = toets(zaak, s, ctx.protocol)
  if (fout) return weiger(fout)
  const door = ctx.wie ?? ''
  const gescreend = { soort: 'MeldingGescreend', op: ctx.nu, door, ...blijft(zaak, s, ctx.protocol) } as const
  const neem = zaak.behandelaar === null ? [{ soort: 'DossierOvergenomen', door, van: null } as const] : []
  const naar = ctx.protocol.uitkomsten.find(u => u.code === s.uitkomst)?.naar
  // What must be done before closing must be done here too: then the dossier stays open until it is.
  const kanDicht = !zaak.taken.some(t => t.verplicht && t.status === 'open')
  const sluit =
    naar === 'gesloten' && kanDicht
      ? [{ soort: 'DossierGesloten', op: ctx.nu, door, reden: s.uitkomst, toelichting: s.afweging } as const]
      : []
  return besluit<IncidentFeit>(gescreend, ...neem, ...sluit)
}

/** A screening that is looked at again: what starts and lapses follows from the protocol. */
export const screeningWijzigen = (zaak: Zaak, s: Screening, ctx: Context) => {
  if (zaak.status === 'ontvangen') return weiger('nogNietGescreend')
  const fout = toets(zaak, s, ctx.protocol)
  if (fout) return weiger(fout)
  return besluit<IncidentFeit>({
    soort: 'ScreeningGewijzigd',
    op: ctx.nu,
    door: ctx.wie ?? '',
    ...blijft(zaak, s, ctx.protocol),
  })
}

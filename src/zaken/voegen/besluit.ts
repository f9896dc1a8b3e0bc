import type { IncidentFeit } from '../../begrippen/feit.ts'
import type { Kenmerken } from '../../begrippen/kenmerken.ts'
import { vertrouwelijkheden } from '../../begrippen/vertrouwelijkheid.ts'
import type { Zaak } from '../../begrippen/zaak.ts'
import { weiger } from '../../kernel/besluit.ts'
import type { Context } from '../verloop/context.ts'

/** What is decided about both at once: the dossier that the report comes from, and the one that takes it in. */
export type Paar = { readonly bron: Zaak; readonly doel: Zaak }
type Paarbesluit = { readonly ok: true; readonly bron: readonly IncidentFeit[]; readonly doel: readonly IncidentFeit[] }
const paarbesluit = (bron: IncidentFeit, doel: IncidentFeit): Paarbesluit => ({ ok: true, bron: [bron], doel: [doel] })

const streng = (z: Zaak): number => vertrouwelijkheden.indexOf(z.vertrouwelijkheid)

/** What nobody has decided yet is no reason to refuse; what somebody shut stays shut. */
const zouOpengaan = ({ bron, doel }: Paar, ctx: Context): boolean => {
  const besloten = bron.status !== 'ontvangen' || bron.vertrouwelijkheid !== ctx.protocol.vertrouwelijkheidBijOntvangst
  return besloten && streng(doel) < streng(bron)
}

/** A report that nobody screened is counted as it was reported, and for the rest as the dossier that it is part of. */
const geteldAls = ({ bron, doel }: Paar): Kenmerken => {
  if (bron.screening) return bron.kenmerken
  const { kenmerken: b } = bron
  const eigen = b.soort !== null && b.categorie !== null
  return {
    ...doel.kenmerken,
    soort: eigen ? b.soort : doel.kenmerken.soort,
    categorie: eigen ? b.categorie : doel.kenmerken.categorie,
    melderType: b.melderType ?? doel.kenmerken.melderType,
    minderjarig: b.minderjarig ?? doel.kenmerken.minderjarig,
    vierP: b.vierP.length > 0 ? b.vierP : doel.kenmerken.vierP,
    urgent: b.urgent,
  }
}

/** The desk's own terms lapse, since the other dossier has its own; a term of the law or the field goes on there. */
const loopDoor = (bron: Zaak, ctx: Context) => {
  const definities = ctx.protocol.termijnen.filter(d => d.soort !== 'eigen')
  const termijnen = bron.termijnen.filter(t => t.status === 'lopend' && definities.some(d => d.code === t.code))
  const taken = bron.taken.filter(
    t =>
      t.status === 'open' &&
      definities.some(d => d.totTaken.includes(t.code) && termijnen.some(x => x.code === d.code)),
  )
  return { termijnen, taken }
}

/** What was written with the reporters of these reports. */
export const gesprekVan = (z: Zaak, meldingen: readonly string[]) =>
  (z.werk.gesprek?.berichten ?? []).filter(b => meldingen.includes(b.melding))

export type Voeginvoer = { readonly reden: string; readonly betrokkenheden: readonly string[] }

/** Joins the report of one dossier to another that runs. `ctx` is of the dossier that the report comes from. */
export const meldingVoegen = (paar: Paar, invoer: Voeginvoer, ctx: Context) => {
  const { bron, doel } = paar
  if (bron.id === doel.id) return weiger('zichzelf')
  if (bron.werk.gevoegd) return weiger('alGevoegd')
  if (bron.status !== 'ontvangen' && bron.status !== 'in_behandeling') return weiger('dossierDicht')
  if (bron.werk.overdracht) return weiger('overdrachtLoopt')
  if (bron.werk.bijgevoegd) return weiger('heeftGevoegde')
  if (doel.status === 'ontvangen') return weiger('doelNietGescreend')
  if (doel.status !== 'in_behandeling') return weiger('doelDicht')
  if (zouOpengaan(paar, ctx)) return weiger('zouOpengaan')
  const wat = { op: ctx.nu, door: ctx.wie ?? '' }
  const team = [...new Set([...bron.team, ...(doel.behandelaar === null ? [] : [doel.behandelaar]), ...doel.team])]
  const alsDoel = { kenmerken: geteldAls(paar), vertrouwelijkheid: doel.vertrouwelijkheid, team }
  return paarbesluit(
    { soort: 'DossierGevoegd', bij: doel.id, nummer: doel.nummer, ...wat, ...invoer, ...alsDoel },
    {
      soort: 'MeldingGevoegd',
      uit: bron.id,
      nummer: bron.nummer,
      ...wat,
      meldingen: bron.meldingen,
      gesprek: gesprekVan(bron, bron.meldingen),
      ...loopDoor(bron, ctx),
    },
  )
}

/** Gives a joined report its own dossier back. Also when the other has closed meanwhile. */
export const meldingSplitsen = ({ bron, doel }: Paar, invoer: { reden: string }, ctx: Context) => {
  const b = doel.werk.bijgevoegd?.find(b => b.zaak === bron.id)
  if (bron.werk.gevoegd?.bij !== doel.id || !b) return weiger('nietGevoegd')
  if (bron.status === 'vernietigd' || doel.status === 'vernietigd') return weiger('vernietigd')
  const wat = { op: ctx.nu, door: ctx.wie ?? '', nummer: doel.nummer }
  const terug = {
    gesprek: gesprekVan(doel, b.meldingen),
    termijnen: doel.termijnen
      .filter(t => b.termijnen.includes(t.id))
      .map(t => (t.status === 'gehaald' ? t : { ...t, status: 'lopend' as const })),
    taken: doel.taken
      .filter(t => b.taken.includes(t.id))
      .map(t => (t.status === 'gedaan' ? t : { ...t, status: 'open' as const })),
  }
  return paarbesluit(
    { soort: 'DossierGesplitst', van: doel.id, ...wat, ...invoer, ...terug },
    { soort: 'MeldingAfgesplitst', naar: bron.id, ...wat, nummer: bron.nummer },
  )
}

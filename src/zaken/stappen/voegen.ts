import type { Gespreksbericht } from '../../begrippen/feiten/gesprek.ts'
import type { VoegFeit } from '../../begrippen/feiten/voegen.ts'
import type { Gevoegd, Zaakwerk } from '../../begrippen/werk.ts'
import type { Zaak } from '../../begrippen/zaak.ts'
import { metBerichten } from './gesprek.ts'
import type { Stappen } from './stap.ts'

type Van<S extends VoegFeit['soort']> = Extract<VoegFeit, { soort: S }>
type MetId = { readonly id: string }

const ids = (lijst: readonly MetId[]): readonly string[] => lijst.map(l => l.id)

/** The same list, with what is in `nieuw` in place of what has its id. */
const vervang = <T extends MetId>(lijst: readonly T[], nieuw: readonly T[]): readonly T[] =>
  lijst.map(l => nieuw.find(n => n.id === l.id) ?? l)

const zonder = ({ gevoegd: _, ...werk }: Zaakwerk): Zaakwerk => werk

/** With these messages added; without any there is no conversation. */
const metGesprek = (z: Zaak, berichten: readonly Gespreksbericht[]): Zaak => {
  const { gesprek: _, ...werk } = z.werk
  return berichten.length === 0
    ? { ...z, werk }
    : metBerichten(
        z,
        berichten.toSorted((a, b) => (a.op < b.op ? -1 : 1)),
      )
}
const berichten = (z: Zaak): readonly Gespreksbericht[] => z.werk.gesprek?.berichten ?? []

/** It stays behind as a pointer: closed, and without what it was about. */
const dossierGevoegd = (z: Zaak, f: Van<'DossierGevoegd'>): Zaak => {
  const loopt = z.termijnen.filter(t => t.status === 'lopend')
  const open = z.taken.filter(t => t.status === 'open')
  const gevoegd: Gevoegd = {
    bij: f.bij,
    nummer: f.nummer,
    op: f.op,
    meldingen: z.meldingen,
    betrokkenheden: f.betrokkenheden,
    was: {
      status: z.status,
      gescreendOp: z.gescreendOp,
      kenmerken: z.kenmerken,
      vertrouwelijkheid: z.vertrouwelijkheid,
      team: z.team,
    },
    termijnen: ids(loopt),
    taken: ids(open),
  }
  return {
    ...z,
    status: 'gesloten',
    geslotenOp: f.op,
    sluitreden: 'gevoegd',
    gescreendOp: z.gescreendOp ?? f.op,
    kenmerken: f.kenmerken,
    vertrouwelijkheid: f.vertrouwelijkheid,
    team: f.team,
    meldingen: [],
    termijnen: vervang(
      z.termijnen,
      loopt.map(t => ({ ...t, status: 'vervallen' as const })),
    ),
    taken: vervang(
      z.taken,
      open.map(t => ({ ...t, status: 'vervallen' as const })),
    ),
    werk: { ...metGesprek(z, []).werk, gevoegd },
  }
}

/** As it was, but that time has gone by: what lapsed by joining runs again to the end that it had. */
const dossierGesplitst = (z: Zaak, f: Van<'DossierGesplitst'>): Zaak => {
  const g = z.werk.gevoegd
  if (!g) return z
  const weer = z.termijnen.map(t => (g.termijnen.includes(t.id) ? { ...t, status: 'lopend' as const } : t))
  const open = z.taken.map(t => (g.taken.includes(t.id) ? { ...t, status: 'open' as const } : t))
  return {
    ...z,
    ...g.was,
    geslotenOp: null,
    sluitreden: null,
    meldingen: g.meldingen,
    termijnen: vervang(weer, f.termijnen),
    taken: vervang(open, f.taken),
    werk: zonder(metGesprek(z, f.gesprek).werk),
  }
}

const meldingGevoegd = (z: Zaak, f: Van<'MeldingGevoegd'>): Zaak => ({
  ...z,
  meldingen: [...z.meldingen, ...f.meldingen],
  termijnen: [...z.termijnen, ...f.termijnen],
  taken: [...z.taken, ...f.taken],
  werk: {
    ...metGesprek(z, [...berichten(z), ...f.gesprek]).werk,
    bijgevoegd: [
      ...(z.werk.bijgevoegd ?? []),
      {
        zaak: f.uit,
        nummer: f.nummer,
        op: f.op,
        meldingen: f.meldingen,
        termijnen: ids(f.termijnen),
        taken: ids(f.taken),
      },
    ],
  },
})

const meldingAfgesplitst = (z: Zaak, f: Van<'MeldingAfgesplitst'>): Zaak => {
  const b = z.werk.bijgevoegd?.find(b => b.zaak === f.naar)
  if (!b) return z
  const rest = (z.werk.bijgevoegd ?? []).filter(a => a !== b)
  const over = berichten(z).filter(g => !b.meldingen.includes(g.melding))
  const { bijgevoegd: _, ...werk } = metGesprek(z, over).werk
  return {
    ...z,
    meldingen: z.meldingen.filter(m => !b.meldingen.includes(m)),
    termijnen: z.termijnen.map(t =>
      b.termijnen.includes(t.id) && t.status === 'lopend' ? { ...t, status: 'vervallen' } : t,
    ),
    taken: z.taken.map(t => (b.taken.includes(t.id) && t.status === 'open' ? { ...t, status: 'vervallen' } : t)),
    werk: rest.length > 0 ? { ...werk, bijgevoegd: rest } : werk,
  }
}

export const voegstappen: Stappen<VoegFeit> = {
  DossierGevoegd: dossierGevoegd,
  MeldingGevoegd: meldingGevoegd,
  DossierGesplitst: dossierGesplitst,
  MeldingAfgesplitst: meldingAfgesplitst,
}

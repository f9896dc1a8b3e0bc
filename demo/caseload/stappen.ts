import type { Screening } from '../../src/begrippen/screening.ts'
import { dossierHeropenen, dossierSluiten } from '../../src/dossier/afsluiting.ts'
import { behandelaarToewijzen, notitieMaken, teamlidToevoegen } from '../../src/dossier/behandeling.ts'
import { taakAfronden } from '../../src/dossier/taken.ts'
import { termijnPauzeren, termijnVerlengen } from '../../src/dossier/termijnen.ts'
import { meldingScreenen } from '../../src/screening/domain.ts'
import type { Stap } from '../../src/zaken/bulk/geschiedenis.ts'
import type { Tekst } from '../../src/zaken/register/inhoud.ts'

type Wanneer = { readonly op: string; readonly wie: string }
type Schrijf = { readonly soort: string; readonly tekst: string; readonly nieuwId: () => string }

const schrijf = ({ soort, tekst, nieuwId }: Schrijf): Tekst => ({ id: nieuwId(), soort, tekst })

/** The commands of the rooms, each as a step in a history. */
export const screen = ({ op, wie }: Wanneer, s: Screening, teksten: readonly Tekst[]): Stap => ({
  op,
  wie,
  opdracht: 'meldingScreenen',
  beslis: (zaak, ctx) => meldingScreenen(zaak, s, ctx),
  teksten,
})

export const rondAf = ({ op, wie }: Wanneer, code: string, voorbij: boolean, s: Schrijf | null): Stap => {
  const tekst = s ? schrijf(s) : null
  return {
    op,
    wie,
    opdracht: 'taakAfronden',
    beslis: (zaak, ctx) => {
      const taak = zaak.taken.find(t => t.code === code && t.status === 'open')?.id ?? code
      return taakAfronden(zaak, { taak, toelichting: tekst?.id ?? null, voorbij }, ctx)
    },
    ...(tekst ? { teksten: [tekst] } : {}),
  }
}

export const wijsToe = ({ op, wie }: Wanneer, aan: string): Stap => ({
  op,
  wie,
  opdracht: 'behandelaarToewijzen',
  beslis: (zaak, ctx) => behandelaarToewijzen(zaak, { aan, kanBehandelen: true }, ctx),
})

export const laatMeekijken = ({ op, wie }: Wanneer, collega: string): Stap => ({
  op,
  wie,
  opdracht: 'teamlidToevoegen',
  beslis: (zaak, ctx) => teamlidToevoegen(zaak, { wie: collega, kanBehandelen: true }, ctx),
})

export const noteer = ({ op, wie }: Wanneer, s: Omit<Schrijf, 'soort'>): Stap => {
  const tekst = schrijf({ ...s, soort: 'notitie' })
  const beslis: Stap['beslis'] = (zaak, ctx) => notitieMaken(zaak, { tekst: tekst.id }, ctx)
  return { op, wie, opdracht: 'notitieMaken', beslis, teksten: [tekst] }
}

export const sluit = ({ op, wie }: Wanneer, reden: string, s: Omit<Schrijf, 'soort'>): Stap => {
  const tekst = schrijf({ ...s, soort: 'toelichting' })
  const beslis: Stap['beslis'] = (zaak, ctx) => dossierSluiten(zaak, { reden, toelichting: tekst.id }, ctx)
  return { op, wie, opdracht: 'dossierSluiten', beslis, teksten: [tekst] }
}

export const heropen = ({ op, wie }: Wanneer, s: Omit<Schrijf, 'soort'>): Stap => {
  const tekst = schrijf({ ...s, soort: 'reden' })
  const beslis: Stap['beslis'] = (zaak, ctx) => dossierHeropenen(zaak, { reden: tekst.id }, ctx)
  return { op, wie, opdracht: 'dossierHeropenen', beslis, teksten: [tekst] }
}

/** Pauses or extends the running term of this code. */
export const schuif = (
  { op, wie }: Wanneer,
  hoe: 'pauze' | 'verlenging',
  code: string,
  s: Omit<Schrijf, 'soort'>,
): Stap => {
  const reden = schrijf({ ...s, soort: 'reden' })
  const beslis: Stap['beslis'] = (zaak, ctx) => {
    const termijn = zaak.termijnen.find(t => t.code === code && t.status === 'lopend')?.id ?? code
    return hoe === 'pauze'
      ? termijnPauzeren(zaak, { termijn, reden: reden.id }, ctx)
      : termijnVerlengen(zaak, { termijn, n: 3, eenheid: 'werkdag', reden: reden.id }, ctx)
  }
  return { op, wie, opdracht: hoe === 'pauze' ? 'termijnPauzeren' : 'termijnVerlengen', beslis, teksten: [reden] }
}

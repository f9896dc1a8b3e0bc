import type { ReactNode } from 'react'
import type { Tx } from '../../db/verbinding.ts'
import type { Verzoek } from '../../web/route/verzoek.ts'
import type { Schrijver } from '../../zaken/aanbieder/onderzoekschrijver.ts'
import type { Bezoek } from '../../zaken/deuren/buitendeur.ts'
import type { Schrijfstand } from './lezen.ts'

/** How somebody came to the page on which a provider writes, and how it goes on from there. */
export type Ingang = {
  /** As the door logs them. */
  readonly bezoek: Bezoek
  /** Who writes, found anew under the lock: what was shown must still be so. */
  readonly vind: (tx: Tx) => Promise<{ readonly zaak: string; readonly als: Schrijver } | null>
  readonly stand: Schrijfstand
  /** Who writes, as colleagues will see it; empty when they did not say. */
  readonly auteur: string
  /** The page asks who writes; without an account nobody else says so. */
  readonly vraagtNaam: boolean
  /** Where forms go, and what they carry along. */
  readonly actie: string
  /** The page has an address of its own: after a submit one goes there, so that refreshing sends nothing twice. */
  readonly eigenAdres: boolean
  readonly verborgen: Readonly<Record<string, string>>
  readonly kader: (p: { titel: string; fout: boolean; children: ReactNode }) => ReactNode
  /** What stands above the title, and below the page. */
  readonly boven: string
  readonly onder: ReactNode
  /** Back from a page below it. */
  readonly terug: ReactNode
}

/** Comes in; null when there is nothing (any more) to come in to. */
export type Komin = (v: Verzoek) => Promise<Ingang | null>

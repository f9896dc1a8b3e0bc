/** What must get better after a case, followed until it stays so. Texts are content ids. */
export type MaatregelFeit =
  | {
      soort: 'MaatregelVastgelegd'
      id: string
      op: string
      door: string
      tekst: string
      /** Content id of who sees to it. */
      eigenaar: string
      /** Content id of what must show that it was done; absent in measures from before this was asked. */
      gevraagd?: string
      /** The last day; its task and term put it on the work list. */
      dag: string
      taak: string
      termijn: string
    }
  | { soort: 'MaatregelUitgevoerd'; id: string; op: string; door: string; bewijs: string }
  | {
      soort: 'MaatregelGeborgd'
      id: string
      op: string
      door: string
      hoe: string
      /** When it is looked at whether it works, with its task and term. */
      toets: { readonly dag: string; readonly taak: string; readonly termijn: string }
    }
  | { soort: 'EffectGetoetst'; id: string; op: string; door: string; werkt: Werking; toelichting: string }
  | { soort: 'MaatregelLosgelaten'; id: string; op: string; door: string; reden: string }

export const werkingen = ['ja', 'deels', 'nee'] as const
export type Werking = (typeof werkingen)[number]

type Van<S extends MaatregelFeit['soort']> = Omit<Extract<MaatregelFeit, { soort: S }>, 'soort' | 'id'>

export type Maatregel = Van<'MaatregelVastgelegd'> & {
  readonly id: string
  readonly uitgevoerd: Van<'MaatregelUitgevoerd'> | null
  readonly geborgd: Van<'MaatregelGeborgd'> | null
  readonly getoetst: Van<'EffectGetoetst'> | null
  readonly losgelaten: Van<'MaatregelLosgelaten'> | null
}

export type Maatregelstand = 'open' | 'uitgevoerd' | 'geborgd' | 'getoetst' | 'losgelaten'

export const standVan = (m: Maatregel): Maatregelstand => {
  if (m.losgelaten) return 'losgelaten'
  if (m.getoetst) return 'getoetst'
  if (m.geborgd) return 'geborgd'
  return m.uitgevoerd ? 'uitgevoerd' : 'open'
}

/** Nothing is waited for any more. */
export const isKlaar = (m: Maatregel): boolean => m.losgelaten !== null || m.getoetst !== null

/** What a supervisor finds out itself: records and a draft, put to those concerned, and the report. Texts are content ids. */
export const stuksoorten = ['hoorverslag', 'conceptrapport'] as const
export type Stuksoort = (typeof stuksoorten)[number]

export type OnderzoekFeit =
  /** Numbered statements; they never change. A correction is another piece. */
  | { soort: 'StukOpgesteld'; id: string; stuk: Stuksoort; op: string; door: string; stellingen: readonly string[] }
  | {
      soort: 'StukVoorgelegd'
      stuk: string
      voor: string
      op: string
      door: string
      /** Content id of to whom. */
      aan: string
      dag: string
      taak: string
      termijn: string
    }
  | {
      soort: 'ReactieOntvangen'
      stuk: string
      voor: string
      op: string
      door: string
      ontvangenOp: string
      /** Remarks by number of the statement, from 0; none: nothing to remark. */
      opmerkingen: Readonly<Record<string, string>>
    }
  | {
      soort: 'ReactieVerwerkt'
      stuk: string
      voor: string
      op: string
      door: string
      /** By number of the statement: taken over, or set aside with the reason. */
      verwerkt: Readonly<Record<string, Verwerking>>
    }
  | { soort: 'RapportVastgesteld'; op: string; door: string; conclusie: string; advies: string }

export type Verwerking = { readonly overgenomen: boolean; readonly reden: string | null }

type Van<S extends OnderzoekFeit['soort']> = Omit<Extract<OnderzoekFeit, { soort: S }>, 'soort'>

export type Voorlegging = Omit<Van<'StukVoorgelegd'>, 'stuk'> & {
  readonly reactie: Omit<Van<'ReactieOntvangen'>, 'stuk' | 'voor'> | null
  readonly verwerkt: Omit<Van<'ReactieVerwerkt'>, 'stuk' | 'voor'> | null
}

export type Stuk = Van<'StukOpgesteld'> & { readonly voorgelegd: readonly Voorlegging[] }

export type Onderzoek = {
  /** Oldest first. */
  readonly stukken: readonly Stuk[]
  readonly vastgesteld: Van<'RapportVastgesteld'> | null
}

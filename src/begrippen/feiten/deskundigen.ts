/** What an expert is asked in an investigation, and what was done with the answer. Texts are content ids. */
export type DeskundigeFeit =
  | {
      soort: 'DeskundigeGevraagd'
      id: string
      op: string
      door: string
      wie: string
      vraag: string
      /** The last day, chosen by the supervisor; its task and term put it on the work list. */
      dag: string
      taak: string
      termijn: string
    }
  | { soort: 'DeskundigenadviesOntvangen'; id: string; op: string; door: string; ontvangenOp: string; advies: string }
  | { soort: 'DeskundigenadviesGewogen'; id: string; op: string; door: string; gebruik: string }

type Van<S extends DeskundigeFeit['soort']> = Omit<Extract<DeskundigeFeit, { soort: S }>, 'soort'>

export type Deskundige = Van<'DeskundigeGevraagd'> & {
  readonly ontvangen: Omit<Van<'DeskundigenadviesOntvangen'>, 'id'> | null
  readonly gewogen: Omit<Van<'DeskundigenadviesGewogen'>, 'id'> | null
}

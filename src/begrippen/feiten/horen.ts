/** Whom a supervisor hears in its own investigation (protocol, step 5), and whom not and why. Texts are content ids. */
export type HoorFeit =
  | {
      soort: 'HoorgesprekGepland'
      id: string
      op: string
      door: string
      wie: string
      /** Content id of where, or how. */
      waar: string
      moment: string
      /** The day of it; its task and term put it on the work list. */
      dag: string
      taak: string
      termijn: string
    }
  | { soort: 'HoorgesprekGehouden'; id: string; op: string; door: string; gehoudenOp: string }
  | { soort: 'HoorgesprekVervallen'; id: string; op: string; door: string; reden: string }

type Van<S extends HoorFeit['soort']> = Omit<Extract<HoorFeit, { soort: S }>, 'soort'>

export type Hoorgesprek = Van<'HoorgesprekGepland'> & {
  readonly gehouden: Omit<Van<'HoorgesprekGehouden'>, 'id'> | null
  readonly vervallen: Omit<Van<'HoorgesprekVervallen'>, 'id'> | null
}

/** How a settled report went to somebody. */
const verzendwijzen = ['link', 'post', 'gesprek', 'anders'] as const
export type Verzendwijze = (typeof verzendwijzen)[number]

/** To whom the settled report went (protocol, step 6), and what the colleges were advised. Texts are content ids. */
export type VerzendFeit =
  | {
      soort: 'RapportVerzonden'
      op: string
      door: string
      verzondenOp: string
      hoe: Verzendwijze
      aanbieder: boolean
      /** What was put to them: of each it went to who got it. */
      voor: readonly string[]
      /** Whoever else, named. */
      anderen: string | null
      afschrift?: Afschrift
    }
  | {
      soort: 'CollegeGeadviseerd'
      op: string
      door: string
      verzondenOp: string
      hoe: Verzendwijze
      college: string
      advies: string
      afschrift?: Afschrift
    }

/** What lies behind a link for one reader: the version by the code of the protocol; `id` is what the link is of. */
export type Afschrift = { readonly id: string; readonly versie: string; readonly inhoud: string }

type Van<S extends VerzendFeit['soort']> = Omit<Extract<VerzendFeit, { soort: S }>, 'soort'>
export type Verzending = Van<'RapportVerzonden'>
export type Collegeadvies = Van<'CollegeGeadviseerd'>

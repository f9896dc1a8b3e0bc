/** What a one-time link opens for somebody without an account: an information note, a letter. */
export const linksoorten = ['informeren', 'brief'] as const
export type Linksoort = (typeof linksoorten)[number]

/** What leaves the desk by a one-time link. `inhoud` and `voor` are ids: the text itself is content. */
export type UitgaandFeit =
  | {
      soort: 'LinkGemaakt'
      id: string
      linksoort: Linksoort
      /** The thing in its own slice that is brought over: the letter, the informing of one audience. */
      voor: string
      inhoud: string
      verlooptOp: string
      op: string
      door: string | null
    }
  | { soort: 'LinkGeopend'; id: string; op: string }
  | { soort: 'LinkGeblokkeerd'; id: string; op: string }
  | { soort: 'LinkIngetrokken'; id: string; op: string; door: string | null }

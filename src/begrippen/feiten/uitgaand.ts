/**
 * What a link opens for somebody without an account: an information note, a letter, a piece to react to, the pages
 * of a provider, that something is still expected of one, what a meeting is about, a settled report.
 */
const linksoorten = ['informeren', 'brief', 'reactie', 'aanbieder', 'herinnering', 'overleg', 'rapport'] as const
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
      /** It moves along with this term, and stays open so many days after it. */
      bij?: { readonly termijn: string; readonly dagen: number }
      op: string
      door: string | null
    }
  | { soort: 'LinkGeopend'; id: string; op: string }
  /** What it was for is done: it opens nothing any more. */
  | { soort: 'LinkGesloten'; id: string; op: string }
  | { soort: 'LinkGeblokkeerd'; id: string; op: string }
  | { soort: 'LinkIngetrokken'; id: string; op: string; door: string | null }
  /** A notice goes (again): somebody decided so. How it fares by itself stands with the outbox. */
  | { soort: 'PostOpnieuwAangeboden'; id: string; link: string; anderAdres: boolean; op: string; door: string | null }
  | { soort: 'PostAangekomen'; id: string; link: string; op: string; door: string | null }
  /** `code` as in "5.1.1"; what the mail that came back said is not kept. */
  | { soort: 'PostTeruggekomen'; id: string; link: string; code: string | null; op: string; door: string | null }

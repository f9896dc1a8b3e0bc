/** Letters: the text, the reader and the address are content under `inhoud`; the facts hold ids. */
export type BriefFeit =
  | { soort: 'BriefOpgesteld'; id: string; sjabloon: string; inhoud: string; op: string; door: string | null }
  | { soort: 'BriefAangepast'; id: string; inhoud: string; op: string; door: string | null }
  | { soort: 'BriefVoorgelegd'; id: string; op: string; door: string | null }
  | { soort: 'BriefTeruggegeven'; id: string; reden: string; op: string; door: string | null }
  /** Approved and sent, word for word as it stands under `leesstuk`; from here on it never changes. */
  | { soort: 'BriefVerstuurd'; id: string; leesstuk: string; link: string; op: string; door: string | null }
  | { soort: 'BriefWeggedaan'; id: string; op: string; door: string | null }

/** What the next shift must know about a dossier: set during a shift, and gone when somebody dealt with it. */
export type DienstFeit =
  | { soort: 'AandachtspuntGezet'; tekst: string; door: string; op: string }
  | { soort: 'AandachtspuntAfgehandeld'; door: string; op: string }

/** `tekst` is a content id. */
export type Aandachtspunt = { readonly tekst: string; readonly door: string; readonly op: string }

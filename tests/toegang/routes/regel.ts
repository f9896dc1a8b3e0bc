/** A route with the act that it asks for; `vraag` is what must be sent along for an answer other than 404. */
export type Regel = readonly [methode: 'GET' | 'POST', pad: string, handeling: string, vraag?: string]

/** A page and its submit, with the same right. */
export const beide = (pad: string, handeling: string): readonly Regel[] =>
  (['GET', 'POST'] as const).map(m => [m, pad, handeling] as const)

/** The acts of a room on a dossier, by right. */
export const acten = (kamer: string, per: Readonly<Record<string, readonly string[]>>): readonly Regel[] =>
  Object.entries(per).flatMap(([handeling, paden]) =>
    paden.flatMap(pad => beide(`/:loket/dossiers/:zaak/${kamer}/${pad}`, handeling)),
  )

import type { IncidentFeit } from '../../begrippen/feit.ts'
import type { Eenmaligelink } from '../../begrippen/werk.ts'
import type { Zaak } from '../../begrippen/zaak.ts'

/** What a slice makes of it that its link was opened: facts in the same decision as `LinkGeopend`. */
type Ontvangst = (zaak: Zaak, link: Eenmaligelink, op: string) => readonly IncidentFeit[]

/** One line for each kind of link that has facts of its own at receipt; `voor` says which of its things it was. */
const bijOntvangst: Readonly<Record<Eenmaligelink['linksoort'], Ontvangst>> = {
  informeren: () => [],
  brief: () => [],
}

/** The facts of opening a link. */
export const ontvangen = (zaak: Zaak, link: Eenmaligelink, op: string): readonly IncidentFeit[] => [
  { soort: 'LinkGeopend', id: link.id, op },
  ...bijOntvangst[link.linksoort](zaak, link, op),
]

import type { IncidentFeit } from '../../begrippen/feit.ts'
import type { Eenmaligelink } from '../../begrippen/werk.ts'
import type { Zaak } from '../../begrippen/zaak.ts'
import type { Protocolversie } from '../../protocollen/protocol.ts'
import { berichtGeopend } from '../informeren/ontvangst.ts'

/** What a slice makes of it that its link was opened: facts in the same decision as `LinkGeopend`. */
type Ontvangst = (zaak: Zaak, link: Eenmaligelink, op: string, p: Protocolversie) => readonly IncidentFeit[]

/** One line for each kind of link that has facts of its own at receipt; `voor` says which of its things it was. */
const bijOntvangst: Readonly<Record<Eenmaligelink['linksoort'], Ontvangst>> = {
  informeren: berichtGeopend,
  // A letter to an audience; of another letter nobody counts who knows it.
  brief: berichtGeopend,
  reactie: () => [],
  aanbieder: () => [],
  herinnering: () => [],
  overleg: () => [],
  rapport: () => [],
}

/** The facts of opening a link. */
export const ontvangen: Ontvangst = (zaak, link, op, p) => [
  { soort: 'LinkGeopend', id: link.id, op },
  ...bijOntvangst[link.linksoort](zaak, link, op, p),
]

import type { IncidentFeit } from '../../begrippen/feit.ts'
import type { Eenmaligelink } from '../../begrippen/werk.ts'
import type { Zaak } from '../../begrippen/zaak.ts'
import type { Protocolversie } from '../../protocollen/protocol.ts'
import { metTaakKlaar } from './taak.ts'

/** An audience opened its link: from then on it knows what was in the note, also when it opens a second link to it. */
export const berichtGeopend = (
  zaak: Zaak,
  link: Eenmaligelink,
  op: string,
  p: Protocolversie,
): readonly IncidentFeit[] => {
  const keer = zaak.werk.informeren?.keren.find(k => k.id === link.voor)
  if (!keer || keer.ontvangenOp !== null) return []
  return metTaakKlaar(zaak, { soort: 'DoelgroepberichtGeopend', id: keer.id, op }, p, { op, door: keer.door })
}

import type { Zaak } from '../begrippen/zaak.ts'
import { zelfonderzoekVan } from '../protocollen/bases/wmo/onderzoek.ts'
import type { Protocolversie } from '../protocollen/protocol.ts'

/** Whether who reported may write the investigation: the provider that was asked, with its own report only. */
export const isOnderzoekschrijver = (zaak: Zaak, melding: string, p: Protocolversie): boolean =>
  zaak.procedure === 'toezicht' &&
  zaak.werk.zelfonderzoek !== undefined &&
  zaak.meldingen[0] === melding &&
  zelfonderzoekVan(p).schrijvers.includes(zaak.kenmerken.melderType ?? '')

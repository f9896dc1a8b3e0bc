import { bijzonderVan } from '../../protocollen/bases/bijzonder.ts'
import type { Protocolversie } from '../../protocollen/protocol.ts'

export const terug = 'bemiddelingstafel'
export const handeling = 'dossier.bewerken' as const
export const protocolVan = (k: { protocol: Protocolversie }) => bijzonderVan(k.protocol).bemiddelingstafel

export const weigeringen = {
  nogNietGescreend: 'Screen de melding eerst.',
  dossierDicht: 'Dit dossier is gesloten. Heropen het eerst.',
  geenTafelzaak: 'Dit dossier gaat volgens de screening niet over een gezin zonder onderdak.',
}
export const nietOpTafel = 'Dit gezin staat nu niet op de tafel. Zet het er eerst op.'

import { meldingScreenen } from '../../src/screening/domain.ts'
import type { Wie } from '../../src/toegang/wie.ts'
import type { Baken } from '../../src/zaken/baken.ts'
import { handle } from '../../src/zaken/deuren/handle.ts'
import { openDossier } from '../../src/zaken/deuren/openen.ts'
import { melding, screening, verzoek } from './voorbeeld.ts'

/** At a supervisor's desk: a resident reported, and it was assessed that the provider investigates. Gives the dossier. */
export const aanbiederOnderzoekt = async (baken: Baken, wie: Wie): Promise<string> => {
  const m = melding({
    ...{ melderType: 'persoon', soort: 'calamiteit', categorie: 'suicide', minderjarig: false },
    ontvangenOp: baken.klok().toISOString(),
  })
  const opening = await openDossier(baken, verzoek(wie.loket, { melding: m }))
  if (!opening.ok) throw new Error(opening.weigering)
  const { zaak } = opening.ontvangst
  const invoer = screening({
    ...{ soortMelding: 'calamiteit', categorie: 'suicide', kader: 'maatwerk_natura', melderType: 'persoon' },
    ...{ calamiteitVolgensWet: true, uitkomst: 'aanbieder_onderzoekt', meldplichten: [], vierP: [] },
  })
  const opdracht = { naam: 'meldingScreenen', handeling: 'dossier.screenen', beslis: meldingScreenen } as const
  const uit = await handle(baken, wie, { zaak, opdracht, invoer })
  if (!uit.ok) throw new Error(uit.weigering)
  return zaak
}

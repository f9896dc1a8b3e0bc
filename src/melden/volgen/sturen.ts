import type { Veldfout } from '../../web/onderdelen/formulier/foutenoverzicht.tsx'
import type { Verzoek } from '../../web/verzoek.ts'
import type { Bewijs } from '../../web/volgsessie.ts'
import { findGevolgd } from '../../zaken/gevolgd.ts'
import { handleMelder } from '../../zaken/melderdeur.ts'
import { melderberichtSturen } from './domain.ts'
import { isAard, type Schrijven } from './schrijven.tsx'

const zinnen: Readonly<Record<string, string>> = {
  teVeelBerichten: 'U stuurde al heel veel berichten. Bel het loket, dan praten we verder.',
}
const NIET_NU = 'Uw bericht kon niet worden verstuurd. Bel het loket.'

/** Hands what was typed to the desk; what is wrong, when it did not go. */
export const stuurBericht = async (v: Verzoek, bewijs: Bewijs, s: Schrijven): Promise<readonly Veldfout[]> => {
  const { baken } = v.huisraad
  const { loket } = v.desk
  if (!isAard(s.aard)) return s.fouten
  const zoeksleutel = await baken.kluis.zoeksleutel(loket)
  const tekst = baken.nieuwId()
  const namens = Number.parseInt(s.namens, 10) || null
  const invoer = { id: s.sleutel, tekst, aard: s.aard, dringend: s.dringend, namens }
  const afloop = await handleMelder(baken, {
    loket,
    herkomst: v.herkomst,
    vind: tx => findGevolgd(tx, loket, zoeksleutel, bewijs),
    opdracht: 'melderberichtSturen',
    beslis: (zaak, melding, ctx) => melderberichtSturen(zaak, melding, invoer, ctx),
    teksten: [{ id: tekst, soort: 'bericht', tekst: s.bericht }],
  })
  return afloop.ok ? [] : [{ naam: 'bericht', tekst: zinnen[afloop.weigering] ?? NIET_NU }]
}

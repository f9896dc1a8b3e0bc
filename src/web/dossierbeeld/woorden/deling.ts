import type { DelingFeit } from '../../../begrippen/feiten/deling.ts'
import { metKleineLetter } from '../../../kernel/uitleg/datum.ts'
import { delingVan } from '../../../protocollen/bases/deling.ts'
import type { Geopend } from '../lezen.ts'
import { naam, tekst, vind, type Woorden } from './woord.ts'

const wat = (g: Geopend, f: { doel: string; onderdelen: readonly string[] }): string => {
  const p = delingVan(g.protocol)
  return `${vind(p.doelen, f.doel)}. Mee: ${f.onderdelen.map(o => metKleineLetter(vind(p.onderdelen, o))).join('; ')}`
}

export const delingwoorden: Woorden<DelingFeit> = {
  DelingVoorgesteld: (f, g) => ({
    titel: `Staat klaar om te delen; ${naam(g, f.keurder)} keurt het goed`,
    inhoud: wat(g, f),
  }),
  DelingTeruggegeven: (f, g) => ({ titel: 'Delen niet goedgekeurd', inhoud: tekst(g, f.reden) }),
  DelingGoedgekeurd: () => ({ titel: 'Gedeeld met een ander loket', nadruk: true }),
  DelingBezorgd: () => ({ titel: 'Ontvangen door het andere loket' }),
  DelingBeantwoord: f => ({
    titel: f.uitkomst === 'aangenomen' ? 'Aangenomen door het andere loket' : 'Geweigerd door het andere loket',
    nadruk: true,
  }),
  DelingIngetrokken: () => ({ titel: 'Delen ingetrokken', nadruk: true }),
  DelingAangenomen: (f, g) => ({ titel: 'Aangenomen wat een ander loket deelde', inhoud: wat(g, f), nadruk: true }),
}

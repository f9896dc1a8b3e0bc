import type { BemiddelingstafelFeit } from '../../../begrippen/feiten/bemiddelingstafel.ts'
import { dagInWoorden, metKleineLetter } from '../../../kernel/uitleg/datum.ts'
import { bijzonderVan } from '../../../protocollen/bases/bijzonder.ts'
import { tekst, vind, type Woorden } from './woord.ts'

export const bemiddelingstafelwoorden: Woorden<BemiddelingstafelFeit> = {
  GezinOpTafelGezet: (f, g) => ({
    titel: 'Gezin op de bemiddelingstafel gezet',
    inhoud: tekst(g, f.reden),
    nadruk: true,
  }),
  GezinAanTafelBesproken: (f, g) => ({
    titel: `Gezin aan tafel besproken${f.afspraken.length > 0 ? `, ${f.afspraken.length} nieuwe afspraken` : ''}`,
    inhoud: tekst(g, f.verslag),
  }),
  TafelafspraakAfgerond: (f, g) => ({ titel: 'Afspraak van de tafel gedaan', inhoud: tekst(g, f.toelichting) }),
  GezinStabielVerklaard: (f, g) => ({
    titel: `Gezin is stabiel${f.hercontrole ? `; weer kijken op ${dagInWoorden(f.hercontrole)}` : ''}`,
    inhoud: tekst(g, f.toelichting),
    nadruk: true,
  }),
  GezinHercontroleGedaan: (f, g) => ({
    titel: f.stabiel ? 'Hercontrole: het gezin is nog stabiel' : 'Hercontrole: het gezin is terug op tafel',
    inhoud: tekst(g, f.verslag),
    nadruk: true,
  }),
  GezinVanTafelGehaald: (f, g) => ({
    titel: `Van de bemiddelingstafel: ${metKleineLetter(vind(bijzonderVan(g.protocol).bemiddelingstafel.eindredenen, f.reden))}`,
    inhoud: tekst(g, f.toelichting),
    nadruk: true,
  }),
}

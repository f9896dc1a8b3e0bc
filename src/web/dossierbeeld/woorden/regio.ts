import type { RegioFeit } from '../../../begrippen/feiten/regio.ts'
import { metKleineLetter, momentInWoorden } from '../../../kernel/uitleg/datum.ts'
import { bijzonderVan, gemeentenaam } from '../../../protocollen/bases/bijzonder.ts'
import type { Geopend } from '../lezen.ts'
import { tekst, vind, type Woorden } from './woord.ts'

const p = (g: Geopend) => bijzonderVan(g.protocol).regio

export const regiowoorden: Woorden<RegioFeit> = {
  RegioDoorgezet: (f, g) => ({
    titel: `Doorgezet naar ${gemeentenaam(g.protocol, f.gemeente)}, ${metKleineLetter(vind(p(g).wijzen, f.wijze))}`,
    inhoud: `Aan: ${tekst(g, f.ontvanger)}`,
    nadruk: true,
  }),
  RegioOntvangstUitgebleven: (f, g) => ({
    titel: `Geen bevestiging van ${gemeentenaam(g.protocol, g.zaak.werk.regio?.doorzendingen.find(d => d.id === f.id)?.gemeente ?? '')}`,
    nadruk: true,
  }),
  RegioHerinnerd: (f, g) => ({
    titel: 'Herinnerd: er was nog geen ontvangst bevestigd',
    inhoud: tekst(g, f.toelichting),
  }),
  RegioOntvangstBevestigd: (f, g) => ({
    titel: `Ontvangst bevestigd op ${momentInWoorden(f.bevestigdOp)}`,
    inhoud: `Door: ${tekst(g, f.wie)}`,
    nadruk: true,
  }),
  RegiosteunGegeven: (f, g) => ({
    titel: `Steun aan ${gemeentenaam(g.protocol, f.gemeente)}: ${metKleineLetter(vind(p(g).steun, f.vorm))}`,
    inhoud: tekst(g, f.toelichting),
  }),
}

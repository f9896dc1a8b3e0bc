import type { ToezichtFeit } from '../../../begrippen/feiten/toezicht.ts'
import { dagInWoorden } from '../../../kernel/uitleg/datum.ts'
import { toezichtVan } from '../../../protocollen/bases/toezicht.ts'
import type { Geopend } from '../lezen.ts'
import { tekst, vind, type Woorden } from './woord.ts'

const bij = (g: Geopend, f: { toezichthouder: string }) => vind(g.protocol.toezichthouders, f.toezichthouder)
const regels = (g: Geopend) => toezichtVan(g.protocol)

export const toezichtwoorden: Woorden<ToezichtFeit> = {
  OpMeldplichtGewezen: (f, g) => ({ titel: `Op de plicht gewezen: melden bij ${bij(g, f)}`, inhoud: tekst(g, f.wie) }),
  ToezichtmeldingVastgelegd: (f, g) => ({
    titel: `Gemeld bij ${bij(g, f)} op ${dagInWoorden(f.gemeldOp)}`,
    inhoud: [vind(regels(g).melders, f.melder), tekst(g, f.wie), f.kenmerk && `kenmerk ${f.kenmerk}`]
      .filter(Boolean)
      .join(', '),
    nadruk: true,
  }),
  ToezichtbesluitVastgelegd: (f, g) => ({
    titel: `Besluit van ${bij(g, f)}: ${vind(regels(g).besluiten, f.besluit)}`,
    inhoud: tekst(g, f.toelichting),
    nadruk: true,
  }),
  ZelfonderzoekBeoordeeld: (f, g) => ({
    titel: `Onderzoek beoordeeld door ${bij(g, f)}`,
    inhoud: regels(g)
      .onderdelen.flatMap(o => (f.oordelen[o.code] ? [`${o.naam}: ${vind(o.oordelen, f.oordelen[o.code] ?? '')}`] : []))
      .join('. '),
    nadruk: true,
  }),
  ToezichtAfgesloten: (f, g) => ({
    titel: `Afgesloten bij ${bij(g, f)}: ${vind(regels(g).uitkomsten, f.uitkomst)}`,
    inhoud: tekst(g, f.toelichting),
    nadruk: true,
  }),
}

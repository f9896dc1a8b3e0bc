import type { VermissingFeit } from '../../../begrippen/feiten/vermissing.ts'
import { metKleineLetter, momentInWoorden, opsomming } from '../../../kernel/uitleg/datum.ts'
import { bijzonderVan } from '../../../protocollen/bases/bijzonder.ts'
import type { Geopend } from '../lezen.ts'
import { tekst, vind, type Woorden } from './woord.ts'

const p = (g: Geopend) => bijzonderVan(g.protocol).vermissing

const veilig = { ja: 'Veilig.', nee: 'Niet veilig.', onbekend: 'Of het veilig is, is niet bekend.' }

export const vermissingwoorden: Woorden<VermissingFeit> = {
  VermissingBeoordeeld: (f, g) => ({
    titel: `Vermissing beoordeeld: weg sinds ${momentInWoorden(f.sinds)}`,
    inhoud: tekst(g, f.toelichting),
    nadruk: true,
  }),
  VermissingOpgevolgd: (f, g) => ({
    titel: `Vermissing opgevolgd: contact met ${opsomming(f.contacten.map(c => metKleineLetter(vind(p(g).contacten, c))))}${f.nieuws ? ', er is nieuws' : ', geen nieuws'}`,
    inhoud: tekst(g, f.verslag),
  }),
  VermissingGewogen: (f, g) => ({
    titel: `Vermissing opnieuw gewogen: ${f.extraOpsporing ? 'extra opsporing nodig' : 'geen extra opsporing nodig'}`,
    inhoud: tekst(g, f.verslag),
    nadruk: true,
  }),
  OpsporingGevraagd: (f, g) => ({
    titel: `Extra opsporing gevraagd: ${metKleineLetter(vind(p(g).opsporing.bij, f.bij))}`,
    inhoud: tekst(g, f.vraag),
  }),
  OpsporingBeantwoord: (f, g) => ({
    titel: `Antwoord op de vraag om opsporing: ${metKleineLetter(vind(p(g).opsporing.uitkomsten, f.uitkomst))}`,
    inhoud: tekst(g, f.toelichting),
  }),
  TerugkeerVastgelegd: (f, g) => ({
    titel: `Terug ${momentInWoorden(f.terugOp)}: ${metKleineLetter(vind(p(g).terugkeer, f.hoe))}`,
    inhoud: [f.veilig && veilig[f.veilig], tekst(g, f.waar), tekst(g, f.verslag)].filter(Boolean).join(' '),
    nadruk: true,
  }),
  VermissingNazorgVastgelegd: () => ({ titel: 'Vastgelegd wat er na de terugkeer gebeurde' }),
  VermissingOpvolgingGestopt: (f, g) => ({
    titel: `Het loket volgt de vermissing niet meer: ${metKleineLetter(vind(p(g).stopredenen, f.reden))}`,
    inhoud: tekst(g, f.toelichting),
    nadruk: true,
  }),
}

import type { ZelfonderzoekFeit } from '../../../begrippen/feiten/zelfonderzoek.ts'
import { dagInWoorden, momentInWoorden } from '../../../kernel/uitleg/datum.ts'
import { isBestand } from '../../../zaken/zelfonderzoek.ts'
import { aanbiedernaam } from './aanbieder.ts'
import { tekst, type Woorden } from './woord.ts'

const ontbreektzin = ({ ontbreekt: { length: n } }: { ontbreekt: readonly string[] }): string | undefined =>
  n === 0 ? undefined : n === 1 ? 'Er ontbreekt 1 onderdeel.' : `Er ontbreken ${n} onderdelen.`

export const zelfonderzoekWoorden: Woorden<ZelfonderzoekFeit> = {
  OnderzoekGevraagd: (f, g) => ({
    titel: 'De aanbieder is gevraagd te onderzoeken',
    inhoud: tekst(g, f.afspraken),
    nadruk: true,
  }),
  OnderzoeksrapportOntvangen: f => ({
    titel: `Rapport van de aanbieder ontvangen ${momentInWoorden(f.ontvangenOp)}`,
    inhoud: isBestand(f) ? 'Als bestand; nog af te vinken.' : ontbreektzin(f),
    nadruk: true,
  }),
  RapportAfgevinkt: f => ({ titel: 'Rapport afgevinkt', inhoud: ontbreektzin(f) }),
  ClientIngelicht: (f, g) => ({
    titel: `De aanbieder zegt dat de cliënt op ${dagInWoorden(f.dag)} is ingelicht`,
    inhoud: tekst(g, f.hoe),
    nadruk: true,
  }),
  UitstelGevraagd: (f, g) => ({
    titel: `${aanbiedernaam(g, f.partij)} vraagt meer tijd, tot en met ${dagInWoorden(f.dag)}`,
    inhoud: tekst(g, f.reden),
    nadruk: true,
  }),
  UitstelBeslist: (f, g) => ({
    titel: `${aanbiedernaam(g, f.partij)} krijgt ${f.toegekend ? '' : 'niet '}meer tijd`,
    inhoud: tekst(g, f.reden),
    nadruk: true,
  }),
  // Every saving is kept; only what was sent is worth a line.
  OnderzoekGeschreven: () => null,
  OnderzoekVoldoendeBevonden: (f, g) => ({
    titel: 'Onderzoek van de aanbieder is voldoende',
    inhoud: tekst(g, f.reden),
    nadruk: true,
  }),
  OnderzoekOnvoldoendeBevonden: (f, g) => ({
    titel: 'Onderzoek van de aanbieder is onvoldoende',
    inhoud: tekst(g, f.reden),
    nadruk: true,
  }),
  VerbeteringGevraagd: (f, g) => ({
    titel: `Aanwijzingen gegeven, verbeteren tot en met ${dagInWoorden(f.dag)}`,
    inhoud: tekst(g, f.aanwijzingen),
    nadruk: true,
  }),
  EigenOnderzoekBesloten: (f, g) => ({
    titel: 'De toezichthouder onderzoekt zelf',
    inhoud: tekst(g, f.reden),
    nadruk: true,
  }),
  ProtocolAfgeweken: (f, g) => ({
    titel: `Gewogen afgeweken van het protocol: ${f.waarvan}`,
    inhoud: tekst(g, f.reden),
    nadruk: true,
  }),
}

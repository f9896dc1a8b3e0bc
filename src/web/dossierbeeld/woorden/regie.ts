import type { RegieFeit } from '../../../begrippen/feiten/regie.ts'
import { dagInWoorden } from '../../../kernel/uitleg/datum.ts'
import { naam, tekst, type Woorden } from './woord.ts'

const vervallen = {
  ontvangerWeg: 'De ontvanger werkt hier niet meer.',
  andereBehandelaar: 'Het dossier kreeg een andere behandelaar.',
  dossierDicht: 'Het dossier ging dicht.',
}

const gewekt = {
  datum: 'De datum is er.',
  zelf: undefined,
  nieuws: 'Er kwam iets nieuws binnen.',
  termijn: 'Een termijn loopt eerder af dan de datum waarop het dossier terug zou komen.',
}

/** Directing the process, in words. */
export const regiewoorden: Woorden<RegieFeit> = {
  OverdrachtVoorgesteld: (f, g) => ({
    titel: `Overdracht voorgesteld: van ${naam(g, f.van)} aan ${naam(g, f.aan)}`,
    inhoud: tekst(g, f.toelichting),
    nadruk: true,
  }),
  OverdrachtAangenomen: (f, g) => ({ titel: `Overdracht aangenomen door ${naam(g, f.door)}`, nadruk: true }),
  OverdrachtGeweigerd: (f, g) => ({
    titel: `Overdracht niet aangenomen door ${naam(g, f.door)}`,
    inhoud: tekst(g, f.reden),
    nadruk: true,
  }),
  OverdrachtIngetrokken: () => ({ titel: 'Overdracht ingetrokken' }),
  OverdrachtVervallen: f => ({ titel: 'Overdracht vervallen', inhoud: vervallen[f.waarom], nadruk: true }),
  DossierSluimert: (f, g) => ({ titel: `Sluimert tot ${dagInWoorden(f.tot)}`, inhoud: tekst(g, f.reden) }),
  DossierGewekt: f => ({ titel: 'Terug in de werkvoorraad', inhoud: gewekt[f.waarom] }),
}

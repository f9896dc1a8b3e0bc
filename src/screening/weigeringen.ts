import type { meldingScreenen, screeningWijzigen } from './domain.ts'

type Weigering<F extends (...a: never[]) => unknown> = Extract<ReturnType<F>, { weigering: string }>['weigering']

/** Every refusal of a screening in a sentence, at the field that it is about. Exhaustive: a new refusal does not compile. */
export const weigeringen: Readonly<
  Record<Weigering<typeof meldingScreenen> | Weigering<typeof screeningWijzigen>, { naam: string; tekst: string }>
> = {
  alGescreend: { naam: 'act', tekst: 'Deze melding is al gescreend, misschien net door een collega.' },
  nogNietGescreend: { naam: 'act', tekst: 'Deze melding is nog niet gescreend. Laad de pagina opnieuw.' },
  dossierDicht: { naam: 'act', tekst: 'Dit dossier is gesloten. Heropen het eerst.' },
  categorieOnbekend: { naam: 'categorie', tekst: 'Kies een categorie uit de lijst.' },
  isMeldingGeworden: {
    naam: 'soortMelding',
    tekst:
      'Deze adviesvraag is een melding geworden en telt al als adviesvraag. Kies wat voor melding het is, of kies als uitkomst dat zij niet onder het protocol valt.',
  },
  soortPastNietBijCategorie: {
    naam: 'soortMelding',
    tekst: 'Deze soort past niet bij de categorie. Kies een andere soort of categorie.',
  },
  kaderOnbekend: { naam: 'kader', tekst: 'Kies een wettelijk kader uit de lijst.' },
  melderTypeOnbekend: { naam: 'melderType', tekst: 'Kies van wat voor organisatie de melding komt.' },
  uitkomstOnbekend: { naam: 'uitkomst', tekst: 'Kies wat er met de melding gebeurt.' },
  uitkomstPastNietBijSoort: { naam: 'uitkomst', tekst: 'Deze uitkomst past niet bij wat het is. Kies een andere.' },
  ontvangerOntbreekt: { naam: 'ontvanger', tekst: 'Vul in naar wie de melding gaat.' },
  calamiteitZonderKwalificatie: {
    naam: 'calamiteitVolgensWet',
    tekst: 'U kiest een soort die een calamiteit is. Zeg of dat volgens de wet is, volgens het protocol, of allebei.',
  },
  wettelijkeCalamiteitAndersGenoemd: {
    naam: 'soortMelding',
    tekst: 'Volgens de wet is het een calamiteit. Kies dan ook die soort.',
  },
  meldplichtOnbekend: { naam: 'meldplichten', tekst: 'Kies een meldplicht uit de lijst.' },
}

/** Why somebody does not come in. */
export type Aanmeldweigering =
  | 'nietIngesteld'
  | 'aanbiederOnbereikbaar'
  | 'aanbiederWeigerde'
  | 'aanmeldingVerlopen'
  | 'aanmeldingOngeldig'
  | 'geenRol'
  | 'geblokkeerd'
  | 'anderePersoon'
  | 'nietOpnieuwAangemeld'
  | 'geenOrganisatie'

type Uitleg = {
  readonly status: number
  readonly titel: string
  readonly tekst: string
  /** Trying again may help. */
  readonly opnieuw: boolean
}

/** What to tell them, and what to do next. */
export const AANMELDWEIGERINGEN: Readonly<Record<Aanmeldweigering, Uitleg>> = {
  nietIngesteld: {
    status: 503,
    titel: 'Aanmelden is nog niet ingesteld',
    tekst: 'De beheerder van Baken moet eerst instellen bij welke organisatie u zich aanmeldt (OIDC_UITGEVER).',
    opnieuw: false,
  },
  aanbiederOnbereikbaar: {
    status: 503,
    titel: 'Aanmelden lukt nu niet',
    tekst:
      'We krijgen geen antwoord van de plek waar u zich aanmeldt. Bent u al aangemeld, dan kunt u gewoon doorwerken. Wie wil melden, kan dat ook.',
    opnieuw: true,
  },
  aanbiederWeigerde: {
    status: 403,
    titel: 'U bent niet aangemeld',
    tekst: 'Het aanmelden is afgebroken of geweigerd bij uw eigen organisatie.',
    opnieuw: true,
  },
  aanmeldingVerlopen: {
    status: 400,
    titel: 'Deze aanmelding is niet meer geldig',
    tekst:
      'U deed er langer dan tien minuten over, de link is al gebruikt, of u begon in een andere browser. Begin opnieuw.',
    opnieuw: true,
  },
  aanmeldingOngeldig: {
    status: 400,
    titel: 'We konden niet vaststellen wie u bent',
    tekst: 'Het antwoord van de plek waar u zich aanmeldt, klopt niet. Gebeurt dit vaker? Bel dan uw beheerder.',
    opnieuw: true,
  },
  geenRol: {
    status: 403,
    titel: 'U hebt geen rol bij dit loket',
    tekst:
      'U bent wel herkend, maar uw organisatie heeft u bij dit loket geen rol gegeven. Er is niets over u bewaard. Vraag uw leidinggevende om een rol, en meld u daarna opnieuw aan.',
    opnieuw: true,
  },
  geblokkeerd: {
    status: 403,
    titel: 'Uw toegang is gesloten',
    tekst: 'De beheerder van dit loket heeft uw toegang gesloten. Denkt u dat dit niet klopt? Bel dan de beheerder.',
    opnieuw: false,
  },
  geenOrganisatie: {
    status: 403,
    titel: 'We weten niet voor welke organisatie u komt',
    tekst:
      'U bent wel herkend, maar uw aanmelding noemt niet één organisatie. Zonder dat nummer laten we niets zien, en er is niets over u bewaard. Kies bij het aanmelden uw organisatie, of vraag uw beheerder om een machtiging.',
    opnieuw: true,
  },
  anderePersoon: {
    status: 403,
    titel: 'Dit bent u niet',
    tekst: 'U bevestigde met een ander account dan waarmee u hier werkt. Bevestig met uw eigen account.',
    opnieuw: true,
  },
  nietOpnieuwAangemeld: {
    status: 403,
    titel: 'U hebt niet opnieuw laten zien wie u bent',
    tekst: 'Voor deze handeling moet u zich echt opnieuw aanmelden. Dat is nu niet gebeurd.',
    opnieuw: true,
  },
}

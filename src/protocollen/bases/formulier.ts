import type { Formulierstap } from '../formulier.ts'

const vermissing = ['vermissing_minderjarige', 'vermissing_meerderjarige']
const weetNiet = [
  { code: 'ja', naam: 'Ja' },
  { code: 'nee', naam: 'Nee' },
  { code: 'weet_niet', naam: 'Weet ik niet' },
]

/** The public form of an incident desk: one thing per page, fewer pages for residents. */
export const formulier: Formulierstap[] = [
  {
    code: 'gebeurtenis',
    titel: 'Wat is er gebeurd?',
    velden: [
      {
        code: 'wat',
        label: 'Vertel in uw eigen woorden wat er is gebeurd',
        uitleg: 'Schrijf op wat u zelf weet of hebt gezien. Het hoeft niet volledig te zijn.',
        type: 'tekstvak',
        verplicht: true,
        naar: 'wat',
      },
    ],
  },
  {
    code: 'soort',
    titel: 'Wilt u iets melden of advies vragen?',
    voor: ['professional'],
    velden: [
      {
        code: 'soort',
        label: 'Wat wilt u van ons?',
        uitleg: 'Of het een calamiteit is, bekijkt het loket samen met u.',
        type: 'keuze',
        verplicht: true,
        naar: 'soort',
        opties: [
          { code: 'incident', naam: 'Ik meld iets dat is gebeurd' },
          { code: 'adviesvraag', naam: 'Ik vraag advies', uitleg: 'Het ging bijna mis, of een zaak loopt vast.' },
        ],
      },
    ],
  },
  {
    code: 'categorie',
    titel: 'Waar past het bij?',
    voor: ['professional'],
    velden: [
      {
        code: 'categorie',
        label: 'Kies wat het beste past',
        uitleg: 'Weet u het niet? Sla deze vraag over. Het loket kiest dan.',
        type: 'keuze',
        verplicht: false,
        naar: 'categorie',
        optiesUit: 'categorieen',
      },
    ],
  },
  {
    code: 'moment',
    titel: 'Wanneer was het?',
    velden: [
      { code: 'voorval_dag', label: 'Op welke dag?', type: 'datum', verplicht: false, naar: 'voorvalDag' },
      { code: 'voorval_tijd', label: 'Hoe laat?', type: 'tijd', verplicht: false, naar: 'voorvalTijd' },
      {
        code: 'voorval_zekerheid',
        label: 'Hoe zeker is dat?',
        type: 'keuze',
        verplicht: false,
        naar: 'voorvalZekerheid',
        opties: [
          { code: 'zeker', naam: 'Zeker' },
          { code: 'ongeveer', naam: 'Ongeveer' },
          { code: 'onbekend', naam: 'Onbekend', uitleg: 'Bijvoorbeeld: iemand is later gevonden.' },
        ],
      },
    ],
  },
  {
    code: 'plaats',
    titel: 'Waar was het?',
    velden: [
      {
        code: 'plaats',
        label: 'Adres of omschrijving van de plek',
        uitleg: 'Bijvoorbeeld de naam van de locatie, of de straat.',
        type: 'tekst',
        verplicht: false,
        naar: 'plaats',
      },
    ],
  },
  {
    code: 'betrokkene',
    titel: 'Om wie gaat het?',
    uitleg: 'Noem één persoon. Anderen kunt u bij ‘wat is er gebeurd’ noemen. Vul alleen in wat u weet.',
    velden: [
      { code: 'betrokkene_naam', label: 'Naam', type: 'tekst', verplicht: false, naar: 'betrokkene.naam' },
      {
        code: 'betrokkene_geboortedatum',
        label: 'Geboortedatum',
        type: 'datum',
        verplicht: false,
        naar: 'betrokkene.geboortedatum',
        voor: ['professional'],
      },
      {
        code: 'betrokkene_adres',
        label: 'Adres',
        type: 'tekst',
        verplicht: false,
        naar: 'betrokkene.adres',
        voor: ['professional'],
      },
      {
        code: 'betrokkene_rol',
        label: 'Wat is de rol van deze persoon?',
        type: 'keuze',
        verplicht: false,
        naar: 'betrokkene.rol',
        optiesUit: 'betrokkenerollen',
        voor: ['professional'],
      },
    ],
  },
  {
    code: 'leeftijd',
    titel: 'Is er iemand jonger dan 18 jaar bij betrokken?',
    velden: [
      {
        code: 'minderjarig',
        label: 'Is er iemand jonger dan 18 jaar bij betrokken?',
        type: 'janee',
        verplicht: true,
        naar: 'minderjarig',
      },
    ],
  },
  {
    code: 'veiligheid',
    titel: 'Is iedereen nu veilig?',
    uitleg: 'Is er nu gevaar? Bel dan 112.',
    velden: [
      {
        code: 'veilig',
        label: 'Is iedereen nu veilig?',
        urgentBij: ['nee'],
        type: 'keuze',
        verplicht: true,
        naar: 'anders',
        opties: weetNiet,
      },
      {
        code: 'medicatie',
        label: 'Mist de vermiste persoon medicijnen die echt nodig zijn?',
        urgentBij: ['ja'],
        type: 'keuze',
        verplicht: false,
        naar: 'anders',
        opties: weetNiet,
        wanneer: { categorie: vermissing },
      },
      {
        code: 'gesloten_zorg',
        label: 'Is de persoon weg uit gesloten zorg?',
        type: 'keuze',
        verplicht: false,
        naar: 'anders',
        opties: weetNiet,
        wanneer: { categorie: vermissing },
      },
    ],
  },
  {
    code: 'gedaan',
    titel: 'Wat is er al gedaan?',
    voor: ['professional'],
    velden: [
      {
        code: 'gedaan',
        label: 'Wat hebt u al gedaan, en wie weet het al?',
        uitleg: 'Bijvoorbeeld: politie gebeld, ouders gesproken, nazorg geregeld, gemeld bij de toezichthouder.',
        type: 'tekstvak',
        verplicht: false,
        naar: 'anders',
      },
    ],
  },
  {
    code: 'impact',
    titel: 'Wie raakt dit nog meer?',
    voor: ['professional'],
    velden: [
      {
        code: 'vier_p',
        label: 'Heeft dit gevolgen voor personeel, publiek, pers of politiek?',
        uitleg: 'Kies wat past. U mag er meer kiezen, of geen.',
        type: 'meerkeuze',
        verplicht: false,
        naar: 'vierP',
        optiesUit: 'vierP',
      },
    ],
  },
  {
    code: 'organisatie',
    titel: 'Voor welke organisatie meldt u?',
    voor: ['professional'],
    velden: [
      { code: 'organisatie', label: 'Naam van de organisatie', type: 'tekst', verplicht: true, naar: 'organisatie' },
      {
        code: 'melder_type',
        label: 'Wat voor organisatie is het?',
        type: 'keuze',
        verplicht: true,
        naar: 'melderType',
        optiesUit: 'melderTypes',
      },
    ],
  },
  {
    code: 'melder',
    titel: 'Hoe kunnen we u bereiken?',
    uitleg: 'We bellen of mailen alleen over deze melding.',
    velden: [
      {
        code: 'melder_naam',
        label: 'Uw naam',
        type: 'tekst',
        verplicht: true,
        naar: 'melder.naam',
        voor: ['professional'],
      },
      {
        code: 'inwoner_naam',
        label: 'Uw naam',
        uitleg: 'U mag dit leeg laten. Dan kunnen we u geen vragen stellen.',
        type: 'tekst',
        verplicht: false,
        naar: 'melder.naam',
        voor: ['inwoner'],
      },
      {
        code: 'melder_functie',
        label: 'Uw functie',
        type: 'tekst',
        verplicht: false,
        naar: 'melder.functie',
        voor: ['professional'],
      },
      {
        code: 'melder_telefoon',
        label: 'Telefoonnummer',
        type: 'telefoon',
        verplicht: true,
        naar: 'melder.telefoon',
        voor: ['professional'],
      },
      {
        code: 'inwoner_telefoon',
        label: 'Telefoonnummer',
        type: 'telefoon',
        verplicht: false,
        naar: 'melder.telefoon',
        voor: ['inwoner'],
      },
      { code: 'melder_email', label: 'E-mailadres', type: 'email', verplicht: false, naar: 'melder.email' },
    ],
  },
]

import { randomUUID } from 'node:crypto'
import type { NieuweMelding } from '../../src/begrippen/melding.ts'
import type { Screening } from '../../src/begrippen/screening.ts'
import type { Openingsverzoek } from '../../src/zaken/deuren/openen.ts'

/** An invented report, complete; a test says only what it is about. */
export const melding = (anders: Partial<NieuweMelding> = {}): NieuweMelding => ({
  kanaal: 'formulier',
  ontvangenOp: '2026-04-02T19:45:00.000Z',
  tekst: {
    wat: 'Een leerling is niet thuisgekomen en niemand weet waar zij is.',
    antwoorden: [],
    melder: {
      naam: 'Femke Oudendijk',
      functie: 'mentor',
      organisatie: 'De Windroos',
      telefoon: '0600000000',
      email: 'f.oudendijk@voorbeeld.invalid',
    },
  },
  voorval: { vanaf: '2026-04-02T14:00:00.000Z', tot: null, zekerheid: 'ongeveer', plaats: 'Plein 1' },
  betrokkenen: [{ naam: 'Noor van der Linde', geboortedatum: '2012-05-06', adres: '', rol: 'client' }],
  soort: null,
  categorie: 'vermissing_minderjarige',
  melderType: 'overig',
  minderjarig: true,
  vierP: [],
  urgent: false,
  ...anders,
})

export const verzoek = (loket: string, anders: Partial<Openingsverzoek> = {}): Openingsverzoek => ({
  loket,
  wie: null,
  herkomst: '127.0.0.1',
  sleutel: randomUUID(),
  melding: melding(),
  ...anders,
})

export const screening = (anders: Partial<Screening> = {}): Screening => ({
  soortMelding: 'incident',
  categorie: 'vermissing_minderjarige',
  kader: 'jeugdwet',
  melderType: 'overig',
  organisatie: null,
  gemeente: '0599',
  criteria: [],
  calamiteitVolgensWet: false,
  calamiteitVolgensProtocol: false,
  meldplichten: [],
  vierP: ['publiek'],
  minderjarig: true,
  onderdak: false,
  urgent: true,
  uitkomst: 'in_behandeling',
  ontvanger: null,
  vertrouwelijkheid: 'gewoon',
  afweging: null,
  antwoorden: null,
  ...anders,
})

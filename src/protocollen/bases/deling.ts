import type { Deling } from '../delen/deling.ts'
import type { Protocolversie } from '../protocol.ts'

/** What holds at every desk of which the protocol says nothing about sharing. */
const deling: Deling = {
  doelen: [
    {
      code: 'overdragen',
      naam: 'Overdragen: de ander gaat hierover',
      uitleg: 'Wij zijn niet de juiste ontvanger. Bij ons stopt het.',
    },
    {
      code: 'eigen_taak',
      naam: 'De ander heeft hierin ook een taak',
      uitleg: 'Wij gaan zelf door, en de ander moet dit weten om zijn eigen taak te doen.',
    },
    {
      code: 'veiligheid',
      naam: 'Gevaar voor iemands veiligheid afwenden',
      uitleg: 'De ander kan iets doen wat wij niet kunnen.',
    },
  ],
  doelBijDoorzetten: 'overdragen',
  grondslagen: [
    {
      code: 'wettelijke_plicht',
      naam: 'Wij zijn het wettelijk verplicht',
      bron: 'AVG artikel 6 lid 1 onder c',
      uitleg: 'Noem het wetsartikel bij Waarom is dit nodig.',
    },
    {
      code: 'publieke_taak',
      naam: 'Het is nodig voor een taak die de wet opdraagt',
      bron: 'AVG artikel 6 lid 1 onder e',
      uitleg: 'Bijvoorbeeld het toezicht van de Wmo 2015. Noem het wetsartikel.',
    },
    {
      code: 'vitaal_belang',
      naam: 'Iemands leven of gezondheid loopt gevaar',
      bron: 'AVG artikel 6 lid 1 onder d',
    },
    {
      code: 'toestemming',
      naam: 'Wie het aangaat gaf toestemming',
      bron: 'AVG artikel 6 lid 1 onder a',
      uitleg: 'Schrijf op wie, en wanneer. Meestal past een andere grond beter.',
    },
  ],
  onderdelen: [
    { code: 'nummer', naam: 'Ons dossiernummer', uitleg: 'Dan kan de ander ernaar vragen.' },
    { code: 'soort', naam: 'Wat voor melding het is' },
    { code: 'onderwerp', naam: 'De groep of het verschijnsel waarover het gaat' },
    { code: 'minderjarig', naam: 'Of er een minderjarige bij betrokken is' },
    { code: 'verhaal', naam: 'Wat de melder vertelde' },
    { code: 'antwoorden', naam: 'De antwoorden op de vragen van het formulier' },
    { code: 'melder', naam: 'Wie meldde, en hoe die te bereiken is' },
    { code: 'voorval', naam: 'Wanneer en waar het was' },
    { code: 'persoon', naam: 'Naam en rol' },
    { code: 'geboortedatum', naam: 'Geboortedatum' },
    { code: 'adres', naam: 'Adres' },
    { code: 'afweging', naam: 'Onze afweging' },
    { code: 'bericht', naam: 'Bericht van of aan de melder' },
    { code: 'bijlage', naam: 'Bijlage', uitleg: 'Er gaat een kopie mee.' },
  ],
  weten: [
    { code: 'weten', naam: 'Ja, dat is hun verteld' },
    {
      code: 'komt_nog',
      naam: 'Nog niet, dat doen wij',
      uitleg: 'Na het goedkeuren staat er een taak bij het dossier.',
      taak: 'Vertel de betrokkenen wat er is gedeeld, en met wie',
    },
    { code: 'kan_niet', naam: 'Nee, dat brengt iemand in gevaar of hindert een onderzoek', stil: true },
    { code: 'niemand', naam: 'Er gaan geen gegevens over personen mee', zonderPersonen: true },
  ],
  weigerredenen: [
    { code: 'niet_onze_taak', naam: 'Dit is niet onze taak' },
    { code: 'te_weinig', naam: 'Er staat te weinig in om iets te kunnen doen' },
    { code: 'te_veel', naam: 'Er staat meer in dan wij nodig hebben' },
    { code: 'geen_grond', naam: 'Wij zien niet op welke grond dit gedeeld mag worden' },
    { code: 'anders', naam: 'Anders: bel ons' },
  ],
  vierOgen: true,
}

/** How this version shares: its own section, or what holds everywhere. */
export const delingVan = (p: Pick<Protocolversie, 'deling'>): Deling => p.deling ?? deling

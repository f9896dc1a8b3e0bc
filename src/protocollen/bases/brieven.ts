import type { Briefsjabloon } from '../delen/brieven.ts'
import type { Protocolversie } from '../protocol.ts'

const vragen = 'Hebt u vragen? Bel ons: {telefoon}. Noem dan het nummer {nummer}.'
const altijd = ['ontvangen', 'in_behandeling', 'gesloten'] as const

/** The letters of an incident desk. Short sentences, no words of the office: a test reads them. */
const brieven: Briefsjabloon[] = [
  {
    code: 'melding_bevestigd',
    naam: 'Melding ontvangen',
    uitleg: 'U bevestigt dat de melding binnen is.',
    bij: ['ontvangen', 'in_behandeling'],
    aan: 'melder',
    goedkeuring: 'zelf',
    taak: 'ontvangst_bevestigen',
    onderwerp: 'Wij hebben uw melding ontvangen',
    alineas: [
      'U hebt bij ons gemeld op {ontvangen}. Dank u wel. Het nummer van uw melding is {nummer}.',
      'Wij lezen uw melding en bepalen wat er moet gebeuren. Uw organisatie blijft zelf doen wat nodig is. Is er gevaar? Bel dan 112.',
    ],
    vrij: { label: 'Wilt u iets toevoegen?', verplicht: false },
    slot: ['U kunt zien hoe het ermee staat. Dat kan met het nummer en de code die u bij het melden kreeg.', vragen],
  },
  {
    code: 'aanvulling_gevraagd',
    naam: 'Vraag om aanvulling',
    uitleg: 'U weet nog niet genoeg om de melding te beoordelen.',
    bij: ['ontvangen', 'in_behandeling'],
    aan: 'melder',
    goedkeuring: 'zelf',
    // Who reported two children must be able to tell which one the question is about.
    noemt: { wat: ['naam'] },
    onderwerp: 'Wij willen nog iets van u weten',
    alineas: ['U hebt bij ons gemeld op {ontvangen}. Wij missen nog iets om goed te kunnen helpen.'],
    vrij: {
      label: 'Wat wilt u weten, en voor wanneer?',
      uitleg: 'Stel een vraag per regel. Noem geen namen die de lezer niet hoeft te weten.',
      verplicht: true,
    },
    slot: ['Bel ons met uw antwoord: {telefoon}. Mail geen gegevens over mensen. Noem het nummer {nummer}.'],
  },
  {
    code: 'niet_in_behandeling',
    naam: 'Niet in behandeling',
    uitleg: 'U neemt de melding niet in behandeling, en legt uit waarom.',
    bij: ['in_behandeling', 'gesloten'],
    aan: 'melder',
    goedkeuring: 'ander',
    onderwerp: 'Wij nemen uw melding niet in behandeling',
    alineas: ['U hebt bij ons gemeld op {ontvangen}. Wij hebben uw melding gelezen. Wij gaan er niet verder mee.'],
    vrij: { label: 'Waarom niet, en waar kan de melder wel terecht?', verplicht: true },
    slot: ['Bent u het hier niet mee eens? Bel ons dan. Wij leggen het u graag uit.', vragen],
  },
  {
    code: 'doorgestuurd',
    naam: 'Melding doorgestuurd',
    uitleg: 'Een andere organisatie of gemeente gaat verder met de melding.',
    bij: altijd.slice(),
    aan: 'melder',
    goedkeuring: 'zelf',
    onderwerp: 'Wij hebben uw melding doorgestuurd',
    alineas: ['U hebt bij ons gemeld op {ontvangen}. Een ander gaat hierover. Wij hebben uw melding doorgestuurd.'],
    vrij: { label: 'Naar wie, en hoe is die te bereiken?', verplicht: true },
    slot: ['Zij gaan nu verder met uw melding. U hoeft niets meer te doen.', vragen],
  },
  {
    code: 'afsluiting',
    naam: 'Melding afgesloten',
    uitleg: 'Het werk van het loket is klaar. De melder leest wat er is gedaan.',
    bij: ['in_behandeling', 'gesloten'],
    aan: 'melder',
    goedkeuring: 'ander',
    onderwerp: 'Wij sluiten uw melding af',
    alineas: ['U hebt bij ons gemeld op {ontvangen}. Ons werk aan deze melding is klaar.'],
    vrij: {
      label: 'Wat is er gedaan, en wat is er geleerd?',
      uitleg: 'Alleen wat deze lezer mag weten.',
      verplicht: true,
    },
    slot: ['Gebeurt er weer iets? Meld het dan opnieuw.', vragen],
  },
  {
    code: 'bestuur',
    naam: 'Bericht aan het bestuur',
    uitleg: 'De wethouder of de burgemeester moet iets weten of beslissen.',
    bij: altijd.slice(),
    aan: 'ander',
    goedkeuring: 'ander',
    noemt: { wat: ['naam', 'adres'], wanneer: { categorie: ['dreigende_pandsluiting'] } },
    onderwerp: 'Bericht van {loket}',
    alineas: ['Bij ons loopt een melding met nummer {nummer}. U leest hier wat u nu moet weten.'],
    vrij: {
      label: 'Wat is er gebeurd, wat is er gedaan, en wat vraagt u?',
      uitleg: 'Alleen wat het bestuur nodig heeft. Geen namen als het zonder kan.',
      verplicht: true,
    },
    slot: ['Deel dit bericht met niemand. Wilt u overleggen? Bel ons: {telefoon}.'],
  },
  {
    code: 'verzoek_organisatie',
    naam: 'Vraag aan een organisatie',
    uitleg: 'U vraagt een zorgaanbieder of een andere organisatie om informatie of om iets te doen.',
    bij: altijd.slice(),
    aan: 'ander',
    goedkeuring: 'ander',
    // It must find its client.
    noemt: { wat: ['naam', 'geboortedatum'] },
    onderwerp: 'Vraag van {loket}',
    alineas: ['Wij behandelen een melding waar uw organisatie bij betrokken is. Wij vragen u iets.'],
    vrij: { label: 'Wat vraagt u, en voor wanneer?', verplicht: true },
    slot: ['Bel ons als u dit stuk hebt gelezen: {telefoon}. Noem het nummer {nummer}.'],
  },
  {
    code: 'andere_brief',
    naam: 'Andere brief',
    uitleg: 'Geen van de andere brieven past.',
    bij: altijd.slice(),
    aan: 'ander',
    goedkeuring: 'ander',
    noemt: { wat: ['naam', 'geboortedatum', 'adres'] },
    onderwerp: 'Brief van {loket}',
    alineas: [],
    vrij: { label: 'De tekst van de brief', verplicht: true },
    slot: [vragen],
  },
]

/** The letters of a protocol. A version that has none of its own has those of an incident desk. */
export const brievenVan = (p: Protocolversie): readonly Briefsjabloon[] => p.brieven ?? brieven

export const sjabloonVan = (p: Protocolversie, code: string): Briefsjabloon | undefined =>
  brievenVan(p).find(b => b.code === code)

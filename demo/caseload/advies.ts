import { type Afhandeling, adviesvraagAfhandelen, type Weging } from '../../src/advies/afhandelen.ts'
import { adviesvraagOmzetten } from '../../src/advies/omzetten.ts'
import type { NieuweMelding } from '../../src/begrippen/melding.ts'
import { plusDagen } from '../../src/kernel/dag.ts'
import { dagVan } from '../../src/kernel/lokaal.ts'
import type { Geschiedenis, Stap } from '../../src/zaken/bulk/geschiedenis.ts'
import type { Tekst } from '../../src/zaken/register/inhoud.ts'
import type { Wereld } from './plan.ts'
import { dagenTerug, MINUUT, plus } from './rooster.ts'
import { rondAf, screen } from './stappen.ts'
import { wilgenstad } from './wereld.ts'

type Vraag = {
  readonly dagen: number
  readonly tijd: string
  readonly type: string
  readonly wat: string
  readonly weging: Pick<Weging, 'categorie' | 'kader' | 'minderjarig'>
  readonly advies: string
  readonly naar?: string
  /** Days from today, and what is done then. */
  readonly opvolging?: readonly [number, string]
}

const vragen: readonly Vraag[] = [
  {
    dagen: 1,
    tijd: '14:10',
    type: 'wijkteam',
    wat: 'Wij begeleiden een man die zijn medicijnen niet meer ophaalt. Zijn behandelaar is met verlof en de waarnemer zegt dat wij moeten wachten. Mogen wij zelf de huisarts bellen?',
    weging: { categorie: 'advies_vastgelopen_zorg', kader: 'wmo', minderjarig: false },
    advies:
      'Ja, bel de huisarts en zeg tegen de man dat u dat doet. Leg vast waarom wachten niet kon. De waarnemer hoort het daarna.',
  },
  {
    dagen: 3,
    tijd: '11:25',
    type: 'zorgaanbieder',
    wat: 'Een moeder met drie kinderen moet eind van de maand haar huis uit. Zij heeft geen recht op urgentie. Waar kan zij terecht zonder dat de kinderen van school moeten?',
    weging: { categorie: 'advies_vastgelopen_onderdak', kader: 'jeugdwet_en_wmo', minderjarig: true },
    advies:
      'Meld haar aan bij de tafel voor dakloze gezinnen. Vraag de school om het vervoer te regelen zolang zij elders slaapt.',
    naar: 'De voorzitter van de tafel dakloze gezinnen',
  },
  {
    dagen: 4,
    tijd: '16:40',
    type: 'ggz',
    wat: 'Een jongen van 17 wordt over twee weken 18. Zijn behandeling loopt door, maar niemand weet wie haar dan betaalt. Wie hakt de knoop door?',
    weging: { categorie: 'advies_vastgelopen_zorg', kader: 'jeugdwet', minderjarig: true },
    advies:
      'De gemeente betaalt tot de overdracht rond is. Vraag het wijkteam nu al om een plan voor na zijn verjaardag.',
    opvolging: [2, 'Nabellen of het wijkteam het plan heeft'],
  },
  {
    dagen: 8,
    tijd: '10:05',
    type: 'wijkteam',
    wat: 'Twee zussen zorgen samen voor hun vader en raken uitgeput. Respijtzorg is aangevraagd, maar de aanvraag ligt al zes weken stil. Kunt u meedenken?',
    weging: { categorie: 'advies_overig', kader: 'wmo', minderjarig: false },
    advies: 'Vraag om voorrang met een brief van de huisarts. Ik zoek uit waar de aanvraag ligt.',
    opvolging: [-1, 'Uitzoeken waar de aanvraag ligt en terugbellen'],
  },
]

const opdracht = 'adviesvraagAfhandelen'

const meldingVan = (w: Wereld, v: Omit<Vraag, 'advies' | 'naar' | 'opvolging'>): NieuweMelding => ({
  kanaal: 'telefoon',
  ontvangenOp: dagenTerug(w.nu, v.dagen, v.tijd),
  tekst: {
    wat: v.wat,
    antwoorden: [],
    melder: { naam: '', functie: '', organisatie: organisatieVan(w, v.type), telefoon: '', email: '' },
  },
  voorval: { vanaf: null, tot: null, zekerheid: 'onbekend', plaats: '' },
  betrokkenen: [],
  soort: 'adviesvraag',
  categorie: v.weging.categorie,
  melderType: v.type,
  minderjarig: v.weging.minderjarig,
  vierP: [],
  urgent: false,
})

const organisatieVan = (w: Wereld, type: string): string => w.stad.organisaties[type]?.[0] ?? ''

const geschiedenis = (w: Wereld, v: Vraag, i: number): Geschiedenis => {
  const wie = w.mensen.medewerkers[i % w.mensen.medewerkers.length] as string
  const melding = meldingVan(w, v)
  const tekst = (soort: string, t: string | undefined): Tekst | null =>
    t === undefined ? null : { id: w.nieuwId(), soort, tekst: t }
  const antwoord = tekst('advies', v.advies)
  const naar = tekst('verwezen', v.naar)
  const taak = tekst('taak', v.opvolging?.[1])
  const op = plus(melding.ontvangenOp, 4 * MINUUT)
  const invoer: Afhandeling = {
    afloop: v.opvolging ? 'opvolging' : v.naar ? 'verwezen' : 'beantwoord',
    weging: {
      ...v.weging,
      melderType: v.type,
      organisatie: w.organisaties.get(organisatieVan(w, v.type)) ?? null,
      gemeente: w.desk.gemeente,
      onderdak: v.weging.categorie === 'advies_vastgelopen_onderdak',
    },
    antwoord: antwoord?.id ?? null,
    naar: naar?.id ?? null,
    opvolging: v.opvolging && taak ? { dag: plusDagen(dagVan(w.nu), v.opvolging[0]), tekst: taak.id } : null,
  }
  const teksten = [antwoord, naar, taak].filter(t => t !== null)
  const beslis: Stap['beslis'] = (zaak, ctx) => adviesvraagAfhandelen(zaak, invoer, ctx)
  return { melding, ingevoerdOp: op, geregistreerdDoor: wie, stappen: [{ op, wie, opdracht, beslis, teksten }] }
}

const liepWeg: Vraag = {
  dagen: 6,
  tijd: '15:30',
  type: 'zorgaanbieder',
  wat: 'Een meisje van 15 zegt dat zij vanavond niet terugkomt op de groep. De nachtdienst staat er alleen voor. Mag de groepsleider haar zelf gaan halen?',
  weging: { categorie: 'advies_vastgelopen_zorg', kader: 'jeugdwet', minderjarig: true },
  advies: 'Nee, niet alleen. Bel haar eerst, en vraag de achterwacht mee. Komt zij niet terug, bel dan weer.',
}

/** A question that became a report: the girl did not come back. It counts as both. */
const werdMelding = (w: Wereld): Geschiedenis => {
  const [wie = ''] = w.mensen.medewerkers
  const [coordinator = ''] = w.mensen.coordinatoren
  const vraag = geschiedenis(w, liepWeg, 0)
  const organisatie = w.organisaties.get(organisatieVan(w, liepWeg.type)) ?? null
  const antwoorden = [
    { vraag: 'Wat is er gebeurd?', antwoord: 'Zij is na het avondeten weggegaan en neemt de telefoon niet op.' },
    { vraag: 'Is iedereen nu veilig?', antwoord: 'Weet ik niet' },
  ]
  const aanvulling = { id: w.nieuwId(), soort: 'antwoorden', tekst: JSON.stringify(antwoorden) }
  const omzetting = {
    ontvangenOp: dagenTerug(w.nu, 5, '09:10'),
    adviescategorie: null,
    soort: 'incident',
    categorie: 'overig_incident',
    kader: 'jeugdwet',
    minderjarig: true,
    vierP: [],
    urgent: false,
    aanvulling: aanvulling.id,
    betrokkenen: [],
  }
  const omgezetOp = dagenTerug(w.nu, 5, '09:20')
  const screening = {
    soortMelding: 'incident',
    categorie: 'overig_incident',
    kader: 'jeugdwet',
    melderType: liepWeg.type,
    organisatie,
    gemeente: w.desk.gemeente,
    criteria: [],
    calamiteitVolgensWet: false,
    calamiteitVolgensProtocol: false,
    meldplichten: [],
    vierP: [],
    minderjarig: true,
    onderdak: false,
    urgent: false,
    uitkomst: 'in_behandeling',
    ontvanger: null,
    vertrouwelijkheid: 'gewoon',
    afweging: null,
    antwoorden: null,
  } as const
  const gebeld = {
    soort: 'toelichting',
    tekst: 'De groep gebeld: wij nemen het over en bellen elke avond.',
    nieuwId: w.nieuwId,
  }
  return {
    ...vraag,
    stappen: [
      ...vraag.stappen,
      {
        op: omgezetOp,
        wie,
        opdracht: 'adviesvraagOmzetten',
        beslis: (zaak, ctx) => adviesvraagOmzetten(zaak, omzetting, ctx),
        teksten: [aanvulling],
      },
      rondAf({ op: plus(omgezetOp, 12 * MINUUT), wie }, 'ontvangst_bevestigen', true, gebeld),
      screen({ op: plus(omgezetOp, 15 * MINUUT), wie: coordinator }, screening, []),
    ],
  }
}

/** Questions of the last days, each with what came of it; only the larger desk has them. */
export const adviesvragen = (w: Wereld): readonly Geschiedenis[] =>
  w.stad === wilgenstad ? [...vragen.map((v, i) => geschiedenis(w, v, i)), werdMelding(w)] : []

import {
  doelgroepInformeren,
  feitenVaststellen,
  type Gespreksuitkomst,
  perslijnAfspreken,
} from '../../src/informeren/domain.ts'
import { informeren } from '../../src/protocollen/bases/wmo/informeren.ts'
import { soorten } from '../../src/protocollen/bases/wmo/werkwijze.ts'
import type { Stap } from '../../src/zaken/bulk/geschiedenis.ts'
import type { Tekst } from '../../src/zaken/register/inhoud.ts'
import { MINUUT, plus } from './rooster.ts'

/** A case of the supervisor of which everybody hears: by whom and from when, and what they may hear. */
export type Bevestiging = {
  readonly wie: string
  readonly vanaf: string
  readonly soort: string
  readonly aanbieder: string
  readonly feiten: string
  /** Only a voicemail was left at the communication adviser: somebody still has to be reached. */
  readonly eenVoicemail: boolean
  readonly nieuwId: () => string
}

/** Whom the supervisor has on the telephone; the mayor only hears of what cannot wait. */
const AAN: readonly (readonly [doelgroep: string, aan: string])[] = [
  ['melder', 'Mevrouw Doornbos, die meldde'],
  ['bestuur_aanbieder', 'De heer Wassenaar, voorzitter van het bestuur'],
  ['college', 'Mevrouw Hulshof, bestuursadviseur'],
  ['openbare_orde', 'De heer Kamp, openbare orde en veiligheid'],
  ['beleid', 'Mevrouw Oldenhof, beleidsadviseur'],
  ['contractmanager', 'Mevrouw Dijkman, contractmanager'],
  ['communicatie', 'De heer Brinks, communicatieadviseur'],
]

const LIJN = 'We hebben een melding gekregen en onderzoeken wat er is gebeurd. Over mensen zeggen we niets.'

const schrijf = (b: Bevestiging, soort: string, tekst: string): Tekst => ({ id: b.nieuwId(), soort, tekst })

const stap = (
  b: Bevestiging,
  na: number,
  opdracht: string,
  beslis: Stap['beslis'],
  teksten: readonly Tekst[],
): Stap => ({ op: plus(b.vanaf, na * MINUUT), wie: b.wie, opdracht, beslis, teksten })

const feiten = (b: Bevestiging): Stap => {
  const [tekst, organisaties] = [schrijf(b, 'feiten', b.feiten), schrijf(b, 'organisaties', b.aanbieder)]
  const invoer = { tekst: tekst.id, organisaties: organisaties.id, wijziging: null, bevestigd: true, aantal: null }
  return stap(
    b,
    0,
    'feitenVaststellen',
    (zaak, ctx) => feitenVaststellen(zaak, { ...invoer, maatregelen: ['nazorg'] }, ctx),
    [tekst, organisaties],
  )
}

const perslijn = (b: Bevestiging): Stap => {
  const [tekst, akkoord] = [schrijf(b, 'perslijn', LIJN), schrijf(b, 'perslijn', 'De wethouder')]
  const invoer = { tekst: tekst.id, teBevestigen: null, akkoord: akkoord.id }
  return stap(b, 5, 'perslijnAfspreken', (zaak, ctx) => perslijnAfspreken(zaak, invoer, ctx), [tekst, akkoord])
}

/** What an audience heard: only what its line in the protocol holds. */
const notaVoor = (b: Bevestiging, doelgroep: string): string => {
  const krijgt = informeren.krijgt.find(k => k.doelgroep === doelgroep)?.gegevens ?? []
  const soort = soorten.find(s => s.code === b.soort)?.naam ?? b.soort
  const regels = [
    { gegeven: 'soort', label: 'Soort', waarde: soort },
    { gegeven: 'organisaties', label: 'Organisaties die erbij zijn', waarde: b.aanbieder },
    { gegeven: 'feiten', label: 'Wat er bekend is (versie 1)', waarde: b.feiten, vrij: true },
    { gegeven: 'perslijn', label: 'Woordvoeringslijn (versie 1)', waarde: LIJN, vrij: true },
    { gegeven: 'stand', label: 'Hoe het staat', waarde: 'Het loket is ermee bezig' },
  ] as const
  const past = regels.filter(r => krijgt.includes(r.gegeven))
  return JSON.stringify(past.map(({ gegeven: _, ...regel }) => regel))
}

const vertel = (b: Bevestiging, na: number, doelgroep: string, wie: string): Stap => {
  const uitkomst: Gespreksuitkomst = b.eenVoicemail && doelgroep === 'communicatie' ? 'voicemail' : 'bereikt'
  const [aan, nota] = [schrijf(b, 'gesprek', wie), schrijf(b, 'nota', notaVoor(b, doelgroep))]
  const op = plus(b.vanaf, (na - 1) * MINUUT)
  const invoer = { doelgroep, aan: aan.id, door: b.wie, op, feitenversie: 1, uitkomst, nota: nota.id }
  return stap(
    b,
    na,
    'doelgroepInformeren',
    (zaak, ctx) => doelgroepInformeren(zaak, invoer, ctx),
    uitkomst === 'bereikt' ? [aan, nota] : [aan],
  )
}

/** Step 2: each of the audiences is told by telephone, one after the other. */
export const bevestig = (b: Bevestiging): readonly Stap[] => [
  feiten(b),
  perslijn(b),
  ...AAN.map(([doelgroep, aan], i) => vertel(b, 10 + i * 6, doelgroep, aan)),
]

import { type Duur, duurInWoorden } from '../kernel/duur.ts'
import { dagInWoorden, metKleineLetter, opsomming } from '../kernel/uitleg/datum.ts'
import { incidentfeiten } from '../protocollen/bases/incident.ts'
import type { Gegeven } from '../protocollen/delen/informeren.ts'
import type { Bewaartermijn, Protocol, Protocolversie, Termijndefinitie } from '../protocollen/protocol.ts'
import type { Wanneer } from '../protocollen/waarden.ts'
import { raakt } from '../protocollen/woorden.ts'

type Genoemd = { readonly code: string; readonly naam: string }

/** The name behind a code; the code itself when the list lacks it (the checks of a protocol refuse that). */
export const naamVan = (lijst: readonly Genoemd[], code: string): string =>
  lijst.find(e => e.code === code)?.naam ?? code

const of = (namen: readonly string[]): string =>
  namen.length < 2 ? namen.join('') : `${namen.slice(0, -1).join(', ')} of ${namen.at(-1)}`

const lijstdelen = (w: Wanneer, v: Protocolversie): string[] => {
  const deel = (codes: readonly string[] | undefined, lijst: readonly Genoemd[], woord: string) =>
    codes ? [`${woord} ${of(codes.map(c => metKleineLetter(naamVan(lijst, c))))}`] : []
  return [
    ...deel(w.soort, v.soorten, 'bij een'),
    ...deel(w.nietSoort, v.soorten, 'niet bij een'),
    ...deel(w.categorie, v.categorieen, 'bij'),
    ...(w.kader ? [`bij zorg onder ${of(w.kader.map(c => naamVan(v.kaders, c)))}`] : []),
    ...deel(w.melderType, v.melderTypes, 'als de melder is:'),
    ...deel(
      w.criterium,
      v.criteria.map(c => ({ code: c.code, naam: c.titel })),
      'bij het criterium',
    ),
  ]
}

const vierP = (codes: readonly string[], v: Protocolversie): string =>
  codes.includes('*') ? raakt(v, 'een') : `als het ${of(codes.map(c => metKleineLetter(naamVan(v.vierP, c))))} raakt`

const janee = (waarde: boolean | undefined, ja: string, nee: string): string[] =>
  waarde === undefined ? [] : [waarde ? ja : nee]

/** A condition as half a sentence: "bij een calamiteit, als het pers of politiek raakt". Null when there is none. */
export const wanneerInWoorden = (w: Wanneer | undefined, v: Protocolversie): string | null => {
  if (!w) return null
  const delen = [
    ...lijstdelen(w, v),
    ...(w.vierP ? [vierP(w.vierP, v)] : []),
    ...janee(w.minderjarig, 'als er een minderjarige bij is', 'als er geen minderjarige bij is'),
    ...janee(w.onderdak, 'als het om onderdak gaat', 'als het niet om onderdak gaat'),
    ...janee(w.urgent, 'bij spoed', 'als er geen spoed is'),
  ]
  return delen.join(', ')
}

/** When a term or task is for this dossier at all. Null when for every one. */
export const voorwaarde = (
  { wanneer, bijMeldplicht }: { wanneer?: Wanneer | undefined; bijMeldplicht?: boolean | undefined },
  v: Protocolversie,
): string | null => {
  const delen = [bijMeldplicht ? 'als een toezichthouder het moet weten' : null, wanneerInWoorden(wanneer, v)]
  return delen.filter(d => d !== null).join(', ') || null
}

/** "1 uur", "3 werkdagen", "dezelfde dag, voor sluitingstijd". */
export const lengte = (t: Termijndefinitie): string => {
  if (t.binnenOpeningstijd && t.duur.eenheid !== 'uur') return 'dezelfde dag, voor sluitingstijd'
  return duurInWoorden(t.duur as Duur) + (t.binnenOpeningstijd ? ' openingstijd' : '')
}

const uren = (t: Termijndefinitie): string | null => {
  if (t.duur.eenheid === 'uur')
    return t.binnenOpeningstijd
      ? 'Alleen uren waarop het loket open is, tellen mee.'
      : 'Alle uren tellen mee, ook ’s nachts en in het weekend.'
  return t.binnenOpeningstijd ? 'Is het loket al dicht, dan telt de volgende dag waarop het open is.' : null
}

const werkdagen = ({ werkkalender }: Protocol): string => {
  const dagen = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'].filter((_, i) =>
    werkkalender.werkdagen.some(d => d === i + 1),
  )
  const feest = werkkalender.feestdagen === 'vrij' ? 'geen feestdagen' : 'ook op feestdagen'
  const besluit = werkkalender.besluitdagen === 'vrij' ? 'niet' : 'wel'
  return `Werkdagen zijn ${opsomming(dagen)}, ${feest}. Dagen die de regering met een feestdag gelijkstelt, tellen ${besluit} als werkdag.`
}

/** Weeks and so on beyond which the act does not move an end (Atw art. 4). */
const TE_LANG: Readonly<Record<string, number>> = { uur: 0, dag: 90, werkdag: 90, week: 12, maand: 3, jaar: 0 }

const atw = ({ duur }: Termijndefinitie): string =>
  duur.n > (TE_LANG[duur.eenheid] ?? 0)
    ? 'Zo lang dat de Algemene termijnenwet niet geldt: het einde schuift niet op.'
    : 'Eindigt de termijn op een zaterdag, zondag of feestdag, dan loopt die door tot de volgende werkdag (Algemene termijnenwet). Een termijn van drie dagen of meer telt ten minste twee werkdagen.'

/** How the days are counted, in words: the source of a term decides its arithmetic. */
export const telling = (t: Termijndefinitie, desk: Protocol): string => {
  const perUur = uren(t)
  if (perUur) return perUur
  if (t.regime === 'atw') return atw(t)
  if (t.regime === 'eu') return 'Geteld naar Europees recht (Verordening 1182/71).'
  if (t.regime === 'geen') return 'Precies zoals het er staat: weekend en feestdagen tellen mee.'
  const schuift = t.schuiftOp ? ' Valt het einde op een vrije dag, dan schuift het op naar de volgende werkdag.' : ''
  return t.duur.eenheid === 'werkdag' ? werkdagen(desk) : `Alle dagen tellen mee.${schuift}`
}

/** Where a term starts. */
export const begin = (t: Termijndefinitie): string =>
  t.vanaf === 'ontvangst'
    ? 'Bij de ontvangst, ook als die later is ingevoerd'
    : `Als dit gebeurt: ${incidentfeiten[t.van]}`

/** What meets a term. */
export const gehaald = (t: Termijndefinitie, v: Protocolversie): string => {
  const doelen = [
    ...t.totFeiten.map(f => incidentfeiten[f]),
    ...t.totTaken.map(c => `‘${naamVan(v.taken, c)}’ is gedaan`),
  ]
  return `Als ${of(doelen)}.${t.herhaalt ? ' Daarna begint de termijn opnieuw, tot het voorbij is.' : ''}`
}

export const soortTermijn: Readonly<Record<Termijndefinitie['soort'], string>> = {
  wettelijk: 'Wet',
  norm: 'Norm',
  eigen: 'Eigen afspraak',
}

const vanafWoord: Readonly<Record<Bewaartermijn['vanaf'], string>> = {
  sluiting: 'na het sluiten',
  laatste_wijziging: 'na de laatste wijziging',
  voorval: 'nadat het is vastgelegd',
  vaststelling: 'na het vaststellen',
  verzending: 'na het versturen',
}

/** "5 jaar na het sluiten"; "blijft bewaard". */
export const bewaarduur = (b: Bewaartermijn): string =>
  b.handeling === 'bewaren' || !b.duur
    ? 'Blijft voor altijd bewaard'
    : `${duurInWoorden(b.duur as Duur)} ${vanafWoord[b.vanaf]}`

/** "1 januari 2023": of a version the day of the week says nothing. */
const dag = (d: string): string => dagInWoorden(d).replace(/^\w+ /, '')

/** Half-open, as in "van 1 januari 2019 tot 1 januari 2023". */
export const periode = ({ vanaf, tot }: Pick<Protocolversie, 'vanaf' | 'tot'>): string =>
  tot === null ? `vanaf ${dag(vanaf)}` : `van ${dag(vanaf)} tot ${dag(tot)}`

/** What a note may hold, in words. */
export const gegevenswoorden: Readonly<Record<Gegeven, string>> = {
  nummer: 'dossiernummer',
  soort: 'soort melding',
  categorie: 'categorie',
  wet: 'wet',
  vierP: 'welke P het raakt',
  urgent: 'of er spoed is',
  minderjarig: 'of er een minderjarige bij is',
  aantal: 'aantal personen',
  gemeente: 'gemeente',
  organisaties: 'organisaties',
  feiten: 'de feiten',
  maatregelen: 'wat er is gedaan',
  toezicht: 'wie bij welke toezichthouder meldt',
  stand: 'hoe het staat',
  perslijn: 'de woordvoeringslijn',
  teBevestigen: 'wat mag worden bevestigd',
  contact: 'bij wie vragen',
}

import { AFRONDING, ONDERGRENS, type Openbaar, onthul, type Waar } from '../cijfers/onthulling/onthulling.ts'
import type { Verslag, Verslagtabel, Verslagversie, Waarde } from '../cijfers/verslag.ts'
import type { Protocol } from '../protocollen/protocol.ts'
import { type Cel, celnaam, type Jaartelling, type Tabel } from './tellen.ts'
import { definities } from './woorden.ts'

/** Gives what may be shown of a number. */
type Lezer = (tabel: Tabel, rij: string, kolom: string, cel: Cel) => Waarde
export type Over = { readonly desk: Protocol; readonly jaar: number; readonly gemaaktOp: string }

const bouw = (tabel: Tabel, lees: Lezer): Verslagtabel => {
  const waarden = (rij: string, cellen: readonly Cel[]) =>
    tabel.kolommen.map((k, i) => lees(tabel, rij, k.code, cellen[i] as Cel))
  const { titel, rijkop } = definities[tabel.code]
  return {
    ...{ code: tabel.code, titel, rijkop, merken: '' },
    kolommen: tabel.kolommen.map(k => ({ sleutel: k.code, kop: k.kop, eerder: false, overgenomen: false })),
    rijen: tabel.rijen.map(r => ({ code: r.code, naam: r.naam, merken: '', waarden: waarden(r.code, r.cellen) })),
    totaal: tabel.totaal && waarden('', tabel.totaal),
  }
}

const titels: Readonly<Record<Verslagversie, string>> = {
  intern: 'interne versie',
  college: 'voor college en inspectie',
  openbaar: 'openbare versie',
}

const kop = (versie: Verslagversie, { desk, jaar, gemaaktOp }: Over, tabellen: readonly Tabel[]) => ({
  versie,
  titel: `Verantwoording ${jaar}, ${titels[versie]}`,
  periode: String(jaar),
  naam: desk.naam,
  organisatie: desk.organisatie,
  gemaaktOp,
  breuken: [],
  bronnen: [],
  definities: tabellen.map(t => ({ naam: definities[t.code].titel, definitie: definities[t.code].definitie })),
})

const BLIJFT =
  'Wat vernietigd is telt mee: van elke zaak blijft een regel met alleen codes, aantallen en het aantal dagen.'
const onbekend = (telling: Jaartelling): string[] => {
  const rij = telling.tabellen.find(t => t.code === 'onderzoek')?.rijen.find(r => r.code === 'onbekend')
  return rij
    ? [
        'Niet bekend bij onderzoek: vernietigd voordat dit werd bijgehouden. Termijnen en maatregelen daarvan ontbreken.',
      ]
    : []
}

/** Every number as it was counted. */
export const internVerslag = (telling: Jaartelling, over: Over): Verslag => ({
  ...kop('intern', over, telling.tabellen),
  tabellen: telling.tabellen.map(t =>
    bouw(t, (_t, _r, _k, cel) => (cel.soort === 'dagen' ? cel.dagen : cel.waar.aantal)),
  ),
  kanttekeningen: [BLIJFT, ...onbekend(telling)],
})

/** A provider would be told apart, and the longest is of one case: neither leaves the house. */
const naarBuiten = (t: Tabel): Tabel => {
  const blijft = t.kolommen.map(k => k.code !== 'langst')
  const snijd = (cellen: readonly Cel[]) => cellen.filter((_, i) => blijft[i])
  return {
    ...t,
    kolommen: t.kolommen.filter((_, i) => blijft[i]),
    rijen: t.rijen.map(r => ({ ...r, cellen: snijd(r.cellen) })),
    totaal: t.totaal && snijd(t.totaal),
  }
}

const waarden = (tabellen: readonly Tabel[]): ReadonlyMap<string, Waar> =>
  new Map(
    tabellen.flatMap(t =>
      [...t.rijen, { code: '', cellen: t.totaal ?? [] }].flatMap(r =>
        r.cellen.flatMap((cel, i) =>
          cel.soort === 'aantal' ? [[celnaam(t.code, r.code, t.kolommen[i]?.code ?? ''), cel.waar] as const] : [],
        ),
      ),
    ),
  )

/** Over how many cases the days of a row are: the count beside them. */
const telt = (tabel: Tabel, rij: string): number => {
  const cel = (rij === '' ? tabel.totaal : tabel.rijen.find(r => r.code === rij)?.cellen)?.[0]
  return cel?.soort === 'aantal' ? cel.waar.aantal : 0
}

/**
 * The version for who oversees the supervisor by law: every count as it is, without providers. Days of few cases, which
 * would be those of one, are left out.
 */
export const collegeVerslag = (telling: Jaartelling, over: Over): Verslag => {
  const tabellen = telling.tabellen.filter(t => t.code !== 'aanbieder').map(naarBuiten)
  return {
    ...kop('college', over, tabellen),
    tabellen: tabellen.map(t =>
      bouw(t, (tabel, rij, _k, cel) => {
        if (cel.soort === 'aantal') return cel.waar.aantal
        return cel.dagen !== null && telt(tabel, rij) < ONDERGRENS ? 'verborgen' : cel.dagen
      }),
    ),
    kanttekeningen: [
      'Alle aantallen staan er zoals ze zijn geteld. Kleine aantallen kunnen over herkenbare mensen gaan: maak deze versie niet openbaar.',
      `x betekent: niet getoond. Dagen van minder dan ${ONDERGRENS} zaken zouden die van één zaak kunnen zijn.`,
      'Cijfers per aanbieder staan alleen in de interne versie.',
      BLIJFT,
      ...onbekend(telling),
    ],
  }
}

const rondAf = (n: number) => Math.round(n / AFRONDING) * AFRONDING

/** The version for outside: small numbers hidden with what would give them away, the rest rounded, no provider. */
export const openbaarVerslag = (telling: Jaartelling, over: Over): Verslag => {
  const tabellen = telling.tabellen.filter(t => t.code !== 'aanbieder').map(naarBuiten)
  const getallen: ReadonlyMap<string, Openbaar> = onthul(waarden(tabellen), telling.verbanden)
  return {
    ...kop('openbaar', over, tabellen),
    tabellen: tabellen.map(t =>
      bouw(t, (tabel, rij, kolom, cel) => {
        if (cel.soort === 'aantal') return getallen.get(celnaam(tabel.code, rij, kolom)) ?? 'verborgen'
        // Days are of the cases that the count beside them says: hidden with it.
        if (getallen.get(celnaam(tabel.code, rij, 'aantal')) === 'verborgen') return 'verborgen'
        return cel.dagen === null ? null : rondAf(cel.dagen)
      }),
    ),
    kanttekeningen: [
      `Alle aantallen zijn afgerond op een veelvoud van ${AFRONDING}, dagen ook. Daardoor tellen ze niet altijd precies op.`,
      `x betekent: niet getoond. Het aantal is kleiner dan ${ONDERGRENS}, gaat over maar één aanbieder, of zou een ander verborgen aantal verraden.`,
      'Cijfers per aanbieder staan alleen in de interne versie.',
      BLIJFT,
      ...onbekend(telling),
    ],
  }
}

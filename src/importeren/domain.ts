import type { Categorie, Protocol, Protocolversie } from '../protocollen/protocol.ts'
import { versieOp } from '../protocollen/versie.ts'
import { type Meld, opsomming, toon } from './lezen/fout.ts'
import { type Gelezen, helemaal, leesTabel, type Rijlezer, type Waarden } from './lezen/tabel.ts'
import { leesCode, leesCodes, leesJaNee, leesNaam, leesTijdstip } from './lezen/waarden.ts'

export const registerkolommen = [
  'melding',
  'ontvangen',
  'soort',
  'categorie',
  'wettelijk_kader',
  'melder_type',
  'melder_organisatie',
  'minderjarig',
  'onderdak',
  'gemeente',
  'impact',
] as const
export type Registerkolom = (typeof registerkolommen)[number]

/** A report of an imported register, checked: codes and dates, and the line it stood on. */
export type Registerrij = {
  readonly regel: number
  readonly nummer: string
  readonly ontvangenOp: string
  /** The day in the Netherlands. */
  readonly dag: string
  readonly soort: string
  readonly categorie: string
  readonly kader: string
  readonly melderType: string
  /** Empty when nobody reported for an organisation (ambtshalve, a resident). */
  readonly organisatie: string
  readonly minderjarig: boolean
  readonly onderdak: boolean
  readonly gemeente: string
  readonly vierP: readonly string[]
}

type Codes = {
  soorten: readonly string[]
  categorieen: readonly string[]
  perCategorie: ReadonlyMap<string, Categorie>
  kaders: readonly string[]
  melderTypes: readonly string[]
  vierP: readonly string[]
}

const codesVan = (v: Protocolversie): Codes => ({
  soorten: v.soorten.map(o => o.code),
  categorieen: v.categorieen.map(o => o.code),
  perCategorie: new Map(v.categorieen.map(c => [c.code, c])),
  kaders: v.kaders.map(o => o.code),
  melderTypes: v.melderTypes.map(o => o.code),
  vierP: v.vierP.map(o => o.code),
})

const NUMMER = /^[\p{L}\p{N}][\p{L}\p{N}._/-]{0,39}$/u

const leesNummer = (waarde: string, regel: number, eerder: Map<string, number>, meld: Meld): string | null => {
  const al = eerder.get(waarde)
  if (waarde === '') meld('melding', 'Er is geen nummer ingevuld.')
  else if (!NUMMER.test(waarde))
    meld('melding', `${toon(waarde)} is geen nummer: hoogstens 40 letters, cijfers en . _ / - zonder spaties.`)
  else if (al !== undefined) meld('melding', `Het nummer ${toon(waarde)} staat ook op regel ${al}.`)
  else {
    eerder.set(waarde, regel)
    return waarde
  }
  return null
}

const leesGemeente = (waarde: string, meld: Meld): string | null => {
  if (/^\d{4}$/.test(waarde)) return waarde
  // A spreadsheet drops the zeros in front.
  const raad = /^\d{1,3}$/.test(waarde) ? ` Bedoelt u ${waarde.padStart(4, '0')}?` : ''
  meld('gemeente', `${toon(waarde)} is geen gemeentecode van vier cijfers.${raad}`)
  return null
}

const controleerSoort = (categorie: Categorie | undefined, soort: string | null, meld: Meld): boolean => {
  if (!categorie || soort === null || categorie.soorten.includes(soort)) return true
  meld(
    'categorie',
    `De categorie ${categorie.code} past niet bij ${soort}, alleen bij ${opsomming(categorie.soorten)}.`,
  )
  return false
}

type Omgeving = { codes: Codes; eerder: Map<string, number>; meld: Meld }

/** Everything on a line but its date. A column that the header misses is null, and was faulted there. */
const leesRij = (w: Waarden<Registerkolom>, regel: number, { codes, eerder, meld }: Omgeving) => {
  const lees = <T>(kolom: Registerkolom, doe: (waarde: string) => T): T | null => {
    const waarde = w[kolom]
    return waarde === undefined ? null : doe(waarde)
  }
  const een = (kolom: Registerkolom, lijst: readonly string[]) => lees(kolom, x => leesCode(kolom, x, lijst, meld))
  const soort = een('soort', codes.soorten)
  const categorie = een('categorie', codes.categorieen)
  const past = controleerSoort(codes.perCategorie.get(categorie ?? ''), soort, meld)
  return {
    regel,
    nummer: lees('melding', x => leesNummer(x, regel, eerder, meld)),
    soort,
    categorie: past ? categorie : null,
    kader: een('wettelijk_kader', codes.kaders),
    melderType: een('melder_type', codes.melderTypes),
    organisatie: lees('melder_organisatie', x => leesNaam('melder_organisatie', x, 200, meld)),
    minderjarig: lees('minderjarig', x => leesJaNee('minderjarig', x, meld)),
    onderdak: lees('onderdak', x => leesJaNee('onderdak', x, meld)),
    gemeente: lees('gemeente', x => leesGemeente(x, meld)),
    vierP: lees('impact', x => leesCodes('impact', x, codes.vierP, meld)),
  }
}

const isVol = <T extends object>(rij: { [k in keyof T]: T[k] | null }): rij is T =>
  Object.values(rij).every(waarde => waarde !== null)

/** Reads the rows of a register under a protocol; remembers numbers, so use one per file. */
const registerlezer = (protocol: Protocol, nu: string): Rijlezer<Registerkolom, Registerrij> => {
  const codes = new Map(protocol.versies.map(v => [v, codesVan(v)]))
  const eerder = new Map<string, number>()
  const eerste = protocol.versies[0] as Protocolversie
  const laatste = protocol.versies.at(-1) as Protocolversie
  return (w, regel, meld) => {
    const op = w.ontvangen === undefined ? null : leesTijdstip('ontvangen', w.ontvangen, nu, meld)
    const versie = op && versieOp(protocol, op.dag)
    if (op && !versie)
      meld(
        'ontvangen',
        `Op ${op.dag} gold geen protocol; het eerste begint op ${eerste.vanaf}. Voer oudere jaren in als jaartotalen.`,
      )
    // Without a version the rest is checked all the same, by the last one: every fault at once.
    const rij = leesRij(w, regel, { codes: codes.get(versie ?? laatste) as Codes, eerder, meld })
    const vol = { ...rij, ontvangenOp: op?.iso ?? null, dag: versie && op ? op.dag : null }
    return isVol<Registerrij>(vol) ? vol : null
  }
}

/** Reads a register in steps. `nu` is the ISO instant after which a report lies in the future. */
export const leesRegisterStapsgewijs = (tekst: string, protocol: Protocol, nu: string) =>
  leesTabel(tekst, registerkolommen, registerlezer(protocol, nu))

/** Reads a register: the rows that are right, and every fault by line, column and reason. */
export const leesRegister = (tekst: string, protocol: Protocol, nu: string): Gelezen<Registerrij> =>
  helemaal(leesRegisterStapsgewijs(tekst, protocol, nu))

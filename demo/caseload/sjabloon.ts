/** A kind of report as people write it: pieces that fit together in any combination. Data only. */
export type Sjabloon = {
  readonly categorie: string
  /** How often it comes, against the others. */
  readonly gewicht: number
  /** The kinds it may be; twice is twice as likely. */
  readonly soorten: readonly string[]
  readonly kaders: readonly string[]
  readonly melders: readonly string[]
  /** Youngest and oldest of whom it is about. */
  readonly leeftijd: readonly [number, number]
  readonly rol: string
  readonly onderdak?: boolean
  /** There are children in it, whatever the age of whom it is about. */
  readonly kinderen?: boolean
  /** The chance that one of the four P's is hit, and which. */
  readonly raakt: readonly [number, readonly string[]]
  /** The chance that the dossier is kept closer than usual. */
  readonly vertrouwelijk?: number
  /** Days it takes, from and to. */
  readonly dagen: readonly [number, number]
  readonly plekken: readonly string[]
  /** The report: one of each row, in order. */
  readonly wat: readonly (readonly string[])[]
  readonly gedaan: readonly string[]
  readonly afweging: readonly string[]
  readonly notities: readonly string[]
  /** Answers to the questions of the category, by code. */
  readonly antwoorden?: Readonly<Record<string, readonly string[]>>
}

/** Whom a report is about, as a text names them. */
export type Persoonsvorm = {
  readonly voornaam: string
  readonly achternaam: string
  readonly vrouw: boolean
  readonly jaren: number
}

const hoofdletter = (tekst: string) => tekst.charAt(0).toUpperCase() + tekst.slice(1)

const woordenVoor = (p: Persoonsvorm, rest: Readonly<Record<string, string>>): Readonly<Record<string, string>> => {
  const wie = p.jaren < 18 ? p.voornaam : `${p.vrouw ? 'mevrouw' : 'meneer'} ${hoofdletter(p.achternaam)}`
  const klein = { hij: p.vrouw ? 'zij' : 'hij', hem: p.vrouw ? 'haar' : 'hem', zijn: p.vrouw ? 'haar' : 'zijn' }
  const groot = Object.entries(klein).map(([sleutel, woord]) => [hoofdletter(sleutel), hoofdletter(woord)])
  return {
    ...klein,
    ...Object.fromEntries(groot),
    c: wie,
    C: hoofdletter(wie),
    n: String(p.jaren),
    kind: p.vrouw ? 'meisje' : 'jongen',
    ...rest,
  }
}

/** Fills {name} in a text; a name that nobody knows is a mistake in the text. */
export const vulIn = (tekst: string, p: Persoonsvorm, rest: Readonly<Record<string, string>>): string => {
  const woorden = woordenVoor(p, rest)
  return tekst.replace(/\{(\w+)\}/g, (_, naam: string) => {
    const woord = woorden[naam]
    if (woord === undefined) throw new Error(`unknown word {${naam}} in: ${tekst}`)
    return woord
  })
}

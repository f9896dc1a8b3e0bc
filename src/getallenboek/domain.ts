import { AFRONDING, ONDERGRENS } from '../cijfers/onthulling/onthulling.ts'

export const ontvangers = ['raad', 'college', 'pers', 'inspectie', 'organisatie', 'inwoner', 'anders'] as const
export type Ontvanger = (typeof ontvangers)[number]
/** Who gets no exact number that may not be made public: everybody but who governs the desk or supervises care. */
const BINNEN: ReadonlySet<Ontvanger> = new Set(['college', 'inspectie'])
export type Getalversie = 'intern' | 'openbaar'

/** What stands with a figure in words: encrypted, since a recipient may be a person. */
export type Getaltekst = {
  readonly naam: string
  readonly definitie: string
  readonly aan: string
  readonly doel: string
  /** Why it differs from what was given before. */
  readonly verschil: string
  /** Why this recipient may know the exact number. Absent where that needs no reason. */
  readonly waarom?: string
}

/** That a figure was taken back: by whom, when, and why as far as that still opens. */
type Intrekking = { readonly op: string; readonly door: string; readonly reden: string | null }

/** A figure that was given: of what, over which days, to whom, and from which state of the register. */
export type GegevenGetal = {
  readonly id: string
  /** Code of a figure of the protocol; null for one with a definition of its own. */
  readonly cijfer: string | null
  readonly van: string
  readonly tot: string
  readonly versie: Getalversie
  readonly waarde: number
  /** As it may leave the desk; null is hidden. */
  readonly openbaar: number | null
  readonly bron: 'geteld' | 'hand'
  readonly protocolversie: number | null
  /** How many reports the register held over these days. */
  readonly telregels: number | null
  readonly ontvanger: Ontvanger
  readonly gegevenOp: string
  readonly door: string
  readonly op: string
  readonly tekst: Getaltekst | null
  /** Null while it stands. */
  readonly ingetrokken: Intrekking | null
}

/** A number that may point at people: of a count the public rules say so, of one by hand only its size is known. */
const isGevoelig = (g: Pick<GegevenGetal, 'versie' | 'waarde' | 'openbaar' | 'bron'>): boolean =>
  g.versie === 'intern' && (g.bron === 'hand' ? g.waarde < ONDERGRENS : g.openbaar === null)

/**
 * Whether a number may go to this recipient: one that may point at people never outside, and inside not without saying
 * why; any other exact one not outside without saying why, since there the rounded one is for that.
 */
export const keurOntvanger = (
  g: Pick<GegevenGetal, 'versie' | 'waarde' | 'openbaar' | 'bron'>,
  { ontvanger, waarom }: { ontvanger: Ontvanger; waarom: string },
): 'nietNaarBuiten' | 'waaromOntbreekt' | null => {
  const binnen = BINNEN.has(ontvanger)
  if (isGevoelig(g) && !binnen) return 'nietNaarBuiten'
  const vraagtReden = isGevoelig(g) || (g.versie === 'intern' && !binnen)
  return vraagtReden && waarom === '' ? 'waaromOntbreekt' : null
}

/** What somebody is about to give, to hold against what was given before. */
export type NieuwGetal = Pick<
  GegevenGetal,
  'cijfer' | 'van' | 'tot' | 'versie' | 'waarde' | 'bron' | 'protocolversie' | 'telregels'
> & {
  readonly tekst: Pick<Getaltekst, 'naam' | 'definitie'> | null
  readonly ingetrokken?: Intrekking | null
}

const gelijkeNaam = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && b !== undefined && a.trim().toLowerCase() === b.trim().toLowerCase()

/** The same question: the same figure over the same days. A figure of one's own is known by its name. */
export const zelfdeVraag = (a: NieuwGetal, b: NieuwGetal): boolean =>
  a.van === b.van &&
  a.tot === b.tot &&
  (a.cijfer === null && b.cijfer === null ? gelijkeNaam(a.tekst?.naam, b.tekst?.naam) : a.cijfer === b.cijfer)

const afgerond = (n: number): number => Math.round(n / AFRONDING) * AFRONDING

/** Only rounded otherwise: one of both is the public version of the other. */
const isAfronding = (a: NieuwGetal, b: NieuwGetal): boolean =>
  a.versie !== b.versie && afgerond(a.waarde) === afgerond(b.waarde)

const perTelregels = (was: number, is: number): string => {
  const n = Math.abs(is - was)
  const [kwam, ging, meldingen] = n === 1 ? ['kwam', 'ging', 'melding'] : ['kwamen', 'gingen', 'meldingen']
  return is > was
    ? `Er ${kwam} sindsdien ${n} ${meldingen} bij over deze periode.`
    : `Er ${ging} sindsdien ${n} ${meldingen} af over deze periode.`
}

type Reden = (was: NieuwGetal, is: NieuwGetal) => string | null

/** Why two answers to one question may differ, surest first. */
const REDENEN: readonly Reden[] = [
  (was, is) =>
    isAfronding(was, is) ? `Het ene getal is precies, het andere afgerond op een veelvoud van ${AFRONDING}.` : null,
  (was, is) =>
    was.tekst && is.tekst && was.tekst.definitie !== is.tekst.definitie
      ? `De definitie was toen anders: ${was.tekst.definitie}`
      : null,
  (was, is) =>
    was.protocolversie !== null && is.protocolversie !== null && was.protocolversie !== is.protocolversie
      ? `Toen telde versie ${was.protocolversie} van het protocol, nu versie ${is.protocolversie}.`
      : null,
  (was, is) => (was.bron !== is.bron ? 'Een van beide getallen is met de hand ingevuld.' : null),
  (was, is) =>
    was.telregels !== null && is.telregels !== null && was.telregels !== is.telregels
      ? perTelregels(was.telregels, is.telregels)
      : null,
  (was, is) =>
    was.telregels !== null && was.telregels === is.telregels && was.versie === is.versie
      ? 'Er kwamen geen meldingen bij. Van een melding is sindsdien iets verbeterd, zoals de categorie.'
      : null,
]

export type Verschil<G extends NieuwGetal = GegevenGetal> = { readonly eerder: G; readonly redenen: readonly string[] }

/** Earlier answers to the same question that said something else, with what may explain it. One that was taken back is none. */
export const verschillen = <G extends NieuwGetal>(nieuw: NieuwGetal, eerder: readonly G[]): readonly Verschil<G>[] =>
  eerder
    .filter(e => !e.ingetrokken && zelfdeVraag(nieuw, e) && e.waarde !== nieuw.waarde)
    .map(e => ({ eerder: e, redenen: REDENEN.flatMap(r => r(e, nieuw) ?? []) }))

/** A difference that asks for an explanation: rounding does not. */
export const vraagtUitleg = (lijst: readonly Verschil<NieuwGetal>[], nieuw: NieuwGetal): boolean =>
  lijst.some(v => !isAfronding(v.eerder, nieuw))

type Zoekvraag = { readonly zoek: string; readonly ontvanger: string; readonly alleenOpenbaar: boolean }

/** Whether a figure answers a search. Who sees only what is public cannot find a hidden number by guessing at it. */
export const past = (g: GegevenGetal, { zoek, ontvanger, alleenOpenbaar }: Zoekvraag): boolean => {
  if (ontvanger !== '' && g.ontvanger !== ontvanger) return false
  const t = g.tekst
  const binnen = alleenOpenbaar
    ? [g.openbaar?.toString()]
    : [t?.verschil, t?.waarom, g.ingetrokken?.reden, String(g.waarde)]
  const woorden = [t?.naam, t?.definitie, t?.aan, t?.doel, g.van, g.tot, ...binnen]
  return woorden.some(w => w?.toLowerCase().includes(zoek.toLowerCase()))
}

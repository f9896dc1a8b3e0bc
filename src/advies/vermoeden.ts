/** What in a text may lead to a person, as it stands there. A guess: it warns, it does not forbid. */
export type Vermoeden = { readonly soort: 'bsn' | 'geboortedatum' | 'naam'; readonly fragment: string }

/** The eleven test of a citizen service number: weights 9 to 2, and -1 for the last. */
const isBsn = (cijfers: string): boolean => {
  const som = [...cijfers].reduce((s, c, i) => s + Number(c) * (i === 8 ? -1 : 9 - i), 0)
  return cijfers !== '000000000' && som % 11 === 0
}

const bsns = (tekst: string): readonly string[] =>
  [...tekst.matchAll(/(?<!\d)\d(?:[ .]?\d){8}(?!\d)/g)]
    .map(m => m[0])
    .filter(gevonden => isBsn(gevonden.replace(/\D/g, '')))

const MAAND =
  '(?:0?[1-9]|1[0-2]|jan\\w*|feb\\w*|maart|mrt|apr\\w*|mei|jun\\w*|jul\\w*|aug\\w*|sep\\w*|okt\\w*|nov\\w*|dec\\w*)'
const DATUM = new RegExp(
  `(\\bgeb(?:oren|\\.)?\\s+(?:op\\s+)?)?(?<!\\d)(?:0?[1-9]|[12]\\d|3[01])[-/. ]${MAAND}[-/. ]((?:19|20)?\\d{2})(?!\\d)`,
  'giu',
)

/** A date of an earlier year, or one that is said to be of a birth. This year's are of what happened. */
const geboortedata = (tekst: string, jaar: number): readonly string[] =>
  [...tekst.matchAll(DATUM)]
    .filter(([, geboren, j = '']) => geboren !== undefined || (j.length === 4 && Number(j) < jaar - 1))
    .map(m => m[0].trim())

const VOORVOEGSEL = "(?:van|de|der|den|ten|ter|het|'t|el|al|bin|ben|la|le)"
const DEEL = "\\p{Lu}[\\p{Ll}\\p{Lu}’'-]*\\p{Ll}"
const AANSPRAAK = new RegExp(
  `(?:[Mm]eneer|[Mm]evrouw|[Dd]e heer|[Dd]hr\\.?|[Mm]evr\\.?|[Mm]w\\.?)\\s+(?:(?:${VOORVOEGSEL}|De|Van|Den|Ter)\\s+)*${DEEL}`,
  'gu',
)
/** Words with a capital that begin a sentence or name an organisation rather than a person. */
const GEEN_NAAM = [
  'De Het Een Er Ik Wij We Zij Hij U Kan Kunt Mag Moet Hoe Wat Wie Waar Waarom Wanneer Welke Is Zijn Als In Op Bij Na',
  'Naar Van Voor Met Door Onze Deze Dit Dat Die Geen Niet Maar En Of Ook Om Nu Vraag Advies Volgens Vanuit Sinds',
  'Stichting Gemeente Team Raad Centrum Inspectie Toezicht Ministerie Provincie Stadsdeel Veilig Leger Jeugdbescherming',
  'Jeugdwet Wmo Wijkteam Januari Februari Maart April Mei Juni Juli Augustus September Oktober November December',
  'Maandag Dinsdag Woensdag Donderdag Vrijdag Zaterdag Zondag Bel Neem Vraag Verwezen Afgesproken Besproken',
]
  .join(' ')
  .replaceAll(' ', '|')
const NAMEN = new RegExp(
  `(?<!\\p{L})(?!(?:${GEEN_NAAM})(?!\\p{L}))${DEEL}(?:\\s+${VOORVOEGSEL})*\\s+${DEEL}(?:-${DEEL})?`,
  'gu',
)

const namen = (tekst: string, bekend: readonly string[]): readonly string[] => {
  const gewoon = [...tekst.matchAll(NAMEN)]
    .map(m => m[0])
    .filter(n => !bekend.some(b => b.toLowerCase().includes(n.toLowerCase())))
  return [...[...tekst.matchAll(AANSPRAAK)].map(m => m[0]), ...gewoon]
}

/**
 * What in these texts looks like a citizen service number, a birth date or a name. A question for advice is asked
 * without saying whom it is about. `bekend`: names of organisations, which may stand there; `jaar`: the year it is.
 */
export const vermoedens = (
  teksten: readonly string[],
  bekend: readonly string[],
  jaar: number,
): readonly Vermoeden[] => {
  const tekst = teksten.join('\n\n')
  const alle: readonly Vermoeden[] = [
    ...bsns(tekst).map(fragment => ({ soort: 'bsn', fragment }) as const),
    ...geboortedata(tekst, jaar).map(fragment => ({ soort: 'geboortedatum', fragment }) as const),
    ...namen(tekst, bekend).map(fragment => ({ soort: 'naam', fragment }) as const),
  ]
  return alle.filter((v, i) => alle.findIndex(w => w.fragment === v.fragment) === i)
}

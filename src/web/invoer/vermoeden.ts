/** What in a text may lead to a person, as it stands there. A guess: it warns, it does not forbid. */
export type Vermoeden = {
  readonly soort: 'bsn' | 'geboortedatum' | 'naam' | 'telefoon' | 'email' | 'adres'
  readonly fragment: string
}

const alle = (tekst: string, vorm: RegExp): readonly string[] => [...tekst.matchAll(vorm)].map(m => m[0].trim())

/** The eleven test of a citizen service number: weights 9 to 2, and -1 for the last. */
const isBsn = (cijfers: string): boolean => {
  const som = [...cijfers].reduce((s, c, i) => s + Number(c) * (i === 8 ? -1 : 9 - i), 0)
  return cijfers !== '000000000' && som % 11 === 0
}

const bsns = (tekst: string): readonly string[] =>
  alle(tekst, /(?<!\d)\d(?:[ .]?\d){8}(?!\d)/g).filter(gevonden => isBsn(gevonden.replace(/\D/g, '')))

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

/** Ten figures that begin with 0, or as many with the country before them; a date with a time is none. */
const TELEFOON = /(?<![\d-])(?:(?:\+|00)31[ -]?(?:\(0\))?\d(?:[ -]?\d){8}|\(?0\d(?:[ )-]{0,2}\d){8})(?!\d)/g
const telefoons = (tekst: string): readonly string[] => alle(tekst, TELEFOON).filter(t => !/^\d{2}-\d{2}-\d{4}/.test(t))

const EMAIL = /[^\s@<>(),;:]+@[^\s@<>(),;:]+\.\p{L}{2,}/gu

/** A street with a number, or a postal code. Words that are also ordinary only count with a capital. */
const STRAAT = /(?<!\p{L})\p{L}[\p{L}’'-]*(?:straat|laan|plein|gracht|singel|steeg|plantsoen|dreef)\s+\d{1,4}(?!\d)/giu
const PLEK = /(?<!\p{L})\p{Lu}[\p{L}’'-]*(?:weg|kade|dijk|hof|pad|park|markt|haven|wal|kamp|burg)\s+\d{1,4}(?!\d)/gu
const POSTCODE = /(?<!\d)[1-9]\d{3} ?[A-Z]{2}(?!\p{L})/gu
const adressen = (tekst: string): readonly string[] => [STRAAT, PLEK, POSTCODE].flatMap(v => alle(tekst, v))

const VOORVOEGSEL = "(?:van|de|der|den|ten|ter|het|'t|el|al|bin|ben|la|le)"
const DEEL = "\\p{Lu}[\\p{Ll}\\p{Lu}’'-]*\\p{Ll}"
const AANSPRAAK = new RegExp(
  `(?:[Mm]eneer|[Mm]evrouw|[Dd]e heer|[Dd]hr\\.?|[Mm]evr\\.?|[Mm]w\\.?)[ \\t]+(?:(?:${VOORVOEGSEL}|De|Van|Den|Ter)[ \\t]+)*${DEEL}`,
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
  `(?<!\\p{L})(?!(?:${GEEN_NAAM})(?!\\p{L}))${DEEL}((?:[ \\t]+${VOORVOEGSEL})*)[ \\t]+${DEEL}(?:-${DEEL})?`,
  'gu',
)
/** First names that are given often: a sentence that begins with one of them is likely about somebody. */
const VOORNAMEN = new Set(
  [
    'Adam Aisha Ali Amber Amina Amir Amy Anna Anne Anouk Arjan Ayoub Bas Ben Bilal Bram Britt Carlos Chantal Cor Daan',
    'Daniel David Delano Dennis Dewi Dylan Ella Els Emma Erik Esra Eva Evi Fatima Fatma Femke Fenna Finn Fleur Floor',
    'Frank Gijs Hamza Hanna Hannah Hans Hassan Henk Ibrahim Iris Isa Jaap Jack Jan Jana Jasmijn Jasper Jayden Jens',
    'Jeroen Jesse Johan Joost Joris Julia Julian Kees Kevin Khadija Kim Lars Laura Layla Leila Levi Lieke Lina Linda',
    'Lisa Liv Lotte Luca Lucas Luuk Maarten Malik Maria Marieke Marijke Mark Marloes Martijn Maryam Maud Max Mehmet',
    'Merel Mia Michael Mila Milan Milou Mohamed Mohammed Moussa Mustafa Naomi Nasser Nick Niels Nina Noa Noah Noor Nora',
    'Nour Olivia Omar Oscar Patrick Paul Peter Petra Piet Pieter Quinten Rachid Rayan Rick Rob Robin Roos Ruben Said',
    'Saar Sam Samir Samira Sanne Sara Sarah Sem Senna Sofia Sofie Sophie Stefan Sven Tess Thijs Thomas Tim Tobias Tom',
    'Willem Wouter Yara Yasmin Youssef Yusuf Zahra Zeynep Zoë',
  ].flatMap(r => r.split(' ')),
)

const beginVanZin = (tekst: string, plek: number): boolean =>
  /(?:^|[.!?:;•*–-]\s*|\n\s*)["'‘“(]?$/u.test(tekst.slice(0, plek))

/** Words of names alone: "van", "de" and "het" stand between ordinary words too. */
const VAN_NAMEN = /\b(?:der|den|ten|ter|el|al|bin|ben|la|le)\b/

/** A sentence begins with a capital: two of them in a row there are a name only when they look like one. */
const isNaam = (tekst: string, m: RegExpExecArray): boolean =>
  VAN_NAMEN.test(m[1] ?? '') || !beginVanZin(tekst, m.index) || VOORNAMEN.has(m[0].split(/\s/)[0] ?? '')

const gewoneNamen = (tekst: string): readonly string[] => {
  const gevonden: string[] = []
  NAMEN.lastIndex = 0
  for (let m = NAMEN.exec(tekst); m !== null; m = NAMEN.exec(tekst)) {
    if (isNaam(tekst, m)) gevonden.push(m[0])
    // What is no name may still end with the beginning of one.
    else NAMEN.lastIndex = m.index + 1
  }
  return gevonden
}

const namen = (tekst: string, bekend: readonly string[]): readonly string[] => [
  ...alle(tekst, AANSPRAAK),
  ...gewoneNamen(tekst).filter(n => !bekend.some(b => b.toLowerCase().includes(n.toLowerCase()))),
]

const vermoedensIn = (tekst: string, bekend: readonly string[], jaar: number): readonly Vermoeden[] => {
  const per: readonly (readonly [Vermoeden['soort'], readonly string[]])[] = [
    ['bsn', bsns(tekst)],
    ['geboortedatum', geboortedata(tekst, jaar)],
    ['telefoon', telefoons(tekst)],
    ['email', alle(tekst, EMAIL)],
    ['adres', adressen(tekst)],
    ['naam', namen(tekst, bekend)],
  ]
  return per.flatMap(([soort, fragmenten]) => fragmenten.map(fragment => ({ soort, fragment })))
}

/**
 * What in these texts may lead to a person, each text by itself, each thing once. `bekend`: names of organisations,
 * which may stand there; `jaar`: the year it is.
 */
export const vermoedens = (
  teksten: readonly string[],
  bekend: readonly string[],
  jaar: number,
): readonly Vermoeden[] => {
  const gevonden = teksten.flatMap(t => vermoedensIn(t, bekend, jaar))
  return gevonden.filter((v, i) => gevonden.findIndex(w => w.fragment === v.fragment) === i)
}

/** A sentence of more words than this is read twice. Plain Dutch stays well below it. */
const LANGSTE_ZIN = 20

/** Words of the office, and what people say. Matched as whole words, in small letters. */
const moeilijk: Readonly<Record<string, string>> = {
  aangaande: 'over',
  alsmede: 'en',
  alvorens: 'voordat',
  betreffende: 'over',
  conform: 'volgens',
  derhalve: 'daarom',
  dagtekening: 'datum',
  desalniettemin: 'toch',
  desgewenst: 'als u dat wilt',
  dienaangaande: 'daarover',
  dient: 'moet',
  dientengevolge: 'daardoor',
  echter: 'maar',
  heden: 'vandaag',
  hierbij: '(laat weg)',
  hieromtrent: 'hierover',
  inzake: 'over',
  indien: 'als',
  jegens: 'tegen',
  mits: 'als',
  middels: 'met',
  mitsdien: 'daarom',
  nadere: 'meer',
  omtrent: 'over',
  onderhavige: 'deze',
  onverwijld: 'meteen',
  reeds: 'al',
  respectievelijk: 'en',
  rekwirant: 'u',
  schrijven: 'brief',
  teneinde: 'om',
  tevens: 'ook',
  thans: 'nu',
  trachten: 'proberen',
  uwerzijds: 'van u',
  vernemen: 'horen',
  verzoeken: 'vragen',
  vigerend: 'geldend',
  vigerende: 'geldende',
  voornoemde: 'deze',
  voorts: 'ook',
  wederom: 'weer',
  wijziging: 'verandering',
  zodoende: 'zo',
  zulks: 'dat',
}

/** The same, of more than one word. */
const uitdrukkingen: Readonly<Record<string, string>> = {
  'door middel van': 'met',
  'in het kader van': 'voor',
  'met betrekking tot': 'over',
  'naar aanleiding van': 'door',
  'ten aanzien van': 'over',
  'ten behoeve van': 'voor',
  'ten gevolge van': 'door',
  'ter zake van': 'over',
}

const woordenVan = (tekst: string): readonly string[] => tekst.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu) ?? []

/** Sentences as somebody reads them: a line end or a mark ends one. A point within a number or a time does not. */
export const zinnen = (tekst: string): readonly string[] =>
  tekst
    .split(/\n+|(?<=[.!?:])\s+/)
    .map(z => z.trim())
    .filter(Boolean)

export type Leesbaarheid = {
  readonly langeZinnen: readonly string[]
  readonly woorden: readonly { readonly woord: string; readonly beter: string }[]
}

/** What makes a text hard to read: sentences that are too long, words that only an office uses. */
export const leesbaarheid = (tekst: string): Leesbaarheid => {
  const gevonden = new Set(woordenVan(tekst.toLowerCase()).map(w => w.replace(/[.-]+$/, '')))
  const heel = ` ${woordenVan(tekst.toLowerCase()).join(' ')} `
  const delen = Object.entries(uitdrukkingen).filter(([woord]) => heel.includes(` ${woord} `))
  return {
    langeZinnen: zinnen(tekst).filter(z => woordenVan(z).length > LANGSTE_ZIN),
    woorden: [
      ...[...gevonden].flatMap(woord => (moeilijk[woord] ? [{ woord, beter: moeilijk[woord] }] : [])),
      ...delen.map(([woord, beter]) => ({ woord, beter })),
    ],
  }
}

/** Enough words to find a sentence back. */
const BEGIN = 12

/** The first words of a sentence: a very long one is not quoted whole. */
export const zinsbegin = (zin: string): string => {
  const woorden = zin.split(/\s+/)
  return woorden.length <= BEGIN ? zin : `${woorden.slice(0, BEGIN).join(' ')} …`
}

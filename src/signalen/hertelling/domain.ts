import { hertellingVan } from '../../protocollen/bases/hertelling.ts'
import type { Hertelregel } from '../../protocollen/delen/hertelling.ts'
import type { Protocol, Protocolversie } from '../../protocollen/protocol.ts'

/** Reports of one category in a year, by whether a minor was involved; null is not known. */
export type Categorietelling = {
  readonly categorie: string
  readonly minderjarig: boolean | null
  readonly aantal: number
}

/** One figure counted anew, as bounds: what it is at least, and at most as far as the register goes. */
export type Herteld = {
  readonly code: string
  /** The criterion that changed. */
  readonly criterium: string
  readonly naam: string
  readonly zoalsGeteld: number
  readonly laag: number
  readonly hoog: number
  /** Of these it is not known whether they count. */
  readonly onbekend: number
  /** What nobody can count anew, since it was never reported. Null where nothing can be missing. */
  readonly buitenRegister: string | null
  readonly uitleg: string
}

const som = (t: readonly Categorietelling[], past: (t: Categorietelling) => boolean): number =>
  t.reduce((s, x) => (past(x) ? s + x.aantal : s), 0)

const grensVan = (v: Protocolversie, criterium: string): number | null =>
  v.criteria.find(c => c.code === criterium)?.leeftijdsgrens ?? null

type Regelvan<W extends Hertelregel['wat']> = Extract<Hertelregel, { wat: W }>

/** Ages are not in a telregel: a wider limit only adds what was not reported, a narrower one may take any away. */
const perLeeftijdsgrens = (
  r: Regelvan<'leeftijdsgrens'>,
  t: readonly Categorietelling[],
  oud: Protocolversie,
  nieuw: Protocolversie,
): Herteld | null => {
  const [was, wordt] = [grensVan(oud, r.criterium), grensVan(nieuw, r.criterium)]
  if (was === null || wordt === null || was === wordt) return null
  const n = som(t, x => x.categorie === r.categorie)
  const ruimer = wordt > was
  const leeftijden = wordt - was === 1 ? `${was} jaar` : `${was} tot en met ${wordt - 1} jaar`
  return {
    code: r.code,
    criterium: r.criterium,
    naam: r.naam,
    zoalsGeteld: n,
    laag: ruimer ? n : 0,
    hoog: n,
    onbekend: ruimer ? 0 : n,
    buitenRegister: ruimer ? `Kinderen van ${leeftijden} hoefden toen niet gemeld te worden.` : null,
    uitleg: `De grens ging van ${was} naar ${wordt} jaar. De leeftijd staat niet in de telregels.`,
  }
}

const perMinderjarigheid = (
  r: Regelvan<'minderjarig'>,
  t: readonly Categorietelling[],
  oud: Protocolversie,
  nieuw: Protocolversie,
): Herteld | null => {
  if (oud.vanaf >= r.vanaf || nieuw.vanaf < r.vanaf) return null
  const van = (m: boolean | null) => som(t, x => x.categorie === r.categorie && x.minderjarig === m)
  const [wel, onbekend] = [van(true), van(null)]
  return {
    code: r.code,
    criterium: r.criterium,
    naam: r.naam,
    zoalsGeteld: wel,
    laag: wel,
    hoog: wel + onbekend,
    onbekend,
    buitenRegister: 'Pogingen zonder ernstig letsel of onrust hoefden toen niet gemeld te worden.',
    uitleg:
      'Nu telt elke poging van een minderjarige. Van elke melding is vastgelegd of er een minderjarige bij was, of dat dit niet bekend is.',
  }
}

/** What the reports of an earlier time come to under a newer version, where a count can follow it. */
export const hertel = (
  tellingen: readonly Categorietelling[],
  oud: Protocolversie,
  nieuw: Protocolversie,
): readonly Herteld[] =>
  hertellingVan(nieuw).flatMap(
    r =>
      (r.wat === 'leeftijdsgrens'
        ? perLeeftijdsgrens(r, tellingen, oud, nieuw)
        : perMinderjarigheid(r, tellingen, oud, nieuw)) ?? [],
  )

/** A criterion that is not what it was, and that no count can follow. */
export type Wijziging = { readonly titel: string; readonly wat: 'nieuw' | 'anders' | 'weg' }

/** Every criterion that changed between two versions, save those that were counted anew. */
export const nietTeHertellen = (
  oud: Protocolversie,
  nieuw: Protocolversie,
  herteld: readonly Herteld[],
): readonly Wijziging[] => {
  const wel = new Set(herteld.map(h => h.criterium))
  const gebleven = nieuw.criteria.flatMap((c): Wijziging[] => {
    const was = oud.criteria.find(o => o.code === c.code)
    if (!was) return [{ titel: c.titel, wat: 'nieuw' }]
    const gelijk = was.titel === c.titel && was.waarom === c.waarom && was.leeftijdsgrens === c.leeftijdsgrens
    return gelijk || wel.has(c.code) ? [] : [{ titel: c.titel, wat: 'anders' }]
  })
  const weg = oud.criteria.filter(o => !nieuw.criteria.some(c => c.code === o.code))
  return [...gebleven, ...weg.map((o): Wijziging => ({ titel: o.titel, wat: 'weg' }))]
}

/** Versions that came into force after a year began: those that it can be counted anew under. */
export const nieuwereVersies = (desk: Protocol, jaar: number): readonly Protocolversie[] =>
  desk.versies.filter(v => v.vanaf > `${jaar}-01-01`)

/** The first day that is counted by the newer version itself: the year is counted anew up to there. */
export const telTot = (nieuw: Protocolversie, jaar: number): string =>
  nieuw.vanaf < `${jaar + 1}-01-01` ? nieuw.vanaf : `${jaar + 1}-01-01`

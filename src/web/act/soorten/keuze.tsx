import { type Collega, kanBehandelen } from '../../../toegang/gebruikersnamen.ts'
import { Keuzelijst, Keuzerondjes, type Optie, Vinkjes } from '../../onderdelen/formulier/keuze.tsx'
import { veld, velden } from '../../route/verzoek.ts'
import type { Kennis } from '../act.ts'
import { omgezet, type Vraag } from '../vragen.tsx'
import { type Basis, fout, ja, type Moet, moet, staat, veldvan } from './basis.ts'

/** Something of a protocol that can be chosen. */
type Genoemd = { readonly code: string; readonly naam: string; readonly uitleg?: string | undefined }
export const alsOpties = (lijst: readonly Genoemd[]): readonly Optie[] =>
  lijst.map(o => ({ waarde: o.code, label: o.naam, uitleg: o.uitleg }))

type Uit = { readonly uit: (k: Pick<Kennis, 'protocol'>) => readonly Genoemd[] }
type Naast = { readonly naast?: boolean }

/** One of a list of the protocol, by code. */
export const keuze = (b: Basis & Moet & Uit & Naast): Vraag<string> => ({
  vraag: (naam, v) => (
    <Keuzerondjes {...veldvan(b, naam, v)} opties={alsOpties(b.uit(v.g))} waarde={staat(b, naam, v)} naast={b.naast} />
  ),
  lees: (naam, l) => (b.uit(l).some(o => o.code === veld(l.f, naam)) ? ja(veld(l.f, naam)) : fout(naam, b.anders)),
})

type Vast<T extends string> = { readonly opties: readonly (Optie & { readonly waarde: T })[] }

/** One of a fixed list. */
export const keuzeUit = <const T extends string>(b: Basis & Moet & Vast<T> & Naast): Vraag<T> => ({
  vraag: (naam, v) => (
    <Keuzerondjes {...veldvan(b, naam, v)} opties={b.opties} waarde={staat(b, naam, v)} naast={b.naast ?? true} />
  ),
  lees: (naam, { f }) => {
    const gekozen = b.opties.find(o => o.waarde === veld(f, naam))
    return gekozen ? ja(gekozen.waarde) : fout(naam, b.anders)
  },
})

/** The same as a pull-down, for short words beside a number. */
export const lijstUit = <const T extends string>(b: Basis & Moet & Vast<T>): Vraag<T> => ({
  vraag: (naam, v) => (
    <Keuzelijst
      {...veldvan(b, naam, v)}
      opties={b.opties}
      waarde={staat(b, naam, v)}
      leeg={b.begin ? null : undefined}
    />
  ),
  lees: keuzeUit(b).lees,
})

const JA_NEE = [
  { waarde: 'ja', label: 'Ja' },
  { waarde: 'nee', label: 'Nee' },
] as const

/** Yes or no, which may need more words than that. */
export const jaNee = (b: Basis & Moet & { readonly woorden?: readonly [ja: string, nee: string] }): Vraag<boolean> => {
  const opties = JA_NEE.map((o, i) => ({ ...o, label: b.woorden?.[i] ?? o.label }))
  return omgezet(keuzeUit({ ...b, opties, naast: b.woorden === undefined }), w => w === 'ja')
}

/** One of a list that follows from who or what there is, as a pull-down. */
export const lijst = (
  b: Basis &
    Moet & { readonly opties: (k: Kennis) => readonly Pick<Optie, 'waarde' | 'label'>[]; readonly leeg?: string },
): Vraag<string> => ({
  vraag: (naam, v) => (
    <Keuzelijst {...veldvan(b, naam, v)} opties={b.opties(v.g)} waarde={staat(b, naam, v)} leeg={b.leeg} />
  ),
  lees: (naam, l) => (b.opties(l).some(o => o.waarde === veld(l.f, naam)) ? ja(veld(l.f, naam)) : fout(naam, b.anders)),
})

type Collegas = { readonly wie: (k: Kennis) => readonly Collega[] }

const collegavraag = (
  b: Basis & Collegas & { readonly leeg?: string },
  nietVerplicht: boolean,
): Vraag<string | null> => ({
  vraag: (naam, v) => (
    <Keuzelijst
      {...veldvan(b, naam, v)}
      nietVerplicht={nietVerplicht}
      opties={b.wie(v.g).map(c => ({ waarde: c.id, label: c.naam }))}
      waarde={staat(b, naam, v)}
      leeg={b.leeg}
    />
  ),
  // Who left since the page was opened is for the command to refuse: it says why.
  lees: (naam, { f, collegas }) => ja(collegas.has(veld(f, naam)) ? veld(f, naam) : null),
})

/** A colleague, of those who are proposed. */
export const collega = (b: Basis & Collegas & Moet): Vraag<string> => moet(collegavraag(b, false), b.anders)
export const collegaOfNiets = (b: Basis & Collegas & { readonly leeg: string }): Vraag<string | null> =>
  collegavraag(b, true)
/** Everybody who handles dossiers here. */
export const behandelaars = (k: Kennis): readonly Collega[] => [...k.collegas.values()].filter(kanBehandelen)

/** Any number of a list of the protocol; with `anders` at least one. */
export const vinkjes = (b: Basis & Uit & Partial<Moet>): Vraag<readonly string[]> => ({
  vraag: (naam, v) => (
    <Vinkjes
      {...veldvan(b, naam, v)}
      nietVerplicht={b.anders === undefined}
      opties={alsOpties(b.uit(v.g))}
      waarden={velden(v.f, naam)}
    />
  ),
  lees: (naam, l) => {
    const gekozen = velden(l.f, naam).filter(c => b.uit(l).some(o => o.code === c))
    return gekozen.length === 0 && b.anders !== undefined ? fout(naam, b.anders) : ja(gekozen)
  },
})

/** One box to tick. */
export const vinkje = (b: Basis & { readonly tekst: string }): Vraag<boolean> => ({
  vraag: (naam, v) => (
    <Vinkjes
      {...veldvan(b, naam, v)}
      nietVerplicht
      opties={[{ waarde: 'ja', label: b.tekst }]}
      waarden={velden(v.f, naam)}
    />
  ),
  lees: (naam, { f }) => ja(veld(f, naam) === 'ja'),
})

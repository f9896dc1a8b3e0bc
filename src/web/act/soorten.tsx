import type { ReactNode } from 'react'
import { type Collega, kanBehandelen } from '../../toegang/gebruikersnamen.ts'
import { dagVelden, datumWaarde, leesDatum } from '../datum.ts'
import { emailfout } from '../invoer/contact.ts'
import { leesKomendeDag } from '../invoer/moment.ts'
import { leesWanneer, WanneerVeld, wanneerVelden } from '../invoer/wanneer.tsx'
import { DatumVeld } from '../onderdelen/formulier/datumveld.tsx'
import { Emailveld } from '../onderdelen/formulier/emailveld.tsx'
import { Verborgen } from '../onderdelen/formulier/formulier.tsx'
import { Keuzelijst, Keuzerondjes, type Optie, Vinkjes } from '../onderdelen/formulier/keuze.tsx'
import { Tekstvak, Tekstveld } from '../onderdelen/formulier/tekstveld.tsx'
import { veld, velden } from '../verzoek.ts'
import type { Kennis, Velden } from './act.ts'
import { leesTekst } from './lezen.ts'
import { type Antwoord, type Lezer, omgezet, type Vraag } from './vragen.tsx'

/** What every kind of question has; `begin` is what stands in it before anybody typed: a code, a text, an ISO day or instant. */
type Basis = {
  readonly label: string
  readonly uitleg?: string | ((v: Velden) => string) | undefined
  readonly begin?: (v: Velden) => string | null | undefined
}
/** What to say when a question that must be answered was not. */
type Moet = { readonly anders: string }

const ja = <T,>(waarde: T): Antwoord<T> => ({ ok: true, waarde })
const fout = (naam: string, tekst: string): Antwoord<never> => ({ ok: false, fouten: [{ naam, tekst }] })

/** What stands in a field: what was typed, or before that what it begins with. */
const staat = ({ begin }: Pick<Basis, 'begin'>, naam: string, v: Velden): string =>
  v.f[naam] === undefined ? (begin?.(v) ?? '') : veld(v.f, naam)

const uitlegVan = ({ uitleg }: Pick<Basis, 'uitleg'>, v: Velden) => (typeof uitleg === 'function' ? uitleg(v) : uitleg)
const veldvan = (b: Basis, naam: string, v: Velden) => ({
  naam,
  label: b.label,
  uitleg: uitlegVan(b, v),
  fout: v.fouten[naam],
})

/** An answer that must be there, of a question that may be left open. */
const moet = <T,>({ vraag, lees }: Vraag<T | null>, anders: string): Vraag<T> => ({
  vraag,
  lees: (naam, l) => {
    const a = lees(naam, l)
    if (!a.ok) return a
    return a.waarde === null ? fout(naam, anders) : { ...a, waarde: a.waarde }
  },
})

/** As content: its id for the fact, the text for the vault; `soort` is how the vault names it. */
const alsInhoud =
  (soort: string) =>
  (naam: string, { f, nieuwId }: Lezer): Antwoord<string | null> => {
    const t = leesTekst(f, naam, soort, nieuwId)
    return t.fout === null ? { ok: true, waarde: t.id, teksten: t.teksten } : fout(naam, t.fout)
  }

type Tekstsoort = Basis & { readonly soort: string }
type Vak = Tekstsoort & { readonly regels?: number }
type Regel = Tekstsoort & { readonly maximum?: number }

const vakvraag = (b: Vak, nietVerplicht: boolean): Vraag<string | null> => ({
  vraag: (naam, v) => (
    <Tekstvak
      {...veldvan(b, naam, v)}
      nietVerplicht={nietVerplicht}
      waarde={staat(b, naam, v)}
      regels={b.regels ?? 4}
    />
  ),
  lees: alsInhoud(b.soort),
})
const regelvraag = (b: Regel, nietVerplicht: boolean): Vraag<string | null> => ({
  vraag: (naam, v) => (
    <Tekstveld
      {...veldvan(b, naam, v)}
      nietVerplicht={nietVerplicht}
      waarde={staat(b, naam, v)}
      maximum={b.maximum ?? 300}
    />
  ),
  lees: alsInhoud(b.soort),
})

/** Several lines, or one: a content id. */
export const vak = (b: Vak & Moet): Vraag<string> => moet(vakvraag(b, false), b.anders)
export const vakOfNiets = (b: Vak): Vraag<string | null> => vakvraag(b, true)
export const regel = (b: Regel & Moet): Vraag<string> => moet(regelvraag(b, false), b.anders)
export const regelOfNiets = (b: Regel): Vraag<string | null> => regelvraag(b, true)

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

/** A whole number of one or more. */
export const aantal = (b: Basis & Moet & { readonly hoogstens?: number }): Vraag<number> => ({
  vraag: (naam, v) => <Tekstveld {...veldvan(b, naam, v)} breedte="kort" cijfers waarde={staat(b, naam, v)} />,
  lees: (naam, { f }) => {
    const n = Number(veld(f, naam))
    return Number.isInteger(n) && n > 0 && n <= (b.hoogstens ?? n) ? ja(n) : fout(naam, b.anders)
  },
})

/** A day, 'YYYY-MM-DD'. */
export const dagOfNiets = (b: Basis, nietVerplicht = true): Vraag<string | null> => ({
  vraag: (naam, v) => (
    <DatumVeld
      {...veldvan(b, naam, v)}
      nietVerplicht={nietVerplicht}
      waarde={datumWaarde({ ...dagVelden(naam, b.begin?.(v)), ...v.f }, naam)}
    />
  ),
  lees: (naam, { f }) => {
    const d = leesDatum(f, naam)
    return d.ok ? ja(d.dag) : fout(naam, d.tekst)
  },
})
export const dag = (b: Basis & Moet): Vraag<string> => moet(dagOfNiets(b, false), b.anders)

/** A day that is still to come. */
export const komendeDag = (b: Basis): Vraag<string> => ({
  vraag: dagOfNiets(b, false).vraag,
  lees: (naam, { f, nu }) => {
    const d = leesKomendeDag(f, naam, 'Deze dag', nu)
    if (!d.ok) return fout(naam, d.tekst)
    return d.waarde === null ? fout(naam, 'Kies een dag.') : ja(d.waarde)
  },
})

/** An address for a notice; null when there is none. It is no content: whoever asks keeps it where it belongs. */
export const email = (b: Omit<Basis, 'label'>): Vraag<string | null> => ({
  vraag: (naam, v) => (
    <Emailveld naam={naam} uitleg={uitlegVan(b, v)} waarde={staat(b, naam, v)} fout={v.fouten[naam]} />
  ),
  lees: (naam, { f }) => {
    const mis = emailfout(veld(f, naam))
    return mis ? fout(naam, mis) : ja(veld(f, naam) || null)
  },
})

/** A day with a time, as an ISO instant; null when left empty. */
export const momentOfNiets = (b: Basis, nietVerplicht = true): Vraag<string | null> => ({
  vraag: (naam, v) => (
    <WanneerVeld
      {...{ naam, nietVerplicht, label: b.label, uitleg: uitlegVan(b, v), fouten: v.fouten }}
      f={{ ...wanneerVelden(naam, b.begin?.(v)), ...v.f }}
    />
  ),
  lees: (naam, { f }) => {
    const m = leesWanneer(f, naam)
    return m.ok ? ja(m.moment) : m
  },
})
export const moment = (b: Basis & Moet): Vraag<string> => moet(momentOfNiets(b, false), b.anders)

/** What the page was opened with travels along unseen; `toon` says what it is. */
export const meegestuurd = (toon?: (v: Velden) => ReactNode): Vraag<string> => ({
  vraag: (naam, v) => (
    <>
      <Verborgen velden={{ [naam]: veld(v.f, naam) }} />
      {toon?.(v)}
    </>
  ),
  lees: (naam, { f }) => ja(veld(f, naam)),
})

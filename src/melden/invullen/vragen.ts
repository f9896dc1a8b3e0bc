import { type Kenmerken, legeKenmerken } from '../../begrippen/kenmerken.ts'
import type { Formulierstap, Veld } from '../../protocollen/formulier.ts'
import { geldt } from '../../protocollen/geldt.ts'
import type { Protocolversie } from '../../protocollen/protocol.ts'
import { partnernamen } from '../../web/invoer/partners.ts'
import { type Formulier, velden as waardenVan, veld as waardeVan } from '../../web/route/verzoek.ts'

/** Who reports: somebody for their work, or a resident. */
export const publieken = ['professional', 'inwoner'] as const
export type Publiek = (typeof publieken)[number]
export const isPubliek = (tekst: string): tekst is Publiek => (publieken as readonly string[]).includes(tekst)

type Antwoordoptie = { readonly code: string; readonly naam: string; readonly uitleg?: string | undefined }

/** A question as it is put to this reporter, with what can be chosen. */
export type Vraag = { readonly veld: Veld; readonly opties: readonly Antwoordoptie[] }
/** One page of the form, as it is put to this reporter. */
export type Blad = { readonly stap: Formulierstap; readonly vragen: readonly Vraag[] }

const JA_NEE: readonly Antwoordoptie[] = [
  { code: 'ja', naam: 'Ja' },
  { code: 'nee', naam: 'Nee' },
]

const uitLijst = (
  versie: Protocolversie,
  lijst: NonNullable<Veld['optiesUit']>,
  k: Kenmerken,
): readonly Antwoordoptie[] => {
  if (lijst === 'criteria') return versie.criteria.map(c => ({ code: c.code, naam: c.titel }))
  if (lijst !== 'categorieen') return versie[lijst]
  return versie.categorieen.filter(c => k.soort === null || c.soorten.includes(k.soort))
}

const optiesVan = (versie: Protocolversie, veld: Veld, k: Kenmerken): readonly Antwoordoptie[] => {
  if (veld.type === 'janee') return JA_NEE
  if (veld.optiesUit === undefined) return veld.opties ?? []
  return uitLijst(versie, veld.optiesUit, k).map(({ code, naam, uitleg }) => ({ code, naam, uitleg }))
}

/** Questions by themselves, without what was answered to others. */
export const losseVragen = (versie: Protocolversie, velden: readonly Veld[]): readonly Vraag[] =>
  velden.map(veld => ({ veld, opties: optiesVan(versie, veld, legeKenmerken) }))

/** What an answer adds to the codes by which later questions are asked. */
const weeg = (k: Kenmerken, { veld, opties }: Vraag, antwoorden: Formulier): Kenmerken => {
  const bekend = (code: string) => (opties.some(o => o.code === code) ? code : null)
  const code = bekend(waardeVan(antwoorden, veld.code))
  switch (veld.naar) {
    case 'soort':
      return { ...k, soort: code ?? k.soort }
    case 'categorie':
      return { ...k, categorie: code ?? k.categorie }
    case 'melderType':
      return { ...k, melderType: code ?? k.melderType }
    case 'minderjarig':
      return { ...k, minderjarig: code === null ? k.minderjarig : code === 'ja' }
    case 'vierP':
      return { ...k, vierP: [...new Set([...k.vierP, ...waardenVan(antwoorden, veld.code).filter(bekend)])] }
    default:
      return k
  }
}

/** Whether the answer that a question hangs on was given, to a question that is asked itself. */
const gesteldDoor = ({ alsAntwoord: eis }: Veld, gesteld: ReadonlySet<string>, antwoorden: Formulier): boolean =>
  eis === undefined || (gesteld.has(eis.veld) && waardenVan(antwoorden, eis.veld).some(w => eis.is.includes(w)))

export type Vragenlijst = { readonly bladen: readonly Blad[]; readonly kenmerken: Kenmerken }

/**
 * The form for this reporter and these answers: every question that applies, in order, and the codes that the
 * answers add up to. An answer to a question that does not apply (any more) counts for nothing.
 */
export const stelVragen = (versie: Protocolversie, voor: Publiek, antwoorden: Formulier): Vragenlijst => {
  const geldtVoor = (x: { voor?: Publiek[] | undefined }) => x.voor === undefined || x.voor.includes(voor)
  let kenmerken: Kenmerken = {
    ...legeKenmerken,
    melderType: voor === 'inwoner' ? (versie.melderTypeInwoner ?? null) : null,
  }
  const gesteld = new Set<string>()
  const bladen = versie.formulier.filter(geldtVoor).map(stap => {
    const vragen: Vraag[] = []
    for (const veld of stap.velden.filter(geldtVoor)) {
      if (!geldt(veld.wanneer, kenmerken) || !gesteldDoor(veld, gesteld, antwoorden)) continue
      const vraag = { veld, opties: optiesVan(versie, veld, kenmerken) }
      vragen.push(vraag)
      gesteld.add(veld.code)
      kenmerken = weeg(kenmerken, vraag, antwoorden)
    }
    return { stap, vragen }
  })
  return { bladen: bladen.filter(b => b.vragen.length > 0), kenmerken }
}

/** The names of the inputs of a question: a date has three, and a list of partners three for each row. */
export const invoernamen = ({ code, type }: Pick<Veld, 'code' | 'type'>): readonly string[] => {
  if (type === 'datum') return ['dag', 'maand', 'jaar'].map(deel => `${code}-${deel}`)
  return type === 'partners' ? partnernamen(code) : [code]
}

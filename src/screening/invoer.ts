import type { Meldingtekst } from '../begrippen/melding.ts'
import type { Screening } from '../begrippen/screening.ts'
import { vertrouwelijkheden } from '../begrippen/vertrouwelijkheid.ts'
import type { Vraag } from '../protocollen/formulier.ts'
import type { Protocolversie } from '../protocollen/protocol.ts'
import { datumWaarde } from '../web/invoer/datum.ts'
import type { Veldfout } from '../web/onderdelen/formulier/foutenoverzicht.tsx'
import { type Formulier, veld, velden } from '../web/route/verzoek.ts'
import type { Tekst } from '../zaken/register/inhoud.ts'
import { meldplichtenVoor } from './domain.ts'

export type GelezenScreening = {
  readonly screening: Screening
  readonly teksten: readonly Tekst[]
  /** An organisation that is not in the register yet. */
  readonly nieuweOrganisatie: string
  readonly fouten: readonly Veldfout[]
}

const HOOGSTENS = 10_000

/** Answers to the category's questions, with the question as it was asked. */
const antwoordenVan = (f: Formulier, p: Protocolversie, categorie: string) =>
  (p.categorieen.find(c => c.code === categorie)?.vragen ?? [])
    .map(q => ({ code: q.code, vraag: q.vraag, antwoord: antwoordVan(f, q) }))
    .filter(a => a.antwoord !== '')

/** What was answered: the name of what was chosen, a date as it was typed, or the text itself. */
const antwoordVan = (f: Formulier, q: Vraag): string => {
  const naam = `vraag-${q.code}`
  if (q.type === 'datum') return Object.values(datumWaarde(f, naam)).filter(Boolean).join('-')
  return q.opties?.find(o => o.code === veld(f, naam))?.naam ?? veld(f, naam)
}

const verplicht = [
  ['soortMelding', 'Kies wat voor melding dit is.'],
  ['categorie', 'Kies een categorie.'],
  ['kader', 'Kies het wettelijk kader van de zorg.'],
  ['melderType', 'Kies van wat voor organisatie de melding komt.'],
  ['minderjarig', 'Kies of er een minderjarige bij betrokken is.'],
  ['uitkomst', 'Kies wat er met de melding gebeurt.'],
] as const

/** The duties to notify that follow from what was filled in; what the screener made of them may differ, with a reason. */
export const gevolgdeMeldplichten = (f: Formulier, p: Protocolversie): readonly string[] =>
  meldplichtenVoor(
    {
      soortMelding: veld(f, 'soortMelding'),
      categorie: veld(f, 'categorie'),
      kader: veld(f, 'kader'),
      melderType: veld(f, 'melderType'),
      minderjarig: veld(f, 'minderjarig') === 'ja',
      calamiteitVolgensWet: veld(f, 'calamiteitVolgensWet') === 'ja',
    },
    p,
  )

const zelfde = (a: readonly string[], b: readonly string[]) => a.length === b.length && a.every(x => b.includes(x))

const GEMEENTECODE = /^\d{4}$/

const keur = (
  f: Formulier,
  p: Protocolversie,
  screening: Screening,
  afweging: string,
  kiest: boolean,
): readonly Veldfout[] => {
  const leeg = verplicht.filter(([naam]) => veld(f, naam) === '').map(([naam, tekst]) => ({ naam, tekst }))
  const afwijkend = !zelfde(screening.meldplichten, gevolgdeMeldplichten(f, p))
  return [
    ...leeg,
    ...(kiest && !vertrouwelijkheden.some(w => w === veld(f, 'vertrouwelijkheid'))
      ? [{ naam: 'vertrouwelijkheid', tekst: 'Kies wie dit dossier mag zien.' }]
      : []),
    ...(GEMEENTECODE.test(veld(f, 'gemeente'))
      ? []
      : [{ naam: 'gemeente', tekst: 'Vul de code van de gemeente in: vier cijfers, zoals het CBS ze geeft.' }]),
    ...(afwijkend && afweging === ''
      ? [{ naam: 'afweging', tekst: 'U wijkt af van de meldplicht die volgt uit wat u invulde. Schrijf op waarom.' }]
      : []),
    ...(afweging.length > HOOGSTENS
      ? [{ naam: 'afweging', tekst: `Maak de afweging korter: hoogstens ${HOOGSTENS} tekens.` }]
      : []),
  ]
}

/** Reads the whole screening form; all that is wrong with it at once. `kiest`: it settles who may see the dossier. */
export const leesScreening = (
  f: Formulier,
  p: Protocolversie,
  kiest: boolean,
  organisaties: ReadonlyMap<string, string>,
  nieuwId: () => string,
): GelezenScreening => {
  const afweging = veld(f, 'afweging')
  const antwoorden = antwoordenVan(f, p, veld(f, 'categorie'))
  const naam = veld(f, 'organisatie').slice(0, 200)
  const bekend = [...organisaties].find(([, n]) => n.toLowerCase() === naam.toLowerCase())?.[0]
  const afwegingId = afweging ? nieuwId() : null
  const ontvanger = veld(f, 'ontvanger').slice(0, 200)
  const ontvangerId = ontvanger ? nieuwId() : null
  const antwoordenId = antwoorden.length > 0 ? nieuwId() : null
  const teksten = [
    ...(afwegingId ? [{ id: afwegingId, soort: 'afweging', tekst: afweging }] : []),
    ...(ontvangerId ? [{ id: ontvangerId, soort: 'ontvanger', tekst: ontvanger }] : []),
    ...(antwoordenId ? [{ id: antwoordenId, soort: 'antwoorden', tekst: JSON.stringify(antwoorden) }] : []),
  ]
  const screening: Screening = {
    soortMelding: veld(f, 'soortMelding'),
    categorie: veld(f, 'categorie'),
    kader: veld(f, 'kader'),
    melderType: veld(f, 'melderType'),
    organisatie: bekend ?? null,
    gemeente: veld(f, 'gemeente'),
    criteria: velden(f, 'criteria').filter(c => p.criteria.some(k => k.code === c)),
    calamiteitVolgensWet: veld(f, 'calamiteitVolgensWet') === 'ja',
    calamiteitVolgensProtocol: veld(f, 'calamiteitVolgensProtocol') === 'ja',
    meldplichten: veld(f, 'afwijken') === 'ja' ? velden(f, 'meldplichten') : gevolgdeMeldplichten(f, p),
    vierP: velden(f, 'vierP').filter(c => p.vierP.some(k => k.code === c)),
    minderjarig: veld(f, 'minderjarig') === 'ja',
    onderdak: veld(f, 'onderdak') === 'ja',
    urgent: veld(f, 'urgent') === 'ja',
    uitkomst: veld(f, 'uitkomst'),
    ontvanger: ontvangerId,
    vertrouwelijkheid: vertrouwelijkheden.find(w => w === veld(f, 'vertrouwelijkheid')) ?? 'afgeschermd',
    afweging: afwegingId,
    antwoorden: antwoordenId,
  }
  const nieuweOrganisatie = bekend || naam === '' ? '' : naam
  return { screening, teksten, nieuweOrganisatie, fouten: keur(f, p, screening, afweging, kiest) }
}

/** The organisation that reported, as it said itself; another desk of the house passed it on, and is not who reported. */
export const gemeldeOrganisatie = (m: { kanaal: string; tekst: Pick<Meldingtekst, 'melder'> } | undefined): string =>
  m === undefined || m.kanaal === 'deling' ? '' : m.tekst.melder.organisatie

const jaNee = (b: boolean | null) => (b === null ? '' : b ? 'ja' : 'nee')

/** The form as it opens: what the reporter said, or what was settled before. */
export const beginFormulier = (
  k: {
    soort: string | null
    categorie: string | null
    kader: string | null
    melderType: string | null
    minderjarig: boolean | null
    vierP: readonly string[]
    urgent: boolean
  },
  s: Screening | null,
  organisatie: string,
  gemeente: string,
): Formulier =>
  s
    ? {
        ...s,
        criteria: s.criteria,
        vierP: s.vierP,
        meldplichten: s.meldplichten,
        organisatie,
        calamiteitVolgensWet: jaNee(s.calamiteitVolgensWet),
        calamiteitVolgensProtocol: jaNee(s.calamiteitVolgensProtocol),
        minderjarig: jaNee(s.minderjarig),
        onderdak: jaNee(s.onderdak),
        urgent: jaNee(s.urgent),
        ontvanger: '',
        afweging: '',
        antwoorden: '',
      }
    : {
        soortMelding: k.soort ?? '',
        categorie: k.categorie ?? '',
        kader: k.kader ?? '',
        melderType: k.melderType ?? '',
        minderjarig: jaNee(k.minderjarig),
        vierP: k.vierP,
        urgent: jaNee(k.urgent),
        organisatie,
        gemeente,
        calamiteitVolgensWet: 'nee',
        calamiteitVolgensProtocol: 'nee',
        onderdak: 'nee',
      }

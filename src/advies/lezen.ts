import type { Kanaal, NieuweMelding } from '../begrippen/melding.ts'
import { adviescategorieen, adviesVan } from '../protocollen/bases/advies.ts'
import type { Protocolversie } from '../protocollen/protocol.ts'
import { telefoonfout } from '../web/invoer/contact.ts'
import { leesKomendeDag, leesTijd, leesVerledenDag, leesVerledenMoment } from '../web/invoer/moment.ts'
import { REGEL, schoneRegel, schoneTekst, teLang, VERHAAL } from '../web/invoer/tekst.ts'
import type { Veldfout } from '../web/onderdelen/formulier/foutenoverzicht.tsx'
import { type Formulier, veld } from '../web/route/verzoek.ts'
import type { Tekst } from '../zaken/register/inhoud.ts'
import { type Afhandeling, type Afloop, aflopen, type Vervolg, type Weging } from './afhandelen.ts'

/** How a question reaches the desk. The form is the public's own. */
export const kanalen = [
  { code: 'telefoon', naam: 'Telefoon' },
  { code: 'e-mail', naam: 'E-mail' },
] as const satisfies readonly { code: Kanaal; naam: string }[]

/** Collects what is wrong. */
type Fouten = Veldfout[]
const VOLGORDE = (
  'toch taak resultaat daarna wat categorie kader minderjarig antwoord afloop naar opvolgdag opvolgen ' +
  'melder_type organisatie melder_naam melder_telefoon kanaal ontvangen ontvangen_tijd gemeente'
).split(' ')

/** What is wrong in the order of the forms: who reads the list from above meets the fields from above. */
export const opVolgorde = (fouten: readonly Veldfout[]): readonly Veldfout[] =>
  fouten.toSorted((a, b) => VOLGORDE.indexOf(a.naam) - VOLGORDE.indexOf(b.naam))

const noteer = (fouten: Fouten, naam: string, tekst: string | null): void => {
  if (tekst !== null) fouten.push({ naam, tekst })
}

const tekstVan = (f: Formulier, naam: string, label: string, fouten: Fouten): string => {
  const tekst = schoneTekst(veld(f, naam))
  noteer(fouten, naam, teLang(tekst, VERHAAL, label))
  return tekst
}
const regelVan = (f: Formulier, naam: string, label: string, fouten: Fouten): string => {
  const tekst = schoneRegel(veld(f, naam))
  noteer(fouten, naam, teLang(tekst, REGEL, label))
  return tekst
}

const alsTekst = (tekst: string, soort: string, nieuwId: () => string): Tekst | null =>
  tekst === '' ? null : { id: nieuwId(), soort, tekst }

/** The day and what must be done on it; the fields are `dag` and `wat` with this beginning. */
export const leesVervolg = (f: Formulier, nieuwId: () => string, fouten: Fouten, nu: Date) => {
  const dag = leesKomendeDag(f, 'opvolgdag', 'De dag van de opvolging', nu)
  noteer(
    fouten,
    'opvolgdag',
    dag.ok ? (dag.waarde === null ? 'Vul in op welke dag het loket erop terugkomt.' : null) : dag.tekst,
  )
  const wat = regelVan(f, 'opvolgen', 'Wat gaat u dan doen', fouten)
  noteer(fouten, 'opvolgen', wat === '' ? 'Vul in wat u dan gaat doen.' : null)
  const tekst = alsTekst(wat, 'taak', nieuwId)
  const vervolg: Vervolg | null = dag.ok && dag.waarde !== null && tekst ? { dag: dag.waarde, tekst: tekst.id } : null
  return { vervolg, teksten: tekst ? [tekst] : [] }
}

const mist: Readonly<Record<Afloop, { naam: string; tekst: string } | null>> = {
  beantwoord: { naam: 'antwoord', tekst: 'Schrijf op wat u hebt geadviseerd.' },
  open: { naam: 'antwoord', tekst: 'Schrijf op wat u hebt geadviseerd.' },
  verwezen: { naam: 'naar', tekst: 'Vul in naar wie u hebt verwezen.' },
  opvolging: null,
}

/** How the question goes on, with the texts that go to the vault. `afloop`: what is so when nothing was asked. */
export const leesAfhandeling = (
  f: Formulier,
  nieuwId: () => string,
  fouten: Fouten,
  nu: Date,
  zonderKeuze?: Afloop,
) => {
  const afloop = zonderKeuze ?? aflopen.find(a => a === veld(f, 'afloop'))
  noteer(fouten, 'afloop', afloop ? null : 'Kies hoe het verder gaat.')
  const antwoord = alsTekst(tekstVan(f, 'antwoord', 'Uw advies', fouten), 'advies', nieuwId)
  const naar = alsTekst(regelVan(f, 'naar', 'Verwezen naar', fouten), 'verwezen', nieuwId)
  const nodig = afloop && mist[afloop]
  const er = { antwoord: antwoord ?? (afloop === 'open' ? naar : null), naar }
  if (nodig && er[nodig.naam as keyof typeof er] === null) noteer(fouten, nodig.naam, nodig.tekst)
  const opvolging =
    afloop === 'opvolging' ? leesVervolg(f, nieuwId, fouten, nu) : { vervolg: null, teksten: [] as Tekst[] }
  const afhandeling: Omit<Afhandeling, 'weging'> = {
    afloop: afloop ?? 'open',
    antwoord: antwoord?.id ?? null,
    naar: naar?.id ?? null,
    opvolging: opvolging.vervolg,
  }
  const teksten = [antwoord, naar, ...opvolging.teksten].filter(t => t !== null)
  return { afhandeling, teksten }
}

const leesOntvangst = (f: Formulier, nu: Date, fouten: Fouten): string | null => {
  const dag = leesVerledenDag(f, 'ontvangen', 'De dag van de vraag', nu)
  const tijd = leesTijd(veld(f, 'ontvangen_tijd'))
  noteer(fouten, 'ontvangen', dag.ok ? (dag.waarde === null ? 'Vul in op welke dag de vraag kwam.' : null) : dag.tekst)
  noteer(
    fouten,
    'ontvangen_tijd',
    tijd.ok ? (tijd.waarde === null ? 'Vul in hoe laat de vraag kwam.' : null) : tijd.tekst,
  )
  if (!dag.ok || dag.waarde === null || !tijd.ok || tijd.waarde === null) return null
  const moment = leesVerledenMoment(dag.waarde, tijd.waarde, nu)
  if (moment.ok) return moment.waarde
  noteer(fouten, 'ontvangen_tijd', moment.tekst)
  return null
}

const eisCode = (f: Formulier, naam: string, lijst: readonly { code: string }[], anders: string, fouten: Fouten) => {
  const code = veld(f, naam)
  if (!lijst.some(o => o.code === code)) noteer(fouten, naam, anders)
  return code
}

const GEMEENTECODE = /^\d{4}$/

/** The codes of the question; the organisation is looked up by its name afterwards. */
const leesWeging = (f: Formulier, p: Protocolversie, fouten: Fouten): Omit<Weging, 'organisatie'> => {
  const weging = {
    categorie: eisCode(f, 'categorie', adviescategorieen(p), 'Kies waar de vraag over gaat.', fouten),
    kader: eisCode(f, 'kader', p.kaders, 'Kies het wettelijk kader van de zorg.', fouten),
    minderjarig: veld(f, 'minderjarig') === 'ja',
    onderdak: veld(f, 'onderdak') === 'ja',
    gemeente: veld(f, 'gemeente'),
  }
  if (!['ja', 'nee'].includes(veld(f, 'minderjarig')))
    noteer(fouten, 'minderjarig', 'Kies of het om iemand jonger dan 18 jaar gaat.')
  if (!GEMEENTECODE.test(weging.gemeente))
    noteer(fouten, 'gemeente', 'Vul de code van de gemeente in: vier cijfers, zoals het CBS ze geeft.')
  return { ...weging, melderType: veld(f, 'melder_type') }
}

const leesVrager = (f: Formulier, p: Protocolversie, fouten: Fouten) => {
  eisCode(f, 'melder_type', p.melderTypes, 'Kies van wat voor organisatie de vraag komt.', fouten)
  const vrager = {
    naam: regelVan(f, 'melder_naam', 'Naam van de vrager', fouten),
    functie: '',
    organisatie: regelVan(f, 'organisatie', 'Organisatie', fouten),
    telefoon: regelVan(f, 'melder_telefoon', 'Terugbelnummer', fouten),
    email: '',
  }
  noteer(fouten, 'melder_telefoon', telefoonfout(vrager.telefoon))
  return vrager
}

export type GelezenVraag = {
  readonly fouten: readonly Veldfout[]
  readonly melding: NieuweMelding
  readonly weging: Omit<Weging, 'organisatie'>
  readonly afhandeling: Omit<Afhandeling, 'weging'>
  readonly teksten: readonly Tekst[]
}

/** What was typed at the telephone as a question with its answer, and all that is wrong with it at once. */
export const leesVraag = (f: Formulier, p: Protocolversie, nu: Date, nieuwId: () => string): GelezenVraag => {
  const fouten: Fouten = []
  const kanaal = kanalen.find(k => k.code === veld(f, 'kanaal'))?.code
  noteer(fouten, 'kanaal', kanaal ? null : 'Kies hoe de vraag binnenkwam.')
  const ontvangenOp = leesOntvangst(f, nu, fouten)
  const melder = leesVrager(f, p, fouten)
  const wat = tekstVan(f, 'wat', 'De vraag', fouten)
  noteer(fouten, 'wat', wat === '' ? 'Schrijf op wat de vraag is.' : null)
  const weging = leesWeging(f, p, fouten)
  const { afhandeling, teksten } = leesAfhandeling(f, nieuwId, fouten, nu)
  const melding: NieuweMelding = {
    kanaal: kanaal ?? 'telefoon',
    ontvangenOp: ontvangenOp ?? nu.toISOString(),
    tekst: { wat, antwoorden: [], melder },
    voorval: { vanaf: null, tot: null, zekerheid: 'onbekend', plaats: '' },
    betrokkenen: [],
    soort: adviesVan(p).soort,
    categorie: weging.categorie,
    melderType: weging.melderType,
    minderjarig: weging.minderjarig,
    vierP: [],
    urgent: false,
  }
  return { fouten: opVolgorde(fouten), melding, weging, afhandeling, teksten }
}

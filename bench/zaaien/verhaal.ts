import { type Toeval, toeval } from '../../demo/toeval.ts'
import type { NieuweMelding } from '../../src/begrippen/melding.ts'
import type { Screening } from '../../src/begrippen/screening.ts'
import { dossierSluiten } from '../../src/dossier/afsluiting.ts'
import { notitieMaken } from '../../src/dossier/behandeling.ts'
import { taakAfronden } from '../../src/dossier/taken.ts'
import { bijzonderVan } from '../../src/protocollen/bases/bijzonder.ts'
import type { Protocolversie } from '../../src/protocollen/protocol.ts'
import { meldingScreenen } from '../../src/screening/domain.ts'
import type { Geschiedenis, Stap } from '../../src/zaken/bulk/geschiedenis.ts'
import type { Context } from '../../src/zaken/verloop/context.ts'

/** What the histories of a bench are made of. */
export type Grond = {
  readonly protocol: Protocolversie
  readonly gebruikers: readonly string[]
  readonly organisaties: readonly string[]
  readonly gemeente: string
  readonly nieuwId: () => string
  /** The share that is still open, the last to come in. */
  readonly nu: number
  readonly aantal: number
}

const ACHTERNAMEN = ['Aalders', 'Boukema', 'Cornelissen', 'Demirel', 'Evers', 'Fakkel', 'Groenhof', 'Haaksma'] as const
const VOORNAMEN = ['Ada', 'Bram', 'Cora', 'Daan', 'Elif', 'Femke', 'Gijs', 'Hanna', 'Imre', 'Jora'] as const
const ZINNEN = [
  'De begeleider trof de cliënt overstuur aan en heeft de achterwacht gebeld.',
  'Er was al langer zorg over de situatie thuis; de laatste weken nam die toe.',
  'De politie is geweest en heeft gesproken met de mensen die erbij waren.',
  'De locatie heeft afspraken gemaakt om herhaling in de komende dagen te voorkomen.',
  'Familie is op de hoogte en wil weten wat er verder gaat gebeuren.',
  'Het wijkteam kent het gezin sinds vorig jaar en komt er elke week.',
] as const

/** As many years back as figures compare; the counter gives each person a name of its own. */
const SPREIDING_MS = 3 * 365 * 86_400_000
/** One in a hundred is open: what a desk has in hand does not grow with its archive, but some share of it does here. */
export const isOpenDossier = (n: number, aantal: number): boolean =>
  n >= aantal - Math.max(40, Math.min(2_000, aantal / 100))

const tekst = (t: Toeval, zinnen: number) => Array.from({ length: zinnen }, () => t.kies(ZINNEN)).join(' ')
const iso = (ms: number) => new Date(ms).toISOString()

export const naamVan = (n: number): { naam: string; geboortedatum: string } => {
  const t = toeval(n * 7 + 1)
  const naam = `${t.kies(VOORNAMEN)} ${t.kies(ACHTERNAMEN)}${n.toString(36)}`
  return { naam, geboortedatum: iso(Date.UTC(1950, 0, 1) + t.tussen(0, 25_000) * 86_400_000).slice(0, 10) }
}

/** Those of which a dossier closes by its tasks alone; a home that may be closed asks acts of its own. */
const gewoneCategorieen = (p: Protocolversie) =>
  p.categorieen.filter(c => !bijzonderVan(p).pandsluiting.categorieen.includes(c.code))

const melding = (n: number, t: Toeval, op: string, g: Grond): NieuweMelding => {
  const categorie = t.kies(gewoneCategorieen(g.protocol))
  return {
    kanaal: t.kans(0.7) ? 'formulier' : 'telefoon',
    ontvangenOp: op,
    tekst: {
      wat: tekst(t, 6),
      antwoorden: [{ vraag: 'Is iedereen nu veilig?', antwoord: 'Ja' }],
      melder: {
        naam: `${t.kies(VOORNAMEN)} ${t.kies(ACHTERNAMEN)}`,
        functie: 'begeleider',
        organisatie: 'De Bank',
        telefoon: '0600000000',
        email: 'melder@voorbeeld.invalid',
      },
    },
    voorval: { vanaf: op, tot: null, zekerheid: 'ongeveer', plaats: 'Oefenplein 1' },
    betrokkenen: [{ ...naamVan(n), adres: 'Oefenplein 1', rol: 'client' }],
    soort: t.kies(categorie.soorten),
    categorie: categorie.code,
    melderType: t.kies(g.protocol.melderTypes).code,
    minderjarig: t.kans(0.4),
    vierP: t.kans(0.2) ? ['pers'] : [],
    urgent: t.kans(0.1),
  }
}

const screeningVan = (m: NieuweMelding, t: Toeval, g: Grond, afweging: string): Screening => ({
  soortMelding: m.soort ?? 'incident',
  categorie: m.categorie ?? 'overig_incident',
  kader: t.kies(g.protocol.kaders).code,
  melderType: m.melderType ?? 'overig',
  organisatie: t.kies(g.organisaties),
  gemeente: g.gemeente,
  criteria: [],
  calamiteitVolgensWet: m.soort === 'calamiteit',
  calamiteitVolgensProtocol: false,
  meldplichten: [],
  vierP: m.vierP,
  minderjarig: m.minderjarig ?? false,
  onderdak: t.kans(0.1),
  urgent: m.urgent,
  uitkomst: 'in_behandeling',
  ontvanger: null,
  vertrouwelijkheid: t.kans(0.1) ? 'vertrouwelijk' : 'gewoon',
  afweging,
  antwoorden: null,
})

/** Everything that is open at this moment, as done. */
const rondAlles = (zaak: Parameters<typeof taakAfronden>[0], ctx: Context) => ({
  ok: true as const,
  feiten: zaak.taken
    .filter(taak => taak.status === 'open')
    .flatMap(taak => {
      const besluit = taakAfronden(zaak, { taak: taak.id, toelichting: null, voorbij: true }, ctx)
      return besluit.ok ? besluit.feiten : []
    }),
})

const stappenVan = (m: NieuweMelding, t: Toeval, g: Grond, open: boolean): Stap[] => {
  const [afweging, notitie] = [g.nieuwId(), g.nieuwId()]
  const s = screeningVan(m, t, g, afweging)
  const wie = t.kies(g.gebruikers)
  const begin = Date.parse(m.ontvangenOp)
  const op = (minuten: number) => iso(Math.min(g.nu, begin + minuten * 60_000))
  const screenen: Stap = {
    op: op(50),
    wie,
    opdracht: 'meldingScreenen',
    beslis: (zaak, ctx) => meldingScreenen(zaak, s, ctx),
    teksten: [{ id: afweging, soort: 'afweging', tekst: tekst(t, 2) }],
  }
  const noteer: Stap = {
    op: op(300),
    wie,
    opdracht: 'notitieMaken',
    beslis: (zaak, ctx) => notitieMaken(zaak, { tekst: notitie }, ctx),
    teksten: [{ id: notitie, soort: 'notitie', tekst: tekst(t, 3) }],
  }
  if (open) return t.kans(0.2) ? [] : [screenen, noteer]
  const sluiten: Stap = {
    op: op(9_100),
    wie,
    opdracht: 'dossierSluiten',
    beslis: (zaak, ctx) => dossierSluiten(zaak, { reden: 'afgehandeld', toelichting: null }, ctx),
  }
  return [screenen, noteer, { op: op(9_000), wie, opdracht: 'taakAfronden', beslis: rondAlles }, sluiten]
}

/** The n-th dossier of a bench: the older the lower, each with its own person. */
const verhaal = (n: number, g: Grond): Geschiedenis => {
  const t = toeval(n)
  const open = isOpenDossier(n, g.aantal)
  const oudst = g.nu - SPREIDING_MS
  const recent = g.nu - 7 * 86_400_000
  const begin = open ? recent + t.getal() * 6 * 86_400_000 : oudst + ((recent - oudst) * n) / g.aantal
  const m = melding(n, t, iso(begin), g)
  return { melding: m, ingevoerdOp: m.ontvangenOp, geregistreerdDoor: null, stappen: stappenVan(m, t, g, open) }
}

export function* verhalen(g: Grond): Generator<Geschiedenis> {
  for (let n = 0; n < g.aantal; n += 1) yield verhaal(n, g)
}

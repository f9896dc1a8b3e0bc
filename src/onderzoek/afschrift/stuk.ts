import { momentInWoorden } from '../../kernel/uitleg/datum.ts'
import type { Rapportdeel } from '../../protocollen/delen/onderzoek.ts'
import type { Geopend } from '../../web/dossierbeeld/lezen.ts'
import { naam, tekst } from '../../web/dossierbeeld/woorden/woord.ts'
import { type Lezer, laatsteConcept, reactantenVoor, regelsVoor } from './reacties.ts'

/** Texts only, in the order of the page: the same for a screen, for paper and for what lies behind a link. */
export type Rapportdeelstuk = {
  readonly kop: string
  readonly alineas?: readonly string[]
  /** Statements under the numbers of the piece that they are of. */
  readonly punten?: readonly { readonly nr: number; readonly tekst: string }[]
  readonly tabel?: {
    readonly bijschrift: string
    readonly kolommen: readonly string[]
    readonly rijen: readonly (readonly string[])[]
  }
}

export type Rapportstuk = {
  readonly titel: string
  /** Whose report it is, which version this is and how it stands, a line each. */
  readonly regels: readonly string[]
  readonly delen: readonly Rapportdeelstuk[]
}

const alles: readonly Rapportdeel[] = ['feiten', 'gehoorden', 'reacties', 'deskundigen', 'conclusie', 'advies']

type Bij = { readonly g: Geopend; readonly lezer: Lezer }

/** Outside the desk a report names nobody: of one text nothing can tell where the name ends. */
const wieVoor = ({ g, lezer }: Bij, id: string): string => (lezer ? 'Een gehoorde' : (tekst(g, id) ?? ''))

const feiten = ({ g, lezer }: Bij): readonly Rapportdeelstuk[] => {
  const punten = (laatsteConcept(g)?.stellingen ?? [])
    .map((s, n) => ({ nr: n + 1, tekst: tekst(g, s) ?? '' }))
    .filter(p => lezer === null || lezer.stellingen.includes(p.nr - 1))
  const weg = (laatsteConcept(g)?.stellingen.length ?? 0) - punten.length
  if (punten.length === 0) return []
  return [
    {
      kop: 'De feiten',
      punten,
      ...(weg > 0
        ? { alineas: ['Niet alle feiten staan in deze versie. De nummers zijn die van het hele rapport.'] }
        : {}),
    },
  ]
}

const gehoorden = (b: Bij): readonly Rapportdeelstuk[] => {
  const alle = b.g.zaak.werk.onderzoek?.gesprekken ?? []
  const regels = alle.map(x => {
    const wie = wieVoor(b, x.wie)
    if (x.gehouden) return `${wie}: gehoord ${momentInWoorden(x.gehouden.gehoudenOp)}.`
    return x.vervallen ? `${wie}: niet gehoord. ${tekst(b.g, x.vervallen.reden)}` : `${wie}: nog niet gehoord.`
  })
  return regels.length > 0 ? [{ kop: 'Wie is gehoord', alineas: regels }] : []
}

const reacties = (b: Bij): readonly Rapportdeelstuk[] => {
  const { g, lezer } = b
  const wie = lezer === null ? (id: string) => tekst(g, id) ?? '' : (id: string) => wieVoor(b, id)
  const voorgelegd = reactantenVoor(g, lezer, wie)
  const opmerkingen = regelsVoor(g, lezer, wie)
  return [
    ...(voorgelegd.rijen.length > 0 ? [{ kop: 'Aan wie het is voorgelegd', tabel: voorgelegd }] : []),
    ...(opmerkingen.rijen.length > 0 ? [{ kop: 'De reacties, en wat ermee is gedaan', tabel: opmerkingen }] : []),
  ]
}

const deskundigen = (b: Bij): readonly Rapportdeelstuk[] =>
  (b.g.zaak.werk.onderzoek?.deskundigen ?? []).map(d => ({
    kop: b.lezer ? 'Een deskundige' : `Deskundige: ${tekst(b.g, d.wie)}`,
    alineas: [
      `Vraag: ${tekst(b.g, d.vraag)}`,
      d.ontvangen
        ? `Advies, ontvangen ${momentInWoorden(d.ontvangen.ontvangenOp)}: ${tekst(b.g, d.ontvangen.advies)}`
        : 'Er kwam geen advies.',
      ...(d.gewogen ? [`Wat ermee is gedaan: ${tekst(b.g, d.gewogen.gebruik)}`] : []),
    ],
  }))

const alinea =
  (kop: string, veld: 'conclusie' | 'advies') =>
  ({ g }: Bij): readonly Rapportdeelstuk[] => {
    const vast = g.zaak.werk.onderzoek?.vastgesteld
    return vast ? [{ kop, alineas: [tekst(g, vast[veld]) ?? ''] }] : []
  }

const DELEN: Readonly<Record<Rapportdeel, (b: Bij) => readonly Rapportdeelstuk[]>> = {
  feiten,
  gehoorden,
  reacties,
  eigenReacties: reacties,
  deskundigen,
  conclusie: alinea('Conclusie', 'conclusie'),
  advies: alinea('Advies over de maatregelen', 'advies'),
}

const aanvullingen = ({ g, lezer }: Bij): readonly Rapportdeelstuk[] =>
  (g.zaak.werk.onderzoek?.aanvullingen ?? []).map(a => ({
    kop: `Aanvulling${lezer ? '' : ` van ${naam(g, a.door)}`}, ${momentInWoorden(a.op)}`,
    alineas: [tekst(g, a.tekst) ?? ''],
  }))

/**
 * The supervisor's report for one reader, made of what is there: nothing of it is typed twice. It holds the facts, the
 * reactions with what was done with them, the conclusion and the advice (protocol, step 6), as far as the protocol gives
 * them to that reader. `kenmerk`: how that reader knows the case.
 */
export const rapportstuk = (b: Bij, kenmerk: string, afzender: readonly string[]): Rapportstuk => {
  const { g, lezer } = b
  const vast = g.zaak.werk.onderzoek?.vastgesteld
  return {
    titel: 'Rapport van het onderzoek',
    regels: [
      afzender.join(', '),
      kenmerk,
      vast ? `Vastgesteld ${momentInWoorden(vast.op)}` : 'Nog niet vastgesteld',
      ...(lezer ? [`Afschrift voor ${lezer.aan}`] : []),
    ],
    delen: [
      ...(lezer?.regel.krijgt ?? alles).flatMap(d => DELEN[d](b)),
      ...(lezer?.advies ? [{ kop: 'Ons advies aan u over het vervolg', alineas: [lezer.advies] }] : []),
      ...aanvullingen(b),
    ],
  }
}

/** As content of the dossier: what was sent stays as it was. */
export const leesRapportstuk = (inhoud: string): Rapportstuk => JSON.parse(inhoud) as Rapportstuk

/** Every word of it, to look through. */
export const woordenVan = (s: Rapportstuk): string =>
  s.delen
    .flatMap(d => [
      d.kop,
      ...(d.alineas ?? []),
      ...(d.punten ?? []).map(p => p.tekst),
      ...(d.tabel?.rijen.flat() ?? []),
    ])
    .join('\n')

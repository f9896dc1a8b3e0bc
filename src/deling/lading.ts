import { isOpen } from '../begrippen/bijlage.ts'
import type { Betrokkene, Meldingtekst, NieuweMelding, Voorval } from '../begrippen/melding.ts'
import type { Zaak } from '../begrippen/zaak.ts'
import type { Deelbaar, Deling } from '../protocollen/delen/deling.ts'
import type { Protocolversie } from '../protocollen/protocol.ts'
import { isBijlage, type Stuk } from './stuk.ts'
import { berichtkop, lijnVan } from './woorden.ts'

/** A piece that this dossier has, under the key by which a form chooses it. */
export type Keuze = { readonly sleutel: string; readonly stuk: Stuk }

/** What crosses, whole: nothing else of the giving desk is ever written at the other. */
export type Lading = {
  readonly van: { readonly naam: string; readonly telefoon: string; readonly email: string; readonly contact: string }
  readonly noodzaak: string
  /** Whether those concerned know of it, in the words of the giving desk; what crossed before it was asked has none. */
  readonly weten?: string
  readonly stukken: readonly Stuk[]
  /** At the desk that took it: a sentence for each file that it did not keep. */
  readonly gemist?: readonly string[]
}

type Bron = {
  readonly zaak: Zaak
  readonly protocol: Protocolversie
  readonly meldingen: readonly { readonly id: string; readonly tekst: Meldingtekst }[]
  readonly voorvallen: readonly Voorval[]
  readonly betrokkenen: readonly Betrokkene[]
  readonly teksten: ReadonlyMap<string, string>
}

const vind = (lijst: readonly { code: string; naam: string }[], code: string | null | undefined): string =>
  lijst.find(l => l.code === code)?.naam ?? ''

const soortVan = ({ zaak, protocol: p }: Bron): string => {
  const { soort, categorie, kader } = zaak.kenmerken
  return [vind(p.soorten, soort), vind(p.categorieen, categorie), vind(p.kaders, kader)].filter(Boolean).join(', ')
}

/** What it is about when it is about no persons in particular. */
const onderwerpVan = ({ zaak, meldingen }: Bron): readonly Keuze[] => {
  const soort = zaak.werk.onderwerp
  const groep = meldingen.find(m => m.tekst.groep)?.tekst.groep
  return soort && groep ? [{ sleutel: 'onderwerp', stuk: { code: 'onderwerp', soort, groep } }] : []
}

const minderjarigVan = ({ zaak }: Bron): readonly Keuze[] => {
  const ja = zaak.kenmerken.minderjarig
  if (ja === null) return []
  const tekst = ja ? 'Ja, er is een minderjarige bij betrokken' : 'Nee, er is geen minderjarige bij betrokken'
  return [{ sleutel: 'minderjarig', stuk: { code: 'minderjarig', ja, tekst } }]
}

const vanMelding = (m: Bron['meldingen'][number]): readonly Keuze[] => [
  { sleutel: `verhaal:${m.id}`, stuk: { code: 'verhaal', tekst: m.tekst.wat } },
  ...(m.tekst.antwoorden.length > 0
    ? [{ sleutel: `antwoorden:${m.id}`, stuk: { code: 'antwoorden', antwoorden: m.tekst.antwoorden } } as const]
    : []),
  ...(Object.values(m.tekst.melder).some(Boolean)
    ? [{ sleutel: `melder:${m.id}`, stuk: { code: 'melder', melder: m.tekst.melder } } as const]
    : []),
]

const vanPersoon = (b: Betrokkene, wie: string, p: Protocolversie): readonly Keuze[] => [
  {
    sleutel: `persoon:${b.id}`,
    stuk: { code: 'persoon', wie, naam: b.naam, rol: b.rol, als: vind(p.betrokkenerollen, b.rol) || b.rol },
  },
  ...(b.geboortedatum
    ? [{ sleutel: `geboortedatum:${b.id}`, stuk: { code: 'geboortedatum', wie, tekst: b.geboortedatum } } as const]
    : []),
  ...(b.adres ? [{ sleutel: `adres:${b.id}`, stuk: { code: 'adres', wie, tekst: b.adres } } as const] : []),
]

/** What was written to and fro with whoever reported, a message each. */
const berichtenVan = ({ zaak, teksten }: Bron): readonly Keuze[] =>
  (zaak.werk.gesprek?.berichten ?? []).flatMap(({ id, van, op, tekst: inhoud }) => {
    const tekst = teksten.get(inhoud) ?? ''
    return tekst ? [{ sleutel: `bericht:${id}`, stuk: { code: 'bericht', van, op, tekst } } as const] : []
  })

/** Files that may leave the store; what waits or is infected stays shut. */
const bijlagenVan = ({ zaak, teksten }: Bron): readonly Keuze[] =>
  (zaak.werk.bijlagen ?? []).filter(isOpen).map(({ id, grootte, naam }) => ({
    sleutel: `bijlage:${id}`,
    stuk: { code: 'bijlage', naam: teksten.get(naam) ?? 'Bijlage', grootte, hier: id },
  }))

/** Every piece of a dossier that the protocol lets cross, in its order. */
export const keuzesVan = (b: Bron, d: Pick<Deling, 'onderdelen'>): readonly Keuze[] => {
  const afweging = b.zaak.screening?.afweging ? (b.teksten.get(b.zaak.screening.afweging) ?? '') : ''
  const soort = soortVan(b)
  const alle: readonly Keuze[] = [
    { sleutel: 'nummer', stuk: { code: 'nummer', tekst: b.zaak.nummer } },
    ...(soort ? [{ sleutel: 'soort', stuk: { code: 'soort', tekst: soort } } as const] : []),
    ...onderwerpVan(b),
    ...minderjarigVan(b),
    ...b.meldingen.flatMap(vanMelding),
    ...b.voorvallen.map(
      ({ id, ...voorval }) => ({ sleutel: `voorval:${id}`, stuk: { code: 'voorval', voorval } }) as const,
    ),
    ...b.betrokkenen.flatMap((p, i) => vanPersoon(p, `p${i + 1}`, b.protocol)),
    ...(afweging ? [{ sleutel: 'afweging', stuk: { code: 'afweging', tekst: afweging } } as const] : []),
    ...berichtenVan(b),
    ...bijlagenVan(b),
  ]
  const mag = new Set<Deelbaar>(d.onderdelen.map(o => o.code))
  return alle.filter(k => mag.has(k.stuk.code))
}

const eerste = <C extends Stuk['code']>(l: Lading, code: C): Extract<Stuk, { code: C }> | undefined =>
  l.stukken.find((s): s is Extract<Stuk, { code: C }> => s.code === code)

const teksten = (l: Lading, code: 'verhaal' | 'soort' | 'nummer' | 'afweging' | 'minderjarig'): readonly string[] =>
  l.stukken.flatMap(s => (s.code === code && 'tekst' in s ? [s.tekst] : []))

/** The persons that came along, each with what of them came along; roles that this desk does not know become its last one. */
export const personenUit = (l: Lading, p: Pick<Protocolversie, 'betrokkenerollen'>): NieuweMelding['betrokkenen'] => {
  const wie = [...new Set(l.stukken.flatMap(s => ('wie' in s ? [s.wie] : [])))]
  const kent = (rol: string | undefined) =>
    p.betrokkenerollen.find(r => r.code === rol)?.code ?? (p.betrokkenerollen.at(-1)?.code as string)
  return wie.map(w => {
    const van = l.stukken.filter(s => 'wie' in s && s.wie === w)
    const persoon = van.find(s => s.code === 'persoon')
    const tekst = (code: 'geboortedatum' | 'adres') =>
      van.flatMap(s => (s.code === code && 'tekst' in s ? [s.tekst] : []))[0] ?? ''
    return {
      naam: persoon?.naam ?? '',
      geboortedatum: tekst('geboortedatum'),
      adres: tekst('adres'),
      rol: kent(persoon?.rol),
    }
  })
}

const vraagEn = (vraag: string, antwoorden: readonly string[]) => antwoorden.map(antwoord => ({ vraag, antwoord }))

/** What was shared as a report of its own at the receiving desk; the giving desk is who reports. */
export const meldingUit = (
  l: Lading,
  p: Pick<Protocolversie, 'betrokkenerollen'>,
  ontvangenOp: string,
): NieuweMelding => {
  const verhaal = teksten(l, 'verhaal')
  const melder = eerste(l, 'melder')
  const onderwerp = eerste(l, 'onderwerp')
  return {
    kanaal: 'deling',
    ontvangenOp,
    tekst: {
      wat: verhaal.length > 0 ? verhaal.join('\n\n') : l.noodzaak,
      antwoorden: [
        ...vraagEn('Waarom is dit gedeeld?', [l.noodzaak]),
        ...vraagEn('Weten de betrokkenen dat dit is gedeeld?', l.weten ? [l.weten] : []),
        ...vraagEn('Dossiernummer bij het andere loket', teksten(l, 'nummer')),
        ...vraagEn('Wat voor melding was het daar?', teksten(l, 'soort')),
        ...vraagEn('Is er een minderjarige bij betrokken?', teksten(l, 'minderjarig')),
        ...vraagEn('Wie meldde het daar?', melder ? [lijnVan(melder.melder)] : []),
        ...vraagEn('Hoe woog het andere loket het?', teksten(l, 'afweging')),
        ...l.stukken.flatMap(s => (s.code === 'antwoorden' ? s.antwoorden : [])),
        ...vraagEn('Welke bijlagen zijn niet bewaard?', l.gemist ? [l.gemist.join('\n')] : []),
        ...l.stukken.flatMap(s => (s.code === 'bericht' ? vraagEn(berichtkop(s), [s.tekst]) : [])),
      ],
      melder: {
        naam: l.van.contact,
        functie: '',
        organisatie: l.van.naam,
        telefoon: l.van.telefoon,
        email: l.van.email,
      },
      ...(onderwerp ? { groep: onderwerp.groep } : {}),
    },
    ...(onderwerp ? { onderwerp: onderwerp.soort } : {}),
    voorval: eerste(l, 'voorval')?.voorval ?? { vanaf: null, tot: null, zekerheid: 'onbekend', plaats: '' },
    betrokkenen: personenUit(l, p),
    soort: null,
    categorie: null,
    melderType: null,
    minderjarig: eerste(l, 'minderjarig')?.ja ?? null,
    vierP: [],
    urgent: false,
  }
}

/** How many bytes of files go along. */
export const grootteVan = (l: Pick<Lading, 'stukken'>): number =>
  l.stukken.reduce((som, s) => (isBijlage(s) ? som + s.grootte : som), 0)

/** What is kept of it once its files stand in the store of who took it. */
export const zonderBytes = (l: Lading): Lading => ({
  ...l,
  stukken: l.stukken.map(s => (isBijlage(s) ? { code: s.code, naam: s.naam, grootte: s.grootte } : s)),
})

/** What was frozen, read back; null when it was destroyed. */
export const leesLading = (tekst: string | undefined): Lading | null =>
  tekst === undefined ? null : (JSON.parse(tekst) as Lading)

import type { Tx } from '../../db/verbinding.ts'
import { dagVan } from '../../kernel/lokaal.ts'
import type { Protocol, Protocolversie } from '../../protocollen/protocol.ts'
import type { Rapportdefinitie } from '../../protocollen/rapport.ts'
import { versieOp } from '../../protocollen/versie.ts'
import type { Cel, Getal, Indeling, Jaardeel, Rapport } from '../domain.ts'
import {
  findJaartotalen,
  findUitersteDagen,
  type Jaartotaal,
  type Naar,
  type Telling,
  type Totaaltelling,
} from '../store.ts'
import { indelingenVan } from './indeling.ts'
import { type Periode, type Vak, vakkenVan, vakkenVoor } from './periode.ts'
import { telTotalen, telVerdeling } from './tel.ts'
import { verbandenVan } from './verbanden.ts'

/** The definitions that hold on the last day; what lies before the first version is counted by the first. */
export const versieVoor = (protocol: Protocol, dag: string): Protocolversie =>
  versieOp(protocol, dag) ?? protocol.versies.findLast(v => v.vanaf <= dag) ?? (protocol.versies[0] as Protocolversie)

const NIETS: Getal = { aantal: null, melders: null }

type Bron = {
  readonly definitie: Rapportdefinitie
  readonly totaaltellingen: readonly Totaaltelling[]
  readonly tellingen: readonly Telling[]
  readonly totalen: readonly Jaartotaal[]
  readonly eersteDag: string | null
  readonly vandaag: string
}

/** Condition 0 counts every report; then come the figures, or the breakdowns. */
const geteld = (bron: Bron, nr: number, vak: Vak): Jaardeel => {
  const { cijfers, uitsplitsingen } = bron.definitie
  const heel = bron.totaaltellingen.find(t => t.vak === nr)
  const getal = (i: number, telt: 'meldingen' | 'organisaties'): Getal => ({
    aantal: (telt === 'meldingen' ? heel?.aantallen[i] : heel?.organisaties[i]) ?? 0,
    melders: heel?.melders[i] ?? 0,
  })
  const cellen = (naar: Naar, i: number): Cel[] =>
    bron.tellingen
      .filter(t => t.vak === nr && t.naar === naar && (t.aantallen[i] ?? 0) > 0)
      .map(t => ({ code: t.code, aantal: t.aantallen[i] ?? 0, melders: t.melders[i] ?? 0 }))
  return {
    ...jaarkop(vak),
    herkomst: 'geteld',
    totaal: getal(0, 'meldingen'),
    nietGescreend: heel?.nietGescreend ?? 0,
    cijfers: Object.fromEntries(cijfers.map((c, i) => [c.code, getal(1 + i, c.telt)])),
    uitsplitsingen: Object.fromEntries(uitsplitsingen.map((u, i) => [u.code, cellen(u.naar, 1 + i)])),
    perMaand: cellen('maand', 0),
    perUur: cellen('uur', 0),
    perWeekdag: cellen('weekdag', 0),
  }
}

const jaarkop = ({ jaar, van, tot, heelJaar }: Vak) => ({ jaar, van, tot, heelJaar })

/** A year before the register's first day: only what was imported as a total is known, and only of a whole year. */
const ingevoerd = (bron: Bron, vak: Vak): Jaardeel => {
  const totalen = vak.heelJaar ? bron.totalen.filter(t => t.jaar === vak.jaar) : []
  const getal = (code: string): Getal => {
    const totaal = totalen.find(t => t.cijfer === code)
    return totaal ? { aantal: totaal.waarde, melders: null, bron: totaal.bron } : NIETS
  }
  const heel = bron.definitie.cijfers.find(c => c.telt === 'meldingen' && !c.wanneer)
  return {
    ...jaarkop(vak),
    herkomst: 'ingevoerd',
    totaal: heel ? getal(heel.code) : NIETS,
    nietGescreend: 0,
    cijfers: Object.fromEntries(bron.definitie.cijfers.map(c => [c.code, getal(c.code)])),
    uitsplitsingen: {},
    perMaand: [],
    perUur: [],
    perWeekdag: [],
  }
}

const jaardeel = (bron: Bron, nr: number, vak: Vak): Jaardeel => {
  const begonnen = bron.eersteDag ?? bron.vandaag
  const heeftTotalen = vak.heelJaar && bron.totalen.some(t => t.jaar === vak.jaar)
  // An empty register that has no totals either counted nothing: zero, and not unknown.
  const isGeteld = vak.tot >= begonnen || (bron.eersteDag === null && !heeftTotalen)
  return isGeteld ? geteld(bron, nr, vak) : ingevoerd(bron, vak)
}

const isBekend = (deel: Jaardeel): boolean =>
  deel.herkomst === 'geteld' ? (deel.totaal.aantal ?? 0) > 0 : Object.values(deel.cijfers).some(g => g.aantal !== null)

const vanafBekend = (delen: readonly Jaardeel[]): readonly Jaardeel[] => {
  const eerste = delen.findIndex(isBekend)
  return eerste < 0 ? [] : delen.slice(eerste)
}

/** Older years are counted as a whole only; the year just before also by month, to stand beside this one. */
const tel = async (
  tx: Tx,
  loket: string,
  definitie: Rapportdefinitie,
  vakken: readonly Vak[],
  verdeeldVanaf: number,
): Promise<Omit<Bron, 'vandaag'>> => {
  const { cijfers, uitsplitsingen } = definitie
  const dimensies = [...new Set(uitsplitsingen.map(u => u.naar))]
  const verdeeld = await telVerdeling(tx, loket, vakken.slice(verdeeldVanaf), dimensies, [
    undefined,
    ...uitsplitsingen.map(u => u.wanneer),
  ])
  return {
    definitie,
    totaaltellingen: await telTotalen(tx, loket, vakken, [undefined, ...cijfers.map(c => c.wanneer)]),
    tellingen: verdeeld.map(t => ({ ...t, vak: t.vak + verdeeldVanaf })),
    totalen: await findJaartotalen(
      tx,
      loket,
      vakken.map(v => v.jaar),
    ),
    eersteDag: (await findUitersteDagen(tx, loket)).eerste,
  }
}

/**
 * Counts a period: telregels only, by the protocol's own definitions. One part per calendar year it touches, with the
 * same days of earlier years beside it.
 * @param nu ISO instant, kept as the moment of counting
 */
export const maakRapport = async (tx: Tx, protocol: Protocol, periode: Periode, nu: string): Promise<Rapport> => {
  const versie = versieVoor(protocol, periode.tot)
  const definitie = versie.rapport
  const voor = vakkenVoor(periode)
  const vakken = [...voor, ...vakkenVan(periode)]
  const bron = { ...(await tel(tx, protocol.loket, definitie, vakken, voor.length - 1)), vandaag: dagVan(nu) }
  const delen = vakken.map((vak, nr) => jaardeel(bron, nr, vak))
  const jaren = delen.slice(voor.length)
  const eerder = vanafBekend(delen.slice(0, voor.length))
  const indelingen: readonly Indeling[] = indelingenVan(protocol, versie, delen)
  const begin = eerder[0]?.van ?? periode.van
  return {
    vorm: 1,
    loket: protocol.loket,
    naam: protocol.naam,
    organisatie: protocol.organisatie,
    ...periode,
    gemaaktOp: nu,
    protocolversie: versie.versie,
    definities: definitie.cijfers.map(({ code, naam, definitie: uitleg }) => ({ code, naam, definitie: uitleg })),
    indelingen,
    verbanden: verbandenVan(versie, indelingen),
    jaren,
    eerder,
    reeksbreuken: definitie.reeksbreuken.filter(b => begin <= b.dag && b.dag <= periode.tot),
    kanttekeningen: definitie.kanttekeningen,
    openbaar: definitie.openbaar,
  }
}

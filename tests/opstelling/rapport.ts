import type { Cel, Jaardeel, Rapport } from '../../src/cijfers/domain.ts'
import { indelingenVan } from '../../src/cijfers/tellen/indeling.ts'
import { verbandenVan } from '../../src/cijfers/tellen/verbanden.ts'
import rotterdam from '../../src/protocollen/loketten/rotterdam-incidentenloket.ts'
import type { Protocolversie } from '../../src/protocollen/protocol.ts'

const versie = rotterdam.versies[0] as unknown as Protocolversie

const cel = (code: string | null, aantal: number, melders = 2): Cel => ({
  code,
  aantal,
  melders: Math.min(melders, aantal),
})

/** A year with these reports per category; all by providers, under the Wmo, at noon on Mondays in March. */
export const jaardeel = (jaar: number, perCategorie: Readonly<Record<string, number>>): Jaardeel => {
  const totaal = Object.values(perCategorie).reduce((a, b) => a + b, 0)
  const som = (codes: readonly string[]) => codes.reduce((s, c) => s + (perCategorie[c] ?? 0), 0)
  const cijfers = versie.rapport.cijfers.map(c => {
    const aantal = c.wanneer?.minderjarig ? 0 : som(c.wanneer?.categorie ?? Object.keys(perCategorie))
    return [c.code, { aantal, melders: Math.min(2, aantal) }] as const
  })
  return {
    jaar,
    van: `${jaar}-01-01`,
    tot: `${jaar}-12-31`,
    heelJaar: true,
    herkomst: 'geteld',
    totaal: { aantal: totaal, melders: Math.min(2, totaal) },
    nietGescreend: 0,
    cijfers: Object.fromEntries(cijfers),
    uitsplitsingen: {
      per_categorie: Object.entries(perCategorie).map(([code, n]) => cel(code, n)),
      per_wettelijk_kader: [cel('wmo', totaal)],
      per_melder_type: [cel('zorgaanbieder', totaal)],
    },
    perMaand: [cel('3', totaal)],
    perUur: [cel('12', totaal)],
    perWeekdag: [cel('1', totaal)],
  }
}

/** A report over these years, without a database. */
export const proefrapport = (jaren: readonly Jaardeel[], anders: Partial<Rapport> = {}): Rapport => {
  const indelingen = indelingenVan(rotterdam, versie, jaren)
  return {
    vorm: 1,
    loket: rotterdam.loket,
    naam: rotterdam.naam,
    organisatie: rotterdam.organisatie,
    van: jaren[0]?.van ?? '2022-01-01',
    tot: jaren.at(-1)?.tot ?? '2022-12-31',
    gemaaktOp: '2026-04-02T08:00:00.000Z',
    protocolversie: 1,
    definities: versie.rapport.cijfers.map(({ code, naam, definitie }) => ({ code, naam, definitie })),
    indelingen,
    verbanden: verbandenVan(versie, indelingen),
    jaren,
    eerder: [],
    reeksbreuken: [],
    kanttekeningen: versie.rapport.kanttekeningen,
    openbaar: versie.rapport.openbaar,
    ...anders,
  }
}

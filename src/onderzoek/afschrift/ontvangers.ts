import type { Eenmaligelink } from '../../begrippen/werk.ts'
import { afschriftenVan, clientrollenVan } from '../../protocollen/bases/wmo/onderzoek.ts'
import type { Afschriftregel } from '../../protocollen/delen/onderzoek.ts'
import type { Geopend } from '../../web/dossierbeeld/lezen.ts'
import { tekst } from '../../web/dossierbeeld/woorden/woord.ts'
import { geldende, getoondeStellingen } from '../../zaken/voorlegging.ts'
import { zelfdeLezer, zelfdeNaam } from '../reageren/domain.ts'
import { nogTeSturen } from '../verzenden/domain.ts'
import { laatsteConcept } from './reacties.ts'

/** Somebody who gets the settled report, or may: `sleutel` says who in an address, without a name. */
export type Ontvanger = {
  readonly sleutel: string
  readonly regel: Afschriftregel
  readonly aan: string
  readonly email: string
  /** What was put to them. */
  readonly eigen: readonly string[]
  /** The protocol says that they get it, and they did not. */
  readonly moetNog: boolean
  /** How it went to them: by link with how that stands, or otherwise. Oldest first. */
  readonly gekregen: readonly { readonly op: string; readonly afschrift: string | null }[]
}

type Zonder = Omit<Ontvanger, 'regel'> & { readonly versie: string }

/** Everybody whom something was put to; who got two pieces under one name and function gets one report. */
const gehoorden = (g: Geopend): readonly Zonder[] => {
  const rest = nogTeSturen(g.zaak)
  const verzonden = g.zaak.werk.onderzoek?.verzonden ?? []
  const mensen: { readonly aan: string; readonly eigen: string[] }[] = []
  for (const v of (g.zaak.werk.onderzoek?.stukken ?? []).flatMap(geldende)) {
    const aan = tekst(g, v.aan) ?? ''
    const al = mensen.find(m => zelfdeLezer(m.aan, aan))
    if (al) al.eigen.push(v.voor)
    else mensen.push({ aan, eigen: [v.voor] })
  }
  return mensen.map(({ aan, eigen }) => ({
    ...{ sleutel: eigen[0] ?? '', versie: 'betrokkene', aan, email: '', eigen },
    moetNog: eigen.some(v => rest.voor.includes(v)),
    gekregen: verzonden
      .filter(x => x.voor.some(v => eigen.includes(v)))
      .map(x => ({ op: x.verzondenOp, afschrift: x.afschrift?.id ?? null })),
  }))
}

const anders = (g: Geopend, sleutel: string, versie: string, aan: string, email = ''): Zonder => ({
  ...{ sleutel, versie, aan, email, eigen: [], moetNog: false },
  gekregen: (g.zaak.werk.onderzoek?.verzonden ?? [])
    .filter(x => x.anderen !== null && zelfdeNaam(tekst(g, x.anderen) ?? '', aan))
    .map(x => ({ op: x.verzondenOp, afschrift: x.afschrift?.id ?? null })),
})

/** The provider had to report: then the one who reported is the provider. */
const isAanbieder = ({ zaak, protocol }: Geopend): boolean =>
  (protocol.meldtermijnen ?? []).some(t => t.melderTypes.includes(zaak.kenmerken.melderType ?? ''))

/** The client or who speaks for it, and who reported: as far as they are known and did not get it as somebody heard. */
const nabij = (g: Geopend, al: readonly Zonder[]): readonly Zonder[] => {
  const melder = g.meldingen[0]?.tekst.melder
  return [
    ...g.betrokkenen
      .filter(b => clientrollenVan(g.protocol).includes(b.rol) && b.naam !== '')
      .map(b => anders(g, b.id, 'client', b.naam)),
    ...(melder && melder.naam !== '' && !isAanbieder(g)
      ? [anders(g, 'melder', 'melder', melder.naam, melder.email)]
      : []),
  ].filter(o => !al.some(x => zelfdeNaam(x.aan, o.aan)))
}

/** Everybody concerned, in the order of the protocol; the last two are whoever else is named. */
export const ontvangersVan = (g: Geopend): readonly Ontvanger[] => {
  const rest = nogTeSturen(g.zaak)
  const { verzonden = [], colleges = [] } = g.zaak.werk.onderzoek ?? {}
  const hoofd = g.zaak.werk.aanbieders?.partijen.find(p => p.rol === 'hoofd')
  const gehoord = gehoorden(g)
  const als = (versie: string, aan: string, moetNog: boolean, gekregen: Ontvanger['gekregen']): Zonder => ({
    ...{ sleutel: versie, versie, aan, email: '', eigen: [], moetNog, gekregen },
  })
  const alle: readonly Zonder[] = [
    als(
      'aanbieder',
      (hoofd && tekst(g, hoofd.naam)) ?? 'Het bestuur van de aanbieder',
      rest.aanbieder,
      verzonden.filter(v => v.aanbieder).map(v => ({ op: v.verzondenOp, afschrift: v.afschrift?.id ?? null })),
    ),
    ...gehoord,
    als(
      'college',
      'College van burgemeester en wethouders',
      rest.college,
      colleges.map(c => ({ op: c.verzondenOp, afschrift: c.afschrift?.id ?? null })),
    ),
    ...nabij(g, gehoord),
    als('ander', '', false, []),
  ]
  return alle.flatMap(({ versie, ...o }) => {
    const regel = afschriftenVan(g.protocol).find(a => a.code === versie)
    return regel ? [{ ...o, regel }] : []
  })
}

/** Which statements this reader sees when nobody chose: those of the draft that were put to them, or all. */
export const standaardStellingen = (g: Geopend, o: Pick<Ontvanger, 'regel' | 'eigen'>): readonly number[] => {
  const concept = laatsteConcept(g)
  const alle = (concept?.stellingen ?? []).map((_, n) => n)
  if (!o.regel.krijgt.includes('feiten')) return []
  if (!o.regel.krijgt.includes('eigenReacties') || !concept) return alle
  const getoond = concept.voorgelegd.filter(v => o.eigen.includes(v.voor)).flatMap(v => getoondeStellingen(concept, v))
  return alle.filter(n => getoond.includes(n))
}

/** The link to what somebody was sent, the newest when it was put ready again. */
export const linkNaar = (g: Pick<Geopend, 'zaak'>, afschrift: string): Eenmaligelink | undefined =>
  g.zaak.werk.links?.findLast(l => l.linksoort === 'rapport' && l.voor === afschrift)

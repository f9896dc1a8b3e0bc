import type { Bijlage } from '../../begrippen/bijlage.ts'
import type { Zaak } from '../../begrippen/zaak.ts'
import type { Tx } from '../../db/verbinding.ts'
import type { Protocol, Protocolversie } from '../../protocollen/protocol.ts'
import { type Deel, findDelen } from '../../zaken/aanbieder/delen.ts'
import { type Schrijver, type Standplaats, standplaatsVan } from '../../zaken/aanbieder/onderzoekschrijver.ts'
import { findTijdlijn, type Gebeurtenis } from '../../zaken/aanbieder/tijdlijn.ts'
import { type Baken, getVersie } from '../../zaken/baken.ts'
import { findTeksten } from '../../zaken/register/inhoud.ts'
import { isKeten } from '../aanbieder/domain.ts'
import { samenVan } from '../samen.ts'
import { eigenBijlagen } from '../verstuurd/domain.ts'
import { uitstelVan } from './domain.ts'
import { zichtbaar } from './tijdlijn.ts'

/** `namen`: the other providers, only once the timeline was released. */
type Ketenstand = {
  readonly gebeurtenissen: readonly Gebeurtenis[]
  readonly vrijgegeven: boolean
  readonly namen: ReadonlyMap<string, string>
}

/** What the provider reads of its own case: what it wrote, and what the supervisor told it. Nothing else of the dossier. */
export type Schrijfstand = {
  readonly zaak: Zaak
  readonly protocol: Protocolversie
  readonly plek: Standplaats
  /** By part: what stands there, also of what the chain writes together once that was released. */
  readonly delen: ReadonlyMap<string, Deel>
  /** Texts that came beside a part while another wrote in it. */
  readonly naast: readonly Deel[]
  /** The instructions with the last report that was not good enough. */
  readonly aanwijzingen: string | null
  /** Why more time was given or not, and what it said itself of telling the client, by content id. */
  readonly besluiten: ReadonlyMap<string, string>
  /** The one timeline of a chain, as far as this provider may see it; null when it investigates alone. */
  readonly keten: Ketenstand | null
  readonly bijlagen: readonly (Bijlage & { readonly naamtekst: string })[]
}

const leesKeten = async (tx: Tx, zaak: Zaak, plek: Standplaats, sleutel: Buffer): Promise<Ketenstand> => {
  const vrijgegeven = zaak.werk.aanbieders?.vrijgegeven !== undefined
  const alle = await findTijdlijn(tx, { zaak, sleutel })
  const partijen = vrijgegeven ? (zaak.werk.aanbieders?.partijen ?? []) : []
  const teksten = await findTeksten(
    tx,
    zaak.loket,
    zaak.id,
    sleutel,
    partijen.map(p => p.naam),
  )
  return {
    gebeurtenissen: zichtbaar(alle, plek.id, vrijgegeven),
    vrijgegeven,
    namen: new Map(partijen.map(p => [p.id, teksten.get(p.naam) ?? ''])),
  }
}

export const leesSchrijfstand = async (
  tx: Tx,
  baken: Baken,
  desk: Protocol,
  zaak: Zaak,
  schrijver: Schrijver,
): Promise<Schrijfstand | null> => {
  const protocol = getVersie(desk, zaak.protocolversie)
  const plek = standplaatsVan(zaak, schrijver, protocol)
  const sleutel = plek && (await baken.kluis.pak(desk.loket, [zaak.id])).get(zaak.id)
  if (!plek || !sleutel || zaak.status === 'vernietigd') return null
  const eigen = await findDelen(tx, { zaak, partij: plek.id, sleutel })
  const samen = samenVan(zaak)
  const delen = samen ? [...eigen, ...(await findDelen(tx, { zaak, partij: samen, sleutel }))] : eigen
  const laatste = zaak.werk.zelfonderzoek?.rondes.at(-1)?.verbetering?.aanwijzingen
  const aanwijzing = plek.rol === 'hoofd' ? laatste : undefined
  const bijlagen = eigenBijlagen(zaak, plek)
  const hoe = plek.rol === 'hoofd' ? zaak.werk.zelfonderzoek?.client?.ingelicht?.hoe : undefined
  const beslist = uitstelVan(zaak, plek).flatMap(u => (u.beslist ? [u.beslist.reden] : []))
  const redenen = [...beslist, ...(hoe ? [hoe] : [])]
  const ids = [...bijlagen.map(b => b.naam), ...redenen, ...(aanwijzing ? [aanwijzing] : [])]
  const teksten = ids.length > 0 ? await findTeksten(tx, desk.loket, zaak.id, sleutel, ids) : new Map<string, string>()
  return {
    zaak,
    protocol,
    plek,
    delen: new Map(delen.filter(d => !d.naast).map(d => [d.deel, d])),
    naast: delen.filter(d => d.naast),
    besluiten: new Map(redenen.map(r => [r, teksten.get(r) ?? ''])),
    aanwijzingen: aanwijzing ? (teksten.get(aanwijzing) ?? null) : null,
    keten: isKeten(zaak, protocol) ? await leesKeten(tx, zaak, plek, sleutel) : null,
    bijlagen: bijlagen.map(b => ({ ...b, naamtekst: teksten.get(b.naam) ?? 'Bijlage' })),
  }
}

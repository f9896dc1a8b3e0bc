import type { Zaak } from '../../begrippen/zaak.ts'
import type { Tx } from '../../db/verbinding.ts'
import type { Baken } from '../baken.ts'
import { findTeksten } from '../register/inhoud.ts'
import { findZaak } from '../register/store.ts'
import { findUitgaand } from '../uitgaand/lezen.ts'
import { leesLeesstuk, linkstand } from '../uitgaand/link.ts'

/** An organisation that some case is about, for who tries the product with invented cases. */
type Organisatie = { readonly kenmerk: string; readonly naam: string }
/** A provider that cannot sign in: its code, and the one-time link with its six digits while that is still shut. */
type Code = {
  readonly naam: string
  readonly code: string
  readonly link: { readonly token: string; readonly belcode: string } | null
}
export type Voorbeelden = { readonly organisaties: readonly Organisatie[]; readonly codes: readonly Code[] }

const HOOGSTENS = 10

const codesVan = async (tx: Tx, zaak: Zaak, sleutel: Buffer, nu: string): Promise<readonly Code[]> => {
  const { partijen = [], toegangen = [] } = zaak.werk.aanbieders ?? {}
  const open = toegangen.filter(t => t.ingetrokkenOp === null)
  if (open.length === 0) return []
  const uitgaand = await findUitgaand(tx, zaak, sleutel)
  const teksten = await findTeksten(tx, zaak.loket, zaak.id, sleutel)
  return open.flatMap(t => {
    const u = uitgaand.findLast(x => x.link.voor === t.id)
    const stuk = u && teksten.get(u.link.inhoud)
    const code = stuk ? leesLeesstuk(stuk).toegang : undefined
    if (!u || !code) return []
    const token = linkstand(u.link, nu) === 'open' ? u.post.inhoud?.token : undefined
    const naam = teksten.get(partijen.find(p => p.id === t.partij)?.naam ?? '') ?? ''
    return [{ naam, code, link: token ? { token, belcode: u.code } : null }]
  })
}

/** The organisations and codes of the newest cases. Only for a demo: outside it nobody may learn which there are. */
export const findVoorbeelden = async (tx: Tx, baken: Baken, loket: string): Promise<Voorbeelden> => {
  const rijen = await tx
    .selectFrom('zaak_aanbieder')
    .select('zaak')
    .distinct()
    .where('loket', '=', loket)
    .orderBy('zaak', 'desc')
    .limit(HOOGSTENS)
    .execute()
  const organisaties = new Map<string, string>()
  const codes: Code[] = []
  const nu = baken.klok().toISOString()
  for (const { zaak: id } of rijen) {
    const zaak = await findZaak(tx, loket, id)
    const sleutel = (await baken.kluis.pak(loket, [id])).get(id)
    const partijen = zaak?.werk.aanbieders?.partijen ?? []
    if (!zaak || !sleutel || partijen.length === 0) continue
    const namen = await findTeksten(
      tx,
      loket,
      id,
      sleutel,
      partijen.map(p => p.naam),
    )
    for (const p of partijen) if (p.kenmerk) organisaties.set(p.kenmerk, namen.get(p.naam) ?? p.kenmerk)
    codes.push(...(await codesVan(tx, zaak, sleutel, nu)))
  }
  return { organisaties: [...organisaties].map(([kenmerk, naam]) => ({ kenmerk, naam })), codes }
}

import type { LeerFeit } from '../../begrippen/feiten/leren.ts'
import type { Zaak } from '../../begrippen/zaak.ts'
import { besluit, weiger } from '../../kernel/besluit.ts'
import { themasVan } from '../../protocollen/bases/themas.ts'
import type { Context } from '../../zaken/verloop/context.ts'

const gelijk = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every(code => b.includes(code))

/** Puts themes on a dossier, in the protocol's order; also on one that is closed: learning comes after. */
export const themasVastleggen = (zaak: Zaak, { themas }: { themas: readonly string[] }, ctx: Context) => {
  if (zaak.status === 'vernietigd') return weiger('dossierDicht')
  const bekend = themasVan(ctx.protocol).map(t => t.code)
  const nu = zaak.werk.themas ?? []
  // A theme that an older version had and this one has not stays chosen as long as it is not taken off.
  if (themas.some(code => !bekend.includes(code) && !nu.includes(code))) return weiger('themaOnbekend')
  if (gelijk(themas, nu)) return weiger('geenWijziging')
  const orde = [...bekend, ...nu].filter((code, i, alle) => alle.indexOf(code) === i && themas.includes(code))
  const feit: LeerFeit = { soort: 'ThemasVastgelegd', themas: orde, door: ctx.wie ?? '', op: ctx.nu }
  return besluit(feit)
}

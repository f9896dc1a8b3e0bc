import type { Brief } from '../../begrippen/brief.ts'
import type { IncidentFeit } from '../../begrippen/feit.ts'
import type { Zaak } from '../../begrippen/zaak.ts'
import { brievenVan } from '../../protocollen/bases/brieven.ts'
import type { Briefsjabloon } from '../../protocollen/delen/brieven.ts'
import { doelgroepenVan } from '../../protocollen/doelgroepen.ts'
import type { Protocolversie } from '../../protocollen/protocol.ts'
import type { Context } from '../verloop/context.ts'
import { hoortErbij, type Informeerstand, informeerstanden } from './stand.ts'
import { metTaakKlaar } from './taak.ts'

/** A letter that an audience still has coming: with the draft that lies ready, or none yet. */
export type Doelgroepbrief = {
  readonly stand: Informeerstand
  readonly sjabloon: Briefsjabloon
  readonly brief: Brief | null
}

const met = (zaak: Zaak, sjabloon: string, standen: readonly Brief['stand'][]): Brief | undefined =>
  zaak.werk.brieven?.findLast(b => b.sjabloon === sjabloon && standen.includes(b.stand))

const isNu = (zaak: Zaak, s: Briefsjabloon): boolean =>
  s.bij.includes(zaak.status) &&
  (s.bijTaak === undefined || zaak.taken.some(t => t.code === s.bijTaak && t.status !== 'vervallen'))

/** Who heard it by word of mouth needs no confirmation of that in writing any more; what came later does. */
const isNodig = (s: Informeerstand, b: Briefsjabloon): boolean => b.bijTaak !== undefined || s.weet === null

/** Per audience of this dossier the letters that must still be sent, in the order of the protocol. */
export const doelgroepbrieven = (zaak: Zaak, p: Protocolversie): readonly Doelgroepbrief[] =>
  informeerstanden(zaak, p)
    .filter(hoortErbij)
    .flatMap(stand =>
      brievenVan(p)
        .filter(s => s.doelgroep === stand.doelgroep.code && isNu(zaak, s) && isNodig(stand, s))
        .filter(s => !met(zaak, s.code, ['verstuurd']))
        .map(sjabloon => ({ stand, sjabloon, brief: met(zaak, sjabloon.code, ['concept', 'voorgelegd']) ?? null })),
    )

/** Whether the reader of this letter may know the number of the dossier: its audience says so. */
export const noemtNummer = (p: Protocolversie, s: Briefsjabloon): boolean => {
  const doelgroep = doelgroepenVan(p).find(d => d.code === s.doelgroep)
  return doelgroep === undefined || doelgroep.krijgt.includes('nummer')
}

/** What sending a letter to an audience means for who knows what: it is confirmed in writing by being sent. */
export const metDoelgroepbrief = (
  zaak: Zaak,
  s: Briefsjabloon | undefined,
  { brief, aan }: { brief: string; aan: string },
  ctx: Context,
): readonly IncidentFeit[] => {
  if (s?.doelgroep === undefined) return []
  const door = ctx.wie ?? ''
  const feit = { soort: 'DoelgroepbriefVerstuurd', id: brief, doelgroep: s.doelgroep, aan, op: ctx.nu, door } as const
  return metTaakKlaar(zaak, feit, ctx.protocol, { op: ctx.nu, door })
}

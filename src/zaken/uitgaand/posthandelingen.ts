import type { Zaak } from '../../begrippen/zaak.ts'
import { besluit, weiger } from '../../kernel/besluit.ts'
import type { Context } from '../verloop/context.ts'
import { findLink, linkstand } from './link.ts'
import type { Poststatus } from './post.ts'

/** What somebody does about a notice. */
export const postdaden = ['opnieuw', 'adres', 'aangekomen', 'teruggekomen'] as const
export type Postdaad = (typeof postdaden)[number]

/** From which states each can be done; what a notice then becomes. */
export const postovergang: Readonly<Record<Postdaad, { van: readonly Poststatus[]; naar: Poststatus }>> = {
  opnieuw: { van: ['wacht', 'geweigerd', 'opgegeven', 'onzeker', 'teruggekomen'], naar: 'wacht' },
  adres: { van: ['wacht', 'zelf', 'geweigerd', 'opgegeven', 'onzeker', 'teruggekomen'], naar: 'wacht' },
  aangekomen: { van: ['onzeker'], naar: 'verzonden' },
  teruggekomen: { van: ['verzonden', 'onzeker'], naar: 'teruggekomen' },
}

type Invoer = { readonly post: string; readonly link: string; readonly daad: Postdaad; readonly code: string | null }

/**
 * A person decides about a notice: send it (again), to another address, settle that it arrived or that it came back.
 * How the notice itself stands is asked under the lock of its row, when it is written.
 */
export const postBehandelen = (zaak: Zaak, { post: id, link: linkId, daad, code }: Invoer, ctx: Context) => {
  const link = findLink(zaak, linkId)
  if (!link) return weiger('linkOnbekend')
  const wat = { id, link: linkId, op: ctx.nu, door: ctx.wie }
  if (daad === 'aangekomen') return besluit({ soort: 'PostAangekomen' as const, ...wat })
  if (daad === 'teruggekomen') return besluit({ soort: 'PostTeruggekomen' as const, code, ...wat })
  if (linkstand(link, ctx.nu) !== 'open') return weiger('linkNietOpen')
  return besluit({ soort: 'PostOpnieuwAangeboden' as const, anderAdres: daad === 'adres', ...wat })
}

/** The status that a bounce gives ("5.1.1"), out of whatever was pasted; the text itself is not kept. */
export const bouncecode = (tekst: string): string | null =>
  /^Status:\s*([245]\.\d{1,3}\.\d{1,3})/im.exec(tekst)?.[1] ?? /\b([45]\.\d{1,3}\.\d{1,3})\b/.exec(tekst)?.[1] ?? null

/**
 * What a mail came back for, by the subject of its status (RFC 3463, the second figure): the address or its mailbox (1,
 * 2), or what was sent (6) and whether it may be (7). Of the rest, and without a code, only that it was not delivered.
 */
export const foutBij = (code: string | null): 'geadresseerde' | 'bericht' | 'onbestelbaar' => {
  const onderwerp = code?.split('.')[1] ?? ''
  if (['1', '2'].includes(onderwerp)) return 'geadresseerde'
  return ['6', '7'].includes(onderwerp) ? 'bericht' : 'onbestelbaar'
}

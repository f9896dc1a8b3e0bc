import type { IncidentFeit } from '../begrippen/feit.ts'
import type { Zaak } from '../begrippen/zaak.ts'
import { besluit, weiger } from '../kernel/besluit.ts'
import { linkGemaakt } from '../zaken/uitgaand/link.ts'
import type { Context } from '../zaken/verloop/context.ts'
import { findVoorlegging } from './domain.ts'

type Antwoord = {
  readonly stuk: string
  readonly voor: string
  readonly link: { readonly id: string; readonly inhoud: string }
}

/** Who reacted reads, behind a link that opens once, what was done with it and why (protocol, step 6). */
export const reactieBeantwoorden = (zaak: Zaak, { link, ...i }: Antwoord, ctx: Context) => {
  if (zaak.status !== 'in_behandeling') return weiger('dossierDicht')
  const v = findVoorlegging(zaak, i.stuk, i.voor)
  if (!v?.verwerkt) return weiger('nogNietVerwerkt')
  if (v.beantwoord) return weiger('alBeantwoord')
  const taak = v.verwerkt.taak
  return besluit<IncidentFeit>(
    { soort: 'ReactieBeantwoord', ...i, op: ctx.nu, door: ctx.wie ?? '' },
    linkGemaakt(link.id, { linksoort: 'brief', voor: i.voor, inhoud: link.inhoud }, ctx),
    ...zaak.taken
      .filter(t => t.id === taak && t.status === 'open')
      .map(
        t => ({ soort: 'TaakGedaan', id: t.id, op: ctx.nu, door: ctx.wie, toelichting: null, voorbij: true }) as const,
      ),
  )
}

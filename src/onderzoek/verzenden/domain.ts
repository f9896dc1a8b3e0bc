import type { IncidentFeit } from '../../begrippen/feit.ts'
import type { Verzendwijze } from '../../begrippen/feiten/verzenden.ts'
import type { Zaak } from '../../begrippen/zaak.ts'
import { besluit, weiger } from '../../kernel/besluit.ts'
import { VERSTUURTAAK } from '../../protocollen/bases/wmo/onderzoek.ts'
import type { Context } from '../../zaken/context.ts'
import { takenGedaan } from '../../zaken/taken.ts'
import { geldende } from '../../zaken/voorlegging.ts'

type Werk = Pick<Zaak, 'werk'>

const nu = (ctx: Context) => ({ op: ctx.nu, door: ctx.wie ?? '' })

const voorgelegd = (zaak: Werk): readonly string[] =>
  (zaak.werk.onderzoek?.stukken ?? []).flatMap(s => geldende(s).map(v => v.voor))

/** To whom the settled report has not gone yet: the provider, everybody it was put to, and at least one college. */
export const nogTeSturen = (
  zaak: Werk,
): { readonly aanbieder: boolean; readonly voor: readonly string[]; readonly college: boolean } => {
  const o = zaak.werk.onderzoek
  const gehad = (o?.verzonden ?? []).flatMap(v => v.voor)
  return {
    aanbieder: !o?.verzonden?.some(v => v.aanbieder),
    voor: voorgelegd(zaak).filter(v => !gehad.includes(v)),
    college: !o?.colleges?.length,
  }
}

const klaar = ({ aanbieder, voor, college }: ReturnType<typeof nogTeSturen>): boolean =>
  !aanbieder && !college && voor.length === 0

/** The settled report went to everybody: then the task is done. */
const alsAllesWeg = (zaak: Zaak, rest: ReturnType<typeof nogTeSturen>, ctx: Context) =>
  klaar(rest) ? takenGedaan(zaak, [VERSTUURTAAK], ctx) : []

const toets = (zaak: Zaak, verzondenOp: string, ctx: Context) => {
  if (zaak.status !== 'in_behandeling') return 'dossierDicht'
  const vast = zaak.werk.onderzoek?.vastgesteld
  if (!vast) return 'nietVastgesteld'
  if (verzondenOp > ctx.nu) return 'momentInToekomst'
  return verzondenOp.slice(0, 16) < vast.op.slice(0, 16) ? 'voorHetVaststellen' : null
}

type Verzending = {
  readonly aanbieder: boolean
  readonly voor: readonly string[]
  readonly anderen: string | null
  readonly verzondenOp: string
  readonly hoe: Verzendwijze
}

/** The report to the provider, a copy to those concerned (protocol, step 6). */
export const rapportVerzenden = (zaak: Zaak, i: Verzending, ctx: Context) => {
  const fout = toets(zaak, i.verzondenOp, ctx)
  if (fout) return weiger(fout)
  if (!i.aanbieder && i.voor.length === 0 && i.anderen === null) return weiger('niemand')
  if (i.voor.some(v => !voorgelegd(zaak).includes(v))) return weiger('ontvangerOnbekend')
  const rest = nogTeSturen(zaak)
  const daarna = {
    ...rest,
    aanbieder: rest.aanbieder && !i.aanbieder,
    voor: rest.voor.filter(v => !i.voor.includes(v)),
  }
  return besluit<IncidentFeit>({ soort: 'RapportVerzonden', ...i, ...nu(ctx) }, ...alsAllesWeg(zaak, daarna, ctx))
}

type Advies = Pick<Verzending, 'verzondenOp' | 'hoe'> & { readonly college: string; readonly advies: string }

/** A college is informed and advised on what follows (protocol, step 6). */
export const collegeAdviseren = (zaak: Zaak, i: Advies, ctx: Context) => {
  const fout = toets(zaak, i.verzondenOp, ctx)
  if (fout) return weiger(fout)
  const daarna = { ...nogTeSturen(zaak), college: false }
  return besluit<IncidentFeit>({ soort: 'CollegeGeadviseerd', ...i, ...nu(ctx) }, ...alsAllesWeg(zaak, daarna, ctx))
}

import type { IncidentFeit } from '../../begrippen/feit.ts'
import type { Verzendwijze } from '../../begrippen/feiten/verzenden.ts'
import type { Zaak } from '../../begrippen/zaak.ts'
import { besluit, weiger } from '../../kernel/besluit.ts'
import { verstuurtaakVan } from '../../protocollen/bases/wmo/onderzoek.ts'
import type { Context } from '../../zaken/context.ts'
import { takenGedaan } from '../../zaken/taken.ts'
import { geldende } from '../../zaken/voorlegging.ts'

type Werk = Pick<Zaak, 'werk'>

const nu = (ctx: Context) => ({ op: ctx.nu, door: ctx.wie ?? '' })

const voorgelegd = (zaak: Werk): readonly string[] =>
  (zaak.werk.onderzoek?.stukken ?? []).flatMap(s => geldende(s).map(v => v.voor))

const minuut = (moment: string): string => moment.slice(0, 16)

/** Whether what was sent then had everything that was added since. */
const isVolledig = (zaak: Werk, verzondenOp: string): boolean =>
  minuut(verzondenOp) >= minuut(zaak.werk.onderzoek?.aanvullingen?.at(-1)?.op ?? '')

/** To whom the settled report, with what was added to it, has not gone yet: the provider, everybody it was put to, and at least one college. */
export const nogTeSturen = (
  zaak: Werk,
): { readonly aanbieder: boolean; readonly voor: readonly string[]; readonly college: boolean } => {
  const o = zaak.werk.onderzoek
  const verzonden = (o?.verzonden ?? []).filter(v => isVolledig(zaak, v.verzondenOp))
  const gehad = verzonden.flatMap(v => v.voor)
  return {
    aanbieder: !verzonden.some(v => v.aanbieder),
    voor: voorgelegd(zaak).filter(v => !gehad.includes(v)),
    college: !o?.colleges?.some(c => isVolledig(zaak, c.verzondenOp)),
  }
}

const klaar = ({ aanbieder, voor, college }: ReturnType<typeof nogTeSturen>): boolean =>
  !aanbieder && !college && voor.length === 0

/** The settled report went to everybody: then the task is done. */
const alsAllesWeg = (zaak: Zaak, rest: ReturnType<typeof nogTeSturen>, ctx: Context) =>
  klaar(rest)
    ? [
        ...takenGedaan(zaak, [verstuurtaakVan(ctx.protocol)], ctx),
        ...(zaak.werk.onderzoek?.aanvullingen ?? []).flatMap(a =>
          zaak.taken
            .filter(t => t.id === a.taak && t.status === 'open')
            .map(t => ({ soort: 'TaakGedaan', id: t.id, ...nu(ctx), toelichting: null, voorbij: true }) as const),
        ),
      ]
    : []

const toets = (zaak: Zaak, verzondenOp: string, ctx: Context) => {
  if (zaak.status !== 'in_behandeling') return 'dossierDicht'
  const vast = zaak.werk.onderzoek?.vastgesteld
  if (!vast) return 'nietVastgesteld'
  if (verzondenOp > ctx.nu) return 'momentInToekomst'
  return minuut(verzondenOp) < minuut(vast.op) ? 'voorHetVaststellen' : null
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
  const telt = isVolledig(zaak, i.verzondenOp)
  const daarna = {
    ...rest,
    aanbieder: rest.aanbieder && !(telt && i.aanbieder),
    voor: rest.voor.filter(v => !(telt && i.voor.includes(v))),
  }
  return besluit<IncidentFeit>({ soort: 'RapportVerzonden', ...i, ...nu(ctx) }, ...alsAllesWeg(zaak, daarna, ctx))
}

type Advies = Pick<Verzending, 'verzondenOp' | 'hoe'> & { readonly college: string; readonly advies: string }

/** A college is informed and advised on what follows (protocol, step 6). */
export const collegeAdviseren = (zaak: Zaak, i: Advies, ctx: Context) => {
  const fout = toets(zaak, i.verzondenOp, ctx)
  if (fout) return weiger(fout)
  const rest = nogTeSturen(zaak)
  const daarna = { ...rest, college: rest.college && !isVolledig(zaak, i.verzondenOp) }
  return besluit<IncidentFeit>({ soort: 'CollegeGeadviseerd', ...i, ...nu(ctx) }, ...alsAllesWeg(zaak, daarna, ctx))
}

/** What turns out wrong after the report was settled is added, and goes to everybody who got it. */
export const rapportAanvullen = (
  zaak: Zaak,
  { taaktekst, ...i }: { tekst: string; taaktekst: string },
  ctx: Context,
) => {
  if (zaak.status !== 'in_behandeling') return weiger('dossierDicht')
  if (!zaak.werk.onderzoek?.vastgesteld) return weiger('nietVastgesteld')
  const taak = ctx.nieuwId()
  return besluit<IncidentFeit>(
    { soort: 'RapportAangevuld', id: ctx.nieuwId(), ...i, ...nu(ctx), taak },
    { soort: 'TaakGesteld', id: taak, code: 'eigen', verplicht: true, op: ctx.nu, tekst: taaktekst },
  )
}

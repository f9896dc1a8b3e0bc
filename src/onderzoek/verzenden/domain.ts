import type { IncidentFeit } from '../../begrippen/feit.ts'
import type { Afschrift, Verzendwijze } from '../../begrippen/feiten/verzenden.ts'
import type { Zaak } from '../../begrippen/zaak.ts'
import { besluit, weiger } from '../../kernel/besluit.ts'
import { verstuurtaakVan } from '../../protocollen/bases/wmo/onderzoek.ts'
import { linkGemaakt } from '../../zaken/uitgaand/link.ts'
import type { Context } from '../../zaken/verloop/context.ts'
import { takenGedaan } from '../../zaken/verloop/taken.ts'
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
  readonly afschrift?: Afschrift
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

type Advies = Pick<Verzending, 'verzondenOp' | 'hoe' | 'afschrift'> & {
  readonly college: string
  readonly advies: string
}

/** A college is informed and advised on what follows (protocol, step 6). */
export const collegeAdviseren = (zaak: Zaak, i: Advies, ctx: Context) => {
  const fout = toets(zaak, i.verzondenOp, ctx)
  if (fout) return weiger(fout)
  const rest = nogTeSturen(zaak)
  const daarna = { ...rest, college: rest.college && !isVolledig(zaak, i.verzondenOp) }
  return besluit<IncidentFeit>({ soort: 'CollegeGeadviseerd', ...i, ...nu(ctx) }, ...alsAllesWeg(zaak, daarna, ctx))
}

export type Klaarzetten = {
  readonly link: string
  readonly afschrift: Omit<Afschrift, 'id'>
  readonly naar:
    | ({ readonly soort: 'afschrift' } & Pick<Verzending, 'aanbieder' | 'voor' | 'anderen'>)
    | ({ readonly soort: 'college' } & Pick<Advies, 'college' | 'advies'>)
}

/** A copy, or the advice to a college, behind a link of its reader: sent is when it was put ready. */
export const rapportKlaarzetten = (zaak: Zaak, { link, naar, ...i }: Klaarzetten, ctx: Context) => {
  const afschrift = { ...i.afschrift, id: ctx.nieuwId() }
  const weg = { verzondenOp: ctx.nu, hoe: 'link', afschrift } as const
  const { soort: _, ...aan } = naar
  const gedaan =
    'college' in aan ? collegeAdviseren(zaak, { ...aan, ...weg }, ctx) : rapportVerzenden(zaak, { ...aan, ...weg }, ctx)
  if (!gedaan.ok) return gedaan
  const over = { linksoort: 'rapport', voor: afschrift.id, inhoud: afschrift.inhoud } as const
  return besluit<IncidentFeit>(...gedaan.feiten, linkGemaakt(link, over, ctx))
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

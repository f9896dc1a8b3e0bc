import type { IncidentFeit } from '../begrippen/feit.ts'
import type { Doorzending } from '../begrippen/feiten/regio.ts'
import type { Zaak } from '../begrippen/zaak.ts'
import { besluit, weiger } from '../kernel/besluit.ts'
import { dagVan } from '../kernel/lokaal.ts'
import { bijzonderVan, isBijzonder } from '../protocollen/bases/bijzonder.ts'
import type { Context } from '../zaken/verloop/context.ts'

/** Also in a closed dossier: a report that another municipality takes over is closed when it is passed on. */
const waaromNiet = (zaak: Zaak, ctx: Context) => {
  if (zaak.status === 'ontvangen') return weiger('nogNietGescreend')
  if (zaak.status === 'vernietigd') return weiger('dossierVernietigd')
  return isBijzonder('regio', ctx.protocol, zaak) ? null : weiger('geenRegio')
}

const door = (ctx: Context) => ({ op: ctx.nu, door: ctx.wie ?? '' })

/** Until when the other municipality has to say that it has it, by the calendar of this desk. */
const bevestigenVoor = (van: string, ctx: Context): string =>
  ctx.reken(
    {
      code: 'regio.ontvangst',
      naam: 'Ontvangst door de andere gemeente',
      van: 'RegioDoorgezet',
      vanaf: 'feit',
      totFeiten: ['RegioOntvangstBevestigd'],
      totTaken: [],
      duur: bijzonderVan(ctx.protocol).regio.bevestigenBinnen,
      regime: 'protocol',
      soort: 'eigen',
      grondslag: 'Eigen afspraak van het loket',
    },
    van,
  ).eindMoment

type Doorzetten = {
  gemeente: string
  ontvanger: string
  wijze: string
  doorgezetOp: string | null
  /** Knowingly sent once more, while the first still waits for its receipt. */
  nogmaals?: boolean
}

/** Passed on to this municipality already, without a receipt. */
export const wachtOp = (zaak: Zaak, gemeente: string): Doorzending | undefined =>
  zaak.werk.regio?.doorzendingen.find(d => d.gemeente === gemeente && d.ontvangst === null)

/** Somebody types no seconds. */
const minuut = (moment: string): string => moment.slice(0, 'YYYY-MM-DDTHH:MM'.length)

/** Passed on, to whom and how. It is done once its receipt is confirmed. */
export const regioDoorzetten = (zaak: Zaak, invoer: Doorzetten, ctx: Context) => {
  const niet = waaromNiet(zaak, ctx)
  if (niet) return niet
  if (invoer.gemeente === ctx.desk.gemeente) return weiger('eigenGemeente')
  if (!invoer.nogmaals && wachtOp(zaak, invoer.gemeente)) return weiger('wachtAl')
  const doorgezetOp = invoer.doorgezetOp ?? ctx.nu
  if (doorgezetOp > ctx.nu) return weiger('inDeToekomst')
  if (minuut(doorgezetOp) < minuut(zaak.ontvangenOp)) return weiger('voorOntvangst')
  return besluit<IncidentFeit>({
    soort: 'RegioDoorgezet',
    id: ctx.nieuwId(),
    gemeente: invoer.gemeente,
    ontvanger: invoer.ontvanger,
    wijze: invoer.wijze,
    doorgezetOp,
    bevestigenVoor: bevestigenVoor(doorgezetOp, ctx),
    door: ctx.wie ?? '',
  })
}

const wachtend = (zaak: Zaak, id: string) => {
  const d = zaak.werk.regio?.doorzendingen.find(d => d.id === id)
  if (!d) return weiger('doorzendingOnbekend')
  return d.ontvangst ? weiger('alBevestigd') : d
}

/** Called or written to, because no receipt came. */
export const regioHerinneren = (zaak: Zaak, invoer: { id: string; toelichting: string }, ctx: Context) => {
  const niet = waaromNiet(zaak, ctx)
  if (niet) return niet
  const d = wachtend(zaak, invoer.id)
  if ('ok' in d) return d
  return besluit<IncidentFeit>({ soort: 'RegioHerinnerd', ...invoer, ...door(ctx) })
}

type Bevestiging = { id: string; bevestigdOp: string | null; wie: string }

export const regioOntvangstBevestigen = (zaak: Zaak, invoer: Bevestiging, ctx: Context) => {
  const niet = waaromNiet(zaak, ctx)
  if (niet) return niet
  const d = wachtend(zaak, invoer.id)
  if ('ok' in d) return d
  const bevestigdOp = invoer.bevestigdOp ?? ctx.nu
  if (bevestigdOp > ctx.nu) return weiger('inDeToekomst')
  if (bevestigdOp < d.doorgezetOp) return weiger('voorDoorzetten')
  return besluit<IncidentFeit>({
    soort: 'RegioOntvangstBevestigd',
    id: invoer.id,
    bevestigdOp,
    wie: invoer.wie,
    ...door(ctx),
  })
}

type Steun = { gemeente: string; vorm: string; dag: string; minuten: number; toelichting: string }

/** What was done for a neighbour, and how long it took. */
export const regiosteunGeven = (zaak: Zaak, invoer: Steun, ctx: Context) => {
  const niet = waaromNiet(zaak, ctx)
  if (niet) return niet
  if (invoer.gemeente === ctx.desk.gemeente) return weiger('eigenGemeente')
  if (invoer.dag > dagVan(ctx.nu)) return weiger('inDeToekomst')
  return besluit<IncidentFeit>({ soort: 'RegiosteunGegeven', id: ctx.nieuwId(), ...invoer, ...door(ctx) })
}

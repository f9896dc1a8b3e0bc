import type { IncidentFeit } from '../../begrippen/feit.ts'
import type { Zaak } from '../../begrippen/zaak.ts'
import type { Tx } from '../../db/verbinding.ts'
import type { Besluit, Weiger } from '../../kernel/besluit.ts'
import { stuurBerichten } from '../../toegang/berichten.ts'
import type { Baken } from '../baken.ts'
import type { NieuwBestand } from '../bijlagen/rijen.ts'
import type { Tekst } from '../register/inhoud.ts'
import type { Context } from '../verloop/context.ts'
import { handleBuiten } from './buitendeur.ts'

/** The report of which somebody showed number and code, and the dossier it is in now. */
export type Gevolgd = { readonly zaak: string; readonly melding: string }

export type Melderverzoek<W extends string> = {
  readonly loket: string
  readonly herkomst: string
  /** Finds the report by what was shown: that is the right. Null refuses, as for a dossier that is not there. */
  readonly vind: (tx: Tx) => Promise<Gevolgd | null>
  readonly opdracht: string
  readonly beslis: (zaak: Zaak, melding: string, ctx: Context) => Besluit<IncidentFeit> | Weiger<W>
  readonly teksten: readonly Tekst[]
  /** Files that stand in the store already, under the key of the dossier. */
  readonly bestanden?: readonly NieuwBestand[]
  /** What stands with the report itself and not with the dossier, in the same transaction. */
  readonly bijMelding?: (tx: Tx, melding: string, nu: string) => Promise<void>
}

export type Melderafloop<W extends string> =
  | { readonly ok: true; readonly zaak: Zaak; readonly melding: string }
  | { readonly ok: false; readonly weigering: W | 'nietGevonden' | 'inhoudVernietigd' }

/** The handler is told once, until somebody reads: not for every message. */
const vertel = async (tx: Tx, baken: Baken, voor: Zaak, na: Zaak, nu: string): Promise<void> => {
  if (na.behandelaar === null || voor.werk.gesprek?.ongelezen || !na.werk.gesprek?.ongelezen) return
  const bericht = { aan: na.behandelaar, soort: 'melderbericht', zaak: na.id } as const
  await stuurBerichten(tx, na.loket, [bericht], nu, baken.nieuwId)
}

/** The door for a reporter without account. */
export const handleMelder = async <W extends string>(baken: Baken, v: Melderverzoek<W>): Promise<Melderafloop<W>> => {
  const { loket, herkomst, teksten, bestanden } = v
  const afloop = await handleBuiten<string, W>(baken, {
    wie: { loket, herkomst, rol: 'melder', handeling: 'openbaar.volgen' },
    vind: async tx => {
      const gevolgd = await v.vind(tx)
      return gevolgd && { zaak: gevolgd.zaak, als: gevolgd.melding }
    },
    opdracht: v.opdracht,
    stelVoor: (_tx, zaak, melding) => ({ beslis: ctx => v.beslis(zaak, melding, ctx), teksten, bestanden }),
    daarna: async (tx, voor, na, nu, melding) => {
      await v.bijMelding?.(tx, melding, nu)
      await vertel(tx, baken, voor, na, nu)
    },
  })
  return afloop.ok ? { ok: true, zaak: afloop.zaak, melding: afloop.als } : afloop
}

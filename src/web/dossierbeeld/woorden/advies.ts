import type { AdviesFeit } from '../../../begrippen/feiten/advies.ts'
import { dagInWoorden, momentInWoorden } from '../../../kernel/uitleg/datum.ts'
import { tekst, type Woorden } from './woord.ts'

export const adviesWoorden: Woorden<AdviesFeit> = {
  AdviesGegeven: (f, g) => ({ titel: 'Advies gegeven', inhoud: tekst(g, f.tekst), nadruk: true }),
  AdviesvraagVerwezen: (f, g) => ({ titel: 'Verwezen', inhoud: tekst(g, f.naar), nadruk: true }),
  OpvolgingAfgesproken: f => ({ titel: `Opvolging afgesproken: ${dagInWoorden(f.dag)}` }),
  AdviesvraagOmgezet: f => ({
    titel: `De adviesvraag werd een melding, ontvangen ${momentInWoorden(f.ontvangenOp)}`,
    inhoud: 'Telt als adviesvraag en als melding.',
    nadruk: true,
  }),
}

import type { Dag } from '../../kernel/dag.ts'
import { leesMoment } from '../../kernel/moment.ts'
import { eisTekst } from '../../web/act/lezen.ts'
import { leesDatum } from '../../web/datum.ts'
import { leesTijd } from '../../web/invoer/moment.ts'
import type { Veldfout } from '../../web/onderdelen/formulier/foutenoverzicht.tsx'
import { type Formulier, veld } from '../../web/verzoek.ts'
import type { Tekst } from '../../zaken/inhoud.ts'

type Eisen<N extends string> = Readonly<Record<N, string>>
type Gelezen<N extends string> = {
  readonly ids: Readonly<Record<N, string>>
  readonly teksten: readonly Tekst[]
  readonly fouten: readonly Veldfout[]
}

/** Several texts that must be there, each with what to say when it is not. */
export const eisTeksten = <N extends string>(f: Formulier, nieuwId: () => string, eisen: Eisen<N>): Gelezen<N> => {
  const gelezen = (Object.entries(eisen) as [N, string][]).map(
    ([naam, anders]) => [naam, eisTekst(f, naam, naam, nieuwId, anders)] as const,
  )
  return {
    ids: Object.fromEntries(gelezen.map(([naam, t]) => [naam, t.id ?? ''])) as Record<N, string>,
    teksten: gelezen.flatMap(([, t]) => t.teksten),
    fouten: gelezen.flatMap(([naam, t]) => (t.fout === null ? [] : [{ naam, tekst: t.fout }])),
  }
}

type Gelezendag = { readonly dag: Dag; readonly fouten: readonly Veldfout[] }

/** A day that must be there. */
const eisDag = (f: Formulier, naam: string, anders: string): Gelezendag => {
  const d = leesDatum(f, naam)
  if (!d.ok) return { dag: '', fouten: [{ naam, tekst: d.tekst }] }
  return d.dag === null ? { dag: '', fouten: [{ naam, tekst: anders }] } : { dag: d.dag, fouten: [] }
}

/** A day with its time, before or after now, as an ISO instant. */
export const eisMoment = (f: Formulier): { readonly wanneer: string; readonly fouten: readonly Veldfout[] } => {
  const { dag, fouten } = eisDag(f, 'dag', 'Vul de dag in.')
  const tijd = leesTijd(veld(f, 'tijd'))
  const tijdfout = tijd.ok ? (tijd.waarde === null ? 'Vul de tijd in, zoals 13:30.' : null) : tijd.tekst
  const alle = [...fouten, ...(tijdfout ? [{ naam: 'tijd', tekst: tijdfout }] : [])]
  if (alle.length > 0 || !tijd.ok) return { wanneer: '', fouten: alle }
  const moment = leesMoment(`${dag}T${tijd.waarde}`)
  const tijdstip = moment.ok ? moment.moment.tijdstip : null
  return tijdstip
    ? { wanneer: tijdstip.toInstant().toString({ smallestUnit: 'millisecond' }), fouten: [] }
    : { wanneer: '', fouten: [{ naam: 'tijd', tekst: 'Die tijd bestond niet: de klok ging een uur vooruit.' }] }
}

import { Controlelijst } from '../web/onderdelen/formulier/controlelijst.tsx'
import type { Lading } from './lading.ts'
import { inWoorden } from './woorden.ts'

type Props = { lading: Lading; namen: readonly { readonly code: string; readonly naam: string }[] }

/** Exactly what crosses, as both desks see it. */
export const Ladingblad = ({ lading, namen }: Props) => {
  const stukken = lading.stukken.map(s => ({
    label: namen.find(n => n.code === s.code)?.naam ?? s.code,
    waarde: inWoorden(s),
  }))
  const keer = new Map<string, number>()
  const weten = lading.weten ? [{ label: 'Weten de betrokkenen dat dit is gedeeld?', waarde: lading.weten }] : []
  const gemist = lading.gemist?.length ? [{ label: 'Niet bewaarde bijlagen', waarde: lading.gemist.join('\n') }] : []
  const regels = [{ label: 'Waarom dit nodig is', waarde: lading.noodzaak }, ...weten, ...stukken, ...gemist].map(
    ({ label, waarde }) => {
      const n = (keer.get(label) ?? 0) + 1
      keer.set(label, n)
      return { label: n > 1 ? `${label} (${n})` : label, waarde: <span className="baken-verhaal">{waarde}</span> }
    },
  )
  return <Controlelijst regels={regels} />
}

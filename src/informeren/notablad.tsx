import { Controlelijst } from '../web/onderdelen/formulier/controlelijst.tsx'
import { Kaart } from '../web/onderdelen/kaart.tsx'
import type { Notaregel } from './nota.ts'

/** A note as one reads it aloud: label and what may be said. */
export const Notaregels = ({ regels }: { regels: readonly Notaregel[] }) => (
  <Controlelijst
    regels={regels.map(r => ({ label: r.label, waarde: <span className="baken-verhaal">{r.waarde}</span> }))}
  />
)

export const Nota = ({ kop, regels }: { kop: string; regels: readonly Notaregel[] }) => (
  <Kaart kop={kop}>
    <Notaregels regels={regels} />
  </Kaart>
)

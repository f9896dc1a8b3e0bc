import type { Stuk } from '../begrippen/feiten/onderzoek.ts'
import type { Geopend } from '../web/dossierbeeld/lezen.ts'
import { keuzewoord, oordeelwoord } from '../web/dossierbeeld/woorden/onderzoek.ts'
import { tekst } from '../web/dossierbeeld/woorden/woord.ts'
import { Badge } from '../web/onderdelen/badge.tsx'
import { Tabel } from '../web/onderdelen/tabel.tsx'
import { type Reactieregel, reactieregels } from './tabel.ts'

const soortwoord = { ...keuzewoord, opmerking: 'Opmerking' } as const

const Laat = ({ laat }: { laat: boolean }) => laat && <Badge toon="letop">Na de termijn</Badge>

const antwoord = (g: Geopend, r: Reactieregel): string =>
  r.reden === null ? oordeelwoord[r.oordeel] : `${oordeelwoord[r.oordeel]}: ${tekst(g, r.reden)}`

type Props = { g: Geopend; stuk: Stuk }

/** Every remark on one piece with what was done with it and why; late ones say so. */
export const Reactietabel = ({ g, stuk }: Props) => {
  const regels = reactieregels(g.zaak, [{ stuk, nummer: 1 }])
  if (regels.length === 0) return null
  return (
    <Tabel
      bijschrift="Reacties, en wat ermee is gedaan"
      rijen={regels}
      sleutel={r => `${r.voor} ${r.stelling}`}
      kolommen={[
        { kop: 'Stelling', rijkop: true, cel: r => `${r.stelling}. ${tekst(g, r.zin)}` },
        {
          kop: 'Van',
          cel: r => (
            <>
              {tekst(g, r.wie)} <Laat laat={r.laat} />
            </>
          ),
        },
        { kop: 'Reactie', cel: r => `${soortwoord[r.keuze]}: ${tekst(g, r.opmerking)}` },
        { kop: 'Wat ermee is gedaan', cel: r => antwoord(g, r) },
      ]}
    />
  )
}

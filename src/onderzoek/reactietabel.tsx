import type { Stuk } from '../begrippen/feiten/onderzoek.ts'
import { momentInWoorden, opsomming } from '../kernel/uitleg/datum.ts'
import type { Geopend } from '../web/dossierbeeld/lezen.ts'
import { keuzewoord, oordeelwoord, stuknaam } from '../web/dossierbeeld/woorden/onderzoek.ts'
import { tekst } from '../web/dossierbeeld/woorden/woord.ts'
import { Badge } from '../web/onderdelen/badge.tsx'
import { type Kolom, Tabel } from '../web/onderdelen/tabel.tsx'
import { type Reactant, type Reactieregel, reactanten, reactieregels } from './tabel.ts'

const soortwoord = { ...keuzewoord, opmerking: 'Opmerking' } as const

const Laat = ({ laat }: { laat: boolean }) => laat && <Badge toon="letop">Na de termijn</Badge>

const antwoord = (g: Geopend, r: Reactieregel): string =>
  r.reden === null ? oordeelwoord[r.oordeel] : `${oordeelwoord[r.oordeel]}: ${tekst(g, r.reden)}`

/** The number of the piece as the page has it, and whose it is. */
const welkStuk = (g: Geopend, r: Pick<Reactieregel, 'nummer'>): string => {
  const stuk = g.zaak.werk.onderzoek?.stukken[r.nummer - 1]
  return `${r.nummer}. ${stuk ? stuknaam(g, stuk) : ''}`
}

type Props = { g: Geopend; stukken: readonly Stuk[] }

const genummerd = ({ g, stukken }: Props) => {
  const alle = g.zaak.werk.onderzoek?.stukken ?? []
  return stukken.map(stuk => ({ stuk, nummer: alle.findIndex(s => s.id === stuk.id) + 1 }))
}

/** Every remark with what was done with it and why; late ones say so. */
export const Reactietabel = (props: Props) => {
  const { g, stukken } = props
  const regels = reactieregels(g.zaak, genummerd(props))
  if (regels.length === 0) return null
  const stukkolom: Kolom<Reactieregel>[] = stukken.length > 1 ? [{ kop: 'Stuk', cel: r => welkStuk(g, r) }] : []
  return (
    <Tabel
      bijschrift="Reacties, en wat ermee is gedaan"
      rijen={regels}
      sleutel={r => `${r.voor} ${r.stelling}`}
      kolommen={[
        ...stukkolom,
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

const wanneer = (r: Reactant): string => (r.op === null ? 'Geen reactie' : momentInWoorden(r.op))

const inhoudVan = (r: Reactant): string => {
  if (r.op === null) return ''
  const eens = r.eens.length > 0 ? [`eens met stelling ${opsomming(r.eens.map(String))}`] : []
  const op = r.opmerkingen > 0 ? [r.opmerkingen === 1 ? '1 opmerking' : `${r.opmerkingen} opmerkingen`] : []
  return [...op, ...eens].join('; ') || 'Geen opmerkingen'
}

/** To whom each piece was put, who reacted and who signed. */
export const Reactantentabel = (props: Props) => {
  const { g } = props
  const regels = reactanten(g.zaak, genummerd(props))
  if (regels.length === 0) return null
  return (
    <Tabel
      bijschrift="Aan wie het is voorgelegd"
      rijen={regels}
      sleutel={r => r.voor}
      kolommen={[
        { kop: 'Wie', rijkop: true, cel: r => tekst(g, r.wie) },
        { kop: 'Stuk', cel: r => welkStuk(g, r) },
        {
          kop: 'Reactie kwam',
          cel: r => (
            <>
              {wanneer(r)} <Laat laat={r.laat} />
            </>
          ),
        },
        { kop: 'Wat', cel: inhoudVan },
        {
          kop: 'Getekend door',
          cel: r => (r.getekend ? `${tekst(g, r.getekend)} (kenmerk ${r.hash?.slice(0, 12)})` : ''),
        },
      ]}
    />
  )
}

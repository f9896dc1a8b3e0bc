import { dagInWoorden } from '../../kernel/uitleg/datum.ts'
import type { Kennis } from '../../web/act/act.ts'
import { leesTekst } from '../../web/act/lezen.ts'
import { leesDatum } from '../../web/datum.ts'
import type { Geopend } from '../../web/dossierbeeld/lezen.ts'
import { vind } from '../../web/dossierbeeld/woorden/woord.ts'
import { Verborgen } from '../../web/onderdelen/formulier/formulier.tsx'
import type { Veldfout } from '../../web/onderdelen/formulier/foutenoverzicht.tsx'
import { Keuzelijst } from '../../web/onderdelen/formulier/keuze.tsx'
import { Tekstvak } from '../../web/onderdelen/formulier/tekstveld.tsx'
import { type Formulier, veld } from '../../web/verzoek.ts'
import { standVan } from '../domain.ts'

export type Velden = { f: Formulier; fouten: Readonly<Record<string, string | undefined>>; g: Geopend }

export const opties = (lijst: readonly { code: string; naam: string; uitleg?: string | undefined }[]) =>
  lijst.map(o => ({ waarde: o.code, label: o.naam, uitleg: o.uitleg }))

const naamVan = (g: Kennis, f: Formulier): string =>
  vind(g.protocol.toezichthouders, veld(f, 'toezichthouder')) || 'deze toezichthouder'

/** Which supervisor it is about; it travels along. Who comes without one chooses. */
export const Bij = ({ g, f }: { g: Geopend; f: Formulier }) => {
  if (!g.protocol.toezichthouders.some(t => t.code === veld(f, 'toezichthouder')))
    return (
      <Keuzelijst naam="toezichthouder" label="Welke toezichthouder?" opties={opties(g.protocol.toezichthouders)} />
    )
  const { gemeld } = standVan(g.zaak, veld(f, 'toezichthouder'))
  return (
    <>
      <Verborgen velden={{ toezichthouder: veld(f, 'toezichthouder') }} />
      <p className="utrecht-paragraph">
        <strong>{naamVan(g, f)}</strong>
        {gemeld && `, gemeld op ${dagInWoorden(gemeld.gemeldOp)}`}
      </p>
    </>
  )
}

export const Toelichting = ({ f, fouten }: Velden) => (
  <Tekstvak
    naam="toelichting"
    label="Toelichting"
    nietVerplicht
    waarde={veld(f, 'toelichting')}
    fout={fouten.toelichting}
    regels={4}
  />
)

export const leesToelichting = (f: Formulier, nieuwId: () => string) =>
  leesTekst(f, 'toelichting', 'toelichting', nieuwId)

/** The faults of some days; `moet` names those that may not be empty, with what to say then. */
export const leesDagen = <N extends string>(
  f: Formulier,
  namen: readonly N[],
  moet: Readonly<Partial<Record<N, string>>>,
) => {
  const dagen = {} as Record<N, string | null>
  const fouten: Veldfout[] = []
  for (const naam of namen) {
    const gelezen = leesDatum(f, naam)
    const leeg = moet[naam]
    if (!gelezen.ok) fouten.push({ naam, tekst: gelezen.tekst })
    else if (gelezen.dag === null && leeg) fouten.push({ naam, tekst: leeg })
    dagen[naam] = gelezen.ok ? gelezen.dag : null
  }
  return { dagen, fouten }
}

/** A fault at a field, or none. */
export const fout = (naam: string, tekst: string | null): readonly Veldfout[] =>
  tekst === null ? [] : [{ naam, tekst }]

export const gedeeld = {
  dossierDicht: 'De inhoud van dit dossier is vernietigd.',
  nogNietGescreend: 'Screen de melding eerst.',
  toezichthouderOnbekend: 'Kies een van de toezichthouders bij dit dossier.',
} as const
export const keuze = { keuzeOnbekend: 'Kies een van de mogelijkheden.' } as const
export const dagen = {
  dagInToekomst: 'Een van de dagen ligt in de toekomst.',
  dagVoorVorige: 'De dag ligt voor de stap ervoor. Kijk na welke dag daar staat.',
} as const
export const nogNietGemeld = 'Leg eerst vast wie bij de toezichthouder heeft gemeld, en wanneer.'

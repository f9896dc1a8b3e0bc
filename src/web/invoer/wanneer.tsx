import { lokaal } from '../../kernel/lokaal.ts'
import { leesMoment } from '../../kernel/moment.ts'
import { DatumVeld, TijdVeld } from '../onderdelen/formulier/datumveld.tsx'
import type { Veldfout } from '../onderdelen/formulier/foutenoverzicht.tsx'
import { type Formulier, veld } from '../route/verzoek.ts'
import { dagVelden, datumWaarde, leesDatum } from './datum.ts'
import { leesTijd } from './moment.ts'

type Props = {
  naam: string
  label: string
  uitleg?: string | undefined
  f: Formulier
  fouten: Readonly<Record<string, string | undefined>>
  nietVerplicht?: boolean
}

/** A day with a time, as two fields: `naam` and `naam-tijd`. */
export const WanneerVeld = ({ naam, label, uitleg, f, fouten, nietVerplicht }: Props) => (
  <>
    <DatumVeld
      naam={naam}
      label={label}
      uitleg={uitleg}
      nietVerplicht={nietVerplicht}
      waarde={datumWaarde(f, naam)}
      fout={fouten[naam]}
    />
    <TijdVeld
      naam={`${naam}-tijd`}
      label="Hoe laat?"
      uitleg={`${nietVerplicht ? 'Nodig als u een dag invult. ' : ''}Bijvoorbeeld 21:45. Ongeveer mag.`}
      waarde={veld(f, `${naam}-tijd`)}
      fout={fouten[`${naam}-tijd`]}
    />
  </>
)

/** An instant as its fields, for a form that opens with what was settled before. */
export const wanneerVelden = (naam: string, iso: string | null | undefined): Formulier => {
  if (!iso) return {}
  const { dag, tijd } = lokaal(iso)
  return { ...dagVelden(naam, dag), [`${naam}-tijd`]: tijd }
}

type Gelezen = { ok: true; moment: string | null } | { ok: false; fouten: readonly Veldfout[] }

/** What was typed as an ISO instant; null when both fields are empty. Whether it has been is for the command to say. */
export const leesWanneer = (f: Formulier, naam: string): Gelezen => {
  const dag = leesDatum(f, naam)
  const tijd = leesTijd(veld(f, `${naam}-tijd`))
  const fouten = [
    ...(dag.ok ? [] : [{ naam, tekst: dag.tekst }]),
    ...(tijd.ok ? [] : [{ naam: `${naam}-tijd`, tekst: tijd.tekst }]),
  ]
  if (!dag.ok || !tijd.ok) return { ok: false, fouten }
  if (dag.dag === null && tijd.waarde === null) return { ok: true, moment: null }
  if (dag.dag === null) return { ok: false, fouten: [{ naam, tekst: 'Vul ook de dag in.' }] }
  if (tijd.waarde === null)
    return { ok: false, fouten: [{ naam: `${naam}-tijd`, tekst: 'Vul ook de tijd in. Ongeveer mag.' }] }
  const gelezen = leesMoment(`${dag.dag}T${tijd.waarde}`)
  const tijdstip = gelezen.ok ? gelezen.moment.tijdstip : null
  const tekst = `${tijd.waarde} bestond die nacht niet: de klok ging een uur vooruit. Kijk de tijd na.`
  return tijdstip
    ? { ok: true, moment: tijdstip.toInstant().toString({ smallestUnit: 'millisecond' }) }
    : { ok: false, fouten: [{ naam: `${naam}-tijd`, tekst }] }
}

/** As `leesWanneer`, for a moment that must be there. */
export const eisWanneer = (f: Formulier, naam: string, anders: string) => {
  const gelezen = leesWanneer(f, naam)
  if (!gelezen.ok) return gelezen
  return gelezen.moment === null
    ? { ok: false as const, fouten: [{ naam, tekst: anders }] }
    : { ok: true as const, moment: gelezen.moment }
}

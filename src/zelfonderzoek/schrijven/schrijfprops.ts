import type { Veldfout } from '../../web/onderdelen/formulier/foutenoverzicht.tsx'
import type { Formulier as Getypt, Verzoek } from '../../web/route/verzoek.ts'
import type { Ingang } from './ingang.ts'

/** What the page of a provider that writes is drawn from. */
export type Schrijfprops = {
  v: Verzoek
  ingang: Ingang
  /** What was sent with this page, for the fields that a draft does not keep. */
  f: Getypt | null
  /** Nothing was saved: what was typed stands in the parts again. */
  getypt: boolean
  fouten: readonly Veldfout[]
  melding: 'bewaard' | 'verstuurd' | 'uitstel' | 'bijlage' | 'bijlage-weg' | 'tijdlijn' | 'client' | null
}

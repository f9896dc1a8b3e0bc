import { datumWaarde, leesDatum } from '../datum.ts'
import { leesTijd, leesVerledenMoment } from '../invoer/moment.ts'
import { DatumVeld } from '../onderdelen/formulier/datumveld.tsx'
import type { Veldfout } from '../onderdelen/formulier/foutenoverzicht.tsx'
import { Tekstvak, Tekstveld } from '../onderdelen/formulier/tekstveld.tsx'
import { type Formulier, veld } from '../verzoek.ts'
import { eisTekst } from './lezen.ts'

type Fouten = Readonly<Record<string, string | undefined>>

/** A text that an act writes, with what was typed and what is wrong with it. */
type VakProps = { naam: string; label: string; uitleg?: string; regels?: number; f: Formulier; fouten: Fouten }

export const Vak = ({ naam, label, uitleg, regels = 5, f, fouten }: VakProps) => (
  <Tekstvak naam={naam} label={label} uitleg={uitleg} waarde={veld(f, naam)} fout={fouten[naam]} regels={regels} />
)

/** That text, which must be there: its id for the fact, the text for the vault, or the fault at its field. */
export const leesVak = (f: Formulier, naam: string, anders: string, nieuwId: () => string) => {
  const t = eisTekst(f, naam, naam, nieuwId, anders)
  return { id: t.id ?? '', teksten: t.teksten, fouten: t.fout ? [{ naam, tekst: t.fout }] : [] }
}

/** When something came in: a day and a time, in fields `ontvangen` and `tijd`. */
export const Ontvangst = ({ label, f, fouten }: { label: string; f: Formulier; fouten: Fouten }) => (
  <>
    <DatumVeld naam="ontvangen" label={label} waarde={datumWaarde(f, 'ontvangen')} fout={fouten.ontvangen} />
    <Tekstveld naam="tijd" label="Hoe laat?" breedte="kort" waarde={veld(f, 'tijd')} fout={fouten.tijd} />
  </>
)

const fout = (naam: string, tekst: string) => ({ ontvangenOp: '', fouten: [{ naam, tekst }] })

/** That moment as ISO, which must be there and past. */
export const leesOntvangst = (f: Formulier, nu: Date): { ontvangenOp: string; fouten: readonly Veldfout[] } => {
  const [dag, tijd] = [leesDatum(f, 'ontvangen'), leesTijd(veld(f, 'tijd'))]
  if (!dag.ok) return fout('ontvangen', dag.tekst)
  if (dag.dag === null) return fout('ontvangen', 'Vul in op welke dag het kwam.')
  if (!tijd.ok) return fout('tijd', tijd.tekst)
  if (tijd.waarde === null) return fout('tijd', 'Vul in hoe laat het kwam.')
  const moment = leesVerledenMoment(dag.dag, tijd.waarde, nu)
  return moment.ok ? { ontvangenOp: moment.waarde, fouten: [] } : fout('tijd', moment.tekst)
}

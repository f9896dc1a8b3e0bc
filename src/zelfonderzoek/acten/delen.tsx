import { eisTekst } from '../../web/act/lezen.ts'
import { Tekstvak } from '../../web/onderdelen/formulier/tekstveld.tsx'
import { type Formulier, veld } from '../../web/verzoek.ts'

export const opties = (lijst: readonly { code: string; naam: string; uitleg?: string | undefined }[]) =>
  lijst.map(o => ({ waarde: o.code, label: o.naam, uitleg: o.uitleg }))

type Vak = {
  naam: string
  label: string
  uitleg?: string
  f: Formulier
  fouten: Readonly<Record<string, string | undefined>>
}

export const Vak = ({ naam, label, uitleg, f, fouten }: Vak) => (
  <Tekstvak naam={naam} label={label} uitleg={uitleg} waarde={veld(f, naam)} fout={fouten[naam]} regels={6} />
)

/** A text that must be there, as the one thing that a form writes. */
export const leesVak = (f: Formulier, naam: string, anders: string, nieuwId: () => string) => {
  const t = eisTekst(f, naam, naam, nieuwId, anders)
  return { id: t.id ?? '', teksten: t.teksten, fouten: t.fout ? [{ naam, tekst: t.fout }] : [] }
}

export const gedeeld = {
  nogNietBeoordeeld: 'Beoordeel de melding eerst.',
  dossierDicht: 'Dit dossier is niet in behandeling. Heropen het eerst.',
} as const
export const keuzeOnbekend = 'Kies een van de mogelijkheden.'

import type { ReactNode } from 'react'
import { Knop, Knoppen } from '../onderdelen/formulier/knop.tsx'
import { Kop } from '../onderdelen/kop.tsx'
import { Mededeling } from '../onderdelen/mededeling.tsx'
import { Pagina, type PaginaProps } from './opmaak.tsx'

/** What happened and what to do next; at the desk there are others to ask. */
type Fouttekst = { titel: string; tekst: string; doen: string; balie?: string }

/** The error pages, by status. A dossier that one may not see is 404: that it exists is information. */
const TEKSTEN = {
  400: {
    titel: 'Dit verzoek klopt niet',
    tekst: 'Wij konden niet lezen wat uw browser stuurde. Er is niets opgeslagen.',
    doen: 'Ga terug naar de vorige pagina en probeer het nog een keer.',
  },
  403: {
    titel: 'Log hiervoor opnieuw in',
    tekst: 'Voor deze handeling willen we zeker weten dat u het zelf bent.',
    doen: 'Log opnieuw in. Daarna gaat u verder waar u was.',
  },
  404: {
    titel: 'Deze pagina is er niet',
    tekst: 'Het adres klopt niet, of u mag niet zien wat hier staat.',
    doen: 'Controleer het adres of ga terug naar het begin. Komt u er niet uit? Bel dan het loket.',
    balie: 'Controleer het adres. Weet u zeker dat het klopt? Vraag dan een collega om hulp.',
  },
  409: {
    titel: 'Iemand anders heeft dit net veranderd',
    tekst: 'Wat u stuurde, is nog niet opgeslagen. Uw tekst staat hieronder.',
    doen: 'Lees wat de ander veranderde. Sla daarna uw eigen wijziging op, of laat die vervallen.',
  },
  413: {
    titel: 'Dit is te groot',
    tekst: 'Wat u stuurde is groter dan wij kunnen aannemen. Er is niets opgeslagen.',
    doen: 'Ga terug en maak de tekst korter, of kies een kleiner bestand.',
  },
  429: {
    titel: 'Te veel pogingen achter elkaar',
    tekst: 'Om misbruik te voorkomen, wachten we even.',
    doen: 'Wacht een minuut en probeer het dan opnieuw. Is er gevaar? Bel 112.',
  },
  500: {
    titel: 'Er ging iets mis bij ons',
    tekst: 'Het ligt niet aan u. We weten niet zeker of uw laatste wijziging is opgeslagen.',
    doen: 'Probeer het nog een keer. Gaat het weer mis? Bel dan het loket en noem het kenmerk hieronder.',
    balie:
      'Kijk eerst of uw wijziging er staat. Gaat het weer mis? Geef dan het kenmerk hieronder door aan de beheerder.',
  },
  503: {
    titel: 'Het is nu te druk, of we zijn even bezig',
    tekst: 'De pagina kan op dit moment niet worden getoond. Er is niets verloren gegaan.',
    doen: 'Wacht een minuut en probeer het dan opnieuw. Kan uw melding niet wachten? Bel het loket.',
  },
} satisfies Record<number, Fouttekst>

export type Foutstatus = keyof typeof TEKSTEN

export type FoutpaginaProps = Omit<PaginaProps, 'titel' | 'children' | 'fout'> & {
  status: Foutstatus
  /** What the log calls this request; no name, no content. */
  kenmerk?: string | undefined
  /** Where to go on. */
  verder?: { tekst: string; href: string } | undefined
  /** A better sentence than the general one, such as the maximum size. */
  bijzonderheid?: ReactNode
  children?: ReactNode
}

/** An error page: what happened, whether anything was lost, what to do next, and a reference. */
export const Foutpagina = ({ status, kenmerk, verder, bijzonderheid, children, ...pagina }: FoutpaginaProps) => {
  const { titel, tekst, doen, balie }: Fouttekst = TEKSTEN[status]
  return (
    <Pagina {...pagina} titel={titel}>
      <Kop titel={titel} intro={<p>{tekst}</p>} />
      {bijzonderheid && <Mededeling soort="info">{bijzonderheid}</Mededeling>}
      <p>{pagina.soort === 'balie' && balie ? balie : doen}</p>
      {children}
      <Knoppen>
        <Knop href={verder?.href ?? pagina.huis.begin} soort={children ? 'neven' : 'hoofd'}>
          {verder?.tekst ?? 'Naar het begin'}
        </Knop>
      </Knoppen>
      {kenmerk && (
        <p className="baken-klein baken-zacht">
          Kenmerk: <code>{kenmerk}</code>
        </p>
      )}
    </Pagina>
  )
}

export type ConflictProps = Omit<FoutpaginaProps, 'status' | 'children' | 'bijzonderheid'> & {
  /** Who changed it and when, as in "J. de Wit, vandaag om 10:42". */
  doorWie: string
  /** What changed meanwhile: label, before, after. */
  wijzigingen: readonly { label: string; was: ReactNode; is: ReactNode }[]
  /** The form again, filled with what was typed and with the new version, so that it can be saved after all. */
  children: ReactNode
}

/** 409: shows the other's change above the form with what one typed oneself. Nothing is lost. */
export const Conflictpagina = ({ doorWie, wijzigingen, children, ...pagina }: ConflictProps) => (
  <Foutpagina {...pagina} status={409}>
    <Mededeling soort="letop" kop={`Veranderd door ${doorWie}`}>
      <ul className="baken-lijst">
        {wijzigingen.map(({ label, was, is }) => (
          <li key={label}>
            <strong>{label}</strong>: was <del>{was}</del>, is nu <ins>{is}</ins>
          </li>
        ))}
      </ul>
    </Mededeling>
    <h2 className="utrecht-heading-2">Wat u zelf invulde</h2>
    {children}
  </Foutpagina>
)

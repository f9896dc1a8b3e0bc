import { act } from '../web/act/act.ts'
import { eisTekst } from '../web/act/lezen.ts'
import type { Geopend } from '../web/dossierbeeld/lezen.ts'
import { Keuzelijst } from '../web/onderdelen/formulier/keuze.tsx'
import { Tekstvak } from '../web/onderdelen/formulier/tekstveld.tsx'
import { type Formulier, veld } from '../web/route/verzoek.ts'
import { berichtAanMelderSturen, melderberichtenLezen } from './domain.ts'

const bereik = (g: Geopend): string =>
  g.meldingen.some(m => m.tekst.melder.telefoon || m.tekst.melder.email)
    ? 'Wie nummer en code kwijt is, leest het niet: bel dan.'
    : 'De melder gaf geen telefoonnummer of e-mailadres. Dit is de enige weg terug.'

type Velden = { f: Formulier; fouten: Readonly<Record<string, string | undefined>>; g: Geopend }

/** The fields of an answer, on the page of the conversation and on the page of the act. */
export const Antwoordvelden = ({ f, fouten, g }: Velden) => (
  <>
    {g.meldingen.length > 1 && (
      <Keuzelijst
        naam="melding"
        label="Aan welke melder?"
        leeg="Kies een melding"
        opties={g.meldingen.map(m => ({
          waarde: m.id,
          label: `${m.nummer}, ${m.tekst.melder.organisatie || m.tekst.melder.naam || 'anoniem'}`,
        }))}
        waarde={veld(f, 'melding')}
        fout={fouten.melding}
      />
    )}
    <Tekstvak
      naam="tekst"
      label="Bericht aan de melder"
      uitleg="Schrijf niets over anderen dat de melder niet hoeft te weten."
      waarde={veld(f, 'tekst')}
      regels={6}
      fout={fouten.tekst}
    />
  </>
)

export const antwoorden = act({
  pad: 'gesprek-antwoord',
  titel: 'Bericht aan de melder',
  knop: 'Verstuur bericht',
  terug: 'gesprek',
  opdracht: { naam: 'berichtAanMelderSturen', handeling: 'dossier.bewerken', beslis: berichtAanMelderSturen },
  gevolgen: g => [
    'De melder leest het bij Melding volgen, met het nummer en de code. Uw naam staat er niet bij.',
    'Koos de melder daarvoor, dan gaat er een mail dat er een bericht is.',
    bereik(g),
    'Wat de melder schreef telt daarna als gelezen.',
  ],
  velden: v => <Antwoordvelden {...v} />,
  lees: (f, zaak, nieuwId) => {
    const tekst = eisTekst(f, 'tekst', 'bericht', nieuwId, 'Schrijf het bericht.')
    const melding = zaak.meldingen.length === 1 ? zaak.meldingen[0] : veld(f, 'melding')
    const fouten = [
      ...(melding ? [] : [{ naam: 'melding', tekst: 'Kies aan welke melder u schrijft.' }]),
      ...(tekst.fout ? [{ naam: 'tekst', tekst: tekst.fout }] : []),
    ]
    if (fouten.length > 0 || !melding || tekst.id === null) return { ok: false, fouten }
    return { ok: true, invoer: { id: nieuwId(), melding, tekst: tekst.id }, teksten: tekst.teksten }
  },
  weigeringen: {
    dossierDicht: 'De inhoud van dit dossier is vernietigd. De melder kan niets meer lezen.',
    meldingOnbekend: 'Die melding hoort niet bij dit dossier. Kies een andere.',
  },
})

export const gelezen = act({
  pad: 'gesprek-gelezen',
  titel: 'Berichten van de melder gelezen',
  knop: 'Markeer als gelezen',
  terug: 'gesprek',
  opdracht: { naam: 'melderberichtenLezen', handeling: 'dossier.bewerken', beslis: melderberichtenLezen },
  gevolgen: () => [
    'Het dossier staat niet meer bij de nieuwe berichten in de werkvoorraad. De melder krijgt geen antwoord.',
  ],
  velden: () => null,
  lees: () => ({ ok: true, invoer: {} }),
  weigeringen: { nietsNieuw: 'Er is niets nieuws van de melder: een collega las of beantwoordde het al.' },
})

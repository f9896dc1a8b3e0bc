import { datumWaarde } from '../web/invoer/datum.ts'
import type { Vermoeden } from '../web/invoer/vermoeden.ts'
import { DatumVeld } from '../web/onderdelen/formulier/datumveld.tsx'
import { Verborgen } from '../web/onderdelen/formulier/formulier.tsx'
import { Keuzerondjes, Vinkjes } from '../web/onderdelen/formulier/keuze.tsx'
import { Tekstvak, Tekstveld } from '../web/onderdelen/formulier/tekstveld.tsx'
import { Kaart } from '../web/onderdelen/kaart.tsx'
import { Mededeling } from '../web/onderdelen/mededeling.tsx'
import { type Formulier, veld, velden } from '../web/route/verzoek.ts'
import type { Afloop } from './afhandelen.ts'

type Fouten = Readonly<Record<string, string | undefined>>
export type Deel = { f: Formulier; fouten: Fouten }

export const opties = (lijst: readonly { code: string; naam: string; uitleg?: string | undefined }[]) =>
  lijst.map(o => ({ waarde: o.code, label: o.naam, ...(o.uitleg ? { uitleg: o.uitleg } : {}) }))

const afloopopties: Readonly<Record<Afloop, { label: string; uitleg: string }>> = {
  beantwoord: { label: 'Beantwoord', uitleg: 'Het dossier sluit.' },
  verwezen: { label: 'Verwezen', uitleg: 'Een ander gaat verder. Het dossier sluit.' },
  opvolging: { label: 'Met opvolging', uitleg: 'U komt erop terug. De dag staat in de werkvoorraad.' },
  open: { label: 'Nog niet klaar', uitleg: 'Het dossier blijft open.' },
}

/** When the desk comes back to it, and what it does then. */
export const Opvolgvelden = ({ f, fouten }: Deel) => (
  <div className="baken-stapel">
    <DatumVeld
      naam="opvolgdag"
      label="Op welke dag komt u erop terug?"
      uitleg="Alleen bij opvolging."
      waarde={datumWaarde(f, 'opvolgdag')}
      fout={fouten.opvolgdag}
    />
    <Tekstveld
      naam="opvolgen"
      label="Wat gaat u dan doen?"
      uitleg="Bijvoorbeeld: nabellen of er een plek is."
      waarde={veld(f, 'opvolgen')}
      fout={fouten.opvolgen}
    />
  </div>
)

/** What was advised and how it goes on. */
export const Afhandelvelden = ({ f, fouten, keuzes }: Deel & { keuzes: readonly Afloop[] }) => (
  <Kaart kop="Wat adviseerde u?">
    <div className="baken-stapel">
      <Tekstvak naam="antwoord" label="Uw advies" waarde={veld(f, 'antwoord')} fout={fouten.antwoord} regels={5} />
      {keuzes.length > 0 && (
        <Keuzerondjes
          naam="afloop"
          label="Hoe gaat het verder?"
          opties={keuzes.map(k => ({ waarde: k, ...afloopopties[k] }))}
          waarde={veld(f, 'afloop')}
          fout={fouten.afloop}
        />
      )}
      <Tekstveld
        naam="naar"
        label="Verwezen naar"
        uitleg="Een organisatie, een team of een functie. Alleen als u verwees."
        waarde={veld(f, 'naar')}
        fout={fouten.naar}
      />
      {keuzes.includes('opvolging') && <Opvolgvelden f={f} fouten={fouten} />}
    </div>
  </Kaart>
)

const woorden: Readonly<Record<Vermoeden['soort'], string>> = {
  bsn: 'lijkt een burgerservicenummer',
  geboortedatum: 'lijkt een geboortedatum',
  naam: 'lijkt een naam',
  telefoon: 'lijkt een telefoonnummer',
  email: 'lijkt een e-mailadres',
  adres: 'lijkt een adres',
}

/** What somebody looked at and left: a text that changes afterwards is looked at again. */
const alsGezien = (vermoedens: readonly Vermoeden[]): string => vermoedens.map(v => v.fragment).join('|')

/** Everything that was found and not answered for yet. */
export const nieuwe = (f: Formulier, vermoedens: readonly Vermoeden[]): readonly Vermoeden[] => {
  const gezien = veld(f, 'toch') === 'ja' ? veld(f, 'gezien').split('|') : []
  return vermoedens.filter(v => !gezien.includes(v.fragment))
}

/** Says what may lead to a person, and lets through what somebody answers for. */
export const Vermoedens = ({
  f,
  vermoedens,
  waarom = 'Een adviesvraag legt u vast zonder te zeggen om wie het gaat.',
}: {
  f: Formulier
  vermoedens: readonly Vermoeden[]
  waarom?: string
}) =>
  vermoedens.length > 0 && (
    <div className="baken-stapel">
      <Mededeling soort="letop" kop="Leidt deze tekst naar een persoon?">
        <p>{waarom} In de tekst staat:</p>
        <ul className="baken-lijst">
          {vermoedens.map(v => (
            <li key={v.fragment}>
              <strong>{v.fragment}</strong>: {woorden[v.soort]}.
            </li>
          ))}
        </ul>
        <p>Haal het weg, of zet hieronder een vinkje en stuur het formulier opnieuw.</p>
      </Mededeling>
      <Verborgen velden={{ gezien: alsGezien(vermoedens) }} />
      <Vinkjes
        naam="toch"
        label="Nagekeken"
        opties={[{ waarde: 'ja', label: 'Ik heb dit nagekeken: het mag zo blijven staan' }]}
        waarden={velden(f, 'toch')}
      />
    </div>
  )

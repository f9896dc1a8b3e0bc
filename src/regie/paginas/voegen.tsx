import type { ReactNode } from 'react'
import { momentInWoorden } from '../../kernel/uitleg/datum.ts'
import type { Geopend } from '../../web/dossierbeeld/lezen.ts'
import { Baliepagina } from '../../web/kader/kader.tsx'
import { Formulier } from '../../web/onderdelen/formulier/formulier.tsx'
import { Foutenoverzicht, foutPerVeld, type Veldfout } from '../../web/onderdelen/formulier/foutenoverzicht.tsx'
import { Keuzerondjes } from '../../web/onderdelen/formulier/keuze.tsx'
import { Knop, Knoppen } from '../../web/onderdelen/formulier/knop.tsx'
import { Tekstvak, Tekstveld } from '../../web/onderdelen/formulier/tekstveld.tsx'
import { Kop } from '../../web/onderdelen/kop.tsx'
import { Mededeling } from '../../web/onderdelen/mededeling.tsx'
import { type Aangemeld, veld } from '../../web/route/verzoek.ts'
import type { Kandidaat } from '../../zaken/kandidaten.ts'

type Props = { v: Aangemeld; g: Geopend; fouten: readonly Veldfout[] }

const Bladzijde = ({
  v,
  g,
  fouten,
  titel,
  gevolgen,
  children,
}: Props & { titel: string; gevolgen: readonly string[]; children: ReactNode }) => (
  <Baliepagina
    v={v}
    titel={titel}
    fout={fouten.length > 0}
    kruimels={[
      { tekst: 'Werkvoorraad', href: `/${v.desk.loket}/werkvoorraad` },
      { tekst: `Dossier ${g.zaak.nummer}`, href: `/${v.desk.loket}/dossiers/${g.zaak.id}` },
    ]}
  >
    <Foutenoverzicht fouten={fouten} />
    <Kop titel={titel} boven={`Dossier ${g.zaak.nummer}`} />
    <Mededeling soort="info" kop="Wat er gebeurt">
      <ul className="baken-lijst">
        {gevolgen.map(r => (
          <li key={r}>{r}</li>
        ))}
      </ul>
    </Mededeling>
    {children}
  </Baliepagina>
)

const Slot = ({ v, g, knop }: Pick<Props, 'v' | 'g'> & { knop: string }) => (
  <Knoppen>
    <Knop>{knop}</Knop>
    <Knop soort="stil" href={`/${v.desk.loket}/dossiers/${g.zaak.id}`}>
      Terug zonder wijzigen
    </Knop>
  </Knoppen>
)

/** Which of the own terms go on at the other dossier, by name. */
const doorlopend = (g: Geopend): readonly string[] =>
  g.zaak.termijnen
    .filter(t => t.status === 'lopend')
    .flatMap(t => g.protocol.termijnen.filter(d => d.code === t.code && d.soort !== 'eigen').map(d => d.naam))

export const Voegpagina = ({ v, g, kandidaten, fouten }: Props & { kandidaten: readonly Kandidaat[] }) => {
  const f = v.formulier
  const fout = foutPerVeld(fouten)
  const categorie = (code: string | null) => g.protocol.categorieen.find(c => c.code === code)?.naam ?? ''
  return (
    <Bladzijde
      {...{ v, g, fouten }}
      titel="Voegen bij een ander dossier"
      gevolgen={[
        'De melding gaat met wat er gebeurde, de betrokkenen en de berichten met de melder naar het andere dossier. Wie dat dossier mag zien, kan haar dan lezen.',
        `Dossier ${g.zaak.nummer} sluit en verwijst ernaar. Notities en wat hier al gedaan is, blijven hier staan.`,
        'Eigen termijnen en taken van dit dossier vervallen.',
        ...doorlopend(g).map(t => `Loopt door in het andere dossier: ${t}.`),
        'De melding blijft apart meetellen in de cijfers. Splitsen kan later.',
      ]}
    >
      <Formulier
        actie={`/${v.desk.loket}/dossiers/${g.zaak.id}/voegen`}
        verborgen={{ versie: String(g.zaak.versie) }}
        bewaak
      >
        {kandidaten.length > 0 && (
          <Keuzerondjes
            naam="doel"
            label="Lopende dossiers over dezelfde mensen"
            opties={kandidaten.map(k => ({
              waarde: k.id,
              label: `${k.nummer}, ${categorie(k.categorie)}`,
              uitleg: `Ontvangen ${momentInWoorden(k.ontvangen_op)}`,
            }))}
            waarde={veld(f, 'doel')}
            fout={fout.doel}
          />
        )}
        <Tekstveld
          naam="nummer"
          label={kandidaten.length > 0 ? 'Of een ander dossier, met nummer' : 'Nummer van het lopende dossier'}
          uitleg="Zoals 2026-0001-Z."
          breedte="half"
          nietVerplicht={kandidaten.length > 0}
          waarde={veld(f, 'nummer')}
          fout={kandidaten.length > 0 ? undefined : fout.doel}
          maximum={30}
        />
        <Tekstvak
          naam="reden"
          label="Waarom hoort dit bij elkaar?"
          waarde={veld(f, 'reden')}
          fout={fout.reden}
          regels={3}
        />
        <Slot v={v} g={g} knop="Voeg de melding" />
      </Formulier>
    </Bladzijde>
  )
}

export const Splitspagina = ({ v, g, fouten }: Props) => {
  const nummer = g.zaak.werk.gevoegd?.nummer
  return (
    <Bladzijde
      {...{ v, g, fouten }}
      titel="Splitsen: weer een eigen dossier"
      gevolgen={[
        `De melding komt met wat er gebeurde, haar betrokkenen en de berichten met de melder terug uit dossier ${nummer ?? ''}.`,
        'Termijnen en taken lopen weer, tot de dag die ze hadden. Wat intussen gedaan is, blijft gedaan.',
        'Wat na het voegen in het andere dossier is geschreven, blijft daar.',
      ]}
    >
      <Formulier
        actie={`/${v.desk.loket}/dossiers/${g.zaak.id}/splitsen`}
        verborgen={{ versie: String(g.zaak.versie) }}
        bewaak
      >
        <Tekstvak
          naam="reden"
          label="Waarom hoort dit toch niet bij elkaar?"
          waarde={veld(v.formulier, 'reden')}
          fout={foutPerVeld(fouten).reden}
          regels={3}
        />
        <Slot v={v} g={g} knop="Splits" />
      </Formulier>
    </Bladzijde>
  )
}

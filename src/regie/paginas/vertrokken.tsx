import type { Protocolversie } from '../../protocollen/protocol.ts'
import { type Collega, kanBehandelen } from '../../toegang/gebruikersnamen.ts'
import { Formulier } from '../../web/onderdelen/formulier/formulier.tsx'
import { Foutenoverzicht, foutPerVeld, type Veldfout } from '../../web/onderdelen/formulier/foutenoverzicht.tsx'
import { Keuzelijst, Vinkjes } from '../../web/onderdelen/formulier/keuze.tsx'
import { Knop } from '../../web/onderdelen/formulier/knop.tsx'
import { Kaart } from '../../web/onderdelen/kaart.tsx'
import { Leegstaat } from '../../web/onderdelen/leegstaat.tsx'
import { Mededeling } from '../../web/onderdelen/mededeling.tsx'
import { type Aangemeld, veld, velden } from '../../web/route/verzoek.ts'
import type { Achtergelaten } from '../store.ts'
import { Regiepagina } from './kader.tsx'

type Props = {
  v: Aangemeld
  protocol: Protocolversie
  collegas: ReadonlyMap<string, Collega>
  dossiers: readonly Achtergelaten[]
  fouten: readonly Veldfout[]
  gedaan: number | null
}

const Kaartje = ({ van, eigen, ...props }: Props & { van: string; eigen: readonly Achtergelaten[] }) => {
  const { v, protocol, collegas, fouten } = props
  const naam = collegas.get(van)?.naam ?? 'Iemand die weg is'
  const hier = veld(v.formulier, 'van') === van
  const fout = hier ? foutPerVeld(fouten) : {}
  const categorie = (code: string | null) =>
    protocol.categorieen.find(c => c.code === code)?.naam ?? 'nog niet gescreend'
  return (
    <Kaart kop={naam}>
      <Formulier actie={`/${v.desk.loket}/regie/vertrokken`} verborgen={{ van }}>
        <Vinkjes
          naam={`dossier-${van}`}
          label={`Dossiers van ${naam}`}
          opties={eigen.map(d => ({ waarde: d.id, label: `${d.nummer}, ${categorie(d.categorie)}` }))}
          waarden={hier ? velden(v.formulier, `dossier-${van}`) : eigen.map(d => d.id)}
          fout={fout[`dossier-${van}`]}
        />
        <Keuzelijst
          naam={`aan-${van}`}
          label="Wie behandelt ze verder?"
          opties={[...collegas.values()].filter(kanBehandelen).map(c => ({ waarde: c.id, label: c.naam }))}
          waarde={hier ? veld(v.formulier, `aan-${van}`) : ''}
          fout={fout[`aan-${van}`]}
        />
        <Knop soort="neven">Wijs toe</Knop>
      </Formulier>
    </Kaart>
  )
}

/** What was left behind by who does not work here any more. */
export const Vertrokkenpagina = (props: Props) => {
  const { v, dossiers, fouten, gedaan } = props
  const vertrokken = [...new Set(dossiers.map(d => d.behandelaar))]
  return (
    <Regiepagina
      v={v}
      hier="vertrokken"
      fout={fouten.length > 0}
      intro="Open dossiers van wie hier geen dossiers meer behandelt. U ziet nummers; lezen kan wie het dossier krijgt."
    >
      <Foutenoverzicht fouten={fouten} />
      {gedaan !== null && (
        <Mededeling
          soort="gelukt"
          kop={
            gedaan === 1
              ? 'Eén dossier heeft een nieuwe behandelaar'
              : `${gedaan} dossiers hebben een nieuwe behandelaar`
          }
        />
      )}
      {vertrokken.length === 0 && <Leegstaat kop="Er is geen dossier achtergebleven" />}
      {vertrokken.map(van => (
        <Kaartje key={van} {...props} van={van} eigen={dossiers.filter(d => d.behandelaar === van)} />
      ))}
    </Regiepagina>
  )
}

import { dagVan } from '../../kernel/lokaal.ts'
import { datumWaarde } from '../../web/invoer/datum.ts'
import { Baliepagina } from '../../web/kader/kader.tsx'
import { DatumVeld } from '../../web/onderdelen/formulier/datumveld.tsx'
import { Formulier } from '../../web/onderdelen/formulier/formulier.tsx'
import { Foutenoverzicht, foutPerVeld, type Veldfout } from '../../web/onderdelen/formulier/foutenoverzicht.tsx'
import { Keuzelijst } from '../../web/onderdelen/formulier/keuze.tsx'
import { Knop } from '../../web/onderdelen/formulier/knop.tsx'
import { Tekstvak, Tekstveld } from '../../web/onderdelen/formulier/tekstveld.tsx'
import { Kop } from '../../web/onderdelen/kop.tsx'
import { type Aangemeld, veld } from '../../web/route/verzoek.ts'
import type { Verschil } from '../domain.ts'
import { Eerder, Uitgavevelden } from './delen.tsx'

export type Handprops = {
  v: Aangemeld
  /** What is sent twice under one key is kept once. */
  sleutel: string
  bekend: readonly { cijfer: string; naam: string }[]
  verschillen: readonly Verschil[]
  uitleg: boolean
  fouten: readonly Veldfout[]
}

const Wat = ({ v, bekend, fout }: Pick<Handprops, 'v' | 'bekend'> & { fout: Readonly<Record<string, string>> }) => {
  const f = v.formulier
  return (
    <>
      <Keuzelijst
        naam="cijfer"
        label="Is het een getal uit de rapportage?"
        leeg="Nee, een eigen getal"
        waarde={veld(f, 'cijfer')}
        opties={bekend.map(b => ({ waarde: b.cijfer, label: b.naam }))}
      />
      <Tekstveld
        naam="naam"
        label="Naam van een eigen getal"
        nietVerplicht
        waarde={veld(f, 'naam')}
        fout={fout.naam}
        maximum={200}
      />
      <Tekstvak
        naam="definitie"
        label="Wat is er precies geteld?"
        nietVerplicht
        waarde={veld(f, 'definitie')}
        fout={fout.definitie}
        regels={2}
        maximum={2000}
      />
      <DatumVeld naam="van" label="Eerste dag" waarde={datumWaarde(f, 'van')} fout={fout.van} />
      <DatumVeld naam="tot" label="Laatste dag" waarde={datumWaarde(f, 'tot')} fout={fout.tot} />
      <Tekstveld naam="waarde" label="Het getal" breedte="kort" cijfers waarde={veld(f, 'waarde')} fout={fout.waarde} />
    </>
  )
}

/** A figure that was given outside this program, or counted elsewhere. */
export const Handpagina = ({ v, sleutel, bekend, verschillen, uitleg, fouten }: Handprops) => {
  const basis = `/${v.desk.loket}/getallenboek`
  const fout = foutPerVeld(fouten)
  return (
    <Baliepagina
      v={v}
      titel="Een getal met de hand invullen"
      kruimels={[{ tekst: 'Getallenboek', href: basis }]}
      fout={fouten.length > 0}
    >
      <Foutenoverzicht fouten={fouten} />
      <Kop
        titel="Een getal met de hand invullen"
        intro={<p>Voor een getal dat elders is geteld, of dat al eerder is gegeven.</p>}
      />
      <Eerder lijst={verschillen} />
      <Formulier actie={`${basis}/hand`} verborgen={{ sleutel }} bewaak>
        <Wat v={v} bekend={bekend} fout={fout} />
        <Uitgavevelden f={v.formulier} fout={fout} vandaag={dagVan(v.nu)} uitleg={uitleg} />
        <Knop>Leg vast in het getallenboek</Knop>
      </Formulier>
    </Baliepagina>
  )
}

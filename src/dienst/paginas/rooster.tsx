import { behandelrollen } from '../../begrippen/rol.ts'
import type { Dienst } from '../../kernel/openingstijd.ts'
import { dagInWoorden, metKleineLetter } from '../../kernel/uitleg/datum.ts'
import type { Collega } from '../../toegang/gebruikersnamen.ts'
import { Baliepagina } from '../../web/kader/kader.tsx'
import { Formulier, Verborgen } from '../../web/onderdelen/formulier/formulier.tsx'
import { Foutenoverzicht, foutPerVeld, type Veldfout } from '../../web/onderdelen/formulier/foutenoverzicht.tsx'
import { Keuzelijst, Keuzerondjes } from '../../web/onderdelen/formulier/keuze.tsx'
import { Knop, Knoppen } from '../../web/onderdelen/formulier/knop.tsx'
import { Tekstveld } from '../../web/onderdelen/formulier/tekstveld.tsx'
import { Kaart } from '../../web/onderdelen/kaart.tsx'
import { Kop } from '../../web/onderdelen/kop.tsx'
import { Tabel } from '../../web/onderdelen/tabel.tsx'
import { Telefoon } from '../../web/onderdelen/telefoon.tsx'
import { type Aangemeld, veld } from '../../web/route/verzoek.ts'
import { diensttaken } from '../domain.ts'
import type { Roosterregel } from '../store.ts'
import { dienstInWoorden, soortDienst, taakwoorden } from '../woorden.ts'
import { naamVan } from './delen.tsx'

type Props = {
  v: Aangemeld
  /** Monday of the week that is shown. */
  maandag: string
  vorige: string
  volgende: string
  diensten: readonly Dienst[]
  rooster: readonly Roosterregel[]
  collegas: ReadonlyMap<string, Collega>
  fouten: readonly Veldfout[]
}

const Erbij = ({ v, maandag, diensten, collegas, fouten }: Props) => {
  const fout = foutPerVeld(fouten)
  const f = v.formulier
  return (
    <Kaart kop="Iemand inroosteren">
      <Formulier actie={`/${v.desk.loket}/dienst/rooster`} verborgen={{ week: maandag }} bewaak>
        <Keuzelijst
          naam="dienst"
          label="Dienst"
          opties={diensten.map(d => ({
            waarde: d.van,
            label: `${dienstInWoorden(d)} (${metKleineLetter(soortDienst(d))})`,
          }))}
          waarde={veld(f, 'dienst')}
          fout={fout.dienst}
        />
        <Keuzelijst
          naam="wie"
          label="Wie"
          opties={[...collegas.values()]
            .filter(c => c.actief && behandelrollen.some(r => c.rollen.includes(r)))
            .map(c => ({ waarde: c.id, label: c.naam }))}
          waarde={veld(f, 'wie')}
          fout={fout.wie}
        />
        <Keuzerondjes
          naam="taak"
          label="Waarvoor"
          naast
          opties={diensttaken.map(t => ({ waarde: t, label: taakwoorden[t] }))}
          waarde={veld(f, 'taak') || 'loket'}
          fout={fout.taak}
        />
        <Tekstveld
          naam="telefoon"
          label="Telefoon tijdens de dienst"
          uitleg="Het nummer van het werk. Collega’s van het loket zien het."
          soort="tel"
          breedte="half"
          waarde={veld(f, 'telefoon')}
          fout={fout.telefoon}
        />
        <Knoppen>
          <Knop>Rooster in</Knop>
        </Knoppen>
      </Formulier>
    </Kaart>
  )
}

type Rij = { dienst: Dienst; regel: Roosterregel | null }

const rijenVan = ({ diensten, rooster }: Props): readonly Rij[] =>
  diensten.flatMap((dienst): Rij[] => {
    const erin = rooster.filter(r => r.van === dienst.van)
    return erin.length === 0 ? [{ dienst, regel: null }] : erin.map(regel => ({ dienst, regel }))
  })

const Weg = ({ v, maandag, rij, collegas }: Pick<Props, 'v' | 'maandag' | 'collegas'> & { rij: Rij }) =>
  rij.regel && (
    <form method="post" action={`/${v.desk.loket}/dienst/rooster/weg`}>
      <Verborgen velden={{ week: maandag, id: rij.regel.id }} />
      <Knop soort="stil" klein erbij={`${naamVan(collegas, rij.regel.gebruiker)}, ${dienstInWoorden(rij.dienst)}`}>
        Haal weg
      </Knop>
    </form>
  )

/** A week of shifts: who, for what, and how to reach them. */
export const Roosterpagina = (props: Props) => {
  const { v, maandag, vorige, volgende, collegas, fouten } = props
  const pad = `/${v.desk.loket}/dienst/rooster`
  return (
    <Baliepagina
      v={v}
      titel="Rooster"
      fout={fouten.length > 0}
      breed
      kruimels={[{ tekst: 'Dienst', href: `/${v.desk.loket}/dienst` }]}
    >
      <Foutenoverzicht fouten={fouten} />
      <Kop
        titel="Rooster"
        boven={`Week van ${dagInWoorden(maandag)}`}
        acties={
          <Knoppen>
            <Knop soort="neven" href={`${pad}?week=${vorige}`}>
              Vorige week
            </Knop>
            <Knop soort="neven" href={`${pad}?week=${volgende}`}>
              Volgende week
            </Knop>
          </Knoppen>
        }
      />
      <Tabel
        bijschrift="Diensten van deze week"
        bijschriftVerborgen
        dicht
        rijen={rijenVan(props)}
        sleutel={r => `${r.dienst.van}-${r.regel?.id}`}
        kolommen={[
          { kop: 'Dienst', rijkop: true, cel: r => `${dienstInWoorden(r.dienst)}` },
          { kop: 'Loket', cel: r => soortDienst(r.dienst) },
          { kop: 'Wie', cel: r => (r.regel ? naamVan(collegas, r.regel.gebruiker) : 'Nog niemand') },
          { kop: 'Waarvoor', cel: r => (r.regel ? taakwoorden[r.regel.taak] : '') },
          { kop: 'Telefoon', cel: r => r.regel && <Telefoon nummer={r.regel.telefoon} /> },
          {
            kop: 'Weghalen',
            kopVerborgen: true,
            cel: rij => <Weg {...{ v, maandag, collegas, rij }} />,
          },
        ]}
      />
      <form method="post" action={`${pad}/kopieer`}>
        <Verborgen velden={{ week: maandag }} />
        <Knop soort="neven">Neem de vorige week over</Knop>
      </form>
      <Erbij {...props} />
    </Baliepagina>
  )
}

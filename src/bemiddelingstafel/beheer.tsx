import { dagInWoorden, momentInWoorden } from '../kernel/uitleg/datum.ts'
import { WanneerVeld } from '../web/invoer/wanneer.tsx'
import { Baliepagina } from '../web/kader/kader.tsx'
import { Badge } from '../web/onderdelen/badge.tsx'
import { Formulier as Vorm } from '../web/onderdelen/formulier/formulier.tsx'
import { Foutenoverzicht, foutPerVeld, type Veldfout } from '../web/onderdelen/formulier/foutenoverzicht.tsx'
import { Knop } from '../web/onderdelen/formulier/knop.tsx'
import { Tekstveld } from '../web/onderdelen/formulier/tekstveld.tsx'
import { Kaart } from '../web/onderdelen/kaart.tsx'
import { Kop } from '../web/onderdelen/kop.tsx'
import { Tabel } from '../web/onderdelen/tabel.tsx'
import { type Aangemeld, veld } from '../web/route/verzoek.ts'
import type { Tafelbijeenkomst, Tafeldeelnemer } from '../zaken/tafelregister.ts'

type Props = {
  v: Aangemeld
  naam: string
  deelnemers: readonly Tafeldeelnemer[]
  bijeenkomsten: readonly Tafelbijeenkomst[]
  fouten: readonly Veldfout[]
}

const actie = (v: Aangemeld) => `/${v.desk.loket}/bemiddelingstafel/beheer`

const Knopje = ({
  v,
  wat,
  id,
  tekst,
  erbij,
}: {
  v: Aangemeld
  wat: string
  id: string
  tekst: string
  erbij: string
}) => (
  <Vorm actie={actie(v)} verborgen={{ wat, id }}>
    <Knop soort="stil" klein erbij={erbij}>
      {tekst}
    </Knop>
  </Vorm>
)

const Deelnemers = ({ v, deelnemers, fouten }: Props) => {
  const f = foutPerVeld(fouten)
  return (
    <Kaart kop="Vaste deelnemers">
      {deelnemers.length > 0 && (
        <Tabel
          bijschrift="Vaste deelnemers"
          bijschriftVerborgen
          dicht
          rijen={deelnemers}
          sleutel={d => d.id}
          kolommen={[
            { kop: 'Organisatie', rijkop: true, cel: d => d.organisatie },
            { kop: 'Functie', cel: d => d.functie },
            { kop: 'Sinds', cel: d => dagInWoorden(d.sinds) },
            {
              kop: 'Doet mee',
              cel: d =>
                d.tot ? (
                  `Tot ${dagInWoorden(d.tot)}`
                ) : (
                  <Knopje v={v} wat="deelnemer-weg" id={d.id} tekst="Doet niet meer mee" erbij={d.organisatie} />
                ),
            },
          ]}
        />
      )}
      <Vorm actie={actie(v)} verborgen={{ wat: 'deelnemer' }} bewaak>
        <Tekstveld
          naam="organisatie"
          label="Organisatie"
          waarde={veld(v.formulier, 'organisatie')}
          fout={f.organisatie}
          maximum={120}
        />
        <Tekstveld
          naam="functie"
          label="Functie"
          uitleg="Geen naam: wie de functie heeft, kan wisselen."
          waarde={veld(v.formulier, 'functie')}
          fout={f.functie}
          maximum={120}
        />
        <Knop soort="neven">Voeg deelnemer toe</Knop>
      </Vorm>
    </Kaart>
  )
}

const Bijeenkomsten = ({ v, bijeenkomsten, fouten }: Props) => {
  const nu = v.nu.toISOString()
  return (
    <Kaart kop="Bijeenkomsten">
      {bijeenkomsten.length > 0 && (
        <Tabel
          bijschrift="Bijeenkomsten"
          bijschriftVerborgen
          dicht
          rijen={bijeenkomsten}
          sleutel={b => b.id}
          kolommen={[
            {
              kop: 'Wanneer',
              rijkop: true,
              cel: b => (
                <a className="utrecht-link" href={`/${v.desk.loket}/bemiddelingstafel/bijeenkomst?bijeenkomst=${b.id}`}>
                  {momentInWoorden(b.op)}
                </a>
              ),
            },
            {
              kop: 'Stand',
              cel: b => {
                if (b.afgelast) return <Badge>Afgelast</Badge>
                if (b.op < nu) return <Badge toon="goed">Geweest</Badge>
                return <Knopje v={v} wat="afgelasten" id={b.id} tekst="Gelast af" erbij={momentInWoorden(b.op)} />
              },
            },
          ]}
        />
      )}
      <Vorm actie={actie(v)} verborgen={{ wat: 'bijeenkomst' }} bewaak>
        <WanneerVeld naam="op" label="Wanneer is de bijeenkomst?" f={v.formulier} fouten={foutPerVeld(fouten)} />
        <Knop soort="neven">Plan bijeenkomst</Knop>
      </Vorm>
    </Kaart>
  )
}

/** Who sits at the table and when it meets. */
export const Beheerpagina = (props: Props) => (
  <Baliepagina
    v={props.v}
    titel="Deelnemers en agenda"
    fout={props.fouten.length > 0}
    kruimels={[{ tekst: props.naam, href: `/${props.v.desk.loket}/bemiddelingstafel` }]}
  >
    <Foutenoverzicht fouten={props.fouten} />
    <Kop titel="Deelnemers en agenda" />
    <Deelnemers {...props} />
    <Bijeenkomsten {...props} />
  </Baliepagina>
)

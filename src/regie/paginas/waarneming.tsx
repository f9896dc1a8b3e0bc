import { dagInWoorden } from '../../kernel/uitleg/datum.ts'
import { type Collega, kanBehandelen } from '../../toegang/gebruikersnamen.ts'
import type { Waarneming } from '../../toegang/waarneming.ts'
import { datumWaarde } from '../../web/invoer/datum.ts'
import { Badge } from '../../web/onderdelen/badge.tsx'
import { DatumVeld } from '../../web/onderdelen/formulier/datumveld.tsx'
import { Formulier } from '../../web/onderdelen/formulier/formulier.tsx'
import { Foutenoverzicht, foutPerVeld, type Veldfout } from '../../web/onderdelen/formulier/foutenoverzicht.tsx'
import { Keuzelijst, Keuzerondjes } from '../../web/onderdelen/formulier/keuze.tsx'
import { Knop } from '../../web/onderdelen/formulier/knop.tsx'
import { Kaart } from '../../web/onderdelen/kaart.tsx'
import { Leegstaat } from '../../web/onderdelen/leegstaat.tsx'
import { Tabel } from '../../web/onderdelen/tabel.tsx'
import { type Aangemeld, veld } from '../../web/route/verzoek.ts'
import { Regiepagina } from './kader.tsx'

export type WaarnemingProps = {
  v: Aangemeld
  vandaag: string
  collegas: ReadonlyMap<string, Collega>
  waarnemingen: readonly Waarneming[]
  fouten: readonly Veldfout[]
  /** May arrange it for a colleague. */
  magRegelen: boolean
}

const naamVan = (collegas: WaarnemingProps['collegas'], id: string) => collegas.get(id)?.naam ?? 'onbekend'

const Beeindig = ({ v, collegas, w, magRegelen }: Omit<WaarnemingProps, 'waarnemingen'> & { w: Waarneming }) =>
  (w.afwezige === v.wie.id || magRegelen) && (
    <form method="post" action={`/${v.desk.loket}/regie/waarneming/einde`}>
      <input type="hidden" name="waarneming" value={w.id} />
      <Knop soort="neven" klein erbij={`waarneming voor ${naamVan(collegas, w.afwezige)}`}>
        Beëindig
      </Knop>
    </form>
  )

const Lijst = (props: WaarnemingProps) => {
  const { collegas, waarnemingen, vandaag } = props
  return waarnemingen.length === 0 ? (
    <Leegstaat kop="Niemand wordt waargenomen, nu niet en straks niet" />
  ) : (
    <Tabel
      bijschrift="Wie voor wie waarneemt"
      rijen={waarnemingen}
      sleutel={w => w.id}
      kolommen={[
        { kop: 'Afwezig', rijkop: true, cel: w => naamVan(collegas, w.afwezige) },
        {
          kop: 'Waarnemer',
          cel: w => (
            <span className="baken-rij">
              {naamVan(collegas, w.waarnemer)}
              {!kanBehandelen(collegas.get(w.waarnemer)) && <Badge toon="letop">Werkt hier niet meer</Badge>}
            </span>
          ),
        },
        { kop: 'Van', cel: w => dagInWoorden(w.van) },
        { kop: 'Tot en met', cel: w => dagInWoorden(w.tot) },
        { kop: 'Stand', cel: w => (w.van <= vandaag ? <Badge toon="accent">Nu</Badge> : 'Komt nog') },
        { kop: 'Ingesteld door', cel: w => naamVan(collegas, w.ingesteldDoor) },
        { kop: 'Wijzigen', kopVerborgen: true, cel: w => <Beeindig {...props} w={w} /> },
      ]}
    />
  )
}

const Velden = ({ v, collegas, fouten, magRegelen }: WaarnemingProps) => {
  const f = v.formulier
  const fout = foutPerVeld(fouten)
  const opties = [...collegas.values()].filter(kanBehandelen).map(c => ({ waarde: c.id, label: c.naam }))
  return (
    <>
      {magRegelen && (
        <>
          <Keuzelijst
            naam="afwezige"
            label="Wie is afwezig?"
            opties={opties}
            waarde={veld(f, 'afwezige') || v.wie.id}
            fout={fout.afwezige}
            leeg={null}
          />
          <Keuzerondjes
            naam="reden"
            label="Waarom?"
            opties={[
              { waarde: 'afwezig', label: 'Vrij of elders aan het werk' },
              { waarde: 'ziek', label: 'Ziek' },
            ]}
            waarde={veld(f, 'reden') || 'afwezig'}
          />
        </>
      )}
      <Keuzelijst
        naam="waarnemer"
        label="Wie neemt waar?"
        opties={magRegelen ? opties : opties.filter(o => o.waarde !== v.wie.id)}
        waarde={veld(f, 'waarnemer')}
        fout={fout.waarnemer}
      />
      <DatumVeld naam="van" label="Van" waarde={datumWaarde(f, 'van')} fout={fout.van} />
      <DatumVeld naam="tot" label="Tot en met" waarde={datumWaarde(f, 'tot')} fout={fout.tot} />
    </>
  )
}

/** Who covers for whom, now and later. */
export const Waarnemingpagina = (props: WaarnemingProps) => {
  const { v, fouten, magRegelen } = props
  return (
    <Regiepagina
      v={v}
      hier="waarneming"
      fout={fouten.length > 0}
      intro="Wie waarneemt, ziet en behandelt de dossiers van wie afwezig is, ook de vertrouwelijke. Na de laatste dag stopt het vanzelf."
    >
      <Foutenoverzicht fouten={fouten} />
      <Lijst {...props} />
      <Kaart kop={magRegelen ? 'Waarneming regelen' : 'Ik ben afwezig'}>
        <Formulier actie={`/${v.desk.loket}/regie/waarneming`} bewaak>
          <Velden {...props} />
          <Knop>Stel de waarneming in</Knop>
        </Formulier>
      </Kaart>
    </Regiepagina>
  )
}

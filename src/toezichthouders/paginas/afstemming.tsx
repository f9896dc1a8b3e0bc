import { plusDagen } from '../../kernel/dag.ts'
import { dagInWoorden, momentInWoorden } from '../../kernel/uitleg/datum.ts'
import { toezichtVan } from '../../protocollen/bases/toezicht.ts'
import type { Protocolversie } from '../../protocollen/protocol.ts'
import type { Collega } from '../../toegang/gebruikersnamen.ts'
import { vind } from '../../web/dossierbeeld/woorden/woord.ts'
import { datumWaarde } from '../../web/invoer/datum.ts'
import { Baliepagina } from '../../web/kader/kader.tsx'
import { DatumVeld } from '../../web/onderdelen/formulier/datumveld.tsx'
import { Formulier, Verborgen } from '../../web/onderdelen/formulier/formulier.tsx'
import { Foutenoverzicht, foutPerVeld, type Veldfout } from '../../web/onderdelen/formulier/foutenoverzicht.tsx'
import { Keuzelijst } from '../../web/onderdelen/formulier/keuze.tsx'
import { Knop, Knoppen } from '../../web/onderdelen/formulier/knop.tsx'
import { Tekstvak, Tekstveld } from '../../web/onderdelen/formulier/tekstveld.tsx'
import { Kaart, Kerncijfer, Kerncijfers } from '../../web/onderdelen/kaart.tsx'
import { Kop } from '../../web/onderdelen/kop.tsx'
import { Mededeling } from '../../web/onderdelen/mededeling.tsx'
import { Tabel } from '../../web/onderdelen/tabel.tsx'
import { type Aangemeld, veld } from '../../web/route/verzoek.ts'
import type { Vergelijking } from '../afstemmen.ts'
import type { Afstemming } from '../store.ts'

export type Props = {
  v: Aangemeld
  protocol: Protocolversie
  collegas: ReadonlyMap<string, Collega>
  afstemmingen: readonly Afstemming[]
  fouten: readonly Veldfout[]
  vergelijking: Vergelijking | null
  /** Made once for a form: what is sent twice is kept once. */
  sleutel: string
}

const Vraag = ({ v, protocol, fouten }: Props) => {
  const f = v.formulier
  const fout = foutPerVeld(fouten)
  return (
    <>
      <Keuzelijst
        naam="toezichthouder"
        label="Toezichthouder"
        opties={protocol.toezichthouders.map(t => ({ waarde: t.code, label: t.naam }))}
        waarde={veld(f, 'toezichthouder')}
        fout={fout.toezichthouder}
      />
      <div className="baken-rooster">
        <DatumVeld naam="van" label="Gemeld vanaf" waarde={datumWaarde(f, 'van')} fout={fout.van} />
        <DatumVeld naam="tot" label="Tot en met" waarde={datumWaarde(f, 'tot')} fout={fout.tot} />
      </div>
      <Tekstveld
        naam="aantal"
        label="Hoeveel meldingen telt de toezichthouder?"
        breedte="kort"
        cijfers
        waarde={veld(f, 'aantal')}
        fout={fout.aantal}
      />
      <Tekstvak
        naam="kenmerken"
        label="Kenmerken op de lijst van de toezichthouder"
        uitleg="Een per regel, alleen de nummers. Zonder lijst vergelijkt Baken alleen de aantallen."
        nietVerplicht
        waarde={veld(f, 'kenmerken')}
        fout={fout.kenmerken}
        regels={6}
      />
    </>
  )
}

const Oorzaak = ({ v, protocol, naam, label }: Pick<Props, 'v' | 'protocol'> & { naam: string; label: string }) => (
  <Keuzelijst
    naam={naam}
    label={label}
    opties={toezichtVan(protocol).verschillen.map(o => ({ waarde: o.code, label: o.naam }))}
    waarde={veld(v.formulier, naam) || toezichtVan(protocol).verschillen.at(-1)?.code}
    leeg={null}
  />
)

const Uitkomst = ({ v, protocol, vergelijking }: Props & { vergelijking: Vergelijking }) => {
  const { onze, opBeide, alleenOns, alleenHun, bijHen } = vergelijking
  const { zonderLijst } = vergelijking
  const gelijk = zonderLijst === 0 && alleenOns.length === 0 && alleenHun.length === 0
  return (
    <Kaart kop="De vergelijking">
      <Kerncijfers>
        <Kerncijfer label="Bij de toezichthouder" getal={bijHen} />
        <Kerncijfer label="Bij het loket" getal={onze.length} />
        {veld(v.formulier, 'kenmerken') !== '' && <Kerncijfer label="Op beide lijsten" getal={opBeide.length} />}
      </Kerncijfers>
      <Mededeling
        soort={gelijk ? 'gelukt' : 'letop'}
        kop={gelijk ? 'De lijsten komen overeen' : 'De lijsten verschillen'}
      >
        {!gelijk && <p>Kies per verschil de oorzaak, of laat staan dat u het nog uitzoekt. Leg het dan vast.</p>}
      </Mededeling>
      {zonderLijst > 0 && (
        <Oorzaak
          v={v}
          protocol={protocol}
          naam="aantal_verschil"
          label={`Verschil van ${zonderLijst} in de aantallen`}
        />
      )}
      {alleenHun.map(k => (
        <Oorzaak key={k} v={v} protocol={protocol} naam={`hun_${k}`} label={`${k}: niet bij het loket`} />
      ))}
      {alleenOns.map(o => (
        <Oorzaak
          key={o.zaak}
          v={v}
          protocol={protocol}
          naam={`ons_${o.zaak}`}
          label={`${o.zichtbaar ? `Dossier ${o.nummer}` : 'Een dossier dat u niet ziet'}${o.kenmerk ? `, kenmerk ${o.kenmerk}` : ', zonder kenmerk'}: niet op hun lijst`}
        />
      ))}
      <Verborgen velden={{ gezien: 'ja' }} />
    </Kaart>
  )
}

const Eerdere = ({ afstemmingen, protocol, collegas }: Props) => (
  <Tabel
    bijschrift="Eerdere vergelijkingen"
    rijen={afstemmingen}
    sleutel={a => a.id}
    kolommen={[
      { kop: 'Toezichthouder', rijkop: true, cel: a => vind(protocol.toezichthouders, a.toezichthouder) },
      { kop: 'Periode', cel: a => `${dagInWoorden(a.van)} tot en met ${dagInWoorden(plusDagen(a.tot, -1))}` },
      { kop: 'Bij hen', getal: true, cel: a => a.bijHen },
      { kop: 'Bij ons', getal: true, cel: a => a.bijOns },
      {
        kop: 'Verschillen',
        cel: a =>
          [...Map.groupBy(a.verschillen, w => w.oorzaak)]
            .map(
              ([code, lijst]) =>
                `${vind(toezichtVan(protocol).verschillen, code)}: ${lijst.reduce((n, w) => n + (w.aantal ?? 1), 0)}`,
            )
            .join('; ') || 'Geen',
      },
      { kop: 'Vastgelegd', cel: a => `${collegas.get(a.door)?.naam ?? 'Iemand die weg is'}, ${momentInWoorden(a.op)}` },
    ]}
  />
)

/** The desk's list beside the supervisor's: what stands on one only, and why. */
export const Afstemmingpagina = (props: Props) => {
  const { v, fouten, vergelijking, afstemmingen } = props
  return (
    <Baliepagina
      v={v}
      titel="Vergelijk met de toezichthouder"
      fout={fouten.length > 0}
      breed
      kruimels={[{ tekst: 'Toezicht', href: `/${v.desk.loket}/toezicht` }]}
    >
      <Foutenoverzicht fouten={fouten} />
      <Kop
        titel="Vergelijk met de toezichthouder"
        intro={<p>Kloppen de aantallen van de toezichthouder met wat het loket weet?</p>}
      />
      <Formulier actie={`/${v.desk.loket}/toezicht/afstemming`} verborgen={{ sleutel: props.sleutel }} bewaak>
        {vergelijking && <Uitkomst {...props} vergelijking={vergelijking} />}
        <Vraag {...props} />
        <Knoppen>
          {vergelijking && (
            <Knop naam="doe" waarde="vastleggen">
              Leg de vergelijking vast
            </Knop>
          )}
          <Knop soort={vergelijking ? 'neven' : 'hoofd'} naam="doe" waarde="vergelijken">
            {vergelijking ? 'Vergelijk opnieuw' : 'Vergelijk'}
          </Knop>
        </Knoppen>
      </Formulier>
      {afstemmingen.length > 0 && <Eerdere {...props} />}
    </Baliepagina>
  )
}

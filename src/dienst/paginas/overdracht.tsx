import { momentInWoorden, opsomming } from '../../kernel/uitleg/datum.ts'
import type { Protocolversie } from '../../protocollen/protocol.ts'
import type { Collega } from '../../toegang/gebruikersnamen.ts'
import { Baliepagina } from '../../web/kader/kader.tsx'
import { Formulier } from '../../web/onderdelen/formulier/formulier.tsx'
import { Foutenoverzicht, foutPerVeld, type Veldfout } from '../../web/onderdelen/formulier/foutenoverzicht.tsx'
import { Vinkjes } from '../../web/onderdelen/formulier/keuze.tsx'
import { Knop, Knoppen } from '../../web/onderdelen/formulier/knop.tsx'
import { Tekstvak } from '../../web/onderdelen/formulier/tekstveld.tsx'
import { Kaart } from '../../web/onderdelen/kaart.tsx'
import { Kop } from '../../web/onderdelen/kop.tsx'
import { Leegstaat } from '../../web/onderdelen/leegstaat.tsx'
import { Mededeling } from '../../web/onderdelen/mededeling.tsx'
import { type Aangemeld, veld } from '../../web/route/verzoek.ts'
import { vanafWanneer } from '../domain.ts'
import type { Overdracht } from '../store.ts'
import { wisselInWoorden } from '../woorden.ts'
import { type Getoond, naamVan, Puntenlijst } from './delen.tsx'

type Gedeeld = {
  v: Aangemeld
  protocol: Protocolversie
  punten: readonly Getoond[]
  collegas: ReadonlyMap<string, Collega>
  fouten?: readonly Veldfout[]
}

const Kader = ({
  v,
  titel,
  fouten = [],
  children,
}: Pick<Gedeeld, 'v' | 'fouten'> & { titel: string; children: React.ReactNode }) => (
  <Baliepagina
    v={v}
    titel={titel}
    fout={fouten.length > 0}
    breed
    kruimels={[{ tekst: 'Dienst', href: `/${v.desk.loket}/dienst` }]}
  >
    <Foutenoverzicht fouten={fouten} />
    {children}
  </Baliepagina>
)

type Geven = Gedeeld & { wissel: string; al: Overdracht | null; eerder: string | null; kan: boolean }

const Formuliertje = ({ v, fouten = [], wissel, al, eerder }: Geven) => (
  <Formulier actie={`/${v.desk.loket}/dienst/overdragen`} verborgen={{ wissel }} bewaak>
    <Tekstvak
      naam="opmerking"
      label="Verder nog iets?"
      nietVerplicht
      uitleg="Wat niet bij een dossier hoort, zoals een storing. Geen namen van mensen over wie een melding gaat. De tekst wordt na een maand vernietigd."
      waarde={veld(v.formulier, 'opmerking') || (eerder ?? '')}
      fout={foutPerVeld(fouten).opmerking}
      regels={4}
    />
    <Knoppen>
      <Knop>{al ? 'Draag opnieuw over' : 'Draag over'}</Knop>
      <Knop soort="stil" href={`/${v.desk.loket}/dienst`}>
        Terug
      </Knop>
    </Knoppen>
  </Formulier>
)

/** What was given already, or that it is too early to give it. */
const Eerst = ({ v, al, collegas, wissel, kan }: Geven) => {
  if (al)
    return (
      <Mededeling soort="info" kop={`Deze dienst is al overgedragen door ${naamVan(collegas, al.gegevenDoor)}`}>
        <p>
          {al.aanvaardOp === null && al.gegevenDoor === v.wie.id
            ? 'Nog niemand nam haar aan. Kwam er iets bij? Draag haar dan opnieuw over: dit vervangt wat u gaf. '
            : 'Kwam er iets bij? Geef het mee bij het dossier, en bel wie er dienst heeft. '}
          <a className="utrecht-link" href={`/${v.desk.loket}/dienst/overdracht/${al.id}`}>
            Bekijk de overdracht
          </a>
        </p>
      </Mededeling>
    )
  return (
    !kan && (
      <Mededeling soort="info" kop={`Overdragen kan vanaf ${wisselInWoorden(vanafWanneer(wissel))}`}>
        <p>Wat tot dan binnenkomt, gaat ook mee. Hieronder staat hoe het er nu uitziet.</p>
      </Mededeling>
    )
  )
}

/** What goes to the next shift, before it goes. */
export const Overdragen = (props: Geven) => {
  const { v, protocol, punten, collegas, fouten = [], wissel, al, kan } = props
  const magGeven = kan && (al === null || (al.gegevenDoor === v.wie.id && al.aanvaardOp === null))
  return (
    <Kader v={v} titel="Dienst overdragen" fouten={fouten}>
      <Kop
        titel="Dienst overdragen"
        boven={`Wisseling van ${wisselInWoorden(wissel)}`}
        intro={
          <p>
            Dit gaat mee naar de volgende dienst. Mist er iets? Open het dossier en kies Meegeven aan de volgende
            dienst.
          </p>
        }
      />
      <Eerst {...props} />
      {punten.length === 0 ? (
        <Leegstaat kop="Er is geen dossier dat nu aandacht vraagt" />
      ) : (
        <Puntenlijst
          desk={v.desk}
          bijschrift={`Gaat mee: ${punten.length} ${punten.length === 1 ? 'dossier' : 'dossiers'}`}
          {...{ protocol, punten, collegas }}
        />
      )}
      {(magGeven || fouten.length > 0) && <Formuliertje {...props} />}
    </Kader>
  )
}

type Standdeel = Pick<Gedeeld, 'v' | 'collegas' | 'fouten'> & { o: Overdracht; rooster: readonly string[] }

const Stand = ({ v, o, collegas, rooster, fouten = [] }: Standdeel) => {
  if (o.aanvaardOp !== null)
    return (
      <Mededeling soort="gelukt" kop={`Aangenomen door ${naamVan(collegas, o.aanvaardDoor)}`}>
        <p>{momentInWoorden(o.aanvaardOp)}</p>
      </Mededeling>
    )
  if (o.gegevenDoor === v.wie.id)
    return (
      <Mededeling soort="letop" kop="Nog niet aangenomen">
        <p>Een collega van de volgende dienst leest dit en neemt het aan.</p>
      </Mededeling>
    )
  return (
    <Formulier actie={`/${v.desk.loket}/dienst/overdracht/${o.id}`}>
      {rooster.length > 0 && !rooster.includes(v.wie.id) && (
        <Vinkjes
          naam="toch"
          label={`In het rooster van deze dienst staat ${opsomming(rooster.map(r => naamVan(collegas, r)))}`}
          opties={[{ waarde: 'ja', label: 'Ik neem de dienst toch aan' }]}
          fout={foutPerVeld(fouten).toch}
        />
      )}
      <Knoppen>
        <Knop>Ik heb dit gelezen en neem de dienst aan</Knop>
      </Knoppen>
    </Formulier>
  )
}

/** A handover as it was given, with the dossiers as they stand now. */
export const Overdrachtpagina = ({
  v,
  protocol,
  punten,
  collegas,
  fouten = [],
  o,
  opmerking,
  rooster,
}: Gedeeld & { o: Overdracht; opmerking: string | null; rooster: readonly string[] }) => {
  const verborgen = o.punten.length - punten.length
  // Read first, then accept; how it stands with what needs no answer is said on top.
  const teLezen = o.aanvaardOp === null && o.gegevenDoor !== v.wie.id
  const stand = (
    <div id="veld-stand" tabIndex={-1}>
      <Stand v={v} o={o} collegas={collegas} rooster={rooster} fouten={fouten} />
    </div>
  )
  return (
    <Kader v={v} titel="Dienstoverdracht" fouten={fouten}>
      <Kop
        titel="Dienstoverdracht"
        boven={`Wisseling van ${wisselInWoorden(o.wissel)}`}
        intro={
          <p>
            Gegeven door <strong>{naamVan(collegas, o.gegevenDoor)}</strong>, {momentInWoorden(o.gegevenOp)}.
          </p>
        }
      />
      {!teLezen && stand}
      {opmerking !== null && (
        <Kaart kop="Verder nog">
          <p className="utrecht-paragraph baken-regels">{opmerking}</p>
        </Kaart>
      )}
      {punten.length > 0 && (
        <Puntenlijst
          desk={v.desk}
          bijschrift="Wat werd overgedragen, zoals het nu staat"
          {...{ protocol, punten, collegas }}
        />
      )}
      {o.punten.length === 0 && <Leegstaat kop="Er was geen dossier dat aandacht vroeg" />}
      {verborgen > 0 && (
        <p className="baken-zacht">
          {verborgen} {verborgen === 1 ? 'dossier ziet' : 'dossiers ziet'} u niet: vertrouwelijk, of vernietigd. Moet u
          iets weten? Bel {naamVan(collegas, o.gegevenDoor)}.
        </p>
      )}
      {teLezen && stand}
    </Kader>
  )
}

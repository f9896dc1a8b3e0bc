import { dagInWoorden } from '../../kernel/uitleg/datum.ts'
import type { Protocolversie } from '../../protocollen/protocol.ts'
import { mag } from '../../toegang/mag.ts'
import { datumWaarde } from '../../web/invoer/datum.ts'
import { Baliepagina } from '../../web/kader/kader.tsx'
import { Badge } from '../../web/onderdelen/badge.tsx'
import { Controlelijst } from '../../web/onderdelen/formulier/controlelijst.tsx'
import { DatumVeld } from '../../web/onderdelen/formulier/datumveld.tsx'
import { Formulier } from '../../web/onderdelen/formulier/formulier.tsx'
import { Foutenoverzicht, foutPerVeld, type Veldfout } from '../../web/onderdelen/formulier/foutenoverzicht.tsx'
import { Keuzelijst, Keuzerondjes, Vinkjes } from '../../web/onderdelen/formulier/keuze.tsx'
import { Knop, Knoppen } from '../../web/onderdelen/formulier/knop.tsx'
import { Tekstvak, Tekstveld } from '../../web/onderdelen/formulier/tekstveld.tsx'
import { Kaart } from '../../web/onderdelen/kaart.tsx'
import { Kop } from '../../web/onderdelen/kop.tsx'
import { Leegstaat } from '../../web/onderdelen/leegstaat.tsx'
import { Mededeling } from '../../web/onderdelen/mededeling.tsx'
import { Tabel } from '../../web/onderdelen/tabel.tsx'
import { type Aangemeld, type Formulier as Velden, veld, velden } from '../../web/route/verzoek.ts'
import { type Gemist, standVan, vindplaatsen } from './domain.ts'
import { criteriumnaam, standen, vindplaatsnamen, wegredennamen } from './woorden.ts'

export type Namen = { readonly organisaties: ReadonlyMap<string, string>; readonly protocol: Protocolversie }

export const wieVan = (g: Gemist, { organisaties, protocol }: Namen): string => {
  const type = protocol.melderTypes.find(t => t.code === g.melderType)?.naam ?? g.melderType
  const naam = g.organisatie && organisaties.get(g.organisatie)
  return naam ? `${naam} (${type})` : type
}

const Standbadge = ({ g }: { g: Gemist }) => {
  const { woord, toon } = standen[standVan(g)]
  return <Badge toon={toon}>{woord}</Badge>
}

/** The register of what should have been reported. */
export const Gemistlijst = ({ v, lijst, namen }: { v: Aangemeld; lijst: readonly Gemist[]; namen: Namen }) => {
  const basis = `/${v.desk.loket}/gemist`
  return (
    <Baliepagina v={v} titel="Niet gemeld" breed>
      <Kop
        titel="Niet gemeld"
        intro={
          <p>
            Wat gemeld had moeten worden, en niet vanzelf bij het loket kwam. Het telt mee bij de signalen zodra ernaar
            is gevraagd, of als het alsnog is gemeld.
          </p>
        }
        acties={<Knop href={`${basis}/nieuw`}>Leg een voorval vast</Knop>}
      />
      {lijst.length === 0 ? (
        <Leegstaat kop="Hier staat nog niets">
          Las of hoorde u over een voorval dat gemeld had moeten worden? Leg het vast.
        </Leegstaat>
      ) : (
        <Tabel
          bijschrift="Voorvallen, het laatste bovenaan"
          rijen={lijst}
          sleutel={g => g.id}
          kolommen={[
            {
              kop: 'Wie had moeten melden',
              rijkop: true,
              cel: g => (
                <a className="utrecht-link" href={`${basis}/${g.id}`}>
                  {wieVan(g, namen)}
                </a>
              ),
            },
            { kop: 'Gebeurd op', cel: g => dagInWoorden(g.gebeurdOp) },
            { kop: 'Gevonden', cel: g => vindplaatsnamen[g.gevonden] },
            { kop: 'Criterium', cel: g => criteriumnaam(v.desk, g) },
            { kop: 'Stand', cel: g => <Standbadge g={g} /> },
          ]}
        />
      )}
    </Baliepagina>
  )
}

type Nieuwprops = { v: Aangemeld; f: Velden; sleutel: string; namen: Namen; fouten: readonly Veldfout[] }

const Wie = ({ f, namen, fout }: Nieuwprops & { fout: Readonly<Record<string, string>> }) => {
  const bekend = [...namen.organisaties.values()].toSorted((a, b) => a.localeCompare(b, 'nl'))
  return (
    <>
      <Keuzelijst
        naam="melderType"
        label="Wat voor organisatie had moeten melden?"
        opties={namen.protocol.melderTypes.map(t => ({ waarde: t.code, label: t.naam }))}
        waarde={veld(f, 'melderType')}
        fout={fout.melderType}
      />
      <Tekstveld
        naam="organisatie"
        label="Welke organisatie"
        nietVerplicht
        uitleg={
          bekend.length > 0
            ? `Schrijf de naam zoals u die kent: ${bekend.slice(0, 6).join(', ')}${bekend.length > 6 ? ', …' : ''}`
            : undefined
        }
        waarde={veld(f, 'organisatie')}
        fout={fout.organisatie}
        maximum={200}
      />
      {(fout.nieuwe_organisatie || veld(f, 'nieuwe_organisatie') === 'ja') && (
        <Vinkjes
          naam="nieuwe_organisatie"
          label="Is dit een nieuwe organisatie?"
          opties={[{ waarde: 'ja', label: 'Ja, voeg haar toe aan het register' }]}
          waarden={velden(f, 'nieuwe_organisatie')}
          fout={fout.nieuwe_organisatie}
        />
      )}
    </>
  )
}

/** Record what was not reported. */
export const GemistNieuw = (p: Nieuwprops) => {
  const { v, f, sleutel, namen, fouten } = p
  const basis = `/${v.desk.loket}/gemist`
  const fout = foutPerVeld(fouten)
  return (
    <Baliepagina
      v={v}
      titel="Niet gemeld: vastleggen"
      kruimels={[{ tekst: 'Niet gemeld', href: basis }]}
      fout={fouten.length > 0}
    >
      <Foutenoverzicht fouten={fouten} />
      <Kop titel="Een voorval dat niet is gemeld" />
      <Formulier actie={`${basis}/nieuw`} verborgen={{ sleutel }} bewaak>
        <Wie {...p} fout={fout} />
        <DatumVeld
          naam="gebeurd"
          label="Wanneer gebeurde het?"
          waarde={datumWaarde(f, 'gebeurd')}
          fout={fout.gebeurd}
        />
        <Keuzerondjes
          naam="gevonden"
          label="Hoe vond u het?"
          opties={vindplaatsen.map(w => ({ waarde: w, label: vindplaatsnamen[w] }))}
          waarde={veld(f, 'gevonden')}
          fout={fout.gevonden}
        />
        <DatumVeld
          naam="gevonden_op"
          label="Wanneer vond u het?"
          waarde={datumWaarde(f, 'gevonden_op')}
          fout={fout.gevonden_op}
        />
        <Keuzerondjes
          naam="criterium"
          label="Waarom had het gemeld moeten worden?"
          opties={namen.protocol.criteria.map(c => ({ waarde: c.code, label: c.titel }))}
          waarde={veld(f, 'criterium')}
          fout={fout.criterium}
        />
        <Tekstvak
          naam="verhaal"
          label="Wat gebeurde er, en waar las of hoorde u het?"
          uitleg="Wordt versleuteld bewaard. Schrijf niet meer over mensen op dan nodig is."
          waarde={veld(f, 'verhaal')}
          fout={fout.verhaal}
          regels={6}
          maximum={10_000}
        />
        <Knop>Leg vast</Knop>
      </Formulier>
    </Baliepagina>
  )
}

export type Eenprops = { v: Aangemeld; g: Gemist; namen: Namen; verhaal: string | null; fouten: readonly Veldfout[] }

const Stappen = ({ v, g, fouten }: Eenprops) => {
  const fout = foutPerVeld(fouten)
  const f = v.formulier
  return (
    <Kaart kop="Hoe ging het verder">
      <Formulier actie={`/${v.desk.loket}/gemist/${g.id}`} verborgen={{ versie: String(g.versie) }} bewaak>
        <Keuzerondjes
          naam="stap"
          label="Wat wilt u vastleggen?"
          opties={[
            ...(g.gevraagdOp ? [] : [{ waarde: 'vragen', label: 'De organisatie is ernaar gevraagd' }]),
            { waarde: 'melden', label: 'Er is alsnog gemeld', uitleg: 'Vul hieronder het dossiernummer in.' },
            { waarde: 'vervallen', label: 'Het hoefde toch niet gemeld te worden' },
            { waarde: 'dubbel', label: 'Het staat er dubbel', uitleg: 'Het blijft te zien, en telt niet mee.' },
          ]}
          waarde={veld(f, 'stap')}
          fout={fout.stap}
        />
        <DatumVeld
          naam="op"
          label="Wanneer"
          uitleg="Leeg is vandaag."
          nietVerplicht
          waarde={datumWaarde(f, 'op')}
          fout={fout.op}
        />
        <Tekstveld
          naam="nummer"
          label="Dossiernummer"
          uitleg="Alleen als er alsnog is gemeld."
          nietVerplicht
          breedte="half"
          waarde={veld(f, 'nummer')}
          fout={fout.nummer}
          maximum={40}
        />
        <Knop>Leg vast</Knop>
      </Formulier>
    </Kaart>
  )
}

const weg = ({ verhaalWeg: w }: Gemist): string =>
  w ? `Het verhaal is vernietigd op ${dagInWoorden(w.op)}. ${wegredennamen[w.reden]}.` : 'Het verhaal is vernietigd.'

const Verhaal = ({ g, verhaal }: Eenprops) => (
  <Kaart kop="Wat er gebeurde">
    <p className="baken-verhaal">{g.verhaal === null ? weg(g) : (verhaal ?? 'Vernietigd')}</p>
  </Kaart>
)

/** One thing that was not reported, and how it went on. */
export const GemistEen = (p: Eenprops) => {
  const { v, g, namen, fouten } = p
  const af = standVan(g) !== 'open' && standVan(g) !== 'gevraagd'
  const magWeg = g.verhaal !== null && mag(v.wie, 'gemist.vernietigen', null, v.nu).mag
  const overgenomen = veld(v.request.query as Velden, 'soort') === 'overgenomen'
  const dossier = g.zaak && g.nummer && (
    <a className="utrecht-link" href={`/${v.desk.loket}/dossiers/${g.zaak}`}>
      {g.nummer}
    </a>
  )
  return (
    <Baliepagina
      v={v}
      titel="Niet gemeld"
      kruimels={[{ tekst: 'Niet gemeld', href: `/${v.desk.loket}/gemist` }]}
      fout={fouten.length > 0}
    >
      <Foutenoverzicht fouten={fouten} />
      <Kop boven="Niet gemeld" titel={wieVan(g, namen)} kenmerken={<Standbadge g={g} />} />
      {overgenomen && (
        <Mededeling soort="info" kop="We kennen deze organisatie als een andere soort">
          <p>U koos een andere soort melder. Wat in het register staat, is overgenomen.</p>
        </Mededeling>
      )}
      <Controlelijst
        regels={[
          { label: 'Gebeurd op', waarde: dagInWoorden(g.gebeurdOp) },
          { label: 'Gevonden', waarde: `${vindplaatsnamen[g.gevonden]}, ${dagInWoorden(g.gevondenOp)}` },
          { label: 'Criterium', waarde: criteriumnaam(v.desk, g) },
          { label: 'Nagevraagd', waarde: g.gevraagdOp ? dagInWoorden(g.gevraagdOp) : 'Nog niet' },
          ...(g.gemeldOp
            ? [
                {
                  label: 'Alsnog gemeld',
                  waarde: (
                    <>
                      {dagInWoorden(g.gemeldOp)}, dossier {dossier}
                    </>
                  ),
                },
              ]
            : []),
          ...(g.vervallenOp ? [{ label: standen[standVan(g)].woord, waarde: dagInWoorden(g.vervallenOp) }] : []),
        ]}
      />
      <Verhaal {...p} />
      {!af && <Stappen {...p} />}
      <Knoppen>
        <Knop soort="stil" href={`/${v.desk.loket}/gemist`}>
          Terug naar de lijst
        </Knop>
        {magWeg && (
          <Knop soort="stil" href={`/${v.desk.loket}/gemist/${g.id}/vernietigen`}>
            Verhaal vernietigen…
          </Knop>
        )}
      </Knoppen>
    </Baliepagina>
  )
}

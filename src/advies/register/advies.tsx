import { dagInWoorden } from '../../kernel/uitleg/datum.ts'
import type { Protocolversie } from '../../protocollen/protocol.ts'
import type { Collega } from '../../toegang/gebruikersnamen.ts'
import { datumWaarde } from '../../web/invoer/datum.ts'
import type { Vermoeden } from '../../web/invoer/vermoeden.ts'
import { Baliepagina } from '../../web/kader/kader.tsx'
import { Controlelijst } from '../../web/onderdelen/formulier/controlelijst.tsx'
import { DatumVeld } from '../../web/onderdelen/formulier/datumveld.tsx'
import { Formulier as Vorm } from '../../web/onderdelen/formulier/formulier.tsx'
import { Foutenoverzicht, foutPerVeld, type Veldfout } from '../../web/onderdelen/formulier/foutenoverzicht.tsx'
import { Keuzerondjes } from '../../web/onderdelen/formulier/keuze.tsx'
import { Knop, Knoppen } from '../../web/onderdelen/formulier/knop.tsx'
import { Tekstvak } from '../../web/onderdelen/formulier/tekstveld.tsx'
import { Kaart } from '../../web/onderdelen/kaart.tsx'
import { Kop } from '../../web/onderdelen/kop.tsx'
import { Mededeling } from '../../web/onderdelen/mededeling.tsx'
import { type Aangemeld, type Formulier, veld } from '../../web/route/verzoek.ts'
import { opties, Vermoedens } from '../velden.tsx'
import { uitkomsten } from './domain.ts'
import { aanNaam, type Regel, uitkomstnaam } from './lijst.tsx'
import type { Aanleiding, Stap } from './store.ts'

export type Adviesprops = {
  v: Aangemeld
  a: Regel
  protocol: Protocolversie
  collegas: ReadonlyMap<string, Collega>
  stappen: readonly (Stap & { readonly tekst: string | undefined })[]
  aanleidingen: readonly Aanleiding[]
  f: Formulier
  fouten: readonly Veldfout[]
  vermoedens: readonly Vermoeden[]
  verouderd: boolean
}

const naam = (p: Adviesprops, id: string) => p.collegas.get(id)?.naam ?? 'iemand die weg is'

const Inhoud = (p: Adviesprops) => {
  const { a, protocol, v } = p
  return (
    <Kaart kop="Het advies">
      <p className="utrecht-paragraph baken-verhaal">{a.tekst?.tekst ?? 'De tekst is vernietigd.'}</p>
      <Controlelijst
        regels={[
          { label: 'Aan', waarde: [aanNaam(protocol, a.aan), a.tekst?.wie].filter(Boolean).join(', ') },
          { label: 'Gevraagd', waarde: a.gevraagd ? 'Ja' : 'Nee, ongevraagd' },
          { label: 'Gegeven', waarde: `${dagInWoorden(a.gegevenOp)}, vastgelegd door ${naam(p, a.door)}` },
          { label: 'Thema', waarde: protocol.categorieen.find(c => c.code === a.thema)?.naam ?? 'Geen' },
          {
            label: 'Dossiers',
            waarde:
              p.aanleidingen.length === 0 ? (
                'Geen die u mag zien'
              ) : (
                <ul className="baken-lijst">
                  {p.aanleidingen.map(d => (
                    <li key={d.id}>
                      <a className="utrecht-link" href={`/${v.desk.loket}/dossiers/${d.id}`}>
                        {d.nummer}
                      </a>{' '}
                      {protocol.categorieen.find(c => c.code === d.categorie)?.naam}
                    </li>
                  ))}
                </ul>
              ),
          },
        ]}
      />
    </Kaart>
  )
}

const Gehoord = (p: Adviesprops) => (
  <Kaart kop="Wat kwam ervan?">
    {p.stappen.length === 0 ? (
      <p className="baken-zacht">
        Nog niets gehoord.{' '}
        {p.a.opvolgenOp ? `Opvolgen op ${dagInWoorden(p.a.opvolgenOp)}.` : 'Er is geen dag om op te volgen.'}
      </p>
    ) : (
      <Controlelijst
        regels={p.stappen.map(s => ({
          label: s.uitkomst ? dagInWoorden(s.dag) : 'Nog niet bekend',
          waarde: (
            <>
              <strong>{s.uitkomst ? uitkomstnaam(s.uitkomst) : `Opnieuw vragen op ${dagInWoorden(s.dag)}`}</strong>
              {s.tekst && <span className="baken-verhaal">. {s.tekst}</span>}{' '}
              <span className="baken-zacht">({naam(p, s.door)})</span>
            </>
          ),
        }))}
      />
    )}
  </Kaart>
)

const Vragen = (p: Adviesprops) => {
  const { v, a, f } = p
  const fout = foutPerVeld(p.fouten)
  return (
    <Kaart kop={a.uitkomst ? 'Er is iets veranderd' : 'Uitkomst vastleggen'}>
      <Vorm actie={`/${v.desk.loket}/adviezen/${a.id}`} verborgen={{ versie: String(a.versie) }} bewaak>
        <div className="baken-stapel">
          <Vermoedens f={f} vermoedens={p.vermoedens} waarom="Een advies van het loket gaat niet over personen." />
          <Keuzerondjes
            naam="uitkomst"
            label="Wat is er met het advies gedaan?"
            opties={[
              ...opties(uitkomsten),
              { waarde: 'later', label: 'Nog niet bekend', uitleg: 'U vraagt het later opnieuw.' },
            ]}
            waarde={veld(f, 'uitkomst')}
            fout={fout.uitkomst}
          />
          <Tekstvak
            naam="toelichting"
            label="Toelichting"
            uitleg="Wat is er gedaan, en waarom zo?"
            waarde={veld(f, 'toelichting')}
            fout={fout.toelichting}
            regels={4}
          />
          <DatumVeld naam="op" label="Uitkomst bekend op" waarde={datumWaarde(f, 'op')} fout={fout.op} />
          <DatumVeld
            naam="opvolgen"
            label="Opnieuw vragen op"
            uitleg="Alleen als het nog niet bekend is."
            waarde={datumWaarde(f, 'opvolgen')}
            fout={fout.opvolgen}
          />
          <Knoppen>
            <Knop>Leg vast</Knop>
          </Knoppen>
        </div>
      </Vorm>
    </Kaart>
  )
}

/** One advice: what, to whom, and what came of it. */
export const Adviespagina = (p: Adviesprops) => (
  <Baliepagina
    v={p.v}
    titel={p.a.tekst?.onderwerp ?? 'Advies'}
    fout={p.fouten.length > 0}
    kruimels={[{ tekst: 'Adviezen', href: `/${p.v.desk.loket}/adviezen` }]}
    breed
  >
    <Foutenoverzicht fouten={p.fouten} />
    <Kop titel={p.a.tekst?.onderwerp ?? 'Advies'} boven={p.a.gevraagd ? 'Gevraagd advies' : 'Ongevraagd advies'} />
    {p.verouderd && (
      <Mededeling soort="letop" kop="Iemand anders heeft dit advies net bijgewerkt">
        <p>Wat u typte staat er nog. Lees eerst wat er veranderde, en stuur het daarna opnieuw als het nog klopt.</p>
      </Mededeling>
    )}
    <div className="baken-kolommen baken-kolommen--zij">
      <div className="baken-stapel">
        <Inhoud {...p} />
        <Gehoord {...p} />
      </div>
      <div className="baken-stapel">
        <Vragen {...p} />
      </div>
    </div>
  </Baliepagina>
)

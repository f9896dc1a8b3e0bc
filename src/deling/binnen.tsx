import { momentInWoorden } from '../kernel/uitleg/datum.ts'
import { delingVan } from '../protocollen/bases/deling.ts'
import type { Protocolversie } from '../protocollen/protocol.ts'
import type { Collega } from '../toegang/gebruikersnamen.ts'
import { vind } from '../web/dossierbeeld/woorden/woord.ts'
import { Baliepagina } from '../web/kader/kader.tsx'
import { Badge } from '../web/onderdelen/badge.tsx'
import { Formulier } from '../web/onderdelen/formulier/formulier.tsx'
import { Foutenoverzicht, foutPerVeld, type Veldfout } from '../web/onderdelen/formulier/foutenoverzicht.tsx'
import { Keuzelijst, Keuzerondjes } from '../web/onderdelen/formulier/keuze.tsx'
import { Knop, Knoppen } from '../web/onderdelen/formulier/knop.tsx'
import { Tekstveld } from '../web/onderdelen/formulier/tekstveld.tsx'
import { Kaart } from '../web/onderdelen/kaart.tsx'
import { Kop } from '../web/onderdelen/kop.tsx'
import { Leegstaat } from '../web/onderdelen/leegstaat.tsx'
import { Mededeling } from '../web/onderdelen/mededeling.tsx'
import { Tabel } from '../web/onderdelen/tabel.tsx'
import { type Aangemeld, veld } from '../web/route/verzoek.ts'
import type { Delingregel, Registerregel } from '../zaken/deling/rijen.ts'
import { loketnaam } from './acten.tsx'
import type { Lading } from './lading.ts'
import { Ladingblad } from './ladingblad.tsx'
import { standen } from './page.tsx'

/** The protocol in which the giving desk worded it: codes are its own. */
const vanAnder = (v: Aangemeld, r: Delingregel): Pick<Protocolversie, 'deling'> => {
  const desk = r.richting === 'in' ? v.huisraad.baken.loketten.get(r.ander) : v.desk
  return desk?.versies.at(-1) ?? {}
}

const waarom = (v: Aangemeld, r: Delingregel): string => {
  const d = delingVan(vanAnder(v, r))
  return `${vind(d.doelen, r.doel)}. ${vind(d.grondslagen, r.grondslag)}.`
}

type Eenprops = {
  v: Aangemeld
  r: Delingregel
  lading: Lading | null
  protocol: Protocolversie
  fouten?: readonly Veldfout[]
}

const Aannemen = ({ v, r, fout }: { v: Aangemeld; r: Delingregel; fout: Readonly<Record<string, string>> }) => (
  <Kaart kop="Aannemen">
    <Formulier actie={`/${v.desk.loket}/delingen/${r.id}/aannemen`}>
      <Keuzerondjes
        naam="hoe"
        label="Hoe neemt u het aan?"
        opties={[
          {
            waarde: 'nieuw',
            label: 'Als nieuwe melding',
            uitleg: 'Er komt een dossier van uw loket, met eigen termijnen.',
          },
          { waarde: 'bij', label: 'Bij een dossier dat u al hebt' },
        ]}
        waarde={veld(v.formulier, 'hoe')}
        fout={fout.hoe}
      />
      <Tekstveld
        naam="nummer"
        label="Nummer van dat dossier"
        uitleg="Alleen als u het bij een dossier voegt."
        nietVerplicht
        breedte="kort"
        waarde={veld(v.formulier, 'nummer')}
        fout={fout.nummer}
        maximum={20}
      />
      <Knoppen>
        <Knop>Neem aan</Knop>
      </Knoppen>
    </Formulier>
  </Kaart>
)

const Weigeren = ({ v, r, protocol, fout }: Eenprops & { fout: Readonly<Record<string, string>> }) => (
  <Kaart kop="Niet aannemen">
    <Formulier actie={`/${v.desk.loket}/delingen/${r.id}/weigeren`}>
      <Keuzelijst
        naam="reden"
        label="Waarom niet?"
        uitleg="Alleen deze reden gaat terug. Wat is gedeeld, wordt hier vernietigd."
        opties={delingVan(protocol).weigerredenen.map(o => ({ waarde: o.code, label: o.naam }))}
        waarde={veld(v.formulier, 'reden')}
        fout={fout.reden}
      />
      <Knoppen>
        <Knop soort="gevaar">Weiger</Knop>
      </Knoppen>
    </Formulier>
  </Kaart>
)

/** What another desk shared and nobody here answered yet. */
export const Binnenpagina = (props: Eenprops) => {
  const { v, r, lading, fouten = [] } = props
  const fout = foutPerVeld(fouten) as Readonly<Record<string, string>>
  const titel = `Gedeeld door ${loketnaam(v, r.ander)}`
  return (
    <Baliepagina
      v={v}
      titel={titel}
      fout={fouten.length > 0}
      kruimels={[{ tekst: 'Werkvoorraad', href: `/${v.desk.loket}/werkvoorraad` }]}
    >
      <Foutenoverzicht fouten={fouten} />
      <Kop titel={titel} acties={<Badge toon={standen[r.status].toon}>{standen[r.status].woord}</Badge>} />
      <div id="veld-act" tabIndex={-1}>
        <p className="utrecht-paragraph">
          {waarom(v, r)} Ontvangen {momentInWoorden(r.bezorgdOp ?? r.gedeeldOp)}.
        </p>
      </div>
      {lading ? (
        <>
          <Kaart kop="Wat er is gedeeld">
            <Ladingblad lading={lading} namen={delingVan(vanAnder(v, r)).onderdelen} />
            <p className="baken-zacht">
              Vragen? {lading.van.contact}, {[lading.van.telefoon, lading.van.email].filter(Boolean).join(', ')}.
            </p>
          </Kaart>
          <Aannemen v={v} r={r} fout={fout} />
          <Weigeren {...props} fout={fout} />
        </>
      ) : (
        <Mededeling soort="info" kop="Hier is niets meer te doen">
          <p>
            {r.status === 'ingetrokken'
              ? 'Het andere loket trok dit in voordat iemand antwoordde.'
              : 'Er is al geantwoord.'}
          </p>
        </Mededeling>
      )}
    </Baliepagina>
  )
}

type Lijstprops = { v: Aangemeld; regels: readonly Registerregel[]; collegas: ReadonlyMap<string, Collega> }

/** Its number, for who may know that it is there. */
const Dossier = ({ v, r }: { v: Aangemeld; r: Registerregel }) => {
  if (r.verborgen) return <span className="baken-zacht">Niet voor u</span>
  if (!r.leesbaar) return r.nummer ?? 'Geen'
  return (
    <a className="utrecht-link" href={`/${v.desk.loket}/dossiers/${r.zaak}/delen`}>
      {r.nummer}
    </a>
  )
}

/** Everything that ever crossed, as it can be proven: no personal data, also after the dossiers are gone. */
export const Delingenpagina = ({ v, regels, collegas }: Lijstprops) => {
  const wie = (id: string | null) => (id === null ? '' : `, door ${collegas.get(id)?.naam ?? 'iemand die weg is'}`)
  return (
    <Baliepagina v={v} titel="Gedeeld met andere loketten" breed>
      <Kop
        titel="Gedeeld met andere loketten"
        intro={<p>Wat de muur tussen de loketten passeerde. Deze lijst blijft, ook als de dossiers vernietigd zijn.</p>}
      />
      {regels.length === 0 ? (
        <Leegstaat kop="Er is nog niets gedeeld." />
      ) : (
        <Tabel
          bijschrift="Delingen, de nieuwste eerst"
          bijschriftVerborgen
          rijen={regels}
          sleutel={r => r.id}
          kolommen={[
            {
              kop: 'Gedeeld',
              rijkop: true,
              cel: r => `${momentInWoorden(r.gedeeldOp)}${wie(r.gedeeldDoor)}`,
            },
            { kop: 'Loket', cel: r => `${r.richting === 'in' ? 'Van' : 'Aan'} ${loketnaam(v, r.ander)}` },
            { kop: 'Dossier', heel: true, cel: r => <Dossier v={v} r={r} /> },
            { kop: 'Waarom', cel: r => waarom(v, r) },
            {
              kop: 'Wat',
              cel: r => {
                const { onderdelen } = delingVan(vanAnder(v, r))
                return r.onderdelen.map(o => vind(onderdelen, o)).join('; ')
              },
            },
            {
              kop: 'Stand',
              cel: r => (
                <>
                  <Badge toon={standen[r.status].toon}>{standen[r.status].woord}</Badge>
                  {r.beantwoordOp && ` ${momentInWoorden(r.beantwoordOp)}${wie(r.beantwoordDoor)}`}
                </>
              ),
            },
          ]}
        />
      )}
    </Baliepagina>
  )
}

import { metHoofdletter, metKleineLetter, momentInWoorden, opsomming } from '../kernel/uitleg/datum.ts'
import { informerenVan } from '../protocollen/doelgroepen.ts'
import { Dossierkop } from '../web/dossierbeeld/kop.tsx'
import type { Geopend } from '../web/dossierbeeld/lezen.ts'
import { vind } from '../web/dossierbeeld/woorden/woord.ts'
import { Baliepagina } from '../web/kader/kader.tsx'
import { Controlelijst } from '../web/onderdelen/formulier/controlelijst.tsx'
import { Knop } from '../web/onderdelen/formulier/knop.tsx'
import { Kaart } from '../web/onderdelen/kaart.tsx'
import { Mededeling } from '../web/onderdelen/mededeling.tsx'
import { Uitklap } from '../web/onderdelen/uitklap.tsx'
import type { Aangemeld } from '../web/route/verzoek.ts'
import { laatsteFeiten, laatstePerslijn, wetenOudeVersie } from '../zaken/informeren/stand.ts'
import { Berichten } from './berichten.tsx'
import { TeVersturen } from './brieven.tsx'
import { WieWeetWat } from './wie-weet-wat.tsx'

export type Props = { v: Aangemeld; g: Geopend; kan: boolean }

const begin = (g: Geopend) => `/${g.zaak.loket}/dossiers/${g.zaak.id}/informeren`
const naamVan = (g: Geopend, id: string) => g.collegas.get(id)?.naam ?? 'iemand die weg is'
const tekst = (g: Geopend, id: string | null) => (id === null ? '' : (g.teksten.get(id) ?? 'Vernietigd'))

/** Who knows something that is no longer so: they go first. */
const OudeVersie = ({ g }: { g: Geopend }) => {
  const oud = wetenOudeVersie(g.zaak, g.protocol)
  const laatste = laatsteFeiten(g.zaak.werk.informeren)
  if (oud.length === 0 || !laatste) return null
  const perVersie = [...new Set(oud.map(s => s.weet))].sort()
  return (
    <Mededeling soort="letop" kop={`Vertel het opnieuw: versie ${laatste.versie} van de feiten is anders`}>
      <p>{tekst(g, laatste.wijziging)}</p>
      <ul className="baken-lijst">
        {perVersie.map(versie => (
          <li key={versie}>
            {opsomming(oud.filter(s => s.weet === versie).map(s => s.doelgroep.naam))}{' '}
            {oud.filter(s => s.weet === versie).length === 1 ? 'kent' : 'kennen'} nog versie {versie}.
          </li>
        ))}
      </ul>
    </Mededeling>
  )
}

const Feitenkaart = ({ g, kan }: Omit<Props, 'v'>) => {
  const versies = [...(g.zaak.werk.informeren?.feiten ?? [])].reverse()
  const [laatste, ...ouder] = versies
  const { maatregelen } = informerenVan(g.protocol)
  return (
    <Kaart
      kop={laatste ? `De feiten: versie ${laatste.versie}` : 'De feiten'}
      acties={
        kan && (
          <Knop soort={laatste ? 'neven' : 'hoofd'} klein={laatste !== undefined} href={`${begin(g)}/feiten`}>
            {laatste ? 'Er is iets veranderd' : 'Leg de feiten vast'}
          </Knop>
        )
      }
    >
      {laatste ? (
        <>
          <p className="utrecht-paragraph baken-verhaal">{tekst(g, laatste.tekst)}</p>
          <Controlelijst
            regels={[
              { label: 'Bevestigd', waarde: laatste.bevestigd ? 'Ja' : 'Nee, nog niet zeker' },
              { label: 'Organisaties', waarde: tekst(g, laatste.organisaties) },
              { label: 'Aantal personen', waarde: laatste.aantal === null ? 'Niet bekend' : String(laatste.aantal) },
              {
                label: 'Gedaan',
                waarde: metHoofdletter(opsomming(laatste.maatregelen.map(m => metKleineLetter(vind(maatregelen, m))))),
              },
              { label: 'Vastgelegd', waarde: `${momentInWoorden(laatste.op)}, door ${naamVan(g, laatste.door)}` },
            ]}
          />
          {ouder.map(v => (
            <Uitklap key={v.versie} kop={`Versie ${v.versie}, ${momentInWoorden(v.op)}`}>
              <p className="utrecht-paragraph baken-verhaal">{tekst(g, v.tekst)}</p>
            </Uitklap>
          ))}
        </>
      ) : (
        <p className="baken-zacht">
          Schrijf eerst kort op wat er bekend is. Dat is versie 1. Daarna ziet u wie welke versie hoorde.
        </p>
      )}
    </Kaart>
  )
}

const Perslijnkaart = ({ g, kan }: Omit<Props, 'v'>) => {
  const lijn = laatstePerslijn(g.zaak.werk.informeren)
  return (
    <Kaart
      kop={lijn ? `Woordvoeringslijn: versie ${lijn.versie}` : 'Woordvoeringslijn'}
      acties={
        kan && (
          <Knop soort="neven" klein href={`${begin(g)}/perslijn`}>
            {lijn ? 'Nieuwe lijn' : 'Leg de lijn vast'}
          </Knop>
        )
      }
    >
      {lijn ? (
        <>
          <p className="utrecht-paragraph baken-verhaal">{tekst(g, lijn.tekst)}</p>
          <Controlelijst
            regels={[
              { label: 'Mag worden bevestigd', waarde: tekst(g, lijn.teBevestigen) || 'Niets' },
              { label: 'Afgesproken met', waarde: tekst(g, lijn.akkoord) },
              { label: 'Vastgelegd', waarde: `${momentInWoorden(lijn.op)}, door ${naamVan(g, lijn.door)}` },
            ]}
          />
        </>
      ) : (
        <p className="baken-zacht">Er is nog niets afgesproken over wat we zeggen als de pers belt.</p>
      )}
    </Kaart>
  )
}

/** Done without a word per audience: told at a meeting, say, or in another dossier. */
const TochAfronden = ({ g, kan }: Omit<Props, 'v'>) => {
  const { taak } = informerenVan(g.protocol)
  const open = g.zaak.taken.find(t => t.code === taak && t.status === 'open')
  if (!kan || !open) return null
  return (
    <p className="baken-zacht">
      De taak om in te lichten is klaar als iedereen hierboven het weet of is weggelaten. Is het anders gegaan?{' '}
      <a className="utrecht-link" href={`/${g.zaak.loket}/dossiers/${g.zaak.id}/afronden?taak=${open.id}`}>
        Rond de taak af en leg uit hoe
      </a>
    </p>
  )
}

/** One page, also on paper: who knows what since when. */
export const Informeerpagina = (props: Props) => {
  const { v, g } = props
  const kan = props.kan && g.zaak.status !== 'gesloten' && g.zaak.status !== 'vernietigd'
  // Nobody can be told what was not written down: until then that is what to do first.
  const feiten = laatsteFeiten(g.zaak.werk.informeren)
  const kaarten = (
    <div className="baken-kolommen">
      <Feitenkaart g={g} kan={kan} />
      <Perslijnkaart g={g} kan={kan} />
    </div>
  )
  return (
    <Baliepagina v={v} titel={`Informeren ${g.zaak.nummer}`} breed>
      <Dossierkop v={v} zaak={g.zaak} protocol={g.protocol} collegas={g.collegas} hier="informeren" />
      <OudeVersie g={g} />
      <TeVersturen g={g} kan={kan} begin={begin(g)} />
      {!feiten && kaarten}
      <WieWeetWat g={g} kan={kan} begin={begin(g)} nu={v.nu} />
      <TochAfronden g={g} kan={kan} />
      {feiten && kaarten}
      <Berichten g={g} kan={kan} desk={v.desk} begin={begin(g)} nu={v.nu} />
    </Baliepagina>
  )
}

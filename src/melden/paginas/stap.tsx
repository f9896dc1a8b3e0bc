import type { Veld } from '../../protocollen/formulier.ts'
import { datumWaarde } from '../../web/invoer/datum.ts'
import { Publiekpagina } from '../../web/kader/kader.tsx'
import { DatumVeld, TijdVeld } from '../../web/onderdelen/formulier/datumveld.tsx'
import { Formulier } from '../../web/onderdelen/formulier/formulier.tsx'
import { Foutenoverzicht, foutPerVeld, type Veldfout } from '../../web/onderdelen/formulier/foutenoverzicht.tsx'
import { Keuzerondjes, type Optie, Vinkjes } from '../../web/onderdelen/formulier/keuze.tsx'
import { Knop, Knoppen } from '../../web/onderdelen/formulier/knop.tsx'
import { Partnervelden } from '../../web/onderdelen/formulier/partners.tsx'
import { Stappen } from '../../web/onderdelen/formulier/stappen.tsx'
import { Tekstvak, Tekstveld, type TekstveldProps } from '../../web/onderdelen/formulier/tekstveld.tsx'
import { Kop } from '../../web/onderdelen/kop.tsx'
import { Telefoon } from '../../web/onderdelen/telefoon.tsx'
import { Uitklap } from '../../web/onderdelen/uitklap.tsx'
import { type Verzoek, velden as waardenVan, veld as waardeVan } from '../../web/route/verzoek.ts'
import { BEWAARDAGEN } from '../concept/store.ts'
import type { Concept } from '../invullen/concept.ts'
import { MERK } from '../invullen/samen.ts'
import type { Verandering } from '../invullen/veranderd.ts'
import type { Blad, Vraag } from '../invullen/vragen.ts'
import { type Elders, EldersVeranderd } from './elders.tsx'
import { HierVeranderd } from './veranderd.tsx'

/** What a browser may fill in: only about the reporter, never about others. */
const INVULLEN: Partial<Record<Veld['naar'], string>> = {
  organisatie: 'organization',
  'melder.naam': 'name',
  'melder.functie': 'organization-title',
  'melder.telefoon': 'tel',
  'melder.email': 'email',
}

const SOORT: Partial<Record<Veld['type'], TekstveldProps['soort']>> = { email: 'email', telefoon: 'tel' }

/** Radio buttons cannot be cleared, so a choice that may stay open has one for that. */
const keuzes = ({ veld, opties }: Vraag): readonly Optie[] => {
  const gegeven = opties.map(o => ({ waarde: o.code, label: o.naam, uitleg: o.uitleg }))
  return veld.verplicht ? gegeven : [...gegeven, { waarde: '', label: 'Deze vraag overslaan' }]
}

type VraagProps = { vraag: Vraag; concept: Concept; fouten: Readonly<Record<string, string>> }

const Invoer = ({ vraag, concept, fouten }: VraagProps) => {
  const { veld } = vraag
  const fout = fouten[veld.code]
  const { antwoorden } = concept
  const waarde = waardeVan(antwoorden, veld.code)
  const gelijk = { naam: veld.code, label: veld.label, uitleg: veld.uitleg, fout, nietVerplicht: !veld.verplicht }
  switch (veld.type) {
    case 'tekstvak':
      return <Tekstvak {...gelijk} waarde={waarde} regels={8} />
    case 'keuze':
    case 'janee':
      return (
        <Keuzerondjes
          {...gelijk}
          opties={keuzes(vraag)}
          waarde={concept.gezien.includes(veld.code) ? waarde : undefined}
        />
      )
    case 'meerkeuze':
      return (
        <Vinkjes
          {...gelijk}
          opties={keuzes({ ...vraag, veld: { ...veld, verplicht: true } })}
          waarden={waardenVan(antwoorden, veld.code)}
        />
      )
    case 'partners':
      return <Partnervelden naam={veld.code} f={antwoorden} fouten={fouten} />
    case 'datum':
      return <DatumVeld {...gelijk} waarde={datumWaarde(antwoorden, veld.code)} />
    case 'tijd':
      return <TijdVeld {...gelijk} waarde={waarde} uitleg={veld.uitleg ?? 'Bijvoorbeeld 21:45'} />
    default:
      return <Tekstveld {...gelijk} waarde={waarde} soort={SOORT[veld.type]} invullen={INVULLEN[veld.naar]} />
  }
}

/** At the bottom of every page of the form: help, how to go on later, and a way out that leaves nothing behind. */
export const Onderaan = ({ v, verdercode, open }: { v: Verzoek; verdercode: string | null; open?: boolean }) => (
  <div className="baken-formulier">
    {verdercode && (
      <Uitklap kop="Later verder, of op een ander apparaat" open={open}>
        <p className="utrecht-paragraph">
          Wat u typt, bewaren we na elke stap. Schrijf deze code op: daarmee gaat u overal verder waar u was.
        </p>
        <p className="utrecht-paragraph">
          <strong className="baken-code" data-bewijs="verder">
            {verdercode}
          </strong>
        </p>
        <p className="baken-klein baken-zacht">
          Kies dan bij Melden ‘Verder met uw code’. De code werkt tot u verstuurt, en hoogstens {BEWAARDAGEN} dagen. We
          kunnen de code niet opzoeken.
        </p>
      </Uitklap>
    )}
    <p className="baken-klein baken-zacht">
      Komt u er niet uit? Bel <Telefoon nummer={v.desk.spoedtelefoon} />. Is er nu gevaar? Bel <Telefoon nummer="112" />
      .
    </p>
    <Knoppen>
      <Knop soort="stil" klein href={`/${v.desk.loket}/melden/wissen`}>
        Stop en wis wat ik typte
      </Knop>
    </Knoppen>
  </div>
)

const zelfdeKop = ({ stap, vragen }: Blad): boolean => vragen.length === 1 && vragen[0]?.veld.label === stap.titel

type Props = {
  v: Verzoek
  concept: Concept
  blad: Blad
  bladen: readonly Blad[]
  fouten: readonly Veldfout[]
  veranderd: readonly Verandering[]
  verdercode: string | null
  /** What stands on this page, and which page it is. */
  merk: string
  /** What was filled in elsewhere since this page was shown. */
  elders?: readonly Elders[]
  /** Came from the check page, and goes back to it. */
  vanControle: boolean
}

const bijlagenknop = (aantal: number): string =>
  aantal === 0 ? 'Voeg een foto of document toe' : `Foto’s en documenten (${aantal})`

/** One page of the form. It shows what was typed, and what is wrong with it. */
export const Stap = ({ v, concept, blad, bladen, fouten, veranderd, verdercode, merk, elders, vanControle }: Props) => {
  const { stap, vragen } = blad
  const basis = `/${v.desk.loket}/melden`
  const plek = bladen.indexOf(blad)
  const vorige = bladen[plek - 1]
  const fout = foutPerVeld(fouten)
  const terug = vanControle ? `${basis}/controle` : vorige ? `${basis}/stap/${vorige.stap.code}` : basis
  return (
    <Publiekpagina v={v} titel={stap.titel} fout={fouten.length > 0}>
      <Stappen stap={plek + 1} namen={[...bladen.map(b => b.stap.titel), 'Kijk het na']} />
      <Foutenoverzicht fouten={fouten} />
      {elders && (
        <EldersVeranderd wat={elders} houd={`${basis}/stap/${stap.code}${vanControle ? '?van=controle' : ''}`} />
      )}
      <Kop titel={stap.titel} intro={stap.uitleg && <p>{stap.uitleg}</p>} />
      <Formulier
        actie={`${basis}/stap/${stap.code}`}
        // With an underscore: no code of a protocol begins with one.
        verborgen={{
          _voor: concept.voor,
          [MERK]: merk,
          _gesteld: vragen.map(vraag => vraag.veld.code).join(' '),
          ...(vanControle ? { _van: 'controle' } : {}),
        }}
        bewaak
      >
        <HierVeranderd wat={veranderd.filter(w => vragen.some(vraag => vraag.veld.code === w.code))} />
        <div className={`baken-formulier${zelfdeKop(blad) ? ' baken-zelfde-kop' : ''}`}>
          {vragen.map(vraag => (
            <Invoer key={vraag.veld.code} vraag={vraag} concept={concept} fouten={fout} />
          ))}
        </div>
        <Knoppen>
          <Knop>Verder</Knop>
          {vragen.some(vraag => vraag.veld.type === 'partners') && (
            <Knop soort="neven" naam="_doe" waarde="rij">
              Nog een organisatie
            </Knop>
          )}
          <Knop soort="neven" href={terug}>
            {vanControle ? 'Niet veranderen' : 'Vorige'}
          </Knop>
          <Knop soort="neven" naam="_doe" waarde="bijlagen">
            {bijlagenknop(concept.bijlagen?.length ?? 0)}
          </Knop>
        </Knoppen>
      </Formulier>
      <Onderaan v={v} verdercode={verdercode} open={plek === 0} />
    </Publiekpagina>
  )
}

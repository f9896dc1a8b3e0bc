import { type Berichtaard, berichtaarden } from '../../begrippen/feiten/gesprek.ts'
import { UUID, uuidv4 } from '../../kernel/ids.ts'
import { grootteInWoorden, KIESBAAR } from '../../web/dossierbeeld/bijlagen.tsx'
import { schoneTekst, teLang, VERHAAL } from '../../web/invoer/tekst.ts'
import { Bestandveld } from '../../web/onderdelen/formulier/bestandveld.tsx'
import { Verborgen } from '../../web/onderdelen/formulier/formulier.tsx'
import { foutPerVeld, type Veldfout } from '../../web/onderdelen/formulier/foutenoverzicht.tsx'
import { Keuzelijst, Keuzerondjes, Vinkjes } from '../../web/onderdelen/formulier/keuze.tsx'
import { Tekstvak } from '../../web/onderdelen/formulier/tekstveld.tsx'
import { type Formulier, veld } from '../../web/route/verzoek.ts'
import type { Ingestuurd } from '../../zaken/bijlagen/keur.ts'

export const isAard = (tekst: string): tekst is Berichtaard => (berichtaarden as readonly string[]).includes(tekst)

/** What was typed in the message form, and what is wrong with it. */
export type Schrijven = {
  /** The key of the form: the same message twice is one message. */
  readonly sleutel: string
  readonly aard: string
  readonly bericht: string
  readonly dringend: boolean
  readonly namens: string
  /** Files that were chosen: a browser does not keep them, so they are chosen again when something was wrong. */
  readonly bestanden: readonly Ingestuurd[]
  readonly fouten: readonly Veldfout[]
}

export const leegSchrijven = (): Schrijven => ({
  sleutel: uuidv4(),
  aard: '',
  bericht: '',
  dringend: false,
  namens: '',
  bestanden: [],
  fouten: [],
})

/** What was typed in the message form, with everything that is wrong with it. */
export const leesSchrijven = (f: Formulier, bestanden: readonly Ingestuurd[]): Schrijven => {
  const [aard, bericht] = [veld(f, 'aard'), schoneTekst(veld(f, 'bericht'))]
  const lang = teLang(bericht, VERHAAL, 'uw bericht')
  const fouten = [
    ...(isAard(aard) ? [] : [{ naam: 'aard', tekst: 'Kies wat u wilt doen.' }]),
    ...(bericht === '' ? [{ naam: 'bericht', tekst: 'Schrijf uw bericht.' }] : []),
    ...(lang ? [{ naam: 'bericht', tekst: lang }] : []),
  ]
  const sleutel = UUID.test(veld(f, 'sleutel')) ? veld(f, 'sleutel') : uuidv4()
  return {
    sleutel,
    aard,
    bericht,
    dringend: veld(f, 'dringend') === 'ja',
    namens: veld(f, 'namens'),
    bestanden,
    fouten,
  }
}

const AARDEN = [
  { waarde: 'aanvulling', label: 'Ik wil iets toevoegen', uitleg: 'U weet meer, of er is iets veranderd.' },
  { waarde: 'vraag', label: 'Ik heb een vraag, of ik geef antwoord' },
]

/** The organisations of a joint report; null while nobody showed number and code: then what was chosen travels along. */
type Props = { schrijven: Schrijven; organisaties: readonly string[] | null }

const Namens = ({ schrijven, organisaties }: Props) => {
  if (organisaties === null) return <Verborgen velden={{ namens: schrijven.namens }} />
  if (organisaties.length === 0) return null
  return (
    <Keuzelijst
      naam="namens"
      label="Namens welke organisatie schrijft u?"
      leeg={null}
      opties={organisaties.map((o, i) => ({ waarde: String(i), label: o }))}
      waarde={schrijven.namens || '0'}
    />
  )
}

/** The fields of a message to the desk. */
export const Berichtvelden = ({ schrijven, organisaties }: Props) => {
  const fout = foutPerVeld(schrijven.fouten)
  return (
    <>
      <Keuzerondjes naam="aard" label="Wat wilt u doen?" opties={AARDEN} waarde={schrijven.aard} fout={fout.aard} />
      <Namens schrijven={schrijven} organisaties={organisaties} />
      <Tekstvak naam="bericht" label="Uw bericht" waarde={schrijven.bericht} regels={6} fout={fout.bericht} />
      <Vinkjes
        naam="dringend"
        label="Haast"
        nietVerplicht
        opties={[{ waarde: 'ja', label: 'Dit kan niet wachten', uitleg: 'Bel dan ook het loket.' }]}
        waarden={schrijven.dringend ? ['ja'] : []}
      />
    </>
  )
}

const OPNIEUW = 'Kies uw bestanden opnieuw: ze zijn nog niet verstuurd.'

/** Something else was wrong, so the files did not go either. */
export const metBestandfout = (s: Schrijven): Schrijven =>
  s.bestanden.length === 0 || s.fouten.length === 0 || s.fouten.some(f => f.naam === 'bestand')
    ? s
    : { ...s, fouten: [...s.fouten, { naam: 'bestand', tekst: OPNIEUW }] }

/** Photos and documents with a message. */
export const Bestandenveld = ({
  schrijven,
  grenzen,
}: {
  schrijven: Schrijven
  grenzen: { bytes: number; aantal: number }
}) => (
  <Bestandveld
    naam="bestand"
    label="Foto’s of documenten"
    nietVerplicht
    uitleg={`JPEG, PNG, WebP of PDF. Hoogstens ${grootteInWoorden(grenzen.bytes)} per bestand, en ${grenzen.aantal} bestanden. Van een foto halen we de plaats en de tijd van de camera af.`}
    fout={foutPerVeld(schrijven.fouten).bestand}
    accepteert={KIESBAAR}
    meer
  />
)

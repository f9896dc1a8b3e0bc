import { Baliepagina } from '../../web/kader/kader.tsx'
import { Knop, Knoppen } from '../../web/onderdelen/formulier/knop.tsx'
import { Kop } from '../../web/onderdelen/kop.tsx'
import { Mededeling } from '../../web/onderdelen/mededeling.tsx'
import { Tabel } from '../../web/onderdelen/tabel.tsx'
import type { Aangemeld } from '../../web/route/verzoek.ts'
import type { Importuitslag } from '../importeer.ts'
import type { Importfout } from '../lezen/fout.ts'
import type { Lopend } from './lopend.ts'

/** More on one page helps nobody; all of them are in the file. */
const HOOGSTENS = 200

const getal = (n: number) => n.toLocaleString('nl-NL')

const Foutentabel = ({ fouten }: { fouten: readonly Importfout[] }) => (
  <Tabel
    bijschrift={fouten.length > HOOGSTENS ? `De eerste ${HOOGSTENS} fouten` : 'Alle fouten'}
    dicht
    rijen={fouten.slice(0, HOOGSTENS).map((fout, i) => ({ ...fout, i }))}
    sleutel={f => String(f.i)}
    kolommen={[
      { kop: 'Regel', rijkop: true, heel: true, cel: f => (f.regel === 0 ? 'Heel het bestand' : getal(f.regel)) },
      { kop: 'Kolom', cel: f => (f.kolom === null ? 'Hele regel' : <code>{f.kolom}</code>) },
      { kop: 'Wat er niet klopt', cel: f => f.reden },
    ]}
  />
)

const Geweigerd = ({ l, fouten, basis }: { l: Lopend; fouten: readonly Importfout[]; basis: string }) => (
  <>
    <Mededeling
      soort="fout"
      kop={`Er is niets ingelezen: ${getal(fouten.length)} ${fouten.length === 1 ? 'fout' : 'fouten'}`}
    >
      Verbeter het bestand en lees het daarna opnieuw in.
    </Mededeling>
    <Foutentabel fouten={fouten} />
    <Knoppen>
      <Knop href={basis}>Kies een ander bestand</Knop>
      <Knop soort="neven" href={`${basis}/${l.id}/fouten`}>
        Alle fouten als CSV
      </Knop>
    </Knoppen>
  </>
)

const Gelukt = ({ l, uitslag, v, basis }: { l: Lopend; uitslag: Importuitslag; v: Aangemeld; basis: string }) => {
  const wat = l.soort === 'register' ? 'meldingen' : 'totalen'
  return (
    <>
      <Mededeling
        soort="gelukt"
        kop={uitslag.ingelezen === 0 ? 'Alles stond er al' : `${getal(uitslag.ingelezen)} ${wat} ingelezen`}
      >
        {uitslag.alAanwezig > 0
          ? `${getal(uitslag.alAanwezig)} ${wat} stonden al in het register. Daaraan is niets veranderd.`
          : 'Ze tellen vanaf nu mee in de rapportage.'}
      </Mededeling>
      <Knoppen>
        <Knop href={`/${v.desk.loket}/rapportage`}>Naar de rapportage</Knop>
        <Knop soort="neven" href={basis}>
          Lees nog een bestand in
        </Knop>
      </Knoppen>
    </>
  )
}

const Bezig = ({ l }: { l: Lopend }) => {
  const { fase, gedaan, totaal } = l.stand.voortgang ?? { fase: 'lezen', gedaan: 0, totaal: 1 }
  // Reading is the first half, storing the second.
  const deel = (gedaan / Math.max(1, totaal)) * 50 + (fase === 'opslaan' ? 50 : 0)
  return (
    <>
      <meta httpEquiv="refresh" content="0" />
      <div className="baken-voortgang">
        <p className="baken-voortgang__tekst" id="voortgang">
          {fase === 'lezen' ? 'Lezen en controleren' : 'Opslaan'}: {getal(gedaan)} van {getal(totaal)} regels
        </p>
        <progress className="baken-voortgang__balk" value={Math.round(deel)} max={100} aria-labelledby="voortgang" />
      </div>
      <p className="utrecht-paragraph">Deze pagina ververst zichzelf. U mag haar sluiten: het inlezen gaat door.</p>
    </>
  )
}

/** How an import goes, or how it ended. */
export const Uitslagpagina = ({ v, l }: { v: Aangemeld; l: Lopend }) => {
  const basis = `/${v.desk.loket}/importeren`
  const { uitslag } = l.stand
  return (
    <Baliepagina
      v={v}
      titel={uitslag ? 'Uitslag van het inlezen' : 'Bezig met inlezen'}
      kruimels={[{ tekst: 'Importeren', href: basis }]}
    >
      <Kop titel={uitslag ? 'Uitslag van het inlezen' : 'Bezig met inlezen'} boven={l.naam} />
      {uitslag === null && <Bezig l={l} />}
      {uitslag === 'mislukt' && (
        <Mededeling soort="fout" kop="Het inlezen is afgebroken">
          Er is niets opgeslagen. Probeer het opnieuw.
        </Mededeling>
      )}
      {uitslag && uitslag !== 'mislukt' && uitslag.fouten.length > 0 && (
        <Geweigerd l={l} fouten={uitslag.fouten} basis={basis} />
      )}
      {uitslag && uitslag !== 'mislukt' && uitslag.fouten.length === 0 && <Gelukt {...{ l, uitslag, v, basis }} />}
    </Baliepagina>
  )
}

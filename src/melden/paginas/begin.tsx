import { metKleineLetter } from '../../kernel/uitleg/datum.ts'
import type { Criterium, Protocolversie } from '../../protocollen/protocol.ts'
import { meldtitel, raakt } from '../../protocollen/woorden.ts'
import { Bereikbaar, openingstijdenInWoorden } from '../../web/kader/bereikbaar.tsx'
import { Publiekpagina } from '../../web/kader/kader.tsx'
import { Formulier } from '../../web/onderdelen/formulier/formulier.tsx'
import { Foutenoverzicht, foutPerVeld, type Veldfout } from '../../web/onderdelen/formulier/foutenoverzicht.tsx'
import { Keuzerondjes } from '../../web/onderdelen/formulier/keuze.tsx'
import { Knop, Knoppen } from '../../web/onderdelen/formulier/knop.tsx'
import { Kaart } from '../../web/onderdelen/kaart.tsx'
import { Kop } from '../../web/onderdelen/kop.tsx'
import { Telefoon } from '../../web/onderdelen/telefoon.tsx'
import { Uitklap } from '../../web/onderdelen/uitklap.tsx'
import type { Verzoek } from '../../web/route/verzoek.ts'
import { BEWAARDAGEN } from '../concept/store.ts'

const Criteria = ({ criteria }: { criteria: readonly Criterium[] }) => (
  <div className="baken-stapel baken-stapel--dicht">
    {criteria.map(c => (
      <Uitklap key={c.code} kop={c.titel}>
        <p className="utrecht-paragraph">{c.waarom}</p>
        {c.voorbeelden.length > 0 && (
          <>
            <p className="utrecht-paragraph">Bijvoorbeeld:</p>
            <ul className="utrecht-unordered-list">
              {c.voorbeelden.map(voorbeeld => (
                <li key={voorbeeld}>{voorbeeld}</li>
              ))}
            </ul>
          </>
        )}
      </Uitklap>
    ))}
  </div>
)

const VierP = ({ vierP }: Pick<Protocolversie, 'vierP'>) => (
  <ul className="utrecht-unordered-list">
    {vierP.map(p => (
      <li key={p.code}>
        <strong>{p.naam}</strong>
        {p.uitleg && `: ${metKleineLetter(p.uitleg)}`}
      </li>
    ))}
  </ul>
)

const Verdergaan = ({ loket }: { loket: string }) => (
  <Kaart kop="U was al begonnen">
    <p className="utrecht-paragraph">
      Op dit apparaat staat een melding die nog niet is verstuurd. U kunt verder waar u was.
    </p>
    <Knoppen>
      <Knop href={`/${loket}/melden/controle`}>Ga verder</Knop>
      <Knop soort="neven" href={`/${loket}/melden/wissen`}>
        Wis wat er staat
      </Knop>
    </Knoppen>
  </Kaart>
)

const WIE = [
  { waarde: 'professional', label: 'Voor mijn werk', uitleg: 'Bijvoorbeeld in de zorg, op school of bij de gemeente.' },
  {
    waarde: 'inwoner',
    label: 'Als inwoner',
    uitleg: 'Voor uzelf, een familielid of iemand anders. Uw naam hoeft niet.',
  },
]

const Beginnen = ({ loket, fouten }: { loket: string; fouten: readonly Veldfout[] }) => (
  <Formulier actie={`/${loket}/melden/start`}>
    <Keuzerondjes naam="voor" label="Hoe meldt u?" opties={WIE} fout={foutPerVeld(fouten).voor} />
    <p className="baken-klein baken-zacht">
      Het duurt ongeveer vijf minuten. Wat u typt, bewaren we versleuteld, hoogstens {BEWAARDAGEN} dagen, tot u het
      verstuurt of wist. Om u te herkennen zetten we één cookie op dit apparaat. Wilt u dat niet? Bel dan het loket.
    </p>
    <Knoppen>
      <Knop>Beginnen</Knop>
    </Knoppen>
  </Formulier>
)

type Props = { v: Verzoek; versie: Protocolversie; begonnen: boolean; fouten: readonly Veldfout[] }

/** Before the form: whether to report at all, and how to reach somebody now. */
export const Meldbegin = ({ v, versie, begonnen, fouten }: Props) => {
  const { desk, nu } = v
  return (
    <Publiekpagina v={v} titel={meldtitel(versie)} fout={fouten.length > 0}>
      <Foutenoverzicht fouten={fouten} />
      <Kop titel={meldtitel(versie)} />
      <Bereikbaar desk={desk} nu={nu} />
      {begonnen && <Verdergaan loket={desk.loket} />}
      <h2 className="utrecht-heading-2">Moet ik dit melden?</h2>
      <p className="utrecht-paragraph">
        U meldt als een van deze situaties past. Open er een om te lezen waarom. Weet u het al?{' '}
        <a className="utrecht-link" href="#veld-voor">
          Begin meteen
        </a>
        .
      </p>
      <Criteria criteria={versie.criteria} />
      <h2 className="utrecht-heading-2">Wie raakt het nog meer?</h2>
      <p className="utrecht-paragraph">{raakt(versie, 'weeg')}</p>
      <VierP vierP={versie.vierP} />
      <h2 className="utrecht-heading-2">Twijfelt u?</h2>
      <p className="utrecht-paragraph">{desk.twijfel}</p>
      <p className="utrecht-paragraph">
        Het loket is open {openingstijdenInWoorden(desk.openingstijden)}. Het nummer is{' '}
        <Telefoon nummer={desk.spoedtelefoon} />.
      </p>
      <h2 className="utrecht-heading-2">Beginnen</h2>
      <Beginnen loket={desk.loket} fouten={fouten} />
      <p className="utrecht-paragraph">
        Was u al begonnen, hier of op een ander apparaat?{' '}
        <a className="utrecht-link" href={`/${desk.loket}/melden/verder`}>
          Verder met uw code
        </a>
        .
      </p>
    </Publiekpagina>
  )
}

/** No version of the protocol is in force: nothing can be taken in by form. */
export const GeenProtocol = ({ v }: { v: Verzoek }) => (
  <Publiekpagina v={v} titel="Melden kan hier nu niet">
    <Kop titel="Melden kan hier nu niet" />
    <Bereikbaar desk={v.desk} nu={v.nu} />
    <p className="utrecht-paragraph">
      Het formulier van dit loket is nu niet in gebruik. Bel <Telefoon nummer={v.desk.spoedtelefoon} />.
    </p>
  </Publiekpagina>
)

import type { Termijn } from '../../begrippen/termijn.ts'
import { uuidv4 } from '../../kernel/ids.ts'
import { inWoorden } from '../../kernel/uitleg/datum.ts'
import type { Protocolversie } from '../../protocollen/protocol.ts'
import { openingstijdenInWoorden } from '../../web/kader/bereikbaar.tsx'
import { Publiekpagina } from '../../web/kader/kader.tsx'
import { Bewijs } from '../../web/onderdelen/bewijs.tsx'
import { Formulier } from '../../web/onderdelen/formulier/formulier.tsx'
import { Knop, Knoppen } from '../../web/onderdelen/formulier/knop.tsx'
import { Tekstvak } from '../../web/onderdelen/formulier/tekstveld.tsx'
import { Kop } from '../../web/onderdelen/kop.tsx'
import { Mededeling } from '../../web/onderdelen/mededeling.tsx'
import { Telefoon } from '../../web/onderdelen/telefoon.tsx'
import type { Verzoek } from '../../web/route/verzoek.ts'
import type { Ontvangst } from '../../zaken/deuren/openen.ts'

/** A step of the protocol that begins at receipt, and by when. */
type Volgende = { readonly naam: string; readonly uitleg: string; readonly voor: string | null }

/** What happens first, in the protocol's own words, with the terms as they run in this dossier. */
export const eersteStappen = (versie: Protocolversie, termijnen: readonly Termijn[]): readonly Volgende[] =>
  versie.stappen
    .filter(s => s.begint === 'MeldingOntvangen')
    .map(s => {
      const termijn = termijnen.find(t => s.termijnen.includes(t.code) && t.status === 'lopend')
      return { naam: s.naam, uitleg: s.uitleg, voor: termijn ? inWoorden(termijn.einde) : null }
    })

const WatNu = ({ stappen }: { stappen: readonly Volgende[] }) => (
  <ol className="utrecht-ordered-list">
    {stappen.map(s => (
      <li key={s.naam}>
        <strong>{s.naam}.</strong> {s.uitleg}
        {s.voor && (
          <>
            {' '}
            Uiterlijk <strong>{s.voor}</strong>.
          </>
        )}
      </li>
    ))}
  </ol>
)

/** What was typed after it was sent is not in the report: here it is, to send after all. */
const Naderhand = ({ v, ontvangst, tekst }: { v: Verzoek; ontvangst: Ontvangst; tekst: string }) => (
  <>
    <Mededeling soort="letop" kop="U hebt na het versturen nog iets veranderd">
      <p>
        Die verandering staat niet in uw melding.
        {tekst !== '' && ' Hieronder staat wat u typte. Pas het aan en stuur het erbij.'}
      </p>
    </Mededeling>
    {tekst !== '' && (
      <Formulier
        actie={`/${v.desk.loket}/volgen/bericht`}
        verborgen={{ nummer: ontvangst.nummer, code: ontvangst.code, sleutel: uuidv4(), aard: 'aanvulling' }}
        bewaak
      >
        <Tekstvak naam="bericht" label="Uw aanvulling" waarde={tekst} regels={8} />
        <Knoppen>
          <Knop>Stuur dit als aanvulling</Knop>
        </Knoppen>
      </Formulier>
    )}
  </>
)

type Props = { v: Verzoek; ontvangst: Ontvangst; stappen: readonly Volgende[]; aanvulling: string | null }

/** The receipt: what to keep, what happens next and when, and how to follow it. */
export const Ontvangen = ({ v, ontvangst, stappen, aanvulling }: Props) => {
  const { desk } = v
  return (
    <Publiekpagina v={v} titel="Uw melding is ontvangen">
      <Kop titel="Uw melding is ontvangen" intro={<p>Dank u wel. Wat u vertelde is veilig bewaard.</p>} />
      {aanvulling !== null && <Naderhand v={v} ontvangst={ontvangst} tekst={aanvulling} />}
      <Bewijs nummer={ontvangst.nummer} code={ontvangst.code} />
      <p className="utrecht-paragraph">
        <strong>Schrijf het nummer en de code op, of print deze pagina.</strong> Noem het nummer als u ons belt. Houd de
        code voor uzelf. We sturen ze niet toe, en we kunnen de code niet opzoeken. Deze pagina is op dit apparaat nog
        een uur te zien.
      </p>
      <h2 className="utrecht-heading-2">Wat gebeurt er nu?</h2>
      <WatNu stappen={stappen} />
      <p className="utrecht-paragraph">
        Het loket is open {openingstijdenInWoorden(desk.openingstijden)}. Wordt het erger? Bel{' '}
        <Telefoon nummer={desk.spoedtelefoon} />. Is er gevaar? Bel <Telefoon nummer="112" />.
      </p>
      <h2 className="utrecht-heading-2">Uw melding volgen</h2>
      <p className="utrecht-paragraph">
        Met het nummer en de code ziet u hoe het ermee staat, leest u berichten van het loket en kunt u iets toevoegen.
        Ook als u geen naam of telefoonnummer gaf.
      </p>
      <Formulier actie={`/${desk.loket}/melden/wissen`}>
        <Knoppen>
          <Knop>Klaar, wis dit van dit apparaat</Knop>
          <Knop href={`/${desk.loket}/volgen`} soort="neven">
            Melding volgen
          </Knop>
        </Knoppen>
      </Formulier>
    </Publiekpagina>
  )
}

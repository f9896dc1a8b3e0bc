import { momentInWoorden } from '../kernel/uitleg/datum.ts'
import type { Bewaardformulier } from '../web/bewaard/opslag.ts'
import { BEWAARDAGEN } from '../web/bewaard/store.ts'
import { naamInWoorden } from '../web/bewaard/terugzetten.tsx'
import { Baliepagina } from '../web/kader/kader.tsx'
import { Controlelijst } from '../web/onderdelen/formulier/controlelijst.tsx'
import { Formulier } from '../web/onderdelen/formulier/formulier.tsx'
import { Knop, Knoppen } from '../web/onderdelen/formulier/knop.tsx'
import { Kaart } from '../web/onderdelen/kaart.tsx'
import { Kop } from '../web/onderdelen/kop.tsx'
import { Leegstaat } from '../web/onderdelen/leegstaat.tsx'
import type { Aangemeld } from '../web/route/verzoek.ts'

/** What only a machine reads is not shown; it does travel along. */
const STIL: ReadonlySet<string> = new Set(['versie', 'sleutel', 'rijen', 'actie', 'doe'])

const waardenVan = (b: Bewaardformulier): readonly (readonly [string, readonly string[]])[] =>
  Object.entries(b.formulier).map(([naam, w]) => [naam, [w].flat().filter((x): x is string => Boolean(x))])

const Inhoud = ({ b }: { b: Bewaardformulier }) => (
  <Controlelijst
    regels={waardenVan(b)
      .filter(([naam, w]) => w.length > 0 && !STIL.has(naam))
      .map(([naam, w]) => ({ label: naamInWoorden(naam), waarde: w.join(', ') }))}
  />
)

const Meegestuurd = ({ b }: { b: Bewaardformulier }) => (
  <>
    {waardenVan(b).flatMap(([naam, w]) =>
      w.map((een, i) => <input key={`${naam}-${i}`} type="hidden" name={naam} value={een} />),
    )}
    <input type="hidden" name="_bewaard" value={b.id} />
  </>
)

/** What stands in a kept form, to send it as it is. Only for forms that have no page of their own. */
export const Bewaard = ({ v, b }: { v: Aangemeld; b: Bewaardformulier }) => (
  <Baliepagina v={v} titel="Bewaard formulier">
    <Kop
      titel="Wat u typte is bewaard"
      intro={
        <p>
          Uw aanmelding was verlopen op {momentInWoorden(b.op)}. Er is nog niets opgeslagen. Kijk het na en stuur het
          opnieuw.
        </p>
      }
    />
    <Inhoud b={b} />
    <Formulier actie={b.pad}>
      <Meegestuurd b={b} />
      <Knoppen>
        <Knop>Stuur opnieuw</Knop>
        <Knop soort="neven" actie={`/${v.desk.loket}/bewaard/${b.id}/wissen`}>
          Wis het
        </Knop>
      </Knoppen>
    </Formulier>
  </Baliepagina>
)

type Regel = { readonly b: Bewaardformulier; readonly heeftPagina: boolean }

/** Every form that waits for this user, newest first. */
export const Bewaardlijst = ({ v, regels }: { v: Aangemeld; regels: readonly Regel[] }) => {
  const begin = `/${v.desk.loket}/bewaard`
  return (
    <Baliepagina v={v} titel="Bewaarde formulieren">
      <Kop
        titel="Bewaarde formulieren"
        intro={
          <p>
            Deze formulieren stuurde u toen uw aanmelding was verlopen. Alleen u ziet ze. Na {BEWAARDAGEN} dagen gaan ze
            weg.
          </p>
        }
      />
      {regels.length === 0 && (
        <Leegstaat kop="Er wacht niets">
          <p>Alles wat u stuurde is opgeslagen of gewist.</p>
        </Leegstaat>
      )}
      {regels.map(({ b, heeftPagina }) => (
        <Kaart key={b.id} kop={`Formulier van ${momentInWoorden(b.op)}`}>
          <Inhoud b={b} />
          <Formulier actie={`${begin}/${b.id}/wissen`}>
            <Knoppen>
              <Knop href={heeftPagina ? `${b.pad}?bewaard=${b.id}` : `${begin}/${b.id}`}>Ga verder</Knop>
              <Knop soort="neven" erbij={`formulier van ${momentInWoorden(b.op)}`}>
                Wis het
              </Knop>
            </Knoppen>
          </Formulier>
        </Kaart>
      ))}
    </Baliepagina>
  )
}

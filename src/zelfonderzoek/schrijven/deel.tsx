import { momentInWoorden, opsomming } from '../../kernel/uitleg/datum.ts'
import { Verborgen } from '../../web/onderdelen/formulier/formulier.tsx'
import { foutPerVeld, type Veldfout } from '../../web/onderdelen/formulier/foutenoverzicht.tsx'
import { Knop, Knoppen } from '../../web/onderdelen/formulier/knop.tsx'
import { Tekstvak } from '../../web/onderdelen/formulier/tekstveld.tsx'
import { type Formulier, veld } from '../../web/route/verzoek.ts'
import type { Deel } from '../../zaken/aanbieder/delen.ts'
import { gezienVan } from './gezien.ts'
import type { Schrijfstand } from './lezen.ts'

type Props = {
  deel: { readonly code: string; readonly naam: string; readonly punten: readonly string[] }
  stand: Schrijfstand
  /** What was typed and could not be saved. */
  f: Formulier | null
  fouten: readonly Veldfout[]
}

/** When it was saved last, and by whom it was written. */
const bewaardzin = (d: Deel | undefined): string => {
  if (!d) return ''
  const door = d.auteurs.length > 0 ? ` Geschreven door ${opsomming(d.auteurs.toReversed())}.` : ''
  return ` Bewaard ${momentInWoorden(d.op)}.${door}`
}

/** What another wrote at the same time: kept, until somebody chooses. */
const Naast = ({ d, naam }: { d: Deel; naam: string }) => (
  <div className="baken-kaart baken-stapel baken-stapel--dicht">
    <p className="utrecht-paragraph">
      <strong>Deze tekst werd tegelijk geschreven{d.auteurs[0] ? ` door ${d.auteurs[0]}` : ''}.</strong>{' '}
      <span className="baken-zacht">Bewaard {momentInWoorden(d.op)}.</span>
    </p>
    <p className="utrecht-paragraph baken-verhaal">{d.tekst}</p>
    <Knoppen>
      <Knop soort="neven" klein naam="doe" waarde={`erbij:${d.id}`} erbij={`bij ${naam}`}>
        Zet deze tekst erachter
      </Knop>
      <Knop soort="stil" klein naam="doe" waarde={`weg:${d.id}`} erbij={`bij ${naam}`}>
        Gooi deze tekst weg
      </Knop>
    </Knoppen>
  </div>
)

/** What other texts stand beside a part, until somebody chooses. */
export const Ernaast = ({ code, naam, stand }: { code: string; naam: string; stand: Schrijfstand }) =>
  stand.naast.filter(d => d.deel === code).map(d => <Naast key={d.id} d={d} naam={naam} />)

type Veldstand = { stand: Schrijfstand; f: Formulier | null }

/** Which version was shown; what could not be saved keeps the version that it was written on. */
export const Gezien = ({ code, stand, f }: Veldstand & { code: string }) => (
  <Verborgen velden={{ [`was_${code}`]: f ? veld(f, `was_${code}`) : gezienVan(stand.delen.get(code)) }} />
)

/** What was typed and not saved, and otherwise what is saved. */
export const watErStaat = (code: string, { stand, f }: Veldstand): string =>
  f ? veld(f, code) : (stand.delen.get(code)?.tekst ?? '')

/** One part of the investigation: what it must hold, what stands there, who wrote it, and what came beside it. */
export const Schrijfdeel = ({ deel, stand, f, fouten }: Props) => {
  const bewaard = stand.delen.get(deel.code)
  return (
    <>
      <Gezien code={deel.code} stand={stand} f={f} />
      <Tekstvak
        naam={deel.code}
        label={deel.naam}
        uitleg={`${deel.punten.join('. ')}.${bewaardzin(bewaard)}`}
        nietVerplicht
        waarde={watErStaat(deel.code, { stand, f })}
        fout={foutPerVeld(fouten)[deel.code]}
        regels={8}
      />
      <Ernaast code={deel.code} naam={deel.naam} stand={stand} />
    </>
  )
}

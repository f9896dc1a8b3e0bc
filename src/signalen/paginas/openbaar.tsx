import type { Openbaar } from '../../cijfers/onthulling/onthulling.ts'
import { AFRONDING, ONDERGRENS } from '../../cijfers/onthulling/onthulling.ts'
import { getalInWoorden } from '../../cijfers/woorden.ts'
import { Baliepagina } from '../../web/kader/kader.tsx'
import { Kop } from '../../web/onderdelen/kop.tsx'
import { Leegstaat } from '../../web/onderdelen/leegstaat.tsx'
import { Tabbladen } from '../../web/onderdelen/navigatie.tsx'
import { Tabel } from '../../web/onderdelen/tabel.tsx'
import type { Aangemeld } from '../../web/route/verzoek.ts'
import type { OpenbaarOverzicht } from '../openbaar.ts'
import { Uitslagbadge } from './reeksdelen.tsx'

const inTekst = (w: Openbaar | null): string => (w === null ? '–' : w === 'verborgen' ? 'x' : getalInWoorden(w))

type Props = { v: Aangemeld; jaren: readonly number[]; openbaar: OpenbaarOverzicht | null }

/** Signals for who accounts for the desk: what the public report shows, and whether it differs from what was expected. */
export const Openbaarpagina = ({ v, jaren, openbaar }: Props) => {
  const basis = `/${v.desk.loket}/signalen`
  return (
    <Baliepagina v={v} titel="Signalen">
      <Kop titel="Signalen" intro={<p>Welke soort melder meldt meer of minder dan u mag verwachten?</p>} />
      {!openbaar || openbaar.regels.length === 0 ? (
        <Leegstaat kop="Er is nog niets dat hier getoond mag worden" />
      ) : (
        <>
          <Tabbladen
            naam="Jaar"
            tabs={jaren
              .slice(-8)
              .map(j => ({ tekst: String(j), href: `${basis}?jaar=${j}`, hier: j === openbaar.jaar }))}
          />
          <Tabel
            bijschrift={`Meldingen per soort melder, ${openbaar.jaar}`}
            rijen={openbaar.regels}
            sleutel={r => r.naam}
            kolommen={[
              { kop: 'Soort melder', rijkop: true, cel: r => r.naam },
              { kop: String(openbaar.jaar - 1), getal: true, cel: r => inTekst(r.toen) },
              { kop: String(openbaar.jaar), getal: true, cel: r => inTekst(r.nu) },
              { kop: 'Uitslag', cel: r => (r.uitslag === null ? 'x' : <Uitslagbadge r={{ uitslag: r.uitslag }} />) },
            ]}
          />
          <p className="baken-zacht">
            Aantallen zijn afgerond op een veelvoud van {AFRONDING}. Een x betekent: niet getoond, omdat het aantal
            kleiner is dan {ONDERGRENS} of iets anders zou verraden.
          </p>
        </>
      )}
    </Baliepagina>
  )
}

import { metHoofdletter } from '../kernel/uitleg/datum.ts'
import type { Vraag as Vraagdefinitie } from '../protocollen/formulier.ts'
import { datumWaarde } from '../web/invoer/datum.ts'
import { DatumVeld } from '../web/onderdelen/formulier/datumveld.tsx'
import { Keuzerondjes } from '../web/onderdelen/formulier/keuze.tsx'
import { Tekstvak } from '../web/onderdelen/formulier/tekstveld.tsx'
import type { Formulier } from '../web/route/verzoek.ts'

/** A question that the protocol asks for this category. None is compulsory: often nobody knows yet. */
export const Vraag = ({ vraag, waarde, f }: { vraag: Vraagdefinitie; waarde: string; f: Formulier }) => {
  const basis = { naam: `vraag-${vraag.code}`, label: vraag.vraag, uitleg: vraag.waarom, nietVerplicht: true }
  if (vraag.type === 'datum') return <DatumVeld {...basis} waarde={datumWaarde(f, basis.naam)} />
  if (vraag.type === 'tekst') return <Tekstvak {...basis} waarde={waarde} regels={2} maximum={2000} />
  const opties =
    vraag.type === 'janee'
      ? ['ja', 'nee', 'onbekend'].map(w => ({ waarde: w, label: metHoofdletter(w) }))
      : (vraag.opties ?? []).map(o => ({ waarde: o.code, label: o.naam, uitleg: o.uitleg }))
  return <Keuzerondjes {...basis} opties={opties} waarde={waarde} naast={vraag.type === 'janee'} />
}

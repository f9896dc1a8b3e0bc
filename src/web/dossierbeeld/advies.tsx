import { dagInWoorden, momentInWoorden } from '../../kernel/uitleg/datum.ts'
import { Controlelijst } from '../onderdelen/formulier/controlelijst.tsx'
import { Kaart } from '../onderdelen/kaart.tsx'
import type { Geopend } from './lezen.ts'
import { taaknaam } from './tijdlijn.ts'

const standen = { open: '', gedaan: ' (afgerond)', vervallen: ' (vervallen)' } as const

/** What was advised, to whom was referred, and when the desk comes back to it. */
export const Advies = ({ g }: { g: Geopend }) => {
  const a = g.zaak.werk.advies
  if (!a || a.antwoorden.length + a.verwezen.length + a.opvolgingen.length === 0) return null
  const tekst = (id: string) => g.teksten.get(id) ?? 'Vernietigd'
  const door = (id: string) => g.collegas.get(id)?.naam ?? 'iemand die weg is'
  return (
    <Kaart kop="Advies">
      {a.antwoorden.map(w => (
        <div key={w.tekst}>
          <p className="utrecht-paragraph baken-verhaal">{tekst(w.tekst)}</p>
          <p className="baken-zacht">
            {door(w.door)}, {momentInWoorden(w.op)}
          </p>
        </div>
      ))}
      <Controlelijst
        regels={[
          ...a.verwezen.map(w => ({ label: `Verwezen, ${momentInWoorden(w.op)}`, waarde: tekst(w.naar) })),
          ...a.opvolgingen.map(o => {
            const stand = g.zaak.taken.find(t => t.id === o.taak)?.status ?? 'vervallen'
            return {
              label: `Opvolging ${dagInWoorden(o.dag)}`,
              waarde: `${taaknaam(g, o.taak)}${standen[stand]}`,
            }
          }),
        ]}
      />
    </Kaart>
  )
}

/** What was asked when a question for advice became a report. */
export const Aanvulling = ({ g }: { g: Geopend }) => {
  const omgezet = g.zaak.werk.advies?.omgezet
  if (!omgezet) return null
  const tekst = omgezet.aanvulling === null ? undefined : g.teksten.get(omgezet.aanvulling)
  const antwoorden = JSON.parse(tekst ?? '[]') as { vraag: string; antwoord: string }[]
  return (
    <Kaart kop="Van adviesvraag naar melding">
      <p className="utrecht-paragraph">
        Dit begon als adviesvraag. Sinds {momentInWoorden(omgezet.ontvangenOp)} is het een melding. In de cijfers telt
        het als allebei.
      </p>
      {antwoorden.length > 0 && (
        <Controlelijst regels={antwoorden.map(a => ({ label: a.vraag, waarde: a.antwoord }))} />
      )}
    </Kaart>
  )
}

import { Publiekpagina } from '../../web/kader/kader.tsx'
import { Knop, Knoppen } from '../../web/onderdelen/formulier/knop.tsx'
import { Kaart } from '../../web/onderdelen/kaart.tsx'
import { Kop } from '../../web/onderdelen/kop.tsx'
import { Mededeling } from '../../web/onderdelen/mededeling.tsx'
import type { Verzoek } from '../../web/route/verzoek.ts'
import type { Verandering } from '../invullen/veranderd.ts'

type Anders = Extract<Verandering, { soort: 'anders' }>

/** What is otherwise about a question, a line for each thing. */
const regels = (w: Anders): readonly string[] => [
  ...(w.was ? [`Eerder vroegen we: ${w.was}`] : []),
  ...(w.antwoord ? [`U antwoordde: ${w.antwoord}`] : []),
  ...(w.erbij.length > 0 ? [`Nieuw om te kiezen: ${w.erbij.join(', ')}`] : []),
  ...(w.eraf.length > 0 ? [`Niet meer te kiezen: ${w.eraf.join(', ')}`] : []),
  ...(w.opnieuw ? ['Kies opnieuw. Uw eerdere antwoord sturen we ook mee.'] : []),
]

/** On a page of the form: which of its questions are new or put otherwise, with what was answered before. */
export const HierVeranderd = ({ wat }: { wat: readonly Verandering[] }) =>
  wat.map(w => (
    <Mededeling
      key={w.code}
      soort="info"
      kop={w.soort === 'nieuw' ? `Nieuwe vraag: ${w.vraag}` : `Veranderd: ${w.vraag}`}
    >
      {w.soort === 'anders' && (
        <ul className="baken-lijst">
          {regels(w).map(r => (
            <li key={r}>{r}</li>
          ))}
        </ul>
      )}
    </Mededeling>
  ))

const Lijst = ({ kop, uitleg, wat }: { kop: string; uitleg: string; wat: readonly Verandering[] }) =>
  wat.length > 0 && (
    <Kaart kop={kop}>
      <p className="utrecht-paragraph">{uitleg}</p>
      <ul className="baken-lijst">
        {wat.map(w => (
          <li key={w.code}>
            <strong>{w.vraag}</strong>
            {w.soort === 'weg' && <> U antwoordde: {w.antwoord}</>}
            {w.soort === 'anders' && (
              <ul className="baken-lijst">
                {regels(w).map(r => (
                  <li key={r}>{r}</li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </Kaart>
  )

/** Shown once, when a draft meets a newer form: what changed, with what was answered before. */
export const Veranderd = ({ v, wat }: { v: Verzoek; wat: readonly Verandering[] }) => (
  <Publiekpagina v={v} titel="Het formulier is veranderd">
    <Kop
      titel="Het formulier is veranderd"
      intro={
        <p>
          Sinds u begon, stelt het loket andere vragen. Alles wat u typte is bewaard. Hieronder leest u wat er
          veranderde.
        </p>
      }
    />
    <Lijst kop="Nieuwe vragen" uitleg="Deze vragen stellen we u nog." wat={wat.filter(w => w.soort === 'nieuw')} />
    <Lijst
      kop="Vragen die anders zijn"
      uitleg="Lees na of uw antwoord nog klopt."
      wat={wat.filter(w => w.soort === 'anders')}
    />
    <Lijst
      kop="Deze vragen stellen we niet meer"
      uitleg="Uw antwoorden sturen we wel mee."
      wat={wat.filter(w => w.soort === 'weg')}
    />
    <Knoppen>
      <Knop href={`/${v.desk.loket}/melden/controle`}>Ga verder</Knop>
    </Knoppen>
  </Publiekpagina>
)

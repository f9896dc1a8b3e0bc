import type { Protocolversie } from '../../protocollen/protocol.ts'
import { Publiekpagina } from '../../web/kader/kader.tsx'
import { Kop } from '../../web/onderdelen/kop.tsx'
import type { Antwoord } from '../../web/route/antwoorden.ts'
import { type Formulier, type Verzoek, veld } from '../../web/route/verzoek.ts'
import { leesGezien } from './gezien.ts'
import { type LOS, schrijfvelden } from './inzending.ts'

type Stuk = { readonly code: string; readonly naam: string; readonly tekst: string }

const LOSSE = [
  { code: 'gebeurtenis', naam: 'Voor de tijdlijn' },
  { code: 'uitstel', naam: 'Waarom u meer tijd nodig hebt' },
  { code: 'ingelicht_hoe', naam: 'Hoe u het de cliënt vertelde' },
] as const satisfies readonly { code: (typeof LOS)[keyof typeof LOS][number]; naam: string }[]

/** What was typed since the page was opened, part by part. What was saved before is safe, and not in it. */
const getypt = (f: Formulier, versies: readonly Protocolversie[]): readonly Stuk[] => {
  const namen = new Map([...versies.flatMap(schrijfvelden), ...LOSSE].map(s => [s.code, s.naam]))
  return [...namen]
    .map(([code, naam]) => ({ code, naam, tekst: veld(f, code) }))
    .filter(({ code, tekst }) => tekst !== '' && !leesGezien(veld(f, `was_${code}`), tekst).ongewijzigd)
}

type Kwijtprops = { f: Formulier; versies: readonly Protocolversie[]; alleen?: (code: string) => boolean }

/** To copy: what could not be saved, and is nowhere else; `alleen` says which parts are not on the page. */
export const Kwijt = ({ f, versies, alleen = () => true }: Kwijtprops) => {
  const stukken = getypt(f, versies).filter(s => alleen(s.code))
  if (stukken.length === 0) return null
  return (
    <section className="baken-kaart baken-stapel" aria-labelledby="kwijt">
      <h2 className="utrecht-heading-2" id="kwijt">
        Wat u typte is niet bewaard
      </h2>
      <p className="utrecht-paragraph">Het staat hieronder. Kopieer het voordat u verdergaat: daarna is het weg.</p>
      {stukken.map(({ code, naam, tekst }) => (
        <div key={code}>
          <h3 className="utrecht-heading-3">{naam}</h3>
          <p className="utrecht-paragraph baken-verhaal">{tekst}</p>
        </div>
      ))}
    </section>
  )
}

/**
 * Who typed and may not come in here (any more) keeps their own words on the page. It says the same when there never
 * was such a case. Who typed nothing goes where they would go anyway.
 */
export const zonderToegang = (v: Verzoek, anders: Antwoord): Antwoord => {
  const { versies } = v.desk
  if (v.request.method !== 'POST' || getypt(v.formulier, versies).length === 0) return anders
  return {
    status: 404,
    pagina: (
      <Publiekpagina v={v} titel="U kunt hier nu niet bij">
        <Kop
          titel="U kunt hier nu niet bij"
          intro={
            <p>
              Misschien is uw toegang ingetrokken, of meldde u zich in een ander tabblad aan voor een andere
              organisatie. Bel de toezichthouder als u denkt dat dit niet klopt.
            </p>
          }
        />
        <Kwijt f={v.formulier} versies={versies} />
      </Publiekpagina>
    ),
  }
}

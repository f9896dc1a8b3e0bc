import { UUID } from '../../kernel/ids.ts'
import { naamInWoorden } from '../bewaard/terugzetten.tsx'
import type { Verzoek } from '../route/verzoek.ts'

/** What only a machine reads: which version was seen, which row, which key; what begins with _ too. */
const STIL: ReadonlySet<string> = new Set(['versie', 'sleutel', 'rijen', 'actie', 'doe'])

const getypteVelden = (v: Verzoek): readonly (readonly [string, string])[] =>
  Object.entries(v.formulier).flatMap(([naam, waarde]) => {
    const tekst = [waarde].flat().filter((w): w is string => Boolean(w) && !UUID.test(w ?? ''))
    return tekst.length === 0 || STIL.has(naam) || naam.startsWith('_') ? [] : [[naam, tekst.join('\n')] as const]
  })

/** True when something typed on a dossier would be lost with a refusal. */
export const isIetsGetypt = (v: Verzoek): boolean =>
  v.request.method === 'POST' && 'zaak' in (v.request.params as object) && getypteVelden(v).length > 0

/**
 * What somebody sent and may not send (any more), to copy: only their own words, and nothing of the dossier. It looks
 * the same when there is no such dossier.
 */
export const Getypt = ({ v }: { v: Verzoek }) => (
  <section className="baken-stapel" aria-labelledby="getypt">
    <h2 className="utrecht-heading-2" id="getypt">
      Wat u typte is niet opgeslagen
    </h2>
    <p className="utrecht-paragraph">
      Het staat hieronder. Kopieer wat u nodig hebt voordat u verdergaat: daarna is het weg.
    </p>
    <dl className="baken-stapel">
      {getypteVelden(v).map(([naam, tekst]) => (
        <div key={naam}>
          <dt className="baken-zacht">{naamInWoorden(naam)}</dt>
          <dd className="baken-verhaal">{tekst}</dd>
        </div>
      ))}
    </dl>
  </section>
)

import type { Verslag } from '../../cijfers/verslag.ts'
import { dagInWoorden } from '../../cijfers/woorden.ts'
import { Uitklap } from '../../web/onderdelen/uitklap.tsx'

const Breuken = ({ breuken }: Pick<Verslag, 'breuken'>) =>
  breuken.length === 0 ? null : (
    <section aria-labelledby="breuken-kop" className="baken-stapel baken-stapel--dicht">
      <h2 className="utrecht-heading-2" id="breuken-kop">
        Breuken in de reeksen
      </h2>
      <p className="utrecht-paragraph">
        Op deze dagen veranderde wat er geteld werd. De letter staat bij de cijfers die het raakt. Vergelijk die niet
        zomaar over die dag heen.
      </p>
      <dl className="baken-breuken">
        {breuken.map(b => (
          <div key={b.merk} className="baken-breuk">
            <dt>
              {b.merk}. {b.naam}
            </dt>
            <dd>
              {dagInWoorden(b.dag)}
              {b.zeker ? '' : ' (dag niet zeker)'}. {b.uitleg}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )

const Lijst = ({ kop, regels }: { kop: string; regels: readonly string[] }) =>
  regels.length === 0 ? null : (
    <section className="baken-stapel baken-stapel--dicht">
      <h2 className="utrecht-heading-2">{kop}</h2>
      <ul className="baken-lijst">
        {regels.map(r => (
          <li key={r}>{r}</li>
        ))}
      </ul>
    </section>
  )

/** What one must know to read the figures. */
export const Toelichting = ({ verslag }: { verslag: Verslag }) => (
  <>
    <Breuken breuken={verslag.breuken} />
    <Lijst kop="Bij het lezen" regels={verslag.kanttekeningen} />
    <Lijst kop="Overgenomen cijfers (*)" regels={verslag.bronnen} />
    <Uitklap kop="Wat elk cijfer betekent">
      <dl className="baken-breuken">
        {verslag.definities.map(d => (
          <div key={d.naam} className="baken-breuk">
            <dt>{d.naam}</dt>
            <dd>{d.definitie}</dd>
          </div>
        ))}
      </dl>
    </Uitklap>
  </>
)

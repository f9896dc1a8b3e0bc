import type { Keer } from '../begrippen/informeren.ts'
import { momentInWoorden } from '../kernel/uitleg/datum.ts'
import type { Protocol } from '../protocollen/protocol.ts'
import type { Geopend } from '../web/dossierbeeld/lezen.ts'
import { Kaart } from '../web/onderdelen/kaart.tsx'
import { Uitklap } from '../web/onderdelen/uitklap.tsx'
import { hoortErbij, type Informeerstand, informeerstanden, laatsteFeiten } from '../zaken/informeren/stand.ts'
import { type Notaregel, notaVoor } from './nota.ts'
import { Notaregels } from './notablad.tsx'
import { type Deel, manier } from './wie-weet-wat.tsx'

/** The note as it was told then. */
const bewaard = (g: Geopend, keer: Keer): readonly Notaregel[] =>
  keer.nota === null ? [] : (JSON.parse(g.teksten.get(keer.nota) ?? '[]') as Notaregel[])

const Keren = ({ g, s, nu }: { g: Geopend; s: Informeerstand; nu: Date }) =>
  s.keren.length > 0 && (
    <ul className="baken-stapel baken-kaal">
      {[...s.keren].reverse().map(k => (
        <li key={k.id}>
          {momentInWoorden(k.op)}: {manier(g, k, nu)} ({g.teksten.get(k.aan) ?? 'Vernietigd'}),{' '}
          {k.feitenversie > 0 && `versie ${k.feitenversie}, `}
          door {g.collegas.get(k.door)?.naam ?? 'een collega'}.
          {k.nota !== null && (
            <Uitklap kop={`Wat er toen is verteld, ${momentInWoorden(k.op)}`}>
              <Notaregels regels={bewaard(g, k)} />
            </Uitklap>
          )}
        </li>
      ))}
    </ul>
  )

/** Per audience what it gets to hear now, and what it was told before. */
export const Berichten = ({ g, desk, kan, begin, nu }: Deel & { desk: Protocol }) => {
  const feiten = laatsteFeiten(g.zaak.werk.informeren)
  return (
    <Kaart kop="Wat iedereen te horen krijgt">
      <p className="baken-zacht">
        Elke doelgroep krijgt alleen de gegevens die zij nodig heeft. Welke dat zijn, staat in het protocol.
      </p>
      <div className="baken-stapel baken-stapel--dicht">
        {informeerstanden(g.zaak, g.protocol)
          .filter(hoortErbij)
          .map(s => (
            <Uitklap key={s.doelgroep.code} kop={s.doelgroep.naam}>
              <p className="baken-zacht">Mag weten: {s.doelgroep.mag}</p>
              <Notaregels regels={notaVoor(s.doelgroep, { g, desk, feiten })} />
              {kan && (
                <a className="utrecht-link" href={`${begin}/bericht?doelgroep=${s.doelgroep.code}`}>
                  Schrijf er iets bij<span className="baken-alleen-hoorbaar"> voor {s.doelgroep.naam}</span>
                </a>
              )}
              <Keren g={g} s={s} nu={nu} />
            </Uitklap>
          ))}
      </div>
    </Kaart>
  )
}

import { Tabel } from '../../web/onderdelen/tabel.tsx'
import type { Rapportdeelstuk, Rapportstuk } from './stuk.ts'

const Punten = ({ punten }: Required<Pick<Rapportdeelstuk, 'punten'>>) => (
  <ol className="baken-lijst">
    {punten.map(p => (
      <li key={p.nr} value={p.nr}>
        {p.tekst}
      </li>
    ))}
  </ol>
)

const Deeltabel = ({ tabel }: Required<Pick<Rapportdeelstuk, 'tabel'>>) => (
  <Tabel<readonly string[]>
    bijschrift={tabel.bijschrift}
    bijschriftVerborgen
    rijen={tabel.rijen}
    sleutel={r => r.join(' ')}
    kolommen={tabel.kolommen.map((kop, i) => ({ kop, rijkop: i === 0, cel: rij => rij[i] }))}
  />
)

/** The report as its reader gets it; its title stands above, on the page. */
export const Rapportweergave = ({ stuk, niveau = 2 }: { stuk: Rapportstuk; niveau?: 2 | 3 }) => {
  const Kopje = `h${niveau}` as const
  return (
    <article className="baken-stapel">
      <p className="baken-zacht">{stuk.regels.join('. ')}.</p>
      {stuk.delen.map((d, i) => (
        <section key={i} className="baken-stapel baken-stapel--dicht">
          <Kopje className={`utrecht-heading-${niveau}`}>{d.kop}</Kopje>
          {d.punten && <Punten punten={d.punten} />}
          {d.tabel && <Deeltabel tabel={d.tabel} />}
          {d.alineas?.map(a => (
            <p key={a} className="utrecht-paragraph baken-verhaal">
              {a}
            </p>
          ))}
        </section>
      ))}
    </article>
  )
}

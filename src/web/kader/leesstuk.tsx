import type { Leesstuk } from '../../zaken/uitgaand/link.ts'

const Alineas = ({ tekst }: { tekst: string }) => (
  <>
    {tekst
      .split(/\n{2,}/)
      .filter(Boolean)
      .map((alinea, i) => (
        <p key={i} className="utrecht-paragraph baken-verhaal">
          {alinea}
        </p>
      ))}
  </>
)

/** A reading piece as the other side sees it; its title stands above, on the page. */
export const Leesstukweergave = ({ stuk, niveau = 2 }: { stuk: Leesstuk; niveau?: 2 | 3 }) => {
  const Kopje = `h${niveau}` as const
  return (
    <article className="baken-stapel">
      {stuk.delen.map((deel, i) => (
        <section key={i} className="baken-stapel baken-stapel--dicht">
          {deel.kop && <Kopje className={`utrecht-heading-${niveau}`}>{deel.kop}</Kopje>}
          <Alineas tekst={deel.tekst} />
        </section>
      ))}
    </article>
  )
}

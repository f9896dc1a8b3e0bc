import { metKleineLetter } from '../../kernel/uitleg/datum.ts'
import type { Categorie, Protocolversie } from '../../protocollen/protocol.ts'
import { Uitklap } from '../../web/onderdelen/uitklap.tsx'
import { Deel } from '../deel.tsx'
import { naamVan } from '../woorden.ts'

const Vragen = ({ categorie }: { categorie: Categorie }) =>
  categorie.vragen.length === 0 ? (
    <p className="baken-zacht">Geen vaste vragen.</p>
  ) : (
    <ul className="baken-lijst">
      {categorie.vragen.map(vraag => (
        <li key={vraag.code}>
          {vraag.vraag}
          {vraag.opties && (
            <span className="baken-zacht"> ({vraag.opties.map(o => metKleineLetter(o.naam)).join(' / ')})</span>
          )}
          {vraag.waarom && <span className="baken-zacht"> {vraag.waarom}</span>}
        </li>
      ))}
    </ul>
  )

const Een = ({ categorie, versie }: { categorie: Categorie; versie: Protocolversie }) => (
  <Uitklap kop={categorie.naam}>
    <div className="baken-stapel baken-stapel--dicht">
      {categorie.uitleg && <p className="utrecht-paragraph">{categorie.uitleg}</p>}
      <p className="baken-klein baken-zacht">
        Bij: {categorie.soorten.map(s => metKleineLetter(naamVan(versie.soorten, s))).join(', ')}
      </p>
      <Vragen categorie={categorie} />
    </div>
  </Uitklap>
)

/** The categories by group, each with what is asked about it. */
export const Categorieen = ({ versie }: { versie: Protocolversie }) => {
  const groepen = Map.groupBy(versie.categorieen, c => c.groep)
  return (
    <Deel
      id="categorieen"
      kop="Categorieën, en wat het loket dan vraagt"
      intro={`Het loket geeft elke melding een van deze ${versie.categorieen.length} categorieën.`}
    >
      {[...groepen].map(([groep, lijst]) => (
        <section key={groep} className="baken-stapel baken-stapel--dicht">
          <h3 className="utrecht-heading-3">{groep}</h3>
          {lijst.map(c => (
            <Een key={c.code} categorie={c} versie={versie} />
          ))}
        </section>
      ))}
    </Deel>
  )
}

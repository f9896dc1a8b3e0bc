import type { Protocol, Protocolversie } from '../protocollen/protocol.ts'
import { Badge } from '../web/onderdelen/badge.tsx'
import { Kaart } from '../web/onderdelen/kaart.tsx'
import { Tabel } from '../web/onderdelen/tabel.tsx'
import { Deel } from './deel.tsx'
import { type Onderdeelverschil, type Veldverschil, type Verschil, vergelijk } from './vergelijk.ts'
import { periode } from './woorden.ts'

const WOORD = { nieuw: 'Nieuw', vervallen: 'Vervallen', veranderd: 'Veranderd' } as const
const TOON = { nieuw: 'goed', vervallen: 'letop', veranderd: 'accent' } as const

const Veld = ({ veld, was, is }: Veldverschil) => (
  <li>
    <strong>{veld}</strong>
    <p>{was === null ? <span className="baken-zacht">Stond er niet.</span> : <del>{was}</del>}</p>
    <p>{is === null ? <span className="baken-zacht">Staat er niet meer.</span> : <ins>{is}</ins>}</p>
  </li>
)

const Een = ({ v }: { v: Verschil }) => (
  <div className="baken-stapel baken-stapel--dicht">
    <div className="baken-rij">
      <strong>{v.naam}</strong>
      <Badge toon={TOON[v.soort]}>{WOORD[v.soort]}</Badge>
    </div>
    {v.velden.length > 0 && (
      <ul className="baken-lijst">
        {v.velden.map(veld => (
          <Veld key={veld.veld} {...veld} />
        ))}
      </ul>
    )}
  </div>
)

const Verschillen = ({ lijst }: { lijst: readonly Onderdeelverschil[] }) => (
  <>
    {lijst.map(({ onderdeel, verschillen }) => (
      <Kaart key={onderdeel} kop={onderdeel} niveau={3}>
        {verschillen.map(v => (
          <Een key={v.soort + v.naam} v={v} />
        ))}
      </Kaart>
    ))}
  </>
)

/** The versions, and what this one says otherwise than the one before it. */
export const Versies = ({
  desk,
  versie,
  geldend,
}: {
  desk: Protocol
  versie: Protocolversie
  geldend: number | null
}) => {
  const vorige = desk.versies.filter(v => v.versie < versie.versie).toSorted((a, b) => b.versie - a.versie)[0]
  const verschillen = vorige ? vergelijk(vorige, versie) : []
  return (
    <Deel
      id="versies"
      kop="Versies van dit protocol"
      intro="Een dossier houdt de versie waaronder het werd geopend. Een versie die geldt of gold, verandert niet meer."
    >
      <Tabel
        bijschrift="Versies"
        bijschriftVerborgen
        rijen={desk.versies.toSorted((a, b) => b.versie - a.versie)}
        sleutel={v => String(v.versie)}
        kolommen={[
          {
            kop: 'Versie',
            rijkop: true,
            heel: true,
            cel: v => (
              <a
                className="utrecht-link"
                href={`/${desk.loket}/protocol?versie=${v.versie}`}
                aria-current={v.versie === versie.versie ? 'page' : undefined}
              >
                Versie {v.versie}
              </a>
            ),
          },
          {
            kop: 'Geldt',
            cel: v => (
              <>
                {periode(v)} {v.versie === geldend && <Badge toon="goed">geldt nu</Badge>}
              </>
            ),
          },
          { kop: 'Toelichting', cel: v => v.toelichting },
        ]}
      />
      {vorige && (
        <>
          <h3 className="utrecht-heading-3" id="verschillen">
            Wat veranderde van versie {vorige.versie} naar versie {versie.versie}
          </h3>
          {verschillen.length === 0 ? (
            <p className="utrecht-paragraph">Alleen de toelichting of de periode.</p>
          ) : (
            <Verschillen lijst={verschillen} />
          )}
        </>
      )}
    </Deel>
  )
}

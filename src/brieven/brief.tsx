import type { Brief } from '../begrippen/brief.ts'
import { leesbaarheid, zinsbegin } from '../kernel/taal.ts'
import { sjabloonVan } from '../protocollen/bases/brieven.ts'
import type { Briefsjabloon } from '../protocollen/delen/brieven.ts'
import type { Handeling } from '../toegang/handelingen.ts'
import type { Geopend } from '../web/dossierbeeld/lezen.ts'
import { naam } from '../web/dossierbeeld/woorden/woord.ts'
import { Baliepagina } from '../web/kader/kader.tsx'
import { Leesstukweergave } from '../web/kader/leesstuk.tsx'
import { Badge } from '../web/onderdelen/badge.tsx'
import { Knop, Knoppen } from '../web/onderdelen/formulier/knop.tsx'
import { Kop } from '../web/onderdelen/kop.tsx'
import { Mededeling } from '../web/onderdelen/mededeling.tsx'
import type { Aangemeld } from '../web/route/verzoek.ts'
import { type Leesstuk, leesLeesstuk } from '../zaken/uitgaand/link.ts'
import { briefstand } from './stand.ts'
import { briefAlsLeesstuk, type Concept, leesConcept } from './tekst.ts'

type Props = { v: Aangemeld; g: Geopend; b: Brief; mogelijk: (h: Handeling) => boolean }

/** As it was sent, or as it would be sent now. */
const stukVan = ({ v, g, b }: Props, s: Briefsjabloon | undefined, c: Concept | null): Leesstuk | null => {
  const verstuurd = b.leesstuk === null ? undefined : g.teksten.get(b.leesstuk)
  if (verstuurd !== undefined) return leesLeesstuk(verstuurd)
  return s && c
    ? briefAlsLeesstuk(s, c, { desk: v.desk, zaak: g.zaak, protocol: g.protocol, nu: v.nu.toISOString() })
    : null
}

/** A hint for who writes; it stops nobody. */
const Leeswijzer = ({ tekst }: { tekst: string }) => {
  const { langeZinnen, woorden } = leesbaarheid(tekst)
  if (langeZinnen.length === 0 && woorden.length === 0) return null
  return (
    <Mededeling soort="letop" kop="Kan het eenvoudiger?">
      <ul className="baken-lijst">
        {langeZinnen.map(z => (
          <li key={z}>Deze zin is lang: “{zinsbegin(z)}”</li>
        ))}
        {woorden.map(w => (
          <li key={w.woord}>
            “{w.woord}”: liever “{w.beter}”.
          </li>
        ))}
      </ul>
    </Mededeling>
  )
}

/** Where the notice goes; once it left, the post of the dossier knows better. */
const adreszin = (b: Brief, c: Concept | null): string => {
  if (b.stand !== 'concept' && b.stand !== 'voorgelegd') return ''
  return c?.email ? `Bericht gaat naar ${c.email}.` : 'Geen e-mailadres: u geeft de link zelf.'
}

type Daad = { pad: string; tekst: string; soort?: 'hoofd' | 'neven' | 'stil' }

/** What this reader of the draft can do with it, the likely one first. */
const daden = ({ v, b, mogelijk }: Props, s: Briefsjabloon): readonly Daad[] => {
  if (b.stand !== 'concept' && b.stand !== 'voorgelegd') return []
  const schrijft = mogelijk('dossier.bewerken')
  const keurt = b.stand === 'voorgelegd' && mogelijk('brief.goedkeuren')
  return [
    ...(keurt && !b.schrijvers.includes(v.wie.id)
      ? [{ pad: 'brief-goedkeuren', tekst: 'Goedkeuren en versturen' }]
      : []),
    ...(keurt ? [{ pad: 'brief-teruggeven', tekst: 'Teruggeven', soort: 'neven' as const }] : []),
    ...(schrijft && s.goedkeuring === 'zelf' ? [{ pad: 'brief-versturen', tekst: 'Versturen' }] : []),
    ...(schrijft && s.goedkeuring === 'ander' && b.stand === 'concept'
      ? [{ pad: 'brief-voorleggen', tekst: 'Voorleggen' }]
      : []),
    ...(schrijft
      ? [
          { pad: 'brief-aanpassen', tekst: 'Aanpassen', soort: 'neven' as const },
          { pad: 'brief-wegdoen', tekst: 'Wegdoen', soort: 'stil' as const },
        ]
      : []),
  ]
}

const wacht = ({ v, b }: Props): string | undefined => {
  if (b.stand !== 'voorgelegd') return undefined
  return b.schrijvers.includes(v.wie.id)
    ? 'U schreef mee. Een coördinator of procesregisseur die niet meeschreef, keurt de brief goed.'
    : 'De brief wacht op goedkeuring.'
}

/** One letter: as its reader gets it, and what can be done with it. Prints as a letter. */
export const Briefpagina = (props: Props) => {
  const { v, g, b } = props
  const s = sjabloonVan(g.protocol, b.sjabloon)
  const concept = leesConcept(g.teksten.get(b.inhoud))
  const stuk = stukVan(props, s, concept)
  const begin = `/${v.desk.loket}/dossiers/${g.zaak.id}`
  const titel = s?.naam ?? 'Brief'
  const stand = briefstand(g.zaak, b, v.nu.toISOString(), naam(g, b.standDoor))
  return (
    <Baliepagina
      v={v}
      titel={titel}
      kruimels={[
        { tekst: `Dossier ${g.zaak.nummer}`, href: begin },
        { tekst: 'Brieven', href: `${begin}/brieven` },
      ]}
    >
      <div className="baken-niet-drukken baken-stapel">
        <Kop
          titel={titel}
          boven={`Dossier ${g.zaak.nummer}`}
          kenmerken={<Badge toon={stand.toon}>{stand.woord}</Badge>}
          intro={
            <p>
              {stand.zin} {adreszin(b, concept)}
            </p>
          }
        />
        {wacht(props) && <Mededeling soort="info">{wacht(props)}</Mededeling>}
        {b.stand === 'concept' && b.reden && (
          <Mededeling soort="letop" kop="Teruggegeven">
            <p>{g.teksten.get(b.reden) ?? 'Vernietigd'}</p>
          </Mededeling>
        )}
        {b.leesstuk === null && concept && <Leeswijzer tekst={concept.vrij} />}
      </div>
      {stuk && (
        <section className="baken-brief baken-stapel" aria-label="De brief">
          <p className="baken-brief__onderwerp">{stuk.titel}</p>
          <Leesstukweergave stuk={stuk} />
        </section>
      )}
      {s && (
        <Knoppen>
          {daden(props, s).map(d => (
            <Knop key={d.pad} soort={d.soort ?? 'hoofd'} href={`${begin}/${d.pad}?brief=${b.id}`}>
              {d.tekst}
            </Knop>
          ))}
          {b.stand === 'verstuurd' && (
            <Knop soort="neven" href={`${begin}/post`}>
              Is hij ontvangen?
            </Knop>
          )}
        </Knoppen>
      )}
    </Baliepagina>
  )
}

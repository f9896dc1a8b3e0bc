import type { Brief } from '../begrippen/brief.ts'
import { brievenVan, sjabloonVan } from '../protocollen/bases/brieven.ts'
import type { Briefsjabloon } from '../protocollen/delen/brieven.ts'
import { Dossierkop } from '../web/dossierbeeld/kop.tsx'
import type { Geopend } from '../web/dossierbeeld/lezen.ts'
import { naam } from '../web/dossierbeeld/woorden/woord.ts'
import { Baliepagina } from '../web/kader/kader.tsx'
import { Badge } from '../web/onderdelen/badge.tsx'
import { Knop, Knoppen } from '../web/onderdelen/formulier/knop.tsx'
import { Kaart } from '../web/onderdelen/kaart.tsx'
import { Leegstaat } from '../web/onderdelen/leegstaat.tsx'
import type { Aangemeld } from '../web/route/verzoek.ts'
import { briefstand } from './stand.ts'
import { leesConcept } from './tekst.ts'

type Props = { v: Aangemeld; g: Geopend; kan: boolean }

const Regel = ({ v, g, b }: { v: Aangemeld; g: Geopend; b: Brief }) => {
  const concept = leesConcept(g.teksten.get(b.inhoud))
  const stand = briefstand(g.zaak, b, v.nu.toISOString(), naam(g, b.standDoor))
  const begin = `/${v.desk.loket}/dossiers/${g.zaak.id}/brieven/${b.id}`
  return (
    <Kaart
      kop={sjabloonVan(g.protocol, b.sjabloon)?.naam ?? b.sjabloon}
      href={begin}
      niveau={3}
      acties={<Badge toon={stand.toon}>{stand.woord}</Badge>}
    >
      <p className="utrecht-paragraph">
        {concept ? `Aan ${concept.naam}. ` : ''}
        {stand.zin}
      </p>
      {b.stand === 'concept' && b.reden && (
        <p className="utrecht-paragraph">
          <strong>Teruggegeven:</strong> {g.teksten.get(b.reden) ?? 'Vernietigd'}
        </p>
      )}
    </Kaart>
  )
}

type Lijstprops = Pick<Props, 'v' | 'g'> & { brieven: readonly Briefsjabloon[] }

const Keuzes = ({ v, g, brieven }: Lijstprops) => (
  <ul className="baken-stapel baken-kaal">
    {brieven.map(s => (
      <li key={s.code}>
        <a className="utrecht-link" href={`/${v.desk.loket}/dossiers/${g.zaak.id}/brief?sjabloon=${s.code}`}>
          {s.naam}
        </a>
        <br />
        <span className="baken-zacht">
          {s.uitleg} {s.goedkeuring === 'ander' && 'Een ander keurt hem goed.'}
        </span>
      </li>
    ))}
  </ul>
)

/** The letters that fit this dossier now, first those that an open task waits for; choosing one begins the writing. */
const NieuweBrief = ({ v, g }: Pick<Props, 'v' | 'g'>) => {
  const open = g.zaak.taken.filter(t => t.status === 'open').map(t => t.code)
  const passend = brievenVan(g.protocol).filter(s => s.bij.includes(g.zaak.status))
  const nodig = passend.filter(s => open.includes(s.taak ?? s.bijTaak ?? ''))
  return (
    <>
      {nodig.length > 0 && (
        <Kaart kop="Nodig voor een taak">
          <Keuzes v={v} g={g} brieven={nodig} />
        </Kaart>
      )}
      <Kaart kop="Nieuwe brief">
        <Keuzes v={v} g={g} brieven={passend.filter(s => !nodig.includes(s))} />
      </Kaart>
    </>
  )
}

/** The letters of a dossier, and which ones can be written. */
export const Brievenpagina = ({ v, g, kan }: Props) => {
  const brieven = (g.zaak.werk.brieven ?? []).toReversed()
  return (
    <Baliepagina v={v} titel={`Brieven ${g.zaak.nummer}`} breed>
      <Dossierkop v={v} zaak={g.zaak} protocol={g.protocol} collegas={g.collegas} hier="brieven" />
      <div className="baken-kolommen baken-kolommen--zij">
        <div className="baken-stapel">
          <h2 className="utrecht-heading-2">Brieven van dit dossier</h2>
          {brieven.length === 0 && (
            <Leegstaat kop="Er is nog geen brief.">{kan && <p>Kies een brief om te beginnen.</p>}</Leegstaat>
          )}
          {brieven.map(b => (
            <Regel key={b.id} v={v} g={g} b={b} />
          ))}
          {(g.zaak.werk.links ?? []).length > 0 && (
            <Knoppen>
              <Knop soort="neven" href={`/${v.desk.loket}/dossiers/${g.zaak.id}/post`}>
                Bekijk wat er verstuurd is
              </Knop>
            </Knoppen>
          )}
        </div>
        {kan && (
          <div className="baken-stapel">
            <NieuweBrief v={v} g={g} />
          </div>
        )}
      </div>
    </Baliepagina>
  )
}

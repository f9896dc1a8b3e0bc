import type { Doorzending } from '../begrippen/feiten/regio.ts'
import { dagInWoorden, metKleineLetter, momentInWoorden } from '../kernel/uitleg/datum.ts'
import { uiterlijk } from '../kernel/uitleg/uiterlijk.ts'
import { bijzonderVan, gemeentenaam } from '../protocollen/bases/bijzonder.ts'
import type { Handeling } from '../toegang/handelingen.ts'
import { Dossierkop } from '../web/dossierbeeld/kop.tsx'
import type { Geopend } from '../web/dossierbeeld/lezen.ts'
import { Baliepagina } from '../web/kader/kader.tsx'
import { Badge } from '../web/onderdelen/badge.tsx'
import { Knop, Knoppen } from '../web/onderdelen/formulier/knop.tsx'
import { Kaart } from '../web/onderdelen/kaart.tsx'
import { Mededeling } from '../web/onderdelen/mededeling.tsx'
import type { Aangemeld } from '../web/route/verzoek.ts'
import { overgenomenDoor } from '../zaken/deling/overgenomen.ts'
import { duurInWoorden, isTeLaat, standVan } from './stand.ts'

type Props = { v: Aangemeld; g: Geopend; mogelijk: (h: Handeling) => boolean }

const naam = (lijst: readonly { code: string; naam: string }[], code: string) =>
  lijst.find(l => l.code === code)?.naam ?? code
const protocolVan = (g: Geopend) => bijzonderVan(g.protocol).regio
const begin = (g: Geopend) => `/${g.zaak.loket}/dossiers/${g.zaak.id}/regio`
const wie = (g: Geopend, id: string) => g.collegas.get(id)?.naam ?? 'iemand die weg is'
const tekst = (g: Geopend, id: string) => g.teksten.get(id) ?? 'Vernietigd'
const kan = ({ g, mogelijk }: Props) =>
  mogelijk('dossier.bewerken') && (g.zaak.status === 'in_behandeling' || g.zaak.status === 'gesloten')

const zinnen = {
  doorzetten: { soort: 'letop', kop: 'Deze zaak hoort bij een andere gemeente: leg vast hoe u haar doorzette' },
  teLaat: { soort: 'letop', kop: 'De ontvangst is nog niet bevestigd: bel de andere gemeente' },
  wacht: { soort: 'info', kop: 'De zaak is doorgezet. Nu wachten op de bevestiging' },
  klaar: { soort: 'info', kop: 'De andere gemeente heeft de ontvangst bevestigd' },
  inHuis: { soort: 'info', kop: 'Een ander loket in dit huis nam de zaak over: zie het tabblad Delen' },
  steun: { soort: 'info', kop: 'Leg hier vast welke steun het loket gaf, of zet de zaak door' },
} as const

const Acties = ({ d, g }: { d: Doorzending; g: Geopend }) => (
  <Knoppen>
    <Knop soort="neven" klein href={`${begin(g)}/ontvangst?doorzending=${d.id}`}>
      Ontvangst bevestigd
    </Knop>
    <Knop soort="stil" klein href={`${begin(g)}/herinneren?doorzending=${d.id}`}>
      Herinnering vastleggen
    </Knop>
  </Knoppen>
)

const Een = ({ d, props }: { d: Doorzending; props: Props }) => {
  const { v, g } = props
  const laat = isTeLaat(d, v.nu.toISOString())
  return (
    <li className="baken-stapel baken-stapel--dicht">
      <span>
        <strong>{gemeentenaam(g.protocol, d.gemeente)}</strong>, {tekst(g, d.ontvanger)}{' '}
        {d.ontvangst ? (
          <Badge toon="goed">Ontvangst bevestigd</Badge>
        ) : (
          <Badge toon={laat ? 'letop' : 'accent'}>{laat ? 'Geen bevestiging' : 'Wacht op bevestiging'}</Badge>
        )}
      </span>
      <span>
        {naam(protocolVan(g).wijzen, d.wijze)}, {momentInWoorden(d.doorgezetOp)}, door {wie(g, d.door)}.
        {!d.ontvangst && ` Bevestiging verwacht ${uiterlijk(d.bevestigenVoor)}.`}
      </span>
      {d.herinneringen.map(h => (
        <span key={h.op}>
          Herinnerd op {momentInWoorden(h.op)} door {wie(g, h.door)}: {tekst(g, h.toelichting)}
        </span>
      ))}
      {d.ontvangst && (
        <span>
          Bevestigd op {momentInWoorden(d.ontvangst.bevestigdOp)} door {tekst(g, d.ontvangst.wie)}. Vastgelegd door{' '}
          {wie(g, d.ontvangst.door)}.
        </span>
      )}
      {!d.ontvangst && kan(props) && <Acties d={d} g={g} />}
    </li>
  )
}

const Steun = ({ g }: Props) => {
  const steun = g.zaak.werk.regio?.steun ?? []
  if (steun.length === 0) return null
  return (
    <Kaart kop="Gegeven steun">
      <ul className="baken-stapel baken-kaal">
        {steun.map(s => (
          <li key={s.id} className="baken-stapel baken-stapel--dicht">
            <span>
              <strong>{gemeentenaam(g.protocol, s.gemeente)}</strong>,{' '}
              {metKleineLetter(naam(protocolVan(g).steun, s.vorm))}, {duurInWoorden(s.minuten)}, {dagInWoorden(s.dag)},{' '}
              {wie(g, s.door)}
            </span>
            <span className="baken-verhaal">{tekst(g, s.toelichting)}</span>
          </li>
        ))}
      </ul>
    </Kaart>
  )
}

/** The tab of a case of another municipality: passed on with a receipt, and what this desk did for it. */
export const Regiopagina = (props: Props) => {
  const { v, g } = props
  const regio = g.zaak.werk.regio ?? null
  const gaatDoor = protocolVan(g).uitkomsten.includes(g.zaak.screening?.uitkomst ?? '')
  const inHuis = overgenomenDoor(g.zaak.werk.delingen, g.protocol) !== null
  const stand = standVan(regio, gaatDoor, v.nu.toISOString(), inHuis)
  const doorzendingen = regio?.doorzendingen ?? []
  return (
    <Baliepagina v={v} titel={`Regio ${g.zaak.nummer}`} breed>
      <Dossierkop v={v} zaak={g.zaak} protocol={g.protocol} collegas={g.collegas} hier="regio" />
      <Mededeling {...zinnen[stand]} />
      {kan(props) && (
        <Knoppen>
          <Knop soort={stand === 'doorzetten' ? 'hoofd' : 'neven'} href={`${begin(g)}/doorzetten`}>
            Doorzetten vastleggen
          </Knop>
          <Knop soort={stand === 'steun' ? 'hoofd' : 'neven'} href={`${begin(g)}/steun`}>
            Steun vastleggen
          </Knop>
        </Knoppen>
      )}
      {doorzendingen.length > 0 && (
        <Kaart kop="Doorgezet">
          <ul className="baken-stapel baken-kaal">
            {doorzendingen.map(d => (
              <Een key={d.id} d={d} props={props} />
            ))}
          </ul>
        </Kaart>
      )}
      <Steun {...props} />
    </Baliepagina>
  )
}

import { dagInWoorden, metHoofdletter, momentInWoorden } from '../../kernel/uitleg/datum.ts'
import { Dossierkop, type DossierkopProps } from '../../web/dossierbeeld/kop.tsx'
import { laatsteDag, linksoortnamen } from '../../web/dossierbeeld/woorden/uitgaand.ts'
import { Baliepagina } from '../../web/kader/kader.tsx'
import { Badge } from '../../web/onderdelen/badge.tsx'
import { Controlelijst } from '../../web/onderdelen/formulier/controlelijst.tsx'
import { Knop, Knoppen } from '../../web/onderdelen/formulier/knop.tsx'
import { Kaart } from '../../web/onderdelen/kaart.tsx'
import { Leegstaat } from '../../web/onderdelen/leegstaat.tsx'
import { foutzin, gangzin, linkwoordVan, postwoorden } from '../../web/postwoorden.ts'
import type { Aangemeld } from '../../web/route/verzoek.ts'
import type { Uitgaand } from '../../zaken/uitgaand/lezen.ts'
import { isGebruikt, linkstand } from '../../zaken/uitgaand/link.ts'
import { beletOpnieuw } from '../../zaken/uitgaand/opnieuw.ts'
import { GeenMailserver } from '../page.tsx'

export type Getoond = Uitgaand & { readonly titel: string }

type Props = Omit<DossierkopProps, 'hier' | 'v'> & {
  v: Aangemeld
  uitgaand: readonly Getoond[]
  kan: boolean
  mailserver: boolean
  /** How many mails about a new message left or wait; they stand with the messages. */
  berichtmails: number
}

/** "123 456": as it is said. */
const gesproken = (code: string): string => `${code.slice(0, 3)} ${code.slice(3)}`

export const Standen = ({ u, nu }: { u: Uitgaand; nu: string }) => {
  const stand = linkwoordVan(u.link, nu)
  const mail = postwoorden[u.post.status]
  return (
    <span className="baken-rij">
      <Badge toon={stand.toon}>{stand.woord}</Badge>
      <Badge toon={mail.toon}>{mail.woord}</Badge>
    </span>
  )
}

/** The last day, and why that is later than the term of what it waits for. */
const totWanneer = ({ link }: Uitgaand) =>
  link.bij
    ? {
        label: 'Te openen tot en met',
        waarde: `${dagInWoorden(laatsteDag(link.verlooptOp))}: de termijn, en daarna nog ${link.bij.dagen} dagen voor wie te laat is`,
      }
    : { label: 'Te openen tot', waarde: momentInWoorden(link.verlooptOp) }

/** What there is to know of one thing that went out; the code only while it can still be used. */
export const regelsVan = (u: Uitgaand, nu: string, mailserver: boolean, metCode: boolean) => [
  { label: 'Klaargezet', waarde: momentInWoorden(u.link.gemaaktOp) },
  ...(u.link.geopendOp ? [{ label: 'Geopend', waarde: momentInWoorden(u.link.geopendOp) }] : []),
  ...(linkstand(u.link, nu) === 'open' ? [totWanneer(u)] : []),
  ...(u.post.inhoud?.aan ? [{ label: 'Mail naar', waarde: u.post.inhoud.aan }] : []),
  {
    label: 'Mail',
    waarde: [foutzin(u.post.fout, u.post.antwoord), gangzin(u.post, mailserver)].filter(Boolean).join(' '),
  },
  ...(metCode && linkstand(u.link, nu) === 'open'
    ? [
        {
          label: 'Code, per telefoon',
          waarde: (
            <strong className="baken-code" data-belcode="">
              {gesproken(u.code)}
            </strong>
          ),
        },
      ]
    : []),
]

const Stuk = ({
  v,
  zaak,
  u,
  begin,
  kan,
  mailserver,
}: { v: Aangemeld; u: Getoond; begin: string } & Pick<Props, 'zaak' | 'kan' | 'mailserver'>) => {
  const nu = v.nu.toISOString()
  return (
    <Kaart kop={u.titel} acties={<Standen u={u} nu={nu} />}>
      <p className="baken-zacht">{metHoofdletter(linksoortnamen[u.link.linksoort])}</p>
      <Controlelijst regels={regelsVan(u, nu, mailserver, kan)} />
      {kan && (
        <Knoppen>
          <Knop soort="neven" klein href={`${begin}/post/${u.post.id}`} erbij={u.titel}>
            Mail en link
          </Knop>
          {beletOpnieuw(zaak, u.link.id, nu) === null && (
            <Knop soort="neven" klein href={`${begin}/post/${u.post.id}`} erbij={u.titel}>
              Zet opnieuw klaar
            </Knop>
          )}
          {!isGebruikt(u.link) && u.link.ingetrokkenOp === null && (
            <Knop soort="stil" klein href={`${begin}/link-intrekken?link=${u.link.id}`} erbij={u.titel}>
              Link intrekken
            </Knop>
          )}
        </Knoppen>
      )}
    </Kaart>
  )
}

/** What left this dossier, to whom, and whether it was received. */
export const Dossierpostpagina = ({ v, uitgaand, kan, mailserver, berichtmails, ...kop }: Props) => {
  const begin = `/${v.desk.loket}/dossiers/${kop.zaak.id}`
  return (
    <Baliepagina v={v} titel={`Post ${kop.zaak.nummer}`} breed>
      <Dossierkop v={v} {...kop} hier="post" />
      {!mailserver && uitgaand.some(u => u.post.status === 'wacht') && <GeenMailserver />}
      {berichtmails > 0 && (
        <p className="utrecht-paragraph">
          Mails over een nieuw bericht aan de melder staan bij{' '}
          <a className="utrecht-link" href={`${begin}/gesprek`}>
            Berichten met de melder
          </a>
          .
        </p>
      )}
      {uitgaand.length === 0 && (
        <Leegstaat kop="Uit dit dossier is nog niets verstuurd.">
          <p>Brieven en informatie die u klaarzet, staan hier met hun stand.</p>
        </Leegstaat>
      )}
      {uitgaand.toReversed().map(u => (
        <Stuk key={u.post.id} v={v} zaak={kop.zaak} u={u} begin={begin} kan={kan} mailserver={mailserver} />
      ))}
    </Baliepagina>
  )
}

import type { Dienst } from '../../kernel/openingstijd.ts'
import { momentInWoorden } from '../../kernel/uitleg/datum.ts'
import type { Collega } from '../../toegang/gebruikersnamen.ts'
import { Baliepagina } from '../../web/kader/kader.tsx'
import { Badge } from '../../web/onderdelen/badge.tsx'
import { Knop, Knoppen } from '../../web/onderdelen/formulier/knop.tsx'
import { Kaart } from '../../web/onderdelen/kaart.tsx'
import { Kop } from '../../web/onderdelen/kop.tsx'
import { Mededeling } from '../../web/onderdelen/mededeling.tsx'
import { Tabel } from '../../web/onderdelen/tabel.tsx'
import { Telefoon } from '../../web/onderdelen/telefoon.tsx'
import type { Aangemeld } from '../../web/route/verzoek.ts'
import type { Overdracht, Roosterregel } from '../store.ts'
import { dienstInWoorden, soortDienst, wisselInWoorden } from '../woorden.ts'
import { Bezetting, naamVan } from './delen.tsx'

type Props = {
  v: Aangemeld
  nu: Dienst
  straks: readonly Dienst[]
  rooster: readonly Roosterregel[]
  collegas: ReadonlyMap<string, Collega>
  overdrachten: readonly Overdracht[]
  /** The change of shift that a handover made now is for. */
  wissel: string
  vorigeGedaan: boolean
  magRooster: boolean
}

const inDienst = (rooster: readonly Roosterregel[], d: Pick<Dienst, 'van' | 'tot'>) =>
  rooster.filter(r => r.van < d.tot && r.tot > d.van)

const NuBereikbaar = ({ v, nu, rooster, collegas }: Props) => {
  const moment = v.nu.toISOString()
  const regels = rooster.filter(r => r.van <= moment && r.tot > moment)
  return (
    <Kaart kop="Nu bereikbaar" acties={<Badge toon={nu.open ? 'goed' : 'neutraal'}>{soortDienst(nu)}</Badge>}>
      <p className="utrecht-paragraph">{dienstInWoorden(nu)}</p>
      {regels.length > 0 ? (
        <Bezetting regels={regels} collegas={collegas} />
      ) : (
        <p className="utrecht-paragraph">
          Er staat niemand in het rooster. Het nummer van het loket is <Telefoon nummer={v.desk.spoedtelefoon} />.
        </p>
      )}
    </Kaart>
  )
}

const Wachtend = ({ v, overdrachten, collegas }: Props) => {
  const wacht = overdrachten.filter(o => o.aanvaardOp === null)
  return wacht.map(o => {
    const eigen = o.gegevenDoor === v.wie.id
    const open = `/${v.desk.loket}/dienst/overdracht/${o.id}`
    return (
      <Mededeling
        key={o.id}
        soort="letop"
        kop={eigen ? 'Uw overdracht is nog niet aangenomen' : 'Er staat een dienstoverdracht voor u klaar'}
      >
        <p>
          De overdracht van {wisselInWoorden(o.wissel)}, gegeven door {naamVan(collegas, o.gegevenDoor)}.
          {eigen && ' Een collega neemt haar aan. Bel wie er nu dienst heeft als dat te lang duurt.'}
        </p>
        <Knoppen>
          <Knop href={open} soort={eigen ? 'neven' : 'hoofd'}>
            {eigen ? 'Bekijk' : 'Lees en neem aan'}
          </Knop>
        </Knoppen>
      </Mededeling>
    )
  })
}

const Eerdere = ({ v, overdrachten, collegas }: Props) => (
  <Tabel
    bijschrift="Laatste overdrachten"
    rijen={overdrachten}
    sleutel={o => o.id}
    kolommen={[
      {
        kop: 'Wisseling',
        rijkop: true,
        cel: o => (
          <a className="utrecht-link" href={`/${v.desk.loket}/dienst/overdracht/${o.id}`}>
            {wisselInWoorden(o.wissel)}
          </a>
        ),
      },
      { kop: 'Gegeven door', cel: o => naamVan(collegas, o.gegevenDoor) },
      {
        kop: 'Aangenomen door',
        cel: o =>
          o.aanvaardOp === null
            ? 'Nog niemand'
            : `${naamVan(collegas, o.aanvaardDoor)}, ${momentInWoorden(o.aanvaardOp)}`,
      },
      { kop: 'Dossiers', getal: true, cel: o => o.punten.length },
    ]}
  />
)

/** Who is there now, what was handed over, and who comes next. */
export const Dienstpagina = (props: Props) => {
  const { v, straks, rooster, collegas, wissel, vorigeGedaan, nu, magRooster } = props
  const begin = `/${v.desk.loket}/dienst`
  return (
    <Baliepagina v={v} titel="Dienst" breed>
      <Kop
        titel="Dienst"
        acties={
          <Knoppen>
            <Knop href={`${begin}/overdragen`}>Draag de dienst over</Knop>
            {magRooster && (
              <Knop soort="neven" href={`${begin}/rooster`}>
                Rooster
              </Knop>
            )}
          </Knoppen>
        }
      />
      <Wachtend {...props} />
      {!vorigeGedaan && wissel === nu.van && (
        <Mededeling soort="letop" kop={`De dienst van ${wisselInWoorden(nu.van)} is niet overgedragen`}>
          <p>Dat kan nu nog. Zo weet iedereen wat er van de vorige dienst overbleef.</p>
        </Mededeling>
      )}
      <NuBereikbaar {...props} />
      <Kaart kop="Hierna">
        <dl className="baken-stapel">
          {straks.map(d => (
            <div key={d.van}>
              <dt>
                <strong>{dienstInWoorden(d)}</strong> <Badge>{soortDienst(d)}</Badge>
              </dt>
              <dd>
                {inDienst(rooster, d).length > 0 ? (
                  <Bezetting regels={inDienst(rooster, d)} collegas={collegas} />
                ) : (
                  <span className="baken-zacht">Nog niemand ingeroosterd.</span>
                )}
              </dd>
            </div>
          ))}
        </dl>
      </Kaart>
      {props.overdrachten.length > 0 && <Eerdere {...props} />}
    </Baliepagina>
  )
}

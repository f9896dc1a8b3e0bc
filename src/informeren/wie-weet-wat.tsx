import type { Keer } from '../begrippen/informeren.ts'
import { metHoofdletter, momentInWoorden, opsomming } from '../kernel/uitleg/datum.ts'
import { redenenVoor } from '../protocollen/doelgroepen.ts'
import { informeerbadge } from '../web/dossierbeeld/informeerbadge.tsx'
import type { Geopend } from '../web/dossierbeeld/lezen.ts'
import { Knop, Knoppen } from '../web/onderdelen/formulier/knop.tsx'
import { Kaart } from '../web/onderdelen/kaart.tsx'
import { Tabel } from '../web/onderdelen/tabel.tsx'
import { hoortErbij, type Informeerstand, informeerstanden, linkVan } from '../zaken/informeren/stand.ts'
import { type Linkstand, linkstand } from '../zaken/uitgaand/link.ts'

export type Deel = { g: Geopend; kan: boolean; begin: string; nu: Date }

const tekst = (g: Geopend, id: string) => g.teksten.get(id) ?? 'Vernietigd'

/** Why it is on the list: what somebody decided, or else the grounds of the protocol. */
const waarom = (g: Geopend, s: Informeerstand): string =>
  s.keuze
    ? `${s.keuze.erbij ? 'Toegevoegd' : 'Weggelaten'} door ${g.collegas.get(s.keuze.door)?.naam ?? 'een collega'}: ${tekst(g, s.keuze.reden)}`
    : `${metHoofdletter(opsomming(redenenVoor(s.doelgroep, g.zaak.kenmerken, g.protocol)))}.`

const manieren = {
  bereikt: 'Gesproken',
  voicemail: 'Voicemail, telt niet',
  geen_gehoor: 'Geen gehoor, telt niet',
  verstuurd: 'Link',
} as const satisfies Record<Keer['uitkomst'], string>

const linkstanden: Readonly<Record<Linkstand, string>> = {
  open: 'nog niet geopend',
  geopend: 'geopend',
  gesloten: 'geopend',
  geblokkeerd: 'dicht na te veel foute codes',
  ingetrokken: 'ingetrokken',
  verlopen: 'verlopen zonder dat iemand haar opende',
}

/** How it was done that time: a talk with its outcome, or a link with how it stands now. */
export const manier = (g: Geopend, keer: Keer, nu: Date): string => {
  const link = linkVan(g.zaak.werk.links, keer)
  const soort = keer.hoe === 'brief' ? 'Brief' : 'Link'
  return link ? `${soort}, ${linkstanden[linkstand(link, nu.toISOString())]}` : manieren[keer.uitkomst]
}

const Hoe = ({ g, keer, nu }: { g: Geopend; keer: Keer | undefined; nu: Date }) =>
  keer ? (
    <>
      {manier(g, keer, nu)}: {tekst(g, keer.aan)}
      <br />
      <span className="baken-zacht">
        door {g.collegas.get(keer.door)?.naam ?? 'een collega'}
        {keer.feitenversie > 0 && `, versie ${keer.feitenversie}`}
      </span>
    </>
  ) : (
    <span className="baken-zacht">Nog niet</span>
  )

const Daden = ({ s, begin }: { s: Informeerstand; begin: string }) => {
  const naar = (pad: string) => `${begin}/${pad}?doelgroep=${s.doelgroep.code}`
  return (
    <Knoppen>
      <Knop soort="neven" klein href={naar('mondeling')} erbij={s.doelgroep.naam}>
        Bel of spreek
      </Knop>
      <Knop soort="stil" klein href={naar('link')} erbij={`voor ${s.doelgroep.naam}`}>
        Stuur link
      </Knop>
      {s.weet === null && (
        <Knop soort="stil" klein href={naar('weglaten')} erbij={s.doelgroep.naam}>
          Laat weg
        </Knop>
      )}
    </Knoppen>
  )
}

const volgorde = { weet_oud: 0, niet_bereikt: 1, nog_niet: 2, verstuurd: 3, weet: 4 } as const

/** Who must hear it first stands on top. */
const opVolgorde = (standen: readonly Informeerstand[]) =>
  [...standen].sort(
    (a, b) =>
      Number(a.doelgroep.vrijblijvend) - Number(b.doelgroep.vrijblijvend) || volgorde[a.status] - volgorde[b.status],
  )

export const WieWeetWat = ({ g, kan, begin, nu }: Deel) => {
  const alle = informeerstanden(g.zaak, g.protocol)
  const weg = alle.filter(s => s.keuze?.erbij === false)
  return (
    <Kaart
      kop="Wie weet wat sinds wanneer"
      acties={
        kan && (
          <Knop soort="neven" klein href={`${begin}/erbij`}>
            Doelgroep erbij
          </Knop>
        )
      }
    >
      <Tabel
        bijschrift="Per doelgroep: waarom, hoe het staat, welke versie, door wie en wanneer"
        bijschriftVerborgen
        dicht
        rijen={opVolgorde(alle.filter(hoortErbij))}
        sleutel={s => s.doelgroep.code}
        kolommen={[
          {
            kop: 'Wie',
            rijkop: true,
            cel: s => s.doelgroep.naam,
          },
          { kop: 'Waarom', cel: s => waarom(g, s) },
          { kop: 'Stand', cel: s => informeerbadge(s) },
          { kop: 'Weet versie', cel: s => (s.weet === 0 ? 'Dat er een melding is' : (s.weet ?? 'Geen')) },
          { kop: 'Laatste keer', cel: s => <Hoe g={g} keer={s.keren.at(-1)} nu={nu} /> },
          { kop: 'Verteld', cel: s => moment(s.keren.at(-1)?.op) },
          { kop: 'Ontvangen', cel: s => moment(s.keren.at(-1)?.ontvangenOp) },
          ...(kan
            ? [{ kop: 'Doen', kopVerborgen: true, cel: (s: Informeerstand) => <Daden s={s} begin={begin} /> }]
            : []),
        ]}
      />
      {weg.length > 0 && (
        <>
          <h3 className="utrecht-heading-3">Hoeft het niet te weten</h3>
          <ul className="baken-lijst">
            {weg.map(s => (
              <li key={s.doelgroep.code}>
                {s.doelgroep.naam}. {waarom(g, s)}
              </li>
            ))}
          </ul>
        </>
      )}
    </Kaart>
  )
}

const moment = (iso: string | null | undefined) =>
  iso ? momentInWoorden(iso) : <span className="baken-zacht">Nog niet</span>

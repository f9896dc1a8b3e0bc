import type { Deling, Ontvangendeling } from '../begrippen/feiten/deling.ts'
import { metKleineLetter, momentInWoorden } from '../kernel/uitleg/datum.ts'
import { delingVan } from '../protocollen/bases/deling.ts'
import type { Handeling } from '../toegang/handelingen.ts'
import { Dossierkop } from '../web/dossierbeeld/kop.tsx'
import type { Geopend } from '../web/dossierbeeld/lezen.ts'
import { naam, vind } from '../web/dossierbeeld/woorden/woord.ts'
import { Baliepagina } from '../web/kader/kader.tsx'
import { Badge } from '../web/onderdelen/badge.tsx'
import { Formulier } from '../web/onderdelen/formulier/formulier.tsx'
import { Foutenoverzicht, type Veldfout } from '../web/onderdelen/formulier/foutenoverzicht.tsx'
import { Knop, Knoppen } from '../web/onderdelen/formulier/knop.tsx'
import { Kaart } from '../web/onderdelen/kaart.tsx'
import { Leegstaat } from '../web/onderdelen/leegstaat.tsx'
import { Uitklap } from '../web/onderdelen/uitklap.tsx'
import type { Aangemeld } from '../web/route/verzoek.ts'
import { loketnaam } from './acten.tsx'
import { beletGoedkeuren, isIntrekbaar } from './domain.ts'
import { leesLading } from './lading.ts'
import { Ladingblad } from './ladingblad.tsx'

type Props = { v: Aangemeld; g: Geopend; mogelijk: (h: Handeling) => boolean; fouten?: readonly Veldfout[] }

export const standen = {
  voorgesteld: { toon: 'accent', woord: 'Wacht op goedkeuring' },
  teruggegeven: { toon: 'neutraal', woord: 'Niet goedgekeurd' },
  onderweg: { toon: 'accent', woord: 'Onderweg' },
  bezorgd: { toon: 'accent', woord: 'Ontvangen, wacht op antwoord' },
  open: { toon: 'letop', woord: 'Wacht op uw antwoord' },
  aangenomen: { toon: 'goed', woord: 'Aangenomen' },
  geweigerd: { toon: 'letop', woord: 'Geweigerd' },
  ingetrokken: { toon: 'neutraal', woord: 'Ingetrokken' },
} as const

const begin = (g: Geopend) => `/${g.zaak.loket}/dossiers/${g.zaak.id}/delen`

/** What the giving desk knows of it: its own side, and the receipt. */
const Ontvangstbewijs = ({ v, g, d }: { v: Aangemeld; g: Geopend; d: Deling }) => {
  const p = delingVan(v.huisraad.baken.loketten.get(d.naar)?.versies.at(-1) ?? g.protocol)
  return (
    <ul className="baken-lijst">
      <li>
        {vind(delingVan(g.protocol).doelen, d.doel)}. {vind(delingVan(g.protocol).grondslagen, d.grondslag)}.
      </li>
      <li>
        Klaargezet door {naam(g, d.door)}, {momentInWoorden(d.op)}. Weten de betrokkenen het?{' '}
        {vind(delingVan(g.protocol).weten, d.weten)}.
      </li>
      {d.goedgekeurdOp && (
        <li>
          Goedgekeurd door {naam(g, d.goedgekeurdDoor)}, {momentInWoorden(d.goedgekeurdOp)}.
        </li>
      )}
      {d.bezorgdOp && (
        <li>
          Ontvangen door {loketnaam(v, d.naar)}, {momentInWoorden(d.bezorgdOp)}.
        </li>
      )}
      {d.beantwoordOp && (
        <li>
          {standen[d.stand].woord}, {momentInWoorden(d.beantwoordOp)}.
          {d.reden && ` Reden: ${metKleineLetter(vind(p.weigerredenen, d.reden))}.`}
        </li>
      )}
    </ul>
  )
}

const Acties = ({ v, g, d, mogelijk }: Props & { d: Deling }) => {
  const mag = mogelijk('deling.goedkeuren') && beletGoedkeuren(d, v.wie.id, delingVan(g.protocol).vierOgen) === null
  return (
    <Knoppen>
      {mag && <Knop href={`${begin(g)}/goedkeuren?deling=${d.id}`}>Bekijk en keur goed</Knop>}
      {mag && (
        <Knop soort="stil" href={`${begin(g)}/teruggeven?deling=${d.id}`}>
          Niet goedkeuren
        </Knop>
      )}
      {mogelijk('dossier.delen') && isIntrekbaar(d) && (
        <Formulier actie={`${begin(g)}/intrekken`} verborgen={{ deling: d.id }}>
          <Knop soort="neven">Intrekken</Knop>
        </Formulier>
      )}
    </Knoppen>
  )
}

const Inhoud = ({ g, tekst, kop }: { g: Geopend; tekst: string; kop: string }) => {
  const lading = leesLading(g.teksten.get(tekst))
  return lading ? (
    <Uitklap kop={kop}>
      <Ladingblad lading={lading} namen={delingVan(g.protocol).onderdelen} />
    </Uitklap>
  ) : (
    <p className="baken-zacht">De inhoud is vernietigd.</p>
  )
}

const Uit = (props: Props & { d: Deling }) => {
  const { v, g, d } = props
  const stand = standen[d.stand]
  return (
    <Kaart kop={`Aan ${loketnaam(v, d.naar)}`} acties={<Badge toon={stand.toon}>{stand.woord}</Badge>}>
      <Ontvangstbewijs v={v} g={g} d={d} />
      <Inhoud g={g} tekst={d.lading} kop="Wat er meegaat" />
      <Acties {...props} />
    </Kaart>
  )
}

const In = ({ v, g, d }: { v: Aangemeld; g: Geopend; d: Ontvangendeling }) => (
  <Kaart kop={`Van ${loketnaam(v, d.van)}`} acties={<Badge toon="goed">Aangenomen</Badge>}>
    <p className="utrecht-paragraph">
      Aangenomen door {naam(g, d.door)}, {momentInWoorden(d.op)}.
    </p>
    <Inhoud g={g} tekst={d.lading} kop="Wat er meekwam" />
  </Kaart>
)

/** The tab of what this dossier shared with other desks of the house, and what came from them. */
export const Delenpagina = (props: Props) => {
  const { v, g, mogelijk, fouten = [] } = props
  const { uit, in: binnen } = g.zaak.werk.delingen ?? { uit: [], in: [] }
  return (
    <Baliepagina v={v} titel={`Delen ${g.zaak.nummer}`} breed fout={fouten.length > 0}>
      <Foutenoverzicht fouten={fouten} />
      <Dossierkop v={v} zaak={g.zaak} protocol={g.protocol} collegas={g.collegas} hier="delen" />
      {mogelijk('dossier.delen') && (
        <Knoppen>
          <Knop href={`${begin(g)}/nieuw`}>Delen met een ander loket</Knop>
        </Knoppen>
      )}
      {uit.length + binnen.length === 0 && (
        <Leegstaat kop="Er is niets gedeeld">
          <p>Een ander loket in dit huis ziet niets van dit dossier.</p>
        </Leegstaat>
      )}
      {[...uit].reverse().map(d => (
        <Uit key={d.id} {...props} d={d} />
      ))}
      {binnen.map(d => (
        <In key={d.id} v={v} g={g} d={d} />
      ))}
    </Baliepagina>
  )
}

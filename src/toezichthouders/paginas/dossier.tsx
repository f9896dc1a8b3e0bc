import type { Toezichtstand } from '../../begrippen/feiten/toezicht.ts'
import { dagInWoorden, momentInWoorden } from '../../kernel/uitleg/datum.ts'
import { type Aangewezen, aangewezenVoor, toezichtVan } from '../../protocollen/bases/toezicht.ts'
import type { Handeling } from '../../toegang/handelingen.ts'
import { Dossierkop } from '../../web/dossierbeeld/kop.tsx'
import type { Geopend } from '../../web/dossierbeeld/lezen.ts'
import { naam, tekst, vind } from '../../web/dossierbeeld/woorden/woord.ts'
import { Baliepagina } from '../../web/kader/kader.tsx'
import { Badge } from '../../web/onderdelen/badge.tsx'
import { Controlelijst, type Controleregel } from '../../web/onderdelen/formulier/controlelijst.tsx'
import { Knop, Knoppen } from '../../web/onderdelen/formulier/knop.tsx'
import { Kaart } from '../../web/onderdelen/kaart.tsx'
import { Leegstaat } from '../../web/onderdelen/leegstaat.tsx'
import type { Aangemeld } from '../../web/route/verzoek.ts'
import { isZelfonderzoek, standVan } from '../domain.ts'

type Props = { v: Aangemeld; g: Geopend; mogelijk: (h: Handeling) => boolean }
type Deel = Props & { a: Aangewezen; stand: Toezichtstand }

const dagOf = (dag: string | null | undefined) => (dag ? dagInWoorden(dag) : '')

const Stand = ({ a, stand }: { a: Aangewezen; stand: Toezichtstand }) => {
  if (stand.afgesloten) return <Badge toon="goed">Afgesloten</Badge>
  if (stand.gemeld) return <Badge toon="accent">{stand.besloten ? 'Loopt' : 'Wacht op besluit'}</Badge>
  return a.meldplichten.length > 0 ? <Badge toon="letop">Nog na te gaan</Badge> : <Badge>Niet verplicht</Badge>
}

/** Why it must be told, with the law that says so. */
const Plicht = ({ g, a }: Deel) => {
  const plichten = g.protocol.meldplichten.filter(m => a.meldplichten.includes(m.code))
  if (plichten.length === 0)
    return (
      <p className="baken-zacht">
        Houdt toezicht op deze zorg ({vind(g.protocol.kaders, g.zaak.screening?.kader ?? '')}). De screening wijst geen
        plicht aan om te melden.
      </p>
    )
  return (
    <ul className="baken-lijst">
      {plichten.map(m => (
        <li key={m.code}>
          {m.naam}: {m.wie} meldt {m.hoeSnel ?? ''} <span className="baken-zacht">({m.bron})</span>
        </li>
      ))}
    </ul>
  )
}

const regelsVan = ({ g, stand }: Deel): readonly Controleregel[] => {
  const r = toezichtVan(g.protocol)
  const { gewezen, gemeld, besloten, beoordeeld, afgesloten } = stand
  const door = (d: { op: string; door: string }) => `${naam(g, d.door)}, ${momentInWoorden(d.op)}`
  return [
    ...(gewezen
      ? [
          { label: 'Op de plicht gewezen', waarde: tekst(g, gewezen.wie) },
          { label: 'Gewezen door', waarde: door(gewezen) },
        ]
      : []),
    ...(gemeld
      ? [
          { label: 'Gemeld op', waarde: dagInWoorden(gemeld.gemeldOp) },
          { label: 'Door', waarde: [vind(r.melders, gemeld.melder), tekst(g, gemeld.wie)].filter(Boolean).join(', ') },
          { label: 'Kenmerk', waarde: gemeld.kenmerk ?? '' },
        ]
      : []),
    ...(besloten
      ? [
          { label: 'Besluit', waarde: vind(r.besluiten, besloten.besluit) },
          { label: 'Besloten op', waarde: dagOf(besloten.besluitOp) },
          ...(besloten.uiterlijk ? [{ label: 'Onderzoek uiterlijk', waarde: dagOf(besloten.uiterlijk) }] : []),
          ...(besloten.toelichting ? [{ label: 'Bij het besluit', waarde: tekst(g, besloten.toelichting) }] : []),
        ]
      : []),
    ...(beoordeeld
      ? [
          { label: 'Onderzoek ontvangen', waarde: dagOf(beoordeeld.ontvangenOp) },
          { label: 'Beoordeeld op', waarde: dagOf(beoordeeld.beoordeeldOp) },
          ...r.onderdelen.map(o => ({ label: o.naam, waarde: vind(o.oordelen, beoordeeld.oordelen[o.code] ?? '') })),
          ...(beoordeeld.toelichting ? [{ label: 'Bij het oordeel', waarde: tekst(g, beoordeeld.toelichting) }] : []),
        ]
      : []),
    ...(afgesloten
      ? [
          { label: 'Uitkomst', waarde: vind(r.uitkomsten, afgesloten.uitkomst) },
          { label: 'Afgesloten op', waarde: dagInWoorden(afgesloten.afgeslotenOp) },
          ...(afgesloten.toelichting ? [{ label: 'Bij de uitkomst', waarde: tekst(g, afgesloten.toelichting) }] : []),
        ]
      : []),
  ]
}

/** What can be recorded now, the next step first. */
const stappenVan = ({ a, stand, g }: Deel) =>
  [
    { pad: 'gemeld', tekst: stand.gemeld ? 'Melding verbeteren' : 'Er is gemeld', kan: true },
    { pad: 'wijzen', tekst: 'Op de plicht gewezen', kan: !stand.gemeld && a.meldplichten.length > 0 },
    {
      pad: 'besluit',
      tekst: stand.besloten ? 'Ander besluit' : 'Besluit vastleggen',
      kan: stand.gemeld !== undefined && !stand.afgesloten,
    },
    { pad: 'beoordeling', tekst: 'Onderzoek beoordeeld', kan: isZelfonderzoek(stand, g) && !stand.afgesloten },
    {
      pad: 'afsluiting',
      tekst: stand.afgesloten ? 'Uitkomst verbeteren' : 'Afgesloten',
      kan: stand.gemeld !== undefined,
    },
  ].filter(s => s.kan)

const Toezichthouder = (props: Deel) => {
  const { v, g, a, stand, mogelijk } = props
  const regels = regelsVan(props)
  const begin = `/${v.desk.loket}/dossiers/${g.zaak.id}/toezicht`
  return (
    <Kaart kop={vind(g.protocol.toezichthouders, a.toezichthouder)} acties={<Stand a={a} stand={stand} />}>
      <Plicht {...props} />
      {regels.length > 0 && <Controlelijst regels={regels} />}
      {mogelijk('dossier.bewerken') && (
        <Knoppen>
          {stappenVan(props).map(s => (
            <Knop
              key={s.pad}
              soort="neven"
              href={`${begin}/${s.pad}?toezichthouder=${a.toezichthouder}`}
              erbij={vind(g.protocol.toezichthouders, a.toezichthouder)}
            >
              {s.tekst}
            </Knop>
          ))}
        </Knoppen>
      )}
    </Kaart>
  )
}

/** What the supervisors do with this dossier, one card each. */
export const Toezichtpagina = (props: Props) => {
  const { v, g } = props
  const aangewezen = aangewezenVoor(g.zaak, g.protocol)
  const anders = (g.zaak.werk.toezicht ?? [])
    .filter(t => !aangewezen.some(a => a.toezichthouder === t.toezichthouder))
    .map(t => ({ toezichthouder: t.toezichthouder, meldplichten: [] }))
  const alle = [...aangewezen, ...anders]
  return (
    <Baliepagina v={v} titel={`Toezicht ${g.zaak.nummer}`} breed>
      <Dossierkop v={v} zaak={g.zaak} protocol={g.protocol} collegas={g.collegas} hier="toezicht" />
      {alle.length === 0 ? (
        <Leegstaat kop="Bij deze melding hoort geen toezichthouder">
          <p>Dat volgt uit het wettelijk kader in de screening.</p>
        </Leegstaat>
      ) : (
        alle.map(a => (
          <Toezichthouder key={a.toezichthouder} {...props} a={a} stand={standVan(g.zaak, a.toezichthouder)} />
        ))
      )}
    </Baliepagina>
  )
}

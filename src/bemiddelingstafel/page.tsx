import type { Bemiddeling, Tafelafspraak } from '../begrippen/feiten/bemiddelingstafel.ts'
import { dagVan } from '../kernel/lokaal.ts'
import { dagInWoorden, metKleineLetter, momentInWoorden } from '../kernel/uitleg/datum.ts'
import type { Handeling } from '../toegang/handelingen.ts'
import { Dossierkop } from '../web/dossierbeeld/kop.tsx'
import type { Geopend } from '../web/dossierbeeld/lezen.ts'
import { Baliepagina } from '../web/kader/kader.tsx'
import { Badge } from '../web/onderdelen/badge.tsx'
import { Controlelijst } from '../web/onderdelen/formulier/controlelijst.tsx'
import { Knop, Knoppen } from '../web/onderdelen/formulier/knop.tsx'
import { Kaart } from '../web/onderdelen/kaart.tsx'
import { Mededeling } from '../web/onderdelen/mededeling.tsx'
import type { Aangemeld } from '../web/route/verzoek.ts'
import { protocolVan } from './acten/velden.ts'
import { type Tafelstand, tafelstand } from './domain.ts'
import { dagenOpTafel, hercontroleNu } from './overzicht.ts'

type Props = { v: Aangemeld; g: Geopend; mogelijk: (h: Handeling) => boolean }

const begin = (g: Geopend) => `/${g.zaak.loket}/dossiers/${g.zaak.id}/bemiddelingstafel`
const wie = (g: Geopend, id: string) => g.collegas.get(id)?.naam ?? 'iemand die weg is'
const tekst = (g: Geopend, id: string | null) => (id === null ? '' : (g.teksten.get(id) ?? 'Vernietigd'))
const deelnemer = (g: Geopend, id: string | null): string => {
  if (id === null) return 'Nog van niemand'
  const d = g.tafel?.deelnemers.find(d => d.id === id)
  return d ? `${d.organisatie}, ${d.functie}` : 'Een deelnemer die er niet meer is'
}

const kopVan = (b: Bemiddeling | undefined, g: Geopend, nu: string): string => {
  if (!b) return 'Dit gezin staat nog niet op de tafel'
  if (b.einde) {
    const reden = protocolVan(g).eindredenen.find(o => o.code === b.einde?.reden)?.naam ?? b.einde.reden
    return `Van de tafel sinds ${momentInWoorden(b.einde.op)}: ${metKleineLetter(reden)}`
  }
  if (hercontroleNu(b, nu)) return 'Kijk nu opnieuw of het gezin stabiel is'
  if (b.stabiel?.hercontrole) return `Stabiel. Opnieuw kijken op ${dagInWoorden(b.stabiel.hercontrole)}`
  return b.stabiel ? 'Stabiel. Opnieuw kijken is niet meer nodig' : `${dagenOpTafel(b, nu)} dagen op de tafel`
}

const knoppen: Readonly<Record<Tafelstand, readonly (readonly [tekst: string, pad: string])[]>> = {
  niet: [['Op de tafel zetten', 'aanmelden']],
  op_tafel: [
    ['Bespreking vastleggen', 'bespreken'],
    ['Het gezin is stabiel', 'stabiel'],
    ['Van de tafel halen', 'einde'],
  ],
  stabiel: [
    ['Opnieuw gekeken', 'hercontrole'],
    ['Weer op de tafel zetten', 'aanmelden'],
  ],
  van_tafel: [['Weer op de tafel zetten', 'aanmelden']],
}

/** In a closed dossier only looking again is left to do. */
const magNu = (g: Geopend, pad: string) =>
  g.zaak.status === 'in_behandeling' || (g.zaak.status === 'gesloten' && pad === 'hercontrole')

const Acten = ({ g, mogelijk }: Props) =>
  mogelijk('dossier.bewerken') && (
    <Knoppen>
      {knoppen[tafelstand(g.zaak.werk.bemiddelingstafel)]
        .filter(([, pad]) => magNu(g, pad))
        .map(([woord, pad], i) => (
          <Knop key={pad} soort={i === 0 ? 'hoofd' : 'neven'} href={`${begin(g)}/${pad}`}>
            {woord}
          </Knop>
        ))}
    </Knoppen>
  )

const Afspraak = ({ a, props }: { a: Tafelafspraak; props: Props }) => {
  const { v, g, mogelijk } = props
  const laat = !a.klaar && a.voor !== null && a.voor < dagVan(v.nu)
  return (
    <li className="baken-stapel baken-stapel--dicht">
      <span>
        <strong>{tekst(g, a.tekst)}</strong> {laat && <Badge toon="letop">Te laat</Badge>}
        {a.klaar && <Badge toon="goed">Gedaan</Badge>}
      </span>
      <span className="baken-zacht">
        {deelnemer(g, a.deelnemer)}
        {a.voor && `, voor ${dagInWoorden(a.voor)}`}
        {a.klaar && `. Afgerond op ${momentInWoorden(a.klaar.op)} door ${wie(g, a.klaar.door)}`}
      </span>
      {a.klaar?.toelichting && <span className="baken-verhaal">{tekst(g, a.klaar.toelichting)}</span>}
      {!a.klaar && mogelijk('dossier.bewerken') && g.zaak.status === 'in_behandeling' && (
        <a className="utrecht-link" href={`${begin(g)}/afspraak?afspraak=${a.id}`}>
          Afronden<span className="baken-alleen-hoorbaar">: {tekst(g, a.tekst)}</span>
        </a>
      )}
    </li>
  )
}

const Afspraken = (props: Props) => {
  const afspraken = props.g.zaak.werk.bemiddelingstafel?.afspraken ?? []
  if (afspraken.length === 0) return null
  const open = afspraken.filter(a => !a.klaar)
  return (
    <Kaart kop="Afspraken">
      <ul className="baken-stapel baken-kaal">
        {[...open, ...afspraken.filter(a => a.klaar)].map(a => (
          <Afspraak key={a.id} a={a} props={props} />
        ))}
      </ul>
    </Kaart>
  )
}

const Situatie = ({ g }: Props) => {
  const laatste = g.zaak.werk.bemiddelingstafel?.besprekingen.at(-1)
  if (!laatste) return null
  return (
    <Kaart kop="Hoe het nu staat">
      <Controlelijst
        regels={protocolVan(g).situatie.map(s => ({
          label: s.vraag,
          waarde: s.antwoorden.find(a => a.code === laatste.situatie[s.code])?.naam,
        }))}
      />
    </Kaart>
  )
}

const Besprekingen = ({ g }: Props) => {
  const b = g.zaak.werk.bemiddelingstafel
  if (!b || b.besprekingen.length === 0) return null
  const moment = (id: string | null) => g.tafel?.bijeenkomsten.find(m => m.id === id)?.op
  return (
    <Kaart kop="Besproken">
      <ul className="baken-stapel baken-kaal">
        {[...b.besprekingen].reverse().map(x => {
          const op = moment(x.bijeenkomst)
          return (
            <li key={x.id} className="baken-stapel baken-stapel--dicht">
              <strong>{op ? `Bijeenkomst van ${momentInWoorden(op)}` : `Tussendoor, ${momentInWoorden(x.op)}`}</strong>
              <span className="baken-verhaal">{tekst(g, x.verslag)}</span>
              <span className="baken-zacht">Vastgelegd door {wie(g, x.door)}.</span>
            </li>
          )
        })}
      </ul>
    </Kaart>
  )
}

const Uitkomst = ({ g }: Props) => {
  const b = g.zaak.werk.bemiddelingstafel
  if (!b) return null
  const regels = [
    { label: 'Op de tafel sinds', waarde: momentInWoorden(b.sinds) },
    { label: 'Waarom', waarde: tekst(g, b.reden) },
    ...(b.stabiel
      ? [{ label: 'Stabiel', waarde: `${momentInWoorden(b.stabiel.op)}. ${tekst(g, b.stabiel.toelichting)}` }]
      : []),
    ...b.hercontroles.map((h, i) => ({
      label: `Opnieuw gekeken (${i + 1})`,
      waarde: `${momentInWoorden(h.op)}: ${h.stabiel ? 'stabiel' : 'terug op tafel'}. ${tekst(g, h.verslag)}`,
    })),
    ...(b.einde ? [{ label: 'Van de tafel', waarde: tekst(g, b.einde.toelichting) }] : []),
  ]
  return (
    <Kaart kop="Verloop">
      <Controlelijst regels={regels} />
    </Kaart>
  )
}

const Deelnemers = ({ g }: Props) => {
  const deelnemers = (g.tafel?.deelnemers ?? []).filter(d => d.tot === null)
  return (
    <Kaart kop="Aan de tafel">
      {deelnemers.length === 0 ? (
        <p className="baken-zacht">De coördinator heeft nog geen vaste deelnemers vastgelegd.</p>
      ) : (
        <ul className="baken-lijst">
          {deelnemers.map(d => (
            <li key={d.id}>{deelnemer(g, d.id)}</li>
          ))}
        </ul>
      )}
    </Kaart>
  )
}

/** The tab of a family at the standing table. */
export const Tafelpagina = (props: Props) => {
  const { v, g } = props
  const b = g.zaak.werk.bemiddelingstafel
  const nu = v.nu.toISOString()
  return (
    <Baliepagina v={v} titel={`Bemiddelingstafel ${g.zaak.nummer}`} breed>
      <Dossierkop v={v} zaak={g.zaak} protocol={g.protocol} collegas={g.collegas} hier="bemiddelingstafel" />
      <Mededeling soort={b && hercontroleNu(b, nu) ? 'letop' : 'info'} kop={kopVan(b, g, nu)} />
      <Acten {...props} />
      <div className="baken-kolommen baken-kolommen--zij">
        <div className="baken-stapel">
          <Afspraken {...props} />
          <Besprekingen {...props} />
          <Uitkomst {...props} />
        </div>
        <div className="baken-stapel">
          <Situatie {...props} />
          <Deelnemers {...props} />
        </div>
      </div>
    </Baliepagina>
  )
}

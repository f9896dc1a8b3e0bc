import { dagInWoorden } from '../kernel/uitleg/datum.ts'
import { zelfonderzoekVan } from '../protocollen/bases/wmo/onderzoek.ts'
import { CLIENTTERMIJN } from '../protocollen/dagkeuze.ts'
import { termijnnaam } from '../protocollen/termijnnaam.ts'
import type { Handeling } from '../toegang/handelingen.ts'
import { Dossierkop } from '../web/dossierbeeld/kop.tsx'
import type { Geopend } from '../web/dossierbeeld/lezen.ts'
import { tekst, vind } from '../web/dossierbeeld/woorden/woord.ts'
import { Baliepagina } from '../web/kader/kader.tsx'
import { Controlelijst } from '../web/onderdelen/formulier/controlelijst.tsx'
import { Knop, Knoppen } from '../web/onderdelen/formulier/knop.tsx'
import { Kaart } from '../web/onderdelen/kaart.tsx'
import { Leegstaat } from '../web/onderdelen/leegstaat.tsx'
import { Termijnlicht } from '../web/onderdelen/termijnlicht.tsx'
import type { Aangemeld } from '../web/route/verzoek.ts'
import { termijnlicht } from '../web/termijnstand.ts'
import type { Gebeurtenis } from '../zaken/aanbieder/tijdlijn.ts'
import { isBestand } from '../zaken/zelfonderzoek.ts'
import { partijen } from './aanbieder/domain.ts'
import { Aanbiederskaart } from './aanbieder/kaart.tsx'
import { Ketenkaart } from './aanbieder/ketenkaart.tsx'
import { isVanRapport, laatsteRonde } from './domain.ts'
import { Rapport, wie } from './rapport.tsx'
import { HOOFD, isUitstelOpen } from './schrijven/domain.ts'
import { teBeslissen } from './uitstel.ts'

type Props = {
  v: Aangemeld
  g: Geopend
  mogelijk: (h: Handeling) => boolean
  /** The one timeline of a chain; empty where there is none. */
  tijdlijn: readonly Gebeurtenis[]
}

/** The terms that wait for a report of the provider, with how each was reckoned. */
const Termijnen = ({ v, g }: Props) => (
  <ul className="baken-stapel baken-kaal">
    {g.zaak.termijnen
      .filter(t => (isVanRapport(t, g.protocol) || t.code === CLIENTTERMIJN) && t.status !== 'vervallen')
      .map(t => (
        <li key={t.id}>
          <Termijnlicht {...termijnlicht(t, termijnnaam(g.protocol, t.code), v.nu, g.collegas, g)} />
        </li>
      ))}
  </ul>
)

type Stap = { readonly pad: string; readonly tekst: string; readonly handeling: Handeling; readonly kan: boolean }

/** What can be done now, the next step first. */
const stappenVan = ({ g }: Props): readonly Stap[] => {
  const { zelfonderzoek: z, eigenonderzoek } = g.zaak.werk
  const ronde = laatsteRonde(g.zaak)
  const elders = zelfonderzoekVan(g.protocol).nietBij.includes(g.zaak.screening?.uitkomst ?? '')
  const open = g.zaak.status === 'in_behandeling'
  const teAfvinken = ronde?.beoordeeld === null && isBestand(ronde) && !ronde.afgevinkt
  const wacht = ronde?.beoordeeld?.oordeel === 'onvoldoende'
  const [werken, beoordelen] = ['dossier.bewerken', 'onderzoek.beoordelen'] as const
  return [
    { pad: 'vragen', tekst: 'Onderzoek afspreken', handeling: werken, kan: open && !z && !eigenonderzoek && !elders },
    {
      pad: 'verbeteren',
      tekst: 'Aanwijzingen geven',
      handeling: beoordelen,
      kan: open && wacht && !ronde?.verbetering && !eigenonderzoek,
    },
    {
      pad: 'rapport',
      tekst: 'Rapport ontvangen',
      handeling: werken,
      kan: open && z !== undefined && !eigenonderzoek && (!ronde || wacht),
    },
    { pad: 'afvinken', tekst: 'Rapport afvinken', handeling: werken, kan: open && teAfvinken },
    {
      pad: 'beoordelen',
      tekst: 'Rapport beoordelen',
      handeling: beoordelen,
      kan: open && ronde?.beoordeeld === null && !teAfvinken,
    },
    {
      pad: 'eigen',
      tekst: 'Zelf onderzoeken',
      handeling: beoordelen,
      kan: open && !eigenonderzoek && !elders && ronde?.beoordeeld?.oordeel !== 'voldoende',
    },
    { pad: 'afwijken', tekst: 'Gewogen afwijken', handeling: beoordelen, kan: true },
  ]
}

const Acten = (props: Props) => {
  const kan = stappenVan(props).filter(s => s.kan && props.mogelijk(s.handeling))
  return (
    <Knoppen>
      {kan.map((s, i) => (
        <Knop
          key={s.pad}
          soort={i === 0 && s.pad !== 'afwijken' ? 'hoofd' : 'neven'}
          href={`/${props.v.desk.loket}/dossiers/${props.g.zaak.id}/zelfonderzoek/${s.pad}`}
        >
          {s.tekst}
        </Knop>
      ))}
    </Knoppen>
  )
}

const partijnaam = (g: Geopend, id: string): string =>
  tekst(g, partijen(g.zaak).find(p => p.id === id)?.naam ?? null) ?? 'Een aanbieder'

type Gevraagd = NonNullable<NonNullable<Geopend['zaak']['werk']['zelfonderzoek']>['uitstel']>[number]

const besluitzin = (g: Geopend, u: Gevraagd): string => {
  const b = u.beslist
  if (b) return ` ${b.toegekend ? 'Gegeven' : 'Niet gegeven'}: ${tekst(g, b.reden) ?? ''}`
  const plek = u.partij ? ({ id: u.partij, rol: 'keten' } as const) : HOOFD
  return isUitstelOpen(g.zaak, g.protocol, plek, u) ? '' : ' Vervallen: de termijn waarvoor dit was, loopt niet meer.'
}

const Afspraken = (props: Props) => {
  const { g } = props
  const z = g.zaak.werk.zelfonderzoek
  if (!z && g.zaak.werk.eigenonderzoek) return null
  if (!z)
    return (
      <Leegstaat kop="Er is nog geen onderzoek afgesproken">
        <p>{vind(g.protocol.uitkomsten, g.zaak.screening?.uitkomst ?? '')}</p>
      </Leegstaat>
    )
  const vragers = [undefined, ...partijen(g.zaak).flatMap(p => (p.rol === 'keten' ? [p.id] : []))].filter(p =>
    teBeslissen(g.zaak, g.protocol, p),
  )
  return (
    <Kaart kop="Onderzoek door de aanbieder">
      <Termijnen {...props} />
      <Controlelijst
        regels={[
          { label: 'Wie onderzoekt', waarde: vind(zelfonderzoekVan(g.protocol).wijzen, z.gevraagd.wijze) },
          { label: 'Afspraken', waarde: tekst(g, z.gevraagd.afspraken) },
          { label: 'Vastgelegd door', waarde: wie(g, z.gevraagd) },
          ...(z.client?.ingelicht
            ? [
                {
                  label: 'De cliënt is ingelicht, zegt de aanbieder',
                  waarde: `Op ${dagInWoorden(z.client.ingelicht.dag)}: ${tekst(g, z.client.ingelicht.hoe) ?? ''}`,
                },
              ]
            : []),
          ...(z.uitstel ?? []).map(u => ({
            label: u.partij ? `${partijnaam(g, u.partij)} vraagt meer tijd` : 'De aanbieder vraagt meer tijd',
            waarde: `Tot en met ${dagInWoorden(u.dag)}: ${tekst(g, u.reden) ?? ''}${besluitzin(g, u)}`,
          })),
        ]}
      />
      {vragers.length > 0 && props.mogelijk('termijn.wijzigen') && (
        <Knoppen>
          {vragers.map(p => (
            <Knop
              key={p ?? ''}
              href={`/${props.v.desk.loket}/dossiers/${g.zaak.id}/zelfonderzoek/uitstel${p ? `?partij=${p}` : ''}`}
            >
              {p ? `Beslissen over meer tijd voor ${partijnaam(g, p)}` : 'Beslissen over meer tijd'}
            </Knop>
          ))}
        </Knoppen>
      )}
    </Kaart>
  )
}

const Eigen = ({ v, g }: Props) => {
  const e = g.zaak.werk.eigenonderzoek
  if (!e) return null
  return (
    <Kaart kop="Onderzoek door de toezichthouder">
      <Controlelijst
        regels={[
          { label: 'Grond', waarde: vind(zelfonderzoekVan(g.protocol).gronden, e.grond) },
          { label: 'Waarom', waarde: tekst(g, e.reden) },
          { label: 'Besloten door', waarde: wie(g, e) },
        ]}
      />
      <Knoppen>
        <Knop soort="neven" href={`/${v.desk.loket}/dossiers/${g.zaak.id}/onderzoek`}>
          Naar het eigen onderzoek
        </Knop>
      </Knoppen>
    </Kaart>
  )
}

const Afwijkingen = ({ g }: Props) => {
  const lijst = g.zaak.werk.afwijkingen ?? []
  if (lijst.length === 0) return null
  return (
    <Kaart kop="Gewogen afgeweken van het protocol">
      <Controlelijst
        regels={lijst.map(a => ({
          label: vind(zelfonderzoekVan(g.protocol).afwijkingen, a.waarvan),
          waarde: `${tekst(g, a.reden) ?? ''} (${wie(g, a)})`,
        }))}
      />
    </Kaart>
  )
}

/** The investigation of a dossier: what was agreed, what came, how it was judged, newest report first. */
export const Onderzoekpagina = (props: Props) => {
  const { v, g } = props
  const rondes = g.zaak.werk.zelfonderzoek?.rondes ?? []
  return (
    <Baliepagina v={v} titel={`Onderzoek ${g.zaak.nummer}`} breed>
      <Dossierkop v={v} zaak={g.zaak} protocol={g.protocol} collegas={g.collegas} hier="zelfonderzoek" />
      <Acten {...props} />
      <div className="baken-stapel">
        <Eigen {...props} />
        {rondes.map((r, i) => <Rapport key={r.op} {...props} r={r} nummer={i + 1} />).toReversed()}
        <Afspraken {...props} />
        <Ketenkaart g={g} tijdlijn={props.tijdlijn} />
        <Aanbiederskaart
          g={g}
          begin={`/${v.desk.loket}/dossiers/${g.zaak.id}/zelfonderzoek`}
          mogelijk={props.mogelijk}
          nu={v.nu}
        />
        <Afwijkingen {...props} />
      </div>
    </Baliepagina>
  )
}

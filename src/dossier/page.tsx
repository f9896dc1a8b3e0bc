import { momentInWoorden } from '../kernel/uitleg/datum.ts'
import { isAdviesvraag } from '../protocollen/bases/advies.ts'
import { termijnnaam } from '../protocollen/termijnnaam.ts'
import { calamiteitsoort, raakt } from '../protocollen/woorden.ts'
import type { Handeling } from '../toegang/handelingen.ts'
import { Aanvulling, Advies } from '../web/dossierbeeld/advies.tsx'
import { informeerbadge } from '../web/dossierbeeld/informeerbadge.tsx'
import { Dossierkop } from '../web/dossierbeeld/kop.tsx'
import type { Geopend } from '../web/dossierbeeld/lezen.ts'
import { NieuwBericht } from '../web/dossierbeeld/nieuwbericht.tsx'
import { Regiestand } from '../web/dossierbeeld/regiestand.tsx'
import { taakbrief, taakpad } from '../web/dossierbeeld/taakpad.ts'
import { taaknaam, tijdlijn } from '../web/dossierbeeld/tijdlijn.ts'
import { Betrokkenen, Melding, Voorval } from '../web/dossierbeeld/verhaal.tsx'
import { Baliepagina } from '../web/kader/kader.tsx'
import { Badge } from '../web/onderdelen/badge.tsx'
import { Controlelijst } from '../web/onderdelen/formulier/controlelijst.tsx'
import { Knop, Knoppen } from '../web/onderdelen/formulier/knop.tsx'
import { Kaart } from '../web/onderdelen/kaart.tsx'
import { Mededeling } from '../web/onderdelen/mededeling.tsx'
import { Termijnlicht } from '../web/onderdelen/termijnlicht.tsx'
import { Tijdlijn } from '../web/onderdelen/tijdlijn.tsx'
import { Uitklap } from '../web/onderdelen/uitklap.tsx'
import { weegwoorden } from '../web/procedures.ts'
import type { Aangemeld } from '../web/route/verzoek.ts'
import { termijnlicht } from '../web/termijnstand.ts'
import { hoortErbij, informeerstanden } from '../zaken/informeren/stand.ts'
import type { Meldoordeel } from '../zaken/verloop/meldtermijn.ts'
import { type Actknop, actenVoor } from './actknoppen.ts'
import { Gemeld } from './gemeld.tsx'

type Props = { v: Aangemeld; g: Geopend; mogelijk: (h: Handeling) => boolean }

const begin = (g: Geopend) => `/${g.zaak.loket}/dossiers/${g.zaak.id}`

const naamVan = (lijst: readonly { code: string; naam: string }[], code: string | null) =>
  lijst.find(l => l.code === code)?.naam ?? code ?? ''

const jaNee = (b: boolean) => (b ? 'Ja' : 'Nee')

/** What was settled stays as it was; when the supervisor investigates itself, that holds now. */
const nuEigen = (g: Geopend) => {
  const { eigenonderzoek: e, onderzoek } = g.zaak.werk
  if (!e) return []
  const vast = onderzoek?.vastgesteld
  const waarde = vast
    ? `De toezichthouder onderzocht dit zelf. Het rapport is vastgesteld ${momentInWoorden(vast.op)}.`
    : `De toezichthouder onderzoekt dit zelf. Dat is besloten ${momentInWoorden(e.op)}.`
  return [{ label: 'Nu', waarde }]
}

const Screening = ({ v, g, mogelijk }: Props) => {
  const { screening: s } = g.zaak
  const p = g.protocol
  if (!s) return null
  const antwoorden = s.antwoorden
    ? (JSON.parse(g.teksten.get(s.antwoorden) ?? '[]') as { vraag: string; antwoord: string }[])
    : []
  const regels = [
    { label: 'Soort', waarde: naamVan(p.soorten, s.soortMelding) },
    { label: 'Categorie', waarde: naamVan(p.categorieen, s.categorie) },
    { label: 'Wettelijk kader', waarde: naamVan(p.kaders, s.kader) },
    ...(calamiteitsoort(p)
      ? [
          { label: 'Calamiteit volgens de wet', waarde: jaNee(s.calamiteitVolgensWet) },
          { label: 'Calamiteit volgens het protocol', waarde: jaNee(s.calamiteitVolgensProtocol) },
        ]
      : []),
    { label: 'Meldplicht', waarde: s.meldplichten.map(m => naamVan(p.meldplichten, m)).join('; ') || 'Geen' },
    { label: 'Criteria', waarde: s.criteria.map(c => p.criteria.find(k => k.code === c)?.titel ?? c).join('; ') },
    { label: raakt(p, 'kop'), waarde: s.vierP.map(c => naamVan(p.vierP, c)).join(', ') || 'Geen' },
    {
      label: 'Uitkomst',
      waarde: [naamVan(p.uitkomsten, s.uitkomst), s.ontvanger && g.teksten.get(s.ontvanger)].filter(Boolean).join(': '),
    },
    ...nuEigen(g),
    { label: 'Afweging', waarde: s.afweging ? g.teksten.get(s.afweging) : '' },
    ...antwoorden.map(a => ({ label: a.vraag, waarde: a.antwoord })),
  ]
  const wijzig = mogelijk('dossier.screenen') && g.zaak.status === 'in_behandeling'
  return (
    <Kaart
      kop={weegwoorden[g.zaak.procedure].naam}
      acties={
        wijzig && (
          <Knop soort="neven" klein href={`/${v.desk.loket}/dossiers/${g.zaak.id}/screening`}>
            Aanpassen
          </Knop>
        )
      }
    >
      <Controlelijst regels={regels} />
    </Kaart>
  )
}

/** Terms in opening hours stay as they are; a day that somebody chose is chosen anew. */
const verlengbaar = (g: Geopend, code: string) =>
  g.protocol.termijnen.some(d => d.code === code && !d.binnenOpeningstijd)

const Termijnen = ({ v, g, mogelijk }: Props) => {
  const lopend = g.zaak.termijnen.filter(t => t.status !== 'vervallen')
  return (
    <Kaart kop="Termijnen">
      {lopend.length === 0 && <p className="baken-zacht">Er loopt geen termijn.</p>}
      <ul className="baken-stapel baken-kaal">
        {lopend.map(t => (
          <li key={t.id}>
            <Termijnlicht {...termijnlicht(t, termijnnaam(g.protocol, t.code), v.nu, g.collegas, g)} />
            {t.status === 'lopend' && verlengbaar(g, t.code) && mogelijk('termijn.wijzigen') && (
              <Knop
                soort="stil"
                klein
                href={`${begin(g)}/termijn?termijn=${t.id}`}
                erbij={naamVan(g.protocol.termijnen, t.code)}
              >
                Verlengen of opschorten
              </Knop>
            )}
          </li>
        ))}
      </ul>
    </Kaart>
  )
}

/** Who must know, and how it stands with each of them. */
const MoetHetWeten = ({ g }: { g: Geopend }) => {
  const standen = g.zaak.screening ? informeerstanden(g.zaak, g.protocol).filter(hoortErbij) : []
  if (standen.length === 0) return null
  return (
    <Kaart kop="Wie moet het weten" href={`${begin(g)}/informeren`}>
      <ul className="baken-lijst">
        {standen.map(s => (
          <li key={s.doelgroep.code}>
            {s.doelgroep.naam} {informeerbadge(s)}
          </li>
        ))}
      </ul>
    </Kaart>
  )
}

const Taken = ({ g, mogelijk }: Props) => {
  const open = g.zaak.taken.filter(t => t.status === 'open')
  const kan = mogelijk('dossier.bewerken')
  return (
    <Kaart
      kop="Taken"
      acties={
        kan &&
        g.zaak.status !== 'gesloten' && (
          <Knop soort="neven" klein href={`${begin(g)}/taak`}>
            Taak erbij
          </Knop>
        )
      }
    >
      {open.length === 0 && <p className="baken-zacht">Alles is gedaan.</p>}
      <ul className="baken-stapel baken-kaal">
        {open.map(t => (
          <li key={t.id} className="baken-stapel baken-stapel--dicht">
            <span>
              <strong>{taaknaam(g, t.id)}</strong> {t.verplicht && <Badge toon="letop">Moet voor sluiten</Badge>}
            </span>
            <span className="baken-zacht">{g.protocol.taken.find(d => d.code === t.code)?.uitleg}</span>
            {kan && (
              <span className="baken-rij">
                <a className="utrecht-link" href={`${begin(g)}/${taakpad(g.protocol, t)}`}>
                  Afronden<span className="baken-alleen-hoorbaar">: {taaknaam(g, t.id)}</span>
                </a>
                {taakbrief(g.protocol, t) && (
                  <a className="utrecht-link" href={`${begin(g)}/${taakbrief(g.protocol, t)}`}>
                    Schrijf de brief<span className="baken-alleen-hoorbaar">: {taaknaam(g, t.id)}</span>
                  </a>
                )}
              </span>
            )}
          </li>
        ))}
      </ul>
    </Kaart>
  )
}

const Acten = ({ v, g, mogelijk }: Props) => {
  const kan = actenVoor(g.zaak, g.protocol, v.wie.id).filter(a => mogelijk(a.handeling))
  const meer = kan.filter(a => !a.voorop)
  const knop = (a: Actknop) => (
    <Knop key={a.pad} soort="neven" href={`${begin(g)}/${a.pad}`}>
      {a.tekst}
    </Knop>
  )
  return (
    <Knoppen>
      {g.zaak.status === 'ontvangen' && mogelijk('dossier.screenen') && (
        <Knop href={`${begin(g)}/screening`}>{weegwoorden[g.zaak.procedure].doen}</Knop>
      )}
      {kan.filter(a => a.voorop).map(knop)}
      {meer.length > 2 ? (
        <Uitklap kop="Meer">
          <Knoppen>{meer.map(knop)}</Knoppen>
        </Uitklap>
      ) : (
        meer.map(knop)
      )}
    </Knoppen>
  )
}

/** What a shift gave to the next, in sight until somebody dealt with it. */
const Aandachtspunt = ({ g }: { g: Geopend }) => {
  const punt = g.zaak.werk.aandachtspunt
  return (
    punt && (
      <Mededeling soort="letop" kop="Aandachtspunt voor de dienst">
        <p>{g.teksten.get(punt.tekst)}</p>
        <p className="baken-zacht">
          {g.collegas.get(punt.door)?.naam ?? 'Iemand die weg is'}, {momentInWoorden(punt.op)}
        </p>
      </Mededeling>
    )
  )
}

/** A dossier on one page: what was told on the left, what must happen on the right. */
export const Dossierpagina = (props: Props & { gemeld: Meldoordeel | null }) => {
  const { v, g } = props
  const { zaak } = g
  return (
    <Baliepagina v={v} titel={`Dossier ${zaak.nummer}`} breed>
      <Dossierkop v={v} zaak={zaak} protocol={g.protocol} collegas={g.collegas} hier="overzicht" />
      {zaak.status === 'vernietigd' ? (
        <Mededeling soort="info" kop="De inhoud van dit dossier is vernietigd.">
          <p>Wat overblijft zijn codes en datums voor de cijfers.</p>
        </Mededeling>
      ) : (
        <>
          <Regiestand {...props} />
          <Acten {...props} />
        </>
      )}
      <Aandachtspunt g={g} />
      <NieuwBericht g={g} />
      <div className="baken-kolommen baken-kolommen--zij">
        <div className="baken-stapel">
          {g.meldingen.map(m => (
            <Melding key={m.id} melding={m} />
          ))}
          <Aanvulling g={g} />
          <Advies g={g} />
          {!zaak.werk.gevoegd && <Voorval g={g} />}
          {!zaak.werk.gevoegd && (
            <Betrokkenen
              g={g}
              toevoegen={
                props.mogelijk('dossier.bewerken') &&
                zaak.status !== 'gesloten' &&
                !isAdviesvraag(zaak.kenmerken, g.protocol)
                  ? `${begin(g)}/betrokkene`
                  : undefined
              }
            />
          )}
          <Screening {...props} />
        </div>
        <div className="baken-stapel">
          <Termijnen {...props} />
          <Gemeld oordeel={props.gemeld} g={g} />
          <Taken {...props} />
          <MoetHetWeten g={g} />
        </div>
      </div>
    </Baliepagina>
  )
}

/** Everything that happened, newest first. */
export const Tijdlijnpagina = ({ v, g }: Omit<Props, 'mogelijk'>) => (
  <Baliepagina v={v} titel={`Tijdlijn ${g.zaak.nummer}`} breed>
    <Dossierkop v={v} zaak={g.zaak} protocol={g.protocol} collegas={g.collegas} hier="tijdlijn" />
    <Tijdlijn punten={tijdlijn(g)} niveau={2} />
  </Baliepagina>
)

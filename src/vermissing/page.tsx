import type { Vermissing } from '../begrippen/feiten/vermissing.ts'
import { lokaal } from '../kernel/lokaal.ts'
import { korteDag, metKleineLetter, momentInWoorden, opsomming } from '../kernel/uitleg/datum.ts'
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
import { vraagtekst } from './acten/beoordelen.tsx'
import { toelichtingenVan } from './acten/terugkeer.tsx'
import { protocolVan } from './acten/velden.tsx'
import { naUren, type Reden, type Uitslag, uitslagVan } from './criterium.ts'
import { type Volgdag, volgdagen } from './dagen.ts'
import { isZonderDaarna } from './domain.ts'
import { Stand } from './stand.tsx'
import { begin, isOpen, naam, tekst, wie } from './woorden.ts'

export type Props = { v: Aangemeld; g: Geopend; mogelijk: (h: Handeling) => boolean }

type Knopje = { tekst: string; pad: string; hoofd: boolean }

/** What can be done now; what should be done first comes first. */
const knoppenVoor = (w: Vermissing | undefined, moetWegen: boolean, zonderDaarna: boolean): readonly Knopje[] => {
  const knop = (tekst: string, pad: string, hoofd = false): Knopje => ({ tekst, pad, hoofd })
  const vragen = knop(w?.beoordeling ? 'Vragen aanpassen' : 'Beantwoord de vragen', 'vragen', !w?.beoordeling)
  if (zonderDaarna) return [knop('Toch nog vermist', 'vragen')]
  if (w?.terugkeer) return [knop('Wat gebeurt er daarna', 'daarna', !w.nazorg), knop('Weer vermist', 'vragen')]
  if (w?.gestopt) return [knop('Terugkeer vastleggen', 'terugkeer'), vragen]
  return [
    ...(w?.beoordeling ? [] : [vragen]),
    ...(moetWegen ? [knop('Weeg opnieuw', 'wegen', true)] : []),
    knop('Opvolging vastleggen', 'opvolgen', Boolean(w?.beoordeling) && !moetWegen),
    knop('Terugkeer vastleggen', 'terugkeer'),
    knop('Extra opsporing vragen', 'opsporing'),
    ...(moetWegen ? [] : [knop('Opnieuw wegen', 'wegen')]),
    ...(w?.beoordeling ? [vragen] : []),
    knop('Niet meer volgen', 'stoppen'),
  ]
}

const Acten = ({ v, g, mogelijk }: Props) => {
  if (!mogelijk('dossier.bewerken') || g.zaak.status !== 'in_behandeling') return null
  const p = protocolVan(g)
  const w = g.zaak.werk.vermissing
  const om = w?.beoordeling ? naUren(w.beoordeling.sinds, p.uren) <= v.nu.toISOString() : false
  return (
    <Knoppen>
      {knoppenVoor(w, om && isOpen(g, p.taken.wegen), isZonderDaarna(p, w)).map(k => (
        <Knop key={k.tekst} soort={k.hoofd ? 'hoofd' : 'neven'} href={`${begin(g)}/${k.pad}`}>
          {k.tekst}
        </Knop>
      ))}
    </Knoppen>
  )
}

const standen = {
  geldt: { woord: 'Geldt', toon: 'letop' },
  straks: { woord: 'Geldt straks', toon: 'accent' },
  weegt: { woord: 'Weegt mee', toon: 'accent' },
  nee: { woord: 'Nee', toon: 'neutraal' },
  onbekend: { woord: 'Nog niet bekend', toon: 'neutraal' },
} as const satisfies Record<Reden['stand'], { woord: string; toon: string }>

const kopVan = (u: Uitslag): string => {
  if (u.geldt) return 'Het criterium voor vermissing geldt'
  return u.redenen.some(r => r.stand === 'straks')
    ? 'Het criterium voor vermissing geldt nog niet, maar straks wel'
    : 'Geen van de redenen geldt nu'
}

const Criterium = ({ v, g }: Props) => {
  const b = g.zaak.werk.vermissing?.beoordeling
  if (!b) return null
  const p = protocolVan(g)
  const u = uitslagVan(p, b, v.nu.toISOString())
  return (
    <Kaart kop="Criterium">
      <p className="utrecht-paragraph">
        <strong>{kopVan(u)}.</strong>
      </p>
      {u.tegenspraak && (
        <Mededeling soort="letop" kop="Klopt ‘geen hoog risico’ nog?">
          <p>Er zijn antwoorden die op een hoog risico wijzen. Weeg dat en pas de vragen zo nodig aan.</p>
        </Mededeling>
      )}
      <ul className="baken-lijst">
        {u.redenen.map(r => {
          const vraag = p.vragen.find(q => q.code === r.code)
          return (
            <li key={r.code}>
              {vraag && vraagtekst(vraag, g)} <Badge toon={standen[r.stand].toon}>{standen[r.stand].woord}</Badge>
              {r.stand === 'straks' && r.vanaf && ` Vanaf ${momentInWoorden(r.vanaf)}.`}
            </li>
          )
        })}
      </ul>
      {b.toelichting && <p className="utrecht-paragraph baken-verhaal">{tekst(g, b.toelichting)}</p>}
      <p className="baken-zacht">
        Beantwoord op {momentInWoorden(b.op)} door {wie(g, b.door)}.
      </p>
    </Kaart>
  )
}

const Dag = ({ d, g }: { d: Volgdag; g: Geopend }) => (
  <li className="baken-stapel baken-stapel--dicht">
    <span>
      <strong>{korteDag(d.dag)}</strong> {d.mist && <Badge toon="letop">Geen contact vastgelegd</Badge>}
    </span>
    {d.opvolgingen.length === 0 && !d.mist && <span className="baken-zacht">Nog geen contact vastgelegd.</span>}
    {d.opvolgingen.map(o => (
      <div key={o.op}>
        {lokaal(o.op).tijd.replace(':', '.')} {wie(g, o.door)}, contact met{' '}
        {opsomming(o.contacten.map(c => metKleineLetter(naam(protocolVan(g).contacten, c))))}{' '}
        <Badge toon={o.nieuws ? 'accent' : 'neutraal'}>{o.nieuws ? 'Nieuws' : 'Geen nieuws'}</Badge>
        <p className="utrecht-paragraph baken-verhaal">{tekst(g, o.verslag)}</p>
      </div>
    ))}
  </li>
)

const PERDAG = 30

const PerDag = ({ v, g }: Props) => {
  const w = g.zaak.werk.vermissing
  if (!w) return null
  const dagen = volgdagen(w, g.zaak.ontvangenOp, v.nu.toISOString())
  return (
    <Kaart kop="Opvolging per dag">
      <ul className="baken-stapel baken-kaal">
        {dagen.slice(0, PERDAG).map(d => (
          <Dag key={d.dag} d={d} g={g} />
        ))}
      </ul>
      {dagen.length > PERDAG && <p className="baken-zacht">Eerdere dagen staan in de tijdlijn.</p>}
      {w.weging && (
        <p className="utrecht-paragraph">
          Opnieuw gewogen op {momentInWoorden(w.weging.op)} door {wie(g, w.weging.door)}:{' '}
          {w.weging.extraOpsporing ? 'extra opsporing nodig' : 'geen extra opsporing nodig'}.{' '}
          {tekst(g, w.weging.verslag)}
        </p>
      )}
    </Kaart>
  )
}

const Opsporing = ({ g, mogelijk }: Props) => {
  const w = g.zaak.werk.vermissing
  if (!w || w.opsporingen.length === 0) return null
  const p = protocolVan(g).opsporing
  const kan = mogelijk('dossier.bewerken') && g.zaak.status === 'in_behandeling'
  return (
    <Kaart kop="Extra opsporing">
      <ul className="baken-stapel baken-kaal">
        {w.opsporingen.map(o => (
          <li key={o.id} className="baken-stapel baken-stapel--dicht">
            <span>
              <strong>{naam(p.bij, o.bij)}</strong>, gevraagd op {momentInWoorden(o.gevraagdOp)} door {wie(g, o.door)}{' '}
              {o.antwoord ? (
                <Badge>{naam(p.uitkomsten, o.antwoord.uitkomst)}</Badge>
              ) : (
                <Badge toon="letop">Wacht op antwoord</Badge>
              )}
            </span>
            <span className="baken-verhaal">{tekst(g, o.vraag)}</span>
            {o.antwoord?.toelichting && <span className="baken-verhaal">{tekst(g, o.antwoord.toelichting)}</span>}
            {kan && (
              <a className="utrecht-link" href={`${begin(g)}/opsporing-antwoord?vraag=${o.id}`}>
                {o.antwoord ? 'Antwoord aanpassen' : 'Antwoord vastleggen'}
                <span className="baken-alleen-hoorbaar">: {naam(p.bij, o.bij)}</span>
              </a>
            )}
          </li>
        ))}
      </ul>
    </Kaart>
  )
}

const antwoordwoord = { ja: 'Ja', nee: 'Nee', onbekend: 'Onbekend' }

const Terugkeer = ({ g }: Props) => {
  const w = g.zaak.werk.vermissing
  if (!w?.terugkeer) return null
  const { terugkeer: t, nazorg } = w
  const p = protocolVan(g)
  const waarom = toelichtingenVan(g)
  const daarna = nazorg
    ? p.nazorg.map(n => ({
        label: n.vraag,
        waarde: [antwoordwoord[nazorg.antwoorden[n.code] ?? 'onbekend'], waarom[n.code]].filter(Boolean).join('. '),
      }))
    : []
  return (
    <Kaart kop={isZonderDaarna(p, w) ? 'Gevonden' : 'Terugkeer en daarna'}>
      <Controlelijst
        regels={[
          { label: isZonderDaarna(p, w) ? 'Gevonden' : 'Terug', waarde: momentInWoorden(t.terugOp) },
          { label: 'Hoe', waarde: naam(p.terugkeer, t.hoe) },
          { label: 'Waar nu', waarde: tekst(g, t.waar) },
          ...(t.veilig ? [{ label: 'Veilig', waarde: antwoordwoord[t.veilig] }] : []),
          ...(t.verslag ? [{ label: 'Wat er gebeurde', waarde: tekst(g, t.verslag) }] : []),
          ...daarna,
          ...(nazorg?.ingelicht ? [{ label: 'Ingelicht over uitbuiting', waarde: tekst(g, nazorg.ingelicht) }] : []),
        ]}
      />
    </Kaart>
  )
}

/** The tab of a missing person: how it stands, what to do now, and everything that was done. */
export const Vermissingpagina = (props: Props) => {
  const { v, g } = props
  return (
    <Baliepagina v={v} titel={`Vermissing ${g.zaak.nummer}`} breed>
      <Dossierkop v={v} zaak={g.zaak} protocol={g.protocol} collegas={g.collegas} hier="vermissing" />
      <Stand v={v} g={g} />
      <Acten {...props} />
      <div className="baken-kolommen baken-kolommen--zij">
        <div className="baken-stapel">
          <Terugkeer {...props} />
          <PerDag {...props} />
        </div>
        <div className="baken-stapel">
          <Criterium {...props} />
          <Opsporing {...props} />
        </div>
      </div>
    </Baliepagina>
  )
}

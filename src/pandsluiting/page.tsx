import { dagVan } from '../kernel/lokaal.ts'
import { dagInWoorden, metKleineLetter, momentInWoorden, opsomming } from '../kernel/uitleg/datum.ts'
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
import { Adviestekst, isConceptActueel, nogTeDoen, tekstVan } from './acten/advies.tsx'
import { protocolVan } from './acten/velden.ts'

type Props = { v: Aangemeld; g: Geopend; mogelijk: (h: Handeling) => boolean }

const naam = (lijst: readonly { code: string; naam: string }[], code: string) =>
  lijst.find(l => l.code === code)?.naam ?? code
const begin = (g: Geopend) => `/${g.zaak.loket}/dossiers/${g.zaak.id}/pandsluiting`
const wie = (g: Geopend, id: string) => g.collegas.get(id)?.naam ?? 'iemand die weg is'
const werk = (g: Geopend) => g.zaak.werk.pandsluiting
const antwoordwoord = { ja: 'Ja', nee: 'Nee', onbekend: 'Onbekend' }

const stelvast = 'pandsluiting.advies.vaststellen' as const

/** What to do now. */
const Stand = (props: Props) => {
  const { v, g } = props
  const w = werk(g)
  const mist = nogTeDoen(g)
  if (w?.nietNodig && !w.vastgesteld)
    return (
      <Mededeling soort="info" kop="Een advies aan de burgemeester is niet nodig">
        <p>{tekstVan(g)(w.nietNodig.reden)}</p>
      </Mededeling>
    )
  if (w?.vastgesteld) {
    const volgende = w.opvolgingen.at(-1)?.volgende
    const later = w.check && w.check.op > (w.aanvullingen.at(-1)?.op ?? w.vastgesteld.op)
    if (later)
      return (
        <Mededeling soort="letop" kop="Na het advies is er meer over het gezin vastgelegd">
          <p>Moet de burgemeester dat weten? Vul het advies dan aan.</p>
        </Mededeling>
      )
    if (volgende && volgende <= dagVan(v.nu))
      return (
        <Mededeling
          soort="letop"
          kop={`Kijk nu weer hoe het gaat: dat was afgesproken voor ${dagInWoorden(volgende)}`}
        />
      )
    return (
      <Mededeling soort="info" kop={`Het advies is vastgesteld op ${momentInWoorden(w.vastgesteld.op)}`}>
        {volgende && <p>Weer kijken op {dagInWoorden(volgende)}.</p>}
      </Mededeling>
    )
  }
  if (mist.length > 0)
    return (
      <Mededeling soort="letop" kop="Het advies aan de burgemeester kan nog niet worden vastgesteld">
        <ul className="baken-lijst">
          {mist.map(zin => (
            <li key={zin}>{zin}</li>
          ))}
        </ul>
      </Mededeling>
    )
  return <Schrijfstand {...props} />
}

/** The family is mapped: what happens with the text now, and by whom. */
const Schrijfstand = ({ g, mogelijk }: Props) => {
  if (!werk(g)?.concept)
    return <Mededeling soort="info" kop="Het gezin is in kaart. Schrijf nu het advies aan de burgemeester." />
  if (!isConceptActueel(g))
    return (
      <Mededeling soort="letop" kop="Na dit concept is er meer over het gezin vastgelegd">
        <p>Het concept kan zo niet worden vastgesteld. Pas het aan: de nieuwe gegevens staan klaar in de tekst.</p>
      </Mededeling>
    )
  return mogelijk(stelvast) ? (
    <Mededeling soort="info" kop="Het concept is klaar. Lees het na en stel het vast." />
  ) : (
    <Mededeling soort="info" kop="Het concept is klaar">
      <p>Een coördinator of procesregisseur stelt het vast. Vraag erom.</p>
    </Mededeling>
  )
}

type Knopje = { tekst: string; pad: string; handeling: Handeling; hoofd?: boolean }

const knoppenVoor = (g: Geopend): readonly Knopje[] => {
  const w = werk(g)
  const bewerken = 'dossier.bewerken' as const
  const compleet = nogTeDoen(g).length === 0
  const klaar = compleet && isConceptActueel(g)
  const gezin = { tekst: 'Gezin in kaart brengen', pad: 'gezin', handeling: bewerken, hoofd: !compleet }
  const besluit = { tekst: 'Besluit vastleggen', pad: 'besluit', handeling: bewerken }
  const volgen = { tekst: 'Gezin volgen', pad: 'opvolgen', handeling: bewerken }
  if (w?.vastgesteld)
    return [
      { ...volgen, hoofd: w.besluiten.length > 0 },
      { ...besluit, hoofd: w.besluiten.length === 0 },
      { tekst: 'Advies aanvullen', pad: 'aanvullen', handeling: stelvast },
      { ...gezin, hoofd: false },
    ]
  return [
    gezin,
    {
      tekst: w?.concept ? 'Concept aanpassen' : 'Advies schrijven',
      pad: 'advies',
      handeling: bewerken,
      hoofd: compleet && !klaar,
    },
    ...(klaar ? [{ tekst: 'Advies vaststellen', pad: 'vaststellen', handeling: stelvast, hoofd: true }] : []),
    besluit,
    volgen,
    ...(w?.nietNodig ? [] : [{ tekst: 'Geen advies nodig', pad: 'niet-nodig', handeling: stelvast }]),
  ]
}

const Acten = ({ g, mogelijk }: Props) =>
  g.zaak.status === 'in_behandeling' && (
    <Knoppen>
      {knoppenVoor(g)
        .filter(k => mogelijk(k.handeling))
        .map(k => (
          <Knop key={k.pad} soort={k.hoofd ? 'hoofd' : 'neven'} href={`${begin(g)}/${k.pad}`}>
            {k.tekst}
          </Knop>
        ))}
    </Knoppen>
  )

const Gezin = ({ g }: Props) => {
  const c = werk(g)?.check
  if (!c) return null
  const p = protocolVan(g)
  const t = tekstVan(g)
  const veiligheid = c.veiligheid && {
    oordeel: naam(p.veiligheid, c.veiligheid.oordeel),
    door: `${naam(p.bekekenDoor, c.veiligheid.bekekenDoor)}, ${dagInWoorden(c.veiligheid.dag)}`,
    gezien: t(c.veiligheid.toelichting),
  }
  const hulp =
    c.hulp && [naam(p.hulp, c.hulp.stand), c.hulp.sinds && `sinds ${dagInWoorden(c.hulp.sinds)}`].filter(Boolean)
  const zorgelijk = p.veiligheid.find(o => o.code === c.veiligheid?.oordeel)?.zorgelijk
  return (
    <Kaart kop="Het gezin" acties={zorgelijk && <Badge toon="acuut">Kinderen niet veilig</Badge>}>
      <Controlelijst
        regels={[
          { label: 'Situatie', waarde: t(c.situatie) },
          { label: 'Kinderen in huis', waarde: c.kinderen === null ? '' : c.kinderen ? 'Ja' : 'Nee' },
          ...(c.kinderen === false
            ? []
            : [
                { label: 'Veiligheid', waarde: veiligheid?.oordeel },
                { label: 'Bekeken door', waarde: veiligheid?.door },
                { label: 'Gezien en afgesproken', waarde: veiligheid?.gezien },
              ]),
          { label: 'Hulp', waarde: hulp?.join(', ') },
          { label: 'Welke hulp', waarde: t(c.hulp?.toelichting) },
          {
            label: 'Besproken met',
            waarde: c.samen ? `${opsomming(c.samen.met.map(m => naam(p.samen, m)))}, ${dagInWoorden(c.samen.dag)}` : '',
          },
        ]}
      />
      {c.kinderen === false && veiligheid && (
        <Mededeling soort="letop" kop="Klopt het dat er geen kinderen wonen?">
          <p>
            Eerder is hun veiligheid bekeken: {metKleineLetter(veiligheid.oordeel)} ({veiligheid.door}). Dat staat niet
            in het advies. Kies ‘Ja’ als er toch kinderen wonen: dan telt het weer mee.
          </p>
        </Mededeling>
      )}
      <p className="baken-zacht">
        Bijgewerkt op {momentInWoorden(c.op)} door {wie(g, c.door)}.
      </p>
    </Kaart>
  )
}

const Advies = ({ g }: Props) => {
  const w = werk(g)
  const tekst = w?.vastgesteld ?? w?.concept
  if (!w || !tekst) return null
  return (
    <Kaart
      kop={w.vastgesteld ? 'Advies aan de burgemeester' : 'Concept van het advies'}
      acties={<Badge toon={w.vastgesteld ? 'goed' : 'letop'}>{w.vastgesteld ? 'Vastgesteld' : 'Concept'}</Badge>}
    >
      <Adviestekst g={g} beeld={tekst.beeld} advies={tekst.advies} />
      <p className="baken-zacht">
        {w.vastgesteld ? 'Vastgesteld' : 'Geschreven'} op {momentInWoorden(tekst.op)} door {wie(g, tekst.door)}.
      </p>
      {w.aanvullingen.map(a => (
        <div key={a.op}>
          <p className="utrecht-paragraph">
            <strong>Aanvulling van {momentInWoorden(a.op)}</strong>, {wie(g, a.door)}
          </p>
          <p className="utrecht-paragraph baken-verhaal">{tekstVan(g)(a.tekst)}</p>
        </div>
      ))}
    </Kaart>
  )
}

const Besluiten = ({ g }: Props) => {
  const w = werk(g)
  if (!w || w.besluiten.length === 0) return null
  const zonderAdvies = (op: string) => !w.vastgesteld || w.vastgesteld.op > op
  return (
    <Kaart kop="Besluit van de burgemeester">
      <ul className="baken-stapel baken-kaal">
        {[...w.besluiten].reverse().map(b => (
          <li key={b.op} className="baken-stapel baken-stapel--dicht">
            <span>
              <strong>{naam(protocolVan(g).besluiten, b.besluit)}</strong>, {dagInWoorden(b.dag)}
              {b.tot && ` tot en met ${dagInWoorden(b.tot)}`}{' '}
              {zonderAdvies(b.op) && <Badge toon="letop">Voor het advies</Badge>}
            </span>
            {b.toelichting && <span className="baken-verhaal">{tekstVan(g)(b.toelichting)}</span>}
          </li>
        ))}
      </ul>
    </Kaart>
  )
}

const Gevolgd = ({ g }: Props) => {
  const w = werk(g)
  if (!w || w.opvolgingen.length === 0) return null
  return (
    <Kaart kop="Het gezin daarna">
      <ul className="baken-stapel baken-kaal">
        {[...w.opvolgingen].reverse().map(o => (
          <li key={o.op} className="baken-stapel baken-stapel--dicht">
            <span>
              <strong>{momentInWoorden(o.op)}</strong>, {wie(g, o.door)}
            </span>
            <span>
              {naam(protocolVan(g).onderdak, o.onderdak)}. Kinderen veilig:{' '}
              {metKleineLetter(antwoordwoord[o.kinderenVeilig])}. Hulp loopt:{' '}
              {metKleineLetter(antwoordwoord[o.hulpLoopt])}.
            </span>
            <span className="baken-verhaal">{tekstVan(g)(o.verslag)}</span>
            {o.volgende && <span className="baken-zacht">Weer kijken op {dagInWoorden(o.volgende)}.</span>}
          </li>
        ))}
      </ul>
    </Kaart>
  )
}

/** The tab of a home that may be closed: what is missing, the advice, what the mayor decided, how the family fares. */
export const Pandsluitingpagina = (props: Props) => {
  const { v, g } = props
  return (
    <Baliepagina v={v} titel={`Pandsluiting ${g.zaak.nummer}`} breed>
      <Dossierkop v={v} zaak={g.zaak} protocol={g.protocol} collegas={g.collegas} hier="pandsluiting" />
      <Stand {...props} />
      <Acten {...props} />
      <div className="baken-kolommen baken-kolommen--zij">
        <div className="baken-stapel">
          <Advies {...props} />
          <Gevolgd {...props} />
          <Gezin {...props} />
        </div>
        <div className="baken-stapel">
          <Besluiten {...props} />
        </div>
      </div>
    </Baliepagina>
  )
}

import type { Stuk, Voorlegging } from '../begrippen/feiten/onderzoek.ts'
import { momentInWoorden, opsomming } from '../kernel/uitleg/datum.ts'
import { zelfonderzoekVan } from '../protocollen/bases/wmo/onderzoek.ts'
import { termijnnaam } from '../protocollen/termijnnaam.ts'
import type { Handeling } from '../toegang/handelingen.ts'
import { Dossierkop } from '../web/dossierbeeld/kop.tsx'
import type { Geopend } from '../web/dossierbeeld/lezen.ts'
import { stukwoord } from '../web/dossierbeeld/woorden/onderzoek.ts'
import { naam, tekst, vind } from '../web/dossierbeeld/woorden/woord.ts'
import { Baliepagina } from '../web/kader.tsx'
import { Badge } from '../web/onderdelen/badge.tsx'
import { Controlelijst } from '../web/onderdelen/formulier/controlelijst.tsx'
import { Knop, Knoppen } from '../web/onderdelen/formulier/knop.tsx'
import { Kaart } from '../web/onderdelen/kaart.tsx'
import { Leegstaat } from '../web/onderdelen/leegstaat.tsx'
import { Termijnlicht } from '../web/onderdelen/termijnlicht.tsx'
import { termijnlicht } from '../web/termijnstand.ts'
import type { Aangemeld } from '../web/verzoek.ts'
import { type Linkstand as Linkstanden, linkstand } from '../zaken/uitgaand/link.ts'
import { Deskundigen } from './deskundigen/kaart.tsx'
import { Reactietabel } from './reactietabel.tsx'
import { InDeMaak } from './schrijven/kaart.tsx'
import { Verzendkaart } from './verzenden/kaart.tsx'

type Props = { v: Aangemeld; g: Geopend; mogelijk: (h: Handeling) => boolean }

const begin = ({ v, g }: Props) => `/${v.desk.loket}/dossiers/${g.zaak.id}/onderzoek`
const standwoorden: Readonly<Record<Linkstanden, string>> = {
  open: 'nog niet geopend.',
  geopend: 'geopend.',
  gesloten: 'getekend.',
  geblokkeerd: 'dicht na te veel foute codes. Zet hem opnieuw klaar.',
  ingetrokken: 'ingetrokken.',
  verlopen: 'verlopen. Zet hem opnieuw klaar als u nog een reactie wilt.',
}
const mogelijkNu = ({ g, mogelijk }: Props) => g.zaak.status === 'in_behandeling' && mogelijk('onderzoek.beoordelen')
const magWerken = (props: Props) => mogelijkNu(props) && !props.g.zaak.werk.onderzoek?.vastgesteld

const standVan = (x: Voorlegging) => {
  if (x.verwerkt) return <Badge toon="goed">Verwerkt</Badge>
  if (!x.reactie) return <Badge toon="letop">Wacht op reactie</Badge>
  return Object.keys(x.reactie.opmerkingen).length > 0 ? (
    <Badge toon="letop">Nog te verwerken</Badge>
  ) : (
    <Badge toon="goed">Geen opmerkingen</Badge>
  )
}

const Aan = ({ stuk, x, ...props }: Props & { stuk: Stuk; x: Voorlegging }) => {
  const { v, g } = props
  const termijn = g.zaak.termijnen.find(t => t.id === x.termijn)
  const adres = (pad: string) => `${begin(props)}/${pad}?stuk=${stuk.id}&voor=${x.voor}`
  const teVerwerken = x.reactie && !x.verwerkt && Object.keys(x.reactie.opmerkingen).length > 0
  return (
    <li className="baken-stapel baken-stapel--dicht">
      <span>
        <strong>{tekst(g, x.aan)}</strong> {standVan(x)}
      </span>
      {x.stellingen && (
        <span className="baken-zacht">Ziet alleen stelling {opsomming(x.stellingen.map(n => String(n + 1)))}.</span>
      )}
      {x.reactie?.getekend && (
        <span className="baken-zacht">
          Getekend door {tekst(g, x.reactie.getekend.naam)}, {momentInWoorden(x.reactie.ontvangenOp)}.
        </span>
      )}
      <Linkstand props={props} x={x} />
      {termijn && termijn.status !== 'vervallen' && (
        <Termijnlicht {...termijnlicht(termijn, termijnnaam(g.protocol, termijn.code), v.nu, g.collegas)} />
      )}
      {x.beantwoord && <span className="baken-zacht">Antwoord klaargezet {momentInWoorden(x.beantwoord.op)}.</span>}
      {x.verwerkt && !x.beantwoord && mogelijkNu(props) && (
        <Knoppen>
          <Knop soort="neven" klein href={adres('antwoord')} erbij={tekst(g, x.aan)}>
            Antwoord sturen
          </Knop>
        </Knoppen>
      )}
      {magWerken(props) && (
        <Knoppen>
          {!x.reactie && (
            <Knop soort="neven" klein href={adres('reactie')} erbij={tekst(g, x.aan)}>
              Reactie ontvangen
            </Knop>
          )}
          {teVerwerken && (
            <Knop soort="neven" klein href={adres('verwerken')} erbij={tekst(g, x.aan)}>
              Reactie verwerken
            </Knop>
          )}
        </Knoppen>
      )}
    </li>
  )
}

/** How somebody reacts by a link of their own: what has come of it so far. */
const Linkstand = ({ props, x }: { props: Props; x: Voorlegging }) => {
  const { v, g } = props
  const link = g.zaak.werk.links?.findLast(l => l.linksoort === 'reactie' && l.voor === x.voor)
  if (!link || x.reactie) return null
  const stand = standwoorden[linkstand(link, v.nu.toISOString())]
  const zin =
    link.geopendOp !== null && stand === standwoorden.open
      ? `Geopend ${momentInWoorden(link.geopendOp)}${x.concept ? ', en aan het schrijven' : ''}.`
      : stand
  return (
    <span className="baken-zacht">
      Eigen link: {zin}{' '}
      <a className="utrecht-link" href={`/${v.desk.loket}/dossiers/${g.zaak.id}/post`}>
        Code en mail<span className="baken-alleen-hoorbaar"> van {tekst(g, x.aan)}</span>
      </a>
    </span>
  )
}

const Stukkaart = ({ stuk, nummer, ...props }: Props & { stuk: Stuk; nummer: number }) => {
  const { g } = props
  return (
    <Kaart kop={`${nummer}. ${stukwoord[stuk.stuk]}`}>
      <p className="baken-zacht">
        {naam(g, stuk.door)}, {momentInWoorden(stuk.op)}
      </p>
      <ol className="baken-lijst">
        {stuk.stellingen.map(s => (
          <li key={s}>{tekst(g, s)}</li>
        ))}
      </ol>
      {stuk.voorgelegd.length > 0 && (
        <ul className="baken-stapel baken-kaal">
          {stuk.voorgelegd.map(x => (
            <Aan key={x.voor} {...props} stuk={stuk} x={x} />
          ))}
        </ul>
      )}
      <Reactietabel g={g} stukken={[stuk]} />
      {magWerken(props) && (
        <Knoppen>
          <Knop soort="neven" href={`${begin(props)}/voorleggen?stuk=${stuk.id}`} erbij={stukwoord[stuk.stuk]}>
            Voorleggen
          </Knop>
        </Knoppen>
      )}
    </Kaart>
  )
}

const Vastgesteld = ({ g }: { g: Geopend }) => {
  const r = g.zaak.werk.onderzoek?.vastgesteld
  if (!r) return null
  return (
    <Kaart kop="Rapport" acties={<Badge toon="goed">Vastgesteld</Badge>}>
      <Controlelijst
        regels={[
          { label: 'Conclusie', waarde: tekst(g, r.conclusie) },
          { label: 'Advies over de maatregelen', waarde: tekst(g, r.advies) },
          { label: 'Vastgesteld door', waarde: `${naam(g, r.door)}, ${momentInWoorden(r.op)}` },
        ]}
      />
    </Kaart>
  )
}

/** The supervisor's own investigation: why, what was found, who said what of it, and the report. */
export const EigenOnderzoekpagina = (props: Props) => {
  const { v, g } = props
  const e = g.zaak.werk.eigenonderzoek
  const stukken = g.zaak.werk.onderzoek?.stukken ?? []
  return (
    <Baliepagina v={v} titel={`Eigen onderzoek ${g.zaak.nummer}`} breed>
      <Dossierkop v={v} zaak={g.zaak} protocol={g.protocol} collegas={g.collegas} hier="onderzoek" />
      {e && (
        <p className="utrecht-paragraph">
          {vind(zelfonderzoekVan(g.protocol).gronden, e.grond)}. {tekst(g, e.reden)}
        </p>
      )}
      {magWerken(props) && e && (
        <Knoppen>
          <Knop href={`${begin(props)}/stuk`}>Stuk opstellen</Knop>
          <Knop soort="neven" href={`${begin(props)}/deskundige`}>
            Deskundige vragen
          </Knop>
          {stukken.some(s => s.stuk === 'conceptrapport') && (
            <Knop soort="neven" href={`${begin(props)}/vaststellen`}>
              Rapport vaststellen
            </Knop>
          )}
        </Knoppen>
      )}
      {stukken.some(s => s.stuk === 'conceptrapport') && (
        <p className="utrecht-paragraph">
          <a className="utrecht-link" href={`${begin(props)}/rapport`}>
            Lees het rapport zoals het nu is, met de tabel van reacties
          </a>
        </p>
      )}
      <div className="baken-stapel">
        {magWerken(props) && e && <InDeMaak g={g} begin={begin(props)} />}
        <Verzendkaart g={g} begin={begin(props)} kan={mogelijkNu(props)} />
        <Vastgesteld g={g} />
        <Deskundigen g={g} nu={v.nu} begin={begin(props)} kan={magWerken(props)} />
        {stukken.length === 0 && (
          <Leegstaat kop="Er is nog geen verslag of conceptrapport">
            <p>Hoor de aanbieder en wie erbij waren. Schrijf per gesprek een verslag in stellingen, en leg het voor.</p>
          </Leegstaat>
        )}
        {stukken.map((stuk, i) => <Stukkaart key={stuk.id} {...props} stuk={stuk} nummer={i + 1} />).toReversed()}
      </div>
    </Baliepagina>
  )
}

import type { Stuk } from '../begrippen/feiten/onderzoek.ts'
import { momentInWoorden } from '../kernel/uitleg/datum.ts'
import { zelfonderzoekVan } from '../protocollen/bases/wmo/onderzoek.ts'
import type { Handeling } from '../toegang/handelingen.ts'
import { Dossierkop } from '../web/dossierbeeld/kop.tsx'
import type { Geopend } from '../web/dossierbeeld/lezen.ts'
import { stuknaam } from '../web/dossierbeeld/woorden/onderzoek.ts'
import { naam, tekst, vind } from '../web/dossierbeeld/woorden/woord.ts'
import { Baliepagina } from '../web/kader/kader.tsx'
import { Badge } from '../web/onderdelen/badge.tsx'
import { Controlelijst } from '../web/onderdelen/formulier/controlelijst.tsx'
import { Knop, Knoppen } from '../web/onderdelen/formulier/knop.tsx'
import { Kaart } from '../web/onderdelen/kaart.tsx'
import { Leegstaat } from '../web/onderdelen/leegstaat.tsx'
import type { Aangemeld } from '../web/route/verzoek.ts'
import { Aankondigkaart } from './aankondigen/kaart.tsx'
import { vastbelet } from './acten/vastbelet.ts'
import { Deskundigen } from './deskundigen/kaart.tsx'
import { Gesprekken } from './horen/kaart.tsx'
import { Reactietabel } from './reactietabel.tsx'
import { InDeMaak } from './schrijven/kaart.tsx'
import { Verzendkaart } from './verzenden/kaart.tsx'
import { Aan } from './voorgelegd.tsx'

type Props = { v: Aangemeld; g: Geopend; mogelijk: (h: Handeling) => boolean }

const begin = ({ v, g }: Props) => `/${v.desk.loket}/dossiers/${g.zaak.id}/onderzoek`
const mogelijkNu = ({ g, mogelijk }: Props) => g.zaak.status === 'in_behandeling' && mogelijk('onderzoek.beoordelen')
const magWerken = (props: Props) => mogelijkNu(props) && !props.g.zaak.werk.onderzoek?.vastgesteld

const Stukkaart = ({ stuk, nummer, ...props }: Props & { stuk: Stuk; nummer: number }) => {
  const { v, g } = props
  return (
    <Kaart kop={`${nummer}. ${stuknaam(g, stuk)}`}>
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
            <Aan
              key={x.voor}
              {...{ g, v, stuk, x }}
              begin={begin(props)}
              kan={mogelijkNu(props)}
              werkt={magWerken(props)}
            />
          ))}
        </ul>
      )}
      <Reactietabel g={g} stuk={stuk} />
      {magWerken(props) && (
        <Knoppen>
          <Knop soort="neven" href={`${begin(props)}/voorleggen?stuk=${stuk.id}`} erbij={stuknaam(g, stuk)}>
            Voorleggen
          </Knop>
        </Knoppen>
      )}
    </Kaart>
  )
}

const Vastgesteld = (props: Props) => {
  const { g } = props
  const r = g.zaak.werk.onderzoek?.vastgesteld
  if (!r) return null
  return (
    <Kaart kop="Rapport" acties={<Badge toon="goed">Vastgesteld</Badge>}>
      <Controlelijst
        regels={[
          { label: 'Conclusie', waarde: tekst(g, r.conclusie) },
          { label: 'Advies over de maatregelen', waarde: tekst(g, r.advies) },
          { label: 'Vastgesteld door', waarde: `${naam(g, r.door)}, ${momentInWoorden(r.op)}` },
          ...(g.zaak.werk.onderzoek?.aanvullingen ?? []).map(a => ({
            label: `Aanvulling, ${naam(g, a.door)}, ${momentInWoorden(a.op)}`,
            waarde: tekst(g, a.tekst),
          })),
        ]}
      />
      {mogelijkNu(props) && (
        <Knoppen>
          <Knop soort="neven" href={`${begin(props)}/aanvulling`}>
            Aanvulling toevoegen
          </Knop>
        </Knoppen>
      )}
    </Kaart>
  )
}

/** The supervisor's own investigation: why, what was found, who said what of it, and the report. */
export const EigenOnderzoekpagina = (props: Props) => {
  const { v, g } = props
  const e = g.zaak.werk.eigenonderzoek
  const stukken = g.zaak.werk.onderzoek?.stukken ?? []
  const concept = stukken.some(s => s.stuk === 'conceptrapport')
  const belet = vastbelet(g, v.nu.toISOString())
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
          <Knop soort="neven" href={`${begin(props)}/gesprek`}>
            Gesprek plannen
          </Knop>
          <Knop soort="neven" href={`${begin(props)}/deskundige`}>
            Deskundige vragen
          </Knop>
          {concept && !belet && (
            <Knop soort="neven" href={`${begin(props)}/vaststellen`}>
              Rapport vaststellen
            </Knop>
          )}
        </Knoppen>
      )}
      {magWerken(props) && concept && belet && (
        <p className="utrecht-paragraph">
          Het rapport vaststellen kan nog niet. {belet.zin}{' '}
          {belet.verder && belet.verder.pad !== 'onderzoek' && (
            <a className="utrecht-link" href={`${begin(props).replace(/onderzoek$/, '')}${belet.verder.pad}`}>
              {belet.verder.tekst}
            </a>
          )}
        </p>
      )}
      {concept && (
        <p className="utrecht-paragraph">
          <a className="utrecht-link" href={`${begin(props)}/rapport`}>
            Lees het rapport zoals het nu is, met de tabel van reacties
          </a>
        </p>
      )}
      <div className="baken-stapel">
        {e && <Aankondigkaart g={g} nu={v.nu} begin={begin(props)} kan={magWerken(props)} />}
        {magWerken(props) && e && <InDeMaak g={g} begin={begin(props)} />}
        <Verzendkaart g={g} nu={v.nu} begin={begin(props)} kan={mogelijkNu(props)} />
        <Vastgesteld {...props} />
        <Gesprekken g={g} nu={v.nu} begin={begin(props)} kan={magWerken(props)} />
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

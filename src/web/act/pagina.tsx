import type { ReactNode } from 'react'
import type { Geopend } from '../dossierbeeld/lezen.ts'
import { tijdlijn } from '../dossierbeeld/tijdlijn.ts'
import { Baliepagina } from '../kader/kader.tsx'
import { Formulier as Vorm } from '../onderdelen/formulier/formulier.tsx'
import { Foutenoverzicht, foutPerVeld, type Veldfout } from '../onderdelen/formulier/foutenoverzicht.tsx'
import { Knop, Knoppen } from '../onderdelen/formulier/knop.tsx'
import { Kop } from '../onderdelen/kop.tsx'
import { Mededeling } from '../onderdelen/mededeling.tsx'
import type { Aangemeld, Formulier } from '../route/verzoek.ts'
import type { Act, KanNiet } from './act.ts'

type Props = {
  v: Aangemeld
  g: Geopend
  act: Act<never, string>
  f: Formulier
  fouten?: readonly Veldfout[]
  /** The version on which this was typed, when somebody else decided since. */
  verouderd?: number | undefined
}

/** What somebody else did meanwhile: the decisions after the version that was seen. */
const Intussen = ({ g, sinds }: { g: Geopend; sinds: number }) => (
  <Mededeling soort="letop" kop="Iemand anders heeft dit dossier net veranderd">
    <p>Wat u typte staat er nog. Lees eerst wat er veranderde, en stuur het daarna opnieuw als het nog klopt.</p>
    <ul className="baken-lijst">
      {tijdlijn({ ...g, journaal: g.journaal.slice(sinds) }).map(t => (
        <li key={t.sleutel}>
          {t.tijd} {t.titel} {t.wie && `(${t.wie})`}
        </li>
      ))}
    </ul>
  </Mededeling>
)

const Gevolgen = ({ regels }: { regels: readonly string[] }): ReactNode =>
  regels.length > 0 && (
    <Mededeling soort="info" kop="Wat er gebeurt">
      <ul className="baken-lijst">
        {regels.map(r => (
          <li key={r}>{r}</li>
        ))}
      </ul>
    </Mededeling>
  )

const Nietnu = ({ niet, dossier, van }: { niet: KanNiet; dossier: string; van: string }) => (
  <>
    <Mededeling soort="letop" kop="Dit kan nu niet">
      <p>{niet.zin}</p>
    </Mededeling>
    <Knoppen>
      {niet.verder && <Knop href={`${dossier}/${niet.verder.pad}`}>{niet.verder.tekst}</Knop>}
      <Knop soort={niet.verder ? 'stil' : 'neven'} href={van}>
        Terug
      </Knop>
    </Knoppen>
  </>
)

type Vormprops = Props & { dossier: string; van: string }

const Actvorm = ({ v, g, act, f, fouten = [], dossier, van }: Vormprops) => (
  <>
    <div id="veld-act" tabIndex={-1}>
      <Gevolgen regels={act.gevolgen(g, { wie: v.wie, f, nu: v.nu })} />
    </div>
    <Vorm actie={`${dossier}/${act.pad}`} verborgen={{ versie: String(g.zaak.versie) }} bewaak>
      {act.velden({ f, fouten: foutPerVeld(fouten), g, v })}
      <Knoppen>
        <Knop soort={act.gevaar ? 'gevaar' : 'hoofd'}>{act.knop}</Knop>
        <Knop soort="stil" href={van}>
          Terug zonder wijzigen
        </Knop>
      </Knoppen>
    </Vorm>
  </>
)

/** The page of one act: what it will do, what it asks, and what is wrong with what was typed. */
export const Actpagina = (props: Props) => {
  const { v, g, act, f, verouderd } = props
  const dossier = `/${v.desk.loket}/dossiers/${g.zaak.id}`
  const pad = act.vanaf ?? act.terug
  const van = pad ? `${dossier}/${pad}` : dossier
  // What was sent keeps its form, also when it turned out to be impossible: nothing typed is lost.
  const nooit = v.request.method === 'GET' ? (act.kanNiet?.(g, v.nu.toISOString(), f) ?? null) : null
  const niet = nooit ?? act.belet?.({ f, g, v }) ?? null
  const fouten = niet ? [] : (props.fouten ?? [])
  return (
    <Baliepagina
      v={v}
      titel={act.titel}
      fout={fouten.length > 0}
      kruimels={[
        { tekst: 'Werkvoorraad', href: `/${v.desk.loket}/werkvoorraad` },
        { tekst: `Dossier ${g.zaak.nummer}`, href: dossier },
      ]}
    >
      <Foutenoverzicht fouten={fouten} />
      <Kop titel={act.titel} boven={`Dossier ${g.zaak.nummer}`} />
      {!niet && verouderd !== undefined && <Intussen g={g} sinds={verouderd} />}
      {niet ? <Nietnu niet={niet} dossier={dossier} van={van} /> : <Actvorm {...props} dossier={dossier} van={van} />}
    </Baliepagina>
  )
}

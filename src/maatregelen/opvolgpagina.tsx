import type { Maatregel } from '../begrippen/feiten/maatregelen.ts'
import { standVan } from '../begrippen/feiten/maatregelen.ts'
import type { Act } from '../web/act/act.ts'
import type { Geopend } from '../web/dossierbeeld/lezen.ts'
import { tekst } from '../web/dossierbeeld/woorden/woord.ts'
import { Baliepagina } from '../web/kader/kader.tsx'
import { Badge } from '../web/onderdelen/badge.tsx'
import { Controlelijst } from '../web/onderdelen/formulier/controlelijst.tsx'
import { Formulier as Vorm } from '../web/onderdelen/formulier/formulier.tsx'
import { Foutenoverzicht, foutPerVeld, type Veldfout } from '../web/onderdelen/formulier/foutenoverzicht.tsx'
import { Knop, Knoppen } from '../web/onderdelen/formulier/knop.tsx'
import { Kaart } from '../web/onderdelen/kaart.tsx'
import { Kop } from '../web/onderdelen/kop.tsx'
import { Mededeling } from '../web/onderdelen/mededeling.tsx'
import type { Aangemeld, Formulier } from '../web/route/verzoek.ts'
import { afgesprokenDag } from './domain.ts'
import { Wanneer } from './lijst.tsx'
import { standwoord } from './page.tsx'

type Props = {
  v: Aangemeld
  /** Holds nothing but this measure. */
  g: Geopend
  m: Maatregel
  stap: Act<never, string>
  f: Formulier
  fouten: readonly Veldfout[]
  aanbieder: string | null
}

const Stand = ({ v, g, m, aanbieder }: Props) => {
  const t = g.zaak.termijnen.find(
    t => t.status === 'lopend' && (t.id === m.termijn || t.id === m.geborgd?.toets.termijn),
  )
  const dagen = {
    ...{ dag: t?.einde ?? null, uitleg: t?.uitleg ?? null },
    ...{ afgesproken: afgesprokenDag(g.zaak, m), uitgevoerdOp: m.uitgevoerd?.op ?? null },
  }
  return (
    <Kaart
      kop="Hoe het ervoor staat"
      acties={<Badge toon={standwoord[standVan(m)].toon}>{standwoord[standVan(m)].woord}</Badge>}
    >
      <Controlelijst
        regels={[
          { label: 'Aanbieder', waarde: aanbieder ?? 'Niet bekend' },
          { label: 'Uiterlijk', waarde: <Wanneer v={v} r={dagen} /> },
          ...(m.gevraagd ? [{ label: 'Waaruit het moet blijken', waarde: tekst(g, m.gevraagd) }] : []),
          ...(m.uitgevoerd ? [{ label: 'Uitgevoerd, blijkt uit', waarde: tekst(g, m.uitgevoerd.bewijs) }] : []),
          ...(m.geborgd ? [{ label: 'Hoe ze blijft', waarde: tekst(g, m.geborgd.hoe) }] : []),
        ]}
      />
    </Kaart>
  )
}

/** One measure and the step it waits for, for who sees nothing else of the dossier. */
export const Opvolgpagina = (props: Props) => {
  const { v, g, m, stap, f, fouten } = props
  const lijst = `/${v.desk.loket}/maatregelen`
  return (
    <Baliepagina v={v} titel={stap.titel} fout={fouten.length > 0} kruimels={[{ tekst: 'Maatregelen', href: lijst }]}>
      <Foutenoverzicht fouten={fouten} />
      <Kop titel={stap.titel} />
      <div id="veld-act" tabIndex={-1} className="baken-stapel">
        <Stand {...props} />
        <Mededeling soort="info" kop="Wat er gebeurt">
          <p>{stap.gevolgen(g, { wie: v.wie, f, nu: v.nu }).join(' ')}</p>
        </Mededeling>
      </div>
      <Vorm actie={`${lijst}/${g.zaak.id}/opvolgen`} verborgen={{ stap: stap.pad }} bewaak>
        {stap.velden({ f: { ...f, maatregel: m.id }, fouten: foutPerVeld(fouten), g, v })}
        <Knoppen>
          <Knop>{stap.knop}</Knop>
          <Knop soort="stil" href={lijst}>
            Terug zonder wijzigen
          </Knop>
        </Knoppen>
      </Vorm>
    </Baliepagina>
  )
}

/** Somebody else took the last step, or the dossier rests: what was typed cannot be kept with it. */
export const NietMeer = ({ v }: Pick<Props, 'v'>) => (
  <Baliepagina v={v} titel="Hier valt niets meer op te volgen" fout>
    <Kop titel="Hier valt niets meer op te volgen" />
    <Mededeling soort="letop" kop="Wat u stuurde is niet vastgelegd">
      <p>
        Iemand anders rondde deze maatregel net af of liet haar los, of de toezichthouder sloot het dossier. In de lijst
        staat wat er nog loopt.
      </p>
    </Mededeling>
    <Knoppen>
      <Knop href={`/${v.desk.loket}/maatregelen`}>Naar de maatregelen</Knop>
    </Knoppen>
  </Baliepagina>
)

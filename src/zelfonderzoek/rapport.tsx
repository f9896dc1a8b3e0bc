import type { Bijlage } from '../begrippen/bijlage.ts'
import type { Ronde } from '../begrippen/feiten/zelfonderzoek.ts'
import { dagInWoorden, metHoofdletter, momentInWoorden } from '../kernel/uitleg/datum.ts'
import { zelfonderzoekVan } from '../protocollen/bases/wmo/onderzoek.ts'
import type { Geopend } from '../web/dossierbeeld/lezen.ts'
import { naam, tekst, vind } from '../web/dossierbeeld/woorden/woord.ts'
import { Badge } from '../web/onderdelen/badge.tsx'
import { Controlelijst } from '../web/onderdelen/formulier/controlelijst.tsx'
import { Kaart } from '../web/onderdelen/kaart.tsx'
import { Uitklap } from '../web/onderdelen/uitklap.tsx'
import type { Aangemeld } from '../web/route/verzoek.ts'
import { isBestand } from '../zaken/zelfonderzoek.ts'
import { samenInhoud } from './samen.ts'

type Props = { v: Aangemeld; g: Geopend }

export const wie = (g: Geopend, d: { op: string; door: string | null }) =>
  `${d.door === null ? 'de aanbieder zelf' : naam(g, d.door)}, ${momentInWoorden(d.op)}`

const Bestandlink = ({ v, g, bijlage }: Pick<Props, 'v' | 'g'> & { bijlage: Bijlage }) => (
  <a className="utrecht-link" href={`/${v.desk.loket}/dossiers/${g.zaak.id}/bijlagen/${bijlage.id}`}>
    {tekst(g, bijlage.naam)}
  </a>
)

const oordeelbadge = (r: Ronde) => {
  if (!r.beoordeeld) return <Badge toon="letop">Nog te beoordelen</Badge>
  return (
    <Badge toon={r.beoordeeld.oordeel === 'voldoende' ? 'goed' : 'acuut'}>{metHoofdletter(r.beoordeeld.oordeel)}</Badge>
  )
}

const ontbreektzin = (g: Geopend, r: Ronde): string =>
  isBestand(r) && !r.afgevinkt
    ? 'Nog af te vinken: de aanbieder stuurde een eigen rapport als bestand'
    : r.ontbreekt.map(c => vind(zelfonderzoekVan(g.protocol).inhoud, c)).join(', ') || 'Niets, alles is aangetroffen'

/** One report, with what it lacks and what was thought of it. */
export const Rapport = ({ v, g, r, nummer }: Props & { r: Ronde; nummer: number }) => {
  const regels = zelfonderzoekVan(g.protocol)
  const { beoordeeld: b, verbetering } = r
  const bijlage = g.zaak.werk.bijlagen?.find(x => x.id === r.bijlage)
  return (
    <Kaart kop={nummer === 1 ? 'Rapport' : `Verbeterd rapport (${nummer})`} acties={oordeelbadge(r)}>
      <Controlelijst
        regels={[
          { label: 'Ontvangen', waarde: momentInWoorden(r.ontvangenOp) },
          { label: 'Vastgelegd door', waarde: wie(g, r) },
          ...(bijlage ? [{ label: 'Bestand', waarde: <Bestandlink {...{ v, g, bijlage }} /> }] : []),
          { label: 'Ontbreekt in het rapport', waarde: ontbreektzin(g, r) },
          ...(r.afgevinkt ? [{ label: 'Afgevinkt door', waarde: wie(g, r.afgevinkt) }] : []),
          ...(b
            ? [
                ...regels.oordelen.map(o => ({ label: o.naam, waarde: metHoofdletter(b.oordelen[o.code] ?? '') })),
                { label: 'Waarom', waarde: tekst(g, b.reden) },
                { label: 'Beoordeeld door', waarde: wie(g, b) },
              ]
            : []),
          ...(verbetering
            ? [
                { label: 'Aanwijzingen', waarde: tekst(g, verbetering.aanwijzingen) },
                { label: 'Verbeterd uiterlijk', waarde: dagInWoorden(verbetering.dag) },
              ]
            : []),
        ]}
      />
      {r.online && <Geschreven g={g} online={r.online} />}
    </Kaart>
  )
}

type Geschrevendelen = Pick<NonNullable<Ronde['online']>, 'delen' | 'auteurs'>
type Inhoud = readonly { readonly code: string; readonly naam: string }[]

const Delen = ({ g, inhoud, van }: { g: Geopend; inhoud: Inhoud; van: Geschrevendelen }) =>
  inhoud
    .filter(i => van.delen[i.code])
    .map(i => (
      <section key={i.code}>
        <h3 className="utrecht-heading-3">{i.naam}</h3>
        {van.auteurs?.[i.code] && (
          <p className="baken-zacht">Geschreven door {tekst(g, van.auteurs[i.code] ?? null)}</p>
        )}
        <p className="utrecht-paragraph baken-verhaal">{tekst(g, van.delen[i.code] ?? null)}</p>
      </section>
    ))

/** What the provider wrote, part by part, and who signed. */
const Geschreven = ({ g, online }: { g: Geopend; online: NonNullable<Ronde['online']> }) => (
  <Uitklap kop="Lees het onderzoek">
    <Delen g={g} inhoud={zelfonderzoekVan(g.protocol).inhoud} van={online} />
    {online.samen && (
      <>
        <h3 className="utrecht-heading-3">Gezamenlijk deel van de keten</h3>
        <Delen g={g} inhoud={samenInhoud(g.protocol)} van={online.samen} />
      </>
    )}
    {online.tijdlijn && (
      <section>
        <h3 className="utrecht-heading-3">Op de tijdlijn van de keten</h3>
        <p className="utrecht-paragraph baken-verhaal">{tekst(g, online.tijdlijn)}</p>
      </section>
    )}
    <h3 className="utrecht-heading-3">Bestuurder</h3>
    <p className="utrecht-paragraph baken-verhaal">{tekst(g, online.bestuurder)}</p>
  </Uitklap>
)

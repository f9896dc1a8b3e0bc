import type { Deelnemer, Overleg } from '../../begrippen/werk.ts'
import { momentInWoorden } from '../../kernel/uitleg/datum.ts'
import type { Geopend } from '../../web/dossierbeeld/lezen.ts'
import { tekst } from '../../web/dossierbeeld/woorden/woord.ts'
import { Badge } from '../../web/onderdelen/badge.tsx'
import { Knop, Knoppen } from '../../web/onderdelen/formulier/knop.tsx'
import { Tabel } from '../../web/onderdelen/tabel.tsx'
import type { Aangemeld } from '../../web/route/verzoek.ts'
import { findLink, linkstand } from '../../zaken/uitgaand/link.ts'
import type { Poststatus } from '../../zaken/uitgaand/post.ts'
import { genodigden } from '../overleg.ts'

export type Poststanden = ReadonlyMap<string, Poststatus>

type Stand = { readonly woord: string; readonly toon: 'neutraal' | 'accent' | 'goed' | 'letop' }

/** How the last mail to a participant fares; what asks for a person stands out. */
const poststanden: Readonly<Record<Poststatus, Stand>> = {
  wacht: { woord: 'Mail wacht', toon: 'neutraal' },
  zelf: { woord: 'Geen mail', toon: 'letop' },
  verzonden: { woord: 'Mail verzonden', toon: 'accent' },
  geweigerd: { woord: 'Mail geweigerd', toon: 'letop' },
  opgegeven: { woord: 'Mail niet weg', toon: 'letop' },
  onzeker: { woord: 'Mail onzeker', toon: 'letop' },
  teruggekomen: { woord: 'Mail kwam terug', toon: 'letop' },
  vervallen: { woord: 'Mail vervallen', toon: 'neutraal' },
}

const bellen = {
  uitnodiging: 'Bel: nog niet uitgenodigd',
  verzet: 'Bel: weet de nieuwe tijd niet',
  afgezegd: 'Bel: weet niet dat het niet doorgaat',
} as const

/** What must still reach this participant, or how it went. */
const bereikt = (g: Geopend, d: Deelnemer, post: Poststanden, nu: string): Stand => {
  if (d.teBellen && d.was === null) return { woord: bellen[d.teBellen], toon: 'letop' }
  const mail = d.mails?.at(-1)
  if (!mail) return { woord: 'Zelf uitgenodigd', toon: 'neutraal' }
  const link = findLink(g.zaak, mail.link)
  if (link && linkstand(link, nu) === 'geopend') return { woord: 'Gelezen', toon: 'goed' }
  return poststanden[post.get(mail.link) ?? 'vervallen']
}

const antwoord = (d: Deelnemer): string => {
  if (d.was !== null) return d.was ? 'Was er' : 'Was er niet'
  return d.komt === null ? 'Nog geen antwoord' : d.komt ? 'Komt' : 'Komt niet'
}

type Props = { v: Aangemeld; g: Geopend; o: Overleg; kan: boolean; post: Poststanden }

const Daden = ({ g, d, o }: { g: Geopend; d: Deelnemer; o: Overleg }) => {
  const naar = (pad: string) => `/${g.zaak.loket}/dossiers/${g.zaak.id}/${pad}?deelnemer=${d.id}`
  const wie = tekst(g, d.wie) ?? ''
  return (
    <Knoppen>
      {d.teBellen && (
        <Knop soort="neven" klein href={naar('overleg-gebeld')} erbij={wie}>
          Gebeld
        </Knop>
      )}
      {o.status === 'gepland' && (
        <Knop soort="neven" klein href={naar('overleg-antwoord')} erbij={wie}>
          Antwoord
        </Knop>
      )}
    </Knoppen>
  )
}

/** Who was invited, whether that reached them, and whether they come. */
export const Deelnemers = ({ v, g, o, kan, post }: Props) => {
  const deelnemers = genodigden(g.zaak, o.id)
  if (deelnemers.length === 0) return <p className="baken-zacht">Er is nog niemand uitgenodigd.</p>
  return (
    <Tabel
      bijschrift="Uitgenodigd"
      dicht
      rijen={deelnemers}
      sleutel={d => d.id}
      kolommen={[
        { kop: 'Wie', rijkop: true, cel: d => tekst(g, d.wie) },
        {
          kop: 'Uitnodiging',
          cel: d => {
            const stand = bereikt(g, d, post, v.nu.toISOString())
            return (
              <>
                <Badge toon={stand.toon}>{stand.woord}</Badge> {momentInWoorden(d.mails?.at(-1)?.op ?? d.op)}
              </>
            )
          },
        },
        { kop: 'Antwoord', cel: antwoord },
        ...(kan && (o.status === 'gepland' || deelnemers.some(d => d.teBellen))
          ? [{ kop: 'Wijzigen', kopVerborgen: true, cel: (d: Deelnemer) => <Daden g={g} d={d} o={o} /> }]
          : []),
      ]}
    />
  )
}

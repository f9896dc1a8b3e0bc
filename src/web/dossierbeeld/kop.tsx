import type { Zaak } from '../../begrippen/zaak.ts'
import { metHoofdletter, momentInWoorden } from '../../kernel/uitleg/datum.ts'
import { themanaam } from '../../protocollen/bases/themas.ts'
import type { Protocolversie } from '../../protocollen/protocol.ts'
import type { Collega } from '../../toegang/gebruikersnamen.ts'
import { Badge } from '../onderdelen/badge.tsx'
import { Kop } from '../onderdelen/kop.tsx'
import { Tabbladen } from '../onderdelen/navigatie.tsx'
import { hoortBij, weegwoorden } from '../procedures.ts'
import type { Aangemeld } from '../route/verzoek.ts'
import { mogelijkVoor } from './mogelijk.ts'
import { type Tabnaam, tabs } from './tabs.ts'

const statussen = {
  ontvangen: { woord: 'Nog te screenen', toon: 'letop' },
  in_behandeling: { woord: 'In behandeling', toon: 'accent' },
  gesloten: { woord: 'Gesloten', toon: 'goed' },
  vernietigd: { woord: 'Vernietigd', toon: 'neutraal' },
} as const satisfies Record<Zaak['status'], { woord: string; toon: string }>

const metAantal = (tekst: string, aantal: number): string => (aantal > 0 ? `${tekst} (${aantal})` : tekst)

export type DossierkopProps = {
  zaak: Zaak
  protocol: Protocolversie
  collegas: ReadonlyMap<string, Collega>
  hier: Tabnaam
  /** Who looks: a tab shows only to who may open it. */
  v: Pick<Aangemeld, 'wie' | 'nu'>
}

/** The head of every page about a dossier: what, how it stands, whose it is, how closely it is kept. */
export const Dossierkop = ({ zaak, protocol, collegas, hier, v }: DossierkopProps) => {
  const mogelijk = mogelijkVoor(v, zaak)
  const begin = `/${zaak.loket}/dossiers/${zaak.id}`
  const categorie = protocol.categorieen.find(c => c.code === zaak.kenmerken.categorie)?.naam
  const soort = protocol.soorten.find(s => s.code === zaak.kenmerken.soort)?.naam
  return (
    <>
      <Kop
        boven={`Dossier ${zaak.nummer}`}
        titel={categorie ?? weegwoorden[zaak.procedure].titel}
        intro={
          <p>
            Ontvangen {momentInWoorden(zaak.ontvangenOp)}. Behandelaar:{' '}
            <strong>{zaak.behandelaar ? (collegas.get(zaak.behandelaar)?.naam ?? 'onbekend') : 'nog niemand'}</strong>.
          </p>
        }
        kenmerken={
          <>
            <Badge toon={statussen[zaak.status].toon}>
              {zaak.status === 'ontvangen' ? weegwoorden[zaak.procedure].nog : statussen[zaak.status].woord}
            </Badge>
            {soort && <Badge>{soort}</Badge>}
            {zaak.kenmerken.urgent && <Badge toon="acuut">Urgent</Badge>}
            {zaak.kenmerken.minderjarig && <Badge>Minderjarig</Badge>}
            {zaak.werk.themas?.map(code => (
              <Badge key={code}>{themanaam(protocol, code)}</Badge>
            ))}
            {zaak.werk.onderwerp && <Badge>{metHoofdletter(zaak.werk.onderwerp)}</Badge>}
            {zaak.werk.partners && <Badge>{`Gemeld door ${zaak.werk.partners + 1} organisaties`}</Badge>}
            {zaak.vertrouwelijkheid !== 'gewoon' && (
              <Badge toon="accent">{metHoofdletter(zaak.vertrouwelijkheid)}</Badge>
            )}
          </>
        }
      />
      <Tabbladen
        naam="Dossier"
        tabs={tabs
          .filter(t => hoortBij(zaak.procedure, t.pad) && mogelijk(t.handeling) && (t.bij?.(zaak, protocol) ?? true))
          .map(t => ({ tekst: metAantal(t.tekst, t.aantal?.(zaak) ?? 0), href: begin + t.pad, hier: hier === t.naam }))}
      />
    </>
  )
}

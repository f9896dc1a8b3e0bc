import type { Zaak } from '../../begrippen/zaak.ts'
import { metHoofdletter, momentInWoorden } from '../../kernel/uitleg/datum.ts'
import type { Protocolversie } from '../../protocollen/protocol.ts'
import type { Collega } from '../../toegang/gebruikersnamen.ts'
import { mag } from '../../toegang/mag.ts'
import { relatieVan } from '../../toegang/wie.ts'
import { Badge } from '../onderdelen/badge.tsx'
import { Kop } from '../onderdelen/kop.tsx'
import { Tabbladen } from '../onderdelen/navigatie.tsx'
import type { Aangemeld } from '../verzoek.ts'

const statussen = {
  ontvangen: { woord: 'Nog te screenen', toon: 'letop' },
  in_behandeling: { woord: 'In behandeling', toon: 'accent' },
  gesloten: { woord: 'Gesloten', toon: 'goed' },
  vernietigd: { woord: 'Vernietigd', toon: 'neutraal' },
} as const satisfies Record<Zaak['status'], { woord: string; toon: string }>

export type DossierkopProps = {
  zaak: Zaak
  protocol: Protocolversie
  collegas: ReadonlyMap<string, Collega>
  hier: 'overzicht' | 'tijdlijn' | 'toegang'
  /** Who looks: the tab of access shows only to who may open it. */
  v: Pick<Aangemeld, 'wie' | 'nu'>
}

/** The head of every page about a dossier: what, how it stands, whose it is, how closely it is kept. */
export const Dossierkop = ({ zaak, protocol, collegas, hier, v }: DossierkopProps) => {
  const over = { vertrouwelijkheid: zaak.vertrouwelijkheid, relatie: relatieVan(v.wie, zaak) }
  const magToegang = mag(v.wie, 'dossier.toegang.zien', over, v.nu).mag
  const begin = `/${zaak.loket}/dossiers/${zaak.id}`
  const categorie = protocol.categorieen.find(c => c.code === zaak.kenmerken.categorie)?.naam
  const soort = protocol.soorten.find(s => s.code === zaak.kenmerken.soort)?.naam
  return (
    <>
      <Kop
        boven={`Dossier ${zaak.nummer}`}
        titel={categorie ?? 'Nog niet gescreende melding'}
        intro={
          <p>
            Ontvangen {momentInWoorden(zaak.ontvangenOp)}. Behandelaar:{' '}
            <strong>{zaak.behandelaar ? (collegas.get(zaak.behandelaar)?.naam ?? 'onbekend') : 'nog niemand'}</strong>.
          </p>
        }
        kenmerken={
          <>
            <Badge toon={statussen[zaak.status].toon}>{statussen[zaak.status].woord}</Badge>
            {soort && <Badge>{soort}</Badge>}
            {zaak.kenmerken.urgent && <Badge toon="acuut">Urgent</Badge>}
            {zaak.kenmerken.minderjarig && <Badge>Minderjarig</Badge>}
            {zaak.vertrouwelijkheid !== 'gewoon' && (
              <Badge toon="accent">{metHoofdletter(zaak.vertrouwelijkheid)}</Badge>
            )}
          </>
        }
      />
      <Tabbladen
        naam="Dossier"
        tabs={[
          { tekst: 'Overzicht', href: begin, hier: hier === 'overzicht' },
          { tekst: 'Tijdlijn', href: `${begin}/tijdlijn`, hier: hier === 'tijdlijn' },
          ...(magToegang ? [{ tekst: 'Toegang', href: `${begin}/toegang`, hier: hier === 'toegang' }] : []),
        ]}
      />
    </>
  )
}

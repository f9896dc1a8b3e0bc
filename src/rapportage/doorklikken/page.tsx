import { momentInWoorden } from '../../kernel/uitleg/datum.ts'
import type { Protocolversie } from '../../protocollen/protocol.ts'
import { Baliepagina } from '../../web/kader/kader.tsx'
import { Kop } from '../../web/onderdelen/kop.tsx'
import { Leegstaat } from '../../web/onderdelen/leegstaat.tsx'
import { Paginering } from '../../web/onderdelen/navigatie.tsx'
import { Tabel } from '../../web/onderdelen/tabel.tsx'
import type { Aangemeld } from '../../web/route/verzoek.ts'
import { type Gemeld, PER_PAGINA } from './store.ts'

export type GemeldpaginaProps = {
  v: Aangemeld
  titel: string
  periode: string
  versie: Protocolversie
  /** At most one more than a page. */
  gemeld: readonly Gemeld[]
  pagina: number
  href: (pagina: number) => string
  terug: string
}

const naamVan = (opties: readonly { code: string; naam: string }[], code: string | null) =>
  opties.find(o => o.code === code)?.naam ?? code ?? 'Nog niet bekend'

/** The reports behind a count: numbers only, each with its dossier when this user may open it. */
export const Gemeldpagina = ({ v, titel, periode, versie, gemeld, pagina, href, terug }: GemeldpaginaProps) => {
  const naar = (g: Gemeld) =>
    g.zaak ? (
      <a className="utrecht-link" href={`/${v.desk.loket}/dossiers/${g.zaak}`}>
        {g.nummer}
      </a>
    ) : (
      g.nummer
    )
  return (
    <Baliepagina v={v} titel={`${titel}, ${periode}`} kruimels={[{ tekst: 'Rapportage', href: terug }]} breed>
      <Kop
        titel={titel}
        boven={periode}
        intro={<p>Dossiers die u niet mag zien, staan hier niet bij. Een ingelezen melding heeft geen dossier.</p>}
      />
      {gemeld.length === 0 ? (
        <Leegstaat kop="Hier is niets dat u mag zien" />
      ) : (
        <Tabel
          bijschrift="Meldingen achter dit cijfer"
          bijschriftVerborgen
          dicht
          rijen={gemeld.slice(0, PER_PAGINA)}
          sleutel={g => g.id}
          kolommen={[
            { kop: 'Nummer', rijkop: true, heel: true, cel: naar },
            { kop: 'Ontvangen', cel: g => momentInWoorden(g.ontvangenOp) },
            { kop: 'Soort', cel: g => naamVan(versie.soorten, g.soort) },
            { kop: 'Categorie', cel: g => naamVan(versie.categorieen, g.categorie) },
          ]}
        />
      )}
      <Paginering
        wat="meldingen"
        pagina={pagina}
        paginas={gemeld.length > PER_PAGINA ? pagina + 1 : pagina}
        href={href}
      />
    </Baliepagina>
  )
}

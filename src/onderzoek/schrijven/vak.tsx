import type { Werkdeel } from '../../begrippen/feiten/werktekst.ts'
import { momentInWoorden } from '../../kernel/uitleg/datum.ts'
import type { Velden } from '../../web/act/act.ts'
import type { Geopend } from '../../web/dossierbeeld/lezen.ts'
import { naam as naamVan, tekst } from '../../web/dossierbeeld/woorden/woord.ts'
import { Verborgen } from '../../web/onderdelen/formulier/formulier.tsx'
import { Tekstvak } from '../../web/onderdelen/formulier/tekstveld.tsx'
import { Kaart } from '../../web/onderdelen/kaart.tsx'
import { Mededeling } from '../../web/onderdelen/mededeling.tsx'
import { Uitklap } from '../../web/onderdelen/uitklap.tsx'
import { type Formulier, veld } from '../../web/route/verzoek.ts'
import { werktekst } from './domain.ts'

/** The name of the hidden field that says which text somebody saw before they began. */
const wasVeld = (naam: string): string => `was_${naam}`

const merk = (deel: Werkdeel, tekst: string | undefined): string => `${deel}:${tekst ?? ''}`

/** The text (content id) that somebody saw of this part before they began; null when they saw another part, or none. */
export const wasGezien = (f: Formulier, naam: string, deel: Werkdeel): string | null => {
  const [van, tekst] = veld(f, wasVeld(naam)).split(':')
  return van === deel ? (tekst ?? '') : null
}

/** Another saved since: theirs stands here, what was typed in the field below. */
const VanEenAnder = ({ v, naam, deel }: { v: Velden; naam: string; deel: Werkdeel }) => {
  const nu = werktekst(v.g.zaak, deel)
  const gezien = wasGezien(v.f, naam, deel)
  if (!nu || gezien === null || gezien === nu.tekst) return null
  const van = tekst(v.g, nu.tekst)
  if (van === veld(v.f, naam)) return null
  return (
    <>
      <Mededeling
        soort="letop"
        kop={`${naamVan(v.g, nu.door)} bewaarde iets anders terwijl u schreef (${momentInWoorden(nu.op)})`}
      >
        <p>
          Uw tekst staat in het vak, en is nog niet bewaard. Voeg samen wat u nodig hebt, en bewaar. Wat de ander
          schreef, blijft bij de eerdere versies.
        </p>
      </Mededeling>
      <Kaart kop={`De tekst van ${naamVan(v.g, nu.door)}`}>
        <p className="utrecht-paragraph baken-verhaal" data-ander="">
          {van}
        </p>
      </Kaart>
    </>
  )
}

const Eerder = ({ g, deel }: { g: Geopend; deel: Werkdeel }) => {
  const nu = werktekst(g.zaak, deel)
  if (!nu || nu.eerder.length === 0) return null
  return (
    <Uitklap kop={`Eerdere versies (${nu.eerder.length})`}>
      {nu.eerder.map(e => (
        <section key={e.tekst} className="baken-stapel baken-stapel--dicht">
          <p className="baken-zacht">
            {naamVan(g, e.door)}, {momentInWoorden(e.op)}
          </p>
          <p className="utrecht-paragraph baken-verhaal">{tekst(g, e.tekst)}</p>
        </section>
      ))}
    </Uitklap>
  )
}

type Props = { v: Velden; naam: string; deel: Werkdeel; label: string; uitleg?: string; regels?: number }

/**
 * A text that more than one may write on: it begins with what was saved last, and tells when another saved since, with
 * both texts in sight.
 */
export const Werkvak = ({ v, naam, deel, label, uitleg, regels = 8 }: Props) => {
  const nu = werktekst(v.g.zaak, deel)
  const staat = nu && `Het laatst bewaard door ${naamVan(v.g, nu.door)}, ${momentInWoorden(nu.op)}.`
  return (
    <>
      <VanEenAnder v={v} naam={naam} deel={deel} />
      <Verborgen velden={{ [wasVeld(naam)]: merk(deel, nu?.tekst) }} />
      <Tekstvak
        naam={naam}
        label={label}
        uitleg={[uitleg, staat].filter(Boolean).join(' ') || undefined}
        waarde={naam in v.f ? veld(v.f, naam) : nu && tekst(v.g, nu.tekst)}
        fout={v.fouten[naam]}
        regels={regels}
      />
      <Eerder g={v.g} deel={deel} />
    </>
  )
}

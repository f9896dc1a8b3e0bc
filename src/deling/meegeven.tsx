import { delingVan } from '../protocollen/bases/deling.ts'
import { vak } from '../web/act/soorten/tekst.tsx'
import type { Vraag } from '../web/act/vragen.tsx'
import type { Geopend } from '../web/dossierbeeld/lezen.ts'
import { Losse, spoorfout } from '../web/herleidbaar/vraag.tsx'
import { Vinkjes } from '../web/onderdelen/formulier/keuze.tsx'
import { type Aangemeld, type Formulier, veld, velden } from '../web/route/verzoek.ts'
import { sporenInLading } from './herleidbaar.ts'
import { grootteVan, keuzesVan, type Lading } from './lading.ts'
import { inWoorden } from './woorden.ts'

/** Each piece with the words that would cross: choosing is seeing. */
const stukopties = (g: Geopend) => {
  const d = delingVan(g.protocol)
  const personen = g.betrokkenen.map(b => b.id)
  const wie = (sleutel: string) => {
    const plek = personen.indexOf(sleutel.split(':')[1] ?? '')
    return personen.length > 1 && plek >= 0 ? `Betrokkene ${plek + 1}: ` : ''
  }
  return keuzesVan(g, d).map(k => ({
    waarde: k.sleutel,
    label: `${wie(k.sleutel)}${d.onderdelen.find(o => o.code === k.stuk.code)?.naam}`,
    uitleg: <span className="baken-verhaal">{inWoorden(k.stuk)}</span>,
  }))
}

type Kennis = Pick<Aangemeld, 'wie' | 'desk'>

const ladingMet = (f: Formulier, g: Geopend, k: Kennis): Lading => {
  const gekozen = new Set(velden(f, 'stukken'))
  return {
    van: {
      naam: k.desk.naam,
      telefoon: k.desk.spoedtelefoon,
      email: k.desk.email ?? '',
      contact: k.wie.naam,
    },
    noodzaak: veld(f, 'noodzaak'),
    weten: delingVan(g.protocol).weten.find(w => w.code === veld(f, 'weten'))?.naam ?? '',
    stukken: keuzesVan(g, delingVan(g.protocol))
      .filter(s => gekozen.has(s.sleutel))
      .map(s => s.stuk),
  }
}

const sporenVan = (f: Formulier, g: Geopend | null, k: Kennis) =>
  g ? sporenInLading(ladingMet(f, g, k), g, new Set(velden(f, 'stukken'))) : { noodzaak: [], verteld: [] }

/** Files travel within what is shared, in one piece. */
const HOOGSTENS = 20_000_000

/** Everything that crosses, as it was chosen: one text under the key of this dossier, and the codes of its parts. */
export const stukken: Vraag<{ readonly onderdelen: readonly string[]; readonly lading: string }> = {
  vraag: (naam, { f, fouten, g }) => (
    <Vinkjes
      naam={naam}
      label="Wat gaat er mee?"
      uitleg="Alleen wat u aanvinkt, precies zoals het hier staat. Van een bijlage gaat een kopie mee. Wat nog op controle wacht, kan niet mee."
      opties={stukopties(g)}
      waarden={velden(f, naam)}
      fout={fouten[naam]}
    />
  ),
  lees: (naam, l) => {
    const lading = l.inhoud && ladingMet(l.f, l.inhoud, l)
    if (!lading || lading.stukken.length === 0) return { ok: false, fouten: [{ naam, tekst: 'Kies wat er meegaat.' }] }
    if (grootteVan(lading) > HOOGSTENS)
      return {
        ok: false,
        fouten: [{ naam, tekst: 'De bijlagen zijn samen te groot: hoogstens 20 MB. Kies er minder.' }],
      }
    const spoor = spoorfout(sporenVan(l.f, l.inhoud, l).verteld, l.f)
    if (spoor) return { ok: false, fouten: [{ naam, tekst: spoor }] }
    const id = l.nieuwId()
    const onderdelen = [...new Set(lading.stukken.map(s => s.code))]
    return {
      ok: true,
      waarde: { onderdelen, lading: id },
      teksten: [{ id, soort: 'deling', tekst: JSON.stringify(lading) }],
    }
  },
}

/** What leads to a person who does not go along and stands in what does: asked once it was seen. */
export const los: Vraag<null> = {
  vraag: (_, { f, g, v }) => {
    const { noodzaak, verteld } = sporenVan(f, g, v)
    return <Losse sporen={[...verteld, ...noodzaak]} f={f} />
  },
  lees: () => ({ ok: true, waarde: null }),
}

/** Why: it crosses within what is shared, and is no text of its own. */
const waarom = vak({
  label: 'Waarom is dit nodig?',
  uitleg: 'Dit leest het andere loket ook. Noem het wetsartikel, en waarom het met minder niet kan.',
  soort: 'noodzaak',
  anders: 'Schrijf op waarom dit nodig is.',
})
export const noodzaak: Vraag<null> = {
  vraag: waarom.vraag,
  lees: (naam, l) => {
    const a = waarom.lees(naam, l)
    const spoor = l.inhoud && spoorfout(sporenVan(l.f, l.inhoud, l).noodzaak, l.f)
    if (a.ok && spoor) return { ok: false, fouten: [{ naam, tekst: spoor }] }
    return a.ok ? { ok: true, waarde: null } : a
  },
}

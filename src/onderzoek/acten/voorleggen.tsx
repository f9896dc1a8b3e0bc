import type { Stuk } from '../../begrippen/feiten/onderzoek.ts'
import { onderzoekVan } from '../../protocollen/bases/wmo/onderzoek.ts'
import { act, type Gelezen } from '../../web/act/act.ts'
import { keuzeUit } from '../../web/act/soorten/keuze.tsx'
import { email, regel } from '../../web/act/soorten/tekst.tsx'
import { type Lezer, type Vraag, vragen } from '../../web/act/vragen.tsx'
import type { Geopend } from '../../web/dossierbeeld/lezen.ts'
import { stukwoord } from '../../web/dossierbeeld/woorden/onderzoek.ts'
import { tekst } from '../../web/dossierbeeld/woorden/woord.ts'
import type { Veldfout } from '../../web/onderdelen/formulier/foutenoverzicht.tsx'
import { Vinkjes } from '../../web/onderdelen/formulier/keuze.tsx'
import { type Formulier, veld, velden } from '../../web/route/verzoek.ts'
import { leesstukTekst, maakLink } from '../../zaken/uitgaand/link.ts'
import { geldende } from '../../zaken/voorlegging.ts'
import { findStuk, stukVoorleggen, type Voorleggen } from '../domain.ts'
import { isNaamMetFunctie, zelfdeNaam } from '../reageren/domain.ts'
import { bij, gedeeld } from './delen.tsx'

const WIJZEN = [
  {
    waarde: 'link',
    label: 'Met een eigen link',
    uitleg: 'Die leest het stuk met een code die u per telefoon zegt, reageert per stelling en tekent.',
  },
  {
    waarde: 'zelf',
    label: 'Op papier of op een andere manier',
    uitleg: 'U brengt het stuk zelf over, en legt de reactie hier vast.',
  },
] as const

/** Nothing was typed yet: then everything is shown. */
const gekozen = (f: Formulier, stuk: Stuk | undefined): readonly string[] =>
  'aan' in f ? velden(f, 'stellingen') : (stuk?.stellingen ?? []).map((_, n) => String(n))

/** Exactly what they will read and sign: made here, from the statements; nothing of it comes from the browser. */
const leesstukVan = (id: string, g: Geopend, stuk: Stuk, aan: string, getoond: readonly number[]) =>
  leesstukTekst(id, {
    titel: `${stukwoord[stuk.stuk]}: ${aan}`,
    delen: getoond.map(n => ({ kop: `Stelling ${n + 1}`, tekst: tekst(g, stuk.stellingen[n] ?? null) ?? '' })),
  })

/** The statements that they may see, by their number; without a piece there is nothing to choose from. */
const stellingen: Vraag<readonly number[]> = {
  vraag: (naam, { f, fouten, g }) => {
    const stuk = findStuk(g.zaak, veld(f, 'stuk'))
    return (
      stuk && (
        <Vinkjes
          naam={naam}
          label="Welke stellingen mag die zien?"
          uitleg="Haal weg wat niet voor deze persoon is. De nummers blijven zoals in het stuk."
          opties={stuk.stellingen.map((s, n) => ({ waarde: String(n), label: `${n + 1}. ${tekst(g, s)}` }))}
          waarden={gekozen(f, stuk)}
          fout={fouten[naam]}
        />
      )
    )
  },
  lees: (naam, { f, zaak }) => {
    const stuk = findStuk(zaak, veld(f, 'stuk'))
    const waarde = (stuk?.stellingen ?? []).map((_, n) => n).filter(n => velden(f, naam).includes(String(n)))
    return stuk && waarde.length === 0
      ? { ok: false, fouten: [{ naam, tekst: 'Kies ten minste één stelling.' }] }
      : { ok: true, waarde }
  },
}

/**
 * Who signs by a link is checked against the name, so that it must be one. A piece goes to somebody once; a second time
 * only after they reacted or it was taken back.
 */
const aanFouten = (l: Lezer): readonly Veldfout[] => {
  const aan = veld(l.f, 'aan')
  if (aan === '') return []
  if (veld(l.f, 'hoe') === 'link' && !isNaamMetFunctie(aan))
    return [{ naam: 'aan', tekst: 'Schrijf voor- en achternaam, een komma en de functie: Karin de Boer, teamleider.' }]
  const stuk = findStuk(l.zaak, veld(l.f, 'stuk'))
  const open = (stuk ? geldende(stuk) : []).filter(v => v.reactie === null)
  const al = open.map(v => (l.inhoud && tekst(l.inhoud, v.aan)) ?? '').find(wie => zelfdeNaam(wie, aan))
  const zin = `Dit stuk ligt al bij ${al}. Klopt er iets niet? Trek dat dan eerst in.`
  return al === undefined ? [] : [{ naam: 'aan', tekst: zin }]
}

const vragenlijst = {
  ...bij,
  aan: regel({
    label: 'Aan wie?',
    uitleg: 'Naam, een komma en de functie. Met een eigen link tekent alleen wie deze naam intypt.',
    soort: 'aan',
    maximum: 200,
    anders: 'Vul in aan wie u het voorlegt.',
  }),
  stellingen,
  hoe: keuzeUit({ label: 'Hoe legt u het voor?', opties: WIJZEN, naast: false, anders: 'Kies hoe u het voorlegt.' }),
  email: email({
    uitleg:
      'Alleen bij een eigen link. Er komt bericht dat er iets klaarstaat, zonder een woord over de zaak. Zonder adres geeft u de link zelf.',
  }),
}
const vraag = vragen(
  vragenlijst,
  w => w,
  (_, l) => aanFouten(l),
)

/** It waits until they reacted; working it in shows on the work list by itself. */
const taakzin = (aan: string, stuk: Stuk | undefined): string =>
  `Zorg voor de reactie van ${aan} op het ${stuk?.stuk === 'conceptrapport' ? 'conceptrapport' : 'verslag'}`

export const voorleggen = act({
  pad: 'onderzoek/voorleggen',
  titel: 'Stuk voorleggen',
  knop: 'Leg voor',
  terug: 'onderzoek',
  vanaf: 'onderzoek',
  opdracht: { naam: 'stukVoorleggen', handeling: 'onderzoek.beoordelen', beslis: stukVoorleggen },
  naar: i => (i.link ? 'post' : 'onderzoek'),
  gevolgen: (g, { f }) => [
    ...onderzoekVan(g.protocol)
      .voorleggen.filter(v => v.stuk === findStuk(g.zaak, veld(f, 'stuk'))?.stuk)
      .map(v => `${v.termijn.naam}: de termijn begint vandaag (${v.termijn.grondslag}).`),
    'Ieder krijgt het apart. Niemand ziet aan wie u het nog meer voorlegt, of wat een ander schrijft.',
  ],
  leestInhoud: true,
  velden: vraag.velden,
  lees: (f, zaak, nieuwId, k): Gelezen<Voorleggen> => {
    const gelezen = vraag.lees(f, zaak, nieuwId, k)
    if (!gelezen.ok) return gelezen
    const { stuk: welk, aan, stellingen: getoond, hoe, email: adres } = gelezen.invoer
    const stuk = findStuk(zaak, welk)
    const deel = getoond.length === stuk?.stellingen.length ? {} : { stellingen: getoond }
    const taak = { id: nieuwId(), soort: 'taak', tekst: taakzin(veld(f, 'aan'), stuk) }
    const invoer = { stuk: welk, aan, taaktekst: taak.id, ...deel }
    const teksten = [...(gelezen.teksten ?? []), taak]
    if (hoe !== 'link' || !stuk || !k.inhoud) return { ok: true, invoer, teksten }
    const link = maakLink(nieuwId, adres)
    const inhoud = nieuwId()
    return {
      ok: true,
      invoer: { ...invoer, link: { id: link.id, inhoud } },
      teksten: [...teksten, leesstukVan(inhoud, k.inhoud, stuk, veld(f, 'aan'), getoond)],
      links: [link],
    }
  },
  weigeringen: {
    ...gedeeld,
    stukOnbekend: 'Kies een stuk van dit dossier.',
    geenStellingen: 'Kies ten minste één stelling.',
    stellingOnbekend: 'Er is geen stelling met dat nummer.',
  },
})

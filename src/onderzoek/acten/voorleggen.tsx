import type { Stuk } from '../../begrippen/feiten/onderzoek.ts'
import type { Zaak } from '../../begrippen/zaak.ts'
import { onderzoekVan } from '../../protocollen/bases/wmo/onderzoek.ts'
import { act, type Leeskennis } from '../../web/act/act.ts'
import { leesVak } from '../../web/act/vak.tsx'
import type { Geopend } from '../../web/dossierbeeld/lezen.ts'
import { stukwoord } from '../../web/dossierbeeld/woorden/onderzoek.ts'
import { tekst } from '../../web/dossierbeeld/woorden/woord.ts'
import { emailfout } from '../../web/invoer/contact.ts'
import type { Veldfout } from '../../web/onderdelen/formulier/foutenoverzicht.tsx'
import { Keuzerondjes, Vinkjes } from '../../web/onderdelen/formulier/keuze.tsx'
import { Tekstveld } from '../../web/onderdelen/formulier/tekstveld.tsx'
import { type Formulier, veld, velden } from '../../web/verzoek.ts'
import type { Tekst } from '../../zaken/inhoud.ts'
import { leesstukTekst, maakLink, type NieuweLink } from '../../zaken/uitgaand/link.ts'
import { findStuk, stukVoorleggen, type Voorleggen } from '../domain.ts'
import { Bij, gedeeld } from './delen.tsx'

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
]

/** Nothing was typed yet: then everything is shown. */
const gekozen = (f: Formulier, stuk: Stuk | undefined): readonly string[] =>
  'aan' in f ? velden(f, 'stellingen') : (stuk?.stellingen ?? []).map((_, n) => String(n))

/** Exactly what they will read and sign: made here, from the statements; nothing of it comes from the browser. */
const leesstukVan = (id: string, g: Geopend, stuk: Stuk, aan: string, getoond: readonly number[]) =>
  leesstukTekst(id, {
    titel: `${stukwoord[stuk.stuk]}: ${aan}`,
    delen: getoond.map(n => ({ kop: `Stelling ${n + 1}`, tekst: tekst(g, stuk.stellingen[n] ?? null) ?? '' })),
  })

const foutenIn = (f: Formulier, getoond: readonly number[]): readonly Veldfout[] => {
  const email = veld(f, 'hoe') === 'link' ? emailfout(veld(f, 'email')) : null
  return [
    ...(getoond.length > 0 ? [] : [{ naam: 'stellingen', tekst: 'Kies ten minste één stelling.' }]),
    ...(WIJZEN.some(w => w.waarde === veld(f, 'hoe')) ? [] : [{ naam: 'hoe', tekst: 'Kies hoe u het voorlegt.' }]),
    ...(email ? [{ naam: 'email', tekst: email }] : []),
  ]
}

type Gelezen =
  | { readonly ok: false; readonly fouten: readonly Veldfout[] }
  | {
      readonly ok: true
      readonly invoer: Voorleggen
      readonly teksten: readonly Tekst[]
      readonly links?: readonly NieuweLink[]
    }

const lees = (f: Formulier, zaak: Zaak, nieuwId: () => string, k: Leeskennis): Gelezen => {
  const stuk = findStuk(zaak, veld(f, 'stuk'))
  const aan = leesVak(f, 'aan', 'Vul in aan wie u het voorlegt.', nieuwId)
  const getoond = (stuk?.stellingen ?? []).map((_, n) => n).filter(n => velden(f, 'stellingen').includes(String(n)))
  const fouten = [...aan.fouten, ...(stuk ? foutenIn(f, getoond) : [])]
  if (fouten.length > 0) return { ok: false, fouten }
  const deel = getoond.length === stuk?.stellingen.length ? {} : { stellingen: getoond }
  const invoer = { stuk: veld(f, 'stuk'), aan: aan.id, ...deel }
  if (veld(f, 'hoe') !== 'link' || !stuk || !k.inhoud) return { ok: true, invoer, teksten: aan.teksten }
  const link = maakLink(nieuwId, veld(f, 'email') || null)
  const inhoud = nieuwId()
  return {
    ok: true,
    invoer: { ...invoer, link: { id: link.id, inhoud } },
    teksten: [...aan.teksten, leesstukVan(inhoud, k.inhoud, stuk, veld(f, 'aan'), getoond)],
    links: [link],
  }
}

export const voorleggen = act({
  pad: 'onderzoek/voorleggen',
  titel: 'Stuk voorleggen',
  knop: 'Leg voor',
  terug: 'onderzoek',
  vanaf: 'onderzoek',
  opdracht: { naam: 'stukVoorleggen', handeling: 'onderzoek.beoordelen', beslis: stukVoorleggen },
  naar: i => (i.link ? 'post' : 'onderzoek'),
  gevolgen: g => [
    ...onderzoekVan(g.protocol).voorleggen.map(
      v => `${v.termijn.naam}: de termijn begint vandaag (${v.termijn.grondslag}).`,
    ),
    'Ieder krijgt het apart. Niemand ziet aan wie u het nog meer voorlegt, of wat een ander schrijft.',
  ],
  velden: ({ f, fouten, g }) => {
    const stuk = findStuk(g.zaak, veld(f, 'stuk'))
    return (
      <>
        <Bij f={f} g={g} />
        <Tekstveld
          naam="aan"
          label="Aan wie?"
          uitleg="Naam, een komma en de functie. Met een eigen link tekent alleen wie deze naam intypt."
          waarde={veld(f, 'aan')}
          fout={fouten.aan}
          maximum={200}
        />
        {stuk && (
          <Vinkjes
            naam="stellingen"
            label="Welke stellingen mag die zien?"
            uitleg="Haal weg wat niet voor deze persoon is. De nummers blijven zoals in het stuk."
            opties={stuk.stellingen.map((s, n) => ({ waarde: String(n), label: `${n + 1}. ${tekst(g, s)}` }))}
            waarden={gekozen(f, stuk)}
            fout={fouten.stellingen}
          />
        )}
        <Keuzerondjes
          naam="hoe"
          label="Hoe legt u het voor?"
          opties={WIJZEN}
          waarde={veld(f, 'hoe')}
          fout={fouten.hoe}
        />
        <Tekstveld
          naam="email"
          label="E-mailadres"
          nietVerplicht
          uitleg="Alleen bij een eigen link. Er komt bericht dat er iets klaarstaat, zonder een woord over de zaak. Zonder adres geeft u de link zelf."
          soort="email"
          breedte="half"
          waarde={veld(f, 'email')}
          fout={fouten.email}
        />
      </>
    )
  },
  leestInhoud: true,
  lees,
  weigeringen: {
    ...gedeeld,
    stukOnbekend: 'Kies een stuk van dit dossier.',
    geenStellingen: 'Kies ten minste één stelling.',
    stellingOnbekend: 'Er is geen stelling met dat nummer.',
  },
})

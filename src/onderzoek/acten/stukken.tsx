import { stuksoorten } from '../../begrippen/feiten/onderzoek.ts'
import { act, type Kennis } from '../../web/act/act.ts'
import { keuzeUit } from '../../web/act/soorten/keuze.tsx'
import { vak } from '../../web/act/soorten/tekst.tsx'
import { type Vraag, vragen } from '../../web/act/vragen.tsx'
import { gespreknaam, stukwoord } from '../../web/dossierbeeld/woorden/onderzoek.ts'
import { Keuzelijst, Vinkjes } from '../../web/onderdelen/formulier/keuze.tsx'
import { Tekstvak } from '../../web/onderdelen/formulier/tekstveld.tsx'
import { veld } from '../../web/route/verzoek.ts'
import { nogOpen, rapportVaststellen, stukOpstellen } from '../domain.ts'
import { Werkvak } from '../schrijven/vak.tsx'
import { gedeeld } from './delen.tsx'
import { openzinnen, vastbelet, vastweigeringen, zwijgers } from './vastbelet.ts'

const LANGST = 2_000

/** Statements, one a line; what was written on so far, once it is clear of which piece. */
const stellingen: Vraag<readonly string[]> = {
  vraag: (naam, v) => {
    const soort = stuksoorten.find(s => s === veld(v.f, 'soort'))
    const vak = { naam, label: 'De stellingen', uitleg: 'Eén stelling per regel.', regels: 10 }
    return soort ? (
      <Werkvak v={v} deel={soort} {...vak} />
    ) : (
      <Tekstvak {...vak} waarde={veld(v.f, naam)} fout={v.fouten[naam]} />
    )
  },
  lees: (naam, { f, nieuwId }) => {
    const regels = veld(f, naam)
      .split('\n')
      .map(r => r.trim())
      .filter(Boolean)
    const fout = (tekst: string) => ({ ok: false as const, fouten: [{ naam, tekst }] })
    if (regels.length === 0) return fout('Schrijf ten minste één stelling.')
    if (regels.some(r => r.length > LANGST)) return fout('Maak elke stelling korter dan 2.000 tekens.')
    const teksten = regels.map(r => ({ id: nieuwId(), soort: 'stelling', tekst: r }))
    return { ok: true, waarde: teksten.map(t => t.id), teksten }
  },
}

const gesprekken = (g: Kennis) => (g.zaak.werk.onderzoek?.gesprekken ?? []).filter(x => !x.vervallen)

/** Of a record: which talk it is of, so that two records are told apart. */
const gesprek: Vraag<string | null> = {
  vraag: (naam, { f, g, fouten }) =>
    gesprekken(g).length > 0 &&
    veld(f, 'soort') !== 'conceptrapport' && (
      <Keuzelijst
        naam={naam}
        label="Van welk gesprek?"
        uitleg="Alleen bij een verslag. Een gepland gesprek telt dan als gehouden, op het moment dat gepland was."
        nietVerplicht
        opties={gesprekken(g).map(x => ({
          waarde: x.id,
          label: `${gespreknaam(g, x)}${x.gehouden ? '' : ' (gepland)'}`,
        }))}
        waarde={veld(f, naam)}
        leeg="Niet een van deze"
        fout={fouten[naam]}
      />
    ),
  lees: (naam, { f }) => ({ ok: true, waarde: veld(f, naam) || null }),
}

export const opstellen = act({
  pad: 'onderzoek/stuk',
  titel: 'Verslag of conceptrapport opstellen',
  knop: 'Leg het stuk vast',
  terug: 'onderzoek',
  opdracht: { naam: 'stukOpstellen', handeling: 'onderzoek.beoordelen', beslis: stukOpstellen },
  gevolgen: () => ['De stellingen krijgen een nummer en veranderen niet meer. Een verbetering is een nieuw stuk.'],
  ...vragen(
    {
      soort: keuzeUit({
        label: 'Wat is het?',
        opties: stuksoorten.map(s => ({ waarde: s, label: stukwoord[s] })),
        naast: false,
        anders: 'Kies wat het is.',
      }),
      gesprek,
      stellingen,
    },
    ({ soort, gesprek, stellingen }) => ({
      ...{ stuk: soort, stellingen },
      ...(gesprek && soort === 'hoorverslag' ? { gesprek } : {}),
    }),
  ),
  weigeringen: {
    ...gedeeld,
    geenStellingen: 'Schrijf ten minste één stelling.',
    gesprekOnbekend: 'Kies een gesprek dat is gehouden of gepland.',
    gesprekKomtNog:
      'Dit gesprek staat voor later gepland. Was het al eerder? Leg dan op de pagina Eigen onderzoek eerst vast wanneer, met ‘Gesprek gehouden’.',
  },
})

const werkvak = ({
  label,
  deel,
  anders,
}: {
  label: string
  deel: 'conclusie' | 'advies'
  anders: string
}): Vraag<string> => ({
  vraag: (naam, v) => <Werkvak v={v} naam={naam} deel={deel} label={label} regels={6} />,
  lees: vak({ label, soort: deel, anders }).lees,
})

/** Only when something is open: it is named, and settled without it knowingly. */
const zonder: Vraag<boolean> = {
  vraag: (naam, { f, g, fouten }) => {
    const open = openzinnen(g)
    return (
      open.length > 0 && (
        <Vinkjes
          naam={naam}
          label="Er staat nog iets open"
          uitleg={`${open.join(' ')} In het rapport staat dat het zonder is vastgesteld. Daarna kan het niet meer.`}
          opties={[{ waarde: 'ja', label: 'Ik stel het rapport vast zonder wat hier openstaat' }]}
          waarden={veld(f, naam) === 'ja' ? ['ja'] : []}
          fout={fouten[naam]}
        />
      )
    )
  },
  lees: (naam, { f, zaak }) => {
    const { deskundigen, gesprekken } = nogOpen(zaak)
    const ja = veld(f, naam) === 'ja'
    return ja || deskundigen.length + gesprekken.length === 0
      ? { ok: true, waarde: ja }
      : { ok: false, fouten: [{ naam, tekst: vastweigeringen.nogOpen }] }
  },
}

export const vaststellen = act({
  pad: 'onderzoek/vaststellen',
  titel: 'Rapport vaststellen',
  knop: 'Stel het rapport vast',
  terug: 'onderzoek',
  opdracht: { naam: 'rapportVaststellen', handeling: 'onderzoek.beoordelen', beslis: rapportVaststellen },
  kanNiet: vastbelet,
  gevolgen: g => [
    'Het rapport bestaat uit de stellingen van het laatste concept, de tabel van reacties, uw conclusie en uw advies.',
    ...zwijgers(g),
    ...openzinnen(g),
    'Daarna verandert er niets meer. U stuurt het aan de aanbieder, afschriften aan wie is gehoord, en advies aan de colleges.',
  ],
  ...vragen({
    conclusie: werkvak({ label: 'Uw conclusie', deel: 'conclusie', anders: 'Schrijf uw conclusie op.' }),
    advies: werkvak({ label: 'Uw advies over de maatregelen', deel: 'advies', anders: 'Schrijf uw advies op.' }),
    zonder,
  }),
  weigeringen: vastweigeringen,
})

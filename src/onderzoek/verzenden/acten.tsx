import { act } from '../../web/act/act.ts'
import { keuzeUit } from '../../web/act/soorten/keuze.tsx'
import { moment } from '../../web/act/soorten/moment.tsx'
import { regel, regelOfNiets, vak } from '../../web/act/soorten/tekst.tsx'
import { type Vraag, vragen } from '../../web/act/vragen.tsx'
import type { Geopend } from '../../web/dossierbeeld/lezen.ts'
import { tekst } from '../../web/dossierbeeld/woorden/woord.ts'
import { Vinkjes } from '../../web/onderdelen/formulier/keuze.tsx'
import { velden } from '../../web/route/verzoek.ts'
import { gedeeld } from '../acten/delen.tsx'
import { collegeAdviseren, nogTeSturen, rapportAanvullen, rapportVerzenden } from './domain.ts'

const handeling = 'onderzoek.beoordelen' as const
const AANBIEDER = 'aanbieder'

/** Everybody who must still get it, each once: who got two pieces gets one report. */
const nogAan = (g: Geopend): readonly { readonly waarde: string; readonly label: string }[] => {
  const rest = nogTeSturen(g.zaak)
  const perNaam = new Map<string, string[]>()
  for (const v of (g.zaak.werk.onderzoek?.stukken ?? []).flatMap(s => s.voorgelegd)) {
    if (!rest.voor.includes(v.voor)) continue
    const naam = tekst(g, v.aan) ?? ''
    perNaam.set(naam, [...(perNaam.get(naam) ?? []), v.voor])
  }
  return [
    ...(rest.aanbieder ? [{ waarde: AANBIEDER, label: 'De aanbieder' }] : []),
    ...[...perNaam].map(([label, ids]) => ({ waarde: ids.join(' '), label })),
  ]
}

const aan: Vraag<{ readonly aanbieder: boolean; readonly voor: readonly string[] }> = {
  vraag: (naam, { f, g, fouten }) => (
    <Vinkjes
      naam={naam}
      label="Aan wie ging het?"
      uitleg="Wie hier staat, heeft het nog niet gekregen."
      nietVerplicht
      opties={nogAan(g)}
      waarden={velden(f, naam)}
      fout={fouten[naam]}
    />
  ),
  lees: (naam, { f }) => {
    const gekozen = velden(f, naam)
    const voor = gekozen.filter(w => w !== AANBIEDER).flatMap(w => w.split(' '))
    return { ok: true, waarde: { aanbieder: gekozen.includes(AANBIEDER), voor } }
  },
}

const wanneer = moment({ label: 'Wanneer is het verstuurd?', anders: 'Vul in wanneer het is verstuurd.' })
const hoe = keuzeUit({
  label: 'Hoe?',
  opties: [
    { waarde: 'post', label: 'Met de post' },
    { waarde: 'gesprek', label: 'In een gesprek' },
    { waarde: 'anders', label: 'Anders' },
  ],
  anders: 'Kies hoe het is verstuurd.',
})

const weigeringen = {
  dossierDicht: gedeeld.dossierDicht,
  nietVastgesteld: 'Stel eerst het rapport vast.',
  momentInToekomst: 'Dat moment is nog niet geweest.',
  voorHetVaststellen: 'Toen was het rapport nog niet vastgesteld. Kijk de dag en de tijd na.',
} as const

export const verzenden = act({
  pad: 'onderzoek/verzonden',
  titel: 'Rapport verstuurd',
  knop: 'Leg vast',
  terug: 'onderzoek',
  opdracht: { naam: 'rapportVerzenden', handeling, beslis: rapportVerzenden },
  gevolgen: () => [
    'Het rapport gaat naar de aanbieder, een afschrift naar iedereen aan wie iets is voorgelegd.',
    'Is iedereen geweest en is het college geadviseerd, dan is de taak om het rapport te sturen klaar.',
  ],
  ...vragen(
    {
      aan,
      anderen: regelOfNiets({ label: 'Naar wie nog meer?', soort: 'ontvanger', maximum: 300 }),
      verzondenOp: wanneer,
      hoe,
    },
    ({ aan, ...rest }) => ({ ...aan, ...rest }),
  ),
  weigeringen: {
    ...weigeringen,
    niemand: 'Kies aan wie het rapport ging.',
    ontvangerOnbekend: 'Kies uit de mensen die er staan.',
  },
})

export const college = act({
  pad: 'onderzoek/college',
  titel: 'College adviseren',
  knop: 'Leg vast',
  terug: 'onderzoek',
  opdracht: { naam: 'collegeAdviseren', handeling, beslis: collegeAdviseren },
  gevolgen: () => ['Elk betrokken college krijgt het rapport met uw advies over het vervolg. Leg elk apart vast.'],
  ...vragen({
    college: regel({
      label: 'Welk college?',
      soort: 'ontvanger',
      maximum: 200,
      anders: 'Vul in welk college u adviseerde.',
    }),
    advies: vak({ label: 'Uw advies over het vervolg', soort: 'advies', regels: 5, anders: 'Schrijf uw advies op.' }),
    verzondenOp: wanneer,
    hoe,
  }),
  weigeringen,
})

export const aanvullen = act({
  pad: 'onderzoek/aanvulling',
  titel: 'Aanvulling op het rapport',
  knop: 'Leg de aanvulling vast',
  terug: 'onderzoek',
  opdracht: { naam: 'rapportAanvullen', handeling, beslis: rapportAanvullen },
  gevolgen: () => [
    'Het rapport zelf verandert niet. De aanvulling staat eronder, met uw naam en de dag.',
    'Iedereen krijgt het rapport met de aanvulling opnieuw: daarvoor komt er een taak bij.',
  ],
  ...vragen({
    tekst: vak({
      label: 'De aanvulling',
      uitleg: 'Wat klopte er niet, of wat moet erbij? Zeg ook bij welke stelling het hoort.',
      soort: 'aanvulling',
      regels: 6,
      anders: 'Schrijf de aanvulling op.',
    }),
    taaktekst: {
      vraag: () => null,
      lees: (_, { nieuwId }) => {
        const taak = { id: nieuwId(), soort: 'taak', tekst: 'Stuur de aanvulling op het rapport' }
        return { ok: true, waarde: taak.id, teksten: [taak] }
      },
    } satisfies Vraag<string>,
  }),
  weigeringen: { dossierDicht: gedeeld.dossierDicht, nietVastgesteld: weigeringen.nietVastgesteld },
})

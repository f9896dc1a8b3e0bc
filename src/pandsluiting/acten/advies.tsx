import { act, type KanNiet } from '../../web/act/act.ts'
import { vak } from '../../web/act/soorten/tekst.tsx'
import { vragen } from '../../web/act/vragen.tsx'
import type { Geopend } from '../../web/dossierbeeld/lezen.ts'
import { stelBeeldSamen } from '../adviestekst.ts'
import { adviesAanvullen, adviesNietNodig, adviesOpstellen, adviesVaststellen, watOntbreekt } from '../domain.ts'
import { ontbreekt, protocolVan, weigeringen } from './velden.ts'

const terug = 'pandsluiting'
const handeling = 'dossier.bewerken' as const
const alVastgesteld = 'Het advies is al vastgesteld en kan niet meer veranderen. U kunt het wel aanvullen.'

export const tekstVan =
  (g: Geopend) =>
  (id: string | null | undefined): string | undefined =>
    id ? g.teksten.get(id) : undefined

/** Whether the draft still names everything that was found out. */
export const isConceptActueel = (g: Geopend): boolean => {
  const w = g.zaak.werk.pandsluiting
  return Boolean(w?.concept && (!w.check || w.check.op <= w.concept.op))
}

/** The picture to begin with: the draft as it stands, or composed anew when something was found out since. */
const beginbeeld = (g: Geopend): string => {
  const w = g.zaak.werk.pandsluiting
  if (w?.concept && isConceptActueel(g)) return tekstVan(g)(w.concept.beeld) ?? ''
  return w?.check ? stelBeeldSamen(w.check, protocolVan(g), tekstVan(g)) : ''
}

/** What is still missing, as the consequences of writing already. */
export const nogTeDoen = (g: Geopend): readonly string[] =>
  watOntbreekt(g.zaak.werk.pandsluiting?.check ?? null, protocolVan(g)).map(o => ontbreekt[o])

export const opstellen = act({
  pad: 'pandsluiting/advies',
  titel: 'Advies aan de burgemeester schrijven',
  knop: 'Bewaar als concept',
  terug,
  opdracht: { naam: 'adviesOpstellen', handeling, beslis: adviesOpstellen },
  gevolgen: g => [
    'Het beeld hieronder is gemaakt uit wat er over het gezin is vastgelegd. Lees het na en pas het aan.',
    'Er gaat nog niets uit. U ziet het concept eerst zoals het eruit gaat zien.',
    ...nogTeDoen(g),
  ],
  ...vragen({
    beeld: vak({
      label: 'Het beeld van het gezin, en wat is gedaan',
      soort: 'advies',
      regels: 18,
      begin: v => beginbeeld(v.g),
      anders: 'Het beeld van het gezin is leeg.',
    }),
    advies: vak({
      label: 'Wat is het advies?',
      uitleg: 'Wel of niet sluiten, onder welke voorwaarden, en wat moet er dan voor het gezin geregeld zijn?',
      soort: 'advies',
      regels: 6,
      begin: v => tekstVan(v.g)(v.g.zaak.werk.pandsluiting?.concept?.advies),
      anders: 'Schrijf op wat u adviseert.',
    }),
  }),
  weigeringen: { ...weigeringen, alVastgesteld },
})

/** The advice as it will be read. */
export const Adviestekst = ({ g, beeld, advies }: { g: Geopend; beeld: string; advies: string }) => (
  <>
    <p className="utrecht-paragraph baken-verhaal">{tekstVan(g)(beeld) ?? 'Vernietigd'}</p>
    <p className="utrecht-paragraph">
      <strong>Advies</strong>
    </p>
    <p className="utrecht-paragraph baken-verhaal">{tekstVan(g)(advies) ?? 'Vernietigd'}</p>
  </>
)

const naarAdvies = (tekst: string) => ({ tekst, pad: 'pandsluiting/advies' })
const conceptOntbreekt = 'Er is nog geen concept. Schrijf het advies eerst.'
const conceptVerouderd =
  'Na dit concept is er meer over het gezin vastgelegd. Schrijf het advies opnieuw: de tekst staat klaar.'

/** The same as the door says afterwards, before somebody reads a draft that cannot be settled. */
const waaromNietVaststellen = (g: Geopend): KanNiet | null => {
  const w = g.zaak.werk.pandsluiting
  const mist = nogTeDoen(g)
  if (w?.vastgesteld)
    return { zin: alVastgesteld, verder: { tekst: 'Advies aanvullen', pad: 'pandsluiting/aanvullen' } }
  if (mist.length > 0)
    return { zin: mist.join(' '), verder: { tekst: 'Gezin in kaart brengen', pad: 'pandsluiting/gezin' } }
  if (!w?.concept) return { zin: conceptOntbreekt, verder: naarAdvies('Advies schrijven') }
  return isConceptActueel(g) ? null : { zin: conceptVerouderd, verder: naarAdvies('Concept aanpassen') }
}

export const vaststellen = act({
  pad: 'pandsluiting/vaststellen',
  titel: 'Advies vaststellen',
  knop: 'Stel het advies vast',
  terug,
  opdracht: { naam: 'adviesVaststellen', handeling: 'pandsluiting.advies.vaststellen', beslis: adviesVaststellen },
  gevolgen: () => [
    'De tekst hieronder staat daarna vast. Wat later bekend wordt, komt er als aanvulling onder.',
    'De taken voor het gezin en het advies zijn dan gedaan.',
    'Er gaat niets vanzelf uit: u geeft het advies zelf aan de burgemeester.',
  ],
  kanNiet: waaromNietVaststellen,
  velden: ({ g }) => {
    const concept = g.zaak.werk.pandsluiting?.concept
    return concept ? (
      <Adviestekst g={g} beeld={concept.beeld} advies={concept.advies} />
    ) : (
      <p className="baken-zacht">Er is nog geen concept.</p>
    )
  },
  lees: () => ({ ok: true, invoer: {} }),
  weigeringen: {
    ...weigeringen,
    ...ontbreekt,
    alVastgesteld,
    conceptOntbreekt,
    conceptVerouderd,
  },
})

export const aanvullen = act({
  pad: 'pandsluiting/aanvullen',
  titel: 'Advies aanvullen',
  knop: 'Leg de aanvulling vast',
  terug,
  opdracht: { naam: 'adviesAanvullen', handeling: 'pandsluiting.advies.vaststellen', beslis: adviesAanvullen },
  gevolgen: () => ['De aanvulling staat daarna vast, onder het advies. Geef haar zelf door aan de burgemeester.'],
  ...vragen({
    tekst: vak({
      label: 'Wat is er nieuw of anders?',
      soort: 'advies',
      regels: 6,
      anders: 'Schrijf op wat er nieuw of anders is.',
    }),
  }),
  weigeringen: { ...weigeringen, nogNietVastgesteld: 'Het advies is nog niet vastgesteld. Pas het concept aan.' },
})

export const nietNodig = act({
  pad: 'pandsluiting/niet-nodig',
  titel: 'Geen advies nodig',
  knop: 'Leg vast',
  terug,
  opdracht: { naam: 'adviesNietNodig', handeling: 'pandsluiting.advies.vaststellen', beslis: adviesNietNodig },
  gevolgen: () => ['De taken voor het gezin en het advies vervallen. Uw reden staat in de tijdlijn.'],
  ...vragen({
    reden: vak({ label: 'Waarom niet?', soort: 'advies', anders: 'Schrijf op waarom er geen advies nodig is.' }),
  }),
  weigeringen: { ...weigeringen, alVastgesteld },
})

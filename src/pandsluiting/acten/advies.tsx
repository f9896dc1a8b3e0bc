import { act, type KanNiet } from '../../web/act/act.ts'
import { eisTekst } from '../../web/act/lezen.ts'
import type { Geopend } from '../../web/dossierbeeld/lezen.ts'
import { Tekstvak } from '../../web/onderdelen/formulier/tekstveld.tsx'
import { veld } from '../../web/verzoek.ts'
import { stelBeeldSamen } from '../adviestekst.ts'
import { adviesAanvullen, adviesNietNodig, adviesOpstellen, adviesVaststellen, watOntbreekt } from '../domain.ts'
import { ofEerder, ontbreekt, protocolVan, weigeringen } from './velden.ts'

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
  velden: ({ f, fouten, g }) => (
    <>
      <Tekstvak
        naam="beeld"
        label="Het beeld van het gezin, en wat is gedaan"
        waarde={ofEerder(f, 'beeld', beginbeeld(g))}
        fout={fouten.beeld}
        regels={18}
      />
      <Tekstvak
        naam="advies"
        label="Wat is het advies?"
        uitleg="Wel of niet sluiten, onder welke voorwaarden, en wat moet er dan voor het gezin geregeld zijn?"
        waarde={ofEerder(f, 'advies', tekstVan(g)(g.zaak.werk.pandsluiting?.concept?.advies))}
        fout={fouten.advies}
        regels={6}
      />
    </>
  ),
  lees: (f, _zaak, nieuwId) => {
    const beeld = eisTekst(f, 'beeld', 'advies', nieuwId, 'Het beeld van het gezin is leeg.')
    const advies = eisTekst(f, 'advies', 'advies', nieuwId, 'Schrijf op wat u adviseert.')
    const fouten = [
      ...(beeld.fout === null ? [] : [{ naam: 'beeld', tekst: beeld.fout }]),
      ...(advies.fout === null ? [] : [{ naam: 'advies', tekst: advies.fout }]),
    ]
    if (beeld.id === null || advies.id === null || fouten.length > 0) return { ok: false, fouten }
    const invoer = { beeld: beeld.id, advies: advies.id }
    return { ok: true, invoer, teksten: [...beeld.teksten, ...advies.teksten] }
  },
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

const eenTekst = (f: Parameters<typeof eisTekst>[0], naam: string, nieuwId: () => string, anders: string) => {
  const t = eisTekst(f, naam, 'advies', nieuwId, anders)
  return t.id === null || t.fout !== null
    ? { ok: false as const, fouten: [{ naam, tekst: t.fout ?? anders }] }
    : { ok: true as const, id: t.id, teksten: t.teksten }
}

export const aanvullen = act({
  pad: 'pandsluiting/aanvullen',
  titel: 'Advies aanvullen',
  knop: 'Leg de aanvulling vast',
  terug,
  opdracht: { naam: 'adviesAanvullen', handeling: 'pandsluiting.advies.vaststellen', beslis: adviesAanvullen },
  gevolgen: () => ['De aanvulling staat daarna vast, onder het advies. Geef haar zelf door aan de burgemeester.'],
  velden: ({ f, fouten }) => (
    <Tekstvak
      naam="tekst"
      label="Wat is er nieuw of anders?"
      waarde={veld(f, 'tekst')}
      fout={fouten.tekst}
      regels={6}
    />
  ),
  lees: (f, _zaak, nieuwId) => {
    const t = eenTekst(f, 'tekst', nieuwId, 'Schrijf op wat er nieuw of anders is.')
    return t.ok ? { ok: true, invoer: { tekst: t.id }, teksten: t.teksten } : t
  },
  weigeringen: { ...weigeringen, nogNietVastgesteld: 'Het advies is nog niet vastgesteld. Pas het concept aan.' },
})

export const nietNodig = act({
  pad: 'pandsluiting/niet-nodig',
  titel: 'Geen advies nodig',
  knop: 'Leg vast',
  terug,
  opdracht: { naam: 'adviesNietNodig', handeling: 'pandsluiting.advies.vaststellen', beslis: adviesNietNodig },
  gevolgen: () => ['De taken voor het gezin en het advies vervallen. Uw reden staat in de tijdlijn.'],
  velden: ({ f, fouten }) => (
    <Tekstvak naam="reden" label="Waarom niet?" waarde={veld(f, 'reden')} fout={fouten.reden} regels={4} />
  ),
  lees: (f, _zaak, nieuwId) => {
    const t = eenTekst(f, 'reden', nieuwId, 'Schrijf op waarom er geen advies nodig is.')
    return t.ok ? { ok: true, invoer: { reden: t.id }, teksten: t.teksten } : t
  },
  weigeringen: { ...weigeringen, alVastgesteld },
})

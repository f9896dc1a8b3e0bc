import { type Stuksoort, stuksoorten } from '../../begrippen/feiten/onderzoek.ts'
import { act, type Velden } from '../../web/act/act.ts'
import { leesVak, Vak } from '../../web/act/vak.tsx'
import { stukwoord } from '../../web/dossierbeeld/woorden/onderzoek.ts'
import { Keuzerondjes } from '../../web/onderdelen/formulier/keuze.tsx'
import { veld } from '../../web/verzoek.ts'
import { rapportVaststellen, stukOpstellen } from '../domain.ts'
import { Werkvak } from '../schrijven/vak.tsx'
import { gedeeld } from './delen.tsx'

/** What was written on so far, once it is clear of which piece. */
const Stellingen = ({ v, soort }: { v: Velden; soort: Stuksoort | undefined }) => {
  const vak = { naam: 'stellingen', label: 'De stellingen', uitleg: 'Eén stelling per regel.', regels: 10 }
  return soort ? <Werkvak v={v} deel={soort} {...vak} /> : <Vak {...v} {...vak} />
}

export const opstellen = act({
  pad: 'onderzoek/stuk',
  titel: 'Verslag of conceptrapport opstellen',
  knop: 'Leg het stuk vast',
  terug: 'onderzoek',
  opdracht: { naam: 'stukOpstellen', handeling: 'onderzoek.beoordelen', beslis: stukOpstellen },
  gevolgen: () => ['De stellingen krijgen een nummer en veranderen niet meer. Een verbetering is een nieuw stuk.'],
  velden: v => (
    <>
      <Keuzerondjes
        naam="soort"
        label="Wat is het?"
        opties={stuksoorten.map(s => ({ waarde: s, label: stukwoord[s] }))}
        waarde={veld(v.f, 'soort')}
        fout={v.fouten.soort}
      />
      <Stellingen v={v} soort={stuksoorten.find(s => s === veld(v.f, 'soort'))} />
    </>
  ),
  lees: (f, _zaak, nieuwId) => {
    const stuk = stuksoorten.find(s => s === veld(f, 'soort'))
    const regels = veld(f, 'stellingen')
      .split('\n')
      .map(r => r.trim())
      .filter(Boolean)
    const lang = regels.some(r => r.length > 2_000)
    const fouten = [
      ...(stuk ? [] : [{ naam: 'soort', tekst: 'Kies wat het is.' }]),
      ...(regels.length > 0 ? [] : [{ naam: 'stellingen', tekst: 'Schrijf ten minste één stelling.' }]),
      ...(lang ? [{ naam: 'stellingen', tekst: 'Maak elke stelling korter dan 2.000 tekens.' }] : []),
    ]
    if (fouten.length > 0 || !stuk) return { ok: false, fouten }
    const teksten = regels.map(r => ({ id: nieuwId(), soort: 'stelling', tekst: r }))
    return { ok: true, invoer: { stuk, stellingen: teksten.map(t => t.id) }, teksten }
  },
  weigeringen: { ...gedeeld, geenStellingen: 'Schrijf ten minste één stelling.' },
})

export const vaststellen = act({
  pad: 'onderzoek/vaststellen',
  titel: 'Rapport vaststellen',
  knop: 'Stel het rapport vast',
  terug: 'onderzoek',
  opdracht: { naam: 'rapportVaststellen', handeling: 'onderzoek.beoordelen', beslis: rapportVaststellen },
  gevolgen: () => [
    'Het rapport bestaat uit de stellingen van het laatste concept, de tabel van reacties, uw conclusie en uw advies.',
    'Daarna verandert er niets meer. U stuurt het aan de aanbieder, afschriften aan wie is gehoord, en advies aan de colleges.',
  ],
  velden: v => (
    <>
      <Werkvak v={v} naam="conclusie" deel="conclusie" label="Uw conclusie" regels={6} />
      <Werkvak v={v} naam="advies" deel="advies" label="Uw advies over de maatregelen" regels={6} />
    </>
  ),
  lees: (f, _zaak, nieuwId) => {
    const c = leesVak(f, 'conclusie', 'Schrijf uw conclusie op.', nieuwId)
    const a = leesVak(f, 'advies', 'Schrijf uw advies op.', nieuwId)
    const fouten = [...c.fouten, ...a.fouten]
    if (fouten.length > 0) return { ok: false, fouten }
    return { ok: true, invoer: { conclusie: c.id, advies: a.id }, teksten: [...c.teksten, ...a.teksten] }
  },
  weigeringen: {
    ...gedeeld,
    adviesNietGewogen: 'Schrijf eerst op wat u met het advies van de deskundige deed.',
    geenConcept: 'Leg eerst een conceptrapport voor.',
    wachtOpReacties: 'Er kan nog een reactie komen, of een reactie is nog niet verwerkt.',
  },
})

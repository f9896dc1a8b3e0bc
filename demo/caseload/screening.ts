import type { Screening } from '../../src/begrippen/screening.ts'
import { meldplichtenVoor } from '../../src/screening/domain.ts'
import type { Tekst } from '../../src/zaken/register/inhoud.ts'
import type { Zaakwereld } from './plan.ts'
import { vulIn } from './sjabloon.ts'

const MELDPLICHT = 'calamiteit_meldplicht'

/** Law that fits the age: no Jeugdwet for an adult alone, no Wmo for a child alone. */
const kaderVoor = (z: Zaakwereld, minderjarig: boolean): string => {
  const passend = z.plan.sjabloon.kaders.filter(k => (minderjarig ? k !== 'wmo' : k !== 'jeugdwet'))
  return z.t.kies(passend.length > 0 ? passend : z.plan.sjabloon.kaders)
}

const uitkomstVoor = (z: Zaakwereld, soort: string): string => {
  const { categorie } = z.plan.sjabloon
  if (z.plan.uitkomst) return z.plan.uitkomst
  if (categorie === 'advies_regio') return 'doorgezet'
  if (categorie === 'advies_overig') return z.t.kans(0.8) ? 'advies_gegeven' : 'in_behandeling'
  if (soort === 'adviesvraag') return z.t.kans(0.5) ? 'procesregie' : 'in_behandeling'
  if (categorie === 'overig_incident' && z.t.kans(0.15)) return 'niet_onder_protocol'
  return z.t.kans(0.08) ? 'procesregie' : 'in_behandeling'
}

/** Answers to the questions of the category, with the question as it was asked. */
const antwoordenVan = (z: Zaakwereld, dag: string): string => {
  const { sjabloon: s, wie } = z.plan
  const vragen = z.protocol.categorieen.find(c => c.code === s.categorie)?.vragen ?? []
  const antwoorden = vragen.flatMap(q => {
    const mogelijk = s.antwoorden?.[q.code]
    if (q.type === 'datum' && q.code === 'laatst_gezien') return [{ code: q.code, vraag: q.vraag, antwoord: dag }]
    return mogelijk ? [{ code: q.code, vraag: q.vraag, antwoord: vulIn(z.t.kies(mogelijk), wie, {}) }] : []
  })
  return JSON.stringify(antwoorden)
}

const nederlands = (dag: string) => dag.split('-').reverse().join('-')

/** What the desk made of it, with the texts that go along. */
export const maakScreening = (z: Zaakwereld): { screening: Screening; teksten: readonly Tekst[] } => {
  const { plan, t } = z
  const s = plan.sjabloon
  const minderjarig = plan.wie.jaren < 18 || s.kinderen === true
  const soortMelding = plan.soort ?? t.kies(s.soorten)
  const kader = plan.kader ?? kaderVoor(z, plan.wie.jaren < 18)
  const calamiteit = soortMelding === 'calamiteit'
  const criteria = z.protocol.categorieen.find(c => c.code === s.categorie)?.criteria ?? []
  const codes = { soortMelding, categorie: s.categorie, kader, melderType: plan.melderType, minderjarig }
  const uitkomst = uitkomstVoor(z, soortMelding)
  const [afweging, antwoorden, ontvanger] = [z.nieuwId(), z.nieuwId(), uitkomst === 'doorgezet' ? z.nieuwId() : null]
  const screening: Screening = {
    ...codes,
    organisatie: z.organisaties.get(plan.organisatie) ?? null,
    gemeente: z.desk.gemeente,
    criteria: criteria.filter(c => calamiteit || c !== MELDPLICHT),
    calamiteitVolgensWet: calamiteit,
    calamiteitVolgensProtocol: false,
    meldplichten: meldplichtenVoor({ ...codes, calamiteitVolgensWet: calamiteit }, z.protocol),
    vierP: plan.vierP ?? (t.kans(s.raakt[0]) ? s.raakt[1] : []),
    onderdak: s.onderdak ?? false,
    urgent: plan.urgent ?? t.kans(0.15),
    uitkomst,
    ontvanger,
    vertrouwelijkheid: plan.vertrouwelijkheid ?? (t.kans(s.vertrouwelijk ?? 0) ? 'vertrouwelijk' : 'gewoon'),
    afweging,
    antwoorden,
  }
  const teksten = [
    { id: afweging, soort: 'afweging', tekst: vulIn(t.kies(s.afweging), plan.wie, {}) },
    { id: antwoorden, soort: 'antwoorden', tekst: antwoordenVan(z, nederlands(plan.ontvangenOp.slice(0, 10))) },
    ...(ontvanger ? [{ id: ontvanger, soort: 'ontvanger', tekst: `Gemeente ${t.kies(s.plekken)}` }] : []),
  ]
  return { screening, teksten }
}

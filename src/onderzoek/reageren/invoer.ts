import { type Antwoord, reactiekeuzes } from '../../begrippen/feiten/onderzoek.ts'
import { schoneTekst, teLang, VERHAAL } from '../../web/invoer/tekst.ts'
import type { Veldfout } from '../../web/onderdelen/formulier/foutenoverzicht.tsx'
import { type Formulier, veld } from '../../web/route/verzoek.ts'
import type { Tekst } from '../../zaken/register/inhoud.ts'
import type { Binnen } from '../../zaken/uitgaand/terugkomen.ts'
import { findVoorgelegd, getoondeStellingen } from '../../zaken/voorlegging.ts'
import type { Antwoorden } from './domain.ts'

type Gelezen = {
  readonly antwoorden: Antwoorden
  readonly teksten: readonly Tekst[]
  /** Nothing differs from what was saved. */
  readonly gelijk: boolean
  readonly fouten: readonly Veldfout[]
}

/** What was typed at each statement that was shown; a text that did not change keeps its id. */
export const leesAntwoorden = (f: Formulier, b: Binnen, nieuwId: () => string): Gelezen => {
  const gevonden = findVoorgelegd(b.zaak, b.link.voor)
  const oud = gevonden?.v.concept?.antwoorden ?? {}
  const antwoorden: Record<string, Antwoord> = {}
  const teksten: Tekst[] = []
  const fouten: Veldfout[] = []
  let gelijk = true
  for (const n of gevonden ? getoondeStellingen(gevonden.stuk, gevonden.v) : []) {
    const keuze = reactiekeuzes.find(k => k === veld(f, `keuze_${n}`)) ?? null
    const getypt = schoneTekst(veld(f, `tekst_${n}`))
    const lang = teLang(getypt, VERHAAL, `uw tekst bij stelling ${n + 1}`)
    if (lang) fouten.push({ naam: `tekst_${n}`, tekst: lang })
    const was = oud[n]
    const zelfde = (b.teksten.get(was?.tekst ?? '') ?? '') === getypt
    const id = getypt === '' ? null : zelfde ? (was?.tekst ?? null) : nieuwId()
    if (id !== null && !zelfde) teksten.push({ id, soort: 'reactie', tekst: getypt })
    if (!zelfde || keuze !== (was?.keuze ?? null)) gelijk = false
    if (keuze !== null || id !== null) antwoorden[n] = { keuze, tekst: id }
  }
  return { antwoorden, teksten, gelijk, fouten }
}

const foutVan = (n: number, a: Antwoord | undefined): Veldfout => {
  if (!a?.keuze) return { naam: `keuze_${n}`, tekst: `Kies wat u van stelling ${n + 1} vindt.` }
  return a.keuze === 'eens'
    ? {
        naam: `keuze_${n}`,
        tekst: `U bent het eens met stelling ${n + 1}, en schreef er iets bij. Kies iets anders, of haal de tekst weg.`,
      }
    : { naam: `tekst_${n}`, tekst: `Schrijf op wat er bij stelling ${n + 1} anders of erbij moet.` }
}

/** The faults of a reaction that is not complete, each at its statement. */
export const onvolledig = (antwoorden: Antwoorden, nummers: readonly number[]): readonly Veldfout[] =>
  nummers.map(n => foutVan(n, antwoorden[String(n)]))

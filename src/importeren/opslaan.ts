import type { Tx } from '../db/verbinding.ts'
import type { Registerrij } from './domain.ts'
import type { Jaartotaal } from './jaartotalen.ts'
import { type Importfout, toon } from './lezen/fout.ts'
import {
  appendJaartotalen,
  appendTelregels,
  type Bekend,
  findBekende,
  findJaartotalen,
  type Organisatie,
  saveOrganisaties,
} from './store.ts'

export type Bewaard = { ingelezen: number; alAanwezig: number; fouten: readonly Importfout[] }

const PORTIE = 5000

function* porties<T>(lijst: readonly T[]): Generator<readonly T[]> {
  for (let i = 0; i < lijst.length; i += PORTIE) yield lijst.slice(i, i + PORTIE)
}

const VERGELIJK = {
  ontvangenOp: 'ontvangen',
  soort: 'soort',
  categorie: 'categorie',
  kader: 'wettelijk_kader',
  melderType: 'melder_type',
  organisatie: 'melder_organisatie',
  minderjarig: 'minderjarig',
  onderdak: 'onderdak',
  gemeente: 'gemeente',
  vierP: 'impact',
} as const satisfies Partial<Record<keyof Bekend, string>>

const alsTekst = (waarde: Bekend[keyof Bekend]): string => {
  if (typeof waarde === 'boolean') return waarde ? 'ja' : 'nee'
  return typeof waarde === 'string' ? waarde : waarde.join(' ')
}

/** A number that is known with other content: a correction is no import, and silently keeping either would be wrong. */
const verschillen = (rij: Registerrij, bekend: Bekend): Importfout[] =>
  (Object.keys(VERGELIJK) as (keyof typeof VERGELIJK)[])
    .filter(k => alsTekst(rij[k]) !== alsTekst(bekend[k]))
    .map(k => ({
      regel: rij.regel,
      kolom: VERGELIJK[k],
      reden: `Melding ${rij.nummer} staat al in het register met ${toon(alsTekst(bekend[k]))}, en hier met ${toon(alsTekst(rij[k]))}.`,
    }))

/** An organisation has a type when all its reports in the file agree on it, and is valid from the first of them. */
const organisatiesIn = (rijen: readonly Registerrij[]): Organisatie[] => {
  const per = new Map<string, Organisatie>()
  for (const { organisatie: naam, melderType, dag } of rijen) {
    if (naam === '') continue
    const al = per.get(naam) ?? { naam, type: melderType, geldigVan: dag }
    const isEerder = dag < al.geldigVan
    per.set(naam, {
      naam,
      type: al.type === melderType ? al.type : null,
      geldigVan: isEerder ? dag : al.geldigVan,
    })
  }
  return [...per.values()]
}

/** What the register does not have yet is added; what it has must be the same. */
export const bewaarRegister = async (
  tx: Tx,
  loket: string,
  rijen: readonly Registerrij[],
  nieuwId: () => string,
  stap: (gedaan: number) => void,
): Promise<Bewaard> => {
  const fouten: Importfout[] = []
  const nieuw: Registerrij[] = []
  for (const portie of porties(rijen)) {
    const bekend = new Map(
      (
        await findBekende(
          tx,
          loket,
          portie.map(r => r.nummer),
        )
      ).map(b => [b.nummer, b]),
    )
    for (const rij of portie) {
      const al = bekend.get(rij.nummer)
      if (al) fouten.push(...verschillen(rij, al))
      else nieuw.push(rij)
    }
  }
  const alAanwezig = rijen.length - nieuw.length
  if (fouten.length > 0 || nieuw.length === 0) return { ingelezen: 0, alAanwezig, fouten }
  const organisaties = await saveOrganisaties(tx, loket, organisatiesIn(nieuw), nieuwId)
  let gedaan = alAanwezig
  for (const portie of porties(nieuw)) {
    await appendTelregels(tx, loket, portie, organisaties, nieuwId)
    gedaan += portie.length
    stap(gedaan)
  }
  return { ingelezen: nieuw.length, alAanwezig, fouten: [] }
}

/** Totals of older years; one that is known must be the same, or somebody decides first which is right. */
export const bewaarJaartotalen = async (tx: Tx, loket: string, totalen: readonly Jaartotaal[]): Promise<Bewaard> => {
  const bekend = new Map((await findJaartotalen(tx, loket)).map(t => [`${t.jaar} ${t.cijfer}`, t]))
  const fouten: Importfout[] = []
  const nieuw: Jaartotaal[] = []
  for (const totaal of totalen) {
    const al = bekend.get(`${totaal.jaar} ${totaal.cijfer}`)
    if (!al) nieuw.push(totaal)
    else if (al.waarde !== totaal.waarde)
      fouten.push({
        regel: totaal.regel,
        kolom: 'waarde',
        reden: `Het cijfer ${totaal.cijfer} van ${totaal.jaar} staat al in het register als ${al.waarde} (bron: ${al.bron}).`,
      })
  }
  if (fouten.length > 0) return { ingelezen: 0, alAanwezig: 0, fouten }
  await appendJaartotalen(tx, loket, nieuw)
  return { ingelezen: nieuw.length, alAanwezig: totalen.length - nieuw.length, fouten: [] }
}

import type { Protocolversie } from '../protocol.ts'
import type { Fout } from './fout.ts'

type Plek = { code: string; pad: string }

const plekken = (lijst: readonly { code: string }[], pad: string): Plek[] =>
  lijst.map(({ code }, i) => ({ code, pad: `${pad}[${i}].code` }))

const lijsten = [
  ...(['criteria', 'soorten', 'categorieen', 'kaders', 'toezichthouders', 'meldplichten', 'melderTypes'] as const),
  ...(['vierP', 'betrokkenerollen', 'formulier', 'stappen', 'uitkomsten', 'sluitredenen', 'termijnen'] as const),
  ...(['taken', 'doelgroepen', 'rollen'] as const),
]

/** The lists of the optional parts: their own codes may not meet either. */
const uitDelen = (v: Protocolversie, pad: string): Plek[][] => {
  const { advies: a, zelfonderzoek: z, toezicht: t, deling: d, onderzoek: o } = v
  const lijst = (naam: string, codes: readonly { code: string }[] | undefined) => plekken(codes ?? [], `${pad}.${naam}`)
  return [
    lijst('brieven', v.brieven),
    lijst('themas', v.themas),
    lijst('meldtermijnen', v.meldtermijnen),
    lijst('hertelling', v.hertelling),
    lijst('advies.geadresseerden', a?.geadresseerden),
    // What each writes and what the chain writes together stand on one page.
    [...lijst('zelfonderzoek.inhoud', z?.inhoud), ...lijst('zelfonderzoek.gezamenlijk', z?.gezamenlijk)],
    ...(['wijzen', 'oordelen', 'gronden', 'afwijkingen'] as const).map(n => lijst(`zelfonderzoek.${n}`, z?.[n])),
    ...(['melders', 'besluiten', 'onderdelen', 'uitkomsten', 'verschillen'] as const).map(n =>
      lijst(`toezicht.${n}`, t?.[n]),
    ),
    ...(['doelen', 'grondslagen', 'onderdelen', 'weten', 'weigerredenen'] as const).map(n =>
      lijst(`deling.${n}`, d?.[n]),
    ),
    (o?.voorleggen ?? []).map(({ stuk: code }, i) => ({ code, pad: `${pad}.onderzoek.voorleggen[${i}].stuk` })),
    (v.informeren?.krijgt ?? []).map(({ doelgroep: code }, i) => ({
      code,
      pad: `${pad}.informeren.krijgt[${i}].doelgroep`,
    })),
  ]
}

/** Codes that may not meet: one list, the fields of the whole form, the questions of one category, one field's options. */
const groepen = (v: Protocolversie, pad: string): Plek[][] => [
  ...lijsten.map(naam => plekken(v[naam], `${pad}.${naam}`)),
  ...uitDelen(v, pad),
  plekken(v.informeren?.erbij ?? [], `${pad}.informeren.erbij`),
  plekken(v.informeren?.maatregelen ?? [], `${pad}.informeren.maatregelen`),
  [
    ...plekken(v.rapport.cijfers, `${pad}.rapport.cijfers`),
    ...plekken(v.rapport.uitsplitsingen, `${pad}.rapport.uitsplitsingen`),
  ],
  v.formulier.flatMap((stap, i) => plekken(stap.velden, `${pad}.formulier[${i}].velden`)),
  ...v.formulier.flatMap((stap, i) =>
    stap.velden.map((veld, j) => plekken(veld.opties ?? [], `${pad}.formulier[${i}].velden[${j}].opties`)),
  ),
  ...v.categorieen.flatMap((categorie, i) => [
    plekken(categorie.vragen, `${pad}.categorieen[${i}].vragen`),
    ...categorie.vragen.map((vraag, j) => plekken(vraag.opties ?? [], `${pad}.categorieen[${i}].vragen[${j}].opties`)),
  ]),
]

const dubbel = (groep: readonly Plek[]): Fout[] => {
  const gezien = new Map<string, string>()
  return groep.flatMap(({ code, pad }) => {
    const eerder = gezien.get(code)
    if (eerder !== undefined) return [{ pad, fout: `Geef een andere code: "${code}" staat al bij ${eerder}.` }]
    gezien.set(code, pad)
    return []
  })
}

/** Every code is unique within its list. */
export const controleerCodes = (versie: Protocolversie, pad: string): Fout[] => groepen(versie, pad).flatMap(dubbel)

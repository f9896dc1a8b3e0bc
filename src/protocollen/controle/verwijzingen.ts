import type { Protocolversie } from '../protocol.ts'
import { isDagkeuze } from '../termijnnaam.ts'
import type { Wanneer } from '../waarden.ts'
import type { Fout } from './fout.ts'

/** The lists of a version that other parts refer to by code. */
type Lijst =
  | 'criteria'
  | 'soorten'
  | 'categorieen'
  | 'kaders'
  | 'toezichthouders'
  | 'melderTypes'
  | 'vierP'
  | 'termijnen'
  | 'taken'
  | 'doelgroepen'
  | 'rollen'
  | 'uitkomsten'
  | 'sluitredenen'
  | 'stappen'

type Verwijzing = { naar: Lijst; code: string; pad: string }

const naar = (lijst: Lijst, codes: readonly string[] | undefined, pad: string): Verwijzing[] =>
  (codes ?? []).map((code, i) => ({ naar: lijst, code, pad: `${pad}[${i}]` }))

const uitWanneer = (w: Wanneer | undefined, pad: string): Verwijzing[] => [
  ...naar('soorten', w?.soort, `${pad}.soort`),
  ...naar('soorten', w?.nietSoort, `${pad}.nietSoort`),
  ...naar('categorieen', w?.categorie, `${pad}.categorie`),
  ...naar('kaders', w?.kader, `${pad}.kader`),
  ...naar('melderTypes', w?.melderType, `${pad}.melderType`),
  ...naar('criteria', w?.criterium, `${pad}.criterium`),
  ...naar('vierP', w?.vierP, `${pad}.vierP`).filter(({ code }) => code !== '*'),
]

const uitLijsten = (v: Protocolversie, pad: string): Verwijzing[] => [
  ...v.categorieen.flatMap((c, i) => [
    ...naar('soorten', c.soorten, `${pad}.categorieen[${i}].soorten`),
    ...naar('criteria', c.criteria, `${pad}.categorieen[${i}].criteria`),
  ]),
  ...v.kaders.flatMap((k, i) => naar('toezichthouders', k.toezichthouders, `${pad}.kaders[${i}].toezichthouders`)),
  ...v.meldplichten.map(({ toezichthouder: code }, i): Verwijzing => {
    return { naar: 'toezichthouders', code, pad: `${pad}.meldplichten[${i}].toezichthouder` }
  }),
  ...v.termijnen.flatMap((t, i) => [
    ...naar('taken', t.totTaken, `${pad}.termijnen[${i}].totTaken`),
    ...naar('rollen', t.verlengbaarDoor, `${pad}.termijnen[${i}].verlengbaarDoor`),
  ]),
  ...v.taken.flatMap((t, i) => naar('uitkomsten', t.uitkomsten, `${pad}.taken[${i}].uitkomsten`)),
  ...v.stappen.flatMap((s, i) => [
    ...naar('rollen', s.door, `${pad}.stappen[${i}].door`),
    ...naar('termijnen', s.termijnen, `${pad}.stappen[${i}].termijnen`),
    ...naar('doelgroepen', s.informeert, `${pad}.stappen[${i}].informeert`),
  ]),
  ...v.uitkomsten.flatMap((u, i) => naar('soorten', u.soorten, `${pad}.uitkomsten[${i}].soorten`)),
  ...v.bewaartermijnen.flatMap((b, i) => [
    ...naar('uitkomsten', b.uitkomsten, `${pad}.bewaartermijnen[${i}].uitkomsten`),
    ...naar('sluitredenen', b.sluitredenen, `${pad}.bewaartermijnen[${i}].sluitredenen`),
  ]),
  ...(v.melderTypeInwoner === undefined
    ? []
    : [{ naar: 'melderTypes', code: v.melderTypeInwoner, pad: `${pad}.melderTypeInwoner` } as const]),
]

/** The section on informing: an audience of its own list, or of the version's. */
const uitInformeren = ({ informeren: s }: Protocolversie, pad: string): Verwijzing[] => [
  ...naar('taken', s && [s.taak], `${pad}.informeren.taak`),
  ...(s?.krijgt ?? []).flatMap(({ doelgroep: code }, i): Verwijzing[] =>
    s?.erbij.some(d => d.code === code)
      ? []
      : [{ naar: 'doelgroepen', code, pad: `${pad}.informeren.krijgt[${i}].doelgroep` }],
  ),
]

/** A letter to an audience at a step; the tasks that it waits for. */
const uitBrieven = (v: Protocolversie, pad: string): Verwijzing[] =>
  (v.brieven ?? []).flatMap(({ doelgroep, stap, bijTaak, termijn }, i) => [
    ...naar('doelgroepen', doelgroep === undefined ? [] : [doelgroep], `${pad}.brieven[${i}].doelgroep`),
    ...naar('stappen', stap === undefined ? [] : [stap], `${pad}.brieven[${i}].stap`),
    ...naar('taken', bijTaak === undefined ? [] : [bijTaak], `${pad}.brieven[${i}].bijTaak`),
    ...naar('termijnen', termijn && !isDagkeuze(v, termijn) ? [termijn] : [], `${pad}.brieven[${i}].termijn`),
  ])

/** Every condition in a version with its place. */
const voorwaarden = (v: Protocolversie, pad: string): { wanneer: Wanneer | undefined; pad: string }[] => [
  ...(v.informeren?.erbij ?? []).map(({ wanneer }, i) => ({ wanneer, pad: `${pad}.informeren.erbij[${i}].wanneer` })),
  ...(v.informeren?.krijgt ?? []).flatMap(({ ook, namenBij }, i) => [
    ...(ook ?? []).map((wanneer, j) => ({ wanneer, pad: `${pad}.informeren.krijgt[${i}].ook[${j}]` })),
    { wanneer: namenBij, pad: `${pad}.informeren.krijgt[${i}].namenBij` },
  ]),
  ...(v.brieven ?? []).map(({ noemt }, i) => ({ wanneer: noemt?.wanneer, pad: `${pad}.brieven[${i}].noemt.wanneer` })),
  ...(['meldplichten', 'termijnen', 'taken', 'doelgroepen', 'bewaartermijnen'] as const).flatMap(lijst =>
    v[lijst].map(({ wanneer }, i) => ({ wanneer, pad: `${pad}.${lijst}[${i}].wanneer` })),
  ),
  ...(['cijfers', 'uitsplitsingen'] as const).flatMap(lijst =>
    v.rapport[lijst].map(({ wanneer }, i) => ({ wanneer, pad: `${pad}.rapport.${lijst}[${i}].wanneer` })),
  ),
  ...v.formulier.flatMap((stap, i) =>
    stap.velden.map(({ wanneer }, j) => ({ wanneer, pad: `${pad}.formulier[${i}].velden[${j}].wanneer` })),
  ),
]

const uitRapport = ({ rapport }: Protocolversie, pad: string): Fout[] => {
  const cijfers = rapport.cijfers.map(c => c.code)
  const uitsplitsingen = rapport.uitsplitsingen.map(u => u.code)
  const zoek = (codes: readonly string[], bestaand: readonly string[], lijst: string, plek: string): Fout[] =>
    codes.flatMap((code, i) =>
      bestaand.includes(code) ? [] : [ontbreekt(code, lijst, `${pad}.rapport.${plek}[${i}]`)],
    )
  return [
    ...zoek(rapport.openbaar.cijfers, cijfers, 'rapport.cijfers', 'openbaar.cijfers'),
    ...zoek(rapport.openbaar.uitsplitsingen, uitsplitsingen, 'rapport.uitsplitsingen', 'openbaar.uitsplitsingen'),
    ...rapport.reeksbreuken.flatMap((breuk, i) =>
      zoek(breuk.raakt, [...cijfers, ...uitsplitsingen], 'rapport.cijfers', `reeksbreuken[${i}].raakt`),
    ),
  ]
}

const ontbreekt = (code: string, lijst: string, pad: string): Fout => ({
  pad,
  fout: `Noem hier een code die in ${lijst} staat: "${code}" staat daar niet.`,
})

/** Everything that is named exists. */
export const controleerVerwijzingen = (versie: Protocolversie, pad: string): Fout[] => [
  ...[
    ...uitLijsten(versie, pad),
    ...uitInformeren(versie, pad),
    ...uitBrieven(versie, pad),
    ...voorwaarden(versie, pad).flatMap(v => uitWanneer(v.wanneer, v.pad)),
  ].flatMap(v => (versie[v.naar].some(({ code }) => code === v.code) ? [] : [ontbreekt(v.code, v.naar, v.pad)])),
  ...uitRapport(versie, pad),
]

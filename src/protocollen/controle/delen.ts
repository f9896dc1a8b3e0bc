import type { Protocolversie } from '../protocol.ts'
import { calamiteitsoort } from '../woorden.ts'
import type { Fout } from './fout.ts'

/** The lists of a version that its optional parts name codes of. */
type Lijst =
  | 'soorten'
  | 'categorieen'
  | 'criteria'
  | 'melderTypes'
  | 'taken'
  | 'termijnen'
  | 'uitkomsten'
  | 'sluitredenen'

/** Codes that a part names: from which list, and where in the part. */
type Genoemd = readonly [lijst: Lijst, codes: string | readonly string[] | undefined, plek: string]

const vanToezicht = ({ advies: a, zelfonderzoek: z, onderzoek: o, toezicht: t }: Protocolversie): Genoemd[] => [
  ...(a
    ? ([
        ['soorten', a.soort, 'advies.soort'],
        ['uitkomsten', a.uitkomsten.beantwoord, 'advies.uitkomsten.beantwoord'],
        ['uitkomsten', a.uitkomsten.behandeld, 'advies.uitkomsten.behandeld'],
        ['sluitredenen', a.sluitredenen.beantwoord, 'advies.sluitredenen.beantwoord'],
        ['sluitredenen', a.sluitredenen.verwezen, 'advies.sluitredenen.verwezen'],
        ['taken', a.gedaanInGesprek, 'advies.gedaanInGesprek'],
      ] as const)
    : []),
  ...(z
    ? ([
        ['uitkomsten', z.nietBij, 'zelfonderzoek.nietBij'],
        ['melderTypes', z.schrijvers, 'zelfonderzoek.schrijvers'],
        ['taken', z.taken.vragen, 'zelfonderzoek.taken.vragen'],
        ['taken', z.taken.beoordelen, 'zelfonderzoek.taken.beoordelen'],
        ['taken', z.taken.client, 'zelfonderzoek.taken.client'],
      ] as const)
    : []),
  ['taken', o?.taak, 'onderzoek.taak'],
  ['taken', o?.verstuurtaak, 'onderzoek.verstuurtaak'],
  ['taken', t?.taken.nagaan, 'toezicht.taken.nagaan'],
  ['taken', t?.taken.volgen, 'toezicht.taken.volgen'],
]

const vanBijzonder = ({ bijzonder: b }: Protocolversie): Genoemd[] =>
  b
    ? [
        ['categorieen', b.vermissing.categorieen, 'bijzonder.vermissing.categorieen'],
        ['criteria', b.vermissing.criterium, 'bijzonder.vermissing.criterium'],
        ['taken', b.vermissing.taken.opvolgen, 'bijzonder.vermissing.taken.opvolgen'],
        ['taken', b.vermissing.taken.wegen, 'bijzonder.vermissing.taken.wegen'],
        ['taken', b.vermissing.taken.terugkeer, 'bijzonder.vermissing.taken.terugkeer'],
        ['termijnen', b.vermissing.termijn, 'bijzonder.vermissing.termijn'],
        ['categorieen', b.pandsluiting.categorieen, 'bijzonder.pandsluiting.categorieen'],
        ['taken', b.pandsluiting.taken.gezin, 'bijzonder.pandsluiting.taken.gezin'],
        ['taken', b.pandsluiting.taken.advies, 'bijzonder.pandsluiting.taken.advies'],
        ['categorieen', b.regio.categorieen, 'bijzonder.regio.categorieen'],
        ['uitkomsten', b.regio.uitkomsten, 'bijzonder.regio.uitkomsten'],
        ['categorieen', b.bemiddelingstafel.categorieen, 'bijzonder.bemiddelingstafel.categorieen'],
      ]
    : []

const genoemd = (v: Protocolversie): Genoemd[] => [
  ['soorten', v.calamiteitsoort, 'calamiteitsoort'],
  ...vanToezicht(v),
  ...vanBijzonder(v),
  ...(v.brieven ?? []).map(({ taak }, i): Genoemd => ['taken', taak, `brieven[${i}].taak`]),
  ...(v.meldtermijnen ?? []).map((m, i): Genoemd => ['melderTypes', m.melderTypes, `meldtermijnen[${i}].melderTypes`]),
  ...(v.hertelling ?? []).flatMap((h, i): Genoemd[] => [
    ['categorieen', h.categorie, `hertelling[${i}].categorie`],
    ['criteria', h.criterium, `hertelling[${i}].criterium`],
  ]),
]

const bestaat = (v: Protocolversie, pad: string): Fout[] =>
  genoemd(v).flatMap(([lijst, codes, plek]) =>
    (typeof codes === 'string' ? [codes] : (codes ?? [])).flatMap((code, i) =>
      v[lijst].some(x => x.code === code)
        ? []
        : [
            {
              pad: `${pad}.${plek}${typeof codes === 'string' ? '' : `[${i}]`}`,
              fout: `Noem hier een code die in ${lijst} staat: "${code}" staat daar niet.`,
            },
          ],
    ),
  )

/** What a part names of itself: a way of the provider's own investigation, say. */
const vanZichzelf = ({ zelfonderzoek: z, bijzonder: b }: Protocolversie, pad: string): Fout[] => [
  ...(z?.ketenwijzen ?? []).flatMap((code, i) =>
    z?.wijzen.some(w => w.code === code)
      ? []
      : [
          {
            pad: `${pad}.zelfonderzoek.ketenwijzen[${i}]`,
            fout: `Noem hier een code die in zelfonderzoek.wijzen staat: "${code}" staat daar niet.`,
          },
        ],
  ),
  ...(b && !b.pandsluiting.samen.some(s => s.code === b.pandsluiting.verplicht)
    ? [
        {
          pad: `${pad}.bijzonder.pandsluiting.verplicht`,
          fout: `Noem hier een code die in bijzonder.pandsluiting.samen staat: "${b.pandsluiting.verplicht}" staat daar niet.`,
        },
      ]
    : []),
]

const brieven = ({ brieven = [] }: Protocolversie, pad: string): Fout[] =>
  brieven.flatMap((b, i) =>
    (b.doelgroep === undefined) === (b.stap === undefined)
      ? []
      : [
          {
            pad: `${pad}.brieven[${i}]`,
            fout: 'Geef "doelgroep" en "stap" allebei, of geen van beide: zo is te zien aan wie een stap schrijft.',
          },
        ],
  )

/** A duty that follows from a calamity needs a kind that can be one: otherwise nobody is ever asked. */
const plichten = (v: Protocolversie, pad: string): Fout[] =>
  v.meldplichten.flatMap((m, i) =>
    m.bijCalamiteit && calamiteitsoort(v) === null
      ? [
          {
            pad: `${pad}.meldplichten[${i}].bijCalamiteit`,
            fout: 'Zeg met "calamiteitsoort" welke soort een calamiteit is, of maak hier false van.',
          },
        ]
      : [],
  )

/** Terms of a part count as the others do: no term of nothing, and no act's arithmetic for hours. */
const termijnen = ({ onderzoek: o, meldtermijnen = [] }: Protocolversie, pad: string): Fout[] =>
  [
    ...(o?.voorleggen ?? []).map((r, i) => ({ t: r.termijn, plek: `onderzoek.voorleggen[${i}].termijn` })),
    ...(o ? [{ t: o.vaststellen, plek: 'onderzoek.vaststellen' }] : []),
    ...meldtermijnen.map((t, i) => ({ t, plek: `meldtermijnen[${i}]` })),
  ].flatMap(({ t, plek }) => [
    ...(t.duur.n > 0 ? [] : [{ pad: `${pad}.${plek}.duur.n`, fout: 'Kies een getal van 1 of hoger.' }]),
    ...(t.regime === 'atw' && t.duur.eenheid === 'uur'
      ? [
          {
            pad: `${pad}.${plek}.regime`,
            fout: 'Kies "geen": de Algemene termijnenwet geldt niet voor uren (art. 4).',
          },
        ]
      : []),
  ])

/** The optional parts of a version: everything that they name exists, and what they say fits together. */
export const controleerDelen = (versie: Protocolversie, pad: string): Fout[] => [
  ...bestaat(versie, pad),
  ...vanZichzelf(versie, pad),
  ...brieven(versie, pad),
  ...plichten(versie, pad),
  ...termijnen(versie, pad),
]

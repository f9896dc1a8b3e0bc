import type { Formulierstap, Veld } from '../formulier.ts'
import type { Protocolversie } from '../protocol.ts'
import type { Fout } from './fout.ts'

const publiek = ['professional', 'inwoner'] as const
type Publiek = (typeof publiek)[number]
type Bestemming = Veld['naar']

/** Without these a report cannot be handled or counted. */
const nodig: Record<Publiek, readonly Bestemming[]> = {
  professional: ['wat', 'minderjarig', 'organisatie', 'melderType', 'melder.naam', 'melder.telefoon'],
  inwoner: ['wat', 'minderjarig'],
}

/** Where an answer becomes a code or a date, the kind of question follows. */
const types: Partial<Record<Bestemming, readonly Veld['type'][]>> = {
  soort: ['keuze'],
  categorie: ['keuze'],
  melderType: ['keuze'],
  'betrokkene.rol': ['keuze'],
  vierP: ['meerkeuze'],
  minderjarig: ['janee'],
  voorvalDag: ['datum'],
  voorvalTijd: ['tijd'],
  'betrokkene.geboortedatum': ['datum'],
  'melder.email': ['email'],
  'melder.telefoon': ['telefoon'],
}

/** The list whose codes the answer must be. */
const lijsten = {
  soort: 'soorten',
  categorie: 'categorieen',
  melderType: 'melderTypes',
  vierP: 'vierP',
  'betrokkene.rol': 'betrokkenerollen',
} as const
const heeftLijst = (naar: Bestemming): naar is keyof typeof lijsten => Object.hasOwn(lijsten, naar)

const opties = (veld: Veld, versie: Protocolversie, pad: string): Fout[] => {
  const keuze = veld.type === 'keuze' || veld.type === 'meerkeuze'
  if (!keuze && (veld.opties || veld.optiesUit)) return [{ pad, fout: 'Haal de opties weg, of maak er een keuze van.' }]
  if (keuze && !veld.opties && !veld.optiesUit)
    return [{ pad, fout: 'Voeg "opties" of "optiesUit" toe: een keuze heeft die nodig.' }]
  if (veld.opties && veld.optiesUit) return [{ pad, fout: 'Kies één van beide: "opties" of "optiesUit".' }]
  if (!heeftLijst(veld.naar)) return []
  const lijst = lijsten[veld.naar]
  if (veld.optiesUit && veld.optiesUit !== lijst)
    return [{ pad: `${pad}.optiesUit`, fout: `Kies "${lijst}": dit antwoord gaat naar "${veld.naar}".` }]
  return (veld.opties ?? []).flatMap(({ code }, i) =>
    versie[lijst].some(bestaand => bestaand.code === code)
      ? []
      : [
          {
            pad: `${pad}.opties[${i}].code`,
            fout: `Noem hier een code die in ${lijst} staat: "${code}" staat daar niet.`,
          },
        ],
  )
}

const type = (veld: Veld, pad: string): Fout[] => {
  const mag = types[veld.naar]
  return !mag || mag.includes(veld.type)
    ? []
    : [{ pad: `${pad}.type`, fout: `Kies "${mag.join('" of "')}": dit antwoord gaat naar "${veld.naar}".` }]
}

const ziet = (stap: Formulierstap, veld: Veld, wie: Publiek): boolean =>
  (stap.voor ?? publiek).includes(wie) && (veld.voor ?? publiek).includes(wie)

const nergens = (stap: Formulierstap, veld: Veld, pad: string): Fout[] =>
  publiek.some(wie => ziet(stap, veld, wie))
    ? []
    : [{ pad: `${pad}.voor`, fout: 'Pas "voor" aan: deze stap is voor een ander, dus niemand ziet deze vraag.' }]

const perPubliek = (versie: Protocolversie, pad: string, wie: Publiek): Fout[] => {
  const gezien = new Set<Bestemming>()
  const dubbel = versie.formulier.flatMap((stap, i) =>
    stap.velden.flatMap((veld, j) => {
      // A conditional question may take the place of another.
      if (!ziet(stap, veld, wie) || veld.wanneer || veld.naar === 'anders') return []
      if (!gezien.has(veld.naar)) return gezien.add(veld.naar) && []
      return [
        {
          pad: `${pad}.formulier[${i}].velden[${j}].naar`,
          fout: `Kies iets anders: een ${wie} beantwoordt "${veld.naar}" al.`,
        },
      ]
    }),
  )
  const mist = nodig[wie].filter(naar => !gezien.has(naar))
  return [
    ...dubbel,
    ...mist.map(naar => ({
      pad: `${pad}.formulier`,
      fout: `Voeg een vraag voor de ${wie} toe die naar "${naar}" gaat.`,
    })),
  ]
}

/** The form can be answered, and gives what a report needs. */
export const controleerFormulier = (versie: Protocolversie, pad: string): Fout[] => [
  ...versie.formulier.flatMap((stap, i) =>
    stap.velden.flatMap((veld, j) => {
      const plek = `${pad}.formulier[${i}].velden[${j}]`
      return [...opties(veld, versie, plek), ...type(veld, plek), ...nergens(stap, veld, plek)]
    }),
  ),
  ...publiek.flatMap(wie => perPubliek(versie, pad, wie)),
]

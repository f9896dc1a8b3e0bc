import { onderwerpen } from '../../begrippen/melding.ts'
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
  onderwerp: ['keuze'],
  partners: ['partners'],
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
  if (veld.type === 'partners' && veld.naar !== 'partners')
    return [{ pad: `${pad}.naar`, fout: 'Kies "partners": dit soort vraag gaat daarheen.' }]
  const mag = types[veld.naar]
  return !mag || mag.includes(veld.type)
    ? []
    : [{ pad: `${pad}.type`, fout: `Kies "${mag.join('" of "')}": dit antwoord gaat naar "${veld.naar}".` }]
}

/** A question that hangs on another needs it before itself, with the answers that it waits for. */
const alsAntwoord = (versie: Protocolversie, veld: Veld, pad: string): Fout[] => {
  if (!veld.alsAntwoord) return []
  const { veld: naam, is } = veld.alsAntwoord
  const alle = versie.formulier.flatMap(s => s.velden)
  const eerder = alle.slice(0, alle.indexOf(veld)).find(v => v.code === naam)
  if (!eerder)
    return [{ pad: `${pad}.alsAntwoord.veld`, fout: `Noem een vraag die eerder komt: "${naam}" is er dan nog niet.` }]
  const codes = eerder.type === 'janee' ? ['ja', 'nee'] : eerder.opties?.map(o => o.code)
  return is
    .filter(code => codes !== undefined && !codes.includes(code))
    .map(code => ({ pad: `${pad}.alsAntwoord.is`, fout: `"${code}" is geen antwoord op de vraag "${naam}".` }))
}

/** What a report can be about; the engine knows these. */
const onderwerp = (veld: Veld, pad: string): Fout[] =>
  veld.naar !== 'onderwerp'
    ? []
    : (veld.opties ?? []).flatMap(({ code }, i) =>
        (onderwerpen as readonly string[]).includes(code)
          ? []
          : [{ pad: `${pad}.opties[${i}].code`, fout: `Kies "${onderwerpen.join('", "')}": "${code}" kan niet.` }],
      )

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
      if (!ziet(stap, veld, wie) || veld.wanneer || veld.alsAntwoord || veld.naar === 'anders') return []
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
      return [
        ...opties(veld, versie, plek),
        ...type(veld, plek),
        ...nergens(stap, veld, plek),
        ...alsAntwoord(versie, veld, plek),
        ...onderwerp(veld, plek),
      ]
    }),
  ),
  ...publiek.flatMap(wie => perPubliek(versie, pad, wie)),
]

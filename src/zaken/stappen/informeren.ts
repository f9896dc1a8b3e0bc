import type { InformeerFeit } from '../../begrippen/feiten/informeren.ts'
import type { Informeerwerk } from '../../begrippen/informeren.ts'
import type { Zaak } from '../../begrippen/zaak.ts'
import type { Stappen } from './stap.ts'

const leeg: Informeerwerk = { feiten: [], perslijnen: [], keuzes: [], teksten: {}, keren: [] }

const werk = (zaak: Zaak, nieuw: (w: Informeerwerk) => Partial<Informeerwerk>): Zaak => {
  const was = zaak.werk.informeren ?? leeg
  return { ...zaak, werk: { ...zaak.werk, informeren: { ...was, ...nieuw(was) } } }
}

const keuze = (
  zaak: Zaak,
  { doelgroep, reden, op, door }: Extract<InformeerFeit, { soort: 'DoelgroepToegevoegd' | 'DoelgroepWeggelaten' }>,
  erbij: boolean,
): Zaak =>
  werk(zaak, w => ({
    keuzes: [...w.keuzes.filter(k => k.doelgroep !== doelgroep), { doelgroep, erbij, reden, op, door }],
  }))

const zonderTekst = (teksten: Informeerwerk['teksten'], doelgroep: string): Informeerwerk['teksten'] =>
  Object.fromEntries(Object.entries(teksten).filter(([code]) => code !== doelgroep))

export const informeerstappen: Stappen<InformeerFeit> = {
  FeitenVastgesteld: (z, { soort: _, ...versie }) => werk(z, w => ({ feiten: [...w.feiten, versie] })),
  PerslijnAfgesproken: (z, { soort: _, ...lijn }) => werk(z, w => ({ perslijnen: [...w.perslijnen, lijn] })),
  DoelgroepToegevoegd: (z, f) => keuze(z, f, true),
  DoelgroepWeggelaten: (z, f) => keuze(z, f, false),
  DoelgroeptekstGeschreven: (z, { doelgroep, tekst }) =>
    werk(z, w => ({
      teksten: {
        ...zonderTekst(w.teksten, doelgroep),
        ...(tekst === null ? {} : { [doelgroep]: tekst }),
      },
    })),
  DoelgroepGeinformeerd: (z, { soort: _, ...keer }) =>
    werk(z, w => ({
      keren: [...w.keren, { ...keer, hoe: 'mondeling', uitkomst: 'bereikt', ontvangenOp: keer.op }],
    })),
  DoelgroepberichtVerstuurd: (z, { soort: _, ...keer }) =>
    werk(z, w => ({ keren: [...w.keren, { ...keer, hoe: 'link', uitkomst: 'verstuurd', ontvangenOp: null }] })),
  DoelgroepbriefVerstuurd: (z, { soort: _, ...keer }) => {
    const brief = { feitenversie: 0, perslijnversie: null, nota: null, hoe: 'brief', uitkomst: 'verstuurd' } as const
    return werk(z, w => ({ keren: [...w.keren, { ...keer, ...brief, ontvangenOp: null }] }))
  },
  DoelgroepberichtGeopend: (z, { id, op }) =>
    werk(z, w => ({ keren: w.keren.map(k => (k.id === id ? { ...k, ontvangenOp: op } : k)) })),
  DoelgroepNietBereikt: (z, { soort: _, ...keer }) =>
    werk(z, w => ({ keren: [...w.keren, { ...keer, hoe: 'mondeling', nota: null, ontvangenOp: null }] })),
}

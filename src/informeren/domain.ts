import type { IncidentFeit } from '../begrippen/feit.ts'
import type { Feitenversie, Perslijn } from '../begrippen/feiten/informeren.ts'
import type { Zaak } from '../begrippen/zaak.ts'
import { besluit, weiger } from '../kernel/besluit.ts'
import { doelgroepenVan, informerenVan } from '../protocollen/doelgroepen.ts'
import type { Context } from '../zaken/context.ts'
import { evolve } from '../zaken/evolve.ts'
import {
  hoortErbij,
  informeerstanden,
  laatsteFeiten,
  laatstePerslijn,
  nogTeInformeren,
  wetenOudeVersie,
} from '../zaken/informeerstand.ts'
import { startTermijn } from '../zaken/termijnen.ts'

const dicht = (zaak: Zaak) => zaak.status === 'gesloten' || zaak.status === 'vernietigd'
const wieVan = (ctx: Context): string => ctx.wie ?? ''
const openTaak = (zaak: Zaak, code: string) => zaak.taken.find(t => t.code === code && t.status === 'open')

/** With this fact everybody knows, so the task to tell them is done, at the moment that the last one knew. */
const metTaakKlaar = (zaak: Zaak, feit: IncidentFeit, op: string, ctx: Context): readonly IncidentFeit[] => {
  const na = evolve(zaak, feit)
  const taak = openTaak(na, informerenVan(ctx.protocol).taak)
  if (!taak || nogTeInformeren(na, ctx.protocol).length > 0) return [feit]
  return [feit, { soort: 'TaakGedaan', id: taak.id, op, door: wieVan(ctx), toelichting: null, voorbij: true }]
}

/** With this fact somebody must be told (again): the task comes back, and with it the term that waits for it. */
const metTaakTerug = (zaak: Zaak, feit: IncidentFeit, ctx: Context): readonly IncidentFeit[] => {
  const { taak: code } = informerenVan(ctx.protocol)
  const taak = ctx.protocol.taken.find(t => t.code === code)
  if (!taak || openTaak(zaak, code)) return [feit]
  const lopend = zaak.termijnen.filter(t => t.status === 'lopend').map(t => t.code)
  return [
    feit,
    { soort: 'TaakGesteld', id: ctx.nieuwId(), code, verplicht: taak.verplicht, op: ctx.nu, tekst: null },
    ...ctx.protocol.termijnen
      .filter(t => t.totTaken.includes(code) && !lopend.includes(t.code))
      .map(t => startTermijn(t, ctx.nu, ctx)),
  ]
}

type NieuweFeiten = Omit<Feitenversie, 'versie' | 'op' | 'door'>

/** The facts as they are known now, as the next version. Who knows an older one must hear this one. */
export const feitenVaststellen = (zaak: Zaak, invoer: NieuweFeiten, ctx: Context) => {
  if (dicht(zaak)) return weiger('dossierDicht')
  const vorige = laatsteFeiten(zaak.werk.informeren)
  if (vorige && invoer.wijziging === null) return weiger('wijzigingOntbreekt')
  if (invoer.aantal !== null && (!Number.isInteger(invoer.aantal) || invoer.aantal < 1))
    return weiger('aantalOnmogelijk')
  const feit = {
    soort: 'FeitenVastgesteld',
    ...invoer,
    versie: (vorige?.versie ?? 0) + 1,
    op: ctx.nu,
    door: wieVan(ctx),
  } as const
  const opnieuw = wetenOudeVersie(evolve(zaak, feit), ctx.protocol).length > 0
  return besluit<IncidentFeit>(...(opnieuw ? metTaakTerug(zaak, feit, ctx) : [feit]))
}

/** What is said to the press, once for the whole dossier. */
export const perslijnAfspreken = (zaak: Zaak, invoer: Omit<Perslijn, 'versie' | 'op' | 'door'>, ctx: Context) => {
  if (dicht(zaak)) return weiger('dossierDicht')
  const versie = (laatstePerslijn(zaak.werk.informeren)?.versie ?? 0) + 1
  return besluit<IncidentFeit>({ soort: 'PerslijnAfgesproken', ...invoer, versie, op: ctx.nu, door: wieVan(ctx) })
}

const standVan = (zaak: Zaak, code: string, ctx: Context) =>
  informeerstanden(zaak, ctx.protocol).find(s => s.doelgroep.code === code)

type Keuze = { doelgroep: string; reden: string }

/** Somebody whom the protocol does not propose must know it too. */
export const doelgroepToevoegen = (zaak: Zaak, { doelgroep, reden }: Keuze, ctx: Context) => {
  if (dicht(zaak)) return weiger('dossierDicht')
  const stand = standVan(zaak, doelgroep, ctx)
  if (!stand) return weiger('doelgroepOnbekend')
  if (hoortErbij(stand)) return weiger('alErbij')
  const feit = { soort: 'DoelgroepToegevoegd', doelgroep, reden, op: ctx.nu, door: wieVan(ctx) } as const
  return besluit<IncidentFeit>(...metTaakTerug(zaak, feit, ctx))
}

/** Somebody whom the protocol proposes need not know it. Who was told already stays on the list. */
export const doelgroepWeglaten = (zaak: Zaak, { doelgroep, reden }: Keuze, ctx: Context) => {
  if (dicht(zaak)) return weiger('dossierDicht')
  const stand = standVan(zaak, doelgroep, ctx)
  if (!stand || !hoortErbij(stand)) return weiger('nietErbij')
  if (stand.weet !== null) return weiger('weetAl')
  const feit = { soort: 'DoelgroepWeggelaten', doelgroep, reden, op: ctx.nu, door: wieVan(ctx) } as const
  return besluit<IncidentFeit>(...metTaakKlaar(zaak, feit, ctx.nu, ctx))
}

/** The free text in the note of one audience; null takes it out. */
export const doelgroeptekstSchrijven = (
  zaak: Zaak,
  { doelgroep, tekst }: { doelgroep: string; tekst: string | null },
  ctx: Context,
) => {
  if (dicht(zaak)) return weiger('dossierDicht')
  if (!doelgroepenVan(ctx.protocol).some(d => d.code === doelgroep)) return weiger('doelgroepOnbekend')
  if (tekst === null && !zaak.werk.informeren?.teksten[doelgroep]) return weiger('tekstOntbreekt')
  return besluit<IncidentFeit>({
    soort: 'DoelgroeptekstGeschreven',
    doelgroep,
    tekst,
    op: ctx.nu,
    door: wieVan(ctx),
  })
}

export type Gespreksuitkomst = 'bereikt' | 'voicemail' | 'geen_gehoor'
type Gesprek = {
  doelgroep: string
  aan: string
  door: string
  op: string
  feitenversie: number
  uitkomst: Gespreksuitkomst
  /** Content id of the note as it was told. */
  nota: string
}

/** Told by word of mouth, or tried. Reached counts as told; a message on a machine does not. */
export const doelgroepInformeren = (zaak: Zaak, invoer: Gesprek, ctx: Context) => {
  if (dicht(zaak)) return weiger('dossierDicht')
  const stand = standVan(zaak, invoer.doelgroep, ctx)
  if (!stand) return weiger('doelgroepOnbekend')
  if (!hoortErbij(stand)) return weiger('nietErbij')
  const w = zaak.werk.informeren
  if (!w || w.feiten.length === 0) return weiger('nogGeenFeiten')
  if (!w.feiten.some(f => f.versie === invoer.feitenversie)) return weiger('versieOnbekend')
  if (invoer.op < zaak.ontvangenOp) return weiger('voorDeMelding')
  const { uitkomst, nota, ...gesprek } = invoer
  const deel = { ...gesprek, id: ctx.nieuwId(), perslijnversie: perslijnIn(zaak, stand.doelgroep.krijgt) }
  if (uitkomst !== 'bereikt') return besluit<IncidentFeit>({ soort: 'DoelgroepNietBereikt', ...deel, uitkomst })
  return besluit<IncidentFeit>(...metTaakKlaar(zaak, { soort: 'DoelgroepGeinformeerd', ...deel, nota }, invoer.op, ctx))
}

const perslijnIn = (zaak: Zaak, krijgt: readonly string[]): number | null =>
  krijgt.includes('perslijn') ? (laatstePerslijn(zaak.werk.informeren)?.versie ?? null) : null

import type { IncidentFeit } from '../begrippen/feit.ts'
import type { Feitenversie, Perslijn } from '../begrippen/feiten/informeren.ts'
import type { Zaak } from '../begrippen/zaak.ts'
import { besluit, weiger } from '../kernel/besluit.ts'
import { doelgroepenVan } from '../protocollen/doelgroepen.ts'
import { doelgroepbrieven } from '../zaken/informeren/brief.ts'
import {
  feitenOp,
  hoortErbij,
  informeerstanden,
  laatsteFeiten,
  laatstePerslijn,
  openLinks,
  wetenOudeVersie,
} from '../zaken/informeren/stand.ts'
import { metTaakKlaar, metTaakTerug } from '../zaken/informeren/taak.ts'
import { linkGemaakt } from '../zaken/uitgaand/link.ts'
import type { Context } from '../zaken/verloop/context.ts'
import { evolve } from '../zaken/verloop/evolve.ts'

const dicht = (zaak: Zaak) => zaak.status === 'gesloten' || zaak.status === 'vernietigd'
const wieVan = (ctx: Context): string => ctx.wie ?? ''
/** Links that nobody opened go back: what they hold is about to be replaced, or is not for them any more. */
const ingetrokken = (zaak: Zaak, ctx: Context, doelgroep?: string): readonly IncidentFeit[] =>
  openLinks(zaak.werk, doelgroep).map(l => ({ soort: 'LinkIngetrokken', id: l.id, op: ctx.nu, door: ctx.wie }))

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
  return besluit<IncidentFeit>(...ingetrokken(zaak, ctx), ...(opnieuw ? metTaakTerug(zaak, feit, ctx) : [feit]))
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
  return besluit<IncidentFeit>(
    ...ingetrokken(zaak, ctx, doelgroep),
    ...metTaakKlaar(zaak, feit, ctx.protocol, { op: ctx.nu, door: wieVan(ctx) }),
  )
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

/**
 * Told by word of mouth, or tried. Reached counts as told; a message on a machine does not. Nobody was told what was
 * not there yet: a talk of earlier counts for the version of that moment.
 */
export const doelgroepInformeren = (zaak: Zaak, invoer: Gesprek, ctx: Context) => {
  if (dicht(zaak)) return weiger('dossierDicht')
  const stand = standVan(zaak, invoer.doelgroep, ctx)
  if (!stand) return weiger('doelgroepOnbekend')
  if (!hoortErbij(stand)) return weiger('nietErbij')
  const w = zaak.werk.informeren
  if (!w || w.feiten.length === 0) return weiger('nogGeenFeiten')
  if (!w.feiten.some(f => f.versie === invoer.feitenversie)) return weiger('versieOnbekend')
  if (invoer.op < zaak.ontvangenOp) return weiger('voorDeMelding')
  const toen = feitenOp(w, invoer.op)
  if (!toen) return weiger('feitenLater')
  const { uitkomst, nota, ...gesprek } = invoer
  const feitenversie = Math.min(invoer.feitenversie, toen.versie)
  const deel = { ...gesprek, feitenversie, id: ctx.nieuwId(), perslijnversie: perslijnIn(zaak, stand.doelgroep.krijgt) }
  if (uitkomst !== 'bereikt') return besluit<IncidentFeit>({ soort: 'DoelgroepNietBereikt', ...deel, uitkomst })
  return besluit<IncidentFeit>(
    ...metTaakKlaar(zaak, { soort: 'DoelgroepGeinformeerd', ...deel, nota }, ctx.protocol, invoer),
  )
}

const perslijnIn = (zaak: Zaak, krijgt: readonly string[]): number | null =>
  krijgt.includes('perslijn') ? (laatstePerslijn(zaak.werk.informeren)?.versie ?? null) : null

/** A draft for every letter that an audience still has coming, so that none is forgotten; each is then read and sent. */
export const brievenKlaarzetten = (
  zaak: Zaak,
  { brieven }: { brieven: readonly { brief: string; sjabloon: string; inhoud: string }[] },
  ctx: Context,
) => {
  const nodig = doelgroepbrieven(zaak, ctx.protocol).filter(d => d.brief === null)
  const past = brieven.filter(b => nodig.some(d => d.sjabloon.code === b.sjabloon))
  if (past.length === 0) return weiger('geenBrieven')
  return besluit<IncidentFeit>(
    ...past.map(
      ({ brief: id, sjabloon, inhoud }) =>
        ({ soort: 'BriefOpgesteld', id, sjabloon, inhoud, op: ctx.nu, door: ctx.wie }) as const,
    ),
  )
}

type Bericht = {
  doelgroep: string
  aan: string
  /** Content ids: the note as the desk keeps it, and the piece that the other side reads. */
  nota: string
  inhoud: string
  /** Id of the link that comes along. */
  link: string
}

/** A one-time link with the note of an audience. It counts as told when it is opened, and an older link goes back. */
export const doelgroepberichtVersturen = (zaak: Zaak, { inhoud, link, ...invoer }: Bericht, ctx: Context) => {
  if (dicht(zaak)) return weiger('dossierDicht')
  const stand = standVan(zaak, invoer.doelgroep, ctx)
  if (!stand) return weiger('doelgroepOnbekend')
  if (!hoortErbij(stand)) return weiger('nietErbij')
  const feiten = laatsteFeiten(zaak.werk.informeren)
  if (!feiten) return weiger('nogGeenFeiten')
  const id = ctx.nieuwId()
  return besluit<IncidentFeit>(
    ...ingetrokken(zaak, ctx, invoer.doelgroep),
    {
      soort: 'DoelgroepberichtVerstuurd',
      ...invoer,
      id,
      op: ctx.nu,
      door: wieVan(ctx),
      feitenversie: feiten.versie,
      perslijnversie: perslijnIn(zaak, stand.doelgroep.krijgt),
    },
    linkGemaakt(link, { linksoort: 'informeren', voor: id, inhoud }, ctx),
  )
}

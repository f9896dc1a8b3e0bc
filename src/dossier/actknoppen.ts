import type { Zaak } from '../begrippen/zaak.ts'
import { isAdviesvraag } from '../protocollen/bases/advies.ts'
import type { Protocolversie } from '../protocollen/protocol.ts'
import type { Handeling } from '../toegang/handelingen.ts'

export type Actknop = {
  readonly tekst: string
  readonly pad: string
  readonly handeling: Handeling
  readonly bij: readonly Zaak['status'][]
  /** Only where it makes sense for this dossier. */
  readonly als?: (zaak: Zaak, protocol: Protocolversie, ik: string) => boolean
  /** Also for a dossier that only points to the one it was joined to. */
  readonly ookGevoegd?: true
  /** Always in sight; the others stand under "Meer". */
  readonly voorop?: boolean
}

const open = ['ontvangen', 'in_behandeling'] as const
const leesbaar = [...open, 'gesloten'] as const

const isVanEenAnder: Actknop['als'] = (zaak, _, ik) => zaak.behandelaar !== ik

const isVraag: Actknop['als'] = (zaak, protocol) =>
  isAdviesvraag(zaak.kenmerken, protocol) && !zaak.werk.advies?.omgezet

const moetOpgevolgd: Actknop['als'] = zaak =>
  (zaak.werk.advies?.opvolgingen ?? []).some(o => zaak.taken.some(t => t.id === o.taak && t.status === 'open'))

/** What can be done with a dossier; a room that adds an act on a dossier adds a line here. */
const acten: readonly Actknop[] = [
  { tekst: 'Overnemen', pad: 'overnemen', handeling: 'dossier.overnemen', bij: open, als: isVanEenAnder, voorop: true },
  { tekst: 'Toewijzen', pad: 'toewijzen', handeling: 'dossier.toewijzen', bij: open, voorop: true },
  { tekst: 'Thema’s', pad: 'themas', handeling: 'dossier.bewerken', bij: leesbaar },
  { tekst: 'Notitie', pad: 'notitie', handeling: 'dossier.bewerken', bij: leesbaar, ookGevoegd: true, voorop: true },
  {
    tekst: 'Advies vastleggen',
    pad: 'antwoord',
    handeling: 'dossier.bewerken',
    bij: ['in_behandeling', 'gesloten'],
    als: isVraag,
    voorop: true,
  },
  {
    tekst: 'Opvolging afronden',
    pad: 'opvolging',
    handeling: 'dossier.bewerken',
    bij: ['in_behandeling'],
    als: moetOpgevolgd,
    voorop: true,
  },
  {
    tekst: 'Wordt een melding',
    pad: 'wordt-melding',
    handeling: 'dossier.bewerken',
    bij: leesbaar,
    als: isVraag,
    voorop: true,
  },
  { tekst: 'Sluiten', pad: 'sluiten', handeling: 'dossier.sluiten', bij: ['in_behandeling'], voorop: true },
  {
    tekst: 'Heropenen',
    pad: 'heropenen',
    handeling: 'dossier.heropenen',
    bij: ['gesloten'],
    voorop: true,
  },
  { tekst: 'Meegeven aan de volgende dienst', pad: 'aandachtspunt', handeling: 'dossier.bewerken', bij: open },
  {
    tekst: 'Aandachtspunt afhandelen',
    pad: 'aandachtspunt-afhandelen',
    handeling: 'dossier.bewerken',
    bij: leesbaar,
    als: zaak => zaak.werk.aandachtspunt !== undefined,
    ookGevoegd: true,
  },
  {
    tekst: 'Overdragen',
    pad: 'overdragen',
    handeling: 'dossier.overdragen',
    bij: open,
    als: z => z.behandelaar !== null && z.werk.overdracht === undefined,
  },
  { tekst: 'Delen met een ander loket', pad: 'delen/nieuw', handeling: 'dossier.delen', bij: leesbaar },
  { tekst: 'Laten rusten', pad: 'sluimeren', handeling: 'dossier.bewerken', bij: ['in_behandeling'] },
  {
    tekst: 'Voegen bij een ander dossier',
    pad: 'voegen',
    handeling: 'dossier.voegen',
    bij: open,
    als: z => z.werk.bijgevoegd === undefined,
  },
  { tekst: 'Team', pad: 'team', handeling: 'dossier.toewijzen', bij: open },
  {
    tekst: 'Vertrouwelijkheid',
    pad: 'vertrouwelijkheid',
    handeling: 'dossier.afschermen',
    bij: leesbaar,
    ookGevoegd: true,
  },
  {
    tekst: 'Vernietigen',
    pad: 'vernietigen',
    handeling: 'dossier.vernietigen.voorstellen',
    bij: ['gesloten'],
    ookGevoegd: true,
  },
]

/** What can be done with this dossier, by what it is; who may do it is asked elsewhere. */
export const actenVoor = (zaak: Zaak, protocol: Protocolversie, ik: string): readonly Actknop[] =>
  acten.filter(
    a =>
      a.bij.includes(zaak.status) &&
      (a.ookGevoegd || zaak.werk.gevoegd === undefined) &&
      (a.als === undefined || a.als(zaak, protocol, ik)),
  )

import { isKlaar } from '../../begrippen/feiten/maatregelen.ts'
import type { Zaak } from '../../begrippen/zaak.ts'
import { type Bijzonderesoort, isBijzonder } from '../../protocollen/bases/bijzonder.ts'
import type { Protocolversie } from '../../protocollen/protocol.ts'
import type { Handeling } from '../../toegang/handelingen.ts'

/** The pages of a dossier, in the order of its tabs. A room that has a page of a dossier adds a line here. */
type Tab = {
  readonly naam: string
  readonly tekst: string
  /** Below the dossier: '/tijdlijn'. */
  readonly pad: string
  readonly handeling: Handeling
  /** Only for dossiers that have something there. */
  readonly bij?: (zaak: Zaak, protocol: Protocolversie) => boolean
  /** How many there are, behind the word. */
  readonly aantal?: (zaak: Zaak) => number
}

/** The page of a kind of case with a procedure of its own, for cases of that kind. */
const procedure = <const S extends Bijzonderesoort>(naam: S, tekst: string) => ({
  naam,
  tekst,
  pad: `/${naam}`,
  handeling: 'dossier.lezen' as const,
  bij: (z: Zaak, p: Protocolversie) => z.werk[naam] !== undefined || isBijzonder(naam, p, z),
})

const alle = [
  { naam: 'overzicht', tekst: 'Overzicht', pad: '', handeling: 'dossier.lezen' },
  { naam: 'informeren', tekst: 'Informeren', pad: '/informeren', handeling: 'dossier.lezen' },
  { naam: 'tijdlijn', tekst: 'Tijdlijn', pad: '/tijdlijn', handeling: 'dossier.lezen' },
  procedure('vermissing', 'Vermissing'),
  procedure('pandsluiting', 'Pandsluiting'),
  { naam: 'brieven', tekst: 'Brieven', pad: '/brieven', handeling: 'dossier.lezen' },
  procedure('regio', 'Regio'),
  procedure('bemiddelingstafel', 'Bemiddelingstafel'),
  {
    naam: 'post',
    tekst: 'Post',
    pad: '/post',
    handeling: 'dossier.lezen',
    bij: zaak => (zaak.werk.links?.length ?? 0) > 0,
  },
  {
    naam: 'bijlagen',
    tekst: 'Bijlagen',
    pad: '/bijlagen',
    handeling: 'dossier.lezen',
    aantal: z => (z.werk.bijlagen ?? []).filter(b => b.stand !== 'verwijderd').length,
  },
  {
    naam: 'toezicht',
    tekst: 'Toezicht',
    pad: '/toezicht',
    handeling: 'dossier.lezen',
    bij: zaak => zaak.screening !== null,
  },
  {
    naam: 'zelfonderzoek',
    tekst: 'Onderzoek',
    pad: '/zelfonderzoek',
    handeling: 'dossier.lezen',
    bij: zaak => zaak.screening !== null,
  },
  {
    naam: 'onderzoek',
    tekst: 'Eigen onderzoek',
    pad: '/onderzoek',
    handeling: 'dossier.lezen',
    bij: zaak => zaak.werk.eigenonderzoek !== undefined,
    aantal: z => z.werk.onderzoek?.teVerwerken ?? 0,
  },
  {
    naam: 'maatregelen',
    tekst: 'Maatregelen',
    pad: '/maatregelen',
    handeling: 'dossier.lezen',
    bij: zaak => zaak.screening !== null,
    aantal: z => (z.werk.maatregelen ?? []).filter(m => !isKlaar(m)).length,
  },
  {
    naam: 'overleg',
    tekst: 'Overleg',
    pad: '/overleg',
    handeling: 'dossier.lezen',
    bij: zaak => zaak.screening !== null,
    aantal: z => (z.werk.overleg?.afspraken ?? []).filter(a => a.status === 'open').length,
  },
  {
    naam: 'delen',
    tekst: 'Delen',
    pad: '/delen',
    handeling: 'dossier.lezen',
    bij: zaak => zaak.werk.delingen !== undefined,
    aantal: z =>
      (z.werk.delingen?.uit ?? []).filter(d => ['voorgesteld', 'onderweg', 'bezorgd'].includes(d.stand)).length,
  },
  { naam: 'gesprek', tekst: 'Berichten met de melder', pad: '/gesprek', handeling: 'dossier.lezen' },
  { naam: 'adviezen', tekst: 'Adviezen', pad: '/adviezen', handeling: 'dossier.lezen' },
  { naam: 'toegang', tekst: 'Toegang', pad: '/toegang', handeling: 'dossier.toegang.zien' },
] as const satisfies readonly Tab[]

export type Tabnaam = (typeof alle)[number]['naam']
export const tabs: readonly Tab[] = alle

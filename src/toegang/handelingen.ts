import type { Doel } from '../begrippen/doel.ts'
import { behandelrollen, type Rol, rollen } from '../begrippen/rol.ts'
import type { Relatie, Vertrouwelijkheid } from '../begrippen/vertrouwelijkheid.ts'

/** Per confidentiality, the relations to a dossier for which a grant holds. */
type Zicht = Readonly<Record<Vertrouwelijkheid, readonly Relatie[]>>
type Toestemming = { readonly rollen: readonly Rol[]; readonly over?: Zicht }
export type Regel = {
  readonly doel: Doel
  readonly toestaan: readonly Toestemming[]
  /** Asks for a recent proof of who it is (step-up). */
  readonly bevestigd?: true
}

const betrokken = ['behandelaar', 'team'] as const
const iedereen = ['behandelaar', 'team', 'tafelgenoot', 'geen'] as const

/**
 * A measure without its dossier: text, provider and day. A supervisor's dossiers are confidential from the start, so that
 * is no bar; of what is shielded nobody else knows that it exists.
 */
const MAATREGEL: Zicht = { gewoon: iedereen, vertrouwelijk: iedereen, afgeschermd: [] }
const LEZEN: Zicht = { gewoon: iedereen, vertrouwelijk: ['behandelaar', 'team', 'tafelgenoot'], afgeschermd: betrokken }
const RUIM: Zicht = { gewoon: iedereen, vertrouwelijk: betrokken, afgeschermd: betrokken }
const EIGEN: Zicht = { gewoon: betrokken, vertrouwelijk: betrokken, afgeschermd: betrokken }
const BEHANDELAAR: Zicht = { gewoon: ['behandelaar'], vertrouwelijk: ['behandelaar'], afgeschermd: ['behandelaar'] }
const ZONDER_INHOUD: Zicht = { gewoon: iedereen, vertrouwelijk: iedereen, afgeschermd: iedereen }
/** Break glass opens what is closed; what is shielded only for the coordinator. */
const NOODKNOP: Zicht = { gewoon: [], vertrouwelijk: ['tafelgenoot', 'geen'], afgeschermd: [] }
const NOODKNOP_RUIM: Zicht = { ...NOODKNOP, afgeschermd: ['tafelgenoot', 'geen'] }

const leiding = ['coordinator', 'procesregisseur'] as const
const behandelen = (...toestaan: Toestemming[]): Regel => ({ doel: 'melding-behandelen', toestaan })

/** The whole policy: what is not here is refused. */
export const handelingen = {
  'werkvoorraad.zien': behandelen({ rollen: behandelrollen }),
  'melding.registreren': behandelen({ rollen: behandelrollen }),
  'persoon.zoeken': behandelen({ rollen: behandelrollen }),
  /** The desk's own advice to policy, contract management, directors. */
  'advies.zien': { doel: 'bestuurlijke-informatie', toestaan: [{ rollen: behandelrollen }] },
  'advies.vastleggen': { doel: 'bestuurlijke-informatie', toestaan: [{ rollen: behandelrollen }] },
  'post.zien': behandelen({ rollen: behandelrollen }),
  'dossier.lezen': behandelen({ rollen: behandelrollen, over: LEZEN }),
  'dossier.screenen': behandelen({ rollen: leiding, over: RUIM }, { rollen: ['medewerker'], over: EIGEN }),
  /** Asked of both dossiers: the one that the report leaves and the one that it goes to. */
  'dossier.voegen': behandelen({ rollen: leiding, over: RUIM }, { rollen: ['medewerker'], over: EIGEN }),
  'dossier.toewijzen': behandelen({ rollen: leiding, over: RUIM }),
  'dossier.overnemen': behandelen({ rollen: behandelrollen, over: RUIM }),
  'dossier.bewerken': behandelen({ rollen: leiding, over: RUIM }, { rollen: ['medewerker'], over: EIGEN }),
  /** The bytes of a file: each look is logged with the file. */
  'bijlage.openen': behandelen({ rollen: behandelrollen, over: LEZEN }),
  /** Opens what was not found to be harmless. */
  'bijlage.vrijgeven': behandelen({ rollen: ['coordinator'], over: RUIM }),
  'bemiddelingstafel.beheren': behandelen({ rollen: ['coordinator'] }),
  'pandsluiting.advies.vaststellen': behandelen({ rollen: leiding, over: RUIM }),
  /** Telling who must know: as working in the dossier, but a line of its own in the access log. */
  'dossier.informeren': behandelen({ rollen: leiding, over: RUIM }, { rollen: ['medewerker'], over: EIGEN }),
  'brief.goedkeuren': behandelen({ rollen: leiding, over: RUIM }),
  'termijn.wijzigen': behandelen({ rollen: leiding, over: RUIM }),
  'dossier.afschermen': behandelen(
    { rollen: ['coordinator'], over: RUIM },
    { rollen: ['procesregisseur'], over: EIGEN },
    { rollen: ['medewerker'], over: BEHANDELAAR },
  ),
  'dossier.sluiten': behandelen(
    { rollen: ['coordinator'], over: RUIM },
    { rollen: ['procesregisseur'], over: EIGEN },
    { rollen: ['medewerker'], over: BEHANDELAAR },
  ),
  'dossier.heropenen': behandelen({ rollen: leiding, over: RUIM }),
  'dossier.overdragen': behandelen({ rollen: leiding, over: RUIM }, { rollen: ['medewerker'], over: BEHANDELAAR }),
  /** With another desk of the house: nothing crosses without this, and nothing before somebody approved. */
  'dossier.delen': behandelen({ rollen: leiding, over: RUIM }, { rollen: ['medewerker'], over: EIGEN }),
  'deling.goedkeuren': behandelen({ rollen: leiding, over: RUIM }),
  /** What another desk shared: content without a dossier yet. */
  'deling.ontvangen': behandelen({ rollen: leiding }),
  'deling.register': { doel: 'toezicht-op-toegang', toestaan: [{ rollen: [...leiding, 'privacyfunctionaris'] }] },
  'overdracht.beantwoorden': behandelen({ rollen: behandelrollen, over: RUIM }),
  /** Of somebody who left: without it what only they could see would be nobody's. Shows no content. */
  'dossier.opvangen': behandelen({ rollen: ['coordinator'] }),
  'regie.zien': behandelen({ rollen: behandelrollen }),
  /** For oneself; for somebody who is ill it is the coordinator's. */
  'waarneming.instellen': behandelen({ rollen: behandelrollen }),
  'waarneming.regelen': behandelen({ rollen: ['coordinator'] }),
  /** The form; what it opens is decided per dossier, by the act below. */
  'noodknop.zien': { ...behandelen({ rollen: behandelrollen }), bevestigd: true },
  'dossier.noodknop': {
    ...behandelen({ rollen: behandelrollen, over: NOODKNOP }, { rollen: ['coordinator'], over: NOODKNOP_RUIM }),
    bevestigd: true,
  },
  'dossier.vernietigen.voorstellen': {
    doel: 'beheer',
    bevestigd: true,
    toestaan: [{ rollen: ['coordinator'], over: RUIM }],
  },
  'dossier.vernietigen': {
    doel: 'beheer',
    bevestigd: true,
    toestaan: [{ rollen: ['privacyfunctionaris'], over: ZONDER_INHOUD }],
  },
  'vernietiging.zien': { doel: 'beheer', toestaan: [{ rollen: ['coordinator', 'privacyfunctionaris'] }] },
  'dossier.toegang.zien': {
    doel: 'toezicht-op-toegang',
    toestaan: [
      { rollen: behandelrollen, over: EIGEN },
      { rollen: ['privacyfunctionaris'], over: ZONDER_INHOUD },
    ],
  },
  'toegangslog.lezen': { doel: 'toezicht-op-toegang', toestaan: [{ rollen: ['privacyfunctionaris'] }] },
  'noodknop.beoordelen': { doel: 'toezicht-op-toegang', toestaan: [{ rollen: ['privacyfunctionaris'] }] },
  'rapport.zien': { doel: 'verantwoording', toestaan: [{ rollen: [...behandelrollen, 'bestuur-lezer'] }] },
  'rapport.doorklikken': { doel: 'verantwoording', toestaan: [{ rollen: leiding }] },
  'rapport.uitvoeren': {
    doel: 'verantwoording',
    bevestigd: true,
    toestaan: [{ rollen: [...leiding, 'bestuur-lezer'] }],
  },
  'rapport.vaststellen': { doel: 'verantwoording', toestaan: [{ rollen: ['coordinator'] }] },
  'signaal.zien': { doel: 'verantwoording', toestaan: [{ rollen: [...leiding, 'bestuur-lezer'] }] },
  'signaal.beoordelen': { doel: 'verantwoording', toestaan: [{ rollen: leiding }] },
  'gemist.vastleggen': { doel: 'verantwoording', toestaan: [{ rollen: leiding }] },
  'gemist.vernietigen': { doel: 'verantwoording', toestaan: [{ rollen: ['coordinator'] }] },
  'getal.zien': { doel: 'verantwoording', toestaan: [{ rollen: [...leiding, 'bestuur-lezer'] }] },
  'getal.geven': { doel: 'verantwoording', toestaan: [{ rollen: leiding }] },
  'getal.uitvoeren': { doel: 'verantwoording', bevestigd: true, toestaan: [{ rollen: leiding }] },
  'import.uitvoeren': { doel: 'verantwoording', toestaan: [{ rollen: ['coordinator'] }] },
  'dienst.zien': behandelen({ rollen: behandelrollen }),
  'dienst.overdragen': behandelen({ rollen: behandelrollen }),
  'rooster.wijzigen': behandelen({ rollen: leiding }),
  /** Of a provider's investigation: good enough or not, and what follows. */
  'onderzoek.beoordelen': behandelen({ rollen: leiding, over: RUIM }),
  /** What must get better at providers: the list, and which measures stand on it. */
  'maatregelen.zien': behandelen({ rollen: [...behandelrollen, 'contractmanager'] }),
  'maatregel.zien': behandelen(
    { rollen: behandelrollen, over: LEZEN },
    { rollen: ['contractmanager'], over: MAATREGEL },
  ),
  /** A step of one measure, from that list: without the dossier. Who handles it does this in the dossier. */
  'maatregel.opvolgen': behandelen({ rollen: ['contractmanager'], over: MAATREGEL }),
  'toezicht.zien': behandelen({ rollen: behandelrollen }),
  'toezicht.afstemmen': behandelen({ rollen: leiding }),
  'besluitdag.toevoegen': behandelen({ rollen: ['coordinator'] }),
  'gebruiker.zien': { doel: 'beheer', toestaan: [{ rollen: ['beheerder'] }] },
  'gebruiker.wijzigen': { doel: 'beheer', bevestigd: true, toestaan: [{ rollen: ['beheerder'] }] },
  'eigen.zien': { doel: 'beheer', toestaan: [{ rollen }] },
} as const satisfies Record<string, Regel>

export type Handeling = keyof typeof handelingen

/** What somebody of a provider may do: only with a session of a provider, and on a case only as `partijVan` says. */
export const aanbiederhandelingen = {
  'aanbieder.zien': { doel: 'melding-behandelen' },
  'aanbieder.lezen': { doel: 'melding-behandelen' },
  'aanbieder.schrijven': { doel: 'melding-behandelen' },
} as const satisfies Record<string, { readonly doel: Doel }>
export type Aanbiederhandeling = keyof typeof aanbiederhandelingen

/** What anybody may do without signing in. */
export const openbareHandelingen = [
  'openbaar.zien',
  'openbaar.melden',
  'openbaar.volgen',
  'openbaar.ophalen',
  'openbaar.reageren',
  'openbaar.aanmelden',
] as const
export type OpenbareHandeling = (typeof openbareHandelingen)[number]

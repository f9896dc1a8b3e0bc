import { expect, test } from 'vitest'
import { context, taak, termijn, zaak } from '../../tests/opstelling/zaak.ts'
import type { Zaak } from '../begrippen/zaak.ts'
import { type Zaakstatus, zaakstatussen } from '../begrippen/zaakkern.ts'
import { verlengen } from './acten/werk.tsx'
import { dossierHeropenen, dossierSluiten } from './afsluiting.ts'
import {
  behandelaarToewijzen,
  betrokkeneToevoegen,
  dossierOvernemen,
  notitieMaken,
  teamlidToevoegen,
  vertrouwelijkheidWijzigen,
} from './behandeling.ts'
import { taakAfronden, taakToevoegen } from './taken.ts'
import { termijnHervatten, termijnPauzeren, termijnVerlengen } from './termijnen.ts'

type Afloop = { ok: boolean; weigering?: string }
const ctx = context()

/** Every command over every status: what it does, or why not. */
const opdrachten: Record<string, [doe: (z: Zaak) => Afloop, per: Record<Zaakstatus, string | null>]> = {
  behandelaarToewijzen: [
    z => behandelaarToewijzen(z, { aan: 'ander', kanBehandelen: true }, ctx),
    { ontvangen: null, in_behandeling: null, gesloten: 'dossierDicht', vernietigd: 'dossierDicht' },
  ],
  dossierOvernemen: [
    z => dossierOvernemen(z, {}, ctx),
    { ontvangen: null, in_behandeling: null, gesloten: 'dossierDicht', vernietigd: 'dossierDicht' },
  ],
  teamlidToevoegen: [
    z => teamlidToevoegen(z, { wie: 'ander', kanBehandelen: true }, ctx),
    { ontvangen: null, in_behandeling: null, gesloten: 'dossierDicht', vernietigd: 'dossierDicht' },
  ],
  vertrouwelijkheidWijzigen: [
    z => vertrouwelijkheidWijzigen(z, { naar: 'afgeschermd', reden: null }, ctx),
    { ontvangen: null, in_behandeling: null, gesloten: null, vernietigd: 'dossierDicht' },
  ],
  notitieMaken: [
    z => notitieMaken(z, { tekst: 'id' }, ctx),
    { ontvangen: null, in_behandeling: null, gesloten: null, vernietigd: 'dossierDicht' },
  ],
  betrokkeneToevoegen: [
    z => betrokkeneToevoegen(z, { betrokkene: 'id', rol: 'client' }, ctx),
    { ontvangen: null, in_behandeling: null, gesloten: 'dossierDicht', vernietigd: 'dossierDicht' },
  ],
  taakToevoegen: [
    z => taakToevoegen(z, { tekst: 'id', verplicht: false }, ctx),
    { ontvangen: null, in_behandeling: null, gesloten: 'dossierDicht', vernietigd: 'dossierDicht' },
  ],
  dossierSluiten: [
    z => dossierSluiten(z, { reden: 'afgehandeld', toelichting: null }, ctx),
    { ontvangen: 'nogNietGescreend', in_behandeling: null, gesloten: 'dossierDicht', vernietigd: 'dossierDicht' },
  ],
  dossierHeropenen: [
    z => dossierHeropenen(z, { reden: 'id' }, ctx),
    {
      ontvangen: 'dossierNietGesloten',
      in_behandeling: 'dossierNietGesloten',
      gesloten: null,
      vernietigd: 'dossierNietGesloten',
    },
  ],
}
const gevallen = Object.entries(opdrachten).flatMap(([naam, [doe, per]]) =>
  zaakstatussen.map(status => [naam, status, doe, per[status]] as const),
)
test.each(gevallen)('%s on a dossier that is %s', (_, status, doe, weigering) => {
  expect(doe(zaak({ status }))).toMatchObject(weigering === null ? { ok: true } : { ok: false, weigering })
})

const open = zaak({ status: 'in_behandeling' })
const vraag: Zaak = { ...open, kenmerken: { ...open.kenmerken, soort: 'adviesvraag' } }
const ERBIJ = { betrokkene: 'id', rol: 'client' }
test.each<[string, Afloop, object]>([
  [
    'a dossier goes to somebody who handles dossiers',
    behandelaarToewijzen(open, { aan: 'x', kanBehandelen: false }, ctx),
    { weigering: 'geenBehandelaar' },
  ],
  [
    'a dossier is not given to who has it',
    behandelaarToewijzen({ ...open, behandelaar: 'x' }, { aan: 'x', kanBehandelen: true }, ctx),
    { weigering: 'alBehandelaar' },
  ],
  [
    'nobody takes over from themselves',
    dossierOvernemen({ ...open, behandelaar: 'ik' }, {}, ctx),
    { weigering: 'alBehandelaar' },
  ],
  [
    'who is in the team is not added again',
    teamlidToevoegen({ ...open, team: ['x'] }, { wie: 'x', kanBehandelen: true }, ctx),
    { weigering: 'alInTeam' },
  ],
  [
    'wider confidentiality asks for a reason',
    vertrouwelijkheidWijzigen({ ...open, vertrouwelijkheid: 'vertrouwelijk' }, { naar: 'gewoon', reden: null }, ctx),
    { weigering: 'redenOntbreekt' },
  ],
  [
    'the same confidentiality is no change',
    vertrouwelijkheidWijzigen(open, { naar: 'gewoon', reden: 'id' }, ctx),
    { weigering: 'geenWijziging' },
  ],
  [
    'a person has a role that the protocol knows',
    betrokkeneToevoegen(open, { betrokkene: 'id', rol: 'x' }, ctx),
    { weigering: 'rolOnbekend' },
  ],
  [
    'a question for advice is about nobody by name',
    betrokkeneToevoegen(vraag, ERBIJ, ctx),
    { weigering: 'adviesvraag' },
  ],
  [
    'a question that became a report may name somebody, also before its kind is settled',
    betrokkeneToevoegen({ ...vraag, kenmerken: { ...vraag.kenmerken, soort: null } }, ERBIJ, ctx),
    { ok: true },
  ],
  [
    'an unknown task is refused',
    taakAfronden(open, { taak: 'x', toelichting: null, voorbij: true }, ctx),
    { weigering: 'taakOnbekend' },
  ],
  [
    'a task is done once',
    taakAfronden(
      { ...open, taken: [taak({ status: 'gedaan' })] },
      { taak: 'taak-1', toelichting: null, voorbij: true },
      ctx,
    ),
    { weigering: 'taakAlKlaar' },
  ],
  [
    'a dossier does not close while a required task is open',
    dossierSluiten({ ...open, taken: [taak({ verplicht: true })] }, { reden: 'afgehandeld', toelichting: null }, ctx),
    { weigering: 'takenOpen' },
  ],
  [
    'an optional task does not keep it open',
    dossierSluiten({ ...open, taken: [taak()] }, { reden: 'afgehandeld', toelichting: null }, ctx),
    { ok: true },
  ],
  [
    'a dossier closes for a reason of the protocol',
    dossierSluiten(open, { reden: 'x', toelichting: null }, ctx),
    { weigering: 'redenOnbekend' },
  ],
])('%s', (_, afloop, verwacht) => {
  expect(afloop).toMatchObject(verwacht)
})

test('who makes a dossier closer and nobody has it becomes its handler, so that it is not lost from sight', () => {
  const b = vertrouwelijkheidWijzigen(open, { naar: 'afgeschermd', reden: null }, ctx)
  expect(b).toMatchObject({ ok: true, feiten: [{ naar: 'afgeschermd' }, { soort: 'DossierOvergenomen', door: 'ik' }] })
})

const metTermijn = (anders = {}) => ({ ...open, termijnen: [termijn(anders)] })
const stil = { pauzes: [{ van: '2026-04-03T06:00:00.000Z', tot: null, reden: 'r', door: 'ik' }] }
const verleng = (z: Zaak, n: number, eenheid: 'werkdag' | 'uur') =>
  termijnVerlengen(z, { termijn: 'termijn-1', n, eenheid, reden: 'r' }, ctx)

test.each<[string, Afloop, object]>([
  [
    'a term is extended by whole days',
    verleng(metTermijn(), 2, 'werkdag'),
    { ok: true, feiten: [{ einde: '2026-04-13' }] },
  ],
  ['days are not extended by hours', verleng(metTermijn(), 2, 'uur'), { weigering: 'duurOnmogelijk' }],
  ['nothing is not an extension', verleng(metTermijn(), 0, 'werkdag'), { weigering: 'duurOnmogelijk' }],
  [
    'too much at once names the limit, not the unit',
    verleng(metTermijn(), 999_999, 'werkdag'),
    { weigering: 'teLang' },
  ],
  [
    'a term that lapsed is not extended to a day that is over too',
    termijnVerlengen(
      metTermijn(),
      { termijn: 'termijn-1', n: 2, eenheid: 'werkdag', reden: 'r' },
      context({ nu: '2026-05-01T08:00:00.000Z' }),
    ),
    { weigering: 'eindeVoorbij' },
  ],
  [
    'a term that was met is not extended',
    verleng(metTermijn({ status: 'gehaald' }), 2, 'werkdag'),
    { weigering: 'termijnLooptNiet' },
  ],
  [
    'a term that stands still is not extended',
    verleng(metTermijn(stil), 2, 'werkdag'),
    { weigering: 'termijnStaatStil' },
  ],
  [
    'a term in opening hours stays as it is',
    verleng(metTermijn({ code: 'screening' }), 2, 'werkdag'),
    { weigering: 'nietVerlengbaar' },
  ],
  [
    'a term stops once',
    termijnPauzeren(metTermijn(stil), { termijn: 'termijn-1', reden: 'r' }, ctx),
    { weigering: 'termijnStaatStil' },
  ],
  [
    'a term that runs is not resumed',
    termijnHervatten(metTermijn(), { termijn: 'termijn-1' }, ctx),
    { weigering: 'termijnLoopt' },
  ],
])('%s', (_, afloop, verwacht) => {
  expect(afloop).toMatchObject(verwacht)
})

test.each([
  ['two working days', '2026-04-09T09:00:00.000Z', '2026-04-13'],
  ['a weekend with Easter around it', '2026-04-07T09:00:00.000Z', '2026-04-09'],
])('a term that stood still for %s ends as many working days later', (_, nu, einde) => {
  const b = termijnHervatten(metTermijn(stil), { termijn: 'termijn-1' }, context({ nu }))
  expect(b).toMatchObject({ ok: true, feiten: [{ soort: 'TermijnHervat', einde }] })
})

test('the page of a longer term names the day that it would get, when that is over', () => {
  const z = metTermijn()
  const k = { ...context(), zaak: z, wie: { id: 'ik' }, nu: new Date('2026-05-01T08:00:00.000Z') } as never
  const lees = (n: string) =>
    verlengen.lees({ termijn: 'termijn-1', n, eenheid: 'werkdag', reden: 'Meer tijd nodig.' }, z, () => 'id', k)
  expect(lees('2')).toMatchObject({
    ok: false,
    fouten: [{ naam: 'n', tekst: expect.stringContaining('13 april 2026') }],
  })
  expect(lees('40')).toMatchObject({ ok: true })
})

import { expect, test } from 'vitest'
import { screening } from '../../../tests/opstelling/voorbeeld.ts'
import { context, desk, taak, termijn, zaak } from '../../../tests/opstelling/zaak.ts'
import type { IncidentFeit } from '../../begrippen/feit.ts'
import type { Zaak } from '../../begrippen/zaak.ts'
import { naBesluit } from './evolve.ts'
import { metGevolgen } from './gevolgen.ts'

const ctx = context()
const ontvangen: IncidentFeit = {
  soort: 'MeldingOntvangen',
  melding: 'm',
  kanaal: 'telefoon',
  ontvangenOp: '2026-04-02T19:45:00.000Z',
  melderType: null,
  soortMelding: null,
  categorie: null,
  minderjarig: null,
  vierP: [],
  urgent: false,
  geregistreerdDoor: null,
  protocolversie: 2,
  vertrouwelijkheid: 'gewoon',
}
const gescreend = (anders = {}): IncidentFeit => ({
  soort: 'MeldingGescreend',
  op: ctx.nu,
  door: 'ik',
  ...screening(anders),
})
const soorten = (feiten: readonly IncidentFeit[]) => feiten.map(f => ('code' in f ? `${f.soort} ${f.code}` : f.soort))
const na = (z: Zaak, ...feiten: IncidentFeit[]) => naBesluit(z, metGevolgen(z, feiten, ctx))

test('terms of receipt count from receipt, also when it is typed in next morning', () => {
  const { termijnen } = na(zaak({ ontvangenOp: '' }), ontvangen)
  expect(termijnen.map(t => [t.code, t.van])).toContainEqual(['screening', '2026-04-02T19:45:00.000Z'])
})

test('screening meets the term for screening', () => {
  const z = na(na(zaak({ ontvangenOp: '' }), ontvangen), gescreend())
  expect(z.termijnen.find(t => t.code === 'screening')).toMatchObject({ status: 'gehaald', gehaaldOp: ctx.nu })
})

test('a P that is hit starts the term for informing; without one it does not', () => {
  const codes = (vierP: string[]) =>
    na(zaak(), gescreend({ vierP, categorie: 'gog_fysiek' })).termijnen.map(t => t.code)
  expect(codes(['pers'])).toContain('informeren')
  expect(codes([])).not.toContain('informeren')
})

test('a duty to notify sets the task to check the notification', () => {
  const plicht = ctx.protocol.meldplichten[0]?.code ?? ''
  const codes = (meldplichten: string[]) =>
    na(zaak(), gescreend({ meldplichten, categorie: 'gog_fysiek' })).taken.map(t => t.code)
  expect(codes([plicht])).toContain('toezichtmelding_nagaan')
  expect(codes([])).not.toContain('toezichtmelding_nagaan')
})

test('what is done and is not over comes back, with its term from now', () => {
  const z = na(zaak(), gescreend())
  const volgen = z.taken.find(t => t.code === 'vermissing_opvolgen')
  const gedaan = {
    soort: 'TaakGedaan',
    id: volgen?.id ?? '',
    op: '2026-04-04T08:00:00.000Z',
    door: 'ik',
    toelichting: null,
  } as const
  const terug = na(z, { ...gedaan, voorbij: false })
  expect(terug.taken.filter(t => t.code === 'vermissing_opvolgen').map(t => t.status)).toEqual(['gedaan', 'open'])
  expect(terug.termijnen.filter(t => t.code === 'vermissing.opvolging').map(t => [t.status, t.van])).toEqual([
    ['gehaald', ctx.nu],
    ['lopend', gedaan.op],
  ])
  const voorbij = na(z, { ...gedaan, voorbij: true })
  expect(voorbij.taken.filter(t => t.code === 'vermissing_opvolgen').map(t => t.status)).toEqual(['gedaan'])
})

test('when a dossier closes, what still runs lapses and nothing new starts', () => {
  const z = zaak({ status: 'in_behandeling', taken: [taak()], termijnen: [termijn()] })
  const feiten = metGevolgen(
    z,
    [{ soort: 'DossierGesloten', op: ctx.nu, door: 'ik', reden: 'afgehandeld', toelichting: null }],
    ctx,
  )
  expect(soorten(feiten)).toEqual(['DossierGesloten', 'TermijnVervallen', 'TaakVervallen'])
})

test('another screening drops what lost its ground and starts what has one now', () => {
  const z = na(zaak(), gescreend())
  const anders = na(z, {
    soort: 'ScreeningGewijzigd',
    op: ctx.nu,
    door: 'ik',
    ...screening({ categorie: 'dreigende_pandsluiting' }),
  })
  expect(anders.taken.find(t => t.code === 'vermissing_opvolgen')?.status).toBe('vervallen')
  expect(anders.taken.find(t => t.code === 'gezin_in_kaart')?.status).toBe('open')
})

test('a report at 23:30 is not late at once: its terms wait for the opening', () => {
  const nacht = { ...ontvangen, ontvangenOp: '2026-04-02T21:30:00.000Z' }
  const { termijnen } = na(zaak({ ontvangenOp: '' }), nacht)
  expect(termijnen.every(t => t.eindMoment > '2026-04-03T07:00:00.000Z')).toBe(true)
  expect(desk.openingstijden[0]?.van).toBe('09:00')
})

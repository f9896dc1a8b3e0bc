import { expect, test } from 'vitest'
import { context, termijn, zaak } from '../../tests/opstelling/zaak.ts'
import type { Zelfonderzoek } from '../begrippen/feiten/zelfonderzoek.ts'
import type { Termijn } from '../begrippen/termijn.ts'
import type { Zaak } from '../begrippen/zaak.ts'
import wmo from '../protocollen/loketten/westerkwartier-toezicht-wmo.ts'
import type { Protocol, Protocolversie } from '../protocollen/protocol.ts'
import { rekenaar } from '../zaken/verloop/termijnen.ts'
import { uitstelBeslissen } from './uitstel.ts'

const desk: Protocol = wmo
const ctx = context({
  ...{ desk, protocol: desk.versies[0] as Protocolversie, wie: 'femke', nu: '2026-05-01T09:00:00.000Z' },
  reken: rekenaar(desk, []),
})
const loopt = termijn({
  ...{ code: 'zelfonderzoek', van: '2026-04-03T08:00:00.000Z' },
  ...{ eindMoment: '2026-05-15T22:00:00.000Z', einde: '2026-05-15' },
})
const verbetering = termijn({ ...loopt, code: 'onderzoek.verbetering', uitleg: 'De toezichthouder koos deze dag.' })
const beslist = { op: 'toen', door: 'femke', toegekend: false, reden: 'r' }

const met = (
  uitstel: Zelfonderzoek['uitstel'],
  termijnen: readonly Termijn[] = [loopt],
  anders: Partial<Zaak> = {},
): Zaak =>
  zaak({
    ...{ loket: desk.loket, procedure: 'toezicht', status: 'in_behandeling', protocolversie: 1, termijnen },
    ...anders,
    werk: {
      zelfonderzoek: {
        gevraagd: { op: 'toen', door: 'femke', wijze: 'alleen', afspraken: 'a' },
        rondes: [],
        ...(uitstel ? { uitstel } : {}),
      },
    },
  })
const vraag = (dag = '2026-05-29') => ({ op: 'toen', dag, reden: 'ziek' })
const stil = termijn({ ...loopt, pauzes: [{ van: 'toen', tot: null, reden: 'r', door: 'femke' }] as never })

test.each([
  [
    'granted: the term runs until the day that was asked',
    met([vraag()]),
    true,
    { feiten: [{ toegekend: true }, { n: 14, einde: '2026-05-29' }] },
  ],
  [
    'granted for what must be improved: the chosen day moves',
    met([vraag()], [verbetering]),
    true,
    {
      feiten: [
        {},
        { einde: '2026-05-29', uitleg: expect.stringContaining('tot en met vr 29 mei 2026 (waarom; besluit: femke)') },
      ],
    },
  ],
  [
    'refused: nothing moves',
    met([vraag()]),
    false,
    { feiten: [{ soort: 'UitstelBeslist', toegekend: false, reden: 'waarom' }] },
  ],
  ['what was not asked is not decided', met([]), true, { weigering: 'nietGevraagd' }],
  ['what was decided is not decided again', met([{ ...vraag(), beslist }]), true, { weigering: 'nietGevraagd' }],
  ['asked anew after a refusal it is', met([{ ...vraag(), beslist }, vraag('2026-06-05')]), true, { ok: true }],
  ['not while the term stands still', met([vraag()], [stil]), true, { weigering: 'staatStil' }],
  ['not when it already runs longer', met([vraag('2026-05-15')]), true, { weigering: 'nietLater' }],
  [
    'not once the report came',
    met([vraag()], [termijn({ ...loopt, status: 'gehaald' })]),
    true,
    { weigering: 'geenTermijn' },
  ],
  [
    'a term that started since is not what was asked about',
    met(
      [{ ...vraag(), op: '2026-04-20T08:00:00.000Z' }],
      [termijn({ ...loopt, status: 'gehaald' }), termijn({ ...verbetering, van: '2026-04-25T08:00:00.000Z' })],
    ),
    true,
    { weigering: 'geenTermijn' },
  ],
  [
    'nor is it refused any more',
    met([vraag()], [termijn({ ...loopt, status: 'vervallen' })]),
    false,
    { weigering: 'geenTermijn' },
  ],
  ['not in a closed dossier', met([vraag()], [loopt], { status: 'gesloten' }), true, { weigering: 'dossierDicht' }],
])('%s', (_, z, toegekend, verwacht) =>
  expect(uitstelBeslissen(z, { toegekend, reden: 'waarom' }, ctx)).toMatchObject(verwacht),
)

import { expect, test } from 'vitest'
import { nieuwBaken, nieuweGebruiker } from '../../../tests/opstelling/baken.ts'
import { verzoek } from '../../../tests/opstelling/voorbeeld.ts'
import { inLoket } from '../../db/verbinding.ts'
import { besluit } from '../../kernel/besluit.ts'
import rotterdam from '../../protocollen/loketten/rotterdam-incidentenloket.ts'
import type { Protocol, Termijndefinitie } from '../../protocollen/protocol.ts'
import { findBerichten } from '../../toegang/berichten.ts'
import { handle } from '../deuren/handle.ts'
import { openDossier } from '../deuren/openen.ts'
import { findZaak } from '../register/store.ts'
import { besluitdagToevoegen } from './verschuiven.ts'

const wettelijk: Termijndefinitie = {
  code: 'proef_wettelijk',
  naam: 'Wettelijke proeftermijn',
  van: 'MeldingOntvangen',
  vanaf: 'ontvangst',
  totFeiten: ['MeldingGescreend'],
  totTaken: [],
  duur: { n: 5, eenheid: 'dag' },
  regime: 'atw',
  soort: 'wettelijk',
  grondslag: 'proef',
}
const desk: Protocol = {
  ...rotterdam,
  loket: 'proef-loket',
  versies: rotterdam.versies.map(v => ({ ...v, termijnen: [...v.termijnen, wettelijk] })),
}

// 5 days after Thursday 2 April 2026: raw end Tuesday 7 April, and Atw art. 2 makes it the 8th.
const { baken, tijd } = await nieuwBaken('2026-04-02T10:00:00Z', [desk])
const { loket } = desk
const coordinator = await nieuweGebruiker(baken, loket, 'Coördinator', 'coordinator')

const meld = async (ontvangenOp: string) => {
  tijd.zet(ontvangenOp)
  const v = verzoek(loket)
  const opening = await openDossier(baken, { ...v, melding: { ...v.melding, ontvangenOp } })
  if (!opening.ok) throw new Error(opening.weigering)
  return opening.ontvangst.zaak
}
const einde = (id: string) =>
  inLoket(baken.db, loket, async tx => (await findZaak(tx, loket, id))?.termijnen.find(t => t.code === wettelijk.code))

test('a decree day moves the running terms that end on it, lists them, and explains the new date', async () => {
  const geraakt = await meld('2026-04-02T10:00:00.000Z')
  const anders = await meld('2026-04-13T10:00:00.000Z')
  expect((await einde(geraakt))?.einde).toBe('2026-04-08')
  const voor = await einde(anders)
  const lijst = await besluitdagToevoegen(baken, coordinator, { dag: '2026-04-07', bron: 'Proefbesluit' })
  expect(lijst?.map(w => [w.zaak.id, w.voor, w.na])).toEqual([[geraakt, '2026-04-08', '2026-04-09']])
  expect((await einde(geraakt))?.uitleg).toContain('9 april 2026')
  expect(await einde(anders)).toEqual(voor)
})

test('the handler of a moved term is told', async () => {
  const zaak = await meld('2026-04-16T10:00:00.000Z')
  await handle(baken, coordinator, {
    zaak,
    opdracht: {
      naam: 'neem',
      handeling: 'dossier.overnemen',
      beslis: z => besluit({ soort: 'DossierOvergenomen', door: coordinator.id, van: z.behandelaar }),
    },
    invoer: {},
  })
  await besluitdagToevoegen(baken, coordinator, { dag: '2026-04-21', bron: 'Proefbesluit' })
  const berichten = await inLoket(baken.db, loket, tx => findBerichten(tx, loket, coordinator.id))
  expect(berichten).toMatchObject([{ soort: 'termijnVerschoven', zaak, gelezenOp: null }])
})

test('a day that is known already moves nothing', async () => {
  expect(await besluitdagToevoegen(baken, coordinator, { dag: '2026-04-07', bron: 'Nog eens' })).toBeNull()
})

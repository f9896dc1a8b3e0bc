import { expect, test } from 'vitest'
import { nieuwBaken, nieuweGebruiker } from '../../../tests/opstelling/baken.ts'
import { screening, verzoek } from '../../../tests/opstelling/voorbeeld.ts'
import type { IncidentFeit } from '../../begrippen/feit.ts'
import { controleerDossiers } from '../../controle/dossiers.ts'
import { inLoket } from '../../db/verbinding.ts'
import { besluit } from '../../kernel/besluit.ts'
import { meldingScreenen } from '../../screening/domain.ts'
import { findBerichten } from '../../toegang/berichten.ts'
import type { Wie } from '../../toegang/wie.ts'
import { handle } from '../deuren/handle.ts'
import { openDossier } from '../deuren/openen.ts'
import { regieRonde } from './ronde.ts'
import { findWeerkijken } from './weerkijken.ts'

const { baken, desk, tijd } = await nieuwBaken('2026-04-02T08:00:00Z')
const { loket } = desk
const noor = await nieuweGebruiker(baken, loket, 'Noor', 'coordinator')
const anna = await nieuweGebruiker(baken, loket, 'Anna', 'coordinator')
const fg = await nieuweGebruiker(baken, loket, 'Functionaris', 'privacyfunctionaris')

const doe = (zaak: string, feit: IncidentFeit) =>
  handle(baken, noor, {
    zaak,
    opdracht: { naam: 'proef', handeling: 'dossier.bewerken', beslis: () => besluit(feit) },
    invoer: {},
  })
/** A dossier that Noor handles. */
const dossier = async () => {
  const opening = await openDossier(baken, verzoek(loket))
  if (!opening.ok) throw new Error(opening.weigering)
  const { zaak } = opening.ontvangst
  const screenen = { naam: 'screenen', handeling: 'dossier.screenen', beslis: meldingScreenen } as const
  await handle(baken, noor, { zaak, opdracht: screenen, invoer: screening() })
  return zaak
}
const lijst = (wie: Wie) =>
  inLoket(baken.db, loket, async tx =>
    (await findWeerkijken(tx, wie, baken.klok().toISOString())).map(w => [w.soort, w.id]),
  )
const op = () => baken.klok().toISOString()

const [pand, tafel, regio] = [await dossier(), await dossier(), await dossier()]
const opvolging = { onderdak: 'thuis', kinderenVeilig: 'ja', hulpLoopt: 'ja', verslag: baken.nieuwId() } as const
await doe(pand, { soort: 'GezinOpgevolgd', ...opvolging, volgende: '2026-04-01', op: op(), door: noor.id })
await doe(pand, { soort: 'GezinOpgevolgd', ...opvolging, volgende: '2026-04-10', op: op(), door: noor.id })
await doe(tafel, { soort: 'GezinOpTafelGezet', reden: baken.nieuwId(), op: op(), door: noor.id })
await doe(tafel, {
  ...{ soort: 'GezinStabielVerklaard', criteria: [], hercontrole: '2026-04-09', toelichting: baken.nieuwId() },
  ...{ op: op(), door: noor.id },
} as IncidentFeit)
const doorzending = baken.nieuwId()
await doe(regio, {
  ...{ soort: 'RegioDoorgezet', id: doorzending, gemeente: '0606', ontvanger: baken.nieuwId(), wijze: 'telefoon' },
  ...{ doorgezetOp: op(), bevestigenVoor: '2026-04-07T22:00:00.000Z', door: noor.id },
} as IncidentFeit)

test('what was agreed comes on the list on its day: the last date that was agreed, and only for who handles it', async () => {
  tijd.zet('2026-04-07T21:59:00Z')
  expect(await lijst(noor)).toEqual([])
  tijd.zet('2026-04-07T22:00:00Z')
  expect(await lijst(noor)).toEqual([['regio', regio]])
  tijd.zet('2026-04-10T08:00:00Z')
  expect(await lijst(noor)).toEqual([
    ['regio', regio],
    ['bemiddelingstafel', tafel],
    ['pandsluiting', pand],
  ])
  expect(await lijst(anna)).toEqual([])
  expect(await lijst(fg)).toEqual([])
})

test('a receipt that did not come is told once to who handles it, and it stays on the list until it comes', async () => {
  await regieRonde(baken, loket)
  await regieRonde(baken, loket)
  const berichten = await inLoket(baken.db, loket, tx => findBerichten(tx, loket, noor.id))
  expect(berichten.filter(b => b.soort === 'regioUitgebleven').map(b => b.zaak)).toEqual([regio])
  expect((await lijst(noor)).map(([soort]) => soort)).toContain('regio')
  await doe(regio, {
    ...{ soort: 'RegioOntvangstBevestigd', id: doorzending, bevestigdOp: op(), wie: baken.nieuwId() },
    ...{ op: op(), door: noor.id },
  } as IncidentFeit)
  expect((await lijst(noor)).map(([soort]) => soort)).not.toContain('regio')
})

test('who must be called about a meeting stands on the list until somebody did', async () => {
  const zaak = await dossier()
  const wanneer = '2026-04-20T12:00:00.000Z'
  const tekst = baken.nieuwId()
  const [overleg, deelnemer] = [baken.nieuwId(), baken.nieuwId()]
  await doe(zaak, {
    ...{ soort: 'OverlegGepland', id: overleg, vorm: 'ketenoverleg', wanneer, online: true, waar: null },
    ...{ voorzitter: tekst, doel: tekst, op: op(), door: noor.id },
  } as IncidentFeit)
  const genodigd = { id: deelnemer, overleg, wie: tekst, hoe: 'bellen', op: op(), door: noor.id } as const
  await doe(zaak, { soort: 'DeelnemerUitgenodigd', ...genodigd })
  expect((await lijst(noor)).filter(([soort]) => soort === 'overleg')).toEqual([])
  await doe(zaak, { soort: 'DeelnemerTeBellen', deelnemer, waarvoor: 'uitnodiging', op: op(), door: noor.id })
  expect((await lijst(noor)).filter(([soort]) => soort === 'overleg')).toEqual([['overleg', zaak]])
  tijd.zet('2026-04-20T12:00:00Z')
  expect((await lijst(noor)).filter(([soort]) => soort === 'overleg')).toEqual([])
  tijd.zet('2026-04-10T08:00:00Z')
  await doe(zaak, { soort: 'DeelnemerGebeld', deelnemer, op: op(), door: noor.id })
  expect((await lijst(noor)).filter(([soort]) => soort === 'overleg')).toEqual([])
})

test('nothing more is agreed: it leaves the list', async () => {
  await doe(pand, { soort: 'GezinOpgevolgd', ...opvolging, volgende: null, op: op(), door: noor.id })
  expect((await lijst(noor)).map(([soort]) => soort)).toEqual(['bemiddelingstafel'])
  expect((await controleerDossiers(baken.db, loket)).bevindingen).toEqual([])
})

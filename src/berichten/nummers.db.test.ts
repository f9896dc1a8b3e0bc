import { expect, test } from 'vitest'
import { nieuwBaken, nieuweGebruiker } from '../../tests/opstelling/baken.ts'
import { verzoek } from '../../tests/opstelling/voorbeeld.ts'
import { inLoket } from '../db/verbinding.ts'
import { vertrouwelijkheidWijzigen } from '../dossier/behandeling.ts'
import rotterdam from '../protocollen/loketten/rotterdam-incidentenloket.ts'
import type { Berichtsoort } from '../toegang/berichten.ts'
import type { Wie } from '../toegang/wie.ts'
import { handle } from '../zaken/deuren/handle.ts'
import { openDossier } from '../zaken/deuren/openen.ts'
import { metNummers } from './nummers.ts'

const { baken } = await nieuwBaken('2026-04-02T08:00:00Z', [rotterdam])
const { loket } = rotterdam
const noor = await nieuweGebruiker(baken, loket, 'Noor', 'coordinator')
const anna = await nieuweGebruiker(baken, loket, 'Anna', 'procesregisseur')

test('an old message does not tell that a dossier is there which was shielded since', async () => {
  const opening = await openDossier(baken, verzoek(loket))
  if (!opening.ok) throw new Error(opening.weigering)
  const { zaak, nummer } = opening.ontvangst
  const nummers = (wie: Wie, soort: Berichtsoort) =>
    inLoket(baken.db, loket, async tx =>
      (await metNummers(tx, wie, [{ id: 'b', soort, zaak, op: '', gelezenOp: null }])).map(b => b.nummer),
    )
  expect(await nummers(noor, 'delingVoorgesteld')).toEqual([nummer])
  const dicht = await handle(baken, anna, {
    zaak,
    opdracht: { naam: 'vertrouwelijkheidWijzigen', handeling: 'dossier.lezen', beslis: vertrouwelijkheidWijzigen },
    invoer: { naar: 'afgeschermd', reden: null },
  })
  expect(dicht).toMatchObject({ ok: true })
  expect(await nummers(noor, 'delingVoorgesteld')).toEqual([null])
  expect(await nummers(anna, 'delingVoorgesteld')).toEqual([nummer])
  // Who used the emergency button knows of it, and is told what was thought of that.
  expect(await nummers(noor, 'noodknopBeoordeeld')).toEqual([nummer])
})

import { expect, test } from 'vitest'
import { nieuwBaken, nieuweGebruiker } from '../../tests/opstelling/baken.ts'
import { aanbiederOnderzoekt } from '../../tests/opstelling/toezichtzaak.ts'
import type { Zaak } from '../begrippen/zaak.ts'
import { inLoket } from '../db/verbinding.ts'
import { besluit } from '../kernel/besluit.ts'
import wmo from '../protocollen/loketten/westerkwartier-toezicht-wmo.ts'
import { handle } from '../zaken/deuren/handle.ts'
import type { Context } from '../zaken/verloop/context.ts'
import { onderzoekVragen, rapportOntvangen } from '../zelfonderzoek/domain.ts'
import { findWerkvoorraad } from './store.ts'

const { baken } = await nieuwBaken('2026-04-02T08:00:00Z', [wmo])
const { loket } = wmo
const femke = await nieuweGebruiker(baken, loket, 'Femke', 'coordinator')

const doe = async (zaak: string, beslis: (z: Zaak, ctx: Context) => ReturnType<typeof rapportOntvangen>) => {
  const opdracht = {
    naam: 'proef',
    handeling: 'dossier.bewerken',
    beslis: (z: Zaak, _: null, ctx: Context) => beslis(z, ctx),
  } as const
  const uit = await handle(baken, femke, { zaak, opdracht, invoer: null })
  if (!uit.ok) throw new Error(uit.weigering)
}
const filter = { toon: 'alles', categorie: '', behandelaar: '' } as const
const wacht = async (zaak: string) => {
  const regels = await inLoket(baken.db, loket, tx => findWerkvoorraad(tx, femke, filter, '2026-04-02T08:00:00Z', 1))
  const r = regels.find(r => r.id === zaak)
  return [r?.te_beoordelen, r?.meer_tijd, r?.te_keuren]
}

test('the work list says that a provider asked for more time, and that its report waits to be judged', async () => {
  const zaak = await aanbiederOnderzoekt(baken, femke)
  expect(await wacht(zaak)).toEqual([false, false, false])
  const op = baken.klok().toISOString()
  await doe(zaak, (z, ctx) => onderzoekVragen(z, { wijze: 'alleen', afspraken: baken.nieuwId() }, ctx) as never)
  await doe(zaak, () => besluit({ soort: 'UitstelGevraagd', dag: '2026-06-01', reden: baken.nieuwId(), op }) as never)
  expect(await wacht(zaak)).toEqual([false, true, false])
  const rapport = { ontvangenOp: op, ontbreekt: [], bijlage: null }
  await doe(zaak, (z, ctx) => rapportOntvangen(z, rapport as never, ctx))
  expect(await wacht(zaak)).toEqual([true, true, false])
})

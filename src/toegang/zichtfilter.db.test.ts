import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { nieuwBaken, nieuweGebruiker } from '../../tests/opstelling/baken.ts'
import { rollen } from '../begrippen/rol.ts'
import { vertrouwelijkheden } from '../begrippen/vertrouwelijkheid.ts'
import type { Zaak } from '../begrippen/zaak.ts'
import { inLoket } from '../db/verbinding.ts'
import { zaakRij } from '../zaken/register/rij.ts'
import { begin } from '../zaken/verloop/begin.ts'
import { type Handeling, handelingen } from './handelingen.ts'
import { mag } from './mag.ts'
import { relatieVan } from './wie.ts'
import { zichtfilter } from './zichtfilter.ts'

const { baken, desk, tijd } = await nieuwBaken()
const { loket } = desk
const ik = await nieuweGebruiker(baken, loket, 'Ik')
const ander = await nieuweGebruiker(baken, loket, 'Ander', 'medewerker')

const statussen = ['ontvangen', 'in_behandeling', 'gesloten'] as const
const zaken: readonly Zaak[] = statussen.flatMap(status =>
  vertrouwelijkheden.flatMap(vertrouwelijkheid =>
    [null, ik.id, ander.id].flatMap(behandelaar =>
      [[], [ik.id], [ander.id]].map(team => ({
        ...begin(loket, baken.nieuwId(), baken.nieuwId()),
        ontvangenOp: '2026-04-02T08:00:00.000Z',
        versie: 1,
        status,
        vertrouwelijkheid,
        behandelaar,
        team,
      })),
    ),
  ),
)
await inLoket(baken.db, loket, tx => tx.insertInto('zaak').values(zaken.map(zaakRij)).execute())

// Break-glass is for what one cannot list: its grants name outsiders only, and no list asks for them.
const lijsten = (Object.keys(handelingen) as Handeling[]).filter(h => h !== 'dossier.noodknop')

const zelf: readonly string[] = []
test.each(rollen.flatMap(rol => lijsten.flatMap(h => [zelf, [ander.id]].map(voor => [rol, h, voor] as const))))(
  'as %s the list for %s holds what the policy allows, row for row, covering for %o',
  async (rol, h, waarneemtVoor) => {
    const wie = { ...ik, rollen: [rol], waarneemtVoor }
    const getoond = await inLoket(baken.db, loket, async tx => {
      const { rows } = await sql<{ id: string }>`select id from zaak where ${zichtfilter(wie, h)}`.execute(tx)
      return rows.map(r => r.id).sort()
    })
    const toegestaan = zaken
      .filter(
        z => mag(wie, h, { vertrouwelijkheid: z.vertrouwelijkheid, relatie: relatieVan(wie, z) }, tijd.klok()).mag,
      )
      .map(z => z.id)
      .sort()
    expect(getoond).toEqual(toegestaan)
  },
)

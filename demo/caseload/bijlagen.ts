import sharp, { type Sharp } from 'sharp'
import { inLoket } from '../../src/db/verbinding.ts'
import type { Baken } from '../../src/zaken/baken.ts'
import { keurAlle } from '../../src/zaken/bijlagen/keur.ts'
import { voegBijlagenToe } from '../../src/zaken/bijlagen/toevoegen.ts'
import type { Mensen } from './plan.ts'

type Vlak = readonly [x: number, y: number, breed: number, hoog: number, kleur: number]

/** Rectangles of one colour (0xrrggbb) over each other, as a picture. Readers of drawings stay shut, so we paint. */
const schilder = (breed: number, hoog: number, vlakken: readonly Vlak[]): Sharp => {
  const bytes = Buffer.alloc(breed * hoog * 3)
  for (const [x, y, b, h, kleur] of vlakken)
    for (let rij = y; rij < Math.min(y + h, hoog); rij++)
      for (let k = x; k < Math.min(x + b, breed); k++) bytes.writeUIntBE(kleur, (rij * breed + k) * 3, 3)
  return sharp(bytes, { raw: { width: breed, height: hoog, channels: 3 } })
}

/** A front door with a broken pane: nobody's house. */
const deur = (): Promise<Buffer> =>
  schilder(600, 800, [
    [0, 0, 600, 800, 0x8d5a44],
    ...Array.from({ length: 20 }, (_, i): Vlak => [0, i * 40, 600, 4, 0x7a4c39]),
    [150, 100, 300, 700, 0x23424c],
    [195, 150, 210, 240, 0xb9d3da],
    ...Array.from({ length: 100 }, (_, i): Vlak => [200 + i * 2, 160 + ((i * 37) % 90) + i, 3, 12, 0xffffff]),
    [270, 230, 60, 70, 0x10242a],
    [410, 500, 24, 24, 0xd8b35a],
  ])
    .jpeg()
    .toBuffer()

/** A plan of a corridor with rooms. */
const plattegrond = (): Promise<Buffer> => {
  const muren: readonly Vlak[] = [
    [40, 40, 720, 6, 0x222233],
    [40, 200, 720, 6, 0x222233],
    [40, 290, 720, 6, 0x222233],
    [40, 450, 726, 6, 0x222233],
    ...[40, 280, 520, 760].flatMap((x): Vlak[] => [
      [x, 40, 6, 166, 0x222233],
      [x, 290, 6, 166, 0x222233],
    ]),
    [120, 200, 60, 6, 0xfffdf5],
    [360, 290, 60, 6, 0xfffdf5],
  ]
  return schilder(800, 500, [[0, 0, 800, 500, 0xfffdf5], ...muren])
    .png()
    .toBuffer()
}

const brief =
  '%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n'

/** Two painted pictures and an empty letter, with the dossiers that came in last: through the door that all files take. */
export const vulBijlagen = async (baken: Baken, loket: string, mensen: Mensen): Promise<void> => {
  const id = mensen.coordinatoren[0]
  if (!id) return
  const bevestigdOp = baken.klok().toISOString()
  const wie = { loket, id, naam: '', rollen: ['coordinator'], bevestigdOp, herkomst: '' } as const
  const zaken = await inLoket(baken.db, loket, tx =>
    tx
      .selectFrom('zaak')
      .select('id')
      .where('loket', '=', loket)
      .where('status', 'in', ['ontvangen', 'in_behandeling'])
      .where('vertrouwelijkheid', '=', 'gewoon')
      .orderBy('ontvangen_op', 'desc')
      .limit(2)
      .execute(),
  )
  const lading = [
    [
      { naam: 'voordeur.jpg', bytes: await deur(), heel: true },
      { naam: 'brief van de buren.pdf', bytes: Buffer.from(brief), heel: true },
    ],
    [{ naam: 'plattegrond.png', bytes: await plattegrond(), heel: true }],
  ]
  for (const [i, bestanden] of lading.entries()) {
    const zaak = zaken[i]
    const { goed } = await keurAlle(bestanden, baken.bijlagen)
    if (zaak) await voegBijlagenToe(baken, wie, zaak.id, goed)
  }
}

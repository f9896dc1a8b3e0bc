import { expect, test } from 'vitest'
import { nieuwBaken, nieuweGebruiker } from '../../tests/opstelling/baken.ts'
import { melding, screening, verzoek } from '../../tests/opstelling/voorbeeld.ts'
import { controleerDossiers } from '../controle/dossiers.ts'
import { inLoket } from '../db/verbinding.ts'
import { meldingScreenen } from '../screening/domain.ts'
import { laadDossiers } from '../zaken/bulk/laden.ts'
import { handle } from '../zaken/deuren/handle.ts'
import { openDossier } from '../zaken/deuren/openen.ts'
import { adviesvraagOmzetten, type Omzetting } from './omzetten.ts'

const { baken, desk, tijd, alsEigenaar } = await nieuwBaken('2026-03-30T09:00:00.000Z')
const { loket } = desk
const coordinator = await nieuweGebruiker(baken, loket, 'Coördinator', 'coordinator')

const vraag = melding({
  ontvangenOp: '2026-03-30T08:50:00.000Z',
  soort: 'adviesvraag',
  categorie: 'advies_overig',
  betrokkenen: [],
  minderjarig: null,
})
const omzetting: Omzetting = {
  ontvangenOp: null,
  adviescategorie: null,
  soort: 'incident',
  categorie: 'gog_fysiek',
  kader: null,
  minderjarig: true,
  vierP: [],
  urgent: false,
  aanvulling: null,
  betrokkenen: [],
}
const OMGEZET = '2026-04-02T09:00:00.000Z'
const GESCREEND = '2026-04-02T10:00:00.000Z'

const screen = screening({ categorie: 'gog_fysiek', organisatie: null })
const telregels = (zaak: string) =>
  inLoket(baken.db, loket, tx =>
    tx.selectFrom('telregel').selectAll().where('zaak', '=', zaak).orderBy('ontvangen_op').execute(),
  )

const langsDeDeur = async (): Promise<string> => {
  tijd.zet('2026-03-30T09:00:00.000Z')
  const opening = await openDossier(baken, verzoek(loket, { melding: vraag }))
  if (!opening.ok) throw new Error(opening.weigering)
  const { zaak } = opening.ontvangst
  const doe = async (op: string, opdracht: object, invoer: object) => {
    tijd.zet(op)
    const afloop = await handle(baken, coordinator, { zaak, opdracht: opdracht as never, invoer: invoer as never })
    if (!afloop.ok) throw new Error(afloop.weigering)
  }
  const opdracht = { naam: 'adviesvraagOmzetten', handeling: 'dossier.bewerken', beslis: adviesvraagOmzetten }
  await doe(OMGEZET, opdracht, omzetting)
  await doe(GESCREEND, { naam: 'meldingScreenen', handeling: 'dossier.screenen', beslis: meldingScreenen }, screen)
  return zaak
}

test('a question that became a report is two telregels, each in its own quarter, and only one follows the dossier', async () => {
  const zaak = await langsDeDeur()
  expect(await telregels(zaak)).toMatchObject([
    {
      soort: 'adviesvraag',
      categorie: 'advies_overig',
      ontvangen_op: '2026-03-30T08:50:00.000Z',
      gescreend_op: OMGEZET,
      uitkomst: null,
      vast: true,
    },
    {
      soort: 'incident',
      categorie: 'gog_fysiek',
      kader: 'jeugdwet',
      ontvangen_op: OMGEZET,
      gescreend_op: GESCREEND,
      uitkomst: 'in_behandeling',
      vast: false,
    },
  ])
  expect((await controleerDossiers(baken.db, loket)).bevindingen).toEqual([])
})

test('the bulk door leaves the same two', async () => {
  const eerst = await telregels(await langsDeDeur())
  const voor = new Set(
    (await inLoket(baken.db, loket, tx => tx.selectFrom('zaak').select('id').execute())).map(z => z.id),
  )
  const stap = { wie: coordinator.id }
  await laadDossiers(
    baken,
    { ...alsEigenaar('register'), user: 'baken_app' },
    {
      loket,
      geschiedenissen: [
        {
          melding: vraag,
          ingevoerdOp: '2026-03-30T09:00:00.000Z',
          geregistreerdDoor: null,
          stappen: [
            { ...stap, op: OMGEZET, opdracht: 'x', beslis: (z, ctx) => adviesvraagOmzetten(z, omzetting, ctx) },
            { ...stap, op: GESCREEND, opdracht: 'y', beslis: (z, ctx) => meldingScreenen(z, screen, ctx) },
          ],
        },
      ],
    },
  )
  const nieuw = (await inLoket(baken.db, loket, tx => tx.selectFrom('zaak').select('id').execute())).find(
    z => !voor.has(z.id),
  )
  const bulk = await telregels(nieuw?.id ?? '')
  const zonder = (rijen: typeof bulk) =>
    rijen.map(({ id: _, zaak: __, nummer, ...r }) => ({ ...r, vorm: nummer.replace(/^2026-\d+-[A-Z]/, 'N') }))
  expect(zonder(bulk)).toEqual(zonder(eerst))
  expect(bulk.map(r => r.nummer.split('/')[1])).toEqual([undefined, '2'])
  expect((await controleerDossiers(baken.db, loket)).bevindingen).toEqual([])
})

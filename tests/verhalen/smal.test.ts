import { expect, test } from 'vitest'
import type { IncidentFeit } from '../../src/begrippen/feit.ts'
import { inLoket } from '../../src/db/verbinding.ts'
import { besluit } from '../../src/kernel/besluit.ts'
import { deelnemerUitnodigen, overlegPlannen } from '../../src/regie/overleg.ts'
import { meldingScreenen } from '../../src/screening/domain.ts'
import { handle, type Opdracht } from '../../src/zaken/deuren/handle.ts'
import { openDossier } from '../../src/zaken/deuren/openen.ts'
import { findZaak } from '../../src/zaken/register/store.ts'
import { nieuweGebruiker } from '../opstelling/baken.ts'
import { keur, nieuwVerhaal } from '../opstelling/verhaal.ts'
import { screening, verzoek } from '../opstelling/voorbeeld.ts'

/** On the narrowest telephone a table stays readable: no word of it is cut in two. */
const { baken, open, desk } = await nieuwVerhaal('2026-04-03T08:00:00Z')
const { loket } = desk
const noor = await nieuweGebruiker(baken, loket, 'Marijke van Verhoevensteijn', 'coordinator')
const fg = await nieuweGebruiker(baken, loket, 'Noor Achterberg', 'privacyfunctionaris')

const opening = await openDossier(baken, verzoek(loket))
if (!opening.ok) throw new Error(opening.weigering)
const { zaak } = opening.ontvangst
const doe = <I, W extends string>(opdracht: Opdracht<I, W>, invoer: I, teksten: readonly string[] = []) =>
  handle(baken, noor, {
    zaak,
    opdracht,
    invoer,
    teksten: teksten.map(tekst => ({ id: ids[tekst] ?? '', soort: 'proef', tekst })),
  })
const WIE = 'Wijkteam Noord, gezinscoach en gedragswetenschapper'
const ids: Record<string, string> = { [WIE]: baken.nieuwId(), doel: baken.nieuwId() }
const handeling = 'dossier.bewerken'

await doe({ naam: 'screenen', handeling: 'dossier.screenen', beslis: meldingScreenen }, screening())
const plan = { vorm: 'ketenoverleg', wanneer: '2026-04-20T12:00:00.000Z', online: true, waar: null } as const
await doe(
  { naam: 'plannen', handeling, beslis: overlegPlannen },
  { ...plan, voorzitter: ids.doel ?? '', doel: ids.doel ?? '' },
  ['doel'],
)
const overleg = (await inLoket(baken.db, loket, tx => findZaak(tx, loket, zaak)))?.werk.overleg?.overleggen[0]?.id ?? ''
await doe(
  { naam: 'uitnodigen', handeling, beslis: deelnemerUitnodigen },
  { overleg, wie: ids[WIE] ?? '', hoe: 'bellen' },
  [WIE],
)
await doe(
  {
    naam: 'doorzetten',
    handeling,
    beslis: () =>
      besluit<IncidentFeit>({
        ...{
          soort: 'RegioDoorgezet',
          id: baken.nieuwId(),
          gemeente: '0606',
          ontvanger: ids.doel ?? '',
          wijze: 'telefoon',
        },
        ...{ doorgezetOp: '2026-04-03T08:00:00.000Z', bevestigenVoor: '2026-04-07T22:00:00.000Z', door: noor.id },
      }),
  },
  {},
)

/** Words of tables that stand on more than one line; what has a hyphen or a slash may break there. */
const GEBROKEN = `(() => {
  const uit = []
  for (const tabel of document.querySelectorAll('.baken-tabel')) {
    const loop = document.createTreeWalker(tabel, NodeFilter.SHOW_TEXT)
    for (let knoop = loop.nextNode(); knoop; knoop = loop.nextNode()) {
      if (knoop.parentElement.closest('thead, .baken-alleen-hoorbaar, details:not([open]) > :not(summary)')) continue
      for (const m of knoop.data.matchAll(/[^\\s\\-\\/@.]+/g)) {
        const bereik = document.createRange()
        bereik.setStart(knoop, m.index)
        bereik.setEnd(knoop, m.index + m[0].length)
        const regels = new Set([...bereik.getClientRects()].filter(r => r.width > 0).map(r => Math.round(r.top)))
        if (regels.size > 1) uit.push(m[0])
      }
    }
  }
  return uit
})()`

test.each([
  ['the meeting of a dossier', `/dossiers/${zaak}/overleg`, noor],
  ['who knows what', `/dossiers/${zaak}/informeren`, noor],
  ['the work list', '/werkvoorraad?toon=alles', noor],
  ['cases of other municipalities', '/regio', noor],
  ['what is agreed with partners', '/regie/overleg', noor],
  ['who looked where', '/toegang', fg],
])('%s, at 320 px', async (_, pad, wie) => {
  const v = await open({ wie, breedte: 320 })
  await v.page.goto(`/${loket}${pad}`)
  expect(await v.page.locator('.baken-tabel').count()).toBeGreaterThan(0)
  expect(await v.page.evaluate<string[]>(GEBROKEN)).toEqual([])
  await keur(v)
})

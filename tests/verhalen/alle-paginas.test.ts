import { expect, test } from 'vitest'
import type { Rol } from '../../src/begrippen/rol.ts'
import { rollen } from '../../src/begrippen/rol.ts'
import { inLoket } from '../../src/db/verbinding.ts'
import rotterdam from '../../src/protocollen/loketten/rotterdam-incidentenloket.ts'
import wmo from '../../src/protocollen/loketten/westerkwartier-toezicht-wmo.ts'
import type { Handeling } from '../../src/toegang/handelingen.ts'
import type { Wie } from '../../src/toegang/wie.ts'
import { hoortBij } from '../../src/web/procedures.ts'
import { openDossier } from '../../src/zaken/deuren/openen.ts'
import { nieuweGebruiker } from '../opstelling/baken.ts'
import { keur, nieuwVerhaal, type Venster } from '../opstelling/verhaal.ts'
import { verzoek } from '../opstelling/voorbeeld.ts'
import { hardop } from '../toegang/hardop.ts'
import { routetabel } from '../toegang/routetabel.ts'

const { baken, open, desk, serverfouten } = await nieuwVerhaal('2026-04-03T07:05:00Z', [rotterdam, wmo])
/** A page that only a supervisor has is looked at at a supervisor's desk. */
const loketVan = (pad: string) => (hoortBij(desk.procedure, pad) ? desk.loket : wmo.loket)
const mensenVan = async (loket: string) => {
  const ander = await nieuweGebruiker(baken, loket, 'Een ander', 'medewerker')
  const personen = new Map<Rol, Wie>()
  for (const rol of rollen) personen.set(rol, await nieuweGebruiker(baken, loket, rol, rol))
  return { ander, personen }
}
const mensen = new Map([
  [desk.loket, await mensenVan(desk.loket)],
  [wmo.loket, await mensenVan(wmo.loket)],
])

/** A dossier in which this user handles, with a task, a term and a proposal to destroy it where the page needs one. */
const maakZaak = async (wie: Wie, status: string): Promise<string> => {
  const { loket } = wie
  const ander = mensen.get(loket)?.ander as Wie
  const opening = await openDossier(baken, verzoek(loket))
  if (!opening.ok) throw new Error(opening.weigering)
  const { zaak } = opening.ontvangst
  await inLoket(baken.db, loket, async tx => {
    await tx
      .updateTable('zaak')
      .set({
        vertrouwelijkheid: 'gewoon',
        behandelaar: status === 'nood' ? ander.id : wie.id,
        status: status === 'nood' ? 'in_behandeling' : status,
      })
      .where('loket', '=', loket)
      .where('id', '=', zaak)
      .execute()
    await tx
      .insertInto('vernietigingsvoorstel')
      .values({
        loket,
        id: baken.nieuwId(),
        zaak,
        nummer: zaak,
        grondslag: 'onterecht_vastgelegd',
        toelichting: null,
        op: baken.klok().toISOString(),
        door: ander.id,
        status: 'voorgesteld',
        besloten_op: null,
        besloten_door: null,
        reden: null,
      })
      .execute()
  })
  return zaak
}

const over = { vertrouwelijkheid: 'gewoon', relatie: 'behandelaar' } as const
const rolVoor = (handeling: string, metZaak: boolean): Rol =>
  rollen.find(rol => hardop(rol, handeling as Handeling, metZaak ? over : null)) ?? 'coordinator'

/** Pages that stand alone: a file is none, and what hangs on an import, a report or a user of its own has a story of its own. */
const paginas = routetabel.filter(
  ([methode, pad, handeling]) =>
    methode === 'GET' &&
    !/:(?!loket|zaak)/.test(pad) &&
    !['/uitvoer', '/pdf', '/begin', '/verder', '/afgemeld', '/fouten', '/ontvangst', '/ontvangen', '/controle'].some(
      e => pad.endsWith(e),
    ) &&
    handeling !== 'dossier.noodknop' &&
    // What a provider sees has a story of its own, with a session of a provider.
    !handeling.startsWith('aanbieder.'),
)

/** Everything that a mouse can use comes by when somebody presses Tab; of radio buttons one of each group. */
const TELT = `(() => {
  const zichtbaar = e => e.getClientRects().length > 0 && !e.closest('details:not([open]) > :not(summary)')
  const alles = [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary')].filter(zichtbaar)
  return new Set(alles.map(e => (e.type === 'radio' ? 'groep ' + e.name : alles.indexOf(e)))).size
})()`

const toetsenbord = async ({ page }: Venster): Promise<void> => {
  const verwacht = await page.evaluate<number>(TELT)
  await page.evaluate(`(() => {
    window.__gezien = new Set()
    document.activeElement?.blur?.()
    document.addEventListener('focusin', ({ target: e }) => window.__gezien.add(e.type === 'radio' ? e.name : e))
  })()`)
  for (let i = 0; i < verwacht + 5; i++) await page.keyboard.press('Tab')
  const gezien = await page.evaluate<number>('window.__gezien.size')
  expect(gezien, `${page.url()}: ${gezien} of ${verwacht} reached by Tab`).toBeGreaterThanOrEqual(verwacht)
}

const vensters = new Map<string, Promise<Venster>>()
/** One window for each person; opening one takes longer than looking at a page. */
const vensterVan = (wie: Wie | undefined): Promise<Venster> => {
  const naam = wie?.id ?? 'iedereen'
  const venster = vensters.get(naam) ?? open(wie ? { wie } : {})
  vensters.set(naam, venster)
  return venster
}

test.each(paginas)(
  '%s %s passes axe wide and narrow, and everything on it is reached by keyboard',
  async (_, pad, handeling, vraag) => {
    const metZaak = pad.includes(':zaak')
    const openbaar = handeling.startsWith('openbaar.')
    const loket = loketVan(pad)
    const wie = openbaar ? undefined : mensen.get(loket)?.personen.get(rolVoor(handeling, metZaak))
    const status = /heropenen|vernietig/.test(pad) ? 'gesloten' : 'in_behandeling'
    const zaak = metZaak && wie ? await maakZaak(wie, status) : ''
    const url = pad.replace(':loket', loket).replace(':zaak', zaak) + (vraag ? `?${vraag}` : '')
    const v = await vensterVan(wie)
    const eerder = v.klachten.length
    for (const breedte of [1280, 320]) {
      await v.page.setViewportSize({ width: breedte, height: 900 })
      expect((await v.page.goto(url))?.status(), url).toBeLessThan(400)
      await keur(v)
      if (breedte === 1280) await toetsenbord(v)
      expect(v.klachten.slice(eerder)).toEqual([])
    }
    expect(serverfouten).toEqual([])
  },
)

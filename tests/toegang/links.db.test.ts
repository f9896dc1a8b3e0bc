import { afterAll, expect, test } from 'vitest'
import type { Screening } from '../../src/begrippen/screening.ts'
import { inLoket } from '../../src/db/verbinding.ts'
import { leesInstellingen } from '../../src/main/instellingen.ts'
import { maakWeb } from '../../src/main/web.tsx'
import rotterdam from '../../src/protocollen/loketten/rotterdam-incidentenloket.ts'
import wmo from '../../src/protocollen/loketten/westerkwartier-toezicht-wmo.ts'
import { meldingScreenen } from '../../src/screening/domain.ts'
import { beginSessie } from '../../src/toegang/sessies.ts'
import { sessiekoekje } from '../../src/web/route/verzoek.ts'
import { handle } from '../../src/zaken/deuren/handle.ts'
import { openDossier } from '../../src/zaken/deuren/openen.ts'
import { nieuwBaken, nieuweGebruiker } from '../opstelling/baken.ts'
import { screening, verzoek } from '../opstelling/voorbeeld.ts'

const { baken, sleutelmap } = await nieuwBaken('2026-04-02T08:00:00Z', [rotterdam, wmo])
const app = await maakWeb(
  { baken },
  leesInstellingen({ PORT: '0', BAKEN_DEMO: 'ja', BAKEN_DATA: sleutelmap }, sleutelmap),
  () => {},
)
afterAll(() => app.close())

/** How a supervisor assesses; an incident desk screens as the example does. */
const beoordeling: Readonly<Record<string, Partial<Screening>>> = {
  [wmo.loket]: {
    ...{ soortMelding: 'calamiteit', categorie: 'suicide', kader: 'maatwerk_natura', melderType: 'aanbieder' },
    ...{ criteria: ['calamiteit'], meldplichten: ['wmo_calamiteit'], uitkomst: 'aanbieder_onderzoekt' },
    ...{ calamiteitVolgensWet: true, calamiteitVolgensProtocol: true },
  },
}

/** A handler of this desk, with a dossier in treatment. */
const behandelt = async (loket: string) => {
  const wie = await nieuweGebruiker(baken, loket, 'Iemand', 'coordinator')
  const token = await inLoket(baken.db, loket, tx => beginSessie(tx, loket, wie.id, baken.klok()))
  const opening = await openDossier(baken, verzoek(loket))
  if (!opening.ok) throw new Error(opening.weigering)
  const { zaak } = opening.ontvangst
  const opdracht = { naam: 'meldingScreenen', handeling: 'dossier.screenen', beslis: meldingScreenen } as const
  const afloop = await handle(baken, wie, { zaak, opdracht, invoer: screening(beoordeling[loket]) })
  if (!afloop.ok) throw new Error(afloop.weigering)
  return { cookie: `${sessiekoekje(loket)}=${token}`, begin: `/${loket}/dossiers/${zaak}` }
}

const links = (html: string, begin: string): readonly string[] =>
  [...html.matchAll(/href="([^"#]+)/g)].map(m => m[1]?.replaceAll('&amp;', '&') ?? '').filter(l => l.startsWith(begin))

test.each([rotterdam.loket, wmo.loket])(
  'at %s no link on a dossier, its tabs or its acts leads nowhere',
  async loket => {
    const { cookie, begin } = await behandelt(loket)
    const gezien = new Map<string, number>()
    const te = [begin]
    for (let pad = te.pop(); pad !== undefined; pad = te.pop()) {
      if (gezien.has(pad)) continue
      const antwoord = await app.inject({ url: pad, headers: { cookie } })
      gezien.set(pad, antwoord.statusCode)
      if (antwoord.statusCode === 200) te.push(...links(antwoord.body, begin))
    }
    expect(gezien.size).toBeGreaterThan(15)
    expect([...gezien].filter(([, status]) => status >= 400)).toEqual([])
  },
)

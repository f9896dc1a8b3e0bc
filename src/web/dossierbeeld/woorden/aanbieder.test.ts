import { expect, test } from 'vitest'
import type { IncidentFeit } from '../../../begrippen/feit.ts'
import type { Geopend } from '../lezen.ts'
import { tijdlijn } from '../tijdlijn.ts'

const partijen = [
  { id: 'h', rol: 'hoofd', naam: 'nh' },
  { id: 'k', rol: 'keten', naam: 'nk' },
]
const bijlagen = [{ id: 'b', bron: 'aanbieder', partij: 'k', naam: 'nb' }]
const namen = new Map([
  ['nh', 'Zorggroep Aduard'],
  ['nk', 'Thuiszorg Zuidhorn'],
])
const dag = '2026-05-12'
const op = '2026-05-01T09:00:00.000Z'

/** As whoever reads the dossier sees it, of one decision by nobody of the desk. */
const regel = (feit: object, anders: object = { aanbieders: { partijen, toegangen: [] } }) => {
  const g = {
    zaak: { werk: { bijlagen, ...anders } },
    teksten: namen,
    collegas: new Map(),
    journaal: [{ op, wie: null, opdracht: 'bijlagenToevoegen', feiten: [{ op, ...feit } as IncidentFeit] }],
  } as unknown as Geopend
  const [een] = tijdlijn(g)
  return [een?.wie, een?.titel]
}
const rapport = { soort: 'OnderzoeksrapportOntvangen', ontvangenOp: op, door: null, bijlage: null, ontbreekt: [] }

test.each([
  ['a report is of the provider that sent it', regel(rapport), 'Zorggroep Aduard', /Rapport van de aanbieder/],
  ['or of the provider, where none was settled', regel(rapport, {}), 'De aanbieder', /Rapport/],
  [
    'more time is asked by who asks it',
    regel({ soort: 'UitstelGevraagd', dag, partij: 'k' }),
    'Thuiszorg Zuidhorn',
    /^Thuiszorg Zuidhorn vraagt meer tijd/,
  ],
  [
    'and by the one that the case is about',
    regel({ soort: 'UitstelGevraagd', dag }),
    'Zorggroep Aduard',
    /^Zorggroep Aduard vraagt meer tijd/,
  ],
  ['a part of the chain', regel({ soort: 'KetenbijdrageOntvangen', partij: 'k' }), 'Thuiszorg Zuidhorn', /Zuidhorn$/],
  [
    'its annex',
    regel({ soort: 'BijlageToegevoegd', bron: 'aanbieder', partij: 'k', naam: 'nb' }),
    'Thuiszorg Zuidhorn',
    /door de aanbieder/,
  ],
  ['an annex of who reported', regel({ soort: 'BijlageToegevoegd', bron: 'melder', naam: 'nb' }), 'Melder', /melder/],
  [
    'an annex taken away again',
    regel({ soort: 'BijlageVerwijderd', bijlage: 'b', door: null, reden: 'r' }),
    'Thuiszorg Zuidhorn',
    /verwijderd/,
  ],
  ['that the client was told', regel({ soort: 'ClientIngelicht', dag, hoe: 'h' }), 'Zorggroep Aduard', /cliënt/],
  [
    'who gets more time is named',
    regel({ soort: 'UitstelBeslist', partij: 'k', toegekend: false, reden: 'r' }),
    'Melder',
    /^Thuiszorg Zuidhorn krijgt niet meer tijd$/,
  ],
])('%s', (_, [wie, titel], wieVerwacht, titelVerwacht) => {
  expect(wie).toBe(wieVerwacht)
  expect(titel).toMatch(titelVerwacht)
})

import { expect, test } from 'vitest'
import type { Zaak } from '../../begrippen/zaak.ts'
import { standVan } from './stand.ts'

const ronde = (oordeel?: 'voldoende' | 'onvoldoende') => ({
  ontvangenOp: 'toen',
  beoordeeld: oordeel ? { oordeel } : null,
})
const klaar = { rondes: [ronde('voldoende')], client: { ingelicht: {} } }
const zaak = (werk: object, status = 'in_behandeling') => ({ status, werk, termijnen: [] }) as unknown as Zaak
const partner = (bijdrage?: object) => ({ partijen: [{ id: 'p', rol: 'keten', ...(bijdrage ? { bijdrage } : {}) }] })

test.each([
  ['nothing was sent', zaak({ zelfonderzoek: { rondes: [] } }), 'hoofd', 'aanZet'],
  ['sent, not judged', zaak({ zelfonderzoek: { rondes: [ronde()] } }), 'hoofd', 'verstuurd'],
  [
    'good enough: the client must be told',
    zaak({ zelfonderzoek: { rondes: [ronde('voldoende')] } }),
    'hoofd',
    'client',
  ],
  ['good enough, and the client was told', zaak({ zelfonderzoek: klaar }), 'hoofd', 'voldoende'],
  [
    'a partner is not told what was thought of it',
    zaak({ zelfonderzoek: klaar, aanbieders: partner() }),
    'keten',
    'klaar',
  ],
  [
    'not good enough, and not said yet what must be better',
    zaak({ zelfonderzoek: { rondes: [ronde('onvoldoende')] } }),
    'hoofd',
    'onvoldoende',
  ],
  [
    'not good enough, with what must be better',
    zaak({ zelfonderzoek: { rondes: [{ ...ronde('onvoldoende'), verbetering: {} }] } }),
    'hoofd',
    'aanZet',
  ],
  [
    'of that a partner is told nothing, and it still writes its part',
    zaak({ zelfonderzoek: { rondes: [ronde('onvoldoende')] }, aanbieders: partner() }),
    'keten',
    'aanZet',
  ],
  [
    'not good enough, and the supervisor investigates itself',
    zaak({ zelfonderzoek: { rondes: [ronde('onvoldoende')] }, eigenonderzoek: {} }),
    'hoofd',
    'zelfOnderzocht',
  ],
  ['over before anything was sent', zaak({ zelfonderzoek: { rondes: [] } }, 'gesloten'), 'hoofd', 'klaar'],
  ['a partner that sent its part', zaak({ aanbieders: partner({ op: 'toen' }) }), 'keten', 'bijdrage'],
  ['a partner whose part is not wanted any more', zaak({ aanbieders: partner() }, 'gesloten'), 'keten', 'klaar'],
] as const)('%s', (_, z, rol, verwacht) => expect(standVan(z, { id: 'p', rol })).toBe(verwacht))

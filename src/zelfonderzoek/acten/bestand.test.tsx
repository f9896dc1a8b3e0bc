import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { Velden } from '../../web/act/act.ts'
import { Bestand } from './bestand.tsx'

const vak = (stand: string, { gevaren = [] as string[], scanner = true } = {}) => {
  const b = { id: 'b', stand, gevaren, naam: 'nb' }
  const g = {
    zaak: { id: 'z', werk: { bijlagen: [b], zelfonderzoek: { rondes: [{ bijlage: 'b' }] } } },
    teksten: new Map([['nb', 'rapport.pdf']]),
  }
  const v = { desk: { loket: 'wmo' }, huisraad: { baken: { bijlagen: { scanner: scanner ? () => 'schoon' : null } } } }
  return renderToStaticMarkup(<Bestand {...({ g, v, f: {}, fouten: {} } as unknown as Velden)} />)
}
const PAD = 'href="/wmo/dossiers/z/bijlagen/b"'

test.each([
  ['opens when it may', vak('schoon'), ['rapport.pdf', PAD, 'Open het bestand'], ['nog niet open']],
  [
    'waits for the scanner: who may release it, and where',
    vak('wacht'),
    ['wacht op de virusscanner', 'coördinator', PAD, 'Naar dit bestand bij Bijlagen'],
    ['Open het bestand'],
  ],
  [
    'where no scanner is set it waits for a person',
    vak('wacht', { scanner: false }),
    ['geen virusscanner', 'coördinator', PAD],
    ['wacht op de virusscanner'],
  ],
  ['acts by itself', vak('schoon', { gevaren: ['script'] }), ['meer dan iets laten zien', 'coördinator', PAD], []],
  ['has a virus: it never opens', vak('besmet'), ['virus gevonden', 'Vraag de aanbieder'], ['Open het bestand']],
  ['was removed', vak('verwijderd'), ['verwijderd', 'Vraag de aanbieder'], ['Open het bestand']],
])('the report as a file: %s', (_, html, wel, niet) => {
  for (const zin of wel) expect(html).toContain(zin)
  for (const zin of niet) expect(html).not.toContain(zin)
})

import { describe, expect, test } from 'vitest'
import { context, zaak } from '../../../tests/opstelling/zaak.ts'
import type { Eenmaligelink } from '../../begrippen/werk.ts'
import { linkstand } from './link.ts'
import { poststatussen } from './post.ts'
import { bouncecode, foutBij, postBehandelen, postdaden, postovergang } from './posthandelingen.ts'

const link = (anders: Partial<Eenmaligelink> = {}): Eenmaligelink => ({
  id: 'link',
  linksoort: 'brief',
  voor: 'brief',
  inhoud: 'tekst',
  gemaaktOp: '2026-04-02T20:00:00.000Z',
  verlooptOp: '2026-04-16T20:00:00.000Z',
  geopendOp: null,
  geblokkeerdOp: null,
  ingetrokkenOp: null,
  ...anders,
})
const NU = '2026-04-03T07:10:00.000Z'

test.each([
  ['open', {}],
  ['geopend', { geopendOp: NU }],
  ['ingetrokken', { ingetrokkenOp: NU }],
  ['geblokkeerd', { geblokkeerdOp: NU }],
  ['verlopen', { verlooptOp: NU }],
  ['geopend', { geopendOp: NU, ingetrokkenOp: NU, verlooptOp: NU }],
] as const)('a link is %s', (stand, anders) => {
  expect(linkstand(link(anders), NU)).toBe(stand)
})

describe('what somebody may do about a notice', () => {
  test('what left, was withdrawn or settled is never sent again by a click', () => {
    for (const daad of postdaden)
      if (postovergang[daad].naar === 'wacht')
        expect(postovergang[daad].van.filter(s => s === 'verzonden' || s === 'vervallen')).toEqual([])
  })

  test('from every state in which it is stuck, something can be done', () => {
    for (const status of poststatussen.filter(s => !['verzonden', 'vervallen'].includes(s)))
      expect(postdaden.filter(d => postovergang[d].van.includes(status))).not.toEqual([])
  })

  test.each([
    ['opnieuw', {}, { ok: true, feiten: [{ soort: 'PostOpnieuwAangeboden', anderAdres: false }] }],
    ['adres', {}, { ok: true, feiten: [{ soort: 'PostOpnieuwAangeboden', anderAdres: true }] }],
    ['opnieuw', { geopendOp: NU }, { ok: false, weigering: 'linkNietOpen' }],
    ['adres', { verlooptOp: NU }, { ok: false, weigering: 'linkNietOpen' }],
    ['aangekomen', { verlooptOp: NU }, { ok: true, feiten: [{ soort: 'PostAangekomen' }] }],
    ['teruggekomen', { geopendOp: NU }, { ok: true, feiten: [{ soort: 'PostTeruggekomen', code: '5.1.1' }] }],
  ] as const)('%s with a link that is %o', (daad, anders, verwacht) => {
    const z = zaak({ werk: { links: [link(anders)] } })
    const invoer = { post: 'post', link: 'link', daad, code: '5.1.1' }
    expect(postBehandelen(z, invoer, context({ nu: NU }))).toMatchObject(verwacht)
    expect(postBehandelen(zaak(), invoer, context())).toEqual({ ok: false, weigering: 'linkOnbekend' })
  })
})

test.each([
  ['Reporting-MTA: dns; mx\n\nFinal-Recipient: rfc822; a@b.nl\nAction: failed\nStatus: 5.1.1\n', '5.1.1'],
  ['550 5.7.26 This mail has been blocked because 192.168.1.1 did not pass', '5.7.26'],
  ['Uw bericht aan piet@voorbeeld.nl kon niet worden bezorgd.', null],
  ['', null],
])('of a bounce only the code is read', (tekst, code) => {
  expect(bouncecode(tekst)).toBe(code)
})

test.each([
  ['5.1.1', 'geadresseerde'],
  ['4.2.2', 'geadresseerde'],
  ['5.7.26', 'bericht'],
  ['5.6.0', 'bericht'],
  ['4.4.7', 'onbestelbaar'],
  ['5.0.0', 'onbestelbaar'],
  ['5.10.1', 'onbestelbaar'],
  [null, 'onbestelbaar'],
])('what came back with %s is about: %s', (code, fout) => expect(foutBij(code)).toBe(fout))

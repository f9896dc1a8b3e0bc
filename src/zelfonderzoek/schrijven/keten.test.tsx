import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import type { Ingang } from './ingang.ts'
import { leesGebeurtenis } from './keten.ts'
import { Ketenvak } from './ketenvak.tsx'

const NU = new Date('2026-05-01T09:00:00.000Z')
const dag = (d: string, m = '5') => ({
  'gebeurd-dag': d,
  'gebeurd-maand': m,
  'gebeurd-jaar': '2026',
  gebeurtenis: 'Val.',
})

describe('an event of the chain', () => {
  test.each([
    ['a day and a time', { ...dag('1'), gebeurd_tijd: '9.00' }, []],
    ['a day without a time', dag('1'), []],
    ['a day to come', dag('2'), [/^Deze dag ligt in de toekomst/]],
    ['a day to come with a time that is none', { ...dag('2'), gebeurd_tijd: '25:00' }, [/toekomst/, /geen tijd/]],
    ['a time that is none', { ...dag('1'), gebeurd_tijd: '25:00' }, [/^25:00 is geen tijd/]],
    ['a time to come, today', { ...dag('1'), gebeurd_tijd: '23:00' }, [/^23:00 is nog niet geweest/]],
    ['no day', { gebeurtenis: 'Val.' }, [/^Vul in op welke dag/]],
  ])('%s', (_, f, verwacht) =>
    expect(leesGebeurtenis(f, NU).fouten.map(x => x.tekst)).toEqual(verwacht.map(v => expect.stringMatching(v))),
  )
})

describe('who take part in the chain', () => {
  const vak = (vrijgegeven: boolean) =>
    renderToStaticMarkup(
      <Ketenvak
        ingang={
          {
            stand: {
              plek: { id: 'k', rol: 'keten' },
              zaak: { werk: { aanbieders: { partijen: [{ id: 'h', rol: 'hoofd' }] } } },
              keten: {
                gebeurtenissen: [],
                vrijgegeven,
                namen: new Map(
                  vrijgegeven
                    ? [
                        ['h', 'Zorggroep Aduard'],
                        ['k', 'Thuiszorg Zuidhorn'],
                      ]
                    : [],
                ),
              },
            },
          } as unknown as Ingang
        }
        f={null}
        fouten={[]}
        aanZet={false}
      />,
    )

  test('is said once it was released, by name of the organisation', () => {
    expect(vak(true)).toMatch(/Wie meedoen.*Zorggroep Aduard.*leidt.*Thuiszorg Zuidhorn.*uw organisatie/s)
    expect(vak(false)).not.toContain('Wie meedoen')
  })
})

import { describe, expect, test } from 'vitest'
import { zaak } from '../../tests/opstelling/zaak.ts'
import type { Brief } from '../begrippen/brief.ts'
import { sjabloonVan } from '../protocollen/bases/brieven.ts'
import wmo from '../protocollen/loketten/westerkwartier-toezicht-wmo.ts'
import type { Protocolversie } from '../protocollen/protocol.ts'
import type { Leeskennis } from '../web/act/act.ts'
import type { Geopend } from '../web/dossierbeeld/lezen.ts'
import type { Formulier } from '../web/verzoek.ts'
import { aanpassen, goedkeuren, opstellen, versturen, voorleggen } from './acten.tsx'
import { spoorfouten } from './herleidbaar.ts'

const protocol = wmo.versies.at(-1) as Protocolversie
const client = { naam: 'Truus Wilgenhof', geboortedatum: '1941-02-03', adres: 'Treurwilgpad 124, Wilgenstad' }
const melder = {
  naam: 'Femke Oudendijk',
  telefoon: '06 12345678',
  email: 'f@voorbeeld.invalid',
  organisatie: 'Zorg Noord',
}
const geopend = (brief?: { sjabloon: string; vrij: string; magBlijven?: readonly string[] }): Geopend =>
  ({
    zaak: zaak({
      status: 'in_behandeling',
      werk: brief
        ? {
            brieven: [
              { id: 'b', sjabloon: brief.sjabloon, inhoud: 'i', stand: 'voorgelegd', schrijvers: ['ander'] } as Brief &
                object,
            ],
          }
        : {},
    }),
    protocol,
    betrokkenen: [client],
    voorvallen: [],
    meldingen: [{ tekst: { melder } }],
    teksten: new Map(brief ? [['i', JSON.stringify({ naam: 'het bestuur', email: '', ...brief })]] : []),
  }) as unknown as Geopend

const bestuur = 'bevestiging_bestuur'
const naarMelder = 'bevestiging_melder'
const fout = (code: string, vrij: string, anders: object = {}) => {
  const s = sjabloonVan(protocol, code)
  if (!s) throw new Error(code)
  return spoorfouten({ naam: 'het bestuur', email: '', vrij, ...anders }, s, geopend())
}

describe('a letter to an audience says nothing that leads to a person whom it may not know', () => {
  test.each([
    ['the client', bestuur, 'Het gaat om Truus Wilgenhof.', 'Truus Wilgenhof'],
    ['her address', bestuur, 'Zij woont Treurwilgpad 124.', 'Treurwilgpad 124'],
    ['the reporter', bestuur, 'Femke Oudendijk belde.', 'Femke Oudendijk'],
    ['the telephone of the reporter', bestuur, 'Bel 0612345678.', '06 12345678'],
    ['the client, in a letter to the reporter', naarMelder, 'Truus Wilgenhof belde.', 'Truus Wilgenhof'],
  ])('%s', (_, code, vrij, gevonden) => expect(fout(code, vrij).vrij).toContain(gevonden))

  test('what the reporter reads of themselves may be there, and so may what leads to nobody', () => {
    expect(fout(naarMelder, 'Wij bellen Femke Oudendijk van Zorg Noord op 06 12345678.').vrij).toBe(null)
    expect(fout(bestuur, 'Zorg dat cliënten vandaag veilig zijn. Bel ons: 098 000 00 00.').vrij).toBe(null)
  })

  test('what only looks like it stays when somebody confirms it, and a whole name does not', () => {
    expect(fout(bestuur, 'Wilgenhof is een afdeling.').vrij).toContain('wilgenhof')
    expect(fout(bestuur, 'Wilgenhof is een afdeling.', { magBlijven: ['wilgenhof'] }).vrij).toBe(null)
    expect(fout(bestuur, 'Truus Wilgenhof', { magBlijven: ['Truus Wilgenhof'] }).vrij).not.toBe(null)
  })

  test('to whom it is may be somebody of the dossier, once that is said', () => {
    expect(fout(bestuur, '', { naam: 'Femke Oudendijk' }).naam).toContain('Femke Oudendijk')
    expect(fout(bestuur, '', { naam: 'Femke Oudendijk', magBlijven: ['Femke Oudendijk'] }).naam).toBe(null)
  })

  test('of a letter without an audience nothing is known, and nothing is asked', () =>
    expect(fout('andere_brief', 'Truus Wilgenhof')).toEqual({ naam: null, vrij: null }))
})

describe('and it does not get past an act', () => {
  const vol = 'Het gaat om Truus Wilgenhof.'
  const k = (g: Geopend) =>
    ({
      zaak: g.zaak,
      protocol,
      inhoud: g,
      desk: wmo,
      nu: new Date('2026-04-03T07:10:00Z'),
      wie: { id: 'ik' },
    }) as unknown as Leeskennis
  const nieuwId = () => 'id'
  const f = (vrij: string): Formulier => ({ sjabloon: bestuur, brief: 'b', naam: 'het bestuur', email: '', vrij })

  test.each([
    ['writing', opstellen],
    ['changing', aanpassen],
  ])('%s: named at the field', (_, a) => {
    const g = geopend({ sjabloon: bestuur, vrij: '' })
    expect(a.lees(f(vol), g.zaak, nieuwId, k(g))).toMatchObject({ ok: false, fouten: [{ naam: 'vrij' }] })
    expect(a.lees(f('Zorg voor veiligheid.'), g.zaak, nieuwId, k(g))).toMatchObject({ ok: true })
  })

  test.each([
    ['putting forward', voorleggen],
    ['sending', versturen],
    ['approving', goedkeuren],
  ])('%s: also when it was written before', (_, a) => {
    const uit = (vrij: string) => {
      const g = geopend({ sjabloon: bestuur, vrij })
      return a.lees({ brief: 'b' }, g.zaak, nieuwId, k(g))
    }
    expect(uit(vol)).toMatchObject({ ok: false, fouten: [{ naam: 'act' }] })
    expect(uit('Zorg voor veiligheid.')).toMatchObject({ ok: true })
  })

  test('and the page says so on opening, with the way to change it', () => {
    const g = geopend({ sjabloon: bestuur, vrij: vol })
    expect(goedkeuren.belet?.({ f: { brief: 'b' }, g, v: { wie: { id: 'ik' } } as never })).toMatchObject({
      zin: expect.stringContaining('Truus Wilgenhof'),
      verder: { pad: 'brief-aanpassen?brief=b' },
    })
  })
})

import { describe, expect, test } from 'vitest'
import { zaak } from '../../tests/opstelling/zaak.ts'
import type { Brief } from '../begrippen/brief.ts'
import { sjabloonVan } from '../protocollen/bases/brieven.ts'
import rotterdam from '../protocollen/loketten/rotterdam-incidentenloket.ts'
import wmo from '../protocollen/loketten/westerkwartier-toezicht-wmo.ts'
import type { Protocolversie } from '../protocollen/protocol.ts'
import type { Leeskennis } from '../web/act/act.ts'
import type { Geopend } from '../web/dossierbeeld/lezen.ts'
import type { Formulier } from '../web/route/verzoek.ts'
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
})

describe('a letter without an audience says what its reader may need, and that is asked first', () => {
  const incident = rotterdam.versies.at(-1) as Protocolversie
  const sluiting = { categorie: 'dreigende_pandsluiting' } as const
  const vrijVan = (code: string, vrij: string, magBlijven: readonly string[], kenmerken: object) => {
    const s = sjabloonVan(incident, code)
    if (!s) throw new Error(code)
    const g = { ...geopend(), protocol: incident, zaak: zaak({ status: 'in_behandeling' }) }
    const zelf = { ...g, zaak: { ...g.zaak, kenmerken: { ...g.zaak.kenmerken, ...kenmerken } } }
    return spoorfouten({ naam: 'de lezer', email: '', vrij, magBlijven }, s, zelf).vrij
  }
  const oordeel = (code: string, vrij: string, gevonden: string, kenmerken: object = {}) => {
    if (vrijVan(code, vrij, [], kenmerken) === null) return 'mag'
    return vrijVan(code, vrij, [gevonden], kenmerken) === null ? 'na vraag' : 'nooit'
  }
  const wie = ['Truus Wilgenhof belt u.', 'Truus Wilgenhof'] as const
  const geboren = ['Geboren op 3-2-1941.', '3-2-1941'] as const
  const waar = ['Op Treurwilgpad 124.', 'Treurwilgpad 124, Wilgenstad'] as const
  const meldde = ['Femke Oudendijk belde ons.', 'Femke Oudendijk'] as const
  const nummer = ['Haar nummer is 123456782.', '123456782'] as const

  test.each([
    ['who reported reads their own name', 'afsluiting', meldde, {}, 'mag'],
    ['and not the name of the client', 'afsluiting', wie, {}, 'nooit'],
    ['but in a question it may be needed', 'aanvulling_gevraagd', wie, {}, 'na vraag'],
    ['without a birth date', 'aanvulling_gevraagd', geboren, {}, 'nooit'],
    ['the board reads no name', 'bestuur', wie, {}, 'nooit'],
    ['but where it decides about a home', 'bestuur', wie, sluiting, 'na vraag'],
    ['and then the address', 'bestuur', waar, sluiting, 'na vraag'],
    ['an organisation must find its client', 'verzoek_organisatie', wie, {}, 'na vraag'],
    ['also by the birth date', 'verzoek_organisatie', geboren, {}, 'na vraag'],
    ['not by the address', 'verzoek_organisatie', waar, {}, 'nooit'],
    ['and never learns who reported', 'verzoek_organisatie', meldde, {}, 'nooit'],
    ['another letter may name who it is about', 'andere_brief', waar, {}, 'na vraag'],
    ['never who reported', 'andere_brief', meldde, {}, 'nooit'],
    ['and no letter has a number of nine figures', 'andere_brief', nummer, {}, 'nooit'],
    ['what leads to nobody may be there', 'bestuur', ['Een vrouw is overleden.', ''] as const, {}, 'mag'],
  ] as const)('%s', (_, code, [vrij, gevonden], kenmerken, verwacht) =>
    expect(oordeel(code, vrij, gevonden, kenmerken)).toBe(verwacht),
  )

  test('a letter of which nothing is said names nobody', () => {
    const s = { ...(sjabloonVan(incident, 'andere_brief') as object), noemt: undefined } as never
    expect(spoorfouten({ naam: 'x', email: '', vrij: wie[0], magBlijven: [wie[1]] }, s, geopend()).vrij).not.toBe(null)
  })

  test('it says that it leads to a person, and how it may stay', () =>
    expect(vrijVan('verzoek_organisatie', wie[0], [], {})).toContain('vinkje als de lezer het nodig heeft'))
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

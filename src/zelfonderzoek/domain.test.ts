import { describe, expect, test } from 'vitest'
import { screening } from '../../tests/opstelling/voorbeeld.ts'
import { context, zaak } from '../../tests/opstelling/zaak.ts'
import type { IncidentFeit } from '../begrippen/feit.ts'
import type { Zaak } from '../begrippen/zaak.ts'
import { dossierSluiten } from '../dossier/afsluiting.ts'
import type { Besluit, Weiger } from '../kernel/besluit.ts'
import wmo from '../protocollen/loketten/westerkwartier-toezicht-wmo.ts'
import type { Protocol, Protocolversie } from '../protocollen/protocol.ts'
import { meldingScreenen } from '../screening/domain.ts'
import { eersteFeit } from '../zaken/deuren/openen.ts'
import { naBesluit } from '../zaken/verloop/evolve.ts'
import { metGevolgen } from '../zaken/verloop/gevolgen.ts'
import { rekenaar } from '../zaken/verloop/termijnen.ts'
import {
  eigenOnderzoekBesluiten,
  laatsteRonde,
  onderzoekBeoordelen,
  onderzoekVragen,
  protocolAfwijken,
  rapportOntvangen,
  verbeteringVragen,
} from './domain.ts'

const desk: Protocol = wmo
const protocol = desk.versies[0] as Protocolversie
let n = 0
const op = (nu: string) => context({ desk, protocol, nu, nieuwId: () => `id${++n}`, reken: rekenaar(desk, []) })

const na = (z: Zaak, nu: string, b: Besluit<IncidentFeit> | Weiger<string>): Zaak => {
  if (!b.ok) throw new Error(b.weigering)
  return naBesluit(z, metGevolgen(z, b.feiten, op(nu)))
}

const ONTVANGEN = '2026-04-02T09:00:00.000Z'
const melding = {
  ...{ kanaal: 'telefoon', ontvangenOp: ONTVANGEN, soort: 'calamiteit', categorie: 'suicide', melderType: 'aanbieder' },
  ...{ minderjarig: false, vierP: [], urgent: false, betrokkenen: [] },
  tekst: { wat: '', antwoorden: [], melder: {} },
  voorval: { vanaf: null, tot: null, zekerheid: 'onbekend', plaats: '' },
} as unknown as Parameters<typeof eersteFeit>[0]
const ids = { zaak: 'z', melding: 'm', voorval: 'v', personen: [] }

const ontvangen = (melderType = 'aanbieder'): Zaak => {
  const feit = eersteFeit({ ...melding, melderType }, ids, op(ONTVANGEN))
  return naBesluit(zaak({ loket: desk.loket, protocolversie: 1 }), metGevolgen(zaak(), [feit], op(ONTVANGEN)))
}

const beoordeeld = (uitkomst: string, van = ontvangen()): Zaak => {
  const s = screening({
    ...{ soortMelding: 'calamiteit', categorie: 'suicide', kader: 'maatwerk_natura', melderType: 'aanbieder' },
    ...{ calamiteitVolgensWet: true, meldplichten: ['wmo_calamiteit'], uitkomst, ontvanger: 'wie', vierP: [] },
  })
  return na(van, '2026-04-03T09:00:00.000Z', meldingScreenen(van, s, op('2026-04-03T09:00:00.000Z')))
}

const GEVRAAGD = '2026-04-07T09:00:00.000Z'
const gevraagd = (van = beoordeeld('aanbieder_onderzoekt')): Zaak =>
  na(van, GEVRAAGD, onderzoekVragen(van, { wijze: 'alleen', afspraken: 'a' }, op(GEVRAAGD)))

const rapport = (z: Zaak, ontvangenOp: string): Zaak =>
  na(z, ontvangenOp, rapportOntvangen(z, { ontvangenOp, bijlage: null, ontbreekt: ['borging'] }, op(ontvangenOp)))

const oordeel = (z: Zaak, nu: string, maatregelen: 'voldoende' | 'onvoldoende'): Zaak =>
  na(
    z,
    nu,
    onderzoekBeoordelen(
      z,
      { oordelen: { opzet: 'voldoende', navolgbaarheid: 'voldoende', maatregelen }, reden: 'r' },
      op(nu),
    ),
  )

const open = (z: Zaak) => z.taken.filter(t => t.status === 'open').map(t => t.code)
const termijn = (z: Zaak, code: string) => z.termijnen.findLast(t => t.code === code)

describe('step 2', () => {
  test('a report of the provider: confirmed to everybody within three working days, over Easter', () => {
    const t = termijn(ontvangen(), 'ontvangstbevestiging')
    expect([t?.einde, t?.status]).toEqual(['2026-04-09', 'lopend'])
    expect(t?.uitleg).toMatch(/Goede Vrijdag.*Tweede Paasdag.*stap 2/)
    expect(open(ontvangen())).toEqual(['ontvangst_bevestigen', 'melder_afspreken'])
  })

  test.each(['persoon', 'rijksinspectie', 'ambtshalve'])(
    'what %s tells is no report of the provider: it is asked to notify within three working days',
    melderType => {
      expect(open(ontvangen(melderType))).toContain('melding_vragen')
      expect(termijn(ontvangen(melderType), 'verzoek_melding')?.einde).toBe('2026-04-09')
    },
  )
})

describe('step 3 and 4: what follows from the assessment', () => {
  test.each([
    ['aanbieder_onderzoekt', ['veiligheid_wegen', 'onderzoek_afspreken']],
    ['nog_onduidelijk', ['veiligheid_wegen', 'duidelijkheid_afspreken']],
    ['rijksinspectie', ['veiligheid_wegen', 'inspectie_afstemmen']],
    ['direct_sluiten', ['sluiting_bevestigen']],
    ['andere_ontvanger', ['overdragen']],
    ['geen_calamiteit', ['afwijzing_melden']],
  ])('%s', (uitkomst, taken) =>
    expect(open(beoordeeld(uitkomst)).filter(c => !['ontvangst_bevestigen', 'melder_afspreken'].includes(c))).toEqual(
      taken,
    ),
  )

  test.each(['rijksinspectie', 'andere_ontvanger', 'geen_calamiteit'])(
    'after %s neither the provider nor the supervisor investigates',
    uitkomst => {
      const z = beoordeeld(uitkomst)
      const weigering = { ok: false, weigering: 'anderOnderzoekt' }
      expect(onderzoekVragen(z, { wijze: 'alleen', afspraken: 'a' }, op(GEVRAAGD))).toEqual(weigering)
      expect(eigenOnderzoekBesluiten(z, { grond: 'geweigerd', reden: 'r' }, op(GEVRAAGD))).toEqual(weigering)
    },
  )
})

describe('step 5 and 6: the provider investigates', () => {
  test('it has six weeks from the agreement, and the task of agreeing is done', () => {
    const z = gevraagd()
    expect(termijn(z, 'zelfonderzoek')?.einde).toBe('2026-05-19')
    expect(open(z)).not.toContain('onderzoek_afspreken')
    expect(open(z)).toContain('onderzoek_beoordelen')
  })

  test.each([
    ['on time', '2026-05-18T09:00:00.000Z', false],
    ['late: accepted, and seen to be late', '2026-05-26T09:00:00.000Z', true],
  ])('the report came %s', (_, moment, laat) => {
    const t = termijn(rapport(gevraagd(), moment), 'zelfonderzoek')
    expect([t?.status, (t?.gehaaldOp ?? '') > (t?.eindMoment ?? '')]).toEqual(['gehaald', laat])
  })

  test('good enough: the outcome is confirmed and the client is told before it closes', () => {
    const z = oordeel(rapport(gevraagd(), '2026-05-18T09:00:00.000Z'), '2026-05-20T09:00:00.000Z', 'voldoende')
    expect(laatsteRonde(z)?.beoordeeld?.oordeel).toBe('voldoende')
    expect(open(z)).toEqual(expect.arrayContaining(['uitkomst_bevestigen', 'client_ingelicht']))
    expect(open(z)).not.toContain('onderzoek_beoordelen')
    const sluit = dossierSluiten(z, { reden: 'onderzoek_voldoende', toelichting: null }, op('2026-05-20T10:00:00.000Z'))
    expect(sluit).toEqual({ ok: false, weigering: 'takenOpen' })
  })

  test('one part not good enough makes the whole not; the day of the improvement is a term, met by the next report', () => {
    const slecht = oordeel(rapport(gevraagd(), '2026-05-18T09:00:00.000Z'), '2026-05-20T09:00:00.000Z', 'onvoldoende')
    expect(open(slecht)).not.toContain('client_ingelicht')
    const nu = '2026-05-21T09:00:00.000Z'
    const beter = na(slecht, nu, verbeteringVragen(slecht, { aanwijzingen: 'x', dag: '2026-06-11' }, op(nu)))
    expect(termijn(beter, 'onderzoek.verbetering')?.einde).toBe('2026-06-11')
    const weer = rapport(beter, '2026-06-10T09:00:00.000Z')
    expect(termijn(weer, 'onderzoek.verbetering')?.status).toBe('gehaald')
    expect(open(weer)).toContain('onderzoek_beoordelen')
    expect(open(weer)).not.toContain('eigen')
  })

  test('the supervisor investigates after all: what waits for the provider lapses', () => {
    const nu = '2026-04-20T09:00:00.000Z'
    const loopt = gevraagd()
    const z = na(loopt, nu, eigenOnderzoekBesluiten(loopt, { grond: 'geweigerd', reden: 'r' }, op(nu)))
    expect(termijn(z, 'zelfonderzoek')?.status).toBe('vervallen')
    expect(open(z)).toEqual(expect.arrayContaining(['eigen_onderzoek_aankondigen', 'eigen_onderzoek_afronden']))
    expect(open(z)).not.toContain('onderzoek_beoordelen')
  })
})

const ronde = rapport(gevraagd(), '2026-05-18T09:00:00.000Z')
const goed = oordeel(ronde, '2026-05-20T09:00:00.000Z', 'voldoende')
const LATER = op('2026-05-21T09:00:00.000Z')
const alles = { opzet: 'voldoende', navolgbaarheid: 'voldoende', maatregelen: 'voldoende' } as const

test.each([
  [
    'asked before it was assessed',
    onderzoekVragen(ontvangen(), { wijze: 'alleen', afspraken: 'a' }, LATER),
    'nogNietBeoordeeld',
  ],
  ['asked twice', onderzoekVragen(gevraagd(), { wijze: 'alleen', afspraken: 'a' }, LATER), 'alGevraagd'],
  [
    'a report that nobody asked for',
    rapportOntvangen(
      beoordeeld('aanbieder_onderzoekt'),
      { ontvangenOp: GEVRAAGD, bijlage: null, ontbreekt: [] },
      LATER,
    ),
    'nietGevraagd',
  ],
  [
    'a report from before it was asked',
    rapportOntvangen(gevraagd(), { ontvangenOp: ONTVANGEN, bijlage: null, ontbreekt: [] }, LATER),
    'voorDeVraag',
  ],
  [
    'a report that is still to come',
    rapportOntvangen(gevraagd(), { ontvangenOp: '2026-06-01T09:00:00.000Z', bijlage: null, ontbreekt: [] }, LATER),
    'momentInToekomst',
  ],
  [
    'a second report while the first waits',
    rapportOntvangen(ronde, { ontvangenOp: '2026-05-19T09:00:00.000Z', bijlage: null, ontbreekt: [] }, LATER),
    'wachtOpOordeel',
  ],
  [
    'a file of another dossier',
    rapportOntvangen(gevraagd(), { ontvangenOp: GEVRAAGD, bijlage: 'b', ontbreekt: [] }, LATER),
    'bijlageOnbekend',
  ],
  [
    'judged without a report',
    onderzoekBeoordelen(gevraagd(), { oordelen: alles, reden: 'r' }, LATER),
    'nogGeenRapport',
  ],
  [
    'judged on two of three',
    onderzoekBeoordelen(ronde, { oordelen: { opzet: 'voldoende', maatregelen: 'voldoende' }, reden: 'r' }, LATER),
    'oordeelOntbreekt',
  ],
  ['judged twice', onderzoekBeoordelen(goed, { oordelen: alles, reden: 'r' }, LATER), 'alBeoordeeld'],
  [
    'instructions for what is good',
    verbeteringVragen(goed, { aanwijzingen: 'x', dag: '2026-06-11' }, LATER),
    'nietOnvoldoende',
  ],
  [
    'own investigation of what is good',
    eigenOnderzoekBesluiten(goed, { grond: 'anders', reden: 'r' }, LATER),
    'alVoldoende',
  ],
  [
    'deviating from something unknown',
    protocolAfwijken(goed, { waarvan: 'kleur', reden: 'r' }, LATER),
    'keuzeOnbekend',
  ],
])('refused: %s', (_, uit, weigering) => expect(uit).toEqual({ ok: false, weigering }))

test('who deviates says from what and why; it stays with the dossier', () => {
  const z = na(goed, LATER.nu, protocolAfwijken(goed, { waarvan: 'termijn', reden: 'r' }, LATER))
  expect(z.werk.afwijkingen).toEqual([{ waarvan: 'termijn', reden: 'r', op: LATER.nu, door: 'ik' }])
})

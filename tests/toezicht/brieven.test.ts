import { describe, expect, test } from 'vitest'
import type { IncidentFeit } from '../../src/begrippen/feit.ts'
import type { Zaak } from '../../src/begrippen/zaak.ts'
import { briefVersturen } from '../../src/brieven/domain.ts'
import { briefAlsLeesstuk } from '../../src/brieven/tekst.ts'
import { brievenKlaarzetten, feitenVaststellen } from '../../src/informeren/domain.ts'
import { sjabloonVan } from '../../src/protocollen/bases/brieven.ts'
import wmo from '../../src/protocollen/loketten/westerkwartier-toezicht-wmo.ts'
import type { Protocol, Protocolversie } from '../../src/protocollen/protocol.ts'
import { eersteFeit } from '../../src/zaken/deuren/openen.ts'
import { doelgroepbrieven, noemtNummer } from '../../src/zaken/informeren/brief.ts'
import { informeerstanden, nogTeInformeren } from '../../src/zaken/informeren/stand.ts'
import { ontvangen } from '../../src/zaken/uitgaand/ontvangen.ts'
import { begin } from '../../src/zaken/verloop/begin.ts'
import { evolve, naBesluit } from '../../src/zaken/verloop/evolve.ts'
import { metGevolgen } from '../../src/zaken/verloop/gevolgen.ts'
import { rekenaar } from '../../src/zaken/verloop/termijnen.ts'
import { melding } from '../opstelling/voorbeeld.ts'
import { context, termijn, zaak } from '../opstelling/zaak.ts'

const desk: Protocol = wmo
const p = desk.versies[0] as Protocolversie
const brieven = p.brieven ?? []

/** What the source has in writing, by the words of the source: step, to whom, by which letter. */
const bron: readonly (readonly [string, string, string, string])[] = [
  ['de melder; de voorzitter van het bestuur', 'ontvangst', 'melder', 'bevestiging_melder'],
  ['de voorzitter van het bestuur', 'ontvangst', 'bestuur_aanbieder', 'bevestiging_bestuur'],
  ['het betrokken college', 'ontvangst', 'college', 'bevestiging_college'],
  ['in spoedeisende gevallen de burgemeester', 'ontvangst', 'burgemeester', 'bevestiging_burgemeester'],
  ['de medewerker openbare orde en veiligheid', 'ontvangst', 'openbare_orde', 'bevestiging_openbare_orde'],
  ['beleidsadviseur Toezicht en Wmo', 'ontvangst', 'beleid', 'bevestiging_beleid'],
  ['contractmanager Wmo', 'ontvangst', 'contractmanager', 'bevestiging_contractmanager'],
  ['Communicatie', 'ontvangst', 'communicatie', 'bevestiging_communicatie'],
  ['(alsnog) een formele melding te doen', 'ontvangst', 'bestuur_aanbieder', 'verzoek_melding'],
  ['krijgt melder daar bericht van', 'beoordeling', 'melder', 'overgedragen'],
  ['toezichthouder wijst melding af', 'beoordeling', 'melder', 'afgewezen'],
  ['maakt de toezichthouder met de', 'afspreken', 'bestuur_aanbieder', 'onderzoek_gevraagd'],
  ['in ieder geval schriftelijk, aan de aanbieder', 'afspreken', 'bestuur_aanbieder', 'gesloten_zonder_onderzoek'],
  ['schriftelijke bevestiging en de toezichthouder', 'onderzoek', 'bestuur_aanbieder', 'uitkomst'],
  ['Deelt hij/zij schriftelijk of elektronisch', 'onderzoek', 'bestuur_aanbieder', 'eigen_onderzoek'],
  ['met de betrokken interne collega’s en het college', 'afronding', 'college', 'verslag_college'],
  ['met de betrokken interne collega’s', 'afronding', 'contractmanager', 'verslag_contractmanager'],
  ['stuurt het rapport zo spoedig mogelijk aan de aanbieder', 'afronding', 'bestuur_aanbieder', 'rapport_aanbieder'],
  ['adviseert alle bij de calamiteit', 'afronding', 'college', 'rapport_college'],
]

test.each(bron)('“%s” is a letter at step %s to %s: %s', (_, stap, doelgroep, code) => {
  expect(brieven.find(b => b.code === code)).toMatchObject({ stap, doelgroep })
  expect(p.stappen.find(s => s.code === stap)?.informeert).toContain(doelgroep)
})

test('each audience of each step has a letter of its own there, but who is called at step 4', () => {
  const zonder = p.stappen.flatMap(s =>
    s.informeert.filter(d => !brieven.some(b => b.stap === s.code && b.doelgroep === d)).map(d => `${s.code} ${d}`),
  )
  expect(zonder).toEqual(['afspreken melder'])
})

test('no letter to an audience is in the data that the source does not have', () => {
  const codes = brieven.filter(b => b.doelgroep !== undefined).map(b => b.code)
  expect([...codes].sort()).toEqual(bron.map(([, , , code]) => code).sort())
})

test('who may not know the number of the dossier does not read it in a letter', () => {
  const gekend = brieven.filter(b => !noemtNummer(p, b))
  expect(gekend.map(b => b.doelgroep)).toContain('college')
  expect(gekend.filter(b => JSON.stringify(b).includes('{nummer}'))).toEqual([])
})

describe('a letter to the board of the provider', () => {
  const zaakId = '0190a1b2-c3d4-7e5f-8a9b-0c1d2e06a847'
  const z = (melderType: string, anders: Partial<Zaak> = {}): Zaak => {
    const leeg = zaak({ id: zaakId, protocolversie: 1 })
    return { ...leeg, kenmerken: { ...leeg.kenmerken, melderType }, ...anders }
  }
  const concept = { naam: 'bestuur', email: '', vrij: 'Met PRISMA.' }
  const lees = (code: string, bij: Zaak): string => {
    const s = sjabloonVan(p, code)
    if (!s) throw new Error(code)
    const stuk = briefAlsLeesstuk(s, concept, { desk, protocol: p, zaak: bij, nu: '2026-04-03T07:10:00.000Z' })
    return stuk.delen[0]?.tekst ?? ''
  }
  const aanAanbieder = brieven.filter(b => b.doelgroep === 'bestuur_aanbieder').map(b => b.code)

  test.each(aanAanbieder)('%s says what stands on its own pages; the number only when it reported itself', code => {
    const [vanAnder, vanZelf] = [lees(code, z('persoon')), lees(code, z('aanbieder'))]
    expect(vanAnder).toContain('Ons kenmerk: 06A847\n')
    expect(vanAnder).not.toContain('2026-0001-Z')
    expect(vanZelf).toContain('Ons kenmerk: 06A847\nOns nummer: 2026-0001-Z\n')
  })

  test('and is the one of who takes the place of the first', () => {
    const hoofd = { id: `${'x'.repeat(20)}aa11bb`, kenmerk: null, naam: 'n', op: '', door: '', rol: 'hoofd' } as const
    const werk = { aanbieders: { partijen: [hoofd], toegangen: [] } }
    expect(lees('uitkomst', z('persoon', { werk }))).toContain('Ons kenmerk: AA11BB\n')
    expect(lees('bevestiging_melder', z('persoon', { werk }))).toContain('Ons nummer: 2026-0001-Z')
  })

  test('that asks to investigate says the last day in words, as it runs now', () => {
    const loopt = termijn({ code: 'zelfonderzoek', einde: '2026-05-15' })
    const tekst = (termijnen: Zaak['termijnen']) => lees('onderzoek_gevraagd', z('persoon', { termijnen }))
    expect(tekst([loopt])).toContain('uiterlijk op vrijdag 15 mei 2026.')
    const verlengd = tekst([{ ...loopt, einde: '2026-05-29' }])
    expect(verlengd).toContain('uiterlijk op vrijdag 29 mei 2026.')
    expect(verlengd).not.toContain('zes weken')
    expect(tekst([{ ...loopt, status: 'vervallen' }])).toContain('uiterlijk op een dag die wij met u afspreken.')
  })
})

const ctx = (nu = '2026-04-03T08:00:00.000Z') =>
  context({ desk, protocol: p, reken: rekenaar(desk, []), wie: 'ik', nu, nieuwId: () => `n${++teller}` })
let teller = 0
const na = (z: Zaak, uit: { ok: boolean; feiten?: readonly IncidentFeit[]; weigering?: string }): Zaak => {
  if (!uit.ok) throw new Error(uit.weigering)
  return naBesluit(z, metGevolgen(z, uit.feiten ?? [], ctx()))
}
const vers = (urgent = false): Zaak => {
  const m = melding({ melderType: 'aanbieder', soort: 'calamiteit', categorie: null, urgent, vierP: [] })
  const leeg = begin(desk.loket, 'z', '2026-0001-Z')
  const ids = { zaak: 'z', melding: 'm', voorval: 'v', personen: [] }
  return naBesluit(leeg, metGevolgen(leeg, [eersteFeit(m, ids, ctx())], ctx()))
}
const klaarzetten = (z: Zaak) =>
  na(
    z,
    brievenKlaarzetten(
      z,
      {
        brieven: doelgroepbrieven(z, p).map((d, i) => ({ brief: `b${i}`, sjabloon: d.sjabloon.code, inhoud: 'i' })),
      },
      ctx(),
    ),
  )
const verstuur = (z: Zaak, brief: string) =>
  na(z, briefVersturen(z, { brief, leesstuk: 'l', link: `link-${brief}`, aan: 'aan' }, ctx()))
const bevestigd = (z: Zaak) => z.taken.find(t => t.code === 'ontvangst_bevestigen')?.status

describe('the letters of step 2 at a fresh report', () => {
  test.each([
    [
      'not urgent',
      false,
      ['melder', 'bestuur_aanbieder', 'college', 'openbare_orde', 'beleid', 'contractmanager', 'communicatie'],
    ],
    [
      'urgent',
      true,
      [
        'melder',
        'bestuur_aanbieder',
        'college',
        'burgemeester',
        'openbare_orde',
        'beleid',
        'contractmanager',
        'communicatie',
      ],
    ],
  ] as const)('%s: one for each', (_, urgent, wie) =>
    expect(doelgroepbrieven(vers(urgent), p).map(d => d.stand.doelgroep.code)).toEqual(wie),
  )

  test('the confirmation is done when the last of them was sent, and not one before', () => {
    let z = klaarzetten(vers())
    expect(doelgroepbrieven(z, p).map(d => d.brief?.stand)).toEqual(Array(7).fill('concept'))
    for (let i = 0; i < 6; i++) z = verstuur(z, `b${i}`)
    expect([bevestigd(z), nogTeInformeren(z, p).map(s => s.doelgroep.code)]).toEqual(['open', ['communicatie']])
    z = verstuur(z, 'b6')
    expect([bevestigd(z), doelgroepbrieven(z, p)]).toEqual(['gedaan', []])
    expect(z.termijnen.find(t => t.code === 'ontvangstbevestiging')?.status).toBe('gehaald')
  })

  test('drafts that lie ready are not made twice', () => {
    const z = klaarzetten(vers())
    const uit = brievenKlaarzetten(
      z,
      { brieven: [{ brief: 'x', sjabloon: 'bevestiging_college', inhoud: 'i' }] },
      ctx(),
    )
    expect(uit).toEqual({ ok: false, weigering: 'geenBrieven' })
  })

  test('a letter that is opened is known; facts that come later neither withdraw it nor make it old', () => {
    let z = verstuur(klaarzetten(vers()), 'b2')
    const stand = () => informeerstanden(z, p).find(s => s.doelgroep.code === 'college')
    expect(stand()).toMatchObject({ status: 'verstuurd', weet: null })
    const feiten = { tekst: 't', organisaties: null, wijziging: null, bevestigd: true, aantal: 1, maatregelen: [] }
    z = na(z, feitenVaststellen(z, feiten, ctx()))
    const link = z.werk.links?.[0]
    if (!link) throw new Error('no link')
    expect(link.ingetrokkenOp).toBeNull()
    z = ontvangen(z, link, '2026-04-03T09:00:00.000Z', p).reduce(evolve, z)
    expect(stand()).toMatchObject({ status: 'weet', weet: 0 })
  })
})

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { type Kenmerken, legeKenmerken } from '../../begrippen/kenmerken.ts'
import { geldt } from '../geldt.ts'
import type { Protocolversie } from '../protocol.ts'
import { versieOp } from '../versie.ts'
import rotterdam from './rotterdam-incidentenloket.ts'

const map = join(import.meta.dirname, '../../../tests/data')
const bestand = (naam: string) => readFileSync(join(map, `incidentenloket-2021-2022.${naam}`), 'utf8')
const rijen: Record<string, string>[] = parse(bestand('csv'), { columns: true })
const verwacht: Record<string, Record<string, unknown>> = JSON.parse(bestand('expected.json'))

type Rij = Kenmerken & { organisatie: string; gemeente: string; jaar: string }

const lees = (rij: Record<string, string>): Rij => ({
  ...legeKenmerken,
  soort: rij.soort ?? null,
  categorie: rij.categorie ?? null,
  kader: rij.wettelijk_kader ?? null,
  melderType: rij.melder_type ?? null,
  vierP: (rij.impact ?? '').split(' ').filter(p => p !== ''),
  minderjarig: rij.minderjarig === 'ja',
  onderdak: rij.onderdak === 'ja',
  organisatie: rij.melder_organisatie ?? '',
  gemeente: rij.gemeente ?? '',
  jaar: (rij.ontvangen ?? '').slice(0, 4),
})
const gelezen = rijen.map(lees)

/** The plainest counting there is: the product's SQL must agree with it. */
const tel = ({ rapport }: Protocolversie, jaar: string) => {
  const uit: Record<string, unknown> = {}
  for (const cijfer of rapport.cijfers) {
    const telt = gelezen.filter(rij => rij.jaar === jaar && geldt(cijfer.wanneer, rij))
    uit[cijfer.code] = cijfer.telt === 'meldingen' ? telt.length : new Set(telt.map(rij => rij.organisatie)).size
  }
  for (const { code, naar, wanneer } of rapport.uitsplitsingen) {
    const per: Record<string, number> = {}
    for (const rij of gelezen.filter(rij => rij.jaar === jaar && geldt(wanneer, rij)))
      per[String(rij[naar])] = (per[String(rij[naar])] ?? 0) + 1
    uit[code] = per
  }
  return uit
}

describe('the published figures of the annual report', () => {
  test.each(Object.keys(verwacht))('%s comes out to the digit', jaar => {
    const versie = versieOp(rotterdam, `${jaar}-12-31`)
    expect(versie && tel(versie, jaar)).toEqual(verwacht[jaar])
  })

  test('every code in the register is a code of the protocol', () => {
    const versie = versieOp(rotterdam, '2021-01-01')
    const codes = (lijst: readonly { code: string }[] | undefined) =>
      new Set<string | null>(lijst?.map(({ code }) => code))
    const onbekend = gelezen.filter(
      rij =>
        !codes(versie?.soorten).has(rij.soort) ||
        !codes(versie?.kaders).has(rij.kader) ||
        !codes(versie?.melderTypes).has(rij.melderType) ||
        rij.vierP.some(p => !codes(versie?.vierP).has(p)) ||
        !versie?.categorieen.find(({ code }) => code === rij.categorie)?.soorten.includes(rij.soort ?? ''),
    )
    expect(onbekend).toEqual([])
  })

  test('no category of the protocol is missing from the register', () => {
    const voorgekomen = new Set(gelezen.map(rij => rij.categorie))
    expect(versieOp(rotterdam, '2021-01-01')?.categorieen.filter(({ code }) => !voorgekomen.has(code))).toEqual([])
  })
})

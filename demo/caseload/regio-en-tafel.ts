import * as tafel from '../../src/bemiddelingstafel/domain.ts'
import { plusDagen } from '../../src/kernel/dag.ts'
import { dagVan } from '../../src/kernel/lokaal.ts'
import { bijzonderVan } from '../../src/protocollen/bases/bijzonder.ts'
import * as regio from '../../src/regio/domain.ts'
import type { Stap } from '../../src/zaken/bulk/geschiedenis.ts'
import { type Hand, schrijf, stap } from './hand.ts'
import { DAG, MINUUT, plus, UUR, werkmoment } from './rooster.ts'
import { laatsteVoor } from './tafel.ts'

/** Days after which a receipt was certainly asked for again. */
const OUD = 5

/** Passed on by telephone; what went recently still waits for its receipt. */
export const zetDoor = (h: Hand, naBesluit: string): readonly Stap[] => {
  const ontvanger = schrijf(h, 'ontvanger', 'Het meldpunt van de buurgemeente')
  const wie = schrijf(h, 'ontvanger', 'De coördinator van het meldpunt')
  const gemeenten = bijzonderVan(h.z.protocol).regio.gemeenten.filter(g => g.code !== h.z.desk.gemeente)
  const gemeente = gemeenten[h.z.plan.wie.jaren % gemeenten.length]?.code ?? '0606'
  const weg = { gemeente, ontvanger: ontvanger.id, wijze: 'telefoon', doorgezetOp: null }
  const op = plus(naBesluit, 12 * MINUUT)
  const bevestigd = werkmoment(plus(op, 3 * UUR), h.z.desk.openingstijden, 20)
  const recent = plus(op, OUD * DAG) > h.z.nu
  return [
    stap(op, h.wie, 'regioDoorzetten', (zaak, ctx) => regio.regioDoorzetten(zaak, weg, ctx), [ontvanger]),
    ...(recent
      ? []
      : [
          stap(
            bevestigd,
            h.wie,
            'regioOntvangstBevestigen',
            (zaak, ctx) => {
              const id = zaak.werk.regio?.doorzendingen[0]?.id ?? ''
              return regio.regioOntvangstBevestigen(zaak, { id, bevestigdOp: null, wie: wie.id }, ctx)
            },
            [wie],
          ),
        ]),
  ]
}

const situaties = [
  { dak: 'nachten', school: 'deels', zorg: 'aangevraagd', veiligheid: 'ja' },
  { dak: 'vast', school: 'ja', zorg: 'ja', veiligheid: 'ja' },
] as const

const bespreek = (h: Hand, op: string, keer: 0 | 1): Stap => {
  const verslag = schrijf(
    h,
    'verslag',
    [
      'Het gezin slaapt bij kennissen. Er is een plek nodig voor het weekend.',
      'Het gezin tekende een huurcontract voor een jaar. De kinderen blijven op hun school.',
    ][keer] ?? '',
  )
  const tekst = schrijf(
    h,
    'afspraak',
    ['Een plek in de opvang zoeken.', 'De verhuizing en de inrichting regelen.'][keer] ?? '',
  )
  const afspraak = {
    deelnemer: h.z.tafel.deelnemers[keer]?.id ?? null,
    tekst: tekst.id,
    voor: plusDagen(dagVan(op), 10),
  }
  const invoer = {
    bijeenkomst: laatsteVoor(h.z.tafel, op),
    situatie: situaties[keer],
    verslag: verslag.id,
    afspraken: [afspraak],
  }
  return stap(op, h.wie, 'gezinBespreken', (zaak, ctx) => tafel.gezinBespreken(zaak, invoer, ctx), [verslag, tekst])
}

const rondAfspraakAf = (h: Hand, op: string): Stap =>
  stap(op, h.wie, 'tafelafspraakAfronden', (zaak, ctx) => {
    const open = zaak.werk.bemiddelingstafel?.afspraken.find(a => !a.klaar)?.id ?? ''
    return tafel.tafelafspraakAfronden(zaak, { id: open, toelichting: null }, ctx)
  })

/** A family on the table: discussed twice, and stable once there was time enough. */
export const brengAanTafel = (h: Hand, dagen: number): readonly Stap[] => {
  const op = (deel: number) => werkmoment(plus(h.vanaf, deel * dagen * DAG), h.z.desk.openingstijden, 25)
  const reden = schrijf(
    h,
    'reden',
    'Drie instanties verwijzen naar elkaar, en het gezin heeft na vrijdag geen plek meer.',
  )
  const blijk = schrijf(h, 'toelichting', 'Een huurcontract voor een jaar; school en hulp bevestigen het.')
  const { stabiel } = bijzonderVan(h.z.protocol).bemiddelingstafel
  const rust = {
    criteria: stabiel.map(c => c.code),
    hercontrole: plusDagen(dagVan(op(0.9)), 90),
    toelichting: blijk.id,
  }
  return [
    stap(
      op(0.05),
      h.wie,
      'gezinOpTafelZetten',
      (zaak, ctx) => tafel.gezinOpTafelZetten(zaak, { reden: reden.id }, ctx),
      [reden],
    ),
    bespreek(h, op(0.25), 0),
    rondAfspraakAf(h, op(0.45)),
    bespreek(h, op(0.6), 1),
    rondAfspraakAf(h, op(0.8)),
    stap(op(0.9), h.wie, 'gezinStabielVerklaren', (zaak, ctx) => tafel.gezinStabielVerklaren(zaak, rust, ctx), [blijk]),
  ]
}

/** Ninety days on somebody looked again, in a dossier that was closed by then. */
export const kijkOpnieuw = (h: Hand, dagen: number): Stap => {
  const op = werkmoment(plus(h.vanaf, (0.9 * dagen + 91) * DAG), h.z.desk.openingstijden, 40)
  const verslag = schrijf(h, 'verslag', 'Gebeld met de coach: het gezin redt zich, de huur is betaald.')
  const invoer = { stabiel: true, volgende: null, verslag: verslag.id }
  return stap(op, h.wie, 'hercontroleDoen', (zaak, ctx) => tafel.hercontroleDoen(zaak, invoer, ctx), [verslag])
}

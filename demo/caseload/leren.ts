import { versieVoor } from '../../src/cijfers/tellen/maak.ts'
import { inLoket } from '../../src/db/verbinding.ts'
import { plusDagen } from '../../src/kernel/dag.ts'
import { dagVan } from '../../src/kernel/lokaal.ts'
import type { Gemist, Vindplaats } from '../../src/signalen/gemist/domain.ts'
import { appendGemist, findOrganisatie } from '../../src/signalen/gemist/store.ts'
import { maakOverzicht, zoalsGezien } from '../../src/signalen/overzicht.ts'
import { isSignaal } from '../../src/signalen/rekenen/oordeel.ts'
import { appendAfspraak, appendSignaal, saveOordeel } from '../../src/signalen/store.ts'
import type { Baken } from '../../src/zaken/baken.ts'
import { insertRegistertekst, maakRegistertekst } from '../../src/zaken/register/registertekst.ts'
import type { Mensen } from './plan.ts'

/** What an organisation of the town did not report: how many days ago it happened, was found and was asked about. */
type Vondst = {
  readonly organisatie: string
  readonly gevonden: Vindplaats
  readonly gebeurd: number
  readonly gevondenNa: number
  readonly gevraagd: number | null
  readonly verhaal: string
}

const vondsten: readonly Vondst[] = [
  {
    ...{ organisatie: 'GGZ Wilgenrijk', gevonden: 'inspectie' },
    ...{ gebeurd: 96, gevondenNa: 71, gevraagd: 68 },
    verhaal:
      'De inspectie schreef over een suïcide op een open afdeling. Bij het loket kwam niets binnen. Het bestuur zegt dat de afdeling het loket niet kende.',
  },
  {
    ...{ organisatie: 'Jeugdhulp De Steiger', gevonden: 'media' },
    ...{ gebeurd: 40, gevondenNa: 38, gevraagd: 37 },
    verhaal: 'De krant schreef over een brand op een woongroep. Drie jongeren zijn een nacht ergens anders opgevangen.',
  },
  {
    ...{ organisatie: 'Wijkteam Nieuwland', gevonden: 'ambtshalve' },
    ...{ gebeurd: 12, gevondenNa: 3, gevraagd: null },
    verhaal: 'In een ander dossier staat dat een gezin twee nachten op straat sliep. Het wijkteam wist ervan.',
  },
]

const NOG_NIETS = {
  ...{ gemeldOp: null, zaak: null, nummer: null, vervallenOp: null, vervallenReden: null },
  ...{ verhaalWeg: null, versie: 1 },
}

/** The register of what should have been reported. */
const vulGemist = async (baken: Baken, loket: string, door: string): Promise<void> => {
  const desk = baken.loketten.get(loket)
  const nu = baken.klok().toISOString()
  const dag = (terug: number) => plusDagen(dagVan(nu), -terug)
  for (const { organisatie, verhaal, ...v } of desk ? vondsten : []) {
    const protocol = versieVoor(desk as NonNullable<typeof desk>, dag(v.gebeurd))
    const tekst = await maakRegistertekst(baken, loket, verhaal)
    await inLoket(baken.db, loket, async tx => {
      const wie = await findOrganisatie(tx, loket, organisatie)
      if (!wie) return
      const gemist: Gemist = {
        ...{ id: baken.nieuwId(), organisatie: wie.id, melderType: wie.type },
        ...{ gebeurdOp: dag(v.gebeurd), gevonden: v.gevonden, gevondenOp: dag(v.gevondenNa), ...NOG_NIETS },
        ...{ criterium: protocol.criteria[0]?.code ?? '', protocolversie: protocol.versie, verhaal: tekst.id },
        gevraagdOp: v.gevraagd === null ? null : dag(v.gevraagd),
      }
      await insertRegistertekst(tx, loket, tekst, nu)
      await appendGemist(tx, loket, gemist, { door, op: nu })
    })
  }
}

/** One signal was taken up and judged, the next one taken up and still to be judged; and a number was agreed. */
const vulSignalen = async (baken: Baken, loket: string, mensen: Mensen, door: string): Promise<void> => {
  const desk = baken.loketten.get(loket)
  if (!desk) return
  const nu = baken.klok()
  const op = nu.toISOString()
  const uitleg = await maakRegistertekst(
    baken,
    loket,
    'Gebeld met de teamleiders. Sinds de zomer melden zij alleen nog bij de inspectie. Zij gaan het loket weer bellen.',
  )
  await inLoket(baken.db, loket, async tx => {
    const o = await maakOverzicht(tx, desk, { tot: '', lengte: '' }, nu)
    const [eerste, tweede] = o.reeksen.filter(isSignaal)
    const wie = { opgepaktOp: op, opgepaktDoor: mensen.procesregisseurs[0] ?? door }
    if (tweede) await appendSignaal(tx, loket, { id: baken.nieuwId(), ...zoalsGezien(o, tweede), ...wie })
    if (!eerste) return
    const id = await appendSignaal(tx, loket, { id: baken.nieuwId(), ...zoalsGezien(o, eerste), ...wie })
    await insertRegistertekst(tx, loket, uitleg, op)
    await saveOordeel(tx, loket, id, { oordeel: 'organisatie_gevraagd', op, door, toelichting: uitleg.id })
    const afspraak = { soort: eerste.soort, code: eerste.code, perJaar: 12, vanaf: `${op.slice(0, 4)}-01` }
    await appendAfspraak(tx, loket, { ...afspraak, id: baken.nieuwId(), door, op })
  })
}

/** What the desk learns from: what was not reported, and what the figures point at. */
export const vulLeren = async (baken: Baken, loket: string, mensen: Mensen): Promise<void> => {
  const [door] = mensen.coordinatoren
  if (!door) return
  await vulGemist(baken, loket, door)
  await vulSignalen(baken, loket, mensen, door)
}

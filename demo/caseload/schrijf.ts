import { dagVan } from '../../src/kernel/lokaal.ts'
import { versieOp } from '../../src/protocollen/versie.ts'
import type { Geschiedenis } from '../../src/zaken/bulk/geschiedenis.ts'
import { maakAfloop } from './afloop.ts'
import { maakMelding } from './melding.ts'
import type { Plan, Wereld } from './plan.ts'
import { MINUUT, plus } from './rooster.ts'

/** A plan written out as a history, up to now. */
export const schrijfUit = (w: Wereld, plan: Plan): Geschiedenis => {
  const protocol = versieOp(w.desk, dagVan(plan.ontvangenOp))
  if (!protocol) throw new Error(`no protocol on ${plan.ontvangenOp}`)
  const z = { ...w, plan, protocol }
  const zelf = plan.kanaal === 'formulier' ? null : w.t.kies(w.mensen.medewerkers)
  const getypt = plus(plan.ontvangenOp, (zelf ? w.t.tussen(2, 14) : 0) * MINUUT)
  const ingevoerdOp = [getypt, w.nu].sort()[0] as string
  const stappen = maakAfloop(z, zelf, ingevoerdOp)
    .filter(s => s.op <= w.nu)
    .sort((a, b) => Date.parse(a.op) - Date.parse(b.op))
  return {
    melding: maakMelding(z),
    ingevoerdOp,
    geregistreerdDoor: zelf,
    ...(plan.code ? { code: plan.code } : {}),
    stappen,
  }
}

import { isOpen, type Openingstijd, volgendeOpening } from '../../kernel/openingstijd.ts'
import { momentInWoorden, opsomming } from '../../kernel/uitleg/datum.ts'
import type { Protocol } from '../../protocollen/protocol.ts'
import { Mededeling } from '../onderdelen/mededeling.tsx'
import { Telefoon } from '../onderdelen/telefoon.tsx'

const DAGEN = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag']
const dagnaam = (dag: number): string => DAGEN[dag - 1] ?? ''

/** Runs of days that follow each other: [1,2,3,5] is Monday to Wednesday, and Friday. */
const reeksen = (dagen: readonly number[]): number[][] => {
  const uit: number[][] = []
  for (const dag of dagen.toSorted((a, b) => a - b)) {
    const laatste = uit.at(-1)
    if (laatste?.at(-1) === dag - 1) laatste.push(dag)
    else uit.push([dag])
  }
  return uit
}

const dagenInWoorden = (dagen: readonly number[]): string => {
  if (dagen.length === 7) return 'elke dag'
  const delen = reeksen(dagen).flatMap(r =>
    r.length > 2 ? [`${dagnaam(r[0] ?? 0)} tot en met ${dagnaam(r.at(-1) ?? 0)}`] : r.map(dagnaam),
  )
  return opsomming(delen)
}

const klok = (tijd: string): string => tijd.replace(/^0/, '').replace(':', '.')

/** "elke dag van 9.00 tot 22.00 uur" */
export const openingstijdenInWoorden = (tijden: readonly Openingstijd[]): string =>
  tijden.map(t => `${dagenInWoorden(t.dagen)} van ${klok(t.van)} tot ${klok(t.tot)} uur`).join('; ')

/** Danger first; then how to reach the desk now, also at night. */
export const Bereikbaar = ({ desk, nu }: { desk: Protocol; nu: Date }) => {
  const moment = nu.toISOString()
  return (
    <>
      <Mededeling soort="acuut" kop="Is er nu gevaar? Bel 112." />
      {isOpen(moment, desk.openingstijden) ? (
        <p className="utrecht-paragraph">
          Twijfelt u, of is er haast? Het loket is nu open. Bel <Telefoon nummer={desk.spoedtelefoon} />.
        </p>
      ) : (
        <Mededeling soort="letop" kop="Buiten openingstijd">
          <p>{desk.buitenOpeningstijd}</p>
          <p>
            Het loket gaat weer open op {momentInWoorden(volgendeOpening(moment, desk.openingstijden))}. Dan kunt u ook
            bellen: <Telefoon nummer={desk.spoedtelefoon} />.
          </p>
        </Mededeling>
      )}
    </>
  )
}

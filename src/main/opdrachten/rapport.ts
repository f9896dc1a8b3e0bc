import { PERIODETEKST, rapportOpdracht } from '../../rapportage/opdracht.ts'
import { bouwOp } from '../opbouw.ts'
import { logOpdracht } from './logboek.ts'
import type { Opdrachtomgeving } from './omgeving.ts'
import { Gebruiksfout, leesArgumenten, leesFormaat, leesKeuze, meldVoortgang, metHulp } from './vraagt.ts'

const HULP = `Gebruik: npm run -s baken -- rapport jaar --loket LOKET --van 2021-01-01 --tot 2022-12-31

  --van, --tot           de eerste en de laatste dag; allebei tellen ze mee
  --met-tijd             ook per maand, uur en weekdag
  --formaat tekst|json   zonder deze optie: tekst

De cijfers van elk kalenderjaar dat de periode raakt, geteld zoals het protocol van het loket zegt.
`

const OPTIES = {
  loket: { type: 'string' },
  van: { type: 'string' },
  tot: { type: 'string' },
  'met-tijd': { type: 'boolean' },
  formaat: { type: 'string' },
} as const

type Cijfers = Readonly<Record<string, unknown>>

/** One figure a line; a breakdown indented below its name. */
const regels = (cijfers: Cijfers, inspringing: string): readonly string[] =>
  Object.entries(cijfers).flatMap(([naam, waarde]) =>
    typeof waarde === 'object' && waarde !== null
      ? [`${inspringing}${naam}`, ...regels(waarde as Cijfers, `${inspringing}  `)]
      : [`${inspringing}${naam.padEnd(44 - inspringing.length)} ${String(waarde).padStart(8)}`],
  )

const eis = (naam: string, waarde: string | undefined): string => {
  if (waarde === undefined) throw new Gebruiksfout(`Zeg met --${naam} welke dag.`)
  return waarde
}

const voer = async ({ argumenten, instellingen }: Opdrachtomgeving): Promise<number> => {
  const { opties, los } = leesArgumenten(argumenten, OPTIES, 1)
  leesKeuze('soort', los[0], ['jaar'])
  const json = leesFormaat(opties.formaat) === 'json'
  const periode = { van: eis('van', opties.van), tot: eis('tot', opties.tot) }
  const opbouw = await bouwOp(instellingen(), meldVoortgang)
  try {
    const { db, klok, loketten } = opbouw.baken
    const protocol = loketten.get(leesKeuze('loket', opties.loket, [...loketten.keys()]))
    if (!protocol) throw new Error('no such desk')
    const nu = klok().toISOString()
    const uitslag = await rapportOpdracht({ db, protocol, ...periode, nu, metTijd: opties['met-tijd'] ?? false })
    if (!uitslag.ok) throw new Gebruiksfout(PERIODETEKST[uitslag.weigering], { toonHulp: false })
    await logOpdracht(opbouw.baken, protocol.loket, 'rapport.zien', true)
    process.stdout.write(
      json ? `${JSON.stringify(uitslag.cijfers, null, 1)}\n` : `${regels(uitslag.cijfers, '').join('\n')}\n`,
    )
    return 0
  } finally {
    await opbouw.stop()
  }
}

export const rapport = (o: Opdrachtomgeving): Promise<number> => metHulp(o.argumenten, HULP, () => voer(o))

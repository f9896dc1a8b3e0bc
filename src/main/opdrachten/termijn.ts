import { BEKENDE_BESLUITDAGEN } from '../../kernel/besluitdagen.ts'
import { leesDuur } from '../../kernel/duur.ts'
import { keurTermijnVraag, TERMIJNWEIGERINGEN, type Termijnweigering } from '../../kernel/telling/keuring.ts'
import { berekenTermijn, type TermijnVraag } from '../../kernel/termijn.ts'
import { STANDAARD_WERKKALENDER } from '../../kernel/werkkalender.ts'
import type { Opdrachtomgeving } from './omgeving.ts'
import { Gebruiksfout, leesFormaat, leesKeuze, leesOpties, metHulp } from './vraagt.ts'

const HULP = `Gebruik: npm run -s baken -- termijn --van DAG --duur DUUR --regime REGIME [opties]

Rekent uit wanneer een termijn eindigt, en legt uit waarom.

  --van DAG              de dag van het feit, zoals 2026-04-02; bij uren ook 2026-04-02T14:20
  --duur DUUR            zoals "3 werkdagen", "24 uur", "6 weken", "1 maand"
  --regime REGIME        atw        termijn uit een wet of AMvB (Algemene termijnenwet)
                         protocol   eigen termijn van een loket
                         geen       precies zoals het er staat
                         eu         Verordening 1182/71, voor de AVG
  --besluitdagen werk|vrij
                         werkt het loket op dagen die een koninklijk besluit gelijkstelt met een
                         feestdag? Telt alleen bij het regime protocol; zonder deze optie: werk.
  --formaat tekst|json   zonder deze optie: tekst

Voorbeeld: npm run -s baken -- termijn --van 2026-04-02 --duur "3 werkdagen" --regime protocol
`

const OPTIES = {
  van: { type: 'string' },
  duur: { type: 'string' },
  regime: { type: 'string' },
  besluitdagen: { type: 'string' },
  formaat: { type: 'string' },
} as const

const weiger = (optie: string, waarde: string, weigering: Termijnweigering): never => {
  throw new Gebruiksfout(`${optie} "${waarde}": ${TERMIJNWEIGERINGEN[weigering]}`, { toonHulp: false })
}

const leesVraag = (van: string, duurtekst: string, regime: TermijnVraag['regime']): TermijnVraag => {
  const gelezen = leesDuur(duurtekst)
  if (!gelezen.ok) return weiger('--duur', duurtekst, gelezen.weigering)
  const vraag: TermijnVraag = { van: van.trim(), duur: gelezen.duur, regime }
  const weigering = keurTermijnVraag(vraag)
  return weigering ? weiger('--van', van, weigering) : vraag
}

const voer = async ({ argumenten }: Opdrachtomgeving): Promise<number> => {
  const o = leesOpties(argumenten, OPTIES)
  if (o.van === undefined) throw new Gebruiksfout('Zeg met --van op welke dag de termijn begint.')
  if (o.duur === undefined) throw new Gebruiksfout('Zeg met --duur hoe lang de termijn is.')
  const regime = leesKeuze('regime', o.regime, ['atw', 'protocol', 'geen', 'eu'])
  const besluitdagen = leesKeuze('besluitdagen', o.besluitdagen, ['werk', 'vrij'], 'werk')
  const formaat = leesFormaat(o.formaat)
  const { einde, uitleg } = berekenTermijn(leesVraag(o.van, o.duur, regime), {
    besluitdagen: BEKENDE_BESLUITDAGEN,
    werk: { ...STANDAARD_WERKKALENDER, besluitdagen },
  })
  process.stdout.write(formaat === 'json' ? `${JSON.stringify({ einde, uitleg })}\n` : `${einde}\n${uitleg}\n`)
  return 0
}

/** Reckons one term; needs no database. */
export const termijn = (o: Opdrachtomgeving): Promise<number> => metHulp(o.argumenten, HULP, () => voer(o))

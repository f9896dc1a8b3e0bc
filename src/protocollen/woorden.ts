import { adviescategorieen } from './bases/advies.ts'
import type { Protocolversie } from './protocol.ts'

type Zin = 'kop' | 'weeg' | 'vraag' | 'screening' | 'geen' | 'een'

const VIER_P: Readonly<Record<Zin, string>> = {
  kop: 'De vier P’s',
  weeg: 'Denk ook aan de vier P’s. Raakt het een of meer ervan, meld het dan eerder.',
  vraag: 'Raakt het een van de vier P’s?',
  screening: 'De 4 P’s: wat wordt geraakt?',
  geen: 'Geen van de vier P’s',
  een: 'als het een van de vier P’s raakt',
}

const ANDERS: Readonly<Record<Zin, string>> = {
  kop: 'Wat het kan raken',
  weeg: 'Raakt het ook iets hiervan? Meld het dan eerder.',
  vraag: 'Raakt het iets hiervan?',
  screening: 'Wat wordt geraakt?',
  geen: 'Niets hiervan',
  een: 'als het iets raakt van wat hiervoor telt',
}

/** How a desk speaks of what a report can touch: four P's where its protocol has them, otherwise without a number. */
export const raakt = ({ vierP }: Pick<Protocolversie, 'vierP'>, zin: Zin): string =>
  vierP.length === 4 && vierP.every(p => /^p/i.test(p.naam)) ? VIER_P[zin] : ANDERS[zin]

/** What the public form is called: not every desk gives advice. */
export const meldtitel = (versie: Protocolversie): string =>
  adviescategorieen(versie).length > 0 ? 'Melden of advies vragen' : 'Melden'

/** The kind that is a calamity at this desk; null where calamities are no matter of its. */
export const calamiteitsoort = (p: Pick<Protocolversie, 'soorten' | 'calamiteitsoort'>): string | null =>
  p.calamiteitsoort ?? p.soorten.find(s => s.code === 'calamiteit')?.code ?? null

const UITLEG =
  'Een protocol kan meer meetellen dan de wet, zoals wie er direct bij betrokken is. Het is een ander oordeel dan dat van de wet.'

/** In what the protocol's own calamity differs from that of the act. */
export const calamiteitUitleg = (p: Pick<Protocolversie, 'calamiteitUitleg'>): string => p.calamiteitUitleg ?? UITLEG

import type { Brief } from '../begrippen/brief.ts'
import type { Zaak } from '../begrippen/zaak.ts'
import { momentInWoorden } from '../kernel/uitleg/datum.ts'
import { type Linkstand, linkstand } from '../zaken/uitgaand/link.ts'

type Briefstand = { readonly woord: string; readonly toon: 'neutraal' | 'letop' | 'goed'; readonly zin: string }

const standen = {
  concept: { woord: 'Concept', toon: 'neutraal' },
  voorgelegd: { woord: 'Wacht op goedkeuring', toon: 'letop' },
  verstuurd: { woord: 'Klaargezet', toon: 'neutraal' },
  weggedaan: { woord: 'Weggedaan', toon: 'neutraal' },
} as const satisfies Record<Brief['stand'], Omit<Briefstand, 'zin'>>

/** Of a letter that went out: received is opened, and until then it only stands ready. */
const naar: Readonly<Record<Linkstand, Omit<Briefstand, 'zin'> & { wat: string }>> = {
  open: { ...standen.verstuurd, wat: 'nog niet geopend' },
  geopend: { woord: 'Ontvangen', toon: 'goed', wat: 'geopend' },
  gesloten: { woord: 'Ontvangen', toon: 'goed', wat: 'geopend' },
  geblokkeerd: { woord: 'Link dicht', toon: 'letop', wat: 'niet geopend: de link is dicht na foute codes' },
  verlopen: { woord: 'Link verlopen', toon: 'letop', wat: 'niet geopend: de link is verlopen' },
  ingetrokken: { woord: 'Link ingetrokken', toon: 'neutraal', wat: 'niet geopend: de link is ingetrokken' },
}

/** How a letter stands, by what became of the last link to it. */
export const briefstand = (zaak: Zaak, b: Brief, nu: string, door: string): Briefstand => {
  const link = zaak.werk.links?.findLast(l => l.linksoort === 'brief' && l.voor === b.id)
  if (b.stand !== 'verstuurd' || !link) {
    const { woord, toon } = standen[b.stand]
    return { woord, toon, zin: `${woord} sinds ${momentInWoorden(b.standOp)}, door ${door}.` }
  }
  const { woord, toon, wat } = naar[linkstand(link, nu)]
  const hoe = link.geopendOp === null ? wat : `${wat} op ${momentInWoorden(link.geopendOp)}`
  return { woord, toon, zin: `Klaargezet op ${momentInWoorden(link.gemaaktOp)} door ${door}, ${hoe}.` }
}

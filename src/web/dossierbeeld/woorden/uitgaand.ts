import type { Linksoort, UitgaandFeit } from '../../../begrippen/feiten/uitgaand.ts'
import { dagVan } from '../../../kernel/lokaal.ts'
import { inWoorden, metHoofdletter } from '../../../kernel/uitleg/datum.ts'
import type { Geopend } from '../lezen.ts'
import type { Woorden } from './woord.ts'

/** What stands behind a link, in words. */
export const linksoortnamen: Readonly<Record<Linksoort, string>> = {
  informeren: 'informatie over een melding',
  brief: 'een brief',
  reactie: 'een stuk om op te reageren',
  aanbieder: 'toegang voor een aanbieder',
  herinnering: 'een herinnering aan een aanbieder',
  overleg: 'de uitnodiging voor een overleg',
  rapport: 'een rapport',
}

/** Most open once; one to react by or to a report is somebody's own. */
const link: Readonly<Record<Linksoort, string>> = {
  informeren: 'eenmalige link',
  brief: 'eenmalige link',
  reactie: 'eigen link',
  aanbieder: 'eenmalige link',
  herinnering: 'eenmalige link',
  overleg: 'eenmalige link',
  rapport: 'eigen link',
}

const soort = (g: Geopend, id: string): string => {
  const l = g.zaak.werk.links?.find(l => l.id === id)
  return l ? link[l.linksoort] : 'link'
}

/** The day that ends with this moment: midnight is still the day before. */
export const laatsteDag = (moment: string): string => dagVan(new Date(Date.parse(moment) - 1).toISOString())

const wat = (g: Geopend, id: string): string => {
  const link = g.zaak.werk.links?.find(l => l.id === id)
  return link ? linksoortnamen[link.linksoort] : 'iets'
}

export const uitgaandWoorden: Woorden<UitgaandFeit> = {
  LinkGemaakt: f => ({
    titel: `${metHoofdletter(link[f.linksoort])} klaargezet: ${linksoortnamen[f.linksoort]}`,
    inhoud: `Te openen tot en met ${inWoorden(laatsteDag(f.verlooptOp))}.`,
  }),
  LinkGeopend: (f, g) => ({ titel: `Ontvangen: ${wat(g, f.id)} is geopend met de ${soort(g, f.id)}`, nadruk: true }),
  LinkGesloten: (f, g) => ({ titel: `Link dicht: op ${wat(g, f.id)} is gereageerd` }),
  LinkGeblokkeerd: (f, g) => ({
    titel: `${metHoofdletter(soort(g, f.id))} dicht na te veel foute codes: ${wat(g, f.id)}`,
    nadruk: true,
  }),
  LinkIngetrokken: (f, g) => ({ titel: `${metHoofdletter(soort(g, f.id))} ingetrokken: ${wat(g, f.id)}` }),
  PostOpnieuwAangeboden: (f, g) => ({
    titel: `Mail opnieuw gestuurd${f.anderAdres ? ', naar een ander adres' : ''}: ${wat(g, f.link)}`,
  }),
  PostAangekomen: (f, g) => ({ titel: `Mail is aangekomen: ${wat(g, f.link)}` }),
  PostTeruggekomen: (f, g) => ({
    titel: `Mail kwam terug: ${wat(g, f.link)}`,
    inhoud: f.code ? `Code van de mailserver: ${f.code}.` : undefined,
    nadruk: true,
  }),
}

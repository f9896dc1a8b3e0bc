import type { Groep, Melder, Voorval } from '../begrippen/melding.ts'
import { dagInWoorden, metKleineLetter, momentInWoorden } from '../kernel/uitleg/datum.ts'
import type { Stuk } from './stuk.ts'

/** Who reported, in one line. */
export const lijnVan = (m: Melder): string =>
  [m.naam, m.functie, m.organisatie, m.telefoon, m.email].filter(Boolean).join(', ')

const voorvalInWoorden = (v: Omit<Voorval, 'id'>): string => {
  const wanneer = v.vanaf ? momentInWoorden(v.vanaf) : 'Onbekend wanneer'
  const tot = v.tot ? ` tot ${momentInWoorden(v.tot)}` : ''
  return [`${wanneer}${tot}${v.zekerheid === 'ongeveer' ? ' (ongeveer)' : ''}`, v.plaats].filter(Boolean).join(', ')
}

const groepInWoorden = (g: Groep): string =>
  [g.omschrijving, g.aantal && `Aantal: ${g.aantal}`, g.leeftijden && `Leeftijden: ${g.leeftijden}`]
    .filter(Boolean)
    .join('\n')

/** Whose message it was and when. */
export const berichtkop = ({ van, op }: Extract<Stuk, { code: 'bericht' }>): string =>
  `Bericht ${van === 'melder' ? 'van de melder' : 'aan de melder'}, ${momentInWoorden(op)}`

const kb = (bytes: number): string => `${Math.max(1, Math.round(bytes / 1_000)).toLocaleString('nl-NL')} kB`

/** A piece as both desks show it. */
export const inWoorden = (s: Stuk): string => {
  switch (s.code) {
    case 'antwoorden':
      return s.antwoorden.map(a => `${a.vraag}\n${a.antwoord}`).join('\n\n')
    case 'melder':
      return lijnVan(s.melder)
    case 'voorval':
      return voorvalInWoorden(s.voorval)
    case 'onderwerp':
      return groepInWoorden(s.groep)
    case 'persoon':
      return `${s.naam} (${metKleineLetter(s.als)})`
    case 'bericht':
      return `${berichtkop(s)}\n${s.tekst}`
    case 'bijlage':
      return `${s.naam} (${kb(s.grootte)})`
    case 'geboortedatum':
      return dagInWoorden(s.tekst)
    default:
      return s.tekst
  }
}

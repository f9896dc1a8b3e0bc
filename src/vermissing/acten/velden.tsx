import { type Antwoord, antwoorden } from '../../begrippen/feiten/vermissing.ts'
import { metHoofdletter } from '../../kernel/uitleg/datum.ts'
import { bijzonderVan } from '../../protocollen/bases/bijzonder.ts'
import type { Protocolversie } from '../../protocollen/protocol.ts'
import { type Formulier, veld } from '../../web/verzoek.ts'

export const protocolVan = (k: { protocol: Protocolversie }) => bijzonderVan(k.protocol).vermissing

export const jaNeeOnbekend = antwoorden.map(a => ({ waarde: a, label: metHoofdletter(a) }))

export const isAntwoord = (waarde: string): waarde is Antwoord => (antwoorden as readonly string[]).includes(waarde)

/** Answers by code, of those that were given. */
export const antwoordenUit = (f: Formulier, codes: readonly string[]): Record<string, Antwoord> =>
  Object.fromEntries(
    codes.flatMap(code => {
      const waarde = veld(f, `vraag-${code}`)
      return isAntwoord(waarde) ? [[code, waarde] as const] : []
    }),
  )

export const alsOpties = (lijst: readonly { code: string; naam: string; uitleg?: string | undefined }[]) =>
  lijst.map(o => ({ waarde: o.code, label: o.naam, uitleg: o.uitleg }))

export const weigeringen = {
  nogNietGescreend: 'Screen de melding eerst. Daarna kunt u de vermissing volgen.',
  dossierDicht: 'Dit dossier is gesloten. Heropen het eerst.',
  geenVermissing: 'Dit dossier gaat volgens de screening niet over een vermissing.',
}

export const nuWeigeringen = {
  ...weigeringen,
  alTerug: 'De terugkeer is al vastgelegd, misschien net door een collega.',
  gestopt: 'Het loket volgt deze vermissing niet meer. Is de persoon weer weg, beantwoord dan de vragen opnieuw.',
}

export const toekomst = 'Dit moment moet nog komen. Kijk de dag en de tijd na.'

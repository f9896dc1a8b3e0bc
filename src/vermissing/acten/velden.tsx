import { type Antwoord, antwoorden } from '../../begrippen/feiten/vermissing.ts'
import { metHoofdletter, momentInWoorden } from '../../kernel/uitleg/datum.ts'
import { bijzonderVan } from '../../protocollen/bases/bijzonder.ts'
import type { Protocolversie } from '../../protocollen/protocol.ts'
import type { KanNiet } from '../../web/act/act.ts'
import type { Geopend } from '../../web/dossierbeeld/lezen.ts'
import { type Formulier, veld } from '../../web/route/verzoek.ts'

export const protocolVan = (k: { protocol: Protocolversie }) => bijzonderVan(k.protocol).vermissing

export const jaNeeOnbekend = antwoorden.map(a => ({ waarde: a, label: metHoofdletter(a) }))

const isAntwoord = (waarde: string): waarde is Antwoord => (antwoorden as readonly string[]).includes(waarde)

/** Answers by code, of those that were given. */
export const antwoordenUit = (f: Formulier, codes: readonly string[]): Record<string, Antwoord> =>
  Object.fromEntries(
    codes.flatMap(code => {
      const waarde = veld(f, `vraag-${code}`)
      return isAntwoord(waarde) ? [[code, waarde] as const] : []
    }),
  )

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

export const voorVermissing = 'Dit ligt voor het moment waarop de persoon wegging. Kijk de dag en de tijd na.'

/** Once somebody is back there is nothing to follow; what is asked then is another page. */
export const alsTerug = (g: Geopend): KanNiet | null => {
  const t = g.zaak.werk.vermissing?.terugkeer
  if (!t) return null
  const daarna = { tekst: 'Wat gebeurt er daarna', pad: 'vermissing/daarna' }
  return {
    zin: `De persoon is terug sinds ${momentInWoorden(t.terugOp)}. Is de persoon weer weg? Beantwoord dan eerst de vragen opnieuw: kies ‘Weer vermist’ op het tabblad Vermissing.`,
    verder: daarna,
  }
}

/** As `alsTerug`, and also when the desk stopped following. */
export const alsNietGevolgd = (g: Geopend): KanNiet | null => {
  if (g.zaak.werk.vermissing?.terugkeer || !g.zaak.werk.vermissing?.gestopt) return alsTerug(g)
  return { zin: nuWeigeringen.gestopt, verder: { tekst: 'Beantwoord de vragen', pad: 'vermissing/vragen' } }
}

/** Where was asked to search, and no answer came yet. */
export const openOpsporing = (g: Geopend): readonly string[] => {
  const { bij } = protocolVan(g).opsporing
  const open = (g.zaak.werk.vermissing?.opsporingen ?? []).filter(o => o.antwoord === null)
  return [...new Set(open.map(o => bij.find(b => b.code === o.bij)?.naam ?? o.bij))]
}

export const toekomst = 'Dit moment moet nog komen. Kijk de dag en de tijd na.'

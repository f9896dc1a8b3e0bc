import type { BijzonderFeit } from '../../begrippen/feiten/bijzonder.ts'

/** The facts of procedures of their own, in words for the protocol page. */
export const bijzonderfeiten = {
  VermissingBeoordeeld: 'de vragen over een vermissing zijn beantwoord',
  VermissingOpgevolgd: 'een vermissing is opgevolgd',
  VermissingGewogen: 'een vermissing is opnieuw gewogen',
  OpsporingGevraagd: 'er is extra opsporing gevraagd',
  OpsporingBeantwoord: 'er is antwoord op een vraag om opsporing',
  TerugkeerVastgelegd: 'een vermiste is terug',
  VermissingNazorgVastgelegd: 'vastgelegd is wat na de terugkeer gebeurde',
  VermissingOpvolgingGestopt: 'het loket volgt een vermissing niet meer',
  GezinscheckVastgelegd: 'het beeld van een gezin is bijgewerkt',
  BurgemeesteradviesOpgesteld: 'er is een concept van het advies aan de burgemeester',
  BurgemeesteradviesVastgesteld: 'het advies aan de burgemeester is vastgesteld',
  BurgemeesteradviesAangevuld: 'het advies aan de burgemeester is aangevuld',
  BurgemeesteradviesNietNodig: 'een advies aan de burgemeester is niet nodig',
  BurgemeesterbesluitVastgelegd: 'de burgemeester heeft besloten',
  GezinOpgevolgd: 'een gezin is gevolgd na het besluit',
} as const satisfies Record<BijzonderFeit['soort'], string>

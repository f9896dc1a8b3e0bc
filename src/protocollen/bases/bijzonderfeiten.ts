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
} as const satisfies Record<BijzonderFeit['soort'], string>

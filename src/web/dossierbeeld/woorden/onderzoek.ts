import type { Hoorgesprek } from '../../../begrippen/feiten/horen.ts'
import type { OnderzoekFeit, Reactiekeuze, Stuk, Stuksoort } from '../../../begrippen/feiten/onderzoek.ts'
import type { Verzending } from '../../../begrippen/feiten/verzenden.ts'
import type { Werkdeel } from '../../../begrippen/feiten/werktekst.ts'
import { dagVan } from '../../../kernel/lokaal.ts'
import { dagInWoorden, metHoofdletter, momentInWoorden, opsomming } from '../../../kernel/uitleg/datum.ts'
import { findVoorgelegd, geldende } from '../../../zaken/voorlegging.ts'
import type { Geopend } from '../lezen.ts'
import { tekst, type Woorden } from './woord.ts'

export const stukwoord: Readonly<Record<Stuksoort, string>> = {
  hoorverslag: 'Verslag van een gesprek',
  conceptrapport: 'Conceptrapport',
}

export const keuzewoord: Readonly<Record<Reactiekeuze, string>> = {
  eens: 'Mee eens',
  correctie: 'Klopt niet',
  aanvulling: 'Er mist iets',
}

export const werkdeelwoord: Readonly<Record<Werkdeel, string>> = {
  ...stukwoord,
  conclusie: 'Conclusie',
  advies: 'Advies over de maatregelen',
}

export const oordeelwoord = {
  overgenomen: 'Overgenomen',
  deels: 'Deels overgenomen',
  terzijde: 'Terzijde gelegd',
  open: 'Nog te verwerken',
} as const

/** With whom, and on which day. */
export const gespreknaam = (g: Pick<Geopend, 'teksten'>, x: Hoorgesprek): string =>
  `${tekst(g, x.wie)}, ${dagInWoorden(dagVan(x.gehouden?.gehoudenOp ?? x.moment))}`

/** A record says with whom the talk was and on which day; when nobody wrote that down, to whom it was put. */
export const stuknaam = (g: Pick<Geopend, 'zaak' | 'teksten'>, s: Stuk): string => {
  if (s.stuk !== 'hoorverslag') return stukwoord[s.stuk]
  const gesprek = g.zaak.werk.onderzoek?.gesprekken?.find(x => x.id === s.gesprek)
  if (gesprek) return `${stukwoord.hoorverslag} met ${gespreknaam(g, gesprek)}`
  const namen = new Set(geldende(s).map(v => tekst(g, v.aan) ?? ''))
  return namen.size === 0 ? stukwoord.hoorverslag : `${stukwoord.hoorverslag}: ${opsomming([...namen])}`
}

const welk = (g: Geopend, id: string): string => {
  const s = g.zaak.werk.onderzoek?.stukken.find(s => s.id === id)
  return s ? stuknaam(g, s) : 'Stuk'
}

const opmerkingen = (n: number): string => (n === 1 ? '1 opmerking' : `${n} opmerkingen`)

/** To whom the report went that time, each once. */
export const ontvangers = (f: Verzending, g: Geopend): string => {
  const stukken = g.zaak.werk.onderzoek?.stukken ?? []
  const gehoord = stukken.flatMap(s => s.voorgelegd).filter(v => f.voor.includes(v.voor))
  const namen = [
    ...(f.aanbieder ? ['de aanbieder'] : []),
    ...gehoord.map(v => tekst(g, v.aan) ?? ''),
    ...(f.anderen === null ? [] : [tekst(g, f.anderen) ?? '']),
  ]
  return metHoofdletter(opsomming([...new Set(namen)]))
}

/** It lies behind a link, and nobody opened that: it was put ready, and nobody has it. */
const isOngeopend = (f: Pick<Verzending, 'afschrift'>, g: Pick<Geopend, 'zaak'>): boolean =>
  f.afschrift !== undefined &&
  !g.zaak.werk.links?.some(l => l.linksoort === 'rapport' && l.voor === f.afschrift?.id && l.geopendOp !== null)

const gehoorde = (g: Geopend, id: string): string | undefined =>
  tekst(g, g.zaak.werk.onderzoek?.gesprekken?.find(x => x.id === id)?.wie ?? null)

export const onderzoekwoorden: Woorden<OnderzoekFeit> = {
  OnderzoekAangekondigd: (f, g) => ({
    titel: `Eigen onderzoek aangekondigd tot en met ${dagInWoorden(f.dag)}`,
    ...(f.reden === null ? {} : { inhoud: tekst(g, f.reden) }),
  }),
  HoorgesprekGepland: (f, g) => ({
    titel: `Gesprek gepland ${momentInWoorden(f.moment)}`,
    inhoud: `${tekst(g, f.wie)}, ${tekst(g, f.waar)}`,
  }),
  HoorgesprekGehouden: (f, g) => ({
    titel: `Gesprek gehouden ${momentInWoorden(f.gehoudenOp)}`,
    inhoud: gehoorde(g, f.id),
  }),
  HoorgesprekVervallen: (f, g) => ({
    titel: `Gesprek gaat niet door: ${gehoorde(g, f.id)}`,
    inhoud: tekst(g, f.reden),
  }),
  // Every saving is kept; only what was fixed is worth a line.
  WerktekstBewaard: () => null,
  StukOpgesteld: f => ({ titel: `${stukwoord[f.stuk]} opgesteld`, nadruk: true }),
  StukVoorgelegd: (f, g) => ({
    titel: `${welk(g, f.stuk)} voorgelegd, reageren kan tot en met ${dagInWoorden(f.dag)}`,
    inhoud: tekst(g, f.aan),
  }),
  VoorleggingIngetrokken: (f, g) => ({
    titel: `${welk(g, f.stuk)} ingetrokken bij ${tekst(g, findVoorgelegd(g.zaak, f.voor)?.v.aan ?? null)}`,
    inhoud: tekst(g, f.reden),
  }),
  // Not signed: no word of it is shown to the desk.
  ReactieGeschreven: () => null,
  ReactieOntvangen: (f, g) => ({
    titel: `Reactie ontvangen ${momentInWoorden(f.ontvangenOp)}`,
    inhoud: `${welk(g, f.stuk)}, ${opmerkingen(Object.keys(f.opmerkingen).length)}${f.getekend ? `, getekend door ${tekst(g, f.getekend.naam)}` : ''}`,
    nadruk: true,
  }),
  ReactieVerwerkt: (f, g) => ({ titel: `Reactie verwerkt: ${welk(g, f.stuk)}` }),
  ReactieBeantwoord: (f, g) => ({ titel: `Antwoord op een reactie klaargezet: ${welk(g, f.stuk)}` }),
  DeskundigeGevraagd: (f, g) => ({
    titel: `Advies gevraagd aan een deskundige, voor ${dagInWoorden(f.dag)}`,
    inhoud: `${tekst(g, f.wie)}: ${tekst(g, f.vraag)}`,
  }),
  DeskundigenadviesOntvangen: f => ({
    titel: `Advies van een deskundige ontvangen ${momentInWoorden(f.ontvangenOp)}`,
    nadruk: true,
  }),
  DeskundigenadviesGewogen: (f, g) => ({
    titel: 'Wat met het advies van een deskundige is gedaan',
    inhoud: tekst(g, f.gebruik),
  }),
  RapportVerzonden: (f, g) => ({
    titel: `Rapport ${isOngeopend(f, g) ? 'klaargezet' : 'verstuurd'} ${momentInWoorden(f.verzondenOp)}`,
    inhoud: ontvangers(f, g),
    nadruk: true,
  }),
  CollegeGeadviseerd: (f, g) => ({
    titel: isOngeopend(f, g)
      ? `Advies aan het college klaargezet ${momentInWoorden(f.verzondenOp)}`
      : `College geadviseerd ${momentInWoorden(f.verzondenOp)}`,
    inhoud: `${tekst(g, f.college)}: ${tekst(g, f.advies)}`,
    nadruk: true,
  }),
  RapportAangevuld: (f, g) => ({ titel: 'Aanvulling op het rapport', inhoud: tekst(g, f.tekst), nadruk: true }),
  RapportVastgesteld: (f, g) => ({ titel: 'Rapport vastgesteld', inhoud: tekst(g, f.conclusie), nadruk: true }),
}

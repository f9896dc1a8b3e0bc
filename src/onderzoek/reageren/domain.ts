import { createHash } from 'node:crypto'
import type { IncidentFeit } from '../../begrippen/feit.ts'
import type { Antwoord, Reactiekeuze, Stuk, Voorlegging } from '../../begrippen/feiten/onderzoek.ts'
import type { Eenmaligelink } from '../../begrippen/werk.ts'
import type { Zaak } from '../../begrippen/zaak.ts'
import { besluit, weiger } from '../../kernel/besluit.ts'
import type { Context } from '../../zaken/verloop/context.ts'
import { findVoorgelegd, getoondeStellingen } from '../../zaken/voorlegging.ts'
import { naReactie, toets } from '../domain.ts'

/** What somebody answered, by number of the statement from 0. */
export type Antwoorden = Readonly<Record<string, Antwoord>>

/** What was signed, to the letter: the text as it was shown, and to whom. Another's text never has the same. */
export const stukhash = (voor: string, tekst: string): string =>
  createHash('sha256').update(`${voor}\n${tekst}`).digest('hex')

/** Why nothing can be written or signed any more; null when it can. */
const belet = (zaak: Zaak, v: Voorlegging | undefined) => {
  if (!v) return 'voorleggingOnbekend'
  if (v.ingetrokken) return 'ingetrokken'
  if (v.reactie) return 'alOntvangen'
  return toets(zaak)
}

/** Whether who has this link can still write. */
export const kanReageren = (zaak: Zaak, voor: string): boolean => belet(zaak, findVoorgelegd(zaak, voor)?.v) === null

const onbekend = (stuk: Stuk, v: Voorlegging, antwoorden: Antwoorden): boolean => {
  const getoond = getoondeStellingen(stuk, v)
  return Object.keys(antwoorden).some(n => !getoond.includes(Number(n)))
}

type Schrijven = {
  readonly antwoorden: Antwoorden
  /** Nothing differs from what was saved. */
  readonly gelijk: boolean
  /** When what they saw was saved; null when nothing was. Nobody overwrites what they did not see. */
  readonly was: string | null
}

/** They write on what they saw: somebody with the same link may have saved since. */
const isVeranderd = (v: Voorlegging, i: Schrijven): boolean => !i.gelijk && (v.concept?.op ?? null) !== i.was

/** What they have so far is kept; the desk does not see it before it is signed. */
export const reactieSchrijven = (zaak: Zaak, link: Eenmaligelink, i: Schrijven, ctx: Context) => {
  const gevonden = findVoorgelegd(zaak, link.voor)
  const fout = belet(zaak, gevonden?.v)
  if (fout || !gevonden) return weiger(fout ?? 'voorleggingOnbekend')
  const { stuk, v } = gevonden
  if (onbekend(stuk, v, i.antwoorden)) return weiger('stellingOnbekend')
  if (i.gelijk) return besluit<IncidentFeit>()
  if (isVeranderd(v, i)) return weiger('netVeranderd')
  return besluit<IncidentFeit>({
    ...{ soort: 'ReactieGeschreven', stuk: stuk.id, voor: v.voor, op: ctx.nu },
    antwoorden: i.antwoorden,
  })
}

const woorden = (naam: string): readonly string[] =>
  naam
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)

/** Whether two mean the same person: the words of the name are the same, whatever stands after the comma. */
export const zelfdeNaam = (een: string, ander: string): boolean => {
  const [a, b] = [een, ander].map(w => woorden(w.split(/[,(]/)[0] ?? '').join(' '))
  return a !== '' && a === b
}

/** A name of two words at least, and after it what they are: who signs must be told from a function. */
export const isNaamMetFunctie = (aan: string): boolean => {
  const [naam = '', functie = ''] = aan.split(/[,(]/)
  return woorden(naam).length >= 2 && woorden(functie).length > 0
}

/**
 * Whether what was put to the one may be read by the other: a first name and a surname with what they are, and all of it
 * the same. Two of one function are two people, and so are two of one name.
 */
export const zelfdeLezer = (een: string, ander: string): boolean =>
  isNaamMetFunctie(een) &&
  /^\p{Lu}[^,(]*\s\p{Lu}/u.test(een.trim()) &&
  woorden(een).join(' ') === woorden(ander).join(' ')

/** Whether this is the name of who it was put to: the last word before a comma ("Ilse Vonk, directeur") is in it. */
export const tekentVoorZich = (getypt: string, aan: string): boolean => {
  const achternaam = woorden(aan.split(/[,(]/)[0] ?? '').at(-1)
  return achternaam !== undefined && woorden(getypt).includes(achternaam)
}

/** The statements without an answer, with a correction that says nothing, or agreed with and yet corrected. */
export const onbeantwoord = (stuk: Stuk, v: Voorlegging, antwoorden: Antwoorden): readonly number[] =>
  getoondeStellingen(stuk, v).filter(n => {
    const a = antwoorden[String(n)]
    return !a?.keuze || (a.keuze === 'eens') !== (a.tekst === null)
  })

type Tekenen = Schrijven & {
  /** Content id of the name that was typed. */
  readonly naam: string
  /** It is the name of who the link was made for. */
  readonly klopt: boolean
  /** Of what stood on the page that was signed, and of what the link shows. */
  readonly hash: string
  readonly getoond: string
}

const perKeuze = (antwoorden: Antwoorden) => {
  const regels = Object.entries(antwoorden)
  return {
    keuzes: Object.fromEntries(regels.map(([n, a]) => [n, a.keuze as Reactiekeuze])),
    opmerkingen: Object.fromEntries(
      regels.flatMap(([n, a]) => (a.keuze !== 'eens' && a.tekst !== null ? [[n, a.tekst]] : [])),
    ),
  }
}

/** Signed: from here on nothing of it changes, and the link is closed. Late is accepted; its term then says so. */
export const reactieTekenen = (zaak: Zaak, link: Eenmaligelink, i: Tekenen, ctx: Context) => {
  const gevonden = findVoorgelegd(zaak, link.voor)
  const fout = belet(zaak, gevonden?.v)
  if (fout || !gevonden) return weiger(fout ?? 'voorleggingOnbekend')
  const { stuk, v } = gevonden
  if (i.hash !== i.getoond) return weiger('anderStuk')
  if (!i.klopt) return weiger('andereNaam')
  if (isVeranderd(v, i)) return weiger('netVeranderd')
  if (onbekend(stuk, v, i.antwoorden)) return weiger('stellingOnbekend')
  if (onbeantwoord(stuk, v, i.antwoorden).length > 0) return weiger('onbeantwoord')
  const reactie = { stuk: stuk.id, voor: v.voor, ontvangenOp: ctx.nu }
  const getekend = { naam: i.naam, link: link.id, hash: i.hash }
  return besluit<IncidentFeit>(
    { soort: 'ReactieOntvangen', ...reactie, ...perKeuze(i.antwoorden), op: ctx.nu, door: null, getekend },
    ...naReactie(zaak, reactie, ctx),
    { soort: 'LinkGesloten', id: link.id, op: ctx.nu },
  )
}

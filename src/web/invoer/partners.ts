import type { Partner } from '../../begrippen/melding.ts'
import type { Veldfout } from '../onderdelen/formulier/foutenoverzicht.tsx'
import { type Formulier, veld } from '../route/verzoek.ts'
import { REGEL, schoneRegel, teLang } from './tekst.ts'

/** More organisations than ever reported together; rows on the page at first. */
const HOOGSTENS = 12
const BEGIN = 2

/** The fields of one partner, from 1. */
export const partnerrij = (naam: string, n: number) => ({
  organisatie: `${naam}-${n}-organisatie`,
  contact: `${naam}-${n}-contact`,
  rol: `${naam}-${n}-rol`,
})

const rijen = Array.from({ length: HOOGSTENS }, (_, i) => i + 1)

export const partnernamen = (naam: string): readonly string[] => rijen.flatMap(n => Object.values(partnerrij(naam, n)))

const lees = (f: Formulier, naam: string, n: number): Partner => {
  const r = partnerrij(naam, n)
  const regel = (code: string) => schoneRegel(veld(f, code))
  return { organisatie: regel(r.organisatie), contact: regel(r.contact), rol: regel(r.rol) }
}

const ingevuld = (p: Partner): boolean => Object.values(p).some(Boolean)

/** Rows to show: all that were filled in, one more, and `erbij` when that was asked. */
export const partnerrijen = (f: Formulier, naam: string): number => {
  const laatste = rijen.findLast(n => ingevuld(lees(f, naam, n))) ?? 0
  return Math.min(HOOGSTENS, Math.max(BEGIN, laatste + 1))
}

/** Who reports along, rows left empty left out. */
export const leesPartners = (f: Formulier, naam: string): readonly Partner[] =>
  rijen.map(n => lees(f, naam, n)).filter(ingevuld)

/** What is wrong, at the row where it is: a partner is an organisation. */
export const partnerfouten = (f: Formulier, naam: string): readonly Veldfout[] =>
  rijen.flatMap(n => {
    const [p, r] = [lees(f, naam, n), partnerrij(naam, n)]
    const leeg = ingevuld(p) && p.organisatie === '' ? `Vul de naam in van organisatie ${n + 1}.` : null
    const fouten = [
      { naam: r.organisatie, tekst: leeg ?? teLang(p.organisatie, REGEL, `Naam van organisatie ${n + 1}`) },
      { naam: r.contact, tekst: teLang(p.contact, REGEL, `Contact bij organisatie ${n + 1}`) },
      { naam: r.rol, tekst: teLang(p.rol, REGEL, `Rol van organisatie ${n + 1}`) },
    ]
    return fouten.flatMap(({ naam, tekst }) => (tekst === null ? [] : [{ naam, tekst }]))
  })

/** One partner in words, for who reads it back. */
export const partnerInWoorden = ({ organisatie, rol, contact }: Partner): string =>
  [organisatie, rol && `(${rol})`, contact && `contact: ${contact}`].filter(Boolean).join(' ')

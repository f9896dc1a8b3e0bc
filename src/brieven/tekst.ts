import type { Briefconcept } from '../begrippen/brief.ts'
import { dagVan } from '../kernel/lokaal.ts'
import { dagVoluit } from '../kernel/uitleg/datum.ts'
import type { Briefsjabloon, Briefveld } from '../protocollen/delen/brieven.ts'
import type { Protocol } from '../protocollen/protocol.ts'
import type { Leesstuk } from '../zaken/uitgaand/link.ts'

export type Concept = Briefconcept

export const leesConcept = (tekst: string | undefined): Concept | null =>
  tekst === undefined ? null : (JSON.parse(tekst) as Concept)

type Bij = {
  readonly desk: Pick<Protocol, 'naam' | 'organisatie' | 'spoedtelefoon'>
  readonly zaak: { readonly nummer: string; readonly ontvangenOp: string }
  readonly nu: string
  /** Whether this reader may know the number of the dossier. */
  readonly metNummer: boolean
}

const waarden = ({ desk, zaak, nu }: Bij): Readonly<Record<Briefveld, string>> => ({
  nummer: zaak.nummer,
  ontvangen: dagVoluit(dagVan(zaak.ontvangenOp)),
  vandaag: dagVoluit(dagVan(nu)),
  loket: desk.naam,
  organisatie: desk.organisatie,
  telefoon: desk.spoedtelefoon,
})

/** Fills in what is on the list; a field that is not on it does not get past the protocol. */
const vul = (tekst: string, w: Readonly<Record<string, string>>): string =>
  tekst.replace(/\{([a-z]+)\}/g, (heel, veld: string) => w[veld] ?? heel)

/** The letter, word for word as its reader gets it. What the writer typed is not looked through for fields. */
export const briefAlsLeesstuk = (s: Briefsjabloon, c: Concept, bij: Bij): Leesstuk => {
  const w = waarden(bij)
  const alineas = [
    bij.metNummer ? `${w.vandaag}\nOns nummer: ${w.nummer}` : w.vandaag,
    `Beste ${c.naam},`,
    ...s.alineas.map(a => vul(a, w)),
    c.vrij,
    ...s.slot.map(a => vul(a, w)),
    `Met vriendelijke groet,\n${w.loket}\n${w.organisatie}`,
  ]
  return { titel: vul(s.onderwerp, w), delen: [{ tekst: alineas.filter(Boolean).join('\n\n') }] }
}

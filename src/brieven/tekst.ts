import type { Briefconcept } from '../begrippen/brief.ts'
import type { Zaak } from '../begrippen/zaak.ts'
import { dagVan } from '../kernel/lokaal.ts'
import { dagVoluit } from '../kernel/uitleg/datum.ts'
import type { Briefsjabloon, Briefveld } from '../protocollen/delen/brieven.ts'
import type { Protocol, Protocolversie } from '../protocollen/protocol.ts'
import { kenmerkVan } from '../zaken/aanbieder/referentie.ts'
import { noemtNummer } from '../zaken/informeren/brief.ts'
import type { Leesstuk } from '../zaken/uitgaand/link.ts'

export type Concept = Briefconcept

export const leesConcept = (tekst: string | undefined): Concept | null =>
  tekst === undefined ? null : (JSON.parse(tekst) as Concept)

type Bij = {
  readonly desk: Pick<Protocol, 'naam' | 'organisatie' | 'spoedtelefoon'>
  readonly protocol: Protocolversie
  readonly zaak: Pick<Zaak, 'id' | 'nummer' | 'ontvangenOp' | 'kenmerken' | 'termijnen' | 'werk'>
  readonly nu: string
}

/** The provider had to report and did: then it knows the number. Any other learns from it that somebody else reported. */
const isMelder = ({ zaak, protocol }: Bij): boolean =>
  (protocol.meldtermijnen ?? []).some(t => t.melderTypes.includes(zaak.kenmerken.melderType ?? ''))

/** The last day of the term that the letter is about; before it runs there is none to say. */
const laatsteDag = (s: Briefsjabloon, { zaak }: Bij): string => {
  const t = zaak.termijnen.findLast(t => t.code === s.termijn && t.status === 'lopend')
  return t ? dagVoluit(t.einde.slice(0, 10)) : 'een dag die wij met u afspreken'
}

const nummerVoor = (s: Briefsjabloon, bij: Bij): string =>
  s.aan === 'aanbieder' && !isMelder(bij) ? kenmerkVan(bij.zaak) : bij.zaak.nummer

/** How its reader finds the case again: with what stands on the pages that this reader sees. */
const nummerregels = (s: Briefsjabloon, bij: Bij): readonly string[] => {
  const nummer = `Ons nummer: ${bij.zaak.nummer}`
  if (s.aan !== 'aanbieder') return noemtNummer(bij.protocol, s) ? [nummer] : []
  return [`Ons kenmerk: ${kenmerkVan(bij.zaak)}`, ...(isMelder(bij) ? [nummer] : [])]
}

const waarden = (s: Briefsjabloon, bij: Bij): Readonly<Record<Briefveld, string>> => ({
  nummer: nummerVoor(s, bij),
  kenmerk: kenmerkVan(bij.zaak),
  laatstedag: laatsteDag(s, bij),
  ...vast(bij),
})

const vast = ({ desk, zaak, nu }: Bij) => ({
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
  const w = waarden(s, bij)
  const alineas = [
    [w.vandaag, ...nummerregels(s, bij)].join('\n'),
    `Beste ${c.naam},`,
    ...s.alineas.map(a => vul(a, w)),
    c.vrij,
    ...s.slot.map(a => vul(a, w)),
    `Met vriendelijke groet,\n${w.loket}\n${w.organisatie}`,
  ]
  return { titel: vul(s.onderwerp, w), delen: [{ tekst: alineas.filter(Boolean).join('\n\n') }] }
}

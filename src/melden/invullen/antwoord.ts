import { dagInWoorden } from '../../kernel/uitleg/datum.ts'
import type { Veld } from '../../protocollen/formulier.ts'
import { emailfout, telefoonfout } from '../../web/invoer/contact.ts'
import { datumWaarde, leesDatum } from '../../web/invoer/datum.ts'
import { leesTijd, leesVerledenDag, tijdfout } from '../../web/invoer/moment.ts'
import { leesPartners, partnerfouten, partnerInWoorden, partnerrij } from '../../web/invoer/partners.ts'
import { REGEL, teLang, VERHAAL } from '../../web/invoer/tekst.ts'
import type { Veldfout } from '../../web/onderdelen/formulier/foutenoverzicht.tsx'
import { type Formulier, velden as waardenVan, veld as waardeVan } from '../../web/route/verzoek.ts'
import { type Blad, invoernamen, type Vraag } from './vragen.ts'

/** All that was filled in for a question, as typed; empty choices left out. */
const ingevuld = (veld: Veld, antwoorden: Formulier): readonly string[] =>
  invoernamen(veld)
    .flatMap(naam => waardenVan(antwoorden, naam))
    .map(w => w.trim())
    .filter(Boolean)

export const isLeeg = (veld: Veld, antwoorden: Formulier): boolean => ingevuld(veld, antwoorden).length === 0

const gekozen = ({ veld, opties }: Vraag, antwoorden: Formulier) => {
  const codes = ingevuld(veld, antwoorden)
  return {
    opties: opties.filter(o => codes.includes(o.code)),
    onbekend: codes.some(c => !opties.some(o => o.code === c)),
  }
}

const keuzefout = (vraag: Vraag, antwoorden: Formulier): string | null =>
  gekozen(vraag, antwoorden).onbekend
    ? `Kies opnieuw: ${vraag.veld.label} Uw eerdere antwoord past niet meer bij de andere antwoorden.`
    : null

const dagfout = ({ veld }: Vraag, antwoorden: Formulier, nu: Date): string | null => {
  const wat = veld.naar === 'betrokkene.geboortedatum' ? 'De geboortedatum' : 'Deze dag'
  const gelezen =
    veld.naar === 'anders' ? leesDatum(antwoorden, veld.code) : leesVerledenDag(antwoorden, veld.code, wat, nu)
  return gelezen.ok ? null : gelezen.tekst
}

const tijdfoutBij = ({ veld }: Vraag, antwoorden: Formulier, dagveld: string | undefined, nu: Date): string | null => {
  if (veld.naar === 'voorvalTijd' && dagveld !== undefined) return tijdfout(antwoorden, dagveld, veld.code, nu)
  const tijd = leesTijd(waardeVan(antwoorden, veld.code))
  return tijd.ok ? null : tijd.tekst
}

const verplichtfout = ({ veld, opties }: Vraag): string =>
  opties.length > 0 ? `Kies nog een antwoord: ${veld.label}` : `Vul dit nog in: ${veld.label}`

/** What is wrong with the answer to a question, in one sentence; null when nothing is. `bladen` for what hangs together. */
export const foutBij = (vraag: Vraag, antwoorden: Formulier, bladen: readonly Blad[], nu: Date): string | null => {
  const { veld } = vraag
  if (isLeeg(veld, antwoorden)) return veld.verplicht ? verplichtfout(vraag) : null
  const tekst = waardeVan(antwoorden, veld.code)
  switch (veld.type) {
    case 'keuze':
    case 'meerkeuze':
    case 'janee':
      return keuzefout(vraag, antwoorden)
    case 'datum':
      return dagfout(vraag, antwoorden, nu)
    case 'tijd':
      return tijdfoutBij(vraag, antwoorden, veldNaar(bladen, 'voorvalDag')?.code, nu)
    case 'email':
      return teLang(tekst, REGEL, veld.label) ?? emailfout(tekst)
    case 'telefoon':
      return teLang(tekst, REGEL, veld.label) ?? telefoonfout(tekst)
    default:
      return teLang(tekst, veld.type === 'tekstvak' ? VERHAAL : REGEL, veld.label)
  }
}

/** The question that answers a destination, of those that are asked. */
const veldNaar = (bladen: readonly Blad[], naar: Veld['naar']): Veld | undefined =>
  bladen.flatMap(b => b.vragen).find(v => v.veld.naar === naar)?.veld

/** A list of partners says at each row what is wrong with it. */
const foutenBijPartners = ({ veld }: Vraag, antwoorden: Formulier): readonly Veldfout[] =>
  veld.verplicht && isLeeg(veld, antwoorden)
    ? [{ naam: partnerrij(veld.code, 1).organisatie, tekst: 'Vul de naam in van de organisatie met wie u meldt.' }]
    : partnerfouten(antwoorden, veld.code)

export const foutenOp = (blad: Blad, antwoorden: Formulier, bladen: readonly Blad[], nu: Date): readonly Veldfout[] =>
  blad.vragen.flatMap(vraag => {
    if (vraag.veld.type === 'partners') return foutenBijPartners(vraag, antwoorden)
    const tekst = foutBij(vraag, antwoorden, bladen, nu)
    return tekst === null ? [] : [{ naam: vraag.veld.code, tekst }]
  })

/** An answer in words, as it is shown to check and as it is kept. */
export const inWoorden = (vraag: Vraag, antwoorden: Formulier): string => {
  const { veld } = vraag
  if (isLeeg(veld, antwoorden)) return ''
  if (veld.type === 'datum') {
    const gelezen = leesDatum(antwoorden, veld.code)
    const { dag, maand, jaar } = datumWaarde(antwoorden, veld.code)
    return gelezen.ok && gelezen.dag ? dagInWoorden(gelezen.dag) : [dag, maand, jaar].join('-')
  }
  if (veld.type === 'tijd') {
    const tijd = leesTijd(waardeVan(antwoorden, veld.code))
    return tijd.ok ? `${tijd.waarde} uur` : waardeVan(antwoorden, veld.code)
  }
  if (veld.type === 'partners') return leesPartners(antwoorden, veld.code).map(partnerInWoorden).join('; ')
  if (vraag.opties.length === 0) return waardeVan(antwoorden, veld.code)
  return gekozen(vraag, antwoorden)
    .opties.map(o => o.naam)
    .join(', ')
}

/** Questions and answers as one text, to send after a report. */
export const alsAanvulling = (vragen: readonly Vraag[], antwoorden: Formulier): string =>
  vragen
    .map(vraag => ({ label: vraag.veld.label, antwoord: inWoorden(vraag, antwoorden) }))
    .filter(({ antwoord }) => antwoord !== '')
    .map(({ label, antwoord }) => `${label}\n${antwoord}`)
    .join('\n\n')

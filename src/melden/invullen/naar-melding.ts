import { type NieuweMelding, type Onderwerp, onderwerpen } from '../../begrippen/melding.ts'
import type { Veld } from '../../protocollen/formulier.ts'
import type { Protocol, Protocolversie } from '../../protocollen/protocol.ts'
import { onbekendeRol } from '../../protocollen/versie.ts'
import { leesDatum } from '../../web/invoer/datum.ts'
import { leesTijd, leesVerledenMoment, tijdvakVan } from '../../web/invoer/moment.ts'
import { leesPartners } from '../../web/invoer/partners.ts'
import { veld as waardeVan } from '../../web/route/verzoek.ts'
import { inWoorden, isLeeg } from './antwoord.ts'
import type { Concept } from './concept.ts'
import { vervallenAntwoorden } from './veranderd.ts'
import { stelVragen, type Vraag } from './vragen.ts'

/** The answer for a destination. Of questions that can take each other's place, the last one answered counts. */
type Antwoord = (naar: Veld['naar']) => string

const dagVoor = (vragen: readonly Vraag[], concept: Concept, naar: Veld['naar']): string | null => {
  const vraag = vragen.findLast(v => v.veld.naar === naar)
  const gelezen = vraag ? leesDatum(concept.antwoorden, vraag.veld.code) : null
  return gelezen?.ok ? gelezen.dag : null
}

const voorvalVan = (vragen: readonly Vraag[], concept: Concept, a: Antwoord, nu: Date): NieuweMelding['voorval'] => {
  const dag = dagVoor(vragen, concept, 'voorvalDag')
  const tijd = leesTijd(a('voorvalTijd'))
  const moment = dag && tijd.ok && tijd.waarde ? leesVerledenMoment(dag, tijd.waarde, nu) : null
  return { ...tijdvakVan(dag, moment?.ok ? moment.waarde : null, a('voorvalZekerheid')), plaats: a('plaats') }
}

const betrokkenenVan = (vragen: readonly Vraag[], concept: Concept, a: Antwoord, versie: Protocolversie) => {
  const persoon = {
    naam: a('betrokkene.naam'),
    geboortedatum: dagVoor(vragen, concept, 'betrokkene.geboortedatum') ?? '',
    adres: a('betrokkene.adres'),
  }
  const iemand = Object.values(persoon).some(Boolean)
  return iemand ? [{ ...persoon, rol: a('betrokkene.rol') || onbekendeRol(versie) }] : []
}

/**
 * Question and answer together in the narrative: what has no place of its own, what a later question took the
 * place of, and the role of nobody in particular.
 */
const verhaalVan = (beantwoord: readonly Vraag[], concept: Concept, zonderPersoon: boolean) =>
  beantwoord
    .filter(
      ({ veld: { naar } }, i) =>
        naar === 'anders' ||
        (zonderPersoon && naar === 'betrokkene.rol') ||
        (naar !== 'vierP' && beantwoord.slice(i + 1).some(v => v.veld.naar === naar)),
    )
    .map(v => ({ vraag: v.veld.label, antwoord: inWoorden(v, concept.antwoorden) }))

const partnersVan = (vragen: readonly Vraag[], concept: Concept) => {
  const vraag = vragen.find(v => v.veld.naar === 'partners')
  const partners = vraag ? leesPartners(concept.antwoorden, vraag.veld.code) : []
  return partners.length > 0 ? { partners } : {}
}

const groepVan = (a: Antwoord) => {
  const groep = {
    omschrijving: a('groep.omschrijving'),
    aantal: a('groep.aantal'),
    leeftijden: a('groep.leeftijden'),
  }
  return Object.values(groep).some(Boolean) ? { groep } : {}
}

const isOnderwerp = (code: string): code is Onderwerp => (onderwerpen as readonly string[]).includes(code)

/**
 * A finished draft as a report. Every answer to a question that was asked has its place; what the form no longer
 * asks stands with the narrative.
 */
export const naarMelding = (
  desk: Protocol,
  versie: Protocolversie,
  concept: Concept,
  ontvangenOp: string,
): NieuweMelding => {
  const { bladen, kenmerken: k } = stelVragen(versie, concept.voor, concept.antwoorden)
  const vragen = bladen.flatMap(b => b.vragen).filter(v => !isLeeg(v.veld, concept.antwoorden))
  const a: Antwoord = naar => {
    const veld = vragen.findLast(v => v.veld.naar === naar)?.veld
    return veld ? waardeVan(concept.antwoorden, veld.code) : ''
  }
  const betrokkenen = betrokkenenVan(vragen, concept, a, versie)
  const onderwerp = a('onderwerp')
  const eigen = verhaalVan(vragen, concept, betrokkenen.length === 0)
  return {
    kanaal: 'formulier',
    ontvangenOp,
    tekst: {
      wat: a('wat'),
      ...partnersVan(vragen, concept),
      ...groepVan(a),
      antwoorden: [...eigen, ...vervallenAntwoorden(desk, versie, concept)],
      melder: {
        naam: a('melder.naam'),
        functie: a('melder.functie'),
        organisatie: a('organisatie'),
        telefoon: a('melder.telefoon'),
        email: a('melder.email'),
      },
    },
    voorval: voorvalVan(vragen, concept, a, new Date(ontvangenOp)),
    betrokkenen,
    soort: k.soort,
    categorie: k.categorie,
    melderType: k.melderType,
    minderjarig: k.minderjarig,
    vierP: k.vierP,
    ...(isOnderwerp(onderwerp) ? { onderwerp } : {}),
    urgent: vragen.some(v => v.veld.urgentBij?.includes(waardeVan(concept.antwoorden, v.veld.code))),
  }
}

/** With the wish for a mail about new messages, of who gave an address to send it to. */
export const metMailkeuze = (melding: NieuweMelding, wil: boolean): NieuweMelding =>
  wil && melding.tekst.melder.email !== '' ? { ...melding, mailBijBericht: true } : melding

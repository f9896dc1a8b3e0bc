import type { Kanaal, NieuweMelding, Persoon } from '../begrippen/melding.ts'
import { dagVan } from '../kernel/lokaal.ts'
import type { Protocol, Protocolversie } from '../protocollen/protocol.ts'
import { onbekendeRol, versieOp } from '../protocollen/versie.ts'
import { emailfout, telefoonfout } from '../web/invoer/contact.ts'
import { leesTijd, leesVerledenDag, leesVerledenMoment, tijdfout, tijdvakVan } from '../web/invoer/moment.ts'
import { REGEL, schoneRegel, schoneTekst, teLang, VERHAAL } from '../web/invoer/tekst.ts'
import type { Veldfout } from '../web/onderdelen/formulier/foutenoverzicht.tsx'
import { type Formulier, veld, velden } from '../web/route/verzoek.ts'
import { leesOnderwerp } from './onderwerp.tsx'

/** How a report reaches the desk other than by the form. */
export const kanalen = [
  { code: 'telefoon', naam: 'Telefoon' },
  { code: 'e-mail', naam: 'E-mail' },
  { code: 'ambtshalve', naam: 'Ambtshalve', uitleg: 'Het loket meldt zelf, bijvoorbeeld na een bericht in de krant.' },
] as const satisfies readonly { code: Kanaal; naam: string; uitleg?: string }[]

/** Persons on the page at first, and at most. */
const RIJEN = 3
const RIJEN_HOOGSTENS = 30

export const aantalRijen = (f: Formulier): number => {
  const rijen = Number.parseInt(veld(f, 'rijen'), 10) || RIJEN
  return Math.min(RIJEN_HOOGSTENS, Math.max(RIJEN, rijen))
}

/** The names of the fields of one person. */
export const rijnamen = (n: number) => {
  const basis = `persoon${n}`
  return { naam: `${basis}_naam`, geboren: `${basis}_geboren`, adres: `${basis}_adres`, rol: `${basis}_rol` }
}

/** The lines a reporter may leave, with what a fault calls them. */
const regels = {
  melder_naam: 'Naam van de melder',
  melder_functie: 'Functie',
  organisatie: 'Organisatie',
  melder_telefoon: 'Telefoonnummer',
  melder_email: 'E-mailadres',
  plaats: 'Plaats',
} as const

export type Gelezen = { ok: true; melding: NieuweMelding } | { ok: false; fouten: readonly Veldfout[] }

/** Collects what is wrong; a field that is right gives its value. */
type Fouten = Veldfout[]
const noteer = (fouten: Fouten, naam: string, tekst: string | null): void => {
  if (tekst !== null) fouten.push({ naam, tekst })
}

const leesRegels = (f: Formulier, fouten: Fouten): Record<keyof typeof regels, string> => {
  const gelezen = Object.entries(regels).map(([naam, label]) => {
    const tekst = schoneRegel(veld(f, naam))
    noteer(fouten, naam, teLang(tekst, REGEL, label))
    return [naam, tekst]
  })
  return Object.fromEntries(gelezen)
}

/** When it came in: terms run from then, also when it is typed in next morning. */
const leesOntvangst = (f: Formulier, fouten: Fouten, nu: Date): string | null => {
  const dag = leesVerledenDag(f, 'ontvangen', 'De dag van ontvangst', nu)
  const tijd = leesTijd(veld(f, 'ontvangen_tijd'))
  const leeg = 'Vul in op welke dag en hoe laat het binnenkwam.'
  noteer(fouten, 'ontvangen', dag.ok ? (dag.waarde === null ? leeg : null) : dag.tekst)
  noteer(
    fouten,
    'ontvangen_tijd',
    tijd.ok ? (tijd.waarde === null ? 'Vul in hoe laat het binnenkwam.' : null) : tijd.tekst,
  )
  if (!dag.ok || dag.waarde === null || !tijd.ok || tijd.waarde === null) return null
  const moment = leesVerledenMoment(dag.waarde, tijd.waarde, nu)
  if (moment.ok) return moment.waarde
  noteer(fouten, 'ontvangen_tijd', moment.tekst)
  return null
}

const leesVoorval = (f: Formulier, fouten: Fouten, nu: Date): Omit<NieuweMelding['voorval'], 'plaats'> => {
  const dag = leesVerledenDag(f, 'voorval', 'De dag waarop het gebeurde', nu)
  noteer(fouten, 'voorval', dag.ok ? null : dag.tekst)
  noteer(fouten, 'voorval_tijd', tijdfout(f, 'voorval', 'voorval_tijd', nu))
  const tijd = leesTijd(veld(f, 'voorval_tijd'))
  const opDag = dag.ok ? dag.waarde : null
  const moment = opDag && tijd.ok && tijd.waarde ? leesVerledenMoment(opDag, tijd.waarde, nu) : null
  return tijdvakVan(opDag, moment?.ok ? moment.waarde : null, veld(f, 'voorval_zekerheid'))
}

/** A code that the protocol knows; empty is not settled yet. */
const leesCode =
  (f: Formulier, fouten: Fouten) =>
  (lijst: readonly { code: string }[], naam: string): string | null => {
    const code = veld(f, naam)
    if (code === '' || lijst.some(o => o.code === code)) return code || null
    noteer(fouten, naam, 'Kies opnieuw: dit antwoord staat niet in het protocol van de dag van ontvangst.')
    return null
  }

const leesPersoon = (f: Formulier, n: number, fouten: Fouten, versie: Protocolversie, nu: Date) => {
  const namen = rijnamen(n)
  const dag = leesVerledenDag(f, namen.geboren, `De geboortedatum van persoon ${n}`, nu)
  const rol = leesCode(f, fouten)(versie.betrokkenerollen, namen.rol)
  const persoon: Persoon = {
    naam: schoneRegel(veld(f, namen.naam)),
    geboortedatum: dag.ok ? (dag.waarde ?? '') : '',
    adres: schoneRegel(veld(f, namen.adres)),
  }
  noteer(fouten, namen.geboren, dag.ok ? null : `Persoon ${n}: ${dag.tekst}`)
  noteer(fouten, namen.naam, teLang(persoon.naam, REGEL, `Naam van persoon ${n}`))
  noteer(fouten, namen.adres, teLang(persoon.adres, REGEL, `Adres van persoon ${n}`))
  const iemand = Object.values(persoon).some(Boolean)
  if (!iemand && rol !== null && dag.ok)
    noteer(fouten, namen.naam, `Vul iets in bij persoon ${n}, of zet de rol weer op leeg.`)
  return iemand ? [{ ...persoon, rol: rol ?? onbekendeRol(versie) }] : []
}

const leesMelder = (f: Formulier, fouten: Fouten) => {
  const r = leesRegels(f, fouten)
  noteer(fouten, 'melder_email', emailfout(r.melder_email))
  noteer(fouten, 'melder_telefoon', telefoonfout(r.melder_telefoon))
  const mail = veld(f, 'melder_mail') === 'ja'
  noteer(
    fouten,
    'melder_mail',
    mail && r.melder_email === '' ? 'Vul het e-mailadres in, of haal het vinkje weg.' : null,
  )
  const melder = {
    naam: r.melder_naam,
    functie: r.melder_functie,
    organisatie: r.organisatie,
    telefoon: r.melder_telefoon,
    email: r.melder_email,
  }
  return { melder, plaats: r.plaats, mail }
}

const leesWat = (f: Formulier, fouten: Fouten): string => {
  const wat = schoneTekst(veld(f, 'wat'))
  noteer(fouten, 'wat', wat === '' ? 'Schrijf op wat er is gebeurd.' : teLang(wat, VERHAAL, 'Wat is er gebeurd?'))
  return wat
}

const leesMinderjarig = (f: Formulier): boolean | null => {
  const antwoord = veld(f, 'minderjarig')
  return antwoord === 'ja' ? true : antwoord === 'nee' ? false : null
}

const leesKanaal = (f: Formulier, fouten: Fouten): Kanaal => {
  const kanaal = kanalen.find(k => k.code === veld(f, 'kanaal'))?.code
  noteer(fouten, 'kanaal', kanaal ? null : 'Kies hoe de melding binnenkwam.')
  return kanaal ?? 'telefoon'
}

/** What a handler typed at the telephone as a report, or everything that is wrong with it at once, in reading order. */
export const leesRegistratie = (f: Formulier, desk: Protocol, nu: Date): Gelezen => {
  const fouten: Fouten = []
  const kanaal = leesKanaal(f, fouten)
  const ontvangenOp = leesOntvangst(f, fouten, nu)
  const versie = versieVan(desk, ontvangenOp, fouten)
  const wat = leesWat(f, fouten)
  const voorval = leesVoorval(f, fouten, nu)
  if (ontvangenOp && voorval.vanaf && voorval.vanaf > ontvangenOp)
    noteer(fouten, 'voorval', 'Het gebeurde na de melding. Kijk na wanneer het gebeurde en wanneer u het hoorde.')
  const { melder, plaats, mail } = leesMelder(f, fouten)
  if (!versie) return { ok: false, fouten }
  const code = leesCode(f, fouten)
  const codes = {
    melderType: code(versie.melderTypes, 'melder_type'),
    soort: code(versie.soorten, 'soort'),
    categorie: code(versie.categorieen, 'categorie'),
  }
  const vierP = velden(f, 'vier_p').filter(p => versie.vierP.some(o => o.code === p))
  const rijen = Array.from({ length: aantalRijen(f) }, (_, i) => leesPersoon(f, i + 1, fouten, versie, nu))
  const { onderwerp, tekst, fouten: erbij } = leesOnderwerp(f)
  fouten.push(...erbij)
  if (fouten.length > 0 || ontvangenOp === null) return { ok: false, fouten }
  const melding: NieuweMelding = {
    ...codes,
    kanaal,
    ontvangenOp,
    tekst: { wat, antwoorden: [], melder, ...tekst },
    ...(onderwerp === 'personen' ? {} : { onderwerp }),
    ...(mail ? { mailBijBericht: true } : {}),
    voorval: { ...voorval, plaats },
    betrokkenen: rijen.flat(),
    minderjarig: leesMinderjarig(f),
    vierP,
    urgent: veld(f, 'urgent') === 'ja',
  }
  return { ok: true, melding }
}

/** The protocol of the day of receipt; while that day is not clear, the newest one judges the rest. */
const versieVan = (desk: Protocol, ontvangenOp: string | null, fouten: Fouten) => {
  if (ontvangenOp === null) return desk.versies.at(-1)
  const versie = versieOp(desk, dagVan(ontvangenOp))
  if (!versie) noteer(fouten, 'ontvangen', 'Op die dag had het loket nog geen protocol. Kijk de dag van ontvangst na.')
  return versie
}

import type { NieuweMelding } from '../../src/begrippen/melding.ts'
import type { Iemand, Wereld, Zaakwereld } from './plan.ts'
import { DAG, iso, MINUUT, plus } from './rooster.ts'
import { vulIn } from './sjabloon.ts'
import { achternamen, functies, voornamen } from './wereld.ts'

/** Somebody of an age that fits, with a birth date that fits the age on that day. */
export const maakIemand = (w: Wereld, [jongste, oudste]: readonly [number, number], op: string): Iemand => {
  const vrouw = w.t.kans(0.5)
  const jaren = w.t.tussen(jongste, oudste)
  const jarig = Date.parse(op) - jaren * 365.25 * DAG - w.t.tussen(2, 360) * DAG
  return {
    voornaam: w.t.kies(voornamen[vrouw ? 'vrouw' : 'man']),
    achternaam: w.t.kies(achternamen),
    vrouw,
    jaren,
    geboortedatum: iso(jarig).slice(0, 10),
  }
}

const POGINGEN = 60

/** The words that a text of this dossier may use. */
const woorden = (z: Zaakwereld) => ({
  plek: z.t.kies(z.plan.sjabloon.plekken),
  wijk: z.t.kies(z.stad.wijken),
})

/** A text that was not used before, put together from its pieces. */
const nieuweTekst = (z: Zaakwereld): string => {
  for (let poging = 0; poging < POGINGEN; poging += 1) {
    const kern = z.plan.sjabloon.wat.map(rij => z.t.kies(rij))
    const sleutel = kern.slice(0, 2).join(' ')
    if (z.gebruikt.has(sleutel) && poging < POGINGEN - 20) continue
    const tekst = vulIn(kern.join(' '), z.plan.wie, woorden(z))
    if (z.gebruikt.has(tekst)) continue
    z.gebruikt.add(sleutel)
    z.gebruikt.add(tekst)
    return tekst
  }
  throw new Error(`no new text left for ${z.plan.sjabloon.categorie}`)
}

const tel = (z: Wereld) => `0600 ${z.t.tussen(100, 999)} ${z.t.tussen(100, 999)}`

const adresVan = (organisatie: string) =>
  organisatie
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z]+/g, '')
    .slice(0, 24)

const maakMelder = (z: Zaakwereld): NieuweMelding['tekst']['melder'] => {
  const { organisatie, melderType, kanaal } = z.plan
  const i = maakIemand(z, [24, 64], z.plan.ontvangenOp)
  const naam = `${i.voornaam} ${i.achternaam}`
  if (kanaal === 'ambtshalve') return { naam: '', functie: '', organisatie: '', telefoon: '', email: '' }
  if (organisatie === '') {
    const bekend = z.t.kans(0.5)
    return { naam: bekend ? naam : '', functie: '', organisatie: '', telefoon: bekend ? tel(z) : '', email: '' }
  }
  const email = `${i.voornaam.charAt(0)}.${i.achternaam}`.toLowerCase().replace(/[^a-z.]/g, '')
  return {
    naam,
    functie: z.t.kies(functies[melderType] ?? ['medewerker']),
    organisatie,
    telefoon: tel(z),
    email: `${email}@${adresVan(organisatie)}.invalid`,
  }
}

const ONBEKEND_PLEK = 'de binnenstad'

/** The report as it came in. */
export const maakMelding = (z: Zaakwereld): NieuweMelding => {
  const { plan, t } = z
  const { sjabloon: s, wie } = plan
  const wat = plan.wat ?? nieuweTekst(z)
  const veilig = plan.veilig ?? (t.kans(0.75) ? 'Ja' : t.kies(['Nee', 'Weet ik niet'] as const))
  const gedaan =
    plan.organisatie === ''
      ? []
      : [{ vraag: 'Wat hebt u al gedaan, en wie weet het al?', antwoord: vulIn(t.kies(s.gedaan), wie, woorden(z)) }]
  const straat = `${t.kies(z.stad.straten)} ${t.tussen(1, 180)}, ${z.stad.naam}`
  const kent = plan.organisatie !== ''
  const categorie = z.protocol.categorieen.find(c => c.code === s.categorie)
  const professional = kent || plan.kanaal !== 'formulier'
  return {
    kanaal: plan.kanaal,
    ontvangenOp: plan.ontvangenOp,
    tekst: {
      wat,
      antwoorden: [{ vraag: 'Is iedereen nu veilig?', antwoord: veilig }, ...gedaan],
      melder: maakMelder(z),
    },
    voorval: {
      vanaf: plus(plan.ontvangenOp, -t.tussen(20, 900) * MINUUT),
      tot: null,
      zekerheid: t.kies(['zeker', 'ongeveer', 'ongeveer', 'onbekend']),
      plaats: t.kans(0.7) ? straat : t.kans(0.5) ? t.kies(z.stad.wijken) : ONBEKEND_PLEK,
    },
    betrokkenen: [
      {
        naam: `${wie.voornaam} ${wie.achternaam}`,
        geboortedatum: kent ? wie.geboortedatum : '',
        adres: kent ? straat : '',
        rol: s.rol,
      },
    ],
    soort: professional ? (categorie?.soorten.includes('adviesvraag') ? 'adviesvraag' : 'incident') : null,
    categorie: professional && (t.kans(0.85) || plan.wat !== undefined) ? s.categorie : null,
    melderType: plan.melderType,
    minderjarig: wie.jaren < 18 || s.kinderen === true,
    vierP: professional ? (plan.vierP ?? []) : [],
    // As the form and the desk would have it: not safe now is urgent.
    urgent: plan.kanaal === 'telefoon' ? (plan.urgent ?? false) : veilig === 'Nee',
  }
}

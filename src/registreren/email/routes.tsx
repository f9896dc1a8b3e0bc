import type { FastifyInstance } from 'fastify'
import { lokaal } from '../../kernel/lokaal.ts'
import { metUploads } from '../../web/invoer/upload.ts'
import type { Veldfout } from '../../web/onderdelen/formulier/foutenoverzicht.tsx'
import type { Antwoord } from '../../web/route/antwoorden.ts'
import { leesRoute, schrijfRoute } from '../../web/route/route.tsx'
import { type Aangemeld, type Formulier, type Huisraad, veld } from '../../web/route/verzoek.ts'
import { bewaarMail, type Mail } from './bewaren.ts'
import { uitGeplakt } from './lezen.ts'
import { AFZENDER, Inlezen } from './page.tsx'

const GEEN_MAIL = 'Dit is geen e-mail, of ze is te beschadigd om te lezen. Kies een .eml-bestand, of plak de tekst.'
const OUTLOOK =
  'Dit is een e-mail zoals Outlook die zelf bewaart (.msg). Die kan Baken niet lezen. Sla haar op als .eml, of plak de tekst hieronder.'

/** How a file begins that Outlook keeps a mail in. */
const isOutlook = (bytes: Buffer): boolean => bytes.subarray(0, 8).toString('hex') === 'd0cf11e0a1b11ae1'

/** A mail carries its files in base64, a third larger than they are, and more than one. */
const KEER = 3
const hoogstens = ({ baken }: Huisraad): number => baken.bijlagen.bytes * KEER

const toon = (v: Aangemeld, tekst: string, fouten: readonly Veldfout[]): Antwoord => ({
  pagina: <Inlezen v={v} tekst={tekst} fouten={fouten} hoogstens={hoogstens(v.huisraad)} />,
  ...(fouten.length > 0 ? { status: 422 } : {}),
})

const leesIn = async (v: Aangemeld): Promise<Antwoord> => {
  const tekst = veld(v.formulier, 'tekst')
  const [bestand] = v.bestanden?.get('bestand') ?? []
  if (bestand && !bestand.heel)
    return toon(v, tekst, [
      { naam: 'bestand', tekst: 'Deze e-mail is te groot. Plak de tekst, en voeg de bijlagen later toe.' },
    ])
  if (!bestand && tekst === '')
    return toon(v, tekst, [{ naam: 'bestand', tekst: 'Kies het bestand van de e-mail, of plak de tekst.' }])
  const id = bestand
    ? await bewaarMail(v.huisraad.baken, v.wie, bestand.naam, bestand.bytes)
    : await bewaarMail(v.huisraad.baken, v.wie, 'geplakte e-mail.eml', uitGeplakt(tekst))
  if (id) return { naar: `/${v.desk.loket}/registreren?e-mail=${id}` }
  return toon(v, tekst, [{ naam: 'bestand', tekst: bestand && isOutlook(bestand.bytes) ? OUTLOOK : GEEN_MAIL }])
}

/** The day and time of a moment, as the form takes them. */
const alsVelden = (op: string): Formulier => {
  const { dag, tijd } = lokaal(op)
  const [jaar, maand, d] = dag.split('-')
  return {
    'ontvangen-dag': String(Number(d)),
    'ontvangen-maand': String(Number(maand)),
    'ontvangen-jaar': jaar,
    ontvangen_tijd: tijd,
  }
}

/** What a mail fills in; received is when it was sent, unless that lies ahead of us. */
export const veldenVan = ({ gelezen: g }: Mail, nu: Date): Formulier => ({
  kanaal: 'e-mail',
  wat: [g.onderwerp, g.tekst].filter(Boolean).join('\n\n'),
  melder_naam: g.van.naam,
  melder_email: g.van.adres,
  ...alsVelden(g.verstuurd && g.verstuurd <= nu.toISOString() ? g.verstuurd : nu.toISOString()),
})

/** Who a mail was from before it was passed on, as the reporter; null when that is not what was asked. */
const oorspronkelijkeAfzender = (doe: string, { gelezen: { doorgestuurd: d } }: Mail): Formulier | null =>
  doe === AFZENDER && d ? { melder_naam: d.van.naam, melder_email: d.van.adres } : null

/** What a button takes over from the mail: another moment of receipt, another sender; null when that is not what was asked. */
export const uitMail = (doe: string, mail: Mail, nu: Date): Formulier | null =>
  gekozenMoment(doe, mail, nu) ?? oorspronkelijkeAfzender(doe, mail)

const gekozenMoment = (doe: string, { gelezen: g }: Mail, nu: Date): Formulier | null => {
  const momenten: Readonly<Record<string, string | null>> = {
    'moment-verstuurd': g.verstuurd,
    'moment-eerder': g.doorgestuurd?.verstuurd ?? null,
    'moment-aangekomen': g.aangekomen,
    'moment-nu': nu.toISOString(),
  }
  const op = momenten[doe]
  return op ? alsVelden(op) : null
}

/** Reading an e-mail in, as a file or pasted; the registration form goes on from there. */
export const emailRoutes = async (app: FastifyInstance, huisraad: Huisraad): Promise<void> => {
  const plek = { pad: '/registreren/e-mail', handeling: 'melding.registreren' } as const
  leesRoute(app, huisraad, { methode: 'GET', ...plek }, async v => toon(v, '', []))
  const inlezen = { methode: 'POST', perMinuut: 60, bestandbytes: hoogstens(huisraad), ...plek } as const
  await metUploads(app, kamer => schrijfRoute(kamer, huisraad, inlezen, leesIn))
}

import type { FastifyInstance } from 'fastify'
import { type Berichtaard, berichtaarden } from '../../begrippen/feiten/gesprek.ts'
import type { Zaak } from '../../begrippen/zaak.ts'
import { inLoket, type Tx } from '../../db/verbinding.ts'
import { UUID, uuidv4 } from '../../kernel/ids.ts'
import { logBlik } from '../../toegang/toegangslog.ts'
import type { Antwoord } from '../../web/antwoorden.ts'
import { schoneTekst, teLang, VERHAAL } from '../../web/invoer/tekst.ts'
import type { Veldfout } from '../../web/onderdelen/formulier/foutenoverzicht.tsx'
import { openbareRoute } from '../../web/route.tsx'
import { type Huisraad, type Verzoek, veld } from '../../web/verzoek.ts'
import { getVersie } from '../../zaken/baken.ts'
import { findGevolgd, leesBewijs } from '../../zaken/gevolgd.ts'
import { handleMelder } from '../../zaken/melderdeur.ts'
import { melderberichtSturen } from './domain.ts'
import { type Gelezen, leesGevolgd } from './lezen.ts'
import { type Schrijven, Standpagina, Volgformulier } from './page.tsx'
import { standVoorMelder } from './stand.ts'

/** Enough for who types wrong, far too few for who guesses eighty bits. */
const POGINGEN_PER_MINUUT = 20

const TE_VEEL = 'U stuurde al heel veel berichten. Bel het loket, dan praten we verder.'
const isAard = (tekst: string): tekst is Berichtaard => (berichtaarden as readonly string[]).includes(tekst)

/** One answer, whichever of the two is wrong; also for what is not kept any more. */
const NIET_GEVONDEN =
  'Bij dit nummer en deze code vinden we niets. Kijk ze allebei na. Is het lang geleden? Dan kan de melding al vernietigd zijn.'

const formulier = (v: Verzoek, fouten: readonly Veldfout[]): Antwoord => {
  const [nummer, code] = [veld(v.formulier, 'nummer'), veld(v.formulier, 'code')]
  const pagina = <Volgformulier v={v} nummer={nummer} code={code} fouten={fouten} />
  return { pagina, ...(fouten.length > 0 ? { status: 422 } : {}) }
}

const log = (tx: Tx, v: Verzoek, zaak: Zaak | null): Promise<void> =>
  logBlik(tx, {
    loket: v.desk.loket,
    wie: null,
    rol: 'melder',
    handeling: 'openbaar.volgen',
    doel: 'melding-behandelen',
    zaak: zaak?.id ?? null,
    herkomst: v.herkomst,
    uitkomst: zaak ? 'toegestaan' : 'niet-gevonden',
  })

const leegSchrijven = (): Schrijven => ({
  sleutel: uuidv4(),
  aard: '',
  bericht: '',
  dringend: false,
  namens: '',
  fouten: [],
  gestuurd: false,
})

type Bewijs = NonNullable<ReturnType<typeof leesBewijs>>

const toon = (v: Verzoek, bewijs: Bewijs, gelezen: Gelezen, schrijven: Schrijven): Antwoord => {
  const { zaak } = gelezen
  const gevolgd = { ...zaak, uitkomst: zaak.screening?.uitkomst ?? null }
  const stand = standVoorMelder(gevolgd, getVersie(v.desk, zaak.protocolversie))
  return {
    pagina: <Standpagina {...{ v, ...bewijs, stand, gelezen, schrijven }} />,
    ...(schrijven.fouten.length > 0 ? { status: 422 } : {}),
  }
}

const nietGevonden = (v: Verzoek): Antwoord => formulier(v, [{ naam: 'nummer', tekst: NIET_GEVONDEN }])

/** Number and code as they were sent, or what is missing. */
const leesGestuurd = (v: Verzoek): { bewijs: Bewijs | null; leeg: readonly Veldfout[] } => {
  const [nummer, code] = [veld(v.formulier, 'nummer'), veld(v.formulier, 'code')]
  const leeg = [
    ...(nummer ? [] : [{ naam: 'nummer', tekst: 'Vul het nummer van de melding in.' }]),
    ...(code ? [] : [{ naam: 'code', tekst: 'Vul de geheime code in.' }]),
  ]
  return { bewijs: leesBewijs(nummer, code), leeg }
}

const zoek = async (v: Verzoek, schrijven = leegSchrijven()): Promise<Antwoord> => {
  const { baken } = v.huisraad
  const { loket } = v.desk
  const { bewijs, leeg } = leesGestuurd(v)
  if (leeg.length > 0) return formulier(v, leeg)
  const sleutel = await baken.kluis.zoeksleutel(loket)
  const gelezen = await inLoket(baken.db, loket, async tx => {
    const gevolgd = bewijs ? await findGevolgd(tx, loket, sleutel, bewijs) : null
    const gevonden = gevolgd ? await leesGevolgd(tx, baken, loket, gevolgd) : null
    await log(tx, v, gevonden?.zaak ?? null)
    return gevonden
  })
  return gelezen && bewijs ? toon(v, bewijs, gelezen, schrijven) : nietGevonden(v)
}

/** What was typed in the message form, with everything that is wrong with it. */
const leesSchrijven = (v: Verzoek): Schrijven => {
  const f = v.formulier
  const [aard, bericht] = [veld(f, 'aard'), schoneTekst(veld(f, 'bericht'))]
  const lang = teLang(bericht, VERHAAL, 'uw bericht')
  const fouten = [
    ...(isAard(aard) ? [] : [{ naam: 'aard', tekst: 'Kies wat u wilt doen.' }]),
    ...(bericht === '' ? [{ naam: 'bericht', tekst: 'Schrijf uw bericht.' }] : []),
    ...(lang ? [{ naam: 'bericht', tekst: lang }] : []),
  ]
  const sleutel = UUID.test(veld(f, 'sleutel')) ? veld(f, 'sleutel') : uuidv4()
  return {
    sleutel,
    aard,
    bericht,
    dringend: veld(f, 'dringend') === 'ja',
    namens: veld(f, 'namens'),
    fouten,
    gestuurd: false,
  }
}

const schrijf = async (v: Verzoek): Promise<Antwoord> => {
  const { baken } = v.huisraad
  const { loket } = v.desk
  const s = leesSchrijven(v)
  const { bewijs } = leesGestuurd(v)
  if (!bewijs || s.fouten.length > 0 || !isAard(s.aard)) return zoek(v, s)
  const zoeksleutel = await baken.kluis.zoeksleutel(loket)
  const tekst = baken.nieuwId()
  const namens = Number.parseInt(s.namens, 10) || null
  const invoer = { id: s.sleutel, tekst, aard: s.aard, dringend: s.dringend, namens }
  const afloop = await handleMelder(baken, {
    loket,
    herkomst: v.herkomst,
    vind: tx => findGevolgd(tx, loket, zoeksleutel, bewijs),
    opdracht: 'melderberichtSturen',
    beslis: (zaak, melding, ctx) => melderberichtSturen(zaak, melding, invoer, ctx),
    teksten: [{ id: tekst, soort: 'bericht', tekst: s.bericht }],
  })
  if (afloop.ok) return zoek(v, { ...leegSchrijven(), gestuurd: true })
  if (afloop.weigering === 'teVeelBerichten') return zoek(v, { ...s, fouten: [{ naam: 'bericht', tekst: TE_VEEL }] })
  return zoek(v, s)
}

/** Following a report without an account. Every try is logged, also the failed ones. */
export const volgenRoutes = (app: FastifyInstance, huisraad: Huisraad): void => {
  openbareRoute(app, huisraad, { methode: 'GET', pad: '/volgen', handeling: 'openbaar.volgen' }, async v =>
    formulier(v, []),
  )
  openbareRoute(
    app,
    huisraad,
    { methode: 'POST', pad: '/volgen', handeling: 'openbaar.volgen', perMinuut: POGINGEN_PER_MINUUT },
    v => zoek(v),
  )
  openbareRoute(
    app,
    huisraad,
    { methode: 'POST', pad: '/volgen/bericht', handeling: 'openbaar.volgen', perMinuut: POGINGEN_PER_MINUUT },
    schrijf,
  )
}

import type { FastifyInstance } from 'fastify'
import type { Zaak } from '../../begrippen/zaak.ts'
import { inLoket, type Tx } from '../../db/verbinding.ts'
import { logBlik } from '../../toegang/toegangslog.ts'
import type { Antwoord } from '../../web/antwoorden.ts'
import type { Veldfout } from '../../web/onderdelen/formulier/foutenoverzicht.tsx'
import { openbareRoute } from '../../web/route.tsx'
import { type Huisraad, type Verzoek, veld } from '../../web/verzoek.ts'
import { getVersie } from '../../zaken/baken.ts'
import { Standpagina, Volgformulier } from './page.tsx'
import { standVoorMelder } from './stand.ts'
import { findGevolgdeZaak, leesBewijs } from './store.ts'

/** Enough for who types wrong, far too few for who guesses eighty bits. */
const POGINGEN_PER_MINUUT = 20

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

const toon = (v: Verzoek, zaak: Zaak, nummer: string): Antwoord => {
  const gevolgd = { ...zaak, uitkomst: zaak.screening?.uitkomst ?? null }
  const stand = standVoorMelder(gevolgd, getVersie(v.desk, zaak.protocolversie))
  return { pagina: <Standpagina v={v} nummer={nummer} stand={stand} /> }
}

const zoek = async (v: Verzoek): Promise<Antwoord> => {
  const { baken } = v.huisraad
  const { loket } = v.desk
  const [nummer, code] = [veld(v.formulier, 'nummer'), veld(v.formulier, 'code')]
  const leeg = [
    ...(nummer ? [] : [{ naam: 'nummer', tekst: 'Vul het nummer van de melding in.' }]),
    ...(code ? [] : [{ naam: 'code', tekst: 'Vul de geheime code in.' }]),
  ]
  if (leeg.length > 0) return formulier(v, leeg)
  const bewijs = leesBewijs(nummer, code)
  const sleutel = await baken.kluis.zoeksleutel(loket)
  const zaak = await inLoket(baken.db, loket, async tx => {
    const gevonden = bewijs ? await findGevolgdeZaak(tx, loket, sleutel, bewijs) : null
    await log(tx, v, gevonden)
    return gevonden
  })
  return zaak && bewijs ? toon(v, zaak, bewijs.nummer) : formulier(v, [{ naam: 'nummer', tekst: NIET_GEVONDEN }])
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
    zoek,
  )
}

import type { FastifyInstance } from 'fastify'
import type { Zaak } from '../../begrippen/zaak.ts'
import { inLoket, type Tx } from '../../db/verbinding.ts'
import { logBlik } from '../../toegang/toegangslog.ts'
import { leesUpload, metUploads } from '../../web/invoer/upload.ts'
import type { Veldfout } from '../../web/onderdelen/formulier/foutenoverzicht.tsx'
import type { Antwoord } from '../../web/route/antwoorden.ts'
import { openbareRoute, type Plek } from '../../web/route/plek.ts'
import { type Huisraad, type Verzoek, veld } from '../../web/route/verzoek.ts'
import { type Bewijs, leesVolgsessie, type Volgsessie, volgkoekje, wisVolgkoekje } from '../../web/route/volgsessie.ts'
import { getVersie } from '../../zaken/baken.ts'
import { overgenomenDoor } from '../../zaken/deling/overgenomen.ts'
import { findGevolgd, leesBewijs } from '../../zaken/deuren/gevolgd.ts'
import { sluitAf } from '../../zaken/uitgaand/berichtmail.ts'
import { Klaar, NogNietVerstuurd, Volgformulier } from './binnenkomen.tsx'
import { type Gelezen, leesGevolgd } from './lezen.ts'
import { Standpagina } from './page.tsx'
import { leegSchrijven, leesSchrijven, metBestandfout, type Schrijven } from './schrijven.tsx'
import { standVoorMelder } from './stand.ts'
import { stuurBericht, zetMailkeuze } from './sturen.ts'

/** Enough for who types wrong, far too few for who guesses eighty bits; who is in may look as often as they like. */
const PER_MINUUT = { raden: 20, kijken: 120 }

/** One answer, whichever of the two is wrong; also for what is not kept any more. */
const NIET_GEVONDEN =
  'Bij dit nummer en deze code vinden we niets. Kijk ze allebei na. Is het lang geleden? Dan kan de melding al vernietigd zijn.'

const pad = (v: Verzoek, deel = ''): string => `/${v.desk.loket}/volgen${deel}`

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

/** The report of which number and code were shown; every look is logged, also in vain. */
const zoek = async (v: Verzoek, bewijs: Bewijs | null): Promise<Gelezen | null> => {
  const { baken } = v.huisraad
  const { loket } = v.desk
  const sleutel = await baken.kluis.zoeksleutel(loket)
  return inLoket(baken.db, loket, async tx => {
    const gevolgd = bewijs ? await findGevolgd(tx, loket, sleutel, bewijs) : null
    const gevonden = gevolgd ? await leesGevolgd(tx, baken, loket, gevolgd) : null
    await log(tx, v, gevonden?.zaak ?? null)
    if (gevolgd) await sluitAf(tx, loket, gevolgd.melding, v.nu.toISOString())
    return gevonden
  })
}

const formulier = async (v: Verzoek, fouten: readonly Veldfout[] = []): Promise<Antwoord> => {
  const [nummer, code] = [veld(v.formulier, 'nummer'), veld(v.formulier, 'code')]
  const sessie = await leesVolgsessie(v)
  const hoe = sessie === null ? 'nieuw' : sessie === 'verlopen' ? 'verlopen' : 'open'
  const pagina = <Volgformulier {...{ v, nummer, code, fouten }} hoe={fouten.length > 0 ? 'nieuw' : hoe} />
  return { pagina, ...(fouten.length > 0 ? { status: 422 } : {}) }
}

/** What is missing of number and code. */
const legeVelden = (v: Verzoek): readonly Veldfout[] => [
  ...(veld(v.formulier, 'nummer') ? [] : [{ naam: 'nummer', tekst: 'Vul het nummer van de melding in.' }]),
  ...(veld(v.formulier, 'code') ? [] : [{ naam: 'code', tekst: 'Vul de geheime code in.' }]),
]

const getypt = (v: Verzoek) => leesBewijs(veld(v.formulier, 'nummer'), veld(v.formulier, 'code'))
const nieuweSessie = (v: Verzoek, bewijs: Bewijs): Volgsessie => ({ bewijs, begin: v.nu.getTime(), gestuurd: false })

/** Number and code open the report on this device, for a while. */
const komBinnen = async (v: Verzoek): Promise<Antwoord> => {
  const leeg = legeVelden(v)
  if (leeg.length > 0) return formulier(v, leeg)
  const bewijs = getypt(v)
  const gelezen = await zoek(v, bewijs)
  if (!bewijs || !gelezen) return formulier(v, [{ naam: 'nummer', tekst: NIET_GEVONDEN }])
  return { naar: pad(v, '/melding'), koekje: await volgkoekje(v, nieuweSessie(v, bewijs)) }
}

const toon = async (v: Verzoek, sessie: Volgsessie, gelezen: Gelezen, schrijven: Schrijven): Promise<Antwoord> => {
  const { zaak } = gelezen
  const versie = getVersie(v.desk, zaak.protocolversie)
  const door = overgenomenDoor(zaak.werk.delingen, versie)
  const naam = door && v.huisraad.baken.loketten.get(door.loket)?.naam
  const over = door && !door.stil ? { naam: naam ?? 'Een ander loket', op: door.op } : null
  const stand = standVoorMelder({ ...zaak, uitkomst: zaak.screening?.uitkomst ?? null, over }, versie)
  const { nummer } = sessie.bewijs
  return {
    pagina: <Standpagina {...{ v, nummer, stand, gelezen, schrijven }} gestuurd={sessie.gestuurd} />,
    koekje: await volgkoekje(v, { ...sessie, gestuurd: false }),
    ...(schrijven.fouten.length > 0 ? { status: 422 } : {}),
  }
}

const bekijk = async (v: Verzoek): Promise<Antwoord> => {
  const sessie = await leesVolgsessie(v)
  if (sessie === null || sessie === 'verlopen') return { naar: pad(v) }
  const gelezen = await zoek(v, sessie.bewijs)
  return gelezen ? toon(v, sessie, gelezen, leegSchrijven()) : { naar: pad(v), koekje: wisVolgkoekje(v) }
}

/** Whose message this is: number and code when the form asked for them, else the report that is open and that it was typed for. */
const sessieVan = async (v: Verzoek): Promise<Volgsessie | null> => {
  if ('code' in v.formulier) {
    const bewijs = getypt(v)
    return bewijs && nieuweSessie(v, bewijs)
  }
  const sessie = await leesVolgsessie(v)
  if (sessie === null || sessie === 'verlopen') return null
  return sessie.bewijs.nummer === veld(v.formulier, 'melding') ? sessie : null
}

const nogNiet = (v: Verzoek, schrijven: Schrijven, fouten: readonly Veldfout[]): Antwoord => {
  const [nummer, code] = [veld(v.formulier, 'nummer') || veld(v.formulier, 'melding'), veld(v.formulier, 'code')]
  return {
    status: fouten.length > 0 ? 422 : 401,
    pagina: <NogNietVerstuurd {...{ v, nummer, code, fouten }} schrijven={{ ...schrijven, fouten: [] }} />,
  }
}

/** Files are held only for who is in: of anybody else's the words are enough. */
const leesIn = async (v: Verzoek) => {
  const sessie = await leesVolgsessie(v)
  const binnen = sessie !== null && sessie !== 'verlopen'
  const { formulier: f, bestanden } = await leesUpload(v.request, binnen ? v.huisraad.baken.bijlagen.bytes : 0)
  return { v: { ...v, formulier: f }, schrijven: leesSchrijven(f, bestanden.get('bestand') ?? []) }
}

const schrijf = async (zonder: Verzoek): Promise<Antwoord> => {
  const { v, schrijven } = await leesIn(zonder)
  const sessie = await sessieVan(v)
  const vraagt = 'code' in v.formulier
  const leeg = vraagt ? legeVelden(v) : []
  if (leeg.length > 0) return nogNiet(v, schrijven, leeg)
  if (!sessie && !vraagt) return nogNiet(v, schrijven, [])
  const fouten = sessie
    ? schrijven.fouten.length > 0
      ? schrijven.fouten
      : await stuurBericht(v, sessie.bewijs, schrijven)
    : null
  if (sessie && fouten?.length === 0)
    return { naar: pad(v, '/melding'), koekje: await volgkoekje(v, { ...sessie, gestuurd: true }) }
  const gelezen = await zoek(v, sessie?.bewijs ?? null)
  if (!sessie || !gelezen) return nogNiet(v, schrijven, [{ naam: 'nummer', tekst: NIET_GEVONDEN }])
  return toon(v, sessie, gelezen, metBestandfout({ ...schrijven, fouten: fouten ?? [] }))
}

/** Switches the mail about new messages on or off, for the report that is open. */
const kiesMail = async (v: Verzoek): Promise<Antwoord> => {
  const sessie = await sessieVan(v)
  if (!sessie) return { naar: pad(v) }
  const gelezen = await zoek(v, sessie.bewijs)
  const aan = veld(v.formulier, 'aan') === 'ja'
  if (gelezen && gelezen.mail !== null && gelezen.mail !== aan) await zetMailkeuze(v, sessie.bewijs, aan)
  return { naar: pad(v, '/melding'), koekje: await volgkoekje(v, { ...sessie, gestuurd: false }) }
}

const sluit = async (v: Verzoek): Promise<Antwoord> => ({ naar: pad(v, '/klaar'), koekje: wisVolgkoekje(v) })

const toonKlaar = async (v: Verzoek): Promise<Antwoord> => {
  const sessie = await leesVolgsessie(v)
  return sessie && sessie !== 'verlopen' ? { naar: pad(v, '/melding') } : { pagina: <Klaar v={v} /> }
}

/** Following a report without an account. Every try is logged, also the failed ones. */
export const volgenRoutes = async (app: FastifyInstance, huisraad: Huisraad): Promise<void> => {
  type Doe = (v: Verzoek) => Promise<Antwoord>
  const hang = (methode: 'GET' | 'POST', deel: string, perMinuut: number, doe: Doe, kamer = app) => {
    const plek: Plek<'openbaar.volgen'> = { methode, pad: `/volgen${deel}`, handeling: 'openbaar.volgen', perMinuut }
    openbareRoute(kamer, huisraad, plek, doe)
  }
  hang('GET', '', PER_MINUUT.kijken, v => formulier(v))
  hang('POST', '', PER_MINUUT.raden, komBinnen)
  hang('GET', '/melding', PER_MINUUT.kijken, bekijk)
  // A browser that opens its windows again asks for what was sent.
  hang('GET', '/bericht', PER_MINUUT.kijken, async v => ({ naar: pad(v, '/melding') }))
  hang('POST', '/mail', PER_MINUUT.kijken, kiesMail)
  hang('POST', '/klaar', PER_MINUUT.kijken, sluit)
  hang('GET', '/klaar', PER_MINUUT.kijken, toonKlaar)
  await metUploads(app, kamer => hang('POST', '/bericht', PER_MINUUT.raden, schrijf, kamer))
}

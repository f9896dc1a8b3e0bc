import type { FastifyInstance } from 'fastify'
import { inLoket } from '../../db/verbinding.ts'
import { zelfonderzoekVan } from '../../protocollen/bases/wmo/onderzoek.ts'
import { logBlik } from '../../toegang/toegangslog.ts'
import type { Antwoord } from '../../web/antwoorden.ts'
import { leesKomendeDag } from '../../web/invoer/moment.ts'
import { schoneTekst, teLang, VERHAAL } from '../../web/invoer/tekst.ts'
import type { Veldfout } from '../../web/onderdelen/formulier/foutenoverzicht.tsx'
import { openbareRoute } from '../../web/route.tsx'
import { type Huisraad, type Verzoek, veld, velden } from '../../web/verzoek.ts'
import { type Bewijs, bewijsUit } from '../../web/volgsessie.ts'
import { getVersie } from '../../zaken/baken.ts'
import { findGevolgd } from '../../zaken/gevolgd.ts'
import type { Tekst } from '../../zaken/inhoud.ts'
import { handleMelder } from '../../zaken/melderdeur.ts'
import { botsend, type Geschreven, onderzoekIndienen, onderzoekSchrijven, uitstelVragen } from './domain.ts'
import { leesSchrijfstand, type Schrijfstand } from './lezen.ts'
import { Schrijfpagina, type Schrijfprops } from './page.tsx'

/** Enough for who writes all day, far too few for who guesses eighty bits. */
const PER_MINUUT = 20
/** A part is a chapter, not a book. */
const LANGST = 30_000

type Binnen = { readonly bewijs: Bewijs; readonly s: Schrijfstand }

/** Who shows number and code of a report that may be written to; every try is logged. */
const komBinnen = async (v: Verzoek): Promise<Binnen | null> => {
  const { baken } = v.huisraad
  const bewijs = await bewijsUit(v)
  const sleutel = await baken.kluis.zoeksleutel(v.desk.loket)
  return inLoket(baken.db, v.desk.loket, async tx => {
    const gevolgd = bewijs ? await findGevolgd(tx, v.desk.loket, sleutel, bewijs) : null
    const s = gevolgd ? await leesSchrijfstand(tx, baken, v.desk, gevolgd) : null
    await logBlik(tx, {
      loket: v.desk.loket,
      wie: null,
      rol: 'melder',
      handeling: 'openbaar.volgen',
      doel: 'melding-behandelen',
      zaak: s?.zaak.id ?? null,
      herkomst: v.herkomst,
      uitkomst: s ? 'toegestaan' : 'niet-gevonden',
    })
    return bewijs && s ? { bewijs, s } : null
  })
}

type Getoond = Partial<Pick<Schrijfprops, 'f' | 'fouten' | 'melding'>>

const toon = (v: Verzoek, { bewijs, s }: Binnen, { f = null, fouten = [], melding = null }: Getoond): Antwoord => ({
  ...(fouten.length > 0 ? { status: 422 } : {}),
  pagina: <Schrijfpagina {...{ v, ...bewijs, p: getVersie(v.desk, s.zaak.protocolversie), s, f, fouten, melding }} />,
})

type Getypt = {
  readonly geschreven: readonly Geschreven[]
  readonly teksten: readonly Tekst[]
  readonly fouten: readonly Veldfout[]
}

/** The parts that differ from what was saved, each with what stood there when this form was made. */
const leesDelen = (v: Verzoek, { s }: Binnen): Getypt => {
  const geschreven: Geschreven[] = []
  const teksten: Tekst[] = []
  const fouten: Veldfout[] = []
  for (const { code, naam } of zelfonderzoekVan(getVersie(v.desk, s.zaak.protocolversie)).inhoud) {
    const tekst = schoneTekst(veld(v.formulier, code))
    if (tekst === (s.delen.get(code) ?? '')) continue
    const lang = teLang(tekst, LANGST, naam)
    if (lang) fouten.push({ naam: code, tekst: lang })
    const id = v.huisraad.baken.nieuwId()
    geschreven.push({ deel: code, tekst: id, was: veld(v.formulier, `was_${code}`) || null })
    teksten.push({ id, soort: 'onderzoek', tekst })
  }
  return { geschreven, teksten, fouten }
}

const NET_VERANDERD =
  'Iemand anders heeft dit onderdeel net veranderd. Kopieer wat u schreef, en open de pagina opnieuw.'

const deur = async (v: Verzoek, { bewijs }: Binnen) => {
  const { baken } = v.huisraad
  const sleutel = await baken.kluis.zoeksleutel(v.desk.loket)
  return {
    loket: v.desk.loket,
    herkomst: v.herkomst,
    vind: (tx: Parameters<typeof findGevolgd>[0]) => findGevolgd(tx, v.desk.loket, sleutel, bewijs),
  }
}

/** Saves what changed; the faults, when it could not. */
const bewaar = async (v: Verzoek, b: Binnen): Promise<readonly Veldfout[]> => {
  const { geschreven, teksten, fouten } = leesDelen(v, b)
  if (fouten.length > 0) return fouten
  const afloop = await handleMelder(v.huisraad.baken, {
    ...(await deur(v, b)),
    opdracht: 'onderzoekSchrijven',
    beslis: (zaak, melding, ctx) => onderzoekSchrijven(zaak, melding, geschreven, ctx),
    teksten,
  })
  if (afloop.ok) return []
  if (afloop.weigering === 'netVeranderd') {
    const botst = botsend(b.s.zaak, geschreven)
    return (botst.length > 0 ? botst : geschreven.map(g => g.deel)).map(naam => ({ naam, tekst: NET_VERANDERD }))
  }
  return [NIET_MEER]
}

const NIET_MEER: Veldfout = { naam: 'act', tekst: 'Dit kan nu niet meer. Open uw melding opnieuw.' }

const INDIENFOUTEN: Readonly<Record<string, Veldfout>> = {
  niets: { naam: 'act', tekst: 'Er staat nog niets in uw onderzoek.' },
  onvolledig: { naam: 'onvolledig', tekst: 'Er ontbreken onderdelen. Vul ze in, of vink aan dat u het zo verstuurt.' },
}

/** What was saved is sent, signed for the board. */
const verstuur = async (v: Verzoek, b: Binnen): Promise<readonly Veldfout[]> => {
  const [wie, reactie] = [
    schoneTekst(veld(v.formulier, 'bestuurder_naam')),
    schoneTekst(veld(v.formulier, 'bestuurder_reactie')),
  ]
  const fouten = [
    ...(wie ? [] : [{ naam: 'bestuurder_naam', tekst: 'Vul in welke bestuurder tekent.' }]),
    ...(reactie ? [] : [{ naam: 'bestuurder_reactie', tekst: 'Vul de reactie van de bestuurder in.' }]),
  ]
  if (fouten.length > 0) return fouten
  const bestuurder = v.huisraad.baken.nieuwId()
  const onvolledig = velden(v.formulier, 'onvolledig').includes('ja')
  const afloop = await handleMelder(v.huisraad.baken, {
    ...(await deur(v, b)),
    opdracht: 'onderzoekIndienen',
    beslis: (zaak, melding, ctx) => onderzoekIndienen(zaak, melding, { bestuurder, onvolledig }, ctx),
    teksten: [{ id: bestuurder, soort: 'onderzoek', tekst: `${wie}\n\n${reactie}` }],
  })
  if (afloop.ok) return []
  return [INDIENFOUTEN[afloop.weigering] ?? NIET_MEER]
}

const UITSTELFOUTEN: Readonly<Record<string, Veldfout>> = {
  dagTeVroeg: { naam: 'dag', tekst: 'Die dag valt nog binnen de termijn die u hebt. Kies een latere dag.' },
  alGevraagd: { naam: 'dag', tekst: 'U vroeg al om deze dag. De toezichthouder beslist erover.' },
  geenTermijn: { naam: 'dag', tekst: 'Er loopt nu geen termijn.' },
}

/** Asks for more time; the supervisor is told. */
const vraagUitstel = async (v: Verzoek, b: Binnen): Promise<readonly Veldfout[]> => {
  const dag = leesKomendeDag(v.formulier, 'dag', 'Deze dag', v.nu)
  const reden = schoneTekst(veld(v.formulier, 'uitstel'))
  const lang = teLang(reden, VERHAAL, 'uw uitleg')
  const fouten = [
    ...(dag.ok ? [] : [{ naam: 'dag', tekst: dag.tekst }]),
    ...(dag.ok && dag.waarde === null ? [{ naam: 'dag', tekst: 'Kies een dag.' }] : []),
    ...(reden ? [] : [{ naam: 'uitstel', tekst: 'Schrijf op waarom u meer tijd nodig hebt.' }]),
    ...(lang ? [{ naam: 'uitstel', tekst: lang }] : []),
  ]
  if (fouten.length > 0 || !dag.ok || dag.waarde === null) return fouten
  const [id, gekozen] = [v.huisraad.baken.nieuwId(), dag.waarde]
  const afloop = await handleMelder(v.huisraad.baken, {
    ...(await deur(v, b)),
    opdracht: 'uitstelVragen',
    beslis: (zaak, melding, ctx) => uitstelVragen(zaak, melding, { dag: gekozen, reden: id }, ctx),
    teksten: [{ id, soort: 'uitstel', tekst: reden }],
  })
  return afloop.ok ? [] : [UITSTELFOUTEN[afloop.weigering] ?? NIET_MEER]
}

/** The form for more time is a form of its own: what was written in the other is not in it. */
const doeUitstel = async (v: Verzoek, b: Binnen): Promise<Antwoord> => {
  const fouten = await vraagUitstel(v, b)
  const nu = await komBinnen(v)
  if (!nu) return { naar: `/${v.desk.loket}/volgen` }
  if (fouten.length === 0) return toon(v, nu, { melding: 'uitstel' })
  return toon(v, nu, { f: { ...Object.fromEntries(nu.s.delen), ...v.formulier }, fouten })
}

const doe = async (v: Verzoek): Promise<Antwoord> => {
  const b = await komBinnen(v)
  if (!b) return { naar: `/${v.desk.loket}/volgen` }
  const wat = veld(v.formulier, 'doe')
  if (wat === 'uitstel') return doeUitstel(v, b)
  if (wat !== 'bewaar' && wat !== 'verstuur') return toon(v, b, {})
  const f = v.formulier
  const fouten = await bewaar(v, b)
  if (fouten.length > 0) return toon(v, b, { f, fouten })
  const mis = wat === 'verstuur' ? await verstuur(v, b) : []
  const nu = await komBinnen(v)
  if (!nu) return { naar: `/${v.desk.loket}/volgen` }
  // Saved is saved, also when it could not be sent: what was typed is there with the new marks.
  if (mis.length > 0) return toon(v, nu, { f, fouten: mis })
  return toon(v, nu, { melding: wat === 'verstuur' ? 'verstuurd' : 'bewaard' })
}

/**
 * The provider writes its investigation with number and code of its own report; both travel in the body only. It comes
 * here from the report that it follows, and then in the cookie.
 */
export const schrijfRoutes = (app: FastifyInstance, huisraad: Huisraad): void => {
  const plek = {
    methode: 'POST',
    pad: '/volgen/onderzoek',
    handeling: 'openbaar.volgen',
    perMinuut: PER_MINUUT,
  } as const
  openbareRoute(app, huisraad, plek, doe)
}

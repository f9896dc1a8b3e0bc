import type { FastifyInstance } from 'fastify'
import { findUitersteDagen } from '../cijfers/store.ts'
import type { Periode } from '../cijfers/tellen/periode.ts'
import type { Tx } from '../db/verbinding.ts'
import { inLoket } from '../db/verbinding.ts'
import { UUID } from '../kernel/ids.ts'
import { dagVan } from '../kernel/lokaal.ts'
import { findCollegas } from '../toegang/gebruikersnamen.ts'
import { mag } from '../toegang/mag.ts'
import type { Veldfout } from '../web/onderdelen/formulier/foutenoverzicht.tsx'
import type { Antwoord } from '../web/route/antwoorden.ts'
import { leesRoute, schrijfRoute } from '../web/route/route.tsx'
import { type Aangemeld, type Formulier, type Huisraad, type Lezend, veld } from '../web/route/verzoek.ts'
import { maakRegistertekst } from '../zaken/register/registertekst.ts'
import { boekCsv } from './csv.ts'
import {
  type GegevenGetal,
  type Getaltekst,
  keurOntvanger,
  type NieuwGetal,
  past,
  verschillen,
  vraagtUitleg,
} from './domain.ts'
import { intrekRoutes } from './intrekken.tsx'
import { binnenEenJaar, leesHand, leesUitgave, leesVraag, type Uitgave } from './lezen.ts'
import { Gevenpagina } from './paginas/geven.tsx'
import { Handpagina } from './paginas/hand.tsx'
import { Lijstpagina } from './paginas/lijst.tsx'
import { appendGegeven, findGegeven, isAlGegeven } from './store.ts'
import { type Geteld, type Telbaar, telGetallen } from './tel.ts'
import { ontvangerweigeringen } from './woorden.ts'

/** The key of the form: what is sent twice is kept once. */
const sleutelVan = ({ formulier, huisraad }: Aangemeld): string =>
  UUID.test(veld(formulier, 'sleutel')) ? veld(formulier, 'sleutel') : huisraad.baken.nieuwId()

type Kijkend = Aangemeld & { readonly tx: Tx }

const UITLEG = { naam: 'verschil', tekst: 'Leg uit waarom dit getal anders is dan het vorige.' }

const toonLijst = async (v: Lezend): Promise<Antwoord> => {
  const alle = await findGegeven(v.huisraad.baken, v.tx, v.desk.loket)
  const [zoek, ontvanger] = [veld(v.formulier, 'zoek'), veld(v.formulier, 'ontvanger')]
  const alleenOpenbaar = !mag(v.wie, 'getal.geven', null, v.nu).mag
  const lijst = alle.filter(g => past(g, { zoek, ontvanger, alleenOpenbaar }))
  v.toon(lijst.map(g => g.id))
  const collegas = await findCollegas(v.tx, v.desk.loket)
  return { pagina: <Lijstpagina {...{ v, lijst, alle, collegas, alleenOpenbaar }} /> }
}

/** The years that something is counted of, up to this one. */
const jarenVan = async (v: Kijkend): Promise<readonly number[]> => {
  const { eerste } = await findUitersteDagen(v.tx, v.desk.loket)
  const nu = Number(dagVan(v.nu).slice(0, 4))
  const begin = eerste ? Number(eerste.slice(0, 4)) : nu
  return Array.from({ length: Math.max(1, nu - begin + 1) }, (_, i) => begin + i)
}

type Gevraagd = { periode: Periode; geteld: Geteld; gekozen: Telbaar | null }

/** What is asked for; without a question the first figure of last year, so that there is something to choose from. */
const vraagVan = async (v: Kijkend, f: Formulier, jaren: readonly number[]): Promise<Gevraagd> => {
  const jaar = jaren.at(-2) ?? jaren.at(-1) ?? 0
  const gevraagd = leesVraag(f)
  const periode = gevraagd && binnenEenJaar(gevraagd) ? gevraagd : { van: `${jaar}-01-01`, tot: `${jaar}-12-31` }
  const geteld = await telGetallen(v.tx, v.desk, periode, v.nu.toISOString())
  return { periode, geteld, gekozen: geteld.cijfers.find(c => c.cijfer === veld(f, 'cijfer')) ?? null }
}

const nieuwVan = ({ periode, geteld }: Gevraagd, c: Telbaar, versie: 'intern' | 'openbaar'): NieuwGetal => ({
  cijfer: c.cijfer,
  ...periode,
  versie,
  waarde: (versie === 'intern' ? c.waarde : c.openbaar) ?? 0,
  bron: 'geteld',
  protocolversie: geteld.protocolversie,
  telregels: geteld.telregels,
  tekst: { naam: c.naam, definitie: c.definitie },
})

const toonGeven = async (v: Kijkend, f: Formulier, fouten: readonly Veldfout[] = []): Promise<Antwoord> => {
  const jaren = await jarenVan(v)
  const g = await vraagVan(v, f, jaren)
  const eerder = g.gekozen ? await findGegeven(v.huisraad.baken, v.tx, v.desk.loket) : []
  const nieuw = g.gekozen && g.gekozen.waarde !== null ? nieuwVan(g, g.gekozen, 'intern') : null
  const anders = nieuw ? verschillen(nieuw, eerder) : []
  const uitleg = nieuw !== null && vraagtUitleg(anders, nieuw)
  return {
    status: fouten.length > 0 ? 422 : 200,
    pagina: <Gevenpagina sleutel={sleutelVan(v)} {...{ v, f, jaren, ...g, verschillen: anders, uitleg, fouten }} />,
  }
}

/** What is wrong with giving this figure; the count must still be what was seen. */
const keurGeven = (f: Formulier, c: Telbaar | null): { versie: 'intern' | 'openbaar' } | { fout: Veldfout } => {
  const versie = (['intern', 'openbaar'] as const).find(x => x === veld(f, 'versie'))
  if (!c || c.waarde === null) return { fout: { naam: 'cijfer', tekst: 'Kies een getal dat is geteld.' } }
  if (!versie) return { fout: { naam: 'versie', tekst: 'Kies welk getal u geeft.' } }
  if (String(c.waarde) !== veld(f, 'gezien'))
    return { fout: { naam: 'versie', tekst: 'Het getal is intussen veranderd. Kijk het na en leg het dan vast.' } }
  if (versie === 'openbaar' && c.openbaar === null)
    return { fout: { naam: 'versie', tekst: 'Dit getal kan niet afgerond naar buiten. Geef het niet, of overleg.' } }
  return { versie }
}

const bewaar = async (
  v: Aangemeld,
  nieuw: NieuwGetal & { tekst: Pick<Getaltekst, 'naam' | 'definitie'> },
  openbaar: number | null,
  u: Uitgave,
): Promise<Antwoord> => {
  const { baken } = v.huisraad
  const { loket } = v.desk
  const { aan, doel, verschil, waarom } = u
  const woorden: Getaltekst = { ...nieuw.tekst, aan, doel, verschil, ...(waarom === '' ? {} : { waarom }) }
  const tekst = await maakRegistertekst(baken, loket, JSON.stringify(woorden))
  const id = sleutelVan(v)
  await inLoket(baken.db, loket, async tx => {
    if (await isAlGegeven(tx, loket, id)) return
    const wat = { ...nieuw, openbaar, ontvanger: u.ontvanger, gegevenOp: u.gegevenOp }
    await appendGegeven(tx, loket, { ...wat, id, door: v.wie.id, op: v.nu.toISOString() }, tekst)
  })
  return { naar: `/${loket}/getallenboek` }
}

const geef = async (v: Aangemeld): Promise<Antwoord> => {
  const { baken } = v.huisraad
  const f = v.formulier
  const uitgave = leesUitgave(f, dagVan(v.nu))
  const binnen = await inLoket(baken.db, v.desk.loket, async tx => {
    const k: Kijkend = { ...v, tx }
    const g = await vraagVan(k, f, await jarenVan(k))
    const keuring = keurGeven(f, g.gekozen)
    const fouten = [...('fout' in keuring ? [keuring.fout] : []), ...(uitgave.ok ? [] : uitgave.fouten)]
    if ('fout' in keuring || !g.gekozen || !uitgave.ok) return toonGeven(k, f, fouten)
    const nieuw = nieuwVan(g, g.gekozen, keuring.versie)
    const nee = keurOntvanger({ ...nieuw, openbaar: g.gekozen.openbaar }, uitgave.waarde)
    if (nee) return toonGeven(k, f, [ontvangerweigeringen[nee]])
    const anders = verschillen(nieuw, await findGegeven(baken, tx, v.desk.loket))
    if (vraagtUitleg(anders, nieuw) && uitgave.waarde.verschil === '') return toonGeven(k, f, [UITLEG])
    const { naam, definitie } = g.gekozen
    return { nieuw: { ...nieuw, tekst: { naam, definitie } }, openbaar: g.gekozen.openbaar, uitgave: uitgave.waarde }
  })
  return 'nieuw' in binnen ? bewaar(v, binnen.nieuw, binnen.openbaar, binnen.uitgave) : binnen
}

const bekende = async (v: Kijkend) => (await vraagVan(v, {}, await jarenVan(v))).geteld.cijfers

const toonHand = async (
  v: Kijkend,
  fouten: readonly Veldfout[] = [],
  anders: ReturnType<typeof verschillen<GegevenGetal>> = [],
): Promise<Antwoord> => ({
  status: fouten.length > 0 ? 422 : 200,
  pagina: (
    <Handpagina
      sleutel={sleutelVan(v)}
      v={v}
      bekend={await bekende(v)}
      verschillen={anders}
      uitleg={anders.length > 0 || veld(v.formulier, 'verschil') !== ''}
      fouten={fouten}
    />
  ),
})

/** By how many reporters it came about is not known of such a figure: it stays inside. */
const geefMetDeHand = async (v: Aangemeld): Promise<Antwoord> => {
  const { baken } = v.huisraad
  const uitgave = leesUitgave(v.formulier, dagVan(v.nu))
  const binnen = await inLoket(baken.db, v.desk.loket, async tx => {
    const k: Kijkend = { ...v, tx }
    const gelezen = leesHand(v.formulier, await bekende(k))
    const fouten = [...(gelezen.ok ? [] : gelezen.fouten), ...(uitgave.ok ? [] : uitgave.fouten)]
    if (!gelezen.ok || !uitgave.ok) return toonHand(k, fouten)
    const { naam, definitie, ...getal } = gelezen.waarde
    const los = { versie: 'intern', bron: 'hand', protocolversie: null, telregels: null } as const
    const nieuw = { ...getal, ...los, tekst: { naam, definitie } }
    const nee = keurOntvanger({ ...nieuw, openbaar: null }, uitgave.waarde)
    if (nee) return toonHand(k, [ontvangerweigeringen[nee]])
    const anders = verschillen(nieuw, await findGegeven(baken, tx, v.desk.loket))
    if (vraagtUitleg(anders, nieuw) && uitgave.waarde.verschil === '') return toonHand(k, [UITLEG], anders)
    return { nieuw, uitgave: uitgave.waarde }
  })
  return 'nieuw' in binnen ? bewaar(v, binnen.nieuw, null, binnen.uitgave) : binnen
}

const voerUit = async (v: Lezend): Promise<Antwoord> => {
  const lijst = await findGegeven(v.huisraad.baken, v.tx, v.desk.loket)
  v.toon(lijst.map(g => g.id))
  const collegas = await findCollegas(v.tx, v.desk.loket)
  return {
    bestand: boekCsv(lijst, id => collegas.get(id)?.naam ?? ''),
    type: 'text/csv; charset=utf-8; header=present',
    naam: `${v.desk.loket}_getallenboek_${dagVan(v.nu)}.csv`,
  }
}

/** The book of figures: every figure that left the desk, and a warning when a new answer differs. */
export const getallenboekRoutes = (app: FastifyInstance, huisraad: Huisraad): void => {
  const zien = { pad: '/getallenboek', handeling: 'getal.zien' } as const
  const geven = { pad: '/getallenboek/geven', handeling: 'getal.geven' } as const
  const hand = { pad: '/getallenboek/hand', handeling: 'getal.geven' } as const
  leesRoute(app, huisraad, { methode: 'GET', ...zien }, toonLijst)
  leesRoute(app, huisraad, { methode: 'POST', ...zien }, toonLijst)
  leesRoute(app, huisraad, { methode: 'GET', ...geven }, v => toonGeven(v, v.request.query as Formulier))
  schrijfRoute(app, huisraad, { methode: 'POST', ...geven }, geef)
  leesRoute(app, huisraad, { methode: 'GET', ...hand }, v => toonHand(v))
  schrijfRoute(app, huisraad, { methode: 'POST', ...hand }, geefMetDeHand)
  intrekRoutes(app, huisraad)
  leesRoute(app, huisraad, { methode: 'GET', pad: '/getallenboek/uitvoer', handeling: 'getal.uitvoeren' }, voerUit)
}

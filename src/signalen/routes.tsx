import type { FastifyInstance } from 'fastify'
import { inLoket } from '../db/verbinding.ts'
import { UUID } from '../kernel/ids.ts'
import { findCollegas } from '../toegang/gebruikersnamen.ts'
import { mag } from '../toegang/mag.ts'
import { nietGevonden } from '../web/kader/geweigerd.tsx'
import type { Veldfout } from '../web/onderdelen/formulier/foutenoverzicht.tsx'
import type { Antwoord } from '../web/route/antwoorden.ts'
import { leesRoute, schrijfRoute } from '../web/route/route.tsx'
import { type Aangemeld, type Formulier, type Huisraad, type Lezend, veld } from '../web/route/verzoek.ts'
import { findRegisterteksten, insertRegistertekst, maakRegistertekst } from '../zaken/register/registertekst.ts'
import { openbaarOverzicht, openbareJaren } from './openbaar.ts'
import { maakOverzicht, type Overzicht, zoalsGezien } from './overzicht.ts'
import { Oordeelpagina } from './paginas/oordeel.tsx'
import { Openbaarpagina } from './paginas/openbaar.tsx'
import { reeksadres, reekssleutel, Signalenpagina } from './paginas/overzicht.tsx'
import { Reekspagina } from './paginas/reeks.tsx'
import { maakReeksen, type Reeks } from './reeksen.ts'
import { type Beoordeeld, beoordeelAlle, isSignaal, type Reekssoort, reekssoorten } from './rekenen/oordeel.ts'
import { appendAfspraak, appendSignaal, findAfspraak, findOpgepakt, oordelen, saveOordeel } from './store.ts'
import { tekenVerlopen } from './tekening.ts'
import { verloopVan } from './verloop.ts'
import { reeksnaam } from './woorden.ts'

/** More charts than these make a page that nobody looks at; the rest stand in the table. */
const MEESTE_GRAFIEKEN = 12

const periode = (f: Formulier) => ({ tot: veld(f, 'tot'), lengte: veld(f, 'lengte') })

const grafieken = (o: Overzicht, reeksen: readonly Beoordeeld<Reeks>[]) =>
  tekenVerlopen(
    reeksen.map(r => ({
      id: reekssleutel(r),
      naam: reeksnaam(r, o.protocol, o.organisaties),
      punten: verloopVan(r),
    })),
  )

const toonOverzicht = async (v: Lezend): Promise<Antwoord> => {
  const f = v.request.query as Formulier
  const o = await maakOverzicht(v.tx, v.desk, periode(f), v.nu)
  const tekeningen = await grafieken(
    o,
    o.reeksen.filter(r => isSignaal(r) || (r.gemist > 0 && r.soort === 'organisatie')).slice(0, MEESTE_GRAFIEKEN),
  )
  const collegas = await findCollegas(v.tx, v.desk.loket)
  return {
    pagina: <Signalenpagina v={v} o={o} tekeningen={tekeningen} collegas={collegas} alle={veld(f, 'alle') === 'ja'} />,
  }
}

/** For who accounts: whole years, and nothing that the public report does not say. */
const toonOpenbaar = async (v: Lezend): Promise<Antwoord> => {
  const gevraagd = Number(veld(v.request.query as Formulier, 'jaar'))
  const jaren = await openbareJaren(v.tx, v.desk.loket, v.nu)
  const jaar = jaren.includes(gevraagd) ? gevraagd : jaren.at(-1)
  const openbaar = jaar === undefined ? null : await openbaarOverzicht(v.tx, v.desk, jaar, v.nu)
  return { pagina: <Openbaarpagina v={v} jaren={jaren} openbaar={openbaar} /> }
}

/** The series asked for; one that nobody reported in is there as well, when the protocol or the register knows it. */
const vindReeks = (o: Overzicht, f: Formulier): Beoordeeld<Reeks> | null => {
  const soort = reekssoorten.find(s => s === veld(f, 'soort')) as Reekssoort | undefined
  const code = veld(f, 'code')
  const al = o.reeksen.find(r => r.soort === soort && r.code === code)
  if (al) return al
  const kent = soort === 'melderType' ? o.protocol.melderTypes.some(t => t.code === code) : o.organisaties.has(code)
  if (!soort || !kent) return null
  const leeg = maakReeksen(o.tellingen, o.venster, [{ soort, code, perJaar: 0, vanaf: o.venster.van }])
  const reeks = leeg.find(r => r.soort === soort && r.code === code)
  return reeks ? (beoordeelAlle([{ ...reeks, maatstaf: null }])[0] ?? null) : null
}

const toonReeks = async (
  v: Aangemeld & Pick<Lezend, 'tx'>,
  f: Formulier,
  fouten: readonly Veldfout[] = [],
): Promise<Antwoord> => {
  const o = await maakOverzicht(v.tx, v.desk, periode(f), v.nu)
  const r = vindReeks(o, f)
  if (!r) return nietGevonden(v.huisraad, v, v.wie)
  const svg = (await grafieken(o, [r])).get(reekssleutel(r))
  const afspraak = await findAfspraak(v.tx, v.desk.loket, r)
  const collegas = await findCollegas(v.tx, v.desk.loket)
  const doorNaam = (afspraak && collegas.get(afspraak.door)?.naam) || 'iemand die weg is'
  const pagina = <Reekspagina {...{ v, o, r, svg, fouten, afspraak, doorNaam }} />
  return { status: fouten.length > 0 ? 422 : 200, pagina }
}

/** Keeps what is seen now, for who will judge it; a series that is not there leads back to the list. */
const pakOp = (v: Aangemeld): Promise<Antwoord> =>
  inLoket(v.huisraad.baken.db, v.desk.loket, async tx => {
    const basis = `/${v.desk.loket}/signalen`
    const o = await maakOverzicht(tx, v.desk, periode(v.formulier), v.nu)
    const r = vindReeks(o, v.formulier)
    if (!r) return { naar: basis }
    const wie = { id: v.huisraad.baken.nieuwId(), opgepaktOp: v.nu.toISOString(), opgepaktDoor: v.wie.id }
    const id = await appendSignaal(tx, v.desk.loket, { ...zoalsGezien(o, r), ...wie })
    return { naar: `${basis}/opgepakt/${id}` }
  })

const MEEST_PER_JAAR = 100_000

const MAAND = /^\d{4}-(0[1-9]|1[0-2])$/

const leesAfspraak = (f: Formulier) => {
  const [perJaar, vanaf] = [veld(f, 'per_jaar'), veld(f, 'vanaf')]
  const fouten: Veldfout[] = []
  if (!(/^\d+$/.test(perJaar) && Number(perJaar) <= MEEST_PER_JAAR))
    fouten.push({ naam: 'per_jaar', tekst: 'Vul een heel getal in, zoals 12.' })
  if (!MAAND.test(vanaf)) fouten.push({ naam: 'vanaf', tekst: 'Kies de maand waarin de afspraak begint.' })
  return { afspraak: { perJaar: Number(perJaar), vanaf }, fouten }
}

const leesEinde = (f: Formulier) => {
  const vanaf = veld(f, 'einde')
  const fouten: Veldfout[] = MAAND.test(vanaf) ? [] : [{ naam: 'einde', tekst: 'Kies een maand.' }]
  return { afspraak: { perJaar: null, vanaf }, fouten }
}

/** Another agreement, or the end of one; what stands already is not recorded again. */
const spreekAf = (v: Aangemeld, lees: typeof leesAfspraak | typeof leesEinde): Promise<Antwoord> =>
  inLoket(v.huisraad.baken.db, v.desk.loket, async tx => {
    const { fouten, afspraak } = lees(v.formulier)
    if (fouten.length > 0) return toonReeks({ ...v, tx }, v.formulier, fouten)
    const o = await maakOverzicht(tx, v.desk, periode(v.formulier), v.nu)
    const r = vindReeks(o, v.formulier)
    if (!r) return { naar: `/${v.desk.loket}/signalen` }
    const al = await findAfspraak(tx, v.desk.loket, r)
    if (afspraak.perJaar === null && al && afspraak.vanaf < al.vanaf)
      return toonReeks({ ...v, tx }, v.formulier, [{ naam: 'einde', tekst: 'De afspraak begint pas later.' }])
    if (al?.perJaar !== afspraak.perJaar || al.vanaf !== afspraak.vanaf) {
      const wat = { id: v.huisraad.baken.nieuwId(), door: v.wie.id, op: v.nu.toISOString() }
      await appendAfspraak(tx, v.desk.loket, { soort: r.soort, code: r.code, ...afspraak, ...wat })
    }
    return { naar: reeksadres(`/${v.desk.loket}/signalen`, o, r) }
  })

const toonOpgepakt = async (v: Aangemeld & Pick<Lezend, 'tx'>, fouten: readonly Veldfout[] = []): Promise<Antwoord> => {
  const { id } = v.request.params as { id: string }
  const s = UUID.test(id) ? await findOpgepakt(v.tx, v.desk.loket, id) : null
  if (!s) return nietGevonden(v.huisraad, v, v.wie)
  v.toon([s.id])
  const o = await maakOverzicht(v.tx, v.desk, { tot: s.tot, lengte: '' }, v.nu)
  const collegas = await findCollegas(v.tx, v.desk.loket)
  const naamVan = (wie: string | null) => (wie && collegas.get(wie)?.naam) || 'iemand die weg is'
  const teksten = await findRegisterteksten(v.huisraad.baken, v.tx, v.desk.loket, [s.toelichting])
  return {
    status: fouten.length > 0 ? 422 : 200,
    pagina: (
      <Oordeelpagina
        {...{ v, s, fouten }}
        naam={reeksnaam(s, o.protocol, o.organisaties)}
        toelichting={s.toelichting === null ? null : (teksten.get(s.toelichting) ?? null)}
        opgepaktDoor={naamVan(s.opgepaktDoor)}
        oordeelDoor={naamVan(s.oordeelDoor)}
      />
    ),
  }
}

const oordeel = async (v: Aangemeld): Promise<Antwoord> => {
  const { baken } = v.huisraad
  const { loket } = v.desk
  const gekozen = oordelen.find(o => o === veld(v.formulier, 'oordeel'))
  const toelichting = veld(v.formulier, 'toelichting')
  const fouten: Veldfout[] = [
    ...(gekozen ? [] : [{ naam: 'oordeel', tekst: 'Kies wat er aan de hand is.' }]),
    ...(toelichting ? [] : [{ naam: 'toelichting', tekst: 'Schrijf op waar u dat op baseert.' }]),
  ]
  if (fouten.length > 0 || !gekozen) return inLoket(baken.db, loket, tx => toonOpgepakt({ ...v, tx }, fouten))
  const tekst = await maakRegistertekst(baken, loket, toelichting)
  const { id } = v.request.params as { id: string }
  return inLoket(baken.db, loket, async tx => {
    const s = UUID.test(id) ? await findOpgepakt(tx, loket, id) : null
    if (!s) return nietGevonden(v.huisraad, v, v.wie)
    const op = v.nu.toISOString()
    await insertRegistertekst(tx, loket, tekst, op)
    await saveOordeel(tx, loket, s.id, { oordeel: gekozen, op, door: v.wie.id, toelichting: tekst.id })
    return { naar: `/${loket}/signalen/opgepakt/${s.id}` }
  })
}

/** Signals: who reports otherwise than was to be expected, taken up and judged. */
export const signalenRoutes = (app: FastifyInstance, huisraad: Huisraad): void => {
  const zien = { methode: 'GET', handeling: 'signaal.beoordelen' } as const
  const doen = { methode: 'POST', handeling: 'signaal.beoordelen' } as const
  leesRoute(app, huisraad, { methode: 'GET', pad: '/signalen', handeling: 'signaal.zien' }, v =>
    mag(v.wie, 'signaal.beoordelen', null, v.nu).mag ? toonOverzicht(v) : toonOpenbaar(v),
  )
  leesRoute(app, huisraad, { ...zien, pad: '/signalen/reeks' }, v => toonReeks(v, v.request.query as Formulier))
  leesRoute(app, huisraad, { ...zien, pad: '/signalen/opgepakt/:id' }, v => toonOpgepakt(v))
  schrijfRoute(app, huisraad, { ...doen, pad: '/signalen/oppakken' }, pakOp)
  schrijfRoute(app, huisraad, { ...doen, pad: '/signalen/afspraak' }, v => spreekAf(v, leesAfspraak))
  schrijfRoute(app, huisraad, { ...doen, pad: '/signalen/afspraak/einde' }, v => spreekAf(v, leesEinde))
  schrijfRoute(app, huisraad, { ...doen, pad: '/signalen/opgepakt/:id' }, oordeel)
}

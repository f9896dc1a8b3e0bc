import type { FastifyInstance } from 'fastify'
import { inLoket } from '../db/verbinding.ts'
import { plusDagen } from '../kernel/dag.ts'
import { UUID } from '../kernel/ids.ts'
import { findCollegas } from '../toegang/gebruikersnamen.ts'
import type { Veldfout } from '../web/onderdelen/formulier/foutenoverzicht.tsx'
import type { Antwoord } from '../web/route/antwoorden.ts'
import { leesRoute, schrijfRoute } from '../web/route/route.tsx'
import { type Aangemeld, type Formulier, type Huisraad, type Lezend, veld } from '../web/route/verzoek.ts'
import { Roosterpagina } from './paginas/rooster.tsx'
import { dienstenVan, grenzenVan, leesRegel, leesWeek, weekVerder } from './rooster.ts'
import { deleteRooster, findRooster, insertRooster } from './store.ts'

const toon = async (v: Lezend, week: string, fouten: readonly Veldfout[] = []): Promise<Antwoord> => {
  const maandag = leesWeek(week, v.nu)
  const { van, tot } = grenzenVan(maandag)
  const pagina = (
    <Roosterpagina
      v={v}
      maandag={maandag}
      vorige={plusDagen(maandag, -7)}
      volgende={plusDagen(maandag, 7)}
      diensten={dienstenVan(maandag, v.desk.openingstijden)}
      rooster={await findRooster(v.tx, v.desk.loket, van, tot)}
      collegas={await findCollegas(v.tx, v.desk.loket)}
      fouten={fouten}
    />
  )
  return { pagina, ...(fouten.length > 0 ? { status: 422 } : {}) }
}

const terug = (v: Aangemeld, maandag: string): Antwoord => ({
  naar: `/${v.desk.loket}/dienst/rooster?week=${maandag}`,
})

const roosterIn = (v: Aangemeld): Promise<Antwoord> =>
  inLoket(v.huisraad.baken.db, v.desk.loket, async tx => {
    const { loket, openingstijden } = v.desk
    const maandag = leesWeek(veld(v.formulier, 'week'), v.nu)
    const collegas = await findCollegas(tx, loket)
    const diensten = dienstenVan(maandag, openingstijden)
    const gelezen = leesRegel(v.formulier, diensten, collegas, v.nu.toISOString())
    if (!gelezen.ok) return toon({ ...v, tx }, maandag, gelezen.fouten)
    const erbij = await insertRooster(tx, loket, [{ id: v.huisraad.baken.nieuwId(), ...gelezen.regel }])
    if (erbij === 1) return terug(v, maandag)
    return toon({ ...v, tx }, maandag, [{ naam: 'wie', tekst: 'Deze collega staat al in die dienst.' }])
  })

const haalWeg = (v: Aangemeld): Promise<Antwoord> =>
  inLoket(v.huisraad.baken.db, v.desk.loket, async tx => {
    const id = veld(v.formulier, 'id')
    if (UUID.test(id)) await deleteRooster(tx, v.desk.loket, id)
    return terug(v, leesWeek(veld(v.formulier, 'week'), v.nu))
  })

/** Only who still works here; who stands there already stays. */
const neemOver = (v: Aangemeld): Promise<Antwoord> =>
  inLoket(v.huisraad.baken.db, v.desk.loket, async tx => {
    const { loket, openingstijden } = v.desk
    const maandag = leesWeek(veld(v.formulier, 'week'), v.nu)
    const { van, tot } = grenzenVan(plusDagen(maandag, -7))
    const collegas = await findCollegas(tx, loket)
    const vorige = await findRooster(tx, loket, van, tot)
    const erin = vorige.filter(r => r.van >= van && collegas.get(r.gebruiker)?.actief)
    await insertRooster(tx, loket, weekVerder(erin, openingstijden, v.huisraad.baken.nieuwId))
    return terug(v, maandag)
  })

export const roosterRoutes = (app: FastifyInstance, huisraad: Huisraad): void => {
  const handeling = 'rooster.wijzigen' as const
  leesRoute(app, huisraad, { methode: 'GET', pad: '/dienst/rooster', handeling }, v =>
    toon(v, veld(v.request.query as Formulier, 'week')),
  )
  schrijfRoute(app, huisraad, { methode: 'POST', pad: '/dienst/rooster', handeling }, roosterIn)
  schrijfRoute(app, huisraad, { methode: 'POST', pad: '/dienst/rooster/weg', handeling }, haalWeg)
  schrijfRoute(app, huisraad, { methode: 'POST', pad: '/dienst/rooster/kopieer', handeling }, neemOver)
}

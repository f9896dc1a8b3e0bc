import type { FastifyInstance } from 'fastify'
import { isRol, rollen } from '../begrippen/rol.ts'
import { inLoket } from '../db/verbinding.ts'
import { nietGevonden } from '../web/kader/geweigerd.tsx'
import type { Antwoord } from '../web/route/antwoorden.ts'
import { leesRoute, schrijfRoute } from '../web/route/route.tsx'
import { type Aangemeld, type Huisraad, velden } from '../web/route/verzoek.ts'
import type { Wijziging } from './domain.ts'
import { Gebruikerpagina, Gebruikerslijst, isGedaan } from './page.tsx'
import { findGebruiker, findGebruikers } from './store.ts'
import { wijzigGebruiker } from './wijzig.ts'

const idVan = (v: Aangemeld): string => (v.request.params as { gebruiker: string }).gebruiker

const wijzig = async (v: Aangemeld, wijziging: Wijziging): Promise<Antwoord> => {
  const { loket } = v.desk
  const { db } = v.huisraad.baken
  const id = idVan(v)
  const door = { loket, wie: v.wie.id, rol: 'beheerder', herkomst: v.herkomst }
  return inLoket(db, loket, async tx => {
    const uitkomst = await wijzigGebruiker(tx, door, { id, wijziging, nu: v.nu })
    if (uitkomst?.ok) return { naar: `/${loket}/gebruikers/${id}?gedaan=${wijziging.soort}` }
    const g = uitkomst && (await findGebruiker(tx, loket, id, v.nu))
    if (!uitkomst || !g) return nietGevonden(v.huisraad, v, v.wie)
    const pagina = <Gebruikerpagina v={v} g={g} fout={uitkomst.weigering} gekozen={velden(v.formulier, 'rol')} />
    return { status: 422, pagina }
  })
}

/** The administrator's room: who may come in. Reads no dossier. */
export const gebruikersRoutes = (app: FastifyInstance, huisraad: Huisraad): void => {
  const zien = { methode: 'GET', handeling: 'gebruiker.zien' } as const
  leesRoute(app, huisraad, { ...zien, pad: '/gebruikers' }, async v => {
    const gebruikers = await findGebruikers(v.tx, v.desk.loket, v.nu)
    v.toon(gebruikers.map(g => g.id))
    return { pagina: <Gebruikerslijst v={v} gebruikers={gebruikers} /> }
  })
  leesRoute(app, huisraad, { ...zien, pad: '/gebruikers/:gebruiker' }, async v => {
    const g = await findGebruiker(v.tx, v.desk.loket, idVan(v), v.nu)
    if (!g) return nietGevonden(huisraad, v, v.wie)
    v.toon([g.id])
    const { gedaan } = v.request.query as { gedaan?: unknown }
    return { pagina: <Gebruikerpagina v={v} g={g} gedaan={isGedaan(gedaan) ? gedaan : undefined} /> }
  })
  const post = (soort: Wijziging['soort'], wijziging: (v: Aangemeld) => Wijziging) =>
    schrijfRoute(
      app,
      huisraad,
      { methode: 'POST', pad: `/gebruikers/:gebruiker/${soort}`, handeling: 'gebruiker.wijzigen' },
      async v => wijzig(v, wijziging(v)),
    )
  post('blokkeren', () => ({ soort: 'blokkeren' }))
  post('deblokkeren', () => ({ soort: 'deblokkeren' }))
  post('rollen', v => {
    const gekozen = velden(v.formulier, 'rol').filter(isRol)
    return { soort: 'rollen', rollen: rollen.filter(r => gekozen.includes(r)) }
  })
}

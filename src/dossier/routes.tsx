import type { FastifyInstance } from 'fastify'
import { inLoket } from '../db/verbinding.ts'
import type { Antwoord } from '../web/antwoorden.ts'
import { type Geopend, openen } from '../web/dossierbeeld/lezen.ts'
import { deurGeweigerd } from '../web/geweigerd.tsx'
import type { Veldfout } from '../web/onderdelen/formulier/foutenoverzicht.tsx'
import { dossierRoute, schrijfRoute } from '../web/route.tsx'
import { type Aangemeld, type Formulier, type Huisraad, veld } from '../web/verzoek.ts'
import { handle } from '../zaken/handle.ts'
import { findZaak } from '../zaken/store.ts'
import type { Act } from './acten/act.ts'
import * as behandeling from './acten/behandeling.tsx'
import { betrokkeneErbij } from './acten/betrokkene.tsx'
import { Actpagina } from './acten/pagina.tsx'
import * as werk from './acten/werk.tsx'
import { Dossierpagina, mogelijkVoor, Tijdlijnpagina } from './page.tsx'

/** Acts differ in what they take and refuse; once in this list only their names for it matter. */
const acten = [...Object.values(behandeling), ...Object.values(werk), betrokkeneErbij] as unknown as readonly Act<
  never,
  string
>[]

/** Opens a dossier anew for a submit that must be shown again. */
const heropen = (v: Aangemeld, id: string): Promise<Geopend | null> =>
  inLoket(v.huisraad.baken.db, v.desk.loket, async tx => {
    const zaak = await findZaak(tx, v.desk.loket, id)
    return zaak ? openen({ ...v, tx }, zaak) : null
  })

const opnieuw = (
  v: Aangemeld,
  g: Geopend,
  act: Act<never, string>,
  fouten: readonly Veldfout[],
  sinds?: number,
): Antwoord => ({
  status: sinds === undefined ? 422 : 409,
  pagina: <Actpagina v={v} g={g} act={act} f={v.formulier} fouten={fouten} verouderd={sinds} />,
})

const voerUit = async (v: Aangemeld, id: string, act: Act<never, string>): Promise<Antwoord> => {
  const g = await heropen(v, id)
  if (!g) return deurGeweigerd(v, 'nietGevonden')
  const gelezen = act.lees(v.formulier, g.zaak, v.huisraad.baken.nieuwId, g)
  if (!gelezen.ok) return opnieuw(v, g, act, gelezen.fouten)
  const versie = Number(veld(v.formulier, 'versie'))
  const afloop = await handle(v.huisraad.baken, v.wie, { zaak: id, versie, opdracht: act.opdracht, ...gelezen })
  if (afloop.ok) return { naar: `/${v.desk.loket}/dossiers/${id}` }
  const { weigering } = afloop
  if (weigering === 'verouderd') return opnieuw(v, (await heropen(v, id)) ?? g, act, [], versie)
  const zin = act.weigeringen[weigering]
  return zin === undefined ? deurGeweigerd(v, weigering) : opnieuw(v, g, act, [{ naam: 'act', tekst: zin }])
}

/** The dossier, its timeline, and a page for every act on it. */
export const dossierRoutes = (app: FastifyInstance, huisraad: Huisraad): void => {
  dossierRoute(
    app,
    huisraad,
    { methode: 'GET', pad: '/dossiers/:zaak', handeling: 'dossier.lezen' },
    async (v, zaak) => {
      const g = await openen(v, zaak)
      return { pagina: <Dossierpagina v={v} g={g} mogelijk={mogelijkVoor(v, g)} /> }
    },
  )
  dossierRoute(
    app,
    huisraad,
    { methode: 'GET', pad: '/dossiers/:zaak/tijdlijn', handeling: 'dossier.lezen' },
    async (v, zaak) => ({ pagina: <Tijdlijnpagina v={v} g={await openen(v, zaak)} /> }),
  )
  for (const act of acten) {
    const plek = { pad: `/dossiers/:zaak/${act.pad}`, handeling: act.opdracht.handeling }
    dossierRoute(app, huisraad, { methode: 'GET', ...plek }, async (v, zaak) => ({
      pagina: <Actpagina v={v} g={await openen(v, zaak)} act={act} f={v.request.query as Formulier} />,
    }))
    schrijfRoute(app, huisraad, { methode: 'POST', ...plek }, (v, zaak) => voerUit(v, zaak?.id ?? '', act))
  }
}

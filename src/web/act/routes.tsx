import type { FastifyInstance } from 'fastify'
import type { Zaak } from '../../begrippen/zaak.ts'
import { inLoket } from '../../db/verbinding.ts'
import { findCollegas } from '../../toegang/gebruikersnamen.ts'
import { mag } from '../../toegang/mag.ts'
import { relatieVan } from '../../toegang/wie.ts'
import { getVersie } from '../../zaken/baken.ts'
import { handle } from '../../zaken/deuren/handle.ts'
import { findZaak } from '../../zaken/register/store.ts'
import { kanHier } from '../../zaken/voegen/wijzer.ts'
import { type Geopend, openen, openenMetJournaal } from '../dossierbeeld/lezen.ts'
import { deurGeweigerd, GEVOEGD } from '../kader/geweigerd.tsx'
import type { Veldfout } from '../onderdelen/formulier/foutenoverzicht.tsx'
import type { Antwoord } from '../route/antwoorden.ts'
import { dossierRoute, schrijfRoute } from '../route/route.tsx'
import { type Aangemeld, type Formulier, type Huisraad, veld } from '../route/verzoek.ts'
import { type Act, UIT_HET_ZICHT } from './act.ts'
import { Actpagina } from './pagina.tsx'

/** Opens a dossier anew for a submit: to show it again, or to check what was typed against what is there. */
const heropen = (v: Aangemeld, id: string): Promise<Geopend | null> =>
  inLoket(v.huisraad.baken.db, v.desk.loket, async tx => {
    const zaak = await findZaak(tx, v.desk.loket, id)
    return zaak ? openenMetJournaal({ ...v, tx }, zaak) : null
  })

const opnieuw = async (
  v: Aangemeld,
  id: string,
  act: Act<never, string>,
  fouten: readonly Veldfout[],
  sinds?: number,
): Promise<Antwoord> => {
  const g = await heropen(v, id)
  if (!g) return deurGeweigerd(v, 'nietGevonden')
  return {
    status: sinds === undefined ? 422 : 409,
    pagina: <Actpagina v={v} g={g} act={act} f={v.formulier} fouten={fouten} verouderd={sinds} />,
  }
}

const ziet = (v: Aangemeld, zaak: Zaak): boolean =>
  mag(v.wie, 'dossier.lezen', { vertrouwelijkheid: zaak.vertrouwelijkheid, relatie: relatieVan(v.wie, zaak) }, v.nu).mag

/** By what they did themself, who could read the dossier cannot any more: its page would say that there is none. */
const raaktKwijt = (v: Aangemeld, zaak: Zaak, na: Zaak): boolean => ziet(v, zaak) && !ziet(v, na)

type Collegas = Awaited<ReturnType<typeof findCollegas>>

const voerUit = async (v: Aangemeld, zaak: Zaak, act: Act<never, string>, collegas: Collegas): Promise<Antwoord> => {
  const { baken } = v.huisraad
  const { id } = zaak
  if (!kanHier(zaak, act.opdracht.naam)) return opnieuw(v, id, act, [{ naam: 'act', tekst: GEVOEGD }])
  const inhoud = act.leestInhoud ? await heropen(v, id) : null
  const { nu, wie, desk, huisraad } = v
  const kennis = { zaak, protocol: getVersie(desk, zaak.protocolversie), collegas, nu, wie, desk, huisraad, inhoud }
  const gelezen = act.lees(v.formulier, zaak, baken.nieuwId, kennis)
  const versie = Number(veld(v.formulier, 'versie'))
  // What is wrong may be so only since somebody else decided: that is shown first.
  if (!gelezen.ok) return versie === zaak.versie ? opnieuw(v, id, act, gelezen.fouten) : opnieuw(v, id, act, [], versie)
  const invoer = act.vulAan ? await act.vulAan(gelezen.invoer, v) : gelezen.invoer
  const afloop = await handle(baken, v.wie, { zaak: id, versie, opdracht: act.opdracht, ...gelezen, invoer })
  if (afloop.ok) await act.daarna?.(v)
  const terug = act.naar ? act.naar(gelezen.invoer) : act.terug
  if (afloop.ok && raaktKwijt(v, zaak, afloop.zaak))
    return { naar: `/${v.desk.loket}/werkvoorraad?gedaan=${UIT_HET_ZICHT}` }
  if (afloop.ok) return { naar: `/${v.desk.loket}/dossiers/${id}${terug ? `/${terug}` : ''}` }
  const { weigering } = afloop
  if (weigering === 'verouderd') return opnieuw(v, id, act, [], versie)
  const zin = act.weigeringen[weigering] ?? (weigering === 'gevoegd' ? GEVOEGD : undefined)
  return zin === undefined ? deurGeweigerd(v, weigering) : opnieuw(v, id, act, [{ naam: 'act', tekst: zin }])
}

/** A page for every act on a dossier: asking it, doing it, and saying why not with what was typed still there. */
export const actRoutes = (app: FastifyInstance, huisraad: Huisraad, acten: readonly Act<never, string>[]): void => {
  for (const act of acten) {
    const plek = { pad: `/dossiers/:zaak/${act.pad}`, handeling: act.opdracht.handeling }
    dossierRoute(app, huisraad, { methode: 'GET', ...plek }, async (v, zaak) => {
      // The dossier itself says where its report went, with the way there.
      if (!kanHier(zaak, act.opdracht.naam)) return { naar: `/${v.desk.loket}/dossiers/${zaak.id}` }
      const f = { ...(v.request.query as Formulier), ...v.formulier }
      return { pagina: <Actpagina v={v} g={await openen(v, zaak)} act={act} f={f} /> }
    })
    schrijfRoute(
      app,
      huisraad,
      { methode: 'POST', ...plek },
      async (v, zaak, collegas = new Map()) =>
        zaak ? voerUit(v, zaak, act, collegas) : deurGeweigerd(v, 'nietGevonden'),
      findCollegas,
    )
  }
}

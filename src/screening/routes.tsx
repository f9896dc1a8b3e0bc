import type { FastifyInstance } from 'fastify'
import type { Zaak } from '../begrippen/zaak.ts'
import { inLoket } from '../db/verbinding.ts'
import type { Protocolversie } from '../protocollen/protocol.ts'
import { type Geopend, openen } from '../web/dossierbeeld/lezen.ts'
import { deurGeweigerd } from '../web/kader/geweigerd.tsx'
import type { Veldfout } from '../web/onderdelen/formulier/foutenoverzicht.tsx'
import type { Antwoord } from '../web/route/antwoorden.ts'
import { dossierRoute, schrijfRoute } from '../web/route/route.tsx'
import { type Aangemeld, type Formulier, type Huisraad, type Lezend, veld } from '../web/route/verzoek.ts'
import { organisatieVan } from '../zaken/aanbieder/organisatie.ts'
import { handle, type Opdracht } from '../zaken/deuren/handle.ts'
import { findKandidaten } from '../zaken/kandidaten.ts'
import { findOrganisaties, getOrganisatie } from '../zaken/organisaties.ts'
import { findBesluitdagen, findZaak } from '../zaken/register/store.ts'
import { rekenaar } from '../zaken/verloop/termijnen.ts'
import { kiestVertrouwelijkheid, meldingScreenen, screeningWijzigen } from './domain.ts'
import { gevolgenVan } from './gevolgen.ts'
import { beginFormulier, type GelezenScreening, gemeldeOrganisatie, leesScreening } from './invoer.ts'
import { andereLoketten, delenVooraf, metOntvanger, naarDelen, ontvangerfouten } from './naarloket.ts'
import { Screeningpagina } from './page.tsx'
import { weigeringen } from './weigeringen.ts'

const opdrachtVoor = (zaak: Zaak): Opdracht<Parameters<typeof meldingScreenen>[1], keyof typeof weigeringen> =>
  zaak.status === 'ontvangen'
    ? { naam: 'meldingScreenen', handeling: 'dossier.screenen', beslis: meldingScreenen }
    : { naam: 'screeningWijzigen', handeling: 'dossier.screenen', beslis: screeningWijzigen }

const lees = (
  v: Aangemeld,
  zaak: Zaak,
  f: Formulier,
  protocol: Protocolversie,
  organisaties: ReadonlyMap<string, string>,
): GelezenScreening => {
  const loketten = andereLoketten(v)
  const kiest = kiestVertrouwelijkheid(zaak, protocol)
  const gelezen = leesScreening(metOntvanger(f, loketten), protocol, kiest, organisaties, v.huisraad.baken.nieuwId)
  return { ...gelezen, fouten: [...gelezen.fouten, ...ontvangerfouten(f, protocol, loketten)] }
}

type Toon = { f?: Formulier; fouten?: readonly Veldfout[]; verouderd?: boolean; status?: number; voorbeeld?: boolean }

/** What the reporter said of the organisation that is asked for: a supervisor asks whom it is about, not who reports. */
const organisatieVoorstel = ({ zaak, protocol, meldingen }: Geopend): string => {
  const meldplichtig = (protocol.meldtermijnen ?? []).flatMap(t => t.melderTypes)
  const overZichzelf = zaak.procedure !== 'toezicht' || meldplichtig.includes(zaak.kenmerken.melderType ?? '')
  return overZichzelf ? gemeldeOrganisatie(meldingen[0]) : ''
}

/** The page, as it opens or with what was typed. */
const toon = async (
  v: Lezend,
  zaak: Zaak,
  { f, fouten = [], verouderd = false, status = 200, voorbeeld = false }: Toon,
): Promise<Antwoord> => {
  const g = await openen(v, zaak)
  const organisaties = await findOrganisaties(v.tx, zaak.loket)
  const welke = organisatieVan(zaak)
  const bekend = welke ? (organisaties.get(welke) ?? '') : organisatieVoorstel(g)
  const vorm = f ?? beginFormulier(zaak.kenmerken, zaak.screening, bekend, v.desk.gemeente)
  const { nieuwId } = v.huisraad.baken
  const gelezen = lees(v, zaak, vorm, g.protocol, organisaties)
  const reken = rekenaar(v.desk, await findBesluitdagen(v.tx, zaak.loket))
  const ctx = { nu: v.nu.toISOString(), wie: v.wie.id, desk: v.desk, protocol: g.protocol, nieuwId, reken }
  const gevolgen = gelezen.fouten.length === 0 ? gevolgenVan(g, gelezen.screening, ctx) : null
  const geweigerd = gevolgen && !gevolgen.ok ? [weigeringen[gevolgen.weigering]] : gelezen.fouten
  const kandidaten = await findKandidaten(v.tx, v.wie, zaak.id)
  return {
    status,
    pagina: (
      <Screeningpagina
        {...{ v, g, kandidaten, verouderd }}
        gevolgen={gevolgen?.ok ? [...gevolgen.regels, ...delenVooraf(vorm, g.protocol, andereLoketten(v))] : null}
        f={vorm}
        fouten={voorbeeld ? geweigerd : fouten}
        organisaties={[...organisaties.values()]}
      />
    ),
  }
}

const opnieuw = (v: Aangemeld, id: string, t: Toon): Promise<Antwoord> =>
  inLoket(v.huisraad.baken.db, v.desk.loket, async tx => {
    const zaak = await findZaak(tx, v.desk.loket, id)
    return zaak ? toon({ ...v, tx }, zaak, { f: v.formulier, ...t }) : deurGeweigerd(v, 'nietGevonden')
  })

const stelVast = async (v: Aangemeld, zaak: Zaak): Promise<Antwoord> => {
  const { baken } = v.huisraad
  const protocol = v.desk.versies.find(p => p.versie === zaak.protocolversie)
  if (!protocol) throw new Error(`no version ${zaak.protocolversie}`)
  const organisaties = await inLoket(baken.db, v.desk.loket, tx => findOrganisaties(tx, v.desk.loket))
  const gelezen = lees(v, zaak, v.formulier, protocol, organisaties)
  if (gelezen.fouten.length > 0) return opnieuw(v, zaak.id, { fouten: gelezen.fouten, status: 422 })
  const soort = zaak.procedure === 'toezicht' ? 'aanbieder' : gelezen.screening.melderType
  const organisatie = gelezen.nieuweOrganisatie
    ? await inLoket(baken.db, v.desk.loket, tx =>
        getOrganisatie(tx, v.desk.loket, gelezen.nieuweOrganisatie, soort, v.nu, baken.nieuwId),
      )
    : gelezen.screening.organisatie
  const afloop = await handle(baken, v.wie, {
    zaak: zaak.id,
    versie: Number(veld(v.formulier, 'versie')),
    opdracht: opdrachtVoor(zaak),
    invoer: { ...gelezen.screening, organisatie },
    teksten: gelezen.teksten,
  })
  const delen = naarDelen(v.formulier, protocol, andereLoketten(v))
  if (afloop.ok) return { naar: `/${v.desk.loket}/dossiers/${zaak.id}${delen ? `/${delen}` : ''}` }
  if (afloop.weigering === 'verouderd') return opnieuw(v, zaak.id, { verouderd: true, status: 409 })
  if (!(afloop.weigering in weigeringen)) return deurGeweigerd(v, afloop.weigering)
  const { naam, tekst } = weigeringen[afloop.weigering as keyof typeof weigeringen]
  return opnieuw(v, zaak.id, { fouten: [{ naam, tekst }], status: 422 })
}

/** Screening a report, and looking at it again. */
export const screeningRoutes = (app: FastifyInstance, huisraad: Huisraad): void => {
  const plek = { pad: '/dossiers/:zaak/screening', handeling: 'dossier.screenen' } as const
  dossierRoute(app, huisraad, { methode: 'GET', ...plek }, (v, zaak) =>
    // With a form that was kept while the session ended, its own questions are asked.
    toon(v, zaak, Object.keys(v.formulier).length > 0 ? { f: v.formulier } : {}),
  )
  schrijfRoute(app, huisraad, { methode: 'POST', ...plek }, async (v, zaak) => {
    if (!zaak) return deurGeweigerd(v, 'nietGevonden')
    return veld(v.formulier, 'actie') === 'voorbeeld' ? opnieuw(v, zaak.id, { voorbeeld: true }) : stelVast(v, zaak)
  })
}

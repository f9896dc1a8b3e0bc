import type { FastifyInstance } from 'fastify'
import { berichtmaildaden } from '../begrippen/feiten/gesprek.ts'
import type { Zaak } from '../begrippen/zaak.ts'
import { inLoket } from '../db/verbinding.ts'
import { actenlijst } from '../web/act/act.ts'
import { actRoutes } from '../web/act/routes.tsx'
import { openen } from '../web/dossierbeeld/lezen.ts'
import { mogelijkVoor } from '../web/dossierbeeld/mogelijk.ts'
import { deurGeweigerd } from '../web/kader/geweigerd.tsx'
import type { Veldfout } from '../web/onderdelen/formulier/foutenoverzicht.tsx'
import type { Antwoord } from '../web/route/antwoorden.ts'
import { dossierRoute, schrijfRoute } from '../web/route/route.tsx'
import { type Aangemeld, type Huisraad, type Lezend, veld } from '../web/route/verzoek.ts'
import { handle } from '../zaken/deuren/handle.ts'
import { findZaak } from '../zaken/register/store.ts'
import { findBerichtmails, findMailkeuzes } from '../zaken/uitgaand/berichtmail.ts'
import { PostVeranderd } from '../zaken/uitgaand/wijzigen.ts'
import { antwoorden, gelezen } from './acten.tsx'
import { berichtmailBehandelen } from './domain.ts'
import { Gesprekpagina } from './page.tsx'

type Instelling = { readonly post: unknown }

const toon = async (v: Lezend, zaak: Zaak, i: Instelling, fouten: readonly Veldfout[] = []): Promise<Antwoord> => {
  const mail = {
    gekozen: await findMailkeuzes(v.tx, zaak.loket, zaak.meldingen),
    mails: await findBerichtmails(v.tx, zaak),
    mailserver: i.post !== undefined,
  }
  const pagina = <Gesprekpagina {...{ v, mail, fouten }} g={await openen(v, zaak)} mogelijk={mogelijkVoor(v, zaak)} />
  return { pagina, ...(fouten.length > 0 ? { status: 409 } : {}) }
}

const VERANDERD = 'Er is net iets met deze mail gebeurd. Kijk hoe hij er nu voor staat.'

const opnieuw = (v: Aangemeld, id: string, i: Instelling): Promise<Antwoord> =>
  inLoket(v.huisraad.baken.db, v.desk.loket, async tx => {
    const zaak = await findZaak(tx, v.desk.loket, id)
    return zaak ? toon({ ...v, tx }, zaak, i, [{ naam: 'mail', tekst: VERANDERD }]) : deurGeweigerd(v, 'nietGevonden')
  })

/** Somebody sends a mail about a message again, or settles how it fared. */
const behandel = async (v: Aangemeld, { id }: Zaak, i: Instelling): Promise<Antwoord> => {
  const { baken } = v.huisraad
  const terug = { naar: `/${v.desk.loket}/dossiers/${id}/gesprek` }
  const [mail, melding] = [veld(v.formulier, 'mail'), veld(v.formulier, 'melding')]
  const daad = berichtmaildaden.find(d => d === veld(v.formulier, 'daad'))
  const bekend = await inLoket(baken.db, v.desk.loket, async tx => {
    const zaak = await findZaak(tx, v.desk.loket, id)
    return zaak ? (await findBerichtmails(tx, zaak)).some(m => m.id === mail && m.melding === melding) : false
  })
  if (!daad || !bekend) return opnieuw(v, id, i)
  const afloop = await handle(baken, v.wie, {
    zaak: id,
    opdracht: { naam: 'berichtmailBehandelen', handeling: 'dossier.bewerken', beslis: berichtmailBehandelen },
    invoer: { id: mail, melding, daad, code: null },
    post: { id: mail, daad },
  }).catch((fout: unknown) => {
    if (fout instanceof PostVeranderd) return null
    throw fout
  })
  if (afloop === null) return opnieuw(v, id, i)
  if (afloop.ok || afloop.weigering === 'meldingOnbekend') return terug
  return deurGeweigerd(v, afloop.weigering)
}

/** Messages between the desk and who reported, on a dossier. */
export const gesprekRoutes = (app: FastifyInstance, huisraad: Huisraad, i: Instelling): void => {
  const lezen = { methode: 'GET', pad: '/dossiers/:zaak/gesprek', handeling: 'dossier.lezen' } as const
  dossierRoute(app, huisraad, lezen, (v, zaak) => toon(v, zaak, i))
  const mail = { methode: 'POST', pad: '/dossiers/:zaak/gesprek-mail', handeling: 'dossier.bewerken' } as const
  schrijfRoute(app, huisraad, mail, async (v, zaak) => (zaak ? behandel(v, zaak, i) : deurGeweigerd(v, 'nietGevonden')))
  actRoutes(app, huisraad, actenlijst(antwoorden, gelezen))
}

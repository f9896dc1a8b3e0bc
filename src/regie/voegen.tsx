import type { FastifyInstance } from 'fastify'
import type { Zaak } from '../begrippen/zaak.ts'
import { inLoket, type Tx } from '../db/verbinding.ts'
import { UUID } from '../kernel/ids.ts'
import { openen } from '../web/dossierbeeld/lezen.ts'
import { deurGeweigerd } from '../web/kader/geweigerd.tsx'
import type { Veldfout } from '../web/onderdelen/formulier/foutenoverzicht.tsx'
import type { Antwoord } from '../web/route/antwoorden.ts'
import { dossierRoute, schrijfRoute } from '../web/route/route.tsx'
import { type Aangemeld, type Huisraad, type Lezend, veld } from '../web/route/verzoek.ts'
import { findKandidaten } from '../zaken/kandidaten.ts'
import { findZaakId } from '../zaken/nummer.ts'
import { findZaak } from '../zaken/register/store.ts'
import { type Splitsweigering, splitsMelding, type Voegweigering, voegMelding } from '../zaken/voegen/voegen.ts'
import { Splitspagina, Voegpagina } from './paginas/voegen.tsx'

const verouderd =
  'Iemand anders heeft dit dossier net veranderd. Kijk in de tijdlijn, en stuur het opnieuw als het nog klopt.'
const inhoudVernietigd = 'De inhoud van een van de twee is vernietigd.'

const voegzinnen: Readonly<Partial<Record<Voegweigering, { naam: string; tekst: string }>>> = {
  zichzelf: { naam: 'doel', tekst: 'Kies een ander dossier dan dit zelf.' },
  alGevoegd: { naam: 'doel', tekst: 'Deze melding is al bij een dossier gevoegd.' },
  dossierDicht: { naam: 'doel', tekst: 'Dit dossier is gesloten. Heropen het eerst.' },
  overdrachtLoopt: { naam: 'doel', tekst: 'Er wacht een overdracht van dit dossier op antwoord. Trek die eerst in.' },
  heeftGevoegde: {
    naam: 'doel',
    tekst: 'Bij dit dossier zijn zelf meldingen gevoegd. Voeg liever het andere dossier bij dit, of splits eerst.',
  },
  doelNietGescreend: { naam: 'doel', tekst: 'Dat dossier is nog niet gescreend. Screen het eerst.' },
  doelDicht: {
    naam: 'doel',
    tekst: 'Dat dossier is gesloten. Heropen het eerst, of laat de melding een eigen dossier.',
  },
  zouOpengaan: {
    naam: 'doel',
    tekst:
      'Dat dossier is minder vertrouwelijk: meer mensen zouden deze melding kunnen lezen. Maak dat dossier eerst even vertrouwelijk.',
  },
  doelNietGevonden: { naam: 'doel', tekst: 'Er is geen dossier met dit nummer dat u mag zien.' },
  geenRecht: { naam: 'doel', tekst: 'U mag wel lezen maar niet voegen in dat dossier. Vraag wie het behandelt.' },
  verouderd: { naam: 'reden', tekst: verouderd },
  inhoudVernietigd: { naam: 'doel', tekst: inhoudVernietigd },
}

const splitszinnen: Readonly<Partial<Record<Splitsweigering, string>>> = {
  nietGevoegd: 'Deze melding is niet (meer) bij een ander dossier gevoegd.',
  vernietigd: 'Een van de twee is vernietigd: splitsen kan niet meer.',
  verouderd,
  inhoudVernietigd,
  doelNietGevonden: 'U mag het dossier niet zien waar deze melding bij gevoegd is. Vraag een coördinator.',
  geenRecht: 'U mag niet splitsen van dat dossier. Vraag wie het behandelt.',
}

const voegpagina = async (v: Lezend, zaak: Zaak, fouten: readonly Veldfout[]): Promise<Antwoord> => {
  const g = await openen(v, zaak)
  const kandidaten = (await findKandidaten(v.tx, v.wie, zaak.id)).filter(k => k.status === 'in_behandeling')
  return { status: fouten.length > 0 ? 422 : 200, pagina: <Voegpagina {...{ v, g, kandidaten, fouten }} /> }
}

const splitspagina = async (v: Lezend, zaak: Zaak, fouten: readonly Veldfout[]): Promise<Antwoord> => ({
  status: fouten.length > 0 ? 422 : 200,
  pagina: <Splitspagina v={v} g={await openen(v, zaak)} fouten={fouten} />,
})

type Toon = (v: Lezend, zaak: Zaak, fouten: readonly Veldfout[]) => Promise<Antwoord>

const opnieuw = (v: Aangemeld, id: string, toon: Toon, fouten: readonly Veldfout[]): Promise<Antwoord> =>
  inLoket(v.huisraad.baken.db, v.desk.loket, async (tx: Tx) => {
    const zaak = await findZaak(tx, v.desk.loket, id)
    return zaak ? toon({ ...v, tx }, zaak, fouten) : deurGeweigerd(v, 'nietGevonden')
  })

/** A candidate that was chosen, or the dossier with the number that was typed; typing goes first. */
const leesDoel = async (v: Aangemeld): Promise<string | null> => {
  const nummer = veld(v.formulier, 'nummer')
  const { loket } = v.desk
  if (nummer !== '') return inLoket(v.huisraad.baken.db, loket, tx => findZaakId(tx, loket, nummer))
  const gekozen = veld(v.formulier, 'doel')
  return UUID.test(gekozen) ? gekozen : null
}

const leesReden = (v: Aangemeld): { reden: string; fouten: readonly Veldfout[] } => {
  const reden = veld(v.formulier, 'reden').slice(0, 10_000)
  return { reden, fouten: reden === '' ? [{ naam: 'reden', tekst: 'Schrijf op waarom.' }] : [] }
}

const voeg = async (v: Aangemeld, zaak: Zaak): Promise<Antwoord> => {
  const { reden, fouten } = leesReden(v)
  const doel = await leesDoel(v)
  const gevraagd = veld(v.formulier, 'nummer') + veld(v.formulier, 'doel') !== ''
  const zonder = {
    naam: 'doel',
    tekst: gevraagd ? 'Er is geen dossier met dit nummer dat u mag zien.' : 'Kies een dossier, of vul een nummer in.',
  }
  const alle = [...(doel ? [] : [zonder]), ...fouten]
  if (alle.length > 0 || !doel) return opnieuw(v, zaak.id, voegpagina, alle)
  const vraag = { bron: zaak.id, doel, versie: Number(veld(v.formulier, 'versie')), reden }
  const afloop = await voegMelding(v.huisraad.baken, v.wie, vraag)
  if (afloop.ok) return { naar: `/${v.desk.loket}/dossiers/${doel}` }
  const zin = voegzinnen[afloop.weigering]
  return zin ? opnieuw(v, zaak.id, voegpagina, [zin]) : deurGeweigerd(v, 'nietGevonden')
}

const splits = async (v: Aangemeld, zaak: Zaak): Promise<Antwoord> => {
  const { reden, fouten } = leesReden(v)
  const doel = zaak.werk.gevoegd?.bij
  if (!doel) return opnieuw(v, zaak.id, splitspagina, [{ naam: 'reden', tekst: splitszinnen.nietGevoegd ?? '' }])
  if (fouten.length > 0) return opnieuw(v, zaak.id, splitspagina, fouten)
  const vraag = { bron: zaak.id, doel, versie: Number(veld(v.formulier, 'versie')), reden }
  const afloop = await splitsMelding(v.huisraad.baken, v.wie, vraag)
  if (afloop.ok) return { naar: `/${v.desk.loket}/dossiers/${zaak.id}` }
  const zin = splitszinnen[afloop.weigering]
  return zin ? opnieuw(v, zaak.id, splitspagina, [{ naam: 'reden', tekst: zin }]) : deurGeweigerd(v, 'nietGevonden')
}

/** Joining a report to a dossier that runs, and giving it its own back. */
export const voegRoutes = (app: FastifyInstance, huisraad: Huisraad): void => {
  const hang = (naam: string, toon: Toon, doe: (v: Aangemeld, zaak: Zaak) => Promise<Antwoord>) => {
    const plek = { pad: `/dossiers/:zaak/${naam}`, handeling: 'dossier.voegen' } as const
    dossierRoute(app, huisraad, { methode: 'GET', ...plek }, (v, zaak) => toon(v, zaak, []))
    schrijfRoute(app, huisraad, { methode: 'POST', ...plek }, async (v, zaak) =>
      zaak ? doe(v, zaak) : deurGeweigerd(v, 'nietGevonden'),
    )
  }
  hang('voegen', voegpagina, voeg)
  hang('splitsen', splitspagina, splits)
}

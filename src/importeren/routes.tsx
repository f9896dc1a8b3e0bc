import { setTimeout as wacht } from 'node:timers/promises'
import { stringify } from 'csv-stringify/sync'
import type { FastifyInstance } from 'fastify'
import { inLoket } from '../db/verbinding.ts'
import { metUploads } from '../web/invoer/upload.ts'
import { nietGevonden } from '../web/kader/geweigerd.tsx'
import type { Veldfout } from '../web/onderdelen/formulier/foutenoverzicht.tsx'
import type { Antwoord } from '../web/route/antwoorden.ts'
import { leesRoute, schrijfRoute } from '../web/route/route.tsx'
import type { Aangemeld, Huisraad } from '../web/route/verzoek.ts'
import { type Lopend, maakLopende } from './inlezen/lopend.ts'
import { Uitslagpagina } from './inlezen/uitslag.tsx'
import { BESTANDBYTES, uploadVan } from './inlezen/upload.ts'
import { MAX_BYTES } from './lezen/bestand.ts'
import { Importpagina } from './page.tsx'
import { findImportbestanden } from './store.ts'

/** Most imports are done within this; for a longer one the page shows how far it is, and asks again. */
const GEDULD_MS = 2000

const handeling = 'import.uitvoeren'
const TE_GROOT = `Het bestand is groter dan ${MAX_BYTES / 1024 / 1024} MB. Splits het, bijvoorbeeld per jaar.`
type Lopende = ReturnType<typeof maakLopende>

const vind = (lopende: Lopende, v: Aangemeld): Lopend | null =>
  lopende.find(v.desk.loket, v.wie.id, (v.request.params as { import: string }).import)

const opnieuw = (v: Aangemeld, soort: string, fouten: readonly Veldfout[]): Promise<Antwoord> =>
  inLoket(v.huisraad.baken.db, v.desk.loket, async tx => ({
    status: 400,
    pagina: <Importpagina {...{ v, soort, fouten }} bestanden={await findImportbestanden(tx, v.desk.loket)} />,
  }))

const ontvang = async (v: Aangemeld, lopende: Lopende): Promise<Antwoord> => {
  const { soort, naam, bytes, teGroot } = uploadVan(v)
  const fouten = [
    ...(soort ? [] : [{ naam: 'soort', tekst: 'Kies wat er in het bestand staat.' }]),
    ...(bytes ? [] : [{ naam: 'bestand', tekst: teGroot ? TE_GROOT : 'Kies een bestand.' }]),
  ]
  if (!soort || !bytes) return opnieuw(v, soort ?? 'register', fouten)
  const { db, nieuwId } = v.huisraad.baken
  const vraag = { db, protocol: v.desk, soort, bytes, naam, nu: v.nu.toISOString(), nieuwId }
  const lopend = lopende.begin(vraag, nieuwId(), v.wie.id)
  await Promise.race([lopend.klaar, wacht(GEDULD_MS)])
  return { naar: `/${v.desk.loket}/importeren/${lopend.id}` }
}

const foutenAlsCsv = (l: Lopend): Antwoord => {
  const { uitslag } = l.stand
  const fouten = uitslag && uitslag !== 'mislukt' ? uitslag.fouten : []
  const regels = fouten.map(f => [f.regel, f.kolom ?? '', f.reden])
  // What was typed in the file comes back in the reasons: never as a formula.
  const bestand = stringify([['regel', 'kolom', 'reden'], ...regels], { escape_formulas: true })
  return { bestand, type: 'text/csv; charset=utf-8', naam: 'fouten.csv' }
}

/** Bringing in a register: choose a file, see how far it is, see what came of it. */
export const importeerRoutes = async (app: FastifyInstance, huisraad: Huisraad): Promise<void> => {
  const lopende = maakLopende(huisraad.log ?? (() => {}))
  leesRoute(app, huisraad, { methode: 'GET', pad: '/importeren', handeling }, async v => ({
    pagina: (
      <Importpagina v={v} soort="register" fouten={[]} bestanden={await findImportbestanden(v.tx, v.desk.loket)} />
    ),
  }))
  leesRoute(app, huisraad, { methode: 'GET', pad: '/importeren/:import', handeling }, async v => {
    const l = vind(lopende, v)
    if (!l) return nietGevonden(huisraad, v, v.wie)
    await Promise.race([l.klaar, wacht(GEDULD_MS)])
    return { pagina: <Uitslagpagina v={v} l={l} /> }
  })
  leesRoute(app, huisraad, { methode: 'GET', pad: '/importeren/:import/fouten', handeling }, async v => {
    const l = vind(lopende, v)
    return l ? foutenAlsCsv(l) : nietGevonden(huisraad, v, v.wie)
  })
  const inlezen = { methode: 'POST', pad: '/importeren', handeling, perMinuut: 20, bestandbytes: BESTANDBYTES } as const
  await metUploads(app, kamer => schrijfRoute(kamer, huisraad, inlezen, v => ontvang(v, lopende)))
}

import type { FastifyInstance } from 'fastify'
import type { Tx } from '../db/verbinding.ts'
import { inLoket } from '../db/verbinding.ts'
import { UUID } from '../kernel/ids.ts'
import type { Veldfout } from '../web/onderdelen/formulier/foutenoverzicht.tsx'
import type { Antwoord } from '../web/route/antwoorden.ts'
import { leesRoute, schrijfRoute } from '../web/route/route.tsx'
import { type Aangemeld, type Formulier, type Huisraad, veld } from '../web/route/verzoek.ts'
import { maakRegistertekst } from '../zaken/register/registertekst.ts'
import type { GegevenGetal } from './domain.ts'
import { Intrekpagina } from './paginas/intrekken.tsx'
import { appendIntrekking, findGegeven, isAlGegeven } from './store.ts'

/** Longer is an account of its own. */
const LANGST = 2_000

/** The line that is asked about, while it stands. */
const vind = async (v: Aangemeld, tx: Tx, f: Formulier): Promise<GegevenGetal | null> => {
  const id = veld(f, 'getal')
  if (!UUID.test(id)) return null
  const g = (await findGegeven(v.huisraad.baken, tx, v.desk.loket)).find(g => g.id === id)
  return g && g.ingetrokken === null ? g : null
}

const naarBoek = (v: Aangemeld): Antwoord => ({ naar: `/${v.desk.loket}/getallenboek` })

const toon = async (v: Aangemeld, tx: Tx, f: Formulier, fouten: readonly Veldfout[] = []): Promise<Antwoord> => {
  const g = await vind(v, tx, f)
  if (!g) return naarBoek(v)
  return { status: fouten.length > 0 ? 422 : 200, pagina: <Intrekpagina {...{ v, g, f, fouten }} /> }
}

const trekIn = async (v: Aangemeld): Promise<Antwoord> => {
  const { baken } = v.huisraad
  const { loket } = v.desk
  const [getal, reden] = [veld(v.formulier, 'getal'), veld(v.formulier, 'reden')]
  const tekst =
    reden === ''
      ? 'Schrijf op waarom u het getal intrekt.'
      : reden.length > LANGST
        ? `Maak de reden korter: hoogstens ${LANGST} tekens.`
        : null
  if (tekst) return inLoket(baken.db, loket, tx => toon(v, tx, v.formulier, [{ naam: 'reden', tekst }]))
  const woorden = await maakRegistertekst(baken, loket, reden)
  await inLoket(baken.db, loket, async tx => {
    // Two at the same moment: the second waits, and then finds it taken back.
    if (!UUID.test(getal) || !(await isAlGegeven(tx, loket, getal)) || !(await vind(v, tx, v.formulier))) return
    await appendIntrekking(tx, loket, { getal, door: v.wie.id, op: v.nu.toISOString() }, woorden)
  })
  return naarBoek(v)
}

/** Taking a figure back that was given by mistake: it stays in the book, as taken back. */
export const intrekRoutes = (app: FastifyInstance, huisraad: Huisraad): void => {
  const plek = { pad: '/getallenboek/intrekken', handeling: 'getal.geven' } as const
  leesRoute(app, huisraad, { methode: 'GET', ...plek }, v =>
    toon(v, v.tx, { ...(v.request.query as Formulier), ...v.formulier }),
  )
  schrijfRoute(app, huisraad, { methode: 'POST', ...plek }, trekIn)
}

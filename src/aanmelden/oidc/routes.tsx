import { randomBytes } from 'node:crypto'
import { setTimeout as wacht } from 'node:timers/promises'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { inLoket } from '../../db/verbinding.ts'
import { algemeenHuis } from '../../web/kader/geweigerd.tsx'
import { huisVan } from '../../web/kader/kader.tsx'
import { type Antwoord, stuur } from '../../web/route/antwoorden.ts'
import { type Formulier, type Huisraad, koekjeVan, type Verzoek } from '../../web/route/verzoek.ts'
import { Aanmeldfout } from '../fout.tsx'
import { bevestig, laatBinnen } from '../toelaten.ts'
import { maakVertraging } from '../vertraging.ts'
import { AANMELDWEIGERINGEN, type Aanmeldweigering } from '../weigeringen.ts'
import type { Aanbieder } from './aanbieder.ts'
import type { Oidcbasis } from './instelling.ts'
import { type Aanmeldsoort, leesState, maakState } from './state.ts'
import { AANMELD_MINUTEN, type Lopend, neemAanmelding, onthoudAanmelding } from './store.ts'
import { terugkeer, vertrek } from './stroom.ts'

/** The addresses of return, the same for every desk; these are registered with the provider. */
const TERUG: Readonly<Record<Aanmeldsoort, string>> = {
  aanmelden: '/aanmelden/terug',
  bevestigen: '/aanmelden/terug',
  zorgaanbieder: '/aanbieder/terug',
}

/** Where signing in begins, below the desk. */
const BEGIN: Readonly<Record<Aanmeldsoort, string>> = {
  aanmelden: '/aanmelden',
  bevestigen: '/aanmelden',
  zorgaanbieder: '/aanbieder/aanmelden',
}

/** Half of the secret stays in the browser, so that nobody can be led back into somebody else's sign-in. */
const KOEKJE = '__Host-baken-aanmelden'

/** Says why not, at the desk where it happened. */
export const weigerAanmelding = (
  v: Verzoek,
  weigering: Aanmeldweigering,
  naar?: string,
  soort: Aanmeldsoort = 'aanmelden',
): Antwoord => {
  const begin = `/${v.desk.loket}${BEGIN[soort]}`
  return {
    status: AANMELDWEIGERINGEN[weigering].status,
    pagina: (
      <Aanmeldfout
        huis={huisVan(v)}
        weigering={weigering}
        opnieuw={naar ? `${begin}?naar=${encodeURIComponent(naar)}` : begin}
      />
    ),
  }
}

/** Sends somebody to the provider. */
export const stuurNaarAanbieder = async (
  v: Verzoek,
  aanbieder: Aanbieder<Oidcbasis>,
  { soort, naar, adres }: { soort: Aanmeldsoort; naar: string; adres: string },
): Promise<Antwoord> => {
  const { loket } = v.desk
  const state = maakState({ loket, soort })
  const stap = await vertrek(aanbieder, { state, soort, terug: adres + TERUG[soort] })
  if (!stap.ok) {
    v.huisraad.log?.({ aanmelden: stap.weigering, codes: stap.codes, loket })
    return weigerAanmelding(v, stap.weigering, naar, soort)
  }
  const browser = koekjeVan(v.request, KOEKJE) ?? randomBytes(24).toString('base64url')
  const { verifier, nonce } = stap
  await inLoket(v.huisraad.baken.db, loket, tx =>
    onthoudAanmelding(tx, loket, { state, browser, verifier, nonce, naar }, v.nu),
  )
  return { naar: stap.naar, koekje: { naam: KOEKJE, waarde: browser, maxLeeftijd: AANMELD_MINUTEN * 60 } }
}

export type Terug = { readonly antwoord: Antwoord } | { readonly weigering: Aanmeldweigering; readonly naar?: string }

/** The sign-in that somebody comes back from, once: what we remembered, and the address they came back to. */
export const neemTerug = async (v: Verzoek, adres: string): Promise<{ url: URL; lopend: Lopend } | null> => {
  const url = new URL(v.request.url, adres)
  const state = url.searchParams.get('state') ?? ''
  const browser = koekjeVan(v.request, KOEKJE)
  if (!browser) return null
  const { loket } = v.desk
  const lopend = await inLoket(v.huisraad.baken.db, loket, tx => neemAanmelding(tx, loket, { state, browser }, v.nu))
  return lopend && { url, lopend }
}

const rondAf = async (v: Verzoek, aanbieder: Aanbieder, adres: string, soort: Aanmeldsoort): Promise<Terug> => {
  const { loket } = v.desk
  const terug = await neemTerug(v, adres)
  if (!terug) return { weigering: 'aanmeldingVerlopen' }
  const { naar } = terug.lopend
  const gebracht = await terugkeer(aanbieder, { ...terug, loket, soort })
  if (!gebracht.ok) {
    v.huisraad.log?.({ aanmelden: gebracht.weigering, codes: gebracht.codes, loket })
    return { weigering: gebracht.weigering, naar }
  }
  const doe = soort === 'aanmelden' ? laatBinnen : bevestig
  const uitkomst = await inLoket(v.huisraad.baken.db, loket, tx => doe(tx, v, gebracht.persoon, naar))
  return typeof uitkomst === 'string' ? { weigering: uitkomst, naar } : { antwoord: uitkomst }
}

const verzoekVan = (huisraad: Huisraad, request: FastifyRequest, loket: string): Verzoek | null => {
  const desk = huisraad.baken.loketten.get(loket)
  const formulier: Formulier = {}
  return desk ? { huisraad, desk, nu: huisraad.baken.klok(), herkomst: request.ip, formulier, request } : null
}

/**
 * Where a provider sends people back to. A state of another kind than this way back is for is no state at all: who
 * signed in for a care provider can never come back as somebody of the desk. Failures are answered ever more slowly.
 */
export const hangTerug = (
  app: FastifyInstance,
  huisraad: Huisraad,
  soorten: readonly Aanmeldsoort[],
  rond: (v: Verzoek, soort: Aanmeldsoort) => Promise<Terug>,
): void => {
  const vertraging = maakVertraging(huisraad.baken.klok)
  const config = { handeling: 'openbaar.aanmelden', rateLimit: { max: 60, timeWindow: 60_000 } } as const
  app.get(TERUG[soorten[0] ?? 'aanmelden'], { config }, async (request, reply) => {
    const { state } = request.query as { state?: unknown }
    const gelezen = typeof state === 'string' ? leesState(state) : null
    const v = gelezen ? verzoekVan(huisraad, request, gelezen.loket) : null
    const past = v && gelezen && soorten.includes(gelezen.soort)
    const terug: Terug = past ? await rond(v, gelezen.soort) : { weigering: 'aanmeldingVerlopen' }
    if ('antwoord' in terug) {
      vertraging.gelukt(request.ip)
      return stuur(reply, terug.antwoord)
    }
    await wacht(vertraging.mislukt(request.ip))
    if (v) return stuur(reply, weigerAanmelding(v, terug.weigering, terug.naar, soorten[0]))
    const pagina = <Aanmeldfout huis={algemeenHuis(huisraad)} weigering={terug.weigering} />
    return stuur(reply, { status: AANMELDWEIGERINGEN[terug.weigering].status, pagina })
  })
}

/** Where the organisation's own provider sends people back to. */
export const terugRoute = (app: FastifyInstance, huisraad: Huisraad, aanbieder: Aanbieder, adres: string): void =>
  hangTerug(app, huisraad, ['aanmelden', 'bevestigen'], (v, soort) => rondAf(v, aanbieder, adres, soort))

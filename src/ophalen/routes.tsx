import type { FastifyInstance } from 'fastify'
import { type Dicht, DichteLink } from '../web/kader/dichtelink.tsx'
import type { Veldfout } from '../web/onderdelen/formulier/foutenoverzicht.tsx'
import type { Antwoord } from '../web/route/antwoorden.ts'
import { openbareRoute } from '../web/route/plek.ts'
import { type Huisraad, type Verzoek, veld } from '../web/route/verzoek.ts'
import { openLink, volgLink } from '../zaken/uitgaand/openen.ts'
import { Codepagina, Leespagina } from './page.tsx'

/** Enough for who types wrong; the link itself closes after a few wrong codes. */
const POGINGEN_PER_MINUUT = 10

const tokenVan = (v: Verzoek): string => (v.request.params as { token?: string }).token ?? ''

const dicht = (v: Verzoek, reden: Dicht): Antwoord => ({
  status: reden === 'onbekend' ? 404 : 410,
  pagina: <DichteLink v={v} reden={reden} />,
})

const vraagCode = (v: Verzoek, fouten: readonly Veldfout[] = []): Antwoord => ({
  ...(fouten.length > 0 ? { status: 422 } : {}),
  pagina: <Codepagina v={v} token={tokenVan(v)} fouten={fouten} />,
})

const kijk = async (v: Verzoek): Promise<Antwoord> => {
  const link = await volgLink(v.huisraad.baken, v.desk.loket, tokenVan(v))
  if (link && link.deur !== 'ophalen') return { naar: `/${v.desk.loket}/${link.deur}/${tokenVan(v)}` }
  return link?.stand === 'open' ? vraagCode(v) : dicht(v, link?.stand ?? 'onbekend')
}

const foutzin = (over: number): string =>
  over === 1
    ? 'Deze code klopt niet. U kunt het nog 1 keer proberen.'
    : `Deze code klopt niet. U kunt het nog ${over} keer proberen.`

const lees = async (v: Verzoek): Promise<Antwoord> => {
  const code = veld(v.formulier, 'code')
  if (!/\d/.test(code)) return vraagCode(v, [{ naam: 'code', tekst: 'Vul de code van 6 cijfers in.' }])
  const { baken } = v.huisraad
  const opening = await openLink(baken, v.desk.loket, { token: tokenVan(v), code, herkomst: v.herkomst })
  if (opening.ok) return { pagina: <Leespagina v={v} stuk={opening.stuk} /> }
  if (opening.reden !== 'fout') return dicht(v, opening.reden)
  return vraagCode(v, [{ naam: 'code', tekst: foutzin(opening.over) }])
}

/** For who has no account: a link out of a mail, and a code out of a telephone call. Following it uses nothing up. */
export const ophaalRoutes = (app: FastifyInstance, huisraad: Huisraad): void => {
  const plek = { pad: '/ophalen/:token', handeling: 'openbaar.ophalen' } as const
  openbareRoute(app, huisraad, { methode: 'GET', ...plek, perMinuut: 60 }, kijk)
  openbareRoute(app, huisraad, { methode: 'POST', ...plek, perMinuut: POGINGEN_PER_MINUUT }, lees)
}

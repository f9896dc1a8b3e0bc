import type { FastifyInstance } from 'fastify'
import { inLoket } from '../../db/verbinding.ts'
import { leesOrganisatienummer } from '../../kernel/organisatienummer.ts'
import { eindigAanbiedersessie } from '../../toegang/aanbiedersessies.ts'
import { schoneTekst } from '../../web/invoer/tekst.ts'
import { nietGevonden } from '../../web/kader/geweigerd.tsx'
import type { Veldfout } from '../../web/onderdelen/formulier/foutenoverzicht.tsx'
import type { Antwoord } from '../../web/route/antwoorden.ts'
import { openbareRoute } from '../../web/route/plek.ts'
import { aanbiederkoekje, type Huisraad, koekjeVan, type Verzoek, veld } from '../../web/route/verzoek.ts'
import { findVoorbeelden } from '../../zaken/aanbieder/demo.ts'
import { Afgemeld } from '../afgemeld.tsx'
import { type Aanbieder, maakAanbieder } from '../oidc/aanbieder.ts'
import { afmeldadres } from '../oidc/afmelden.ts'
import type { Zorgaanbiederinstelling } from '../oidc/instelling.ts'
import { hangTerug, neemTerug, stuurNaarAanbieder, type Terug } from '../oidc/routes.tsx'
import { terugkeerVoorAanbieder } from '../oidc/stroom.ts'
import { Aanbiederaanmelden } from './page.tsx'
import { laatBinnenMetCode, logBinnenkomst, openAanbiedersessie } from './toelaten.ts'

type Bron = Aanbieder<Zorgaanbiederinstelling> | null

/** Enough for who types wrong, far too few for who guesses eighty bits. */
const POGINGEN_PER_MINUUT = 20

const toon = async (v: Verzoek, bron: Bron, fouten: readonly Veldfout[] = []): Promise<Antwoord> => {
  const { baken, demo } = v.huisraad
  const voorbeelden =
    demo && !bron ? await inLoket(baken.db, v.desk.loket, tx => findVoorbeelden(tx, baken, v.desk.loket)) : null
  return {
    ...(fouten.length > 0 ? { status: 422 } : {}),
    pagina: <Aanbiederaanmelden v={v} metOrganisatie={bron !== null} voorbeelden={voorbeelden} fouten={fouten} />,
  }
}

const GEEN_CODE =
  'Deze code opent niets (meer). Kijk haar na. Klopt ze? Dan is ze ingetrokken, en belt u de toezichthouder.'

const metCode = async (v: Verzoek, bron: Bron): Promise<Antwoord> => {
  const [code, naam] = [veld(v.formulier, 'code'), schoneTekst(veld(v.formulier, 'naam')).slice(0, 100)]
  const leeg = [
    ...(code ? [] : [{ naam: 'code', tekst: 'Vul de code in.' }]),
    ...(naam ? [] : [{ naam: 'naam', tekst: 'Vul uw naam in.' }]),
  ]
  if (leeg.length > 0) return toon(v, bron, leeg)
  return (await laatBinnenMetCode(v, code, naam)) ?? toon(v, bron, [{ naam: 'code', tekst: GEEN_CODE }])
}

/** Only with invented cases: whoever tries it chooses an organisation. */
const metDemo = (v: Verzoek, bron: Bron): Promise<Antwoord> | Antwoord => {
  const organisatie = leesOrganisatienummer(veld(v.formulier, 'organisatie'))
  if (!v.huisraad.demo || bron || !organisatie) return nietGevonden(v.huisraad, v)
  const wie = { naam: 'Robin Bezoeker', organisatie, toegang: null }
  return inLoket(v.huisraad.baken.db, v.desk.loket, async tx => {
    await logBinnenkomst(tx, v, wie, 'toegestaan')
    return openAanbiedersessie(tx, v, wie, `/${v.desk.loket}/aanbieder`)
  })
}

/** Back from the organisation's own sign-in: the token says for which organisation, or nobody comes in. */
const rondAf = async (v: Verzoek, bron: Aanbieder<Zorgaanbiederinstelling>, adres: string): Promise<Terug> => {
  const { loket } = v.desk
  const terug = await neemTerug(v, adres)
  if (!terug) return { weigering: 'aanmeldingVerlopen' }
  const gebracht = await terugkeerVoorAanbieder(bron, { ...terug, soort: 'zorgaanbieder' })
  if (!gebracht.ok) {
    v.huisraad.log?.({ aanmelden: gebracht.weigering, codes: gebracht.codes, loket })
    return { weigering: gebracht.weigering }
  }
  const { naam, organisatie, idtoken } = gebracht.persoon
  return inLoket(v.huisraad.baken.db, loket, async (tx): Promise<Terug> => {
    await logBinnenkomst(tx, v, { organisatie }, organisatie ? 'toegestaan' : 'geweigerd')
    if (!organisatie) return { weigering: 'geenOrganisatie' }
    return {
      antwoord: await openAanbiedersessie(tx, v, { naam, organisatie, toegang: null, idtoken }, terug.lopend.naar),
    }
  })
}

/** Signed out here; who came in for an organisation goes on to sign out there. */
const meldAf = async (v: Verzoek, bron: Bron, adres: string): Promise<Antwoord> => {
  const { loket } = v.desk
  const naam = aanbiederkoekje(loket)
  const token = koekjeVan(v.request, naam)
  const idtoken = token
    ? await inLoket(v.huisraad.baken.db, loket, tx => eindigAanbiedersessie(tx, loket, token))
    : null
  const begin = `/${loket}/aanbieder/aanmelden`
  const verder = idtoken && afmeldadres(bron, adres, idtoken)
  const koekje = { naam, waarde: null }
  return verder ? { pagina: <Afgemeld v={v} verder={verder} opnieuw={begin} />, koekje } : { naar: begin, koekje }
}

type Instelling = { readonly adres: string; readonly zorgaanbieders: Zorgaanbiederinstelling | undefined }

/** How somebody of a care provider comes in: for their organisation, or with the code of one case. */
export const zorgaanbiederRoutes = (app: FastifyInstance, huisraad: Huisraad, i: Instelling): void => {
  const bron: Bron = i.zorgaanbieders ? maakAanbieder(i.zorgaanbieders) : null
  const openbaar = { handeling: 'openbaar.aanmelden', perMinuut: 120 } as const
  const pad = '/aanbieder/aanmelden'
  openbareRoute(app, huisraad, { methode: 'GET', pad, ...openbaar }, v => toon(v, bron))
  openbareRoute(app, huisraad, { methode: 'POST', pad, ...openbaar, perMinuut: POGINGEN_PER_MINUUT }, async v => {
    const met = veld(v.formulier, 'met')
    return met === 'demo' ? metDemo(v, bron) : metCode(v, bron)
  })
  openbareRoute(app, huisraad, { methode: 'GET', pad: `${pad}/verder`, ...openbaar }, async v =>
    bron
      ? stuurNaarAanbieder(v, bron, { soort: 'zorgaanbieder', naar: `/${v.desk.loket}/aanbieder`, adres: i.adres })
      : { naar: `/${v.desk.loket}${pad}` },
  )
  openbareRoute(app, huisraad, { methode: 'POST', pad: '/aanbieder/afmelden', ...openbaar }, v =>
    meldAf(v, bron, i.adres),
  )
  if (bron) hangTerug(app, huisraad, ['zorgaanbieder'], v => rondAf(v, bron, i.adres))
}

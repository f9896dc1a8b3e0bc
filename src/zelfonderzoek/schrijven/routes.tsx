import type { FastifyInstance } from 'fastify'
import { inLoket } from '../../db/verbinding.ts'
import { logBlik } from '../../toegang/toegangslog.ts'
import { schoneRegel } from '../../web/invoer/tekst.ts'
import { metUploads } from '../../web/invoer/upload.ts'
import { Publiekpagina } from '../../web/kader/kader.tsx'
import { Formulier } from '../../web/onderdelen/formulier/formulier.tsx'
import { Knop } from '../../web/onderdelen/formulier/knop.tsx'
import type { Antwoord } from '../../web/route/antwoorden.ts'
import { openbareRoute } from '../../web/route/plek.ts'
import { type Huisraad, onderwerpenVan, type Verzoek, veld } from '../../web/route/verzoek.ts'
import { bewijsUit } from '../../web/route/volgsessie.ts'
import { findGevolgd } from '../../zaken/deuren/gevolgd.ts'
import { findZaak } from '../../zaken/register/store.ts'
import { geefEigenBijlage, toonVersie } from '../verstuurd/doen.tsx'
import { doeBijlagen } from './bijlagen.ts'
import { doeSchrijven } from './doen.tsx'
import type { Ingang } from './ingang.ts'
import { zonderToegang } from './kwijt.tsx'
import { leesSchrijfstand } from './lezen.ts'

/** Enough for who writes all day with colleagues, and far too few for who guesses eighty bits. */
const PER_MINUUT = 60

/** Who shows number and code of a report that may be written to; every try is logged. */
const komBinnen = async (v: Verzoek): Promise<Ingang | null> => {
  const { baken } = v.huisraad
  const { loket } = v.desk
  const bewijs = await bewijsUit(v)
  const sleutel = await baken.kluis.zoeksleutel(loket)
  const bezoek = { loket, herkomst: v.herkomst, rol: 'melder', handeling: 'openbaar.volgen' } as const
  const stand = await inLoket(baken.db, loket, async tx => {
    const gevolgd = bewijs ? await findGevolgd(tx, loket, sleutel, bewijs) : null
    const zaak = gevolgd && (await findZaak(tx, loket, gevolgd.zaak))
    const s = gevolgd && zaak ? await leesSchrijfstand(tx, baken, v.desk, zaak, { melding: gevolgd.melding }) : null
    const uitkomst = s ? 'toegestaan' : 'niet-gevonden'
    const over = { zaak: s?.zaak.id ?? null, onderwerpen: onderwerpenVan(v), uitkomst } as const
    await logBlik(tx, { ...bezoek, wie: null, doel: 'melding-behandelen', ...over })
    return s
  })
  if (!bewijs || !stand) return null
  const { nummer } = bewijs
  return {
    bezoek,
    stand,
    vind: async tx => {
      const gevolgd = await findGevolgd(tx, loket, sleutel, bewijs)
      return gevolgd && { zaak: gevolgd.zaak, als: { melding: gevolgd.melding } }
    },
    auteur: schoneRegel(veld(v.formulier, 'auteur')).slice(0, 100),
    vraagtNaam: true,
    actie: `/${loket}/volgen/onderzoek`,
    eigenAdres: false,
    verborgen: bewijs,
    boven: `Melding ${nummer}`,
    kader: p => (
      <Publiekpagina v={v} titel={`Onderzoek ${nummer}`} fout={p.fout}>
        {p.children}
      </Publiekpagina>
    ),
    onder: (
      <Formulier actie={`/${loket}/volgen`} verborgen={bewijs}>
        <Knop soort="stil">Terug naar de melding</Knop>
      </Formulier>
    ),
    terug: (
      <Formulier actie={`/${loket}/volgen/onderzoek`} verborgen={bewijs}>
        <Knop soort="neven">Terug naar het onderzoek</Knop>
      </Formulier>
    ),
  }
}

const weg = (v: Verzoek) => zonderToegang(v, { naar: `/${v.desk.loket}/volgen` })

/**
 * The provider writes its investigation with number and code of its own report; both travel in the body only. It comes
 * here from the report that it follows, and then in the cookie.
 */
export const schrijfRoutes = async (app: FastifyInstance, huisraad: Huisraad): Promise<void> => {
  const plek = {
    methode: 'POST',
    pad: '/volgen/onderzoek',
    handeling: 'openbaar.volgen',
    perMinuut: PER_MINUUT,
  } as const
  openbareRoute(app, huisraad, plek, v => doeSchrijven(v, komBinnen, weg))
  const bekijk = async (v: Verzoek, doe: typeof toonVersie): Promise<Antwoord> => {
    const ingang = await komBinnen(v)
    return (ingang && (await doe(v, ingang))) ?? weg(v)
  }
  const lezen = { ...plek, methode: 'GET' } as const
  openbareRoute(app, huisraad, { ...lezen, pad: `${plek.pad}/verstuurd/:nummer` }, v => bekijk(v, toonVersie))
  openbareRoute(app, huisraad, { ...lezen, pad: `${plek.pad}/bijlagen/:bijlage` }, v => bekijk(v, geefEigenBijlage))
  // What a submit leaves in the bar: number and code travel in the body only, so it leads to where they are shown.
  for (const pad of [plek.pad, `${plek.pad}/bijlagen`])
    openbareRoute(app, huisraad, { ...lezen, pad }, async v => ({ naar: `/${v.desk.loket}/volgen` }))
  await metUploads(app, kamer =>
    openbareRoute(kamer, huisraad, { ...plek, pad: '/volgen/onderzoek/bijlagen', perMinuut: 20 }, v =>
      doeBijlagen(v, komBinnen, weg),
    ),
  )
}

import type { FastifyInstance } from 'fastify'
import type { Partij } from '../../begrippen/feiten/aanbieder.ts'
import type { Zaak } from '../../begrippen/zaak.ts'
import { inLoket } from '../../db/verbinding.ts'
import { partijVan } from '../../toegang/magaanbieder.ts'
import { metUploads } from '../../web/invoer/upload.ts'
import { Aanbiederpagina } from '../../web/kader/aanbiederkader.tsx'
import { Knop } from '../../web/onderdelen/formulier/knop.tsx'
import { type Aanbiederverzoek, aanbiederRoute, aanbiederzaakRoute, rolVan } from '../../web/route/aanbiederroute.tsx'
import type { Antwoord } from '../../web/route/antwoorden.ts'
import type { Huisraad } from '../../web/route/verzoek.ts'
import { referentie } from '../../zaken/aanbieder/referentie.ts'
import { findEigenZaken } from '../../zaken/aanbieder/store.ts'
import { findZaak } from '../../zaken/register/store.ts'
import { doeBijlagen } from '../schrijven/bijlagen.ts'
import { doeSchrijven, leesGedaan, toonSchrijven } from '../schrijven/doen.tsx'
import type { Ingang } from '../schrijven/ingang.ts'
import { zonderToegang } from '../schrijven/kwijt.tsx'
import { leesSchrijfstand } from '../schrijven/lezen.ts'
import { geefEigenBijlage, toonVersie } from '../verstuurd/doen.tsx'
import { Onderzoekenlijst } from './lijst.tsx'
import { nietVanU } from './nietvanu.tsx'

/** Colleagues in one building share an address, and each saves while typing. */
const PER_MINUUT = 240

/** The page of one case, for somebody of the provider that has this part in it. Read anew: rights may have changed. */
const ingangVan = async (v: Aanbiederverzoek, zaakId: string, partij: Partij): Promise<Ingang | null> => {
  const { baken } = v.huisraad
  const { loket } = v.desk
  const schrijver = { wie: v.wie, partij: partij.id }
  const stand = await inLoket(baken.db, loket, async tx => {
    const zaak = await findZaak(tx, loket, zaakId)
    return zaak && leesSchrijfstand(tx, baken, v.desk, zaak, schrijver)
  })
  if (!stand) return null
  return {
    bezoek: { loket, herkomst: v.herkomst, rol: rolVan(v.wie), handeling: 'aanbieder.schrijven' },
    stand,
    // Asked again: the code may have been taken back since the page was made.
    vind: async tx => {
      const zaak = await findZaak(tx, loket, zaakId)
      return zaak && partijVan(v.wie, zaak)?.id === partij.id ? { zaak: zaakId, als: schrijver } : null
    },
    auteur: v.wie.naam,
    vraagtNaam: false,
    actie: `/${loket}/aanbieder/onderzoek/${partij.id}`,
    eigenAdres: true,
    verborgen: {},
    boven: `Kenmerk ${referentie(partij.id)}`,
    kader: p => <Aanbiederpagina v={v} {...p} />,
    onder: (
      <Knop soort="stil" href={`/${loket}/aanbieder`}>
        Al uw onderzoeken
      </Knop>
    ),
    terug: (
      <Knop soort="neven" href={`/${loket}/aanbieder/onderzoek/${partij.id}`}>
        Terug naar het onderzoek
      </Knop>
    ),
  }
}

/** What a provider sees and does: its own cases, and the investigation of each. */
export const aanbiederRoutes = async (app: FastifyInstance, huisraad: Huisraad): Promise<void> => {
  const pad = '/aanbieder/onderzoek/:onderzoek'
  aanbiederRoute(app, huisraad, { methode: 'GET', pad: '/aanbieder', handeling: 'aanbieder.zien' }, async v => ({
    pagina: (
      <Onderzoekenlijst v={v} zaken={await inLoket(huisraad.baken.db, v.desk.loket, tx => findEigenZaken(tx, v.wie))} />
    ),
  }))
  const komIn = (v: Aanbiederverzoek, zaak: Zaak, partij: Partij) => () => ingangVan(v, zaak.id, partij)
  const lezen = { methode: 'GET', handeling: 'aanbieder.lezen' } as const
  const toon = async (v: Aanbiederverzoek, ingang: Ingang): Promise<Antwoord> =>
    toonSchrijven(v, ingang, { melding: leesGedaan((v.request.query as { gedaan?: unknown }).gedaan) })
  for (const [deel, doe] of [
    ['', toon],
    ['/verstuurd/:nummer', toonVersie],
    ['/bijlagen/:bijlage', geefEigenBijlage],
  ] as const)
    aanbiederzaakRoute(
      app,
      huisraad,
      { ...lezen, pad: `${pad}${deel}` },
      async (v, zaak, partij) => {
        const ingang = await komIn(v, zaak, partij)()
        return (ingang && (await doe(v, ingang))) ?? nietVanU(v)
      },
      nietVanU,
    )
  // The address that a refused file leaves in the bar leads back to the page that it was sent from.
  const terug = { ...lezen, pad: `${pad}/bijlagen` }
  aanbiederzaakRoute(
    app,
    huisraad,
    terug,
    async (v, _, p) => ({ naar: `/${v.desk.loket}/aanbieder/onderzoek/${p.id}` }),
    nietVanU,
  )
  const weg = (v: Aanbiederverzoek) => zonderToegang(v, nietVanU(v))
  const schrijven = { methode: 'POST', pad, handeling: 'aanbieder.schrijven', perMinuut: PER_MINUUT } as const
  aanbiederzaakRoute(
    app,
    huisraad,
    schrijven,
    (v, zaak, partij) => doeSchrijven(v, komIn(v, zaak, partij), w => weg({ ...v, ...w })),
    weg,
  )
  const bijlagen = { ...schrijven, pad: `${pad}/bijlagen`, perMinuut: 30 }
  await metUploads(app, kamer =>
    aanbiederzaakRoute(
      kamer,
      huisraad,
      bijlagen,
      (v, zaak, partij) => doeBijlagen(v, komIn(v, zaak, partij), w => weg({ ...v, ...w })),
      weg,
    ),
  )
}

import type { FastifyInstance } from 'fastify'
import { type Bijlage, isBeeld, isOpen } from '../begrippen/bijlage.ts'
import type { Zaak } from '../begrippen/zaak.ts'
import { inLoket } from '../db/verbinding.ts'
import { actenlijst } from '../web/act/act.ts'
import { actRoutes } from '../web/act/routes.tsx'
import { openen } from '../web/dossierbeeld/lezen.ts'
import { mogelijkVoor } from '../web/dossierbeeld/mogelijk.ts'
import { metUploads } from '../web/invoer/upload.ts'
import { deurGeweigerd, GEVOEGD } from '../web/kader/geweigerd.tsx'
import type { Veldfout } from '../web/onderdelen/formulier/foutenoverzicht.tsx'
import type { Antwoord } from '../web/route/antwoorden.ts'
import { dossierRoute, schrijfRoute } from '../web/route/route.tsx'
import { type Aangemeld, type Formulier, type Huisraad, type Lezend, veld } from '../web/route/verzoek.ts'
import { keurAlle } from '../zaken/bijlagen/keur.ts'
import { leesBytes } from '../zaken/bijlagen/opslaan.ts'
import { voegBijlagenToe } from '../zaken/bijlagen/toevoegen.ts'
import { findTeksten } from '../zaken/register/inhoud.ts'
import { findZaak } from '../zaken/register/store.ts'
import { verwijderen, vrijgeven } from './acten.tsx'
import { Bijlagenpagina, Bijlagepagina } from './page.tsx'

const toonLijst = async (v: Lezend, zaak: Zaak, fouten: readonly Veldfout[]): Promise<Antwoord> => {
  const grenzen = v.huisraad.baken.bijlagen
  const g = await openen(v, zaak)
  const pagina = <Bijlagenpagina {...{ v, g, grenzen, fouten }} mogelijk={mogelijkVoor(v, zaak)} />
  return { pagina, ...(fouten.length > 0 ? { status: 422 } : {}) }
}

const opnieuw = (v: Aangemeld, id: string, fouten: readonly string[]): Promise<Antwoord> =>
  inLoket(v.huisraad.baken.db, v.desk.loket, async tx => {
    const zaak = await findZaak(tx, v.desk.loket, id)
    if (!zaak) return deurGeweigerd(v, 'nietGevonden')
    return toonLijst(
      { ...v, tx },
      zaak,
      fouten.map(tekst => ({ naam: 'bestand', tekst })),
    )
  })

const weigeringen: Readonly<Record<string, string>> = {
  gevoegd: GEVOEGD,
  teVeel: 'Bij dit dossier horen al te veel bijlagen. Verwijder er eerst een paar.',
}

/** What is good is added, also when something beside it is not. */
const voegToe = async (v: Aangemeld, zaak: Zaak): Promise<Antwoord> => {
  const { baken } = v.huisraad
  const gekozen = v.bestanden?.get('bestand') ?? []
  if (gekozen.length === 0) return opnieuw(v, zaak.id, ['Kies eerst een bestand.'])
  const { goed, fouten } = await keurAlle(gekozen, baken.bijlagen)
  if (goed.length > 0) {
    const afloop = await voegBijlagenToe(baken, v.wie, zaak.id, goed)
    if (!afloop.ok) {
      const zin = weigeringen[afloop.weigering]
      return zin ? opnieuw(v, zaak.id, [zin, ...fouten]) : deurGeweigerd(v, afloop.weigering as 'inhoudVernietigd')
    }
  }
  return fouten.length > 0 ? opnieuw(v, zaak.id, fouten) : naarLijst(zaak)
}

const vind = (v: Lezend, zaak: Zaak): Bijlage | undefined => {
  const { bijlage } = v.request.params as { bijlage: string }
  return zaak.werk.bijlagen?.find(b => b.id === bijlage && b.stand !== 'verwijderd')
}

/** Removed meanwhile, shut, or never there: the list says which. */
const naarLijst = ({ loket, id }: Zaak): Antwoord => ({ naar: `/${loket}/dossiers/${id}/bijlagen` })

const toonEen = async (v: Lezend, zaak: Zaak): Promise<Antwoord> => {
  const b = vind(v, zaak)
  if (!b) return naarLijst(zaak)
  return { pagina: <Bijlagepagina v={v} b={b} g={await openen(v, zaak)} mogelijk={mogelijkVoor(v, zaak)} /> }
}

/** The bytes: an image within our own page, anything else only to be saved. */
const geefBytes = async (v: Lezend, zaak: Zaak): Promise<Antwoord> => {
  const b = vind(v, zaak)
  const { baken } = v.huisraad
  const sleutel = b && isOpen(b) ? (await baken.kluis.pak(zaak.loket, [zaak.id])).get(zaak.id) : undefined
  const bytes = b && sleutel ? await leesBytes(baken, zaak.loket, sleutel, b.id) : null
  if (!b || !sleutel || !bytes) return naarLijst(zaak)
  const naam = (await findTeksten(v.tx, zaak.loket, zaak.id, sleutel, [b.naam])).get(b.naam) ?? 'bijlage'
  const inBeeld = isBeeld(b.type) && veld(v.request.query as Formulier, 'opslaan') !== 'ja'
  return { bestand: bytes, type: b.type, naam, inBeeld }
}

/** The files of a dossier: seen, added, released, removed. */
export const bijlagenRoutes = async (app: FastifyInstance, huisraad: Huisraad): Promise<void> => {
  const pad = '/dossiers/:zaak/bijlagen'
  const lezen = { methode: 'GET', handeling: 'dossier.lezen' } as const
  dossierRoute(app, huisraad, { ...lezen, pad }, (v, zaak) => toonLijst(v, zaak, []))
  dossierRoute(app, huisraad, { ...lezen, pad: `${pad}/:bijlage` }, toonEen)
  const bytes = { methode: 'GET', pad: `${pad}/:bijlage/bestand`, handeling: 'bijlage.openen' } as const
  dossierRoute(app, huisraad, bytes, geefBytes)
  actRoutes(app, huisraad, actenlijst(vrijgeven, verwijderen))
  const toevoegen = {
    methode: 'POST',
    handeling: 'dossier.bewerken',
    perMinuut: 60,
    bestandbytes: huisraad.baken.bijlagen.bytes,
  } as const
  await metUploads(app, kamer =>
    schrijfRoute(kamer, huisraad, { ...toevoegen, pad }, (v, zaak) =>
      zaak ? voegToe(v, zaak) : Promise.resolve(deurGeweigerd(v, 'nietGevonden')),
    ),
  )
}

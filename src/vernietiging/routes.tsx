import type { FastifyInstance } from 'fastify'
import type { Zaak } from '../begrippen/zaak.ts'
import { inLoket } from '../db/verbinding.ts'
import { findCollegas } from '../toegang/gebruikersnamen.ts'
import { deurGeweigerd, nietGevonden } from '../web/kader/geweigerd.tsx'
import type { Veldfout } from '../web/onderdelen/formulier/foutenoverzicht.tsx'
import type { Antwoord } from '../web/route/antwoorden.ts'
import { dossierRoute, leesRoute, schrijfRoute } from '../web/route/route.tsx'
import { type Aangemeld, type Huisraad, type Lezend, veld } from '../web/route/verzoek.ts'
import { getVersie } from '../zaken/baken.ts'
import { findTeksten } from '../zaken/register/inhoud.ts'
import { keurVernietigingGoed, stelVernietigingVoor, wijsVernietigingAf } from './besluiten.ts'
import { vernietigingsboek } from './boek.ts'
import { bewaring, isGrondslag } from './domain.ts'
import { Besluitpagina, Voorstelpagina } from './formulieren.tsx'
import { Vernietigingslijst } from './lijst.tsx'
import { findGrafstenen, findOpenVoorstel, findVoorstellen } from './store.ts'
import { besluitzinnen, voorstelzinnen } from './woorden.ts'

type Instelling = { readonly data: string; readonly sleutelkopieDagen: number }

const zinVan = (zinnen: Readonly<Record<string, string>>, weigering: string): string | undefined => zinnen[weigering]

const voorstelpagina = (v: Aangemeld, zaak: Zaak, fouten: readonly Veldfout[]): Antwoord => ({
  ...(fouten.length > 0 ? { status: 422 } : {}),
  pagina: (
    <Voorstelpagina
      v={v}
      zaak={zaak}
      bewaard={bewaring(zaak, getVersie(v.desk, zaak.protocolversie))}
      fouten={fouten}
    />
  ),
})

const stelVoor = async (v: Aangemeld, zaak: Zaak): Promise<Antwoord> => {
  const grondslag = veld(v.formulier, 'grondslag')
  const toelichting = veld(v.formulier, 'toelichting').slice(0, 2_000)
  if (!isGrondslag(grondslag))
    return voorstelpagina(v, zaak, [{ naam: 'grondslag', tekst: 'Kies waarom dit dossier weg moet.' }])
  const afloop = await stelVernietigingVoor(v.huisraad.baken, v.wie, zaak.id, { grondslag, toelichting })
  if (afloop.ok) return { naar: `/${v.desk.loket}/vernietiging` }
  const tekst = zinVan(voorstelzinnen, afloop.weigering)
  if (tekst === undefined) return deurGeweigerd(v, afloop.weigering)
  return voorstelpagina(v, zaak, [
    { naam: afloop.weigering === 'toelichtingOntbreekt' ? 'toelichting' : 'grondslag', tekst },
  ])
}

/** The reason that was given with the proposal; of the dossier's other content nothing is opened. */
const toelichtingVan = async (v: Lezend, zaak: Zaak, id: string | null): Promise<string | null> => {
  const sleutel = id ? (await v.huisraad.baken.kluis.pak(zaak.loket, [zaak.id])).get(zaak.id) : undefined
  if (!id || !sleutel) return null
  return (await findTeksten(v.tx, zaak.loket, zaak.id, sleutel, [id])).get(id) ?? null
}

const besluitpagina = async (
  v: Lezend,
  zaak: Zaak,
  dagen: number,
  fouten: readonly Veldfout[] = [],
): Promise<Antwoord> => {
  const voorstel = await findOpenVoorstel(v.tx, zaak.loket, zaak.id)
  if (!voorstel) return nietGevonden(v.huisraad, v, v.wie)
  const collegas = await findCollegas(v.tx, zaak.loket)
  return {
    ...(fouten.length > 0 ? { status: 422 } : {}),
    pagina: (
      <Besluitpagina
        v={v}
        voorstel={voorstel}
        door={collegas.get(voorstel.door)?.naam ?? 'onbekend'}
        toelichting={await toelichtingVan(v, zaak, voorstel.toelichting)}
        bewaard={bewaring(zaak, getVersie(v.desk, zaak.protocolversie))}
        dagen={dagen}
        fouten={fouten}
      />
    ),
  }
}

const besluit = async (v: Aangemeld, zaak: Zaak, i: Instelling): Promise<Antwoord> => {
  const { baken } = v.huisraad
  const opnieuw = (naam: string, tekst: string) =>
    inLoket(baken.db, v.desk.loket, tx => besluitpagina({ ...v, tx }, zaak, i.sleutelkopieDagen, [{ naam, tekst }]))
  const keuze = veld(v.formulier, 'besluit')
  const reden = veld(v.formulier, 'reden').slice(0, 2_000)
  if (keuze !== 'goed' && keuze !== 'af') return opnieuw('besluit', 'Kies of u het voorstel goedkeurt of afwijst.')
  if (keuze === 'af' && reden === '') return opnieuw('reden', 'Schrijf op waarom u het afwijst.')
  const afloop =
    keuze === 'goed'
      ? await keurVernietigingGoed(baken, vernietigingsboek(i.data), v.wie, zaak.id)
      : await wijsVernietigingAf(baken, v.wie, zaak.id, reden)
  if (afloop.ok) return { naar: `/${v.desk.loket}/vernietiging` }
  const tekst = zinVan(besluitzinnen, afloop.weigering)
  return tekst === undefined ? deurGeweigerd(v, afloop.weigering) : opnieuw('besluit', tekst)
}

/** The destruction list, the proposal on a closed dossier, and the decision by somebody else. */
export const vernietigingRoutes = (app: FastifyInstance, huisraad: Huisraad, i: Instelling): void => {
  leesRoute(app, huisraad, { methode: 'GET', pad: '/vernietiging', handeling: 'vernietiging.zien' }, async v => {
    const { tx, wie } = v
    const beslist = wie.rollen.includes('privacyfunctionaris')
    // Who only proposes sees their own proposals: that a confidential dossier exists is information.
    const zichtbaar = <T extends { voorgesteldDoor: string } | { door: string }>(rijen: readonly T[]) =>
      rijen.filter(r => beslist || ('voorgesteldDoor' in r ? r.voorgesteldDoor : r.door) === wie.id)
    const voorstellen = zichtbaar(await findVoorstellen(tx, wie.loket))
    const grafstenen = zichtbaar(await findGrafstenen(tx, wie.loket))
    v.toon([...voorstellen, ...grafstenen].map(r => r.zaak))
    const collegas = await findCollegas(tx, wie.loket)
    const props = { v, voorstellen, grafstenen, collegas, dagen: i.sleutelkopieDagen, besluit: beslist }
    return { pagina: <Vernietigingslijst {...props} /> }
  })
  const voorstel = { pad: '/dossiers/:zaak/vernietigen', handeling: 'dossier.vernietigen.voorstellen' } as const
  dossierRoute(app, huisraad, { methode: 'GET', ...voorstel }, async (v, zaak) => voorstelpagina(v, zaak, []))
  schrijfRoute(app, huisraad, { methode: 'POST', ...voorstel }, (v, zaak) => stelVoor(v, zaak as Zaak))
  const goedkeuren = { pad: '/vernietiging/:zaak', handeling: 'dossier.vernietigen' } as const
  dossierRoute(app, huisraad, { methode: 'GET', ...goedkeuren }, (v, zaak) =>
    besluitpagina(v, zaak, i.sleutelkopieDagen),
  )
  schrijfRoute(app, huisraad, { methode: 'POST', ...goedkeuren }, (v, zaak) => besluit(v, zaak as Zaak, i))
}

import type { FastifyInstance } from 'fastify'
import { isKlaar, type Maatregel, type Maatregelstand, standVan } from '../begrippen/feiten/maatregelen.ts'
import type { Zaak } from '../begrippen/zaak.ts'
import { inLoket, type Tx } from '../db/verbinding.ts'
import { type Act, actenlijst } from '../web/act/act.ts'
import type { Geopend } from '../web/dossierbeeld/lezen.ts'
import { deurGeweigerd } from '../web/kader/geweigerd.tsx'
import type { Veldfout } from '../web/onderdelen/formulier/foutenoverzicht.tsx'
import type { Antwoord } from '../web/route/antwoorden.ts'
import { dossierRoute, schrijfRoute } from '../web/route/route.tsx'
import { type Aangemeld, type Formulier, type Huisraad, veld } from '../web/route/verzoek.ts'
import { getVersie } from '../zaken/baken.ts'
import { handle } from '../zaken/deuren/handle.ts'
import { borgen, toetsen, uitgevoerd } from './acten.tsx'
import { findMaatregel } from './domain.ts'
import { NietMeer, Opvolgpagina } from './opvolgpagina.tsx'
import { findAanbieder, findMaatregelteksten } from './store.ts'

const [doen, blijven, werken] = actenlijst(uitgevoerd, borgen, toetsen)

/** The step that each stand waits for: the acts of the dossier, asked here with a right of their own. */
const stappen: Readonly<Partial<Record<Maatregelstand, Act<never, string> | undefined>>> = {
  open: doen,
  uitgevoerd: blijven,
  geborgd: werken,
}

const stapVan = (m: Maatregel): Act<never, string> | undefined => {
  const stap = stappen[standVan(m)]
  return stap && { ...stap, opdracht: { ...stap.opdracht, handeling: 'maatregel.opvolgen' } }
}

/** As much of a dossier as one measure: its own texts, and nothing that was reported, found or written besides. */
const openMaatregel = async (v: Aangemeld, tx: Tx, zaak: Zaak, m: Maatregel): Promise<Geopend> => ({
  zaak: { ...zaak, werk: { maatregelen: [m] } },
  protocol: getVersie(v.desk, zaak.protocolversie),
  meldingen: [],
  voorvallen: [],
  betrokkenen: [],
  journaal: [],
  collegas: new Map(),
  teksten: await findMaatregelteksten(v.huisraad.baken, tx, v.desk.loket, [
    { zaak: zaak.id, teksten: [m.tekst, m.gevraagd, m.uitgevoerd?.bewijs, m.geborgd?.hoe] },
  ]),
})

/** There is nothing to follow up any more: somebody else did, or the dossier rests. The list says what is. */
const naarLijst = (v: Aangemeld): Antwoord => ({ naar: `/${v.desk.loket}/maatregelen` })

type Vraag = { zaak: Zaak; m: Maatregel; stap: Act<never, string>; f: Formulier; fouten?: readonly Veldfout[] }

const toon = async (v: Aangemeld, tx: Tx, { zaak, m, stap, f, fouten = [] }: Vraag): Promise<Antwoord> => {
  const [g, aanbieder] = await Promise.all([openMaatregel(v, tx, zaak, m), findAanbieder(tx, zaak)])
  return {
    ...(fouten.length > 0 ? { status: 422 } : {}),
    pagina: <Opvolgpagina {...{ v, g, m, stap, f, fouten, aanbieder }} />,
  }
}

const voerUit = async (v: Aangemeld, vraag: Vraag): Promise<Antwoord> => {
  const { zaak, stap } = vraag
  const { nu, wie, desk, huisraad } = v
  const { baken } = huisraad
  const opnieuw = (fouten: readonly Veldfout[]) =>
    inLoket(baken.db, v.desk.loket, tx => toon(v, tx, { ...vraag, f: v.formulier, fouten }))
  const protocol = getVersie(desk, zaak.protocolversie)
  const kennis = { zaak, protocol, collegas: new Map(), nu, wie, desk, huisraad, inhoud: null }
  const gelezen = stap.lees(v.formulier, zaak, baken.nieuwId, kennis)
  if (!gelezen.ok) return opnieuw(gelezen.fouten)
  const afloop = await handle(baken, wie, { zaak: zaak.id, opdracht: stap.opdracht, ...gelezen })
  if (afloop.ok) return naarLijst(v)
  const zin = stap.weigeringen[afloop.weigering]
  return zin === undefined ? deurGeweigerd(v, afloop.weigering) : opnieuw([{ naam: 'act', tekst: zin }])
}

/** The measure that is asked about, when there is a step of it to take. */
const vraagUit = (zaak: Zaak, f: Formulier): Vraag | null => {
  const m = findMaatregel(zaak, veld(f, 'maatregel'))
  if (zaak.status !== 'in_behandeling' || !m || isKlaar(m)) return null
  // A form that was open while somebody else took the step goes to the door for its refusal, so that nothing typed is lost.
  const gezien = Object.values(stappen).find(s => s?.pad === veld(f, 'stap'))
  const stap = gezien
    ? { ...gezien, opdracht: { ...gezien.opdracht, handeling: 'maatregel.opvolgen' as const } }
    : stapVan(m)
  return stap ? { zaak, m, stap, f } : null
}

/** A measure followed up by who does not see its dossier. */
export const opvolgRoutes = (app: FastifyInstance, huisraad: Huisraad): void => {
  const plek = { pad: '/maatregelen/:zaak/opvolgen', handeling: 'maatregel.opvolgen' } as const
  dossierRoute(app, huisraad, { methode: 'GET', ...plek }, async (v, zaak) => {
    const vraag = vraagUit(zaak, { ...(v.request.query as Formulier), ...v.formulier })
    return vraag ? toon(v, v.tx, vraag) : naarLijst(v)
  })
  schrijfRoute(app, huisraad, { methode: 'POST', ...plek }, async (v, zaak) => {
    const vraag = zaak && vraagUit(zaak, v.formulier)
    return vraag ? voerUit(v, vraag) : { status: 409, pagina: <NietMeer v={v} /> }
  })
}

import { randomUUID } from 'node:crypto'
import { inLoket } from '../../src/db/verbinding.ts'
import { lokaal } from '../../src/kernel/lokaal.ts'
import type { Opbouw } from '../../src/main/opbouw.ts'
import { beginSessie } from '../../src/toegang/sessies.ts'
import type { Client, Vraag } from '../http.ts'
import { BENCHLOKET, benchgebruikers } from '../loket.ts'
import { isOpenDossier, naamVan } from '../zaaien/verhaal.ts'
import type { Verzoek } from './belasting.ts'

/** What the bench asks, and from whom. */
export type Grond = {
  readonly koekjes: readonly string[]
  readonly dossiers: readonly string[]
  readonly open: readonly { readonly id: string; versie: number }[]
  readonly aantal: number
}

const MONSTER = 2_000

/** Sessions for every user, and dossiers to look at: those that anybody of the desk may open. */
export const legGrond = async (opbouw: Opbouw): Promise<Grond> => {
  const { baken } = opbouw
  const gebruikers = await benchgebruikers(opbouw)
  return inLoket(baken.db, BENCHLOKET, async tx => {
    const koekjes: string[] = []
    for (const g of gebruikers)
      koekjes.push(`__Host-baken-${BENCHLOKET}=${await beginSessie(tx, BENCHLOKET, g, baken.klok())}`)
    const { n } = await tx
      .selectFrom('zaak')
      .select(e => e.fn.countAll<number>().as('n'))
      .executeTakeFirstOrThrow()
    const deel = Math.max(1, Math.floor(n / MONSTER))
    const alle = await tx
      .selectFrom('zaak')
      .select('id')
      .where('vertrouwelijkheid', '=', 'gewoon')
      .orderBy('id')
      .execute()
    const open = await tx
      .selectFrom('zaak')
      .select(['id', 'versie'])
      .where('vertrouwelijkheid', '=', 'gewoon')
      .where('status', '=', 'in_behandeling')
      .limit(MONSTER)
      .execute()
    return { koekjes, dossiers: alle.filter((_, i) => i % deel === 0).map(r => r.id), open, aantal: n }
  })
}

const kies = <T>(lijst: readonly T[]): T => lijst[Math.floor(Math.random() * lijst.length)] as T

const stuk = (naam: string, dag: string) => {
  const [jaar = '', maand = '', d = ''] = dag.split('-')
  return { [`${naam}-dag`]: d, [`${naam}-maand`]: maand, [`${naam}-jaar`]: jaar }
}

/** Somebody who is in the register: a closed dossier's person. */
const zoekvraag = (g: Grond): Vraag => {
  let n = Math.floor(Math.random() * g.aantal)
  if (isOpenDossier(n, g.aantal)) n = 0
  const { naam, geboortedatum } = naamVan(n)
  return {
    methode: 'POST',
    pad: '/personen',
    formulier: { wat: 'persoon', naam, ...stuk('geboortedatum', geboortedatum) },
  }
}

const registratie = (): Vraag => {
  const { dag, tijd } = lokaal(new Date(Date.now() - 120_000))
  return {
    methode: 'POST',
    pad: '/registreren',
    formulier: {
      sleutel: randomUUID(),
      kanaal: 'telefoon',
      ...stuk('ontvangen', dag),
      ontvangen_tijd: tijd,
      wat: 'De begeleider belt over een ruzie in de huiskamer. Niemand is gewond. Er is met beide bewoners gesproken.',
      categorie: 'gog_fysiek',
      melder_type: 'zorgaanbieder',
      melder_naam: 'Iemand Verzonnen',
      minderjarig: 'nee',
      persoon1_naam: `Bench Nieuw${Math.floor(Math.random() * 1e9)}`,
      ...stuk('persoon1_geboren', '1990-04-05'),
      persoon1_rol: 'client',
    },
  }
}

const bijwerking = (g: Grond, beurt: number): Vraag => {
  const dossier = g.open[beurt % g.open.length] as { id: string; versie: number }
  const versie = String(dossier.versie)
  dossier.versie += 1
  const pad = `/dossiers/${dossier.id}/notitie`
  return { methode: 'POST', pad, formulier: { versie, tekst: 'Gebeld met de melder; er is niets veranderd.' } }
}

/** The acts that are measured; `status` is the answer that counts as done. */
export const acten = (g: Grond): Readonly<Record<string, { vraag: () => Vraag; status: number }>> => {
  let beurt = 0
  return {
    openen: { vraag: () => ({ methode: 'GET', pad: `/dossiers/${kies(g.dossiers)}` }), status: 200 },
    werkvoorraad: { vraag: () => ({ methode: 'GET', pad: '/werkvoorraad' }), status: 200 },
    zoeken: { vraag: () => zoekvraag(g), status: 200 },
    registreren: { vraag: registratie, status: 303 },
    bijwerken: { vraag: () => bijwerking(g, beurt++), status: 303 },
    kwartaalcijfers: { vraag: () => ({ methode: 'GET', pad: kwartaal() }), status: 200 },
  }
}

const kwartaal = (): string => {
  const nu = new Date()
  const eerste = new Date(Date.UTC(nu.getUTCFullYear(), Math.floor(nu.getUTCMonth() / 3) * 3 - 3, 1))
  const laatste = new Date(Date.UTC(eerste.getUTCFullYear(), eerste.getUTCMonth() + 3, 0))
  const dag = (d: Date) => d.toISOString().slice(0, 10)
  return `/rapportage?van=${dag(eerste)}&tot=${dag(laatste)}`
}

/** One act over HTTP, by any of the users. */
export const overHttp =
  (client: Client, g: Grond, act: { vraag: () => Vraag; status: number }): Verzoek =>
  async () => {
    const vraag = act.vraag()
    const antwoord = await client.vraag({ ...vraag, pad: `/${BENCHLOKET}${vraag.pad}`, koekje: kies(g.koekjes) })
    return antwoord.status === act.status
  }

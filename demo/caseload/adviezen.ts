import { sql } from 'kysely'
import type { NieuwAdvies, Vervolg } from '../../src/advies/register/domain.ts'
import { insertAdvies, saveVervolg } from '../../src/advies/register/store.ts'
import { inLoket } from '../../src/db/verbinding.ts'
import { plusDagen } from '../../src/kernel/dag.ts'
import { uuidv4 } from '../../src/kernel/ids.ts'
import { dagVan } from '../../src/kernel/lokaal.ts'
import type { Baken } from '../../src/zaken/baken.ts'
import { insertRegistertekst, maakRegistertekst } from '../../src/zaken/register/registertekst.ts'
import type { Mensen } from './plan.ts'

type Gegeven = Omit<NieuwAdvies, 'gegevenOp' | 'opvolgenOp' | 'dossiers'> & {
  readonly dagen: number
  readonly opvolgen: number | null
  readonly uitkomst?: {
    readonly wat: 'overgenomen' | 'deels' | 'niet'
    readonly dagen: number
    readonly waarom: string
  }
  /** Arose from the question that became a report. */
  readonly uitDossier?: true
}

const adviezen: readonly Gegeven[] = [
  {
    dagen: 4,
    opvolgen: 10,
    gevraagd: false,
    aan: 'contractmanagement',
    thema: 'vermissing_minderjarige',
    uitDossier: true,
    inhoud: {
      onderwerp: 'Wie haalt een kind op dat niet terugkomt',
      wie: 'contractmanagers jeugdhulp',
      tekst:
        'Leg in elk contract vast wie een kind ophaalt dat niet terugkomt op de groep, ook in het weekend. Nu wacht de groep op de politie en de politie op de groep.',
    },
  },
  {
    dagen: 45,
    opvolgen: -2,
    gevraagd: true,
    aan: 'beleid',
    thema: 'advies_vastgelopen_zorg',
    inhoud: {
      onderwerp: 'Zorg die stopt op de achttiende verjaardag',
      wie: 'beleid jeugd en zorg',
      tekst:
        'In een half jaar kwamen zeven vragen over jongeren van wie de behandeling stopte toen zij 18 werden. Spreek met de verzekeraar af dat de gemeente doorbetaalt tot de overdracht rond is.',
    },
  },
  {
    dagen: 120,
    opvolgen: null,
    gevraagd: false,
    aan: 'directie',
    thema: 'gog_tegen_professionals',
    inhoud: {
      onderwerp: 'Medewerkers van wie het adres op straat ligt',
      wie: 'directeur maatschappelijke ontwikkeling',
      tekst:
        'Maak één plek waar een medewerker terechtkan die thuis wordt bedreigd. Regel geheimhouding van het adres binnen een dag.',
    },
    uitkomst: { wat: 'overgenomen', dagen: 60, waarom: 'Er is nu een vast nummer bij de afdeling veiligheid.' },
  },
  {
    dagen: 200,
    opvolgen: null,
    gevraagd: true,
    aan: 'bestuur',
    thema: 'dreigende_pandsluiting',
    inhoud: {
      onderwerp: 'Kinderen in een woning die dichtgaat',
      wie: 'burgemeester',
      tekst: 'Vraag bij elke voorgenomen sluiting eerst het wijkteam naar de kinderen, en geef daar vijf dagen voor.',
    },
    uitkomst: { wat: 'deels', dagen: 150, waarom: 'Het wijkteam wordt gevraagd, maar de termijn is drie dagen.' },
  },
]

/** What the desk advised others of late: two to be followed, of two it is known what came of it. */
export const vulAdviezen = async (baken: Baken, loket: string, mensen: Mensen): Promise<void> => {
  const door = mensen.coordinatoren[0]
  if (!door) return
  const nu = baken.klok().toISOString()
  const dag = (n: number) => plusDagen(dagVan(nu), n)
  for (const g of adviezen) {
    const inhoud = await maakRegistertekst(baken, loket, JSON.stringify(g.inhoud))
    const waarom = g.uitkomst ? await maakRegistertekst(baken, loket, g.uitkomst.waarom) : null
    await inLoket(baken.db, loket, async tx => {
      await insertRegistertekst(tx, loket, inhoud, nu)
      const { rows } = await sql<{ id: string }>`
        select id from zaak where loket = ${loket} and werk #> '{advies,omgezet}' is not null limit 1`.execute(tx)
      const zaken = g.uitDossier ? rows.map(r => r.id) : []
      const wat = { id: baken.nieuwId(), sleutel: uuidv4(), door, op: nu, inhoud: inhoud.id, zaken }
      const opvolgenOp = g.opvolgen === null ? null : dag(g.opvolgen)
      await insertAdvies(tx, loket, { ...g, gegevenOp: dag(-g.dagen), opvolgenOp }, wat)
      if (!g.uitkomst || !waarom) return
      await insertRegistertekst(tx, loket, waarom, nu)
      const { wat: uitkomst, dagen, waarom: toelichting } = g.uitkomst
      const vervolg: Vervolg = { soort: 'uitkomst', uitkomst, op: dag(-dagen), toelichting }
      const gehoord = { id: baken.nieuwId(), toelichting: waarom.id, door, op: nu }
      await saveVervolg(tx, loket, { id: wat.id, versie: 1 }, vervolg, gehoord)
    })
  }
}

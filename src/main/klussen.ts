import { sql } from 'kysely'
import pg from 'pg'
import { ruimAdviezenOp } from '../advies/register/opruimen.ts'
import { ruimBestandenOp } from '../controle/bestanden.ts'
import { ruimWezenOp } from '../controle/sleutels.ts'
import { inLoket, poolinstelling } from '../db/verbinding.ts'
import { delingRonde } from '../deling/oversteek.ts'
import { ruimOpmerkingenOp } from '../dienst/overdragen.ts'
import { ruimOudeFormulierenOp } from '../melden/concept/bewaren.ts'
import type { Businstelling } from '../post/retour/bus.ts'
import { haalRetourpost } from '../post/retour/ronde.ts'
import { verstuurPost, vervalPost, wisOudePost } from '../post/versturen/ronde.ts'
import type { Smtpinstelling } from '../post/versturen/smtp.ts'
import { ruimOudeMailsOp } from '../registreren/email/bewaren.ts'
import { ruimSessiesOp } from '../toegang/opruimen.ts'
import { zegelbestand } from '../toegang/zegel/bestand.ts'
import { maakVerzegelaar } from '../toegang/zegel/verzegel.ts'
import { vernietigingsboek } from '../vernietiging/boek.ts'
import { hervatVernietigingen } from '../vernietiging/voltooi.ts'
import { ruimBewaardOp } from '../web/bewaard/opslag.ts'
import type { Baken } from '../zaken/baken.ts'
import { scanWachtende } from '../zaken/bijlagen/scannen.ts'
import { regieRonde } from '../zaken/regie/ronde.ts'
import { blijfAanwezig } from './aanwezig.ts'
import type { Opbouw } from './opbouw.ts'

type Klus = {
  readonly naam: string
  readonly seconden: number
  readonly doe: (loket: string) => Promise<unknown>
}
type Klusinstelling = {
  readonly data: string
  readonly post?: Smtpinstelling | undefined
  readonly bounces?: Businstelling | undefined
}
export type Klussen = { stop(): Promise<void> }

const RONDE_MS = 10_000
/** A job that takes longer than this was cut off; another process may take it. */
const HUUR_SECONDEN = 600

/** Takes a job of a desk when it is due and nobody has it; false when it is not ours to do. */
const neem = (baken: Baken, loket: string, klus: Klus): Promise<boolean> =>
  inLoket(baken.db, loket, async tx => {
    await sql`insert into klus (loket, naam) values (${loket}, ${klus.naam}) on conflict do nothing`.execute(tx)
    const { rows } = await sql<{ naam: string }>`
      update klus set bezet_tot = clock_timestamp() + make_interval(secs => ${HUUR_SECONDEN})
      where loket = ${loket} and naam = ${klus.naam}
        and (bezet_tot is null or bezet_tot < clock_timestamp())
        and (gedaan_op is null or gedaan_op < clock_timestamp() - make_interval(secs => ${klus.seconden}))
      returning naam`.execute(tx)
    return rows.length > 0
  })

const geefTerug = (baken: Baken, loket: string, klus: Klus): Promise<unknown> =>
  inLoket(baken.db, loket, tx =>
    sql`update klus set bezet_tot = null, gedaan_op = clock_timestamp()
      where loket = ${loket} and naam = ${klus.naam}`.execute(tx),
  )

/** What PostgreSQL still holds of keys that were destroyed is written over; a lock of a moment, so only when needed. */
const wisSleutelresten = async (opbouw: Opbouw, loket: string): Promise<void> => {
  const sinds = new Date(opbouw.baken.klok().getTime() - 25 * 3_600_000).toISOString()
  const vernietigd = await inLoket(opbouw.baken.db, loket, tx =>
    tx
      .selectFrom('grafsteen')
      .select('zaak')
      .where('loket', '=', loket)
      .where('op', '>', sinds)
      .limit(1)
      .executeTakeFirst(),
  )
  if (!vernietigd) return
  const client = new pg.Client(poolinstelling(opbouw.opslag.sleutels.eigenaar))
  await client.connect()
  await client.query('vacuum full sleutel').finally(() => client.end())
}

const klussenVan = (opbouw: Opbouw, { data, post, bounces }: Klusinstelling): readonly Klus[] => {
  const { baken } = opbouw
  const zegels = new Map(
    [...baken.loketten.keys()].map(l => [l, maakVerzegelaar(baken.db, zegelbestand(data), l)] as const),
  )
  const boek = vernietigingsboek(data)
  const [eerste] = baken.loketten.keys()
  // One mailbox for all desks, so the first of them has it read.
  const haal = async (l: string) =>
    post && bounces && l === eerste ? haalRetourpost(baken, bounces, post.afzender) : undefined
  return [
    ...(post ? [{ naam: 'post', seconden: 0, doe: (l: string) => verstuurPost(baken, post, l) }] : []),
    { naam: 'vernietigen', seconden: 600, doe: l => hervatVernietigingen(baken, boek, l) },
    { naam: 'verzegelen', seconden: 30, doe: async l => zegels.get(l)?.() },
    { naam: 'wezen', seconden: 3_600, doe: l => ruimWezenOp(baken.db, baken.kluis, l, baken.klok()) },
    {
      naam: 'formulieren',
      seconden: 3_600,
      doe: l => Promise.all([ruimOudeFormulierenOp(baken, l), ruimBewaardOp(baken, l)]),
    },
    { naam: 'sessies', seconden: 3_600, doe: l => ruimSessiesOp(baken.db, l, baken.klok()) },
    { naam: 'dienstopmerkingen', seconden: 86_400, doe: l => ruimOpmerkingenOp(baken, l) },
    { naam: 'postkopieen', seconden: 3_600, doe: l => wisOudePost(baken, l) },
    { naam: 'postverlopen', seconden: 300, doe: l => vervalPost(baken, l) },
    { naam: 'delingen', seconden: 30, doe: l => delingRonde(baken, l) },
    { naam: 'regie', seconden: 60, doe: l => regieRonde(baken, l) },
    {
      naam: 'bestanden',
      seconden: 3_600,
      doe: l => ruimBestandenOp(baken.db, baken.bijlagen.opslag, l, baken.klok()),
    },
    { naam: 'mails', seconden: 3_600, doe: l => ruimOudeMailsOp(baken, l) },
    { naam: 'scannen', seconden: 30, doe: l => scanWachtende(baken, l) },
    { naam: 'adviezen', seconden: 86_400, doe: l => ruimAdviezenOp(baken, l) },
    { naam: 'sleutelresten', seconden: 86_400, doe: l => wisSleutelresten(opbouw, l) },
    // Last: a mailbox elsewhere may be slow, and holds up nothing that is ours.
    ...(bounces ? [{ naam: 'retourpost', seconden: 60, doe: haal }] : []),
  ]
}

/** The work on an interval, one job at a time, shared with other processes. What fails is logged and tried again. */
export const startKlussen = (
  opbouw: Opbouw,
  i: Klusinstelling,
  log: (regel: Record<string, unknown>) => void,
): Klussen => {
  const { baken } = opbouw
  const einde = new AbortController()
  const weg = blijfAanwezig(opbouw.opslag.register.toepassing)
  const klussen = klussenVan(opbouw, i)
  const een = async (klus: Klus, loket: string): Promise<void> => {
    if (einde.signal.aborted || !(await neem(baken, loket, klus))) return
    try {
      await klus.doe(loket)
    } finally {
      await geefTerug(baken, loket, klus)
    }
  }
  const ronde = async (): Promise<void> => {
    for (const klus of klussen)
      for (const loket of baken.loketten.keys())
        await een(klus, loket).catch((fout: Error & { code?: string }) =>
          log({ klus: klus.naam, loket, fout: fout.code ?? fout.name, spoor: fout.stack?.split('\n').slice(1, 4) }),
        )
  }
  const draait = (async () => {
    while (!einde.signal.aborted) {
      await ronde()
      await opbouw.wekker.wacht(RONDE_MS, einde.signal)
    }
  })()
  return {
    stop: async () => {
      einde.abort()
      await draait
      await weg()
    },
  }
}

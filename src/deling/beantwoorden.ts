import { inLoket, type Tx } from '../db/verbinding.ts'
import { dagVan } from '../kernel/lokaal.ts'
import { versieOp } from '../protocollen/versie.ts'
import type { Wie } from '../toegang/wie.ts'
import { type Baken, getLoket } from '../zaken/baken.ts'
import { hoogstensInDossier } from '../zaken/bijlagen/domain.ts'
import { type Gekeurd, keurAlle } from '../zaken/bijlagen/keur.ts'
import { alsBijlagen, rijVan, slaOp } from '../zaken/bijlagen/opslaan.ts'
import { type Delingregel, findDeling, zetStand } from '../zaken/deling/rijen.ts'
import { type Deurweigering, handle } from '../zaken/deuren/handle.ts'
import { type Openingsweigering, openDossier } from '../zaken/deuren/openen.ts'
import type { NieuwePersoon, Tekst } from '../zaken/register/inhoud.ts'
import { aangenomen, delingAannemen } from './domain.ts'
import { type Lading, leesLading, meldingUit, personenUit, zonderBytes } from './lading.ts'
import { openLading, rondAf } from './oversteek.ts'
import { isBijlage } from './stuk.ts'

export type Antwoordweigering = 'nietOpen' | 'dossierVernietigd' | 'teVeel' | Deurweigering | Openingsweigering
export type Antwoordafloop = { ok: true; zaak: string | null } | { ok: false; weigering: Antwoordweigering }

/** Somebody answered at the same moment, or it was withdrawn: the rest is undone. */
class NietOpen extends Error {}

const sluit = async (tx: Tx, wie: Wie, id: string, zaak: { id: string; nummer: string }, op: string) => {
  const a = { status: 'aangenomen', op, door: wie.id, zaak } as const
  if (!(await zetStand(tx, wie.loket, id, ['open'], a))) throw new NietOpen()
}

const pak = async (baken: Baken, wie: Wie, id: string): Promise<{ regel: Delingregel; lading: Lading } | null> => {
  const regel = await inLoket(baken.db, wie.loket, tx => findDeling(tx, wie.loket, 'in', id))
  if (regel?.status !== 'open') return null
  const lading = leesLading((await openLading(baken, regel, wie.loket)) ?? undefined)
  return lading ? { regel, lading } : null
}

/** The fact of taking it, and what crossed as a text of the dossier that takes it. */
const vast = ({ regel, lading }: { regel: Delingregel; lading: Lading }, nieuwId: () => string) => {
  const tekst: Tekst = { id: nieuwId(), soort: 'deling', tekst: JSON.stringify(lading) }
  const { id, ander: van, doel, grondslag, onderdelen } = regel
  return { deling: { id, van, doel, grondslag, onderdelen, lading: tekst.id }, teksten: [tekst] }
}

/**
 * The files that came along, through the one door for files, and what crossed without them. Of one that this desk does
 * not keep (too large here, of a sort that it does not know, gone at the other) the name stays, with why.
 */
const keurMee = async (baken: Baken, lading: Lading): Promise<{ goed: readonly Gekeurd[]; lading: Lading }> => {
  const mee = lading.stukken.filter(isBijlage)
  const ingestuurd = mee.flatMap(({ naam, bytes }) =>
    bytes ? [{ naam, bytes: Buffer.from(bytes, 'base64'), heel: true }] : [],
  )
  const { goed, fouten } = await keurAlle(ingestuurd, baken.bijlagen)
  const weg = mee.filter(s => !s.bytes).map(s => `‘${s.naam}’: Dit bestand was er bij het andere loket niet meer.`)
  const gemist = [...fouten, ...weg]
  return { goed, lading: { ...zonderBytes(lading), ...(gemist.length > 0 ? { gemist } : {}) } }
}

const protocolNu = (baken: Baken, loket: string, nu: Date) => {
  const desk = getLoket(baken, loket)
  return versieOp(desk, dagVan(nu)) ?? desk.versies.at(-1)
}

const klaar = async (
  baken: Baken,
  wie: Wie,
  id: string,
  doe: () => Promise<Antwoordafloop>,
): Promise<Antwoordafloop> => {
  const afloop = await doe().catch((fout: unknown): Antwoordafloop => {
    if (fout instanceof NietOpen) return { ok: false, weigering: 'nietOpen' }
    throw fout
  })
  if (afloop.ok) await rondAf(baken, wie.loket, id)
  return afloop
}

/** Takes what another desk shared as a report of its own: a dossier with a number, terms and tasks as any other. */
export const neemAanAlsNieuw = (baken: Baken, wie: Wie, id: string): Promise<Antwoordafloop> =>
  klaar(baken, wie, id, async () => {
    const gepakt = await pak(baken, wie, id)
    const protocol = protocolNu(baken, wie.loket, baken.klok())
    if (!gepakt || !protocol) return { ok: false, weigering: 'nietOpen' }
    const { goed, lading } = await keurMee(baken, gepakt.lading)
    const { deling, teksten } = vast({ ...gepakt, lading }, baken.nieuwId)
    const ontvangenOp = gepakt.regel.bezorgdOp ?? gepakt.regel.gedeeldOp
    const opening = await openDossier(baken, {
      loket: wie.loket,
      wie,
      herkomst: wie.herkomst,
      sleutel: id,
      melding: meldingUit(lading, protocol, ontvangenOp),
      bijlagen: goed.map((g, i) => ({
        ...{ kenmerk: `${id}:${i}`, bron: 'deling' },
        haal: async () => g,
      })),
      erbij: {
        feiten: ctx => [aangenomen(deling, ctx)],
        teksten,
        ook: (tx, zaak, nu) => sluit(tx, wie, id, zaak, nu),
      },
    })
    return opening.ok ? { ok: true, zaak: opening.ontvangst.zaak } : opening
  })

const personenVoor = (baken: Baken, loket: string, lading: Lading): readonly NieuwePersoon[] => {
  const protocol = protocolNu(baken, loket, baken.klok())
  return protocol ? personenUit(lading, protocol).map(p => ({ ...p, id: baken.nieuwId() })) : []
}

/** Takes it into a dossier that this desk has already; asks the right to work in that one. */
export const neemAanBij = (baken: Baken, wie: Wie, id: string, zaak: string): Promise<Antwoordafloop> =>
  klaar(baken, wie, id, async () => {
    const gepakt = await pak(baken, wie, id)
    if (!gepakt) return { ok: false, weigering: 'nietOpen' }
    const sleutel = (await baken.kluis.pak(wie.loket, [zaak])).get(zaak)
    if (!sleutel) return { ok: false, weigering: 'dossierVernietigd' }
    const { goed, lading } = await keurMee(baken, gepakt.lading)
    const { deling, teksten } = vast({ ...gepakt, lading }, baken.nieuwId)
    const personen = personenVoor(baken, wie.loket, lading)
    const opgeslagen = await slaOp(baken, wie.loket, sleutel, goed)
    const mee = alsBijlagen(opgeslagen, 'deling', baken.nieuwId, wie.id, baken.klok().toISOString())
    const afloop = await handle(baken, wie, {
      zaak,
      opdracht: { naam: 'delingAannemen', handeling: 'dossier.bewerken', beslis: delingAannemen },
      invoer: {
        deling,
        personen: personen.map(p => ({ id: p.id, rol: p.rol })),
        bijlagen: { feiten: mee.feiten, hoogstens: hoogstensInDossier(baken) },
      },
      teksten: [...teksten, ...mee.teksten],
      bestanden: opgeslagen.map(rijVan),
      personen,
      ook: (tx, na, nu) => sluit(tx, wie, id, na, nu),
    })
    if (afloop.ok) return { ok: true, zaak }
    // Without a row they are nobody's.
    await baken.bijlagen.opslag.verwijder(
      wie.loket,
      opgeslagen.map(o => o.id),
    )
    return { ok: false, weigering: afloop.weigering }
  })

/** Does not take it, with a reason from the list; what crossed is destroyed. */
export const weigerDeling = (baken: Baken, wie: Wie, id: string, reden: string): Promise<Antwoordafloop> =>
  klaar(baken, wie, id, () =>
    inLoket(baken.db, wie.loket, async (tx): Promise<Antwoordafloop> => {
      const op = baken.klok().toISOString()
      const gezet = await zetStand(tx, wie.loket, id, ['open'], { status: 'geweigerd', op, reden, door: wie.id })
      return gezet ? { ok: true, zaak: null } : { ok: false, weigering: 'nietOpen' }
    }),
  )

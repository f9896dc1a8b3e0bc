import type { Betrokkene, Meldingtekst, Voorval } from '../../begrippen/melding.ts'
import type { Zaak } from '../../begrippen/zaak.ts'
import type { Tx } from '../../db/verbinding.ts'
import { isBijzonder } from '../../protocollen/bases/bijzonder.ts'
import type { Protocolversie } from '../../protocollen/protocol.ts'
import { type Collega, findCollegas } from '../../toegang/gebruikersnamen.ts'
import { getVersie } from '../../zaken/baken.ts'
import {
  findBetrokkenen,
  findMeldingrijen,
  findTekstrijen,
  findVoorvalrijen,
  openBetrokkenen,
  openMeldingen,
  openTeksten,
  openVoorvallen,
} from '../../zaken/register/inhoud.ts'
import { findJournaal, type Journaalregel } from '../../zaken/register/store.ts'
import {
  findBijeenkomsten,
  findDeelnemers,
  type Tafelbijeenkomst,
  type Tafeldeelnemer,
} from '../../zaken/tafelregister.ts'
import type { Lezend } from '../route/verzoek.ts'

/** A dossier opened: everything a page shows, decrypted for this one look. */
export type Geopend = {
  readonly zaak: Zaak
  readonly protocol: Protocolversie
  readonly meldingen: readonly {
    id: string
    nummer: string
    kanaal: string
    ontvangenOp: string
    tekst: Meldingtekst
  }[]
  readonly voorvallen: readonly Voorval[]
  readonly betrokkenen: readonly Betrokkene[]
  readonly teksten: ReadonlyMap<string, string>
  readonly journaal: readonly Journaalregel[]
  readonly collegas: ReadonlyMap<string, Collega>
  /** For a family at the standing table only: who sits there, and when it meets. */
  readonly tafel?: {
    readonly deelnemers: readonly Tafeldeelnemer[]
    readonly bijeenkomsten: readonly Tafelbijeenkomst[]
  }
}

const leeg = { meldingen: [], voorvallen: [], betrokkenen: [], teksten: new Map<string, string>() }

/**
 * What a dossier holds, still closed: ciphertexts and the names of the desk. Asked in one go, also together with whether
 * somebody may see it; the keys come only after that.
 */
export const haalDicht = (tx: Tx, loket: string, id: string) =>
  Promise.all([
    findCollegas(tx, loket),
    findBetrokkenen(tx, loket, id),
    findMeldingrijen(tx, loket, id),
    findVoorvalrijen(tx, loket, id),
    findTekstrijen(tx, loket, id),
  ])

type Dicht = ReturnType<typeof haalDicht>

const openDicht = async (v: Lezend, { loket, id }: Zaak, dicht: Dicht) => {
  const [collegas, personen, meldingen, voorvallen, teksten] = await dicht
  const sleutels = await v.huisraad.baken.kluis.pak(loket, [id, ...personen.map(p => p.id)])
  const sleutel = sleutels.get(id)
  if (!sleutel) return { ...leeg, collegas }
  return {
    collegas,
    meldingen: openMeldingen(loket, meldingen, sleutel),
    voorvallen: openVoorvallen(loket, voorvallen, sleutel),
    teksten: openTeksten(loket, teksten, sleutel),
    betrokkenen: openBetrokkenen(loket, personen, sleutels),
  }
}

const tafelVan = async (v: Lezend, zaak: Zaak) =>
  isBijzonder('bemiddelingstafel', getVersie(v.desk, zaak.protocolversie), zaak)
    ? {
        tafel: {
          deelnemers: await findDeelnemers(v.tx, zaak.loket),
          bijeenkomsten: await findBijeenkomsten(v.tx, zaak.loket),
        },
      }
    : {}

/** A dossier as it stands now. Its history is read apart: most looks do not need it. */
export const openen = async (
  v: Lezend,
  zaak: Zaak,
  dicht: Dicht = haalDicht(v.tx, zaak.loket, zaak.id),
): Promise<Geopend> => {
  const [open, tafel] = await Promise.all([openDicht(v, zaak, dicht), tafelVan(v, zaak)])
  return { zaak, protocol: getVersie(v.desk, zaak.protocolversie), ...open, ...tafel, journaal: [] }
}

/** A dossier with its whole history. */
export const openenMetJournaal = async (v: Lezend, zaak: Zaak): Promise<Geopend> => {
  const [geopend, journaal] = await Promise.all([openen(v, zaak), findJournaal(v.tx, zaak.loket, zaak.id)])
  return { ...geopend, journaal }
}

import type { Betrokkene, Meldingtekst, Voorval } from '../../begrippen/melding.ts'
import type { Zaak } from '../../begrippen/zaak.ts'
import { isBijzonder } from '../../protocollen/bases/bijzonder.ts'
import type { Protocolversie } from '../../protocollen/protocol.ts'
import { type Collega, findCollegas } from '../../toegang/gebruikersnamen.ts'
import { getVersie } from '../../zaken/baken.ts'
import { findBetrokkenen, findMeldingen, findTeksten, findVoorvallen, openBetrokkenen } from '../../zaken/inhoud.ts'
import { findJournaal, type Journaalregel } from '../../zaken/store.ts'
import {
  findBijeenkomsten,
  findDeelnemers,
  type Tafelbijeenkomst,
  type Tafeldeelnemer,
} from '../../zaken/tafelregister.ts'
import type { Lezend } from '../route.tsx'

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

const inhoudVan = async (v: Lezend, zaak: Zaak) => {
  const { tx } = v
  const { loket, id } = zaak
  const { kluis } = v.huisraad.baken
  const [personen, eigen] = await Promise.all([findBetrokkenen(tx, loket, id), kluis.pak(loket, [id])])
  const sleutel = eigen.get(id)
  if (!sleutel) return leeg
  const [meldingen, voorvallen, teksten, sleutels] = await Promise.all([
    findMeldingen(tx, loket, id, sleutel),
    findVoorvallen(tx, loket, id, sleutel),
    findTeksten(tx, loket, id, sleutel),
    personen.length > 0
      ? kluis.pak(
          loket,
          personen.map(p => p.id),
        )
      : new Map<string, Buffer>(),
  ])
  return { meldingen, voorvallen, teksten, betrokkenen: openBetrokkenen(loket, personen, sleutels) }
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
export const openen = async (v: Lezend, zaak: Zaak): Promise<Geopend> => {
  const [collegas, inhoud, tafel] = await Promise.all([
    findCollegas(v.tx, zaak.loket),
    inhoudVan(v, zaak),
    tafelVan(v, zaak),
  ])
  return { zaak, protocol: getVersie(v.desk, zaak.protocolversie), ...inhoud, ...tafel, journaal: [], collegas }
}

/** A dossier with its whole history. */
export const openenMetJournaal = async (v: Lezend, zaak: Zaak): Promise<Geopend> => {
  const [geopend, journaal] = await Promise.all([openen(v, zaak), findJournaal(v.tx, zaak.loket, zaak.id)])
  return { ...geopend, journaal }
}

import { createHash, randomBytes } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { OpstartFout } from '../opstartfout.ts'
import { opstartFoutVan } from '../opstartfout-van.ts'
import { hindernis, isRoot, niemand, type Wie } from './bereik.ts'

/** Where the cluster stands (cluster, socket, log and start.log are in `map`) and whom PostgreSQL runs as. */
export interface Plaats {
  readonly map: string
  readonly wie: Wie | undefined
}

const uitwijk = '/var/lib/baken'
const wijzerNaam = 'postgres-map.txt'
const hoortBijNaam = 'hoort-bij.txt'
// A socket path ends at 107 bytes (103 on macOS), and PostgreSQL adds /.s.PGSQL.5432.
const langsteSocketmap = 88

/** A folder that we made, or that was handed to us empty, is opened for passing through: uid 65534 must reach its own. */
const zetOpen = (map: string): void => {
  if (!isRoot() || readdirSync(map).length > 0 || hindernis(map, niemand) !== map) return
  chmodSync(map, (statSync(map).mode & 0o777) | 0o011)
}

/** Makes the data folder when needed, and gives its real path. */
export const maakDatamap = (pad: string): string => {
  try {
    mkdirSync(pad, { recursive: true, mode: isRoot() ? 0o711 : 0o700 })
    const map = realpathSync(pad)
    zetOpen(map)
    return map
  } catch (err) {
    throw opstartFoutVan(err, 'datamap', { pad })
  }
}

/** A folder of PostgreSQL's own: nobody else may look in. */
export const maakEigenMap = (pad: string, wie: Wie | undefined): void => {
  const gemaakt = mkdirSync(pad, { recursive: true, mode: 0o700 })
  if (!gemaakt) return
  chmodSync(pad, 0o700)
  try {
    if (wie) chownSync(pad, wie.uid, wie.gid)
  } catch (err) {
    rmSync(pad, { recursive: true, force: true })
    throw new OpstartFout('rootMagNiet', { ander: String(wie?.uid) }, err) // a container that holds only root
  }
}

const eigenaarVan = (cluster: string): Wie | undefined => {
  const staat = statSync(cluster, { throwIfNoEntry: false })
  return staat && { uid: staat.uid, gid: staat.gid }
}

const eersteRegel = (pad: string): string => readFileSync(pad, 'utf8').split('\n')[0]?.trim() ?? ''

/** Follows the pointer in the data folder, and refuses a copied data folder: two would then share one register. */
const volgWijzer = (datamap: string, wijzer: string): string => {
  const map = eersteRegel(wijzer)
  const hoortBij = join(map, hoortBijNaam)
  if (!existsSync(hoortBij)) throw new OpstartFout('clusterplaatsWeg', { pad: wijzer, ander: map })
  const bron = eersteRegel(hoortBij)
  if (bron === datamap) return map
  const bronWijzer = join(bron, wijzerNaam)
  if (existsSync(bronWijzer) && eersteRegel(bronWijzer) === map) {
    throw new OpstartFout('clusterplaatsVanAnder', { pad: map, ander: bron })
  }
  writeFileSync(hoortBij, `${datamap}\n`)
  return map
}

/**
 * A place outside the data folder, which PostgreSQL cannot reach. Its name is new each time: a clone that is thrown
 * away and made again at the same path must not find the old register.
 */
const wijkUit = (datamap: string, wijzer: string, muur: string, log: (regel: string) => void): string => {
  const map = join(uitwijk, randomBytes(6).toString('hex'))
  try {
    mkdirSync(uitwijk, { recursive: true })
    chmodSync(uitwijk, 0o711)
    const verderop = hindernis(uitwijk, niemand)
    if (verderop) throw new Error(`ook ${verderop} is gesloten`)
    mkdirSync(map)
    chmodSync(map, 0o711)
    writeFileSync(join(map, hoortBijNaam), `${datamap}\n`)
  } catch (err) {
    throw new OpstartFout('geenUitwijk', { pad: map, ander: muur, melding: String(err) }, err)
  }
  const uitleg = `De database van deze datamap staat daar, omdat PostgreSQL (uid ${niemand.uid}) niet door ${muur} heen kan.\nNeem die map mee bij verhuizen; laat dit bestand staan.\n`
  writeFileSync(wijzer, `${map}\n\n${uitleg}`)
  log(
    `De database staat in ${map}, omdat PostgreSQL (uid ${niemand.uid}) niet door ${muur} heen kan; ${wijzer} wijst ernaar.`,
  )
  return map
}

const vanEigenaar = (map: string): Plaats => {
  const eigenaar = eigenaarVan(join(map, 'cluster'))
  if (!isRoot()) {
    if (eigenaar && process.getuid && eigenaar.uid !== process.getuid()) {
      throw new OpstartFout('andereEigenaar', { pad: map, ander: String(eigenaar.uid) })
    }
    return { map, wie: undefined }
  }
  const wie = eigenaar && eigenaar.uid !== 0 ? eigenaar : niemand
  const muur = hindernis(realpathSync(map), wie)
  if (muur) throw new OpstartFout('onbereikbaarVoorPostgres', { pad: map, ander: muur, melding: String(wie.uid) })
  return { map, wie }
}

/** Call it while holding the lock; `datamap` is a real path. */
export const kiesPlaats = (datamap: string, log: (regel: string) => void): Plaats => {
  const wijzer = join(datamap, wijzerNaam)
  const gewoon = join(datamap, 'postgres')
  try {
    if (existsSync(wijzer)) return vanEigenaar(volgWijzer(datamap, wijzer))
    const muur = isRoot() && !existsSync(gewoon) ? hindernis(datamap, niemand) : undefined
    if (muur) return vanEigenaar(wijkUit(datamap, wijzer, muur, log))
    const gemaakt = mkdirSync(gewoon, { recursive: true, mode: 0o711 })
    if (gemaakt) chmodSync(gewoon, 0o711)
    return vanEigenaar(gewoon)
  } catch (err) {
    throw opstartFoutVan(err, 'datamap', { pad: datamap })
  }
}

/** The folder of the socket: beside the cluster, or a short one when that path would not fit. */
export const maakSocketmap = ({ map, wie }: Plaats): string => {
  const gewoon = join(map, 'socket')
  if (Buffer.byteLength(gewoon) <= langsteSocketmap) {
    maakEigenMap(gewoon, wie)
    return gewoon
  }
  const kort = isRoot() && existsSync('/run') ? '/run' : tmpdir()
  const pad = join(kort, `baken-${createHash('sha256').update(map).digest('hex').slice(0, 16)}`)
  maakEigenMap(pad, wie)
  const staat = lstatSync(pad)
  const uid = wie?.uid ?? process.getuid?.() ?? staat.uid
  // In a shared folder anyone may have made it first: a stranger must not sit between us and the register.
  if (!staat.isDirectory() || staat.uid !== uid || (staat.mode & 0o077) !== 0)
    throw new OpstartFout('socketBezet', { pad })
  return pad
}

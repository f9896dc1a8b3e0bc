import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { OpstartFout } from '../opstartfout.ts'
import { opstartFoutVan } from '../opstartfout-van.ts'
import { afstelling, alsOpties } from './instellingen.ts'
import { maakEigenMap, type Plaats } from './plaats.ts'
import type { Programma } from './programma.ts'

const hoofdversie = '18'
const weinigRuimte = 16 * 1024 * 1024

/** The superuser. The rights of the socket's folder guard it; on Windows, which has no such thing, a password. */
export const eigenaar = 'baken'
export const metWachtwoord = process.platform === 'win32'
export const wachtwoordVan = (map: string): string | undefined =>
  metWachtwoord ? readFileSync(join(map, 'wachtwoord'), 'utf8').trim() : undefined

/** A clean environment: no PG* variable or locale of whoever starts Baken. Windows needs its own to load libraries. */
export const omgeving = (): { env?: NodeJS.ProcessEnv } =>
  process.platform === 'win32' ? {} : { env: { LC_ALL: 'C', TZ: 'UTC' } }

/** The disk as an ordinary user finds it: root may still write where PostgreSQL no longer can. */
const isVol = (map: string): boolean => {
  const { bavail, bsize } = statfsSync(map)
  return bavail * bsize < weinigRuimte
}

/** Words why one of PostgreSQL's programs stopped, from what it said. */
export const programmaFout = (
  plaats: Plaats,
  programma: Programma,
  uitvoer: string,
  oorzaak?: unknown,
): OpstartFout => {
  const pad = plaats.map
  const code = oorzaak instanceof Error && 'code' in oorzaak ? String(oorzaak.code) : ''
  const regels = uitvoer.split('\n').map(regel => regel.trim())
  const gevonden =
    regels.findLast(regel => /FATAL|PANIC|ERROR|could not/i.test(regel)) ?? regels.findLast(Boolean) ?? code
  const melding = gevonden.replace(/^[-\d]{10} .*?\] /, '').slice(0, 300)
  if (/No space left|quota exceeded|file too large/i.test(uitvoer) || isVol(pad))
    return new OpstartFout('schijfVol', { pad })
  if (/shared librar|GLIBC|symbol lookup|Library not loaded/i.test(uitvoer) || ['ENOENT', 'ENOEXEC'].includes(code)) {
    return new OpstartFout('bibliotheek', { pad: programma.map, melding }, oorzaak)
  }
  if (plaats.wie && ['EPERM', 'EINVAL', 'EACCES'].includes(code)) {
    return new OpstartFout('rootMagNiet', { ander: String(plaats.wie.uid) }, oorzaak)
  }
  const onbekend = /could not look up .*user ID (\d+)/.exec(uitvoer)?.[1]
  if (onbekend) return new OpstartFout('gebruikerOnbekend', { ander: onbekend })
  return new OpstartFout('startMislukt', { pad: `${join(pad, 'start.log')} en ${join(pad, 'log')}`, melding }, oorzaak)
}

const voerUit = (
  bestand: string,
  opties: string[],
  plaats: Plaats,
): Promise<{ code: number | null; uitvoer: string }> =>
  new Promise((klaar, fout) => {
    const kind = spawn(bestand, opties, {
      cwd: plaats.map,
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
      ...omgeving(),
      ...plaats.wie,
    })
    let uitvoer = ''
    for (const stroom of [kind.stdout, kind.stderr]) stroom.setEncoding('utf8').on('data', stuk => (uitvoer += stuk))
    kind.once('error', fout).once('close', code => klaar({ code, uitvoer }))
  })

const initdb = async (plaats: Plaats, programma: Programma, naar: string): Promise<void> => {
  const wachtwoordbestand = join(plaats.map, 'wachtwoord')
  if (metWachtwoord) writeFileSync(wachtwoordbestand, `${randomBytes(24).toString('hex')}\n`, { mode: 0o600 })
  const toegang = metWachtwoord
    ? ['--auth=scram-sha-256', `--pwfile=${wachtwoordbestand}`]
    : ['--auth-local=trust', '--auth-host=reject']
  const opties = [
    ...['-D', naar, '-U', eigenaar, '--encoding=UTF8', '--locale=C', '--locale-provider=icu', '--icu-locale=nl-NL'],
    ...toegang,
    ...alsOpties(afstelling()),
  ]
  const gedaan = await voerUit(programma.bestand('initdb'), opties, plaats).catch((oorzaak: unknown) => {
    throw programmaFout(plaats, programma, '', oorzaak)
  })
  if (gedaan.code === 0) return
  writeFileSync(join(plaats.map, 'start.log'), gedaan.uitvoer)
  throw programmaFout(plaats, programma, gedaan.uitvoer)
}

const schrijfDoor = (map: string): void => {
  if (process.platform === 'win32') return
  const fd = openSync(map, 'r')
  fsyncSync(fd)
  closeSync(fd)
}

const versieIn = (cluster: string): string => {
  try {
    return readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim()
  } catch (err) {
    if (err instanceof Error && 'code' in err && err.code === 'ENOENT') {
      throw new OpstartFout('clusterBeschadigd', { pad: cluster }, err)
    }
    throw opstartFoutVan(err, 'datamap', { pad: cluster })
  }
}

const eisHoofdversie = (cluster: string): void => {
  const versie = versieIn(cluster)
  if (versie === hoofdversie) return
  throw new OpstartFout('andereHoofdversie', { pad: cluster, ander: versie, melding: hoofdversie })
}

/**
 * Makes the cluster when there is none; says whether it did. It gets its name when initdb has synced it to disk, so a
 * power cut leaves a whole one or none.
 */
export const zorgVoorCluster = async (plaats: Plaats, programma: Programma): Promise<boolean> => {
  const cluster = join(plaats.map, 'cluster')
  if (existsSync(cluster)) {
    eisHoofdversie(cluster)
    return false
  }
  for (const rest of readdirSync(plaats.map).filter(naam => naam.startsWith('cluster.nieuw-'))) {
    rmSync(join(plaats.map, rest), { recursive: true, force: true })
  }
  const nieuw = join(plaats.map, `cluster.nieuw-${randomBytes(4).toString('hex')}`)
  try {
    maakEigenMap(nieuw, plaats.wie)
    await initdb(plaats, programma, nieuw)
    renameSync(nieuw, cluster)
    schrijfDoor(plaats.map)
  } catch (err) {
    rmSync(nieuw, { recursive: true, force: true })
    throw opstartFoutVan(err, 'datamap', { pad: plaats.map })
  }
  return true
}

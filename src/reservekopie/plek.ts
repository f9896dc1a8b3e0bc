import { readdir, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Databasesoort } from './formaat/archief.ts'
import { Kopiefout } from './fout.ts'

const einde = (soort: Databasesoort): string => `.${soort}.baken`

const isMap = async (pad: string): Promise<boolean> => (await stat(pad).catch(() => null))?.isDirectory() ?? false
const isBestand = async (pad: string): Promise<boolean> => (await stat(pad).catch(() => null))?.isFile() ?? false

/** `/x/kopie.register.baken` and `/x/kopie` are the same backup: the name without its end. */
const zonderEinde = (pad: string): string => pad.replace(/\.(register|sleutels)\.baken$/, '')

/** Where the two files of a new backup come: below a folder with the moment in their name, or under the name given. */
export const nieuwePlek = async (naar: string, moment: string): Promise<Readonly<Record<Databasesoort, string>>> => {
  const stempel = moment.replace(/\.\d+Z$/, 'Z').replaceAll(/[-:]/g, '')
  const stam = (await isMap(naar)) ? join(naar, `baken-${stempel}`) : zonderEinde(naar)
  const plek = { register: stam + einde('register'), sleutels: stam + einde('sleutels') }
  for (const pad of Object.values(plek)) if (await isBestand(pad)) throw new Kopiefout('bestaatAl', pad)
  return plek
}

const nieuwsteIn = async (map: string, soort: Databasesoort): Promise<string> => {
  const namen = (await readdir(map)).filter(n => n.endsWith(einde(soort))).sort()
  const laatste = namen.at(-1)
  if (!laatste) throw new Kopiefout('bestandOntbreekt', join(map, `*${einde(soort)}`))
  return join(map, laatste)
}

/** The file of one database in a folder (the newest), beside another, or as named. */
export const vindKopie = async (van: string, soort: Databasesoort): Promise<string> => {
  if (await isMap(van)) return nieuwsteIn(van, soort)
  const pad =
    basename(van).endsWith('.baken') && !/\.(register|sleutels)\.baken$/.test(van)
      ? van
      : zonderEinde(van) + einde(soort)
  if (!(await isBestand(pad))) throw new Kopiefout('bestandOntbreekt', pad)
  return pad
}

/** All key store backups in the folder of a new one. */
export const sleutelkopieen = async (map: string): Promise<readonly string[]> =>
  (await readdir(map)).filter(n => n.endsWith(einde('sleutels'))).map(n => join(map, n))

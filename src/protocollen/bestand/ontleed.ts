import type { Fout } from '../controle/fout.ts'
import { jsonfout } from './jsonfout.ts'

/** The largest built-in desk is 160 kB; ten times that is no protocol. */
export const grootste = 2 * 1024 * 1024

type Ontleed = { ok: true; inhoud: unknown } | { ok: false; fout: Fout }

const faal = (fout: string, pad = ''): Ontleed => ({ ok: false, fout: { pad, fout } })

/** The bytes of a protocol file as JSON; one fault when they are too many, not UTF-8, or not JSON. */
export const ontleed = (bytes: Uint8Array): Ontleed => {
  if (bytes.length > grootste) return faal('Maak dit bestand kleiner dan 2 MB.')
  let bron: string
  try {
    bron = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return faal('Sla dit bestand op als UTF-8.')
  }
  const fout = jsonfout(bron)
  if (fout) return faal(fout.fout, `regel ${fout.regel}, kolom ${fout.kolom}`)
  return { ok: true, inhoud: JSON.parse(bron) }
}

import { mkdir, readdir, readFile, rename, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { grootste, ontleed } from './bestand/ontleed.ts'
import { controleer, type Fout } from './controle.ts'
import { protocolSchema, schemabestand } from './exporteer.ts'
import type { Protocol } from './protocol.ts'

export type Bestandsfout = Fout & { bestand: string }
export type Gelezen = { loketten: Map<string, Protocol>; fouten: Bestandsfout[] }

const foutcode = (fout: unknown): string => (fout instanceof Error && 'code' in fout ? String(fout.code) : String(fout))

/** Puts the schema beside the files, for editors; only when it differs, and whole or not at all. */
const verversSchema = async (map: string): Promise<void> => {
  const inhoud = `${JSON.stringify(protocolSchema, null, 2)}\n`
  const doel = join(map, schemabestand)
  try {
    await mkdir(map, { recursive: true })
    if ((await readFile(doel, 'utf8').catch(() => '')) === inhoud) return
    const tijdelijk = `${doel}.${process.pid}.tmp`
    await writeFile(tijdelijk, inhoud)
    await rename(tijdelijk, doel)
  } catch {
    // A help for whoever writes a protocol; a desk runs without it.
  }
}

/** Reads one protocol file: the checked protocol, or every fault with its place. Never throws. */
export const leesProtocol = async (
  pad: string,
): Promise<{ ok: true; protocol: Protocol } | { ok: false; fouten: Fout[] }> => {
  try {
    const { size } = await stat(pad)
    const gelezen = ontleed(size > grootste ? new Uint8Array(grootste + 1) : await readFile(pad))
    if (!gelezen.ok) return { ok: false, fouten: [gelezen.fout] }
    const gekeurd = controleer(gelezen.inhoud)
    if (!gekeurd.ok) return gekeurd
    const { $schema: _, ...protocol } = gekeurd.protocol
    return { ok: true, protocol }
  } catch (fout) {
    return { ok: false, fouten: [{ pad: '', fout: `Zorg dat dit bestand gelezen kan worden (${foutcode(fout)}).` }] }
  }
}

const bestandenIn = async (map: string): Promise<{ namen: string[]; fouten: Bestandsfout[] }> => {
  try {
    const alle = await readdir(map)
    const namen = alle.filter(naam => naam.endsWith('.json') && !naam.startsWith('.') && naam !== schemabestand)
    return { namen: namen.sort(), fouten: [] }
  } catch (fout) {
    const zin = `Zorg dat deze map gelezen kan worden (${foutcode(fout)}).`
    return { namen: [], fouten: [{ bestand: map, pad: '', fout: zin }] }
  }
}

/**
 * The built-in desks, and those in the operator's folder. A file with a fault is left out and never stops another;
 * a desk that exists already is refused, so that a file cannot take over a register. Refreshes the schema in the folder.
 */
export const leesProtocollen = async (bron: { ingebouwd: readonly Protocol[]; map: string }): Promise<Gelezen> => {
  const loketten = new Map(bron.ingebouwd.map(protocol => [protocol.loket, protocol]))
  const herkomst = new Map(bron.ingebouwd.map(({ loket }) => [loket, 'Baken zelf']))
  await verversSchema(bron.map)
  const { namen, fouten } = await bestandenIn(bron.map)
  for (const bestand of namen) {
    const gelezen = await leesProtocol(join(bron.map, bestand))
    if (!gelezen.ok) {
      fouten.push(...gelezen.fouten.map(fout => ({ bestand, ...fout })))
      continue
    }
    const { loket } = gelezen.protocol
    const eerder = herkomst.get(loket)
    if (eerder === undefined) {
      herkomst.set(loket, bestand)
      loketten.set(loket, gelezen.protocol)
    } else fouten.push({ bestand, pad: 'loket', fout: `Kies een andere naam: "${loket}" bestaat al (${eerder}).` })
  }
  return { loketten, fouten }
}

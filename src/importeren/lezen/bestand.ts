/** 64 MB: half a million reports. More is split by year. */
export const MAX_BYTES = 64 * 1024 * 1024

const BINAIR = [
  { begin: [0x50, 0x4b, 0x03, 0x04], wat: 'een Excel- of zipbestand' },
  { begin: [0xd0, 0xcf, 0x11, 0xe0], wat: 'een oud Excelbestand' },
  { begin: [0x25, 0x50, 0x44, 0x46], wat: 'een pdf' },
  { begin: [0xff, 0xfe], wat: 'een tekst in UTF-16' },
  { begin: [0xfe, 0xff], wat: 'een tekst in UTF-16' },
] as const

const alsCsv = 'Sla het op als CSV (UTF-8) en probeer het opnieuw.'

/** The line of the first byte that is no UTF-8, so that it can be found. */
const regelMetFout = (bytes: Uint8Array): number => {
  // `stream` accepts a character cut in two, so the search is for the longest beginning that can be read.
  const leesbaar = (n: number) => {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, n), { stream: true })
      return true
    } catch {
      return false
    }
  }
  let goed = 0
  let fout = bytes.length
  while (fout - goed > 1) {
    const midden = (goed + fout) >> 1
    if (leesbaar(midden)) goed = midden
    else fout = midden
  }
  let regel = 1
  for (let i = 0; i < goed; i++) if (bytes[i] === 0x0a) regel++
  return regel
}

type Gelezen = { ok: true; tekst: string } | { ok: false; regel: number; reden: string }

const weiger = (reden: string, regel = 0): Gelezen => ({ ok: false, regel, reden })

/** Bytes to text. UTF-8 with or without byte order mark; anything else is named and refused. */
export const leesTekst = (bytes: Uint8Array): Gelezen => {
  if (bytes.length === 0) return weiger('Het bestand is leeg.')
  if (bytes.length > MAX_BYTES)
    return weiger(`Het bestand is groter dan ${MAX_BYTES / 1024 / 1024} MB. Splits het, bijvoorbeeld per jaar.`)
  const binair = BINAIR.find(({ begin }) => begin.every((b, i) => bytes[i] === b))
  if (binair) return weiger(`Dit is ${binair.wat}, geen CSV. ${alsCsv}`)
  if (bytes.includes(0)) return weiger(`Dit is geen tekstbestand. ${alsCsv}`)
  try {
    const tekst = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return tekst.trim() === '' ? weiger('Het bestand is leeg.') : { ok: true, tekst }
  } catch {
    const reden = 'De tekst is niet in UTF-8, waarschijnlijk in Windows-1252. Kies bij het opslaan "CSV UTF-8".'
    return weiger(reden, regelMetFout(bytes))
  }
}

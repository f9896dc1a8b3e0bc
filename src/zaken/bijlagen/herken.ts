import type { Beeldtype } from '../../begrippen/bijlage.ts'

const begint = (bytes: Buffer, ...tekens: number[]): boolean => tekens.every((t, i) => bytes[i] === t)
const staat = (bytes: Buffer, tekst: string, op: number): boolean =>
  bytes.subarray(op, op + tekst.length).toString('latin1') === tekst

/**
 * What a file is by its first bytes; its name and what the sender calls it do not count. A PDF must begin as one:
 * readers also take what has something else before it, and that is how a file passes for two things at once.
 */
export const herken = (bytes: Buffer): Beeldtype | 'application/pdf' | null => {
  if (begint(bytes, 0xff, 0xd8, 0xff)) return 'image/jpeg'
  if (begint(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'image/png'
  if (staat(bytes, 'RIFF', 0) && staat(bytes, 'WEBP', 8)) return 'image/webp'
  return staat(bytes, '%PDF-', 0) ? 'application/pdf' : null
}

/** Files that people send often and that we do not take, with what they can do instead. */
const ANDERS: readonly (readonly [(b: Buffer) => boolean, string])[] = [
  [
    b => staat(b, 'ftyp', 4) && /^(hei|mif1|msf1|avif)/.test(b.subarray(8, 12).toString('latin1')),
    'Dit is een HEIC-foto. Kies op de telefoon bij het delen voor JPEG, of maak een schermafdruk van de foto.',
  ],
  [
    b => staat(b, 'ftyp', 4),
    'Dit is een video. Vertel bij de melding dat er een video is; het loket vraagt er dan om.',
  ],
  [b => begint(b, 0x50, 0x4b, 0x03, 0x04), 'Dit is een Word-, Excel- of zipbestand. Sla het op als PDF.'],
  [b => begint(b, 0xd0, 0xcf, 0x11, 0xe0), 'Dit is een oud Word-, Excel- of Outlookbestand. Sla het op als PDF.'],
  [b => staat(b, 'GIF8', 0), 'Dit is een GIF. Sla het beeld op als PNG of JPEG.'],
]

export const anderBestand = (bytes: Buffer): string =>
  ANDERS.find(([past]) => past(bytes))?.[1] ??
  'Dit bestand kunnen we niet aannemen. Kies een foto (JPEG, PNG of WebP) of een PDF.'

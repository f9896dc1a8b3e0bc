import { type Bijlagetype, type Gevaar, isBeeld } from '../../begrippen/bijlage.ts'
import { type Beeldfout, herschrijfBeeld } from './beeld.ts'
import { type Scanner, type Scanuitslag, totWeg } from './clamd.ts'
import { anderBestand, herken } from './herken.ts'
import { gevarenVan } from './pdf.ts'

/** A file as somebody sends it. `heel` is false when it was larger than what is taken in. */
export type Ingestuurd = { readonly naam: string; readonly bytes: Buffer; readonly heel: boolean }

/** A file that may be kept, and what is known of it. */
export type Gekeurd = {
  readonly naam: string
  readonly type: Bijlagetype
  readonly stand: 'vrij' | 'wacht' | 'schoon' | 'besmet'
  readonly gevaren: readonly Gevaar[]
  readonly bytes: Buffer
}
export type Keuring = { ok: true; bestand: Gekeurd } | { ok: false; tekst: string }

/** What the operator allows, and the scanner if there is one. */
export type Keurgrenzen = { readonly bytes: number; readonly scanner: Scanner | null }

const beeldfouten: Readonly<Record<Beeldfout, string>> = {
  teGroot: 'Dit beeld heeft te veel beeldpunten. Maak het kleiner, of maak er een schermafdruk van.',
  beschadigd: 'Dit beeld is beschadigd of niet helemaal overgekomen. Kies het opnieuw.',
}
const standen = { schoon: 'schoon', besmet: 'besmet', onbekend: 'wacht', weg: 'wacht' } as const satisfies Record<
  Scanuitslag,
  string
>

const alsMb = (bytes: number): string => `${(bytes / 1_000_000).toLocaleString('nl-NL')} MB`
const NAAM_HOOGSTENS = 200

/** A name as it may be shown: no folders, no control characters, not endless. */
export const schoneNaam = (naam: string): string =>
  naam
    .replace(/^.*[\\/]/, '')
    .replaceAll(/\p{C}/gu, '')
    .trim()
    .slice(0, NAAM_HOOGSTENS) || 'zonder naam'

/** What cannot be made harmless waits for the scanner; without one, or while it is down, it goes on waiting. */
export const keurOngewijzigd = async (
  naam: string,
  type: 'application/pdf' | 'message/rfc822',
  bytes: Buffer,
  { scanner }: Keurgrenzen,
): Promise<Gekeurd> => ({
  naam: schoneNaam(naam),
  type,
  stand: scanner ? standen[await scanner(bytes)] : 'wacht',
  gevaren: type === 'application/pdf' ? gevarenVan(bytes) : [],
  bytes,
})

/** The one door for files: by content, not too large, images made anew, the rest held until it is known. */
export const keurBestand = async ({ naam, bytes, heel }: Ingestuurd, grenzen: Keurgrenzen): Promise<Keuring> => {
  const over = `‘${schoneNaam(naam)}’: `
  if (!heel || bytes.length > grenzen.bytes)
    return { ok: false, tekst: `${over}Dit bestand is groter dan ${alsMb(grenzen.bytes)}. Kies een kleiner bestand.` }
  if (bytes.length === 0) return { ok: false, tekst: `${over}Dit bestand is leeg.` }
  const type = herken(bytes)
  if (type === null) return { ok: false, tekst: over + anderBestand(bytes) }
  if (!isBeeld(type)) {
    const bestand = await keurOngewijzigd(naam, type, bytes, grenzen)
    if (bestand.stand === 'besmet')
      return { ok: false, tekst: `${over}In dit bestand zit een virus. We bewaren het niet.` }
    return { ok: true, bestand }
  }
  const nieuw = await herschrijfBeeld(bytes, type)
  if (!nieuw.ok) return { ok: false, tekst: over + beeldfouten[nieuw.fout] }
  return { ok: true, bestand: { naam: schoneNaam(naam), type, stand: 'vrij', gevaren: [], bytes: nieuw.bytes } }
}

/** Several at once: what is good, and a sentence for each that is not. */
export const keurAlle = async (
  ingestuurd: readonly Ingestuurd[],
  { bytes, scanner }: Keurgrenzen,
): Promise<{ goed: readonly Gekeurd[]; fouten: readonly string[] }> => {
  const goed: Gekeurd[] = []
  const fouten: string[] = []
  const grenzen = { bytes, scanner: scanner && totWeg(scanner) }
  for (const een of ingestuurd) {
    const keuring = await keurBestand(een, grenzen)
    if (keuring.ok) goed.push(keuring.bestand)
    else fouten.push(keuring.tekst)
  }
  return { goed, fouten }
}

/** How many letters must change to make one word of the other (Levenshtein). */
const afstand = (a: string, b: string): number => {
  let vorige = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const rij = [i]
    for (let j = 1; j <= b.length; j++) {
      const vervang = (vorige[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      rij.push(Math.min(vervang, (vorige[j] ?? 0) + 1, (rij[j - 1] ?? 0) + 1))
    }
    vorige = rij
  }
  return vorige[b.length] ?? 0
}

/** Case, accents, spaces and hyphens do not count: "GOG fysiek" is `gog_fysiek`. */
const kaal = (tekst: string): string =>
  tekst
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .trim()
    .replaceAll(/[\s-]+/g, '_')

/** The word that was probably meant, or null when none is near. */
export const lijktOp = (waarde: string, woorden: readonly string[]): string | null => {
  const gezocht = kaal(waarde).slice(0, 80)
  if (gezocht === '') return null
  const best = woorden
    .map(woord => ({ woord, af: afstand(gezocht, woord) }))
    .reduce<{ woord: string; af: number } | null>((b, k) => (b && b.af <= k.af ? b : k), null)
  return best && best.af <= Math.max(1, Math.floor(best.woord.length / 4)) ? best.woord : null
}

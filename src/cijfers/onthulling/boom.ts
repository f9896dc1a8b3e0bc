import type { Verband } from '../domain.ts'

const telt = (a: Verband, b: Verband) => b.delen.filter(d => a.delen.includes(d)).length

/** Whether `f` adds up part of what `v` adds up; of two that add up the same, the later is taken to be within. */
const ligtIn = (f: Verband, v: Verband, alle: readonly Verband[]): boolean =>
  f !== v && telt(v, f) === f.delen.length && (f.delen.length < v.delen.length || alle.indexOf(f) > alle.indexOf(v))

/** Two sums that share some parts, while neither holds the other. */
const kruist = (a: Verband, b: Verband): boolean => {
  const samen = telt(a, b)
  return samen > 0 && samen < a.delen.length && samen < b.delen.length
}

/** The wholes that cross another sum: shown together they would tell more than each relation by itself. */
export const kruisers = (verbanden: readonly Verband[]): readonly string[] => {
  const sommen = verbanden.filter(v => v.soort === 'som')
  return sommen.flatMap((v, i) => (sommen.slice(0, i).some(eerder => kruist(eerder, v)) ? [v.geheel] : []))
}

/**
 * Sums within sums as a tree: a total over cells of which a figure adds up some becomes that figure plus the rest.
 * Only then is going from relation to relation all that an outsider can do; over the flat sums it misses combinations.
 */
export const alsBoom = (verbanden: readonly Verband[]): readonly Verband[] => {
  const sommen = verbanden.filter(v => v.soort === 'som')
  return verbanden.map(v => {
    if (v.soort !== 'som') return v
    const binnen = sommen.filter(f => ligtIn(f, v, sommen))
    const grootste = binnen.filter(f => !binnen.some(g => ligtIn(f, g, sommen)))
    const gedekt = new Set(grootste.flatMap(f => f.delen))
    return { ...v, delen: [...grootste.map(f => f.geheel), ...v.delen.filter(d => !gedekt.has(d))] }
  })
}

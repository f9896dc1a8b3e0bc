import type { Protocol } from '../../src/protocollen/protocol.ts'

/** Words of the engine itself: what a value under these keys says is no code of the desk. */
const VAN_DE_MOTOR: ReadonlySet<string> = new Set([
  ...['naar', 'type', 'stuk', 'regime', 'aan', 'bij', 'gegevens', 'van', 'ookVan', 'begint', 'eindigt', 'totFeiten'],
  ...['optiesUit', 'eenheid', 'voor', 'vanaf', 'record', 'handeling', 'kanalen', 'door', 'rollen', 'verlengbaarDoor'],
  ...[
    'loket',
    'procedure',
    'telt',
    'wat',
    'vertrouwelijkheidBijOntvangst',
    'goedkeuring',
    'formulier',
    'toon',
    'afschriften',
  ],
])

/** And of a text under this key: a copy gets parts of a report, where an audience gets codes of the desk. */
const ALS_TEKST = 'krijgt'

const codesIn = (x: unknown, uit: Set<string>): Set<string> => {
  if (Array.isArray(x)) for (const y of x) codesIn(y, uit)
  else if (typeof x === 'object' && x !== null)
    for (const [sleutel, y] of Object.entries(x)) {
      if (sleutel === 'code' && typeof y === 'string') uit.add(y)
      else if (!VAN_DE_MOTOR.has(sleutel)) codesIn(y, uit)
    }
  return uit
}

/** What a code of the desk is called in the renamed one. */
export const anders = (code: string): string => `q_${code}`

/**
 * The same desk with another name for every kind, category, law, task, term, outcome, audience and letter. Whatever
 * works for the one works for the other, or the engine knows a name.
 */
export const metAndereCodes = (protocol: Protocol): Protocol => {
  const codes = codesIn(protocol.versies, new Set())
  const hernoem = (x: unknown, sleutel = ''): unknown => {
    if (typeof x === 'string')
      return !VAN_DE_MOTOR.has(sleutel) && sleutel !== ALS_TEKST && codes.has(x) ? anders(x) : x
    if (Array.isArray(x)) return x.map(y => hernoem(y, sleutel))
    if (typeof x !== 'object' || x === null) return x
    return Object.fromEntries(
      Object.entries(x).map(([k, y]) => [k, VAN_DE_MOTOR.has(k) && k !== 'formulier' ? y : hernoem(y, k)]),
    )
  }
  const nieuw = hernoem(protocol) as Protocol
  return {
    ...nieuw,
    versies: nieuw.versies.map((v, i) => ({
      ...v,
      // The form keeps its questions; only what it says about codes of the desk follows.
      ...{ calamiteitsoort: anders('calamiteit'), rollen: protocol.versies[i]?.rollen ?? v.rollen },
      ...(v.onderzoek
        ? {
            onderzoek: {
              ...v.onderzoek,
              verstuurtaak: anders('rapport_sturen'),
              // Who gets a copy is a word of the engine, which roles those are is the desk's.
              ...(v.onderzoek.afschriften
                ? {
                    afschriften: v.onderzoek.afschriften.map(a =>
                      a.rollen ? { ...a, rollen: a.rollen.map(anders) } : a,
                    ),
                  }
                : {}),
            },
          }
        : {}),
    })),
  }
}

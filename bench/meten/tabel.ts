import type { Meetuitslag } from './meet.ts'

const rij = (cellen: readonly (string | number)[]) => `| ${cellen.join(' | ')} |`

/** How much slower a page is than its SQL alone, where both were measured with as many hands. */
const verhouding = (u: Meetuitslag, wat: string, hoe: string, p50: number): string => {
  const kaal = u.metingen.find(m => m.wat === wat && m.hoe === `rechtstreeks, ${hoe}`)
  return kaal ? `${Math.round((p50 / kaal.p50) * 10) / 10}x` : ''
}

/** The result as a Markdown table, to paste in an issue. */
export const alsTabel = (u: Meetuitslag): string =>
  [
    `${u.dossiers} dossiers; server ${u.geheugenMb} MB; opdrachten aan de database per verzoek: ${Object.entries(
      u.queries,
    )
      .map(([wat, n]) => `${wat} ${n}`)
      .join(', ')}`,
    ...(u.ontbreekt.length > 0 ? [`Niet gemeten, want niet (goed) beantwoord: ${u.ontbreekt.join(', ')}`] : []),
    '',
    rij(['wat', 'hoe', 'per s', 'p50 ms', 'p95 ms', 'p99 ms', 'fouten', 'p50 t.o.v. SQL']),
    rij(['---', '---', '---:', '---:', '---:', '---:', '---:', '---:']),
    ...u.metingen.map(m =>
      rij([m.wat, m.hoe, m.perSeconde, m.p50, m.p95, m.p99, m.fouten, verhouding(u, m.wat, m.hoe, m.p50)]),
    ),
    '',
  ].join('\n')

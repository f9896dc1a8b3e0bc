import type { RegieFeit } from '../../begrippen/feiten/regie.ts'
import type { Zaakwerk } from '../../begrippen/werk.ts'
import type { Zaak } from '../../begrippen/zaak.ts'
import type { Stappen } from './stap.ts'

const zonder = (lijst: readonly string[], wie: string) => lijst.filter(l => l !== wie)

const zonderDeel = (werk: Zaakwerk, ...delen: readonly (keyof Zaakwerk)[]): Zaakwerk =>
  Object.fromEntries(Object.entries(werk).filter(([deel]) => !delen.includes(deel as keyof Zaakwerk)))

/** It does not go on: who came into the team for it leaves again. */
const zonderOverdracht = (z: Zaak): Zaak => {
  const o = z.werk.overdracht
  return { ...z, team: o?.teamErbij ? zonder(z.team, o.aan) : z.team, werk: zonderDeel(z.werk, 'overdracht') }
}

const aangenomen = (z: Zaak): Zaak => {
  const o = z.werk.overdracht
  if (!o) return z
  const team = zonder(zonder(z.team, o.aan), o.van)
  return {
    ...z,
    behandelaar: o.aan,
    team: o.blijft ? [...team, o.van] : team,
    werk: zonderDeel(z.werk, 'overdracht'),
  }
}

/** What the facts of directing the process do to a dossier. */
export const regiestappen: Stappen<RegieFeit> = {
  OverdrachtVoorgesteld: (z, { soort: _, door: __, ...f }) => {
    const teamErbij = !z.team.includes(f.aan)
    return {
      ...z,
      team: teamErbij ? [...z.team, f.aan] : z.team,
      werk: { ...z.werk, overdracht: { ...f, teamErbij } },
    }
  },
  OverdrachtAangenomen: aangenomen,
  OverdrachtGeweigerd: zonderOverdracht,
  OverdrachtIngetrokken: zonderOverdracht,
  OverdrachtVervallen: zonderOverdracht,
  DossierSluimert: (z, f) => ({ ...z, werk: { ...z.werk, sluimertTot: f.tot, sluimerreden: f.reden } }),
  DossierGewekt: z => ({ ...z, werk: zonderDeel(z.werk, 'sluimertTot', 'sluimerreden') }),
}

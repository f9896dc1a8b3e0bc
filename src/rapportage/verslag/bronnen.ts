import type { Rapport } from '../../cijfers/domain.ts'
import { opsomming } from '../../cijfers/woorden.ts'

/** Where totals come from that were not counted here: per source and figure, the years. */
export const bronnenVan = (rapport: Rapport): readonly string[] => {
  const jaren = new Map<string, number[]>()
  for (const deel of [...rapport.eerder, ...rapport.jaren])
    for (const { code, naam } of rapport.definities) {
      const bron = deel.cijfers[code]?.bron
      if (bron) jaren.set(`${naam}\n${bron}`, [...(jaren.get(`${naam}\n${bron}`) ?? []), deel.jaar])
    }
  return [...jaren].map(([sleutel, lijst]) => {
    const [naam, bron] = sleutel.split('\n')
    return `${naam} ${opsomming(lijst.map(String))}: ${bron}.`
  })
}

import type { Termijn } from '../../begrippen/termijn.ts'
import type { Zaak } from '../../begrippen/zaak.ts'
import { type Dag, plusDagen } from '../../kernel/dag.ts'
import { dagVan } from '../../kernel/lokaal.ts'
import { momentInWoorden, opsomming } from '../../kernel/uitleg/datum.ts'
import type { Protocolversie } from '../../protocollen/protocol.ts'
import { inDeWeg } from '../sluimeren.ts'

/** What ends a term: its tasks that are still open, by name. */
const watAfronden = (t: Termijn, zaak: Zaak, p: Protocolversie): string => {
  const taken = p.termijnen.find(d => d.code === t.code)?.totTaken ?? []
  const open = zaak.taken.filter(x => x.status === 'open' && taken.includes(x.code))
  const namen = open.flatMap(x => p.taken.filter(d => d.code === x.code).map(d => `‘${d.naam}’`))
  return namen.length === 0
    ? 'Doe eerst waar deze termijn op wacht: dat staat bij de termijnen in het dossier.'
    : `Rond eerst ${opsomming([...new Set(namen)])} af.`
}

/** The term that ends first before a day, and what clears it; null when nothing stands in the way. */
export const termijnzin = (zaak: Zaak, p: Protocolversie, tot: Dag, nu: string): string | null => {
  const [eerste] = [...inDeWeg(zaak, tot)].sort((a, b) => (a.eindMoment < b.eindMoment ? -1 : 1))
  if (!eerste) return null
  const naam = p.termijnen.find(d => d.code === eerste.code)?.naam ?? 'Een termijn'
  const afronden = watAfronden(eerste, zaak, p)
  const morgen = plusDagen(dagVan(nu), 1)
  if (eerste.eindMoment <= nu)
    return `De termijn ‘${naam}’ is al voorbij sinds ${momentInWoorden(eerste.eindMoment)}. ${afronden}`
  const loopt = `De termijn ‘${naam}’ loopt af op ${momentInWoorden(eerste.eindMoment)}.`
  return inDeWeg(zaak, morgen).length === 0
    ? `${loopt} Kies een dag daarvoor. Kan dat niet? ${afronden}`
    : `${loopt} ${afronden}`
}

import { bewaarrecords } from '../bases/incident.ts'
import type { Bewaartermijn, Protocolversie } from '../protocol.ts'
import type { Fout } from './fout.ts'

const altijd = (regel: Bewaartermijn): boolean =>
  regel.uitkomsten === undefined && regel.sluitredenen === undefined && Object.keys(regel.wanneer ?? {}).length === 0

const duur = ({ handeling, duur }: Bewaartermijn, pad: string): Fout[] => {
  if (handeling === 'vernietigen' && !duur)
    return [{ pad, fout: 'Voeg "duur" toe: wat vernietigd wordt, heeft een termijn.' }]
  if (handeling === 'bewaren' && duur)
    return [{ pad: `${pad}.duur`, fout: 'Haal "duur" weg: wat blijft, heeft geen termijn.' }]
  return []
}

/** Every record has a rule that always fits, and no rule stands where it can never be reached. */
export const controleerBewaren = ({ bewaartermijnen }: Protocolversie, pad: string): Fout[] => [
  ...Object.entries(bewaarrecords).flatMap(([record, naam]) =>
    bewaartermijnen.some(regel => regel.record === record && altijd(regel))
      ? []
      : [{ pad: `${pad}.bewaartermijnen`, fout: `Voeg een regel zonder voorwaarde toe voor "${record}" (${naam}).` }],
  ),
  ...bewaartermijnen.flatMap((regel, i) => {
    const plek = `${pad}.bewaartermijnen[${i}]`
    const eerder = bewaartermijnen.slice(0, i).some(ander => ander.record === regel.record && altijd(ander))
    const onbereikbaar = {
      pad: plek,
      fout: `Zet deze regel hoger: een eerdere regel voor "${regel.record}" past altijd al.`,
    }
    return [...duur(regel, plek), ...(eerder ? [onbereikbaar] : [])]
  }),
]

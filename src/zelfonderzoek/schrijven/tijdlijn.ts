import { dagInWoorden } from '../../kernel/uitleg/datum.ts'
import type { Gebeurtenis } from '../../zaken/aanbieder/tijdlijn.ts'

/** Until the supervisor releases the timeline each provider sees what it put there itself; afterwards all of it. */
export const zichtbaar = (
  alle: readonly Gebeurtenis[],
  partij: string,
  vrijgegeven: boolean,
): readonly Gebeurtenis[] => (vrijgegeven ? alle : alle.filter(g => g.partij === partij))

/** "di 3 november 2026, 09.00 uur" */
export const wanneer = ({ dag, tijd }: Pick<Gebeurtenis, 'dag' | 'tijd'>): string =>
  tijd ? `${dagInWoorden(dag)}, ${tijd.replace(':', '.')} uur` : dagInWoorden(dag)

/** A timeline as text, as it was when it was sent. */
export const alsTekst = (lijst: readonly Gebeurtenis[]): string => lijst.map(g => `${wanneer(g)}: ${g.wat}`).join('\n')

import type { Protocolversie } from './protocol.ts'

/** Terms that somebody sets on a day of their own choice; no protocol defines them. */
const eigen: Readonly<Record<string, string>> = {
  'advies.opvolging': 'Advies opvolgen',
  'maatregel.uitvoeren': 'Maatregel uitvoeren',
  'maatregel.toetsen': 'Bekijken of een maatregel werkt',
  'onderzoek.verbetering': 'Verbeterd rapport van de aanbieder',
}

/** What a term is called: as its protocol says, or as a term with a chosen day. */
export const termijnnaam = (protocol: Pick<Protocolversie, 'termijnen'>, code: string): string =>
  protocol.termijnen.find(t => t.code === code)?.naam ?? eigen[code] ?? code

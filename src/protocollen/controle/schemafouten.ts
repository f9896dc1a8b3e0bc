import type { z } from 'zod'
import type { Fout } from './fout.ts'

type Issue = z.core.$ZodIssue

const opPad = (delen: readonly PropertyKey[]): string =>
  delen
    .map(deel => (typeof deel === 'number' ? `[${deel}]` : `.${String(deel)}`))
    .join('')
    .replace(/^\./, '')

const soorten: Record<string, string> = {
  string: 'tekst tussen aanhalingstekens',
  number: 'een getal',
  int: 'een heel getal',
  boolean: 'true of false',
  array: 'een lijst tussen [ en ]',
  object: 'een blok tussen { en }',
}

const vormen: Record<string, string> = {
  email: 'Vul een e-mailadres in, zoals loket@voorbeeld.nl.',
  date: 'Vul een dag in die bestaat, zoals 2026-01-31.',
}

const teKlein = (issue: Extract<Issue, { code: 'too_small' }>): string => {
  if (issue.origin === 'string') return 'Vul hier iets in; het mag niet leeg zijn.'
  if (issue.origin === 'array') return `Zet minstens ${issue.minimum} in deze lijst.`
  return `Kies een getal van ${issue.minimum} of hoger.`
}

const waarde = (issue: Extract<Issue, { code: 'invalid_value' }>): string =>
  issue.values.length === 1
    ? `Vul hier ${JSON.stringify(issue.values[0])} in.`
    : `Kies een van deze: ${issue.values.join(', ')}.`

const zin = (issue: Issue): string => {
  if (issue.input === undefined && issue.code !== 'unrecognized_keys') return 'Dit ontbreekt. Voeg het toe.'
  switch (issue.code) {
    case 'invalid_type':
      return `Maak hier ${soorten[issue.expected] ?? issue.expected} van.`
    case 'invalid_value':
      return waarde(issue)
    case 'invalid_format':
      return vormen[issue.format] ?? `Pas dit aan: ${issue.message}.`
    case 'too_small':
      return teKlein(issue)
    case 'too_big':
      return issue.origin === 'string'
        ? `Maak deze tekst korter: hoogstens ${issue.maximum} tekens.`
        : `Kies een getal van ${issue.maximum} of lager.`
    case 'invalid_union':
      return 'Vul een code in (kleine letters, cijfers en _) of "*".'
    default:
      return `Pas dit aan: ${issue.message}.`
  }
}

const onbekend = (issue: Extract<Issue, { code: 'unrecognized_keys' }>): Fout[] =>
  issue.keys.map(sleutel => ({
    pad: opPad([...issue.path, sleutel]),
    fout: `Haal "${sleutel}" weg of verbeter de naam: een protocol kent dat hier niet.`,
  }))

/** What the schema found, in Dutch and at its place. Needs the issues with their input (`reportInput`). */
export const schemafouten = (issues: readonly Issue[]): Fout[] =>
  issues.flatMap(issue =>
    issue.code === 'unrecognized_keys' ? onbekend(issue) : [{ pad: opPad(issue.path), fout: zin(issue) }],
  )

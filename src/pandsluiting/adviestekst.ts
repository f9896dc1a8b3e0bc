import type { Gezinscheck } from '../begrippen/feiten/pandsluiting.ts'
import { dagVan } from '../kernel/lokaal.ts'
import { dagInWoorden, metKleineLetter, opsomming } from '../kernel/uitleg/datum.ts'
import type { Pandsluitingsprotocol } from '../protocollen/delen/bijzonder.ts'

type Lijst = readonly { code: string; naam: string }[]

const naam = (lijst: Lijst, code: string) => lijst.find(l => l.code === code)?.naam ?? code

/** What was done, a line for each part of the picture that there is. */
const gedaan = (c: Gezinscheck, p: Pandsluitingsprotocol): readonly string[] => [
  ...(c.samen
    ? [
        `Op ${dagInWoorden(c.samen.dag)} is het gezin in kaart gebracht, samen met ${opsomming(
          c.samen.met.map(m => metKleineLetter(naam(p.samen, m))),
        )}.`,
      ]
    : []),
  ...(c.kinderen === false ? ['Er wonen geen kinderen in de woning.'] : []),
  ...(c.kinderen !== false && c.veiligheid
    ? [
        `Op ${dagInWoorden(c.veiligheid.dag)} keek ${metKleineLetter(
          naam(p.bekekenDoor, c.veiligheid.bekekenDoor),
        )} of de kinderen veilig zijn. Het oordeel: ${metKleineLetter(naam(p.veiligheid, c.veiligheid.oordeel))}.`,
      ]
    : []),
  ...(c.hulp
    ? [
        `Hulp: ${metKleineLetter(naam(p.hulp, c.hulp.stand))}${c.hulp.sinds ? `, sinds ${dagInWoorden(c.hulp.sinds)}` : ''}.`,
      ]
    : []),
]

const deel = (kop: string, tekst: string | undefined): readonly string[] => (tekst ? ['', kop, tekst] : [])

/**
 * The picture of the family for the mayor, composed from the check: what was done, and what was found. Somebody reads
 * and changes it before it is settled; the texts are those of the check, so nothing is typed twice.
 */
export const stelBeeldSamen = (
  c: Gezinscheck,
  p: Pandsluitingsprotocol,
  tekst: (id: string | null | undefined) => string | undefined,
): string =>
  [
    `Wat is gedaan (stand van ${dagInWoorden(dagVan(c.op))})`,
    ...gedaan(c, p).map(zin => `- ${zin}`),
    ...deel('De situatie van het gezin', tekst(c.situatie)),
    ...deel('De veiligheid van de kinderen', c.kinderen === false ? undefined : tekst(c.veiligheid?.toelichting)),
    ...deel('De hulp', tekst(c.hulp?.toelichting)),
  ].join('\n')

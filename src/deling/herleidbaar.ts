import type { Geopend } from '../web/dossierbeeld/lezen.ts'
import { type Spoor, sporenIn } from '../web/herleidbaar/sporen.ts'
import type { Lading } from './lading.ts'
import { inWoorden } from './woorden.ts'

/** What of everybody in the dossier does not go along as a piece: nothing in the texts may bring it all the same. */
const nietMee = (g: Pick<Geopend, 'betrokkenen' | 'meldingen'>, gekozen: ReadonlySet<string>) => [
  ...g.betrokkenen.map(b => ({
    naam: gekozen.has(`persoon:${b.id}`) ? '' : b.naam,
    geboortedatum: gekozen.has(`geboortedatum:${b.id}`) ? '' : b.geboortedatum,
    adres: gekozen.has(`adres:${b.id}`) ? '' : b.adres,
  })),
  ...g.meldingen
    .filter(m => !gekozen.has(`melder:${m.id}`))
    .map(({ tekst: { melder } }) => ({
      ...{ naam: melder.naam, geboortedatum: '', adres: '' },
      contact: [melder.telefoon, melder.email],
    })),
]

const VERTELD = new Set(['verhaal', 'antwoorden', 'afweging', 'bericht', 'onderwerp', 'bijlage', 'voorval'])

/**
 * What leads to a person who does not go along: in the reason that somebody types, where it is taken out; and in what
 * was told before, which cannot be changed: there it is asked whether the reader needs it. A number of nine figures
 * crosses in neither.
 */
export const sporenInLading = (
  lading: Pick<Lading, 'noodzaak' | 'stukken'>,
  g: Pick<Geopend, 'betrokkenen' | 'meldingen'>,
  gekozen: ReadonlySet<string>,
): { readonly noodzaak: readonly Spoor[]; readonly verteld: readonly Spoor[] } => {
  const personen = nietMee(g, gekozen)
  const verteld = lading.stukken.filter(s => VERTELD.has(s.code)).map(inWoorden)
  return {
    noodzaak: sporenIn(lading.noodzaak, personen),
    verteld: sporenIn(verteld.join('\n'), personen).map(s =>
      s.soort === 'nummer' ? s : { ...s, los: true, nodig: true },
    ),
  }
}

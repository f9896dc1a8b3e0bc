import type { Deel, Venster } from '../../zaken/aanbieder/delen.ts'

/** Who signs for the board: saved as parts are, and no part of the investigation. */
export const BESTUURDER = { naam: 'bestuurder_naam', reactie: 'bestuurder_reactie' } as const

/**
 * What somebody wrote, part by part. `was` is the version they saw before they began; null when there was none.
 * `venster` is the page that they wrote it on.
 */
export type Geschreven = {
  readonly deel: string
  readonly tekst: string
  readonly was: number | null
  readonly venster?: Venster | null
}

/** What became of it: nothing new; saved; or kept beside what another saved meanwhile, and who that was. */
export type Verwerkt =
  | { readonly stand: 'gelijk'; readonly deel: Deel | undefined }
  | { readonly stand: 'bewaard'; readonly rij: Deel }
  | { readonly stand: 'naast'; readonly rij: Deel; readonly door: string; readonly op: string }

const metAuteur = (auteurs: readonly string[], auteur: string): readonly string[] =>
  auteur === '' ? auteurs : [auteur, ...auteurs.filter(a => a !== auteur)]

/** Two write in one part: the first to save has it, the text of the second is kept beside it, and nothing is lost. */
export const verwerk = (
  delen: readonly Deel[],
  { deel, tekst, was, venster }: Geschreven,
  auteur: string,
  op: string,
  nieuwId: () => string,
): Verwerkt => {
  const nu = delen.find(d => d.deel === deel && !d.naast)
  if (tekst === (nu?.tekst ?? '')) return { stand: 'gelijk', deel: nu }
  const zelf = venster && nu?.venster?.id === venster.id ? nu.venster : null
  // It came too late: the same page saved something newer already.
  if (zelf && venster && venster.beurt < zelf.beurt) return { stand: 'gelijk', deel: nu }
  if (zelf || was === (nu?.versie ?? null)) {
    // What came out of the facts of the dossier gets a row of its own.
    const id = nu && nu.versie > 0 ? nu.id : nieuwId()
    const auteurs = metAuteur(nu?.auteurs ?? [], auteur)
    const rij = { id, deel, versie: (nu?.versie ?? 0) + 1, naast: false, tekst, auteurs, op }
    return { stand: 'bewaard', rij: venster ? { ...rij, venster } : rij }
  }
  // Who goes on typing after the collision goes on in the same text beside it.
  const eigen = delen.find(d => d.deel === deel && d.naast && (d.auteurs[0] ?? '') === auteur)
  const rij = { deel, naast: true, tekst, auteurs: metAuteur([], auteur), op }
  return {
    stand: 'naast',
    rij: { ...rij, id: eigen?.id ?? nieuwId(), versie: (eigen?.versie ?? 0) + 1 },
    door: nu?.auteurs[0] ?? '',
    op: nu?.op ?? op,
  }
}

/** A text that came beside a part is put under it: both stay. */
export const voegSamen = (delen: readonly Deel[], id: string, op: string): Deel | null => {
  const naast = delen.find(d => d.id === id && d.naast)
  const nu = naast && delen.find(d => d.deel === naast.deel && !d.naast)
  if (!naast || !nu) return null
  const tussen = nu.deel === BESTUURDER.naam ? ', ' : '\n\n'
  const { venster: _, ...zonder } = nu
  return {
    ...zonder,
    tekst: `${nu.tekst}${tussen}${naast.tekst}`,
    versie: nu.versie + 1,
    auteurs: [...new Set([...naast.auteurs, ...nu.auteurs])],
    op,
  }
}

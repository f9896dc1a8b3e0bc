import { type Formulier, veld } from '../web/route/verzoek.ts'

/** Which dossiers the list shows: codes only, so that they may stand in an address and be kept. */
export type Filter = {
  readonly toon: 'alles' | 'mijn' | 'nieuw' | 'vrij' | 'laat' | 'informeren' | 'bericht' | 'reactie'
  readonly categorie: string
  readonly behandelaar: string
}

export const filters = [
  { waarde: 'alles', label: 'Alles wat open is' },
  { waarde: 'mijn', label: 'Van mij' },
  { waarde: 'nieuw', label: 'Nog te screenen' },
  { waarde: 'vrij', label: 'Zonder behandelaar' },
  { waarde: 'laat', label: 'Te laat' },
  { waarde: 'informeren', label: 'Nog in te lichten' },
  { waarde: 'bericht', label: 'Nieuw bericht van de melder' },
  { waarde: 'reactie', label: 'Reactie te verwerken' },
] as const satisfies readonly { waarde: Filter['toon']; label: string }[]

export const beginfilter: Filter = { toon: 'alles', categorie: '', behandelaar: '' }

/** Reads a filter from what was sent; what is unknown counts as not asked. */
export const leesFilter = (f: Formulier, categorieen: readonly string[], behandelaars: readonly string[]): Filter => {
  const toon = filters.find(o => o.waarde === veld(f, 'toon'))?.waarde ?? 'alles'
  const categorie = veld(f, 'categorie')
  const behandelaar = veld(f, 'behandelaar')
  return {
    toon,
    categorie: categorieen.includes(categorie) ? categorie : '',
    behandelaar: behandelaars.includes(behandelaar) ? behandelaar : '',
  }
}

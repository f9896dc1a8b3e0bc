import type { Hoorgesprek } from '../../begrippen/feiten/horen.ts'
import { momentInWoorden } from '../../kernel/uitleg/datum.ts'
import type { Geopend } from '../../web/dossierbeeld/lezen.ts'
import { tekst } from '../../web/dossierbeeld/woorden/woord.ts'
import { geldende } from '../../zaken/voorlegging.ts'

/** When a record of a talk was put to this very person, though the talk itself was never noted as held. */
const verslagVoorgelegd = (g: Geopend, x: Hoorgesprek): string | undefined => {
  const wie = (tekst(g, x.wie) ?? '').trim().toLowerCase()
  return (g.zaak.werk.onderzoek?.stukken ?? [])
    .filter(s => s.stuk === 'hoorverslag')
    .flatMap(geldende)
    .find(v => (tekst(g, v.aan) ?? '').trim().toLowerCase() === wie)?.op
}

/** What became of a talk: the card and the report say the same. */
export const gehoord = (g: Geopend, x: Hoorgesprek): { readonly stand: keyof typeof woord; readonly zin: string } => {
  if (x.gehouden) return { stand: 'gehouden', zin: `gehoord ${momentInWoorden(x.gehouden.gehoudenOp)}.` }
  const verslag = verslagVoorgelegd(g, x)
  if (verslag) return { stand: 'gehouden', zin: `gehoord: het verslag is voorgelegd ${momentInWoorden(verslag)}.` }
  if (x.vervallen) return { stand: 'vervallen', zin: `niet gehoord. ${tekst(g, x.vervallen.reden)}` }
  const gepland = `gepland ${momentInWoorden(x.moment)}`
  return g.zaak.werk.onderzoek?.vastgesteld
    ? { stand: 'zonder', zin: `niet gehoord. Het rapport is vastgesteld zonder het gesprek, ${gepland}.` }
    : { stand: 'gepland', zin: `nog niet gehoord. Het gesprek is ${gepland}.` }
}

export const woord = {
  gehouden: { toon: 'goed', tekst: 'Gehouden' },
  vervallen: { toon: 'neutraal', tekst: 'Gaat niet door' },
  zonder: { toon: 'neutraal', tekst: 'Niet gehouden' },
  gepland: { toon: 'accent', tekst: 'Gepland' },
} as const

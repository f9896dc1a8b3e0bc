import { type Werkdeel, werkdelen } from '../../begrippen/feiten/werktekst.ts'
import { act } from '../../web/act/act.ts'
import { werkdeelwoord } from '../../web/dossierbeeld/woorden/onderzoek.ts'
import { schoneTekst, teLang } from '../../web/invoer/tekst.ts'
import { Verborgen } from '../../web/onderdelen/formulier/formulier.tsx'
import { type Formulier, veld } from '../../web/route/verzoek.ts'
import { gedeeld } from '../acten/delen.tsx'
import { werktekstBewaren } from './domain.ts'
import { Werkvak, wasGezien } from './vak.tsx'

/** A chapter, not a book. */
const LANGST = 60_000

const deelUit = (f: Formulier): Werkdeel | undefined => werkdelen.find(d => d === veld(f, 'deel'))

const uitlegBij: Readonly<Record<Werkdeel, string>> = {
  hoorverslag: 'Eén stelling per regel. Later legt u het stuk vast, en krijgt elke stelling een nummer.',
  conceptrapport: 'Eén stelling per regel. Later legt u het stuk vast, en krijgt elke stelling een nummer.',
  conclusie: 'Hij staat klaar als u het rapport vaststelt.',
  advies: 'Het staat klaar als u het rapport vaststelt.',
}

export const schrijven = act({
  pad: 'onderzoek/schrijven',
  titel: 'Schrijven aan het onderzoek',
  knop: 'Bewaar',
  terug: 'onderzoek',
  opdracht: { naam: 'werktekstBewaren', handeling: 'onderzoek.beoordelen', beslis: werktekstBewaren },
  belet: ({ f }) => (deelUit(f) ? null : { zin: 'Kies op de pagina Eigen onderzoek waaraan u schrijft.' }),
  gevolgen: () => [
    'Uw collega’s kunnen verder schrijven. Wie tegelijk schrijft, krijgt de tekst van de ander te zien.',
    'Elke versie blijft bewaard. Niemand buiten het toezicht leest mee.',
  ],
  velden: v => {
    const deel = deelUit(v.f) ?? 'conceptrapport'
    return (
      <>
        <Verborgen velden={{ deel }} />
        <Werkvak v={v} naam="tekst" deel={deel} label={werkdeelwoord[deel]} uitleg={uitlegBij[deel]} regels={16} />
      </>
    )
  },
  lees: (f, _zaak, nieuwId) => {
    const deel = deelUit(f)
    const geschreven = schoneTekst(veld(f, 'tekst'))
    const lang = teLang(geschreven, LANGST, 'uw tekst')
    if (!deel || geschreven === '' || lang)
      return { ok: false, fouten: [{ naam: 'tekst', tekst: lang ?? 'Er staat nog niets om te bewaren.' }] }
    const tekst = nieuwId()
    return {
      ok: true,
      invoer: { deel, tekst, was: wasGezien(f, 'tekst', deel) ?? '' },
      teksten: [{ id: tekst, soort: 'werktekst', tekst: geschreven }],
    }
  },
  weigeringen: {
    ...gedeeld,
    netVeranderd: 'Een collega bewaarde net iets anders. Dat staat boven uw tekst. Voeg samen, en bewaar opnieuw.',
  },
})

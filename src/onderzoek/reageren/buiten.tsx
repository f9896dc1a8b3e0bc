import { Codevraag } from '../../web/kader/codevraag.tsx'
import { Publiekpagina } from '../../web/kader/kader.tsx'
import type { Veldfout } from '../../web/onderdelen/formulier/foutenoverzicht.tsx'
import { Kop } from '../../web/onderdelen/kop.tsx'
import { Telefoon } from '../../web/onderdelen/telefoon.tsx'
import { type Verzoek, veld } from '../../web/route/verzoek.ts'
import type { Linkstand } from '../../zaken/uitgaand/link.ts'

const VELD = /^(?:keuze|tekst)_(\d+)$/

/** What somebody typed and could not save: only their own words, to copy. */
export const NietBewaard = ({ v }: { v: Verzoek }) => {
  const getypt = Object.keys(v.formulier).flatMap(naam => {
    const nummer = VELD.exec(naam)?.[1]
    const waarde = veld(v.formulier, naam)
    return nummer === undefined || waarde === '' ? [] : [{ naam, nummer: Number(nummer) + 1, waarde }]
  })
  if (getypt.length === 0) return null
  return (
    <section className="baken-stapel" aria-labelledby="niet-bewaard">
      <h2 className="utrecht-heading-2" id="niet-bewaard">
        Wat u typte is niet bewaard
      </h2>
      <p className="utrecht-paragraph">Kopieer wat u nodig hebt voordat u verdergaat: daarna is het weg.</p>
      <dl className="baken-stapel">
        {getypt.map(g => (
          <div key={g.naam}>
            <dt className="baken-zacht">Stelling {g.nummer}</dt>
            <dd className="baken-verhaal">{g.waarde}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

type Props = { v: Verzoek; token: string; fouten?: readonly Veldfout[] }

export const Codepagina = ({ v, token, fouten = [] }: Props) => (
  <Codevraag
    v={v}
    actie={`/${v.desk.loket}/reactie/${token}`}
    fouten={fouten}
    intro="U leest het met de code van 6 cijfers. Die krijgt u per telefoon van ons. Bewaar de link en de code: u kunt ermee terugkomen tot u hebt getekend."
    daarna={<NietBewaard v={v} />}
  />
)

type Dicht = Exclude<Linkstand, 'open'> | 'onbekend'

const onbekend = {
  kop: 'Deze link werkt niet',
  tekst: 'Kijk of u de hele link hebt overgenomen. Is de link al oud? Bel ons dan.',
}

const zinnen: Readonly<Record<Dicht, { kop: string; tekst: string }>> = {
  gesloten: {
    kop: 'U hebt al gereageerd',
    tekst:
      'Uw reactie is getekend en bij ons binnen. Er verandert niets meer aan. Wilt u iets toevoegen? Bel ons, dan leggen wij het stuk opnieuw aan u voor.',
  },
  geblokkeerd: {
    kop: 'Deze link is dicht',
    tekst:
      'Er is te vaak een foute code ingevuld. Bel ons. U krijgt dan een nieuwe link en een nieuwe code. Wat u hebt bewaard, staat er dan nog.',
  },
  ingetrokken: {
    kop: 'Deze link is ingetrokken',
    tekst: 'Hebt u een nieuwe mail gekregen? Gebruik dan die. Anders belt u ons.',
  },
  verlopen: {
    kop: 'Reageren kan niet meer met deze link',
    tekst: 'De termijn is voorbij, en ook de tijd daarna. Wilt u toch nog reageren? Bel ons.',
  },
  geopend: onbekend,
  onbekend,
}

/** Why nobody gets in, whom to call, and what was typed. */
export const Dichtpagina = ({ v, reden }: { v: Verzoek; reden: Dicht }) => (
  <Publiekpagina v={v} titel={zinnen[reden].kop}>
    <Kop titel={zinnen[reden].kop} intro={<p>{zinnen[reden].tekst}</p>} />
    <p className="utrecht-paragraph">
      Telefoon: <Telefoon nummer={v.desk.spoedtelefoon} />
    </p>
    <NietBewaard v={v} />
  </Publiekpagina>
)

import { Codevraag } from '../../web/kader/codevraag.tsx'
import { type Dicht, DichteLink, type Dichtzinnen, dichtzinnen } from '../../web/kader/dichtelink.tsx'
import type { Veldfout } from '../../web/onderdelen/formulier/foutenoverzicht.tsx'
import { type Verzoek, veld } from '../../web/route/verzoek.ts'

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

const zinnen: Dichtzinnen = {
  ...dichtzinnen,
  gesloten: {
    kop: 'U hebt al gereageerd',
    tekst:
      'Uw reactie is getekend en bij ons binnen. Er verandert niets meer aan. Wilt u iets toevoegen? Bel ons, dan leggen wij het stuk opnieuw aan u voor.',
  },
  geblokkeerd: {
    kop: dichtzinnen.geblokkeerd.kop,
    tekst: `${dichtzinnen.geblokkeerd.tekst} Wat u hebt bewaard, staat er dan nog.`,
  },
  verlopen: {
    kop: 'Reageren kan niet meer met deze link',
    tekst: 'De termijn is voorbij, en ook de tijd daarna. Wilt u toch nog reageren? Bel ons.',
  },
  geopend: dichtzinnen.onbekend,
}

/** Why nobody gets in, whom to call, and what was typed. */
export const Dichtpagina = ({ v, reden }: { v: Verzoek; reden: Dicht }) => (
  <DichteLink v={v} reden={reden} zinnen={zinnen}>
    <NietBewaard v={v} />
  </DichteLink>
)

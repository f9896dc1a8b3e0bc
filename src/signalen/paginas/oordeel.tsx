import { momentInWoorden } from '../../kernel/uitleg/datum.ts'
import { Baliepagina } from '../../web/kader/kader.tsx'
import { Formulier } from '../../web/onderdelen/formulier/formulier.tsx'
import { Foutenoverzicht, foutPerVeld, type Veldfout } from '../../web/onderdelen/formulier/foutenoverzicht.tsx'
import { Keuzerondjes } from '../../web/onderdelen/formulier/keuze.tsx'
import { Knop, Knoppen } from '../../web/onderdelen/formulier/knop.tsx'
import { Tekstvak } from '../../web/onderdelen/formulier/tekstveld.tsx'
import { Kaart } from '../../web/onderdelen/kaart.tsx'
import { Kop } from '../../web/onderdelen/kop.tsx'
import { type Aangemeld, veld } from '../../web/route/verzoek.ts'
import { type Opgepakt, oordelen } from '../store.ts'
import { gemistInWoorden, grenzenInWoorden, oordeelwoorden, vensterInWoorden, verwachtInWoorden } from '../woorden.ts'
import { Uitslagbadge } from './reeksdelen.tsx'

export type Oordeelprops = {
  v: Aangemeld
  s: Opgepakt
  naam: string
  toelichting: string | null
  opgepaktDoor: string
  oordeelDoor: string
  fouten: readonly Veldfout[]
}

const gezien = (s: Opgepakt): string => {
  const band = s.laag === null ? '' : ` Gewoon was ${grenzenInWoorden({ laag: s.laag, hoog: s.hoog })}.`
  const verwacht = s.verwacht === null ? '' : ` Verwacht: ongeveer ${verwachtInWoorden(s.verwacht)}.`
  const ook = s.gemist > 0 ? ` ${gemistInWoorden(s.gemist)}` : ''
  return `${s.aantal} ${s.aantal === 1 ? 'melding' : 'meldingen'} in ${vensterInWoorden(s)}.${verwacht}${band}${ook}`
}

const Gegeven = ({ v, s, toelichting, oordeelDoor }: Oordeelprops) => (
  <Kaart kop={s.oordeel === null ? 'Oordeel' : oordeelwoorden[s.oordeel].woord}>
    <p className="baken-verhaal">{toelichting ?? 'De toelichting is vernietigd.'}</p>
    {s.oordeel === 'had_gemeld_moeten_worden' && (
      <Knoppen>
        <Knop
          soort="neven"
          href={`/${v.desk.loket}/gemist/nieuw?${s.soort === 'melderType' ? 'melderType' : 'organisatie'}=${encodeURIComponent(s.code)}`}
        >
          Leg vast wat niet is gemeld
        </Knop>
      </Knoppen>
    )}
    <p className="baken-zacht">
      {oordeelDoor}, {s.oordeelOp && momentInWoorden(s.oordeelOp)}
    </p>
  </Kaart>
)

const Vraag = ({ v, s, fouten }: Oordeelprops) => {
  const fout = foutPerVeld(fouten)
  return (
    <Formulier actie={`/${v.desk.loket}/signalen/opgepakt/${s.id}`} bewaak>
      <Keuzerondjes
        naam="oordeel"
        label={s.oordeel === null ? 'Wat is er aan de hand?' : 'Wat is er nu aan de hand?'}
        opties={oordelen.map(w => ({ waarde: w, label: oordeelwoorden[w].woord, uitleg: oordeelwoorden[w].uitleg }))}
        waarde={veld(v.formulier, 'oordeel')}
        fout={fout.oordeel}
      />
      <Tekstvak
        naam="toelichting"
        label="Toelichting"
        uitleg="Wordt versleuteld bewaard."
        waarde={veld(v.formulier, 'toelichting')}
        fout={fout.toelichting}
        regels={5}
        maximum={10_000}
      />
      <Knop>Leg het oordeel vast</Knop>
    </Formulier>
  )
}

/** A signal that was taken up: what was seen then, and what somebody made of it. */
export const Oordeelpagina = (p: Oordeelprops) => {
  const { v, s, naam, fouten } = p
  const basis = `/${v.desk.loket}/signalen`
  return (
    <Baliepagina
      v={v}
      titel={`Signaal: ${naam}`}
      kruimels={[{ tekst: 'Signalen', href: basis }]}
      fout={fouten.length > 0}
    >
      <Foutenoverzicht fouten={fouten} />
      <Kop
        boven="Opgepakt signaal"
        titel={naam}
        intro={
          <p>
            {gezien(s)} Opgepakt door {p.opgepaktDoor}, {momentInWoorden(s.opgepaktOp)}.
          </p>
        }
        kenmerken={<Uitslagbadge r={s} />}
      />
      {s.oordeel !== null && <Gegeven {...p} />}
      <Vraag {...p} />
    </Baliepagina>
  )
}

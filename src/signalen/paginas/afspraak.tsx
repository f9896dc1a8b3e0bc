import { getalInWoorden } from '../../cijfers/woorden.ts'
import { momentInWoorden } from '../../kernel/uitleg/datum.ts'
import { Formulier } from '../../web/onderdelen/formulier/formulier.tsx'
import { foutPerVeld, type Veldfout } from '../../web/onderdelen/formulier/foutenoverzicht.tsx'
import { Keuzelijst } from '../../web/onderdelen/formulier/keuze.tsx'
import { Knop } from '../../web/onderdelen/formulier/knop.tsx'
import { Tekstveld } from '../../web/onderdelen/formulier/tekstveld.tsx'
import { Kaart } from '../../web/onderdelen/kaart.tsx'
import { Uitklap } from '../../web/onderdelen/uitklap.tsx'
import { type Aangemeld, veld } from '../../web/route/verzoek.ts'
import type { Overzicht } from '../overzicht.ts'
import type { Reeks } from '../reeksen.ts'
import type { Vastgelegd } from '../store.ts'
import { maandenTussen, plusMaanden } from '../venster.ts'
import { maandInWoorden } from '../woorden.ts'

export const verborgen = (o: Overzicht, r: Reeks) => ({
  soort: r.soort,
  code: r.code,
  tot: o.venster.tot,
  lengte: String(o.venster.lengte),
})

/** What was agreed, from when, and by whom; words that can be said over the telephone. */
const afspraakzin = (a: Vastgelegd | null, doorNaam: string, geldtNog: boolean): string => {
  if (!a) return 'Er is niets afgesproken. De verwachting komt uit de eigen geschiedenis.'
  const wie = `Vastgelegd door ${doorNaam}, ${momentInWoorden(a.op)}.`
  if (a.perJaar === null) return `De afspraak eindigde in ${maandInWoorden(a.vanaf)}. ${wie}`
  const pas = geldtNog ? '' : ' Het aantal geldt als verwachting zodra de hele periode daarna ligt.'
  return `Afgesproken: ${getalInWoorden(a.perJaar)} per jaar, vanaf ${maandInWoorden(a.vanaf)}.${pas} ${wie}`
}

type Props = {
  v: Aangemeld
  basis: string
  o: Overzicht
  r: Reeks
  fouten: readonly Veldfout[]
  afspraak: Vastgelegd | null
  doorNaam: string
}

const maanden = (o: Overzicht, ook: string | undefined) => {
  const lijst = maandenTussen(o.eersteMaand, plusMaanden(o.laatsteMaand, 13)).toReversed().slice(0, 72)
  const alle = ook === undefined || lijst.includes(ook) ? lijst : [...lijst, ook]
  return alle.map(m => ({ waarde: m, label: maandInWoorden(m) }))
}

const Einde = ({ basis, o, r, lopend }: Pick<Props, 'basis' | 'o' | 'r'> & { lopend: Vastgelegd }) => (
  <Uitklap kop="De afspraak laten eindigen">
    <Formulier actie={`${basis}/afspraak/einde`} verborgen={verborgen(o, r)}>
      <Keuzelijst
        naam="einde"
        label="Geldt niet meer vanaf"
        leeg={null}
        waarde={plusMaanden(o.laatsteMaand, 1)}
        opties={maanden(o, lopend.vanaf).filter(m => m.waarde >= lopend.vanaf)}
      />
      <Knop soort="neven">Laat de afspraak eindigen</Knop>
    </Formulier>
  </Uitklap>
)

/** The number agreed with a reporter: what stands, another one, and ending it. */
export const Afspraakkaart = ({ v, basis, o, r, fouten, afspraak, doorNaam }: Props) => {
  const fout = foutPerVeld(fouten)
  const lopend = afspraak?.perJaar == null ? null : afspraak
  const getypt = v.formulier.per_jaar === undefined ? lopend?.perJaar?.toString() : veld(v.formulier, 'per_jaar')
  return (
    <Kaart kop="Wat is afgesproken">
      <p>{afspraakzin(afspraak, doorNaam, r.maatstaf?.soort === 'afspraak')}</p>
      <Formulier actie={`${basis}/afspraak`} verborgen={verborgen(o, r)} bewaak>
        <Tekstveld
          naam="per_jaar"
          label="Verwacht aantal meldingen per jaar"
          breedte="kort"
          cijfers
          waarde={getypt ?? ''}
          fout={fout.per_jaar}
        />
        <Keuzelijst
          naam="vanaf"
          label="Geldt vanaf"
          leeg={null}
          waarde={veld(v.formulier, 'vanaf') || lopend?.vanaf || o.venster.van}
          fout={fout.vanaf}
          opties={maanden(o, lopend?.vanaf)}
        />
        <Knop soort="neven">{lopend ? 'Verander de afspraak' : 'Leg de afspraak vast'}</Knop>
      </Formulier>
      {lopend && <Einde {...{ basis, o, r, lopend }} />}
    </Kaart>
  )
}

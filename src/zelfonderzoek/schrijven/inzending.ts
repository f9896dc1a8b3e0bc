import { zelfonderzoekVan } from '../../protocollen/bases/wmo/onderzoek.ts'
import type { Protocolversie } from '../../protocollen/protocol.ts'
import { schoneRegel, schoneTekst, teLang, VERHAAL } from '../../web/invoer/tekst.ts'
import type { Veldfout } from '../../web/onderdelen/formulier/foutenoverzicht.tsx'
import { type Formulier, veld } from '../../web/route/verzoek.ts'
import type { Venster } from '../../zaken/aanbieder/delen.ts'
import { samenInhoud } from '../samen.ts'
import { leesGezien } from './gezien.ts'
import { BESTUURDER, type Geschreven } from './samen.ts'

/** A part is a chapter, not a book. */
const LANGST = 30_000

type Schrijfveld = {
  readonly code: string
  readonly naam: string
  readonly langst: number
  readonly schoon: (tekst: string) => string
}

/** Everything that is saved while it is typed: the parts, and who signs. */
export const schrijfvelden = (p: Protocolversie): readonly Schrijfveld[] => [
  ...[...zelfonderzoekVan(p).inhoud, ...samenInhoud(p)].map(({ code, naam }) => ({
    code,
    naam,
    langst: LANGST,
    schoon: schoneTekst,
  })),
  { code: BESTUURDER.naam, naam: 'Naam en functie van de bestuurder', langst: 200, schoon: schoneRegel },
  { code: BESTUURDER.reactie, naam: 'Reactie van de bestuurder', langst: VERHAAL, schoon: schoneTekst },
]

const VENSTER = /^[0-9a-f-]{36}$/

const leesVenster = (f: Formulier): Venster | null => {
  const [id, beurt] = [veld(f, 'venster'), veld(f, 'beurt')]
  return VENSTER.test(id) && /^\d{1,6}$/.test(beurt) ? { id, beurt: Number(beurt) } : null
}

type Gelezen = { readonly geschreven: readonly Geschreven[]; readonly fouten: readonly Veldfout[] }

/** What was sent and is new, each with the version that stood there when this form was made. */
export const leesDelen = (f: Formulier, p: Protocolversie): Gelezen => {
  const venster = leesVenster(f)
  const delen = schrijfvelden(p)
    .filter(s => f[s.code] !== undefined)
    .map(({ code, naam, langst, schoon }) => {
      const tekst = schoon(veld(f, code))
      return { deel: code, tekst, ...leesGezien(veld(f, `was_${code}`), tekst), lang: teLang(tekst, langst, naam) }
    })
  return {
    // A part that was left as it was stays as it is now, whatever another wrote there meanwhile.
    geschreven: delen.filter(d => !d.ongewijzigd).map(({ deel, tekst, was }) => ({ deel, tekst, was, venster })),
    fouten: delen.flatMap(d => (d.lang ? [{ naam: d.deel, tekst: d.lang }] : [])),
  }
}

/** Fields of the page that a draft does not keep, by the button that they go with. */
export const LOS = {
  client: ['ingelicht-dag', 'ingelicht-maand', 'ingelicht-jaar', 'ingelicht_hoe'],
  uitstel: ['dag-dag', 'dag-maand', 'dag-jaar', 'uitstel'],
  gebeurtenis: ['gebeurd-dag', 'gebeurd-maand', 'gebeurd-jaar', 'gebeurd_tijd', 'gebeurtenis'],
} as const

/** What was typed in those fields and did not go with the button that was pressed. */
export const nogGetypt = (f: Formulier, klaar: readonly string[]): Formulier | null => {
  const namen = Object.values(LOS)
    .flat()
    .filter(n => !klaar.includes(n) && veld(f, n) !== '')
  return namen.length > 0 ? Object.fromEntries(namen.map(n => [n, f[n]])) : null
}

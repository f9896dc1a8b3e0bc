import { type Groep, type Onderwerp, onderwerpen, type Partner } from '../begrippen/melding.ts'
import { leesPartners, partnerfouten } from '../web/invoer/partners.ts'
import { REGEL, schoneRegel, teLang } from '../web/invoer/tekst.ts'
import type { Veldfout } from '../web/onderdelen/formulier/foutenoverzicht.tsx'
import { Keuzerondjes } from '../web/onderdelen/formulier/keuze.tsx'
import { Partnervelden } from '../web/onderdelen/formulier/partners.tsx'
import { Tekstveld } from '../web/onderdelen/formulier/tekstveld.tsx'
import { Kaart } from '../web/onderdelen/kaart.tsx'
import { Uitklap } from '../web/onderdelen/uitklap.tsx'
import { type Formulier, veld } from '../web/route/verzoek.ts'

const PARTNERS = 'partner'

const OPTIES = [
  { waarde: 'personen', label: 'Een of meer personen' },
  { waarde: 'groep', label: 'Een groep', uitleg: 'Bijvoorbeeld kinderen in een opvang.' },
  { waarde: 'verschijnsel', label: 'Een verschijnsel', uitleg: 'Iets wat steeds weer gebeurt.' },
] as const satisfies readonly { waarde: Onderwerp; label: string; uitleg?: string }[]

const VELDEN = {
  omschrijving: 'Omschrijving van de groep of het verschijnsel',
  aantal: 'Om hoeveel mensen gaat het, ongeveer?',
  leeftijden: 'Hoe oud zijn ze, ongeveer?',
} as const satisfies Record<keyof Groep, string>
const namen = Object.keys(VELDEN) as (keyof Groep)[]

type Deel = { f: Formulier; fout: Readonly<Record<string, string>> }

/** Whether it is about persons or about a group; the group's fields count only for a group. */
export const Onderwerpkaart = ({ f, fout }: Deel) => (
  <Kaart kop="Waar gaat het over?">
    <div className="baken-stapel">
      <Keuzerondjes
        naam="onderwerp"
        label="De melding gaat over"
        opties={OPTIES}
        waarde={veld(f, 'onderwerp') || 'personen'}
      />
      <Uitklap
        kop="Bij een groep of een verschijnsel"
        open={namen.some(n => veld(f, `groep_${n}`) || fout[`groep_${n}`])}
      >
        <div className="baken-stapel">
          {namen.map(n => (
            <Tekstveld
              key={n}
              naam={`groep_${n}`}
              label={VELDEN[n]}
              waarde={veld(f, `groep_${n}`)}
              fout={fout[`groep_${n}`]}
            />
          ))}
        </div>
      </Uitklap>
    </div>
  </Kaart>
)

/** Organisations that report along with the one above. */
export const Partnerkaart = ({ f, fout }: Deel) => (
  <Kaart kop="Melden er meer organisaties mee?">
    <Uitklap kop="Gezamenlijke melding" open={leesPartners(f, PARTNERS).length > 0}>
      <p className="utrecht-paragraph">
        De organisatie bij ‘Wie meldt?’ is het aanspreekpunt. De melding telt één keer.
      </p>
      <Partnervelden naam={PARTNERS} f={f} fouten={fout} />
    </Uitklap>
  </Kaart>
)

type Gelezen = {
  readonly onderwerp: Onderwerp
  readonly tekst: { readonly groep?: Groep; readonly partners?: readonly Partner[] }
  readonly fouten: readonly Veldfout[]
}

/** Group and partners as they were typed. What was filled in of a group makes it one: nothing typed is dropped. */
export const leesOnderwerp = (f: Formulier): Gelezen => {
  const regel = (n: keyof Groep) => schoneRegel(veld(f, `groep_${n}`))
  const groep: Groep = { omschrijving: regel('omschrijving'), aantal: regel('aantal'), leeftijden: regel('leeftijden') }
  const gekozen = onderwerpen.find(o => o === veld(f, 'onderwerp')) ?? 'personen'
  const iets = Object.values(groep).some(Boolean)
  const onderwerp = iets && gekozen === 'personen' ? 'groep' : gekozen
  const partners = leesPartners(f, PARTNERS)
  const leeg = onderwerp !== 'personen' && groep.omschrijving === ''
  const fouten = [
    ...(leeg ? [{ naam: 'groep_omschrijving', tekst: 'Omschrijf de groep of het verschijnsel.' }] : []),
    ...namen.flatMap(n => {
      const tekst = teLang(groep[n], REGEL, VELDEN[n])
      return tekst ? [{ naam: `groep_${n}`, tekst }] : []
    }),
    ...partnerfouten(f, PARTNERS),
  ]
  const tekst = { ...(iets ? { groep } : {}), ...(partners.length > 0 ? { partners } : {}) }
  return { onderwerp, tekst, fouten }
}

import type { Partner } from '../../begrippen/melding.ts'
import { lokaal } from '../../kernel/lokaal.ts'
import { dagInWoorden, momentInWoorden } from '../../kernel/uitleg/datum.ts'
import { partnerInWoorden } from '../invoer/partners.ts'
import { Controlelijst } from '../onderdelen/formulier/controlelijst.tsx'
import { Knop } from '../onderdelen/formulier/knop.tsx'
import { Kaart } from '../onderdelen/kaart.tsx'
import type { Geopend } from './lezen.ts'

/** Who reports along, a line each. The figures count the report once, under the one that leads. */
const partnerregels = (partners: readonly Partner[] = []) =>
  partners.map((p, i) => ({ label: i === 0 ? 'Meldt mee' : 'Meldt ook mee', waarde: partnerInWoorden(p) }))

/** A group or a phenomenon instead of persons, or beside them. */
const Groepen = ({ g }: { g: Geopend }) => {
  const groepen = g.meldingen.flatMap(m => (m.tekst.groep ? [m.tekst.groep] : []))
  const soort = g.zaak.werk.onderwerp === 'verschijnsel' ? 'Verschijnsel' : 'Groep'
  return groepen.map(({ omschrijving, aantal, leeftijden }) => (
    <Controlelijst
      key={omschrijving}
      regels={[
        { label: soort, waarde: omschrijving },
        { label: 'Aantal, ongeveer', waarde: aantal },
        { label: 'Leeftijden', waarde: leeftijden },
      ]}
    />
  ))
}

/** What a reporter told, in their own words. */
export const Melding = ({ melding }: { melding: Geopend['meldingen'][number] }) => {
  const { melder } = melding.tekst
  const wie = [melder.naam, melder.functie, melder.organisatie].filter(Boolean).join(', ') || 'Anoniem'
  return (
    <Kaart kop={`Melding ${melding.nummer}`}>
      <p className="utrecht-paragraph baken-verhaal">{melding.tekst.wat}</p>
      <Controlelijst
        regels={[
          { label: 'Melder', waarde: wie },
          ...partnerregels(melding.tekst.partners),
          { label: 'Bereikbaar', waarde: [melder.telefoon, melder.email].filter(Boolean).join(' of ') },
          { label: 'Ontvangen', waarde: `${momentInWoorden(melding.ontvangenOp)} (${melding.kanaal})` },
          ...melding.tekst.antwoorden.map(a => ({ label: a.vraag, waarde: a.antwoord })),
        ]}
      />
    </Kaart>
  )
}

const UUR = 3_600_000

/** A day without a time spans the whole day: then no time was said, and none is shown. */
const wanneer = (voorval: Geopend['voorvallen'][number]): string => {
  const { vanaf, tot, zekerheid } = voorval
  if (vanaf === null) return 'Niet bekend'
  const heleDag = tot !== null && Date.parse(tot) - Date.parse(vanaf) >= 22 * UUR
  if (heleDag || zekerheid === 'onbekend') return `${dagInWoorden(lokaal(vanaf).dag)}, tijd niet bekend`
  return momentInWoorden(vanaf) + zekerheden[zekerheid]
}

const zekerheden = { zeker: '', ongeveer: ' (ongeveer)' }

/** When and where it happened. */
export const Voorval = ({ g }: { g: Geopend }) => (
  <Kaart kop="Wat er gebeurde">
    {g.voorvallen.map(voorval => (
      <Controlelijst
        key={voorval.id}
        regels={[
          {
            label: 'Wanneer',
            waarde: wanneer(voorval),
          },
          { label: 'Waar', waarde: voorval.plaats },
        ]}
      />
    ))}
  </Kaart>
)

/** Whom it is about. */
export const Betrokkenen = ({ g, toevoegen }: { g: Geopend; toevoegen?: string | undefined }) => (
  <Kaart
    kop="Betrokkenen"
    acties={
      toevoegen && (
        <Knop soort="neven" klein href={toevoegen}>
          Toevoegen
        </Knop>
      )
    }
  >
    <Groepen g={g} />
    {g.betrokkenen.length === 0 ? (
      <p className="baken-zacht">
        {g.zaak.werk.onderwerp ? 'Er zijn geen personen vastgelegd.' : 'Er is niemand vastgelegd.'}
      </p>
    ) : (
      <Controlelijst
        regels={g.betrokkenen.map(b => ({
          label: g.protocol.betrokkenerollen.find(r => r.code === b.rol)?.naam ?? b.rol,
          waarde: [b.naam, b.geboortedatum && `geboren ${dagInWoorden(b.geboortedatum).slice(3)}`, b.adres]
            .filter(Boolean)
            .join(', '),
        }))}
      />
    )}
  </Kaart>
)

import type { Zaak } from '../begrippen/zaak.ts'
import type { Briefsjabloon } from '../protocollen/delen/brieven.ts'
import type { Geopend } from '../web/dossierbeeld/lezen.ts'
import { GEEN_PERSOON, Losse } from '../web/herleidbaar/vraag.tsx'
import { emailfout } from '../web/invoer/contact.ts'
import { Emailveld } from '../web/onderdelen/formulier/emailveld.tsx'
import type { Veldfout } from '../web/onderdelen/formulier/foutenoverzicht.tsx'
import { Tekstvak, Tekstveld } from '../web/onderdelen/formulier/tekstveld.tsx'
import { type Formulier, veld, velden } from '../web/route/verzoek.ts'
import { findBrief } from './domain.ts'
import { spoorfouten, sporenInBrief } from './herleidbaar.ts'
import { type Concept, leesConcept } from './tekst.ts'

const HOOGSTENS = 6_000

/** What was typed of a letter before, or null. */
export const conceptVan = (g: Pick<Geopend, 'teksten'>, zaak: Zaak, brief: string): Concept | null =>
  leesConcept(g.teksten.get(findBrief(zaak, brief)?.inhoud ?? ''))

/** Who reported is the reader of most letters, and need not be typed again. */
export const melderVan = (g: Geopend): Concept => {
  const melder = g.meldingen[0]?.tekst.melder
  return { naam: melder?.naam ?? '', email: melder?.email ?? '', vrij: '' }
}

type Props = {
  g: Geopend
  f: Formulier
  fouten: Readonly<Record<string, string | undefined>>
  sjabloon: Briefsjabloon
  /** What stands there when nothing was typed yet. */
  begin: Concept
}

export const Briefvelden = ({ g, f, fouten, sjabloon: s, begin }: Props) => {
  const waarde = (naam: 'naam' | 'email' | 'vrij') => (naam in f ? veld(f, naam) : begin[naam])
  const sporen = sporenInBrief({ naam: waarde('naam'), vrij: waarde('vrij') }, s, g)
  return (
    <>
      <Tekstveld
        naam="naam"
        label="Aan wie?"
        uitleg="Zoals het achter Beste komt te staan, bijvoorbeeld: mevrouw Jansen."
        breedte="half"
        waarde={waarde('naam')}
        fout={fouten.naam}
      />
      <Emailveld
        naam="email"
        uitleg="Daar komt alleen bericht dat er iets klaarstaat. Zonder adres geeft u de link zelf, of u print de brief."
        waarde={waarde('email')}
        fout={fouten.email}
      />
      {s.vrij && (
        <Tekstvak
          naam="vrij"
          label={s.vrij.label}
          uitleg={s.vrij.uitleg}
          nietVerplicht={!s.vrij.verplicht}
          regels={8}
          waarde={waarde('vrij')}
          fout={fouten.vrij}
        />
      )}
      <Losse
        sporen={[...sporen.naam, ...sporen.vrij]}
        f={'naam' in f ? f : { [GEEN_PERSOON]: begin.magBlijven ?? [] }}
      />
    </>
  )
}

/** A letter as it was typed; or what is wrong with it. */
export const leesVelden = (
  f: Formulier,
  s: Briefsjabloon,
  g: Geopend | null,
): { concept: Concept; fouten: readonly Veldfout[] } => {
  const magBlijven = velden(f, GEEN_PERSOON)
  const concept: Concept = {
    naam: veld(f, 'naam'),
    email: veld(f, 'email'),
    vrij: s.vrij ? veld(f, 'vrij') : '',
    ...(magBlijven.length > 0 ? { magBlijven } : {}),
  }
  const fouten: Veldfout[] = []
  if (concept.naam === '') fouten.push({ naam: 'naam', tekst: 'Vul in aan wie de brief is.' })
  const email = emailfout(concept.email)
  if (email) fouten.push({ naam: 'email', tekst: email })
  if (s.vrij?.verplicht && concept.vrij === '') fouten.push({ naam: 'vrij', tekst: `Vul in: ${s.vrij.label}` })
  if (concept.vrij.length > HOOGSTENS)
    fouten.push({ naam: 'vrij', tekst: `Maak de tekst korter: hoogstens ${HOOGSTENS} tekens.` })
  const sporen = g ? spoorfouten(concept, s, g) : { naam: null, vrij: null }
  for (const naam of ['naam', 'vrij'] as const) {
    const tekst = sporen[naam]
    if (tekst && !fouten.some(f => f.naam === naam)) fouten.push({ naam, tekst })
  }
  return { concept, fouten }
}

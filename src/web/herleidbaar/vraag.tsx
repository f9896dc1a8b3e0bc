import { opsomming } from '../../kernel/uitleg/datum.ts'
import { Vinkjes } from '../onderdelen/formulier/keuze.tsx'
import { type Formulier, velden } from '../route/verzoek.ts'
import type { Spoor } from './sporen.ts'

const soorten: Readonly<Record<Spoor['soort'], string>> = {
  naam: 'de naam',
  geboortedatum: 'de geboortedatum',
  adres: 'het adres',
  contact: 'het telefoonnummer of e-mailadres',
  nummer: 'het nummer van negen cijfers',
}

/** Field with what may stay, as it stands in the text. */
export const GEEN_PERSOON = 'geen-persoon'

/**
 * Why a text may not go out like this; null when it may. A single word that is also a name may stay, once somebody
 * has said that it is not about that person.
 */
export const spoorfout = (sporen: readonly Spoor[], f: Formulier): string | null => {
  const gezien = velden(f, GEEN_PERSOON)
  const over = sporen.filter(s => !s.los || !gezien.includes(s.gevonden))
  if (over.length === 0) return null
  const wat = opsomming(over.map(s => (s.vermoed ? `‘${s.gevonden}’` : `${soorten[s.soort]} ‘${s.gevonden}’`)))
  if (over.every(s => s.vermoed))
    return `Leidt dit naar een persoon: ${wat}? Haal het weg, of zet onderaan een vinkje als het mag blijven staan.`
  return over.every(s => s.nodig || s.vermoed)
    ? `Hierin staat iets dat naar een persoon leidt: ${wat}. Haal het weg, of zet onderaan een vinkje als de lezer het nodig heeft.`
    : `Hierin staat iets dat naar een persoon leidt: ${wat}. Haal het weg.`
}

/** What it means to leave it there. */
const blijft = (s: Spoor): string => {
  if (s.nodig) return `‘${s.gevonden}’ blijft staan: wie dit leest, heeft het nodig`
  return s.vermoed
    ? `‘${s.gevonden}’ mag blijven staan: het leidt niet naar een persoon`
    : `‘${s.gevonden}’ is hier een gewoon woord`
}

/** What of this text is asked about, each to tick as what may stay. */
export const Losse = ({ sporen, f }: { sporen: readonly Spoor[]; f: Formulier }) => {
  const los = sporen.filter((s, i) => s.los && sporen.findIndex(a => a.gevonden === s.gevonden) === i)
  if (los.length === 0) return null
  const nodig = los.some(s => s.nodig)
  return (
    <Vinkjes
      naam={GEEN_PERSOON}
      label={nodig ? 'Heeft de lezer dit echt nodig?' : 'Leidt dit echt niet naar een persoon?'}
      uitleg={
        nodig
          ? 'Dit leidt naar een persoon uit het dossier, of het is een deel van een naam of adres. Laat het alleen staan als de lezer er anders niets mee kan.'
          : 'Dit is ook een deel van een naam of adres uit het dossier, of het lijkt op iets van een persoon. Laat het alleen staan als het hier iets anders betekent.'
      }
      opties={los.map(s => ({ waarde: s.gevonden, label: blijft(s) }))}
      waarden={velden(f, GEEN_PERSOON)}
      nietVerplicht
    />
  )
}

import { opsomming } from '../../kernel/uitleg/datum.ts'
import { type Doelgroep, doelgroepenVan } from '../../protocollen/doelgroepen.ts'
import type { Protocolversie } from '../../protocollen/protocol.ts'
import type { KanNiet } from '../../web/act/act.ts'
import type { Geopend } from '../../web/dossierbeeld/lezen.ts'
import { Verborgen } from '../../web/onderdelen/formulier/formulier.tsx'
import type { Veldfout } from '../../web/onderdelen/formulier/foutenoverzicht.tsx'
import { Vinkjes } from '../../web/onderdelen/formulier/keuze.tsx'
import { type Formulier, veld, velden } from '../../web/verzoek.ts'
import type { Spoor } from '../herleidbaar.ts'

export const dicht = 'Dit dossier is gesloten. Heropen het eerst.'
export const onbekend = 'Deze doelgroep kent het protocol niet. Ga terug en kies er een uit de lijst.'

export const nietErbij = 'Deze doelgroep staat niet op de lijst. Voeg haar eerst toe, met de reden.'
export const nogGeenFeiten = 'Leg eerst vast wat er bekend is. Dan weten we later wie welke versie hoorde.'

export const findDoelgroep = (p: Protocolversie, code: string): Doelgroep | undefined =>
  doelgroepenVan(p).find(d => d.code === code)

/** A page about an audience that nobody named, or that the protocol does not have, asks nothing. */
export const zonderDoelgroep = (g: Geopend, _nu: string, f: Formulier): KanNiet | null =>
  findDoelgroep(g.protocol, veld(f, 'doelgroep')) ? null : { zin: onbekend }

/** The audience that the page is about travels along unseen. */
export const Doelgroepveld = ({ f }: { f: Formulier }) => <Verborgen velden={{ doelgroep: veld(f, 'doelgroep') }} />

const soorten: Readonly<Record<Spoor['soort'], string>> = {
  naam: 'de naam',
  geboortedatum: 'de geboortedatum',
  adres: 'het adres',
  contact: 'het telefoonnummer of e-mailadres',
  nummer: 'het nummer van negen cijfers',
}

const GEEN_PERSOON = 'geen-persoon'

/**
 * Why a text may not go out like this; null when it may. A single word that is also a name may stay, once somebody
 * has said that it is not about that person.
 */
export const spoorfout = (sporen: readonly Spoor[], f: Formulier): string | null => {
  const gezien = velden(f, GEEN_PERSOON)
  const over = sporen.filter(s => !s.los || !gezien.includes(s.gevonden))
  if (over.length === 0) return null
  const wat = opsomming(over.map(s => (s.vermoed ? `‘${s.gevonden}’` : `${soorten[s.soort]} ‘${s.gevonden}’`)))
  return over.every(s => s.vermoed)
    ? `Leidt dit naar een persoon: ${wat}? Haal het weg, of zet onderaan een vinkje als het mag blijven staan.`
    : `Hierin staat iets dat naar een persoon leidt: ${wat}. Haal het weg.`
}

/** The words of this text that may be a name and may be just a word, each to tick as just a word. */
export const Losse = ({ sporen, f }: { sporen: readonly Spoor[]; f: Formulier }) => {
  const los = sporen.filter((s, i) => s.los && sporen.findIndex(a => a.gevonden === s.gevonden) === i)
  if (los.length === 0) return null
  return (
    <Vinkjes
      naam={GEEN_PERSOON}
      label="Leidt dit echt niet naar een persoon?"
      uitleg="Dit is ook een deel van een naam of adres uit het dossier, of het lijkt op iets van een persoon. Laat het alleen staan als het hier iets anders betekent."
      opties={los.map(s => ({
        waarde: s.gevonden,
        label: s.vermoed
          ? `‘${s.gevonden}’ mag blijven staan: het leidt niet naar een persoon`
          : `‘${s.gevonden}’ is hier een gewoon woord`,
      }))}
      waarden={velden(f, GEEN_PERSOON)}
      nietVerplicht
    />
  )
}

export const foutAls = (naam: string, tekst: string | null): readonly Veldfout[] =>
  tekst === null ? [] : [{ naam, tekst }]

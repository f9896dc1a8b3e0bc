import { dagVan } from '../../kernel/lokaal.ts'
import { isAdviesvraag } from '../../protocollen/bases/advies.ts'
import { act } from '../../web/act/act.ts'
import { datumWaarde, leesDatum } from '../../web/invoer/datum.ts'
import { DatumVeld } from '../../web/onderdelen/formulier/datumveld.tsx'
import { Keuzelijst } from '../../web/onderdelen/formulier/keuze.tsx'
import { Tekstveld } from '../../web/onderdelen/formulier/tekstveld.tsx'
import { veld } from '../../web/route/verzoek.ts'
import { betrokkeneToevoegen } from '../behandeling.ts'

const ZONDER_NAMEN = 'Een adviesvraag gaat zonder namen. Wordt het een melding, dan kan het.'

export const betrokkeneErbij = act({
  pad: 'betrokkene',
  titel: 'Betrokkene toevoegen',
  knop: 'Voeg toe',
  opdracht: { naam: 'betrokkeneToevoegen', handeling: 'dossier.bewerken', beslis: betrokkeneToevoegen },
  gevolgen: () => ['Deze persoon is daarna te vinden op naam en geboortedatum, door wie dit dossier mag zien.'],
  kanNiet: g =>
    isAdviesvraag(g.zaak.kenmerken, g.protocol)
      ? { zin: ZONDER_NAMEN, verder: { tekst: 'Wordt een melding', pad: 'wordt-melding' } }
      : null,
  velden: ({ f, fouten, g }) => (
    <>
      <Keuzelijst
        naam="rol"
        label="Rol"
        opties={g.protocol.betrokkenerollen.map(r => ({ waarde: r.code, label: r.naam }))}
        waarde={veld(f, 'rol')}
        fout={fouten.rol}
      />
      <Tekstveld naam="naam" label="Naam" waarde={veld(f, 'naam')} fout={fouten.naam} maximum={200} />
      <DatumVeld
        naam="geboortedatum"
        label="Geboortedatum"
        nietVerplicht
        waarde={datumWaarde(f, 'geboortedatum')}
        fout={fouten.geboortedatum}
      />
      <Tekstveld naam="adres" label="Adres" nietVerplicht waarde={veld(f, 'adres')} maximum={300} />
    </>
  ),
  lees: (f, zaak, nieuwId, g) => {
    const [rol, naam, adres] = [veld(f, 'rol'), veld(f, 'naam'), veld(f, 'adres')]
    const geboren = leesDatum(f, 'geboortedatum')
    const later = geboren.ok && geboren.dag !== null && geboren.dag > dagVan(zaak.ontvangenOp)
    const fouten = [
      ...(g.protocol.betrokkenerollen.some(r => r.code === rol) ? [] : [{ naam: 'rol', tekst: 'Kies een rol.' }]),
      ...(naam ? [] : [{ naam: 'naam', tekst: 'Vul een naam in.' }]),
      ...(geboren.ok ? [] : [{ naam: 'geboortedatum', tekst: geboren.tekst }]),
      ...(later ? [{ naam: 'geboortedatum', tekst: 'De geboortedatum ligt na de melding. Kijk de datum na.' }] : []),
    ]
    if (fouten.length > 0 || !geboren.ok) return { ok: false, fouten }
    const id = nieuwId()
    const persoon = { id, naam: naam.slice(0, 200), geboortedatum: geboren.dag ?? '', adres: adres.slice(0, 300), rol }
    return { ok: true, invoer: { betrokkene: id, rol }, personen: [persoon] }
  },
  weigeringen: {
    dossierDicht: 'Dit dossier is gesloten. Heropen het eerst.',
    adviesvraag: ZONDER_NAMEN,
    rolOnbekend: 'Kies een rol.',
  },
})

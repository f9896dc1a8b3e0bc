import { zelfonderzoekVan } from '../../protocollen/bases/wmo/onderzoek.ts'
import { foutPerVeld } from '../../web/onderdelen/formulier/foutenoverzicht.tsx'
import { Keuzelijst, Vinkjes } from '../../web/onderdelen/formulier/keuze.tsx'
import { Tekstvak, Tekstveld } from '../../web/onderdelen/formulier/tekstveld.tsx'
import { Mededeling } from '../../web/onderdelen/mededeling.tsx'
import { veld, velden } from '../../web/route/verzoek.ts'
import { samenInhoud, samenVan } from '../samen.ts'
import { losseBijlagen } from '../verstuurd/domain.ts'
import { Ernaast, Gezien, watErStaat } from './deel.tsx'
import { ontbrekend } from './domain.ts'
import { BESTUURDER } from './samen.ts'
import type { Schrijfprops } from './schrijfprops.ts'

const Volledig = ({ ingang: { stand } }: Pick<Schrijfprops, 'ingang'>) => {
  const geschreven = new Set([...stand.delen.values()].filter(d => d.tekst !== '').map(d => d.deel))
  const samen = stand.plek.rol === 'hoofd' && samenVan(stand.zaak) ? samenInhoud(stand.protocol) : []
  const ontbreekt = [
    ...ontbrekend(geschreven, stand.protocol),
    ...samen.map(i => i.code).filter(c => !geschreven.has(c)),
  ]
  return (
    <Mededeling
      soort={ontbreekt.length > 0 ? 'letop' : 'gelukt'}
      kop={ontbreekt.length > 0 ? 'Nog niet ingevuld' : 'Alles is ingevuld'}
    >
      {ontbreekt.length > 0 && (
        <ul className="baken-lijst">
          {[...zelfonderzoekVan(stand.protocol).inhoud, ...samen]
            .filter(d => ontbreekt.includes(d.code))
            .map(d => (
              <li key={d.code}>{d.naam}</li>
            ))}
        </ul>
      )}
      {stand.naast.length > 0 && <p>Bij een onderdeel staan nog twee teksten naast elkaar. Kies daar wat blijft.</p>}
      <p>Na het versturen kunt u niets meer veranderen.</p>
    </Mededeling>
  )
}

/** A report of its own, as a file: chosen of what was added here. */
const Eigenrapport = ({ ingang: { stand }, f, fouten }: Schrijfprops) => {
  const bestanden = stand.bijlagen.filter(b => losseBijlagen(stand.zaak, stand.plek).some(x => x.id === b.id))
  if (bestanden.length === 0) return null
  return (
    <Keuzelijst
      naam="rapport"
      label="Hebt u een eigen rapport? Kies welk bestand dat is"
      uitleg="Dan hoeft u de onderdelen hierboven niet in te vullen. De toezichthouder kijkt na of alles wat is gevraagd erin staat."
      nietVerplicht
      leeg="Nee, ons onderzoek staat hierboven"
      opties={bestanden.map(b => ({ waarde: b.id, label: b.naamtekst }))}
      waarde={f ? veld(f, 'rapport') : ''}
      fout={foutPerVeld(fouten).rapport}
    />
  )
}

/** Who signs for the board, and whether it goes as it is. Saved as the parts are. */
export const Ondertekenen = (props: Schrijfprops) => {
  const { ingang, f, getypt, fouten } = props
  const { stand } = ingang
  const met = { stand, f: getypt ? f : null }
  const fout = foutPerVeld(fouten)
  return (
    <>
      <Volledig {...props} />
      <Eigenrapport {...props} />
      <Gezien code={BESTUURDER.naam} {...met} />
      <Tekstveld
        naam="bestuurder_naam"
        label="Naam en functie van de bestuurder die tekent"
        uitleg="Nodig om te versturen. U kunt dit ook later invullen."
        waarde={watErStaat(BESTUURDER.naam, met)}
        fout={fout.bestuurder_naam}
        maximum={200}
      />
      <Ernaast code={BESTUURDER.naam} naam="de naam van de bestuurder" stand={stand} />
      <Gezien code={BESTUURDER.reactie} {...met} />
      <Tekstvak
        naam="bestuurder_reactie"
        label="Reactie van de bestuurder"
        uitleg="Op de analyse, de conclusies en de maatregelen. Nodig om te versturen, behalve als die in uw eigen rapport staat."
        waarde={watErStaat(BESTUURDER.reactie, met)}
        fout={fout.bestuurder_reactie}
        regels={4}
      />
      <Ernaast code={BESTUURDER.reactie} naam="de reactie van de bestuurder" stand={stand} />
      <Vinkjes
        naam="onvolledig"
        label="Onvolledig versturen"
        nietVerplicht
        opties={[{ waarde: 'ja', label: 'Ik verstuur het zo, ook al ontbreekt er iets' }]}
        waarden={f ? velden(f, 'onvolledig') : []}
        fout={fout.onvolledig}
      />
    </>
  )
}

import { act, type Kennis } from '../web/act/act.ts'
import { meegestuurd } from '../web/act/soorten/mee.tsx'
import { vak } from '../web/act/soorten/tekst.tsx'
import { type Vraag, vragen } from '../web/act/vragen.tsx'
import { gevaarzinnen } from '../web/dossierbeeld/bijlagen.tsx'
import { Vinkjes } from '../web/onderdelen/formulier/keuze.tsx'
import { Mededeling } from '../web/onderdelen/mededeling.tsx'
import { type Aangemeld, type Formulier, veld, velden } from '../web/route/verzoek.ts'
import { wisBestanden } from '../zaken/bijlagen/concept.ts'
import { bijlageVerwijderen, bijlageVrijgeven } from '../zaken/bijlagen/domain.ts'
import { naamVan } from './page.tsx'

const vind = (k: Pick<Kennis, 'zaak'>, f: Formulier) => k.zaak.werk.bijlagen?.find(b => b.id === veld(f, 'bijlage'))
const weg = 'Deze bijlage is er niet (meer).'
const leesEerst = 'Lees de waarschuwing, en zet het vinkje als u het toch vrijgeeft.'

/** The file that the page is about. */
const bijlage = meegestuurd(({ f, g }) => {
  const b = vind(g, f)
  return (
    <p className="utrecht-paragraph">
      <strong>{b ? naamVan(g, b) : weg}</strong>
    </p>
  )
})

/** What a file can do is read before it is let go; where there is nothing to read, nothing is asked. */
const gezien: Vraag<boolean> = {
  vraag: (naam, { f, fouten, g }) => {
    const gevaren = vind(g, f)?.gevaren ?? []
    return (
      gevaren.length > 0 && (
        <>
          <Mededeling soort="acuut" kop="Dit bestand kan schade doen">
            <ul className="baken-lijst">
              {gevaren.map(gevaar => (
                <li key={gevaar}>{gevaarzinnen[gevaar]}</li>
              ))}
            </ul>
          </Mededeling>
          <Vinkjes
            naam={naam}
            label="Waarschuwing"
            opties={[{ waarde: 'ja', label: 'Ik heb dit gelezen en geef het toch vrij' }]}
            waarden={velden(f, naam)}
            fout={fouten[naam]}
          />
        </>
      )
    )
  },
  lees: (naam, { f, zaak }) => {
    const waarde = veld(f, naam) === 'ja'
    const moet = (vind({ zaak }, f)?.gevaren ?? []).length > 0
    return moet && !waarde ? { ok: false, fouten: [{ naam, tekst: leesEerst }] } : { ok: true, waarde }
  },
}

export const vrijgeven = act({
  pad: 'bijlage-vrijgeven',
  titel: 'Bijlage vrijgeven',
  knop: 'Geef vrij',
  gevaar: true,
  terug: 'bijlagen',
  opdracht: { naam: 'bijlageVrijgeven', handeling: 'bijlage.vrijgeven', beslis: bijlageVrijgeven },
  gevolgen: () => [
    'Iedereen die dit dossier mag lezen, kan het bestand daarna opslaan en openen.',
    'Uw naam en uw reden staan op de tijdlijn.',
  ],
  ...vragen({
    bijlage,
    gezien,
    reden: vak({
      label: 'Waarom geeft u het vrij?',
      uitleg: 'Bijvoorbeeld: de afzender is gebeld en stuurde dit zelf.',
      soort: 'reden',
      regels: 3,
      anders: 'Schrijf op waarom u het vrijgeeft.',
    }),
  }),
  weigeringen: {
    geenBijlage: weg,
    besmet: 'In dit bestand is een virus gevonden. Het gaat niet open.',
    alOpen: 'Dit bestand is al te openen.',
    waarschuwingNietGezien: leesEerst,
  },
})

/** The bytes go at once; should that fail, the sweep finds them by what the dossier says. */
const wisBytes = (v: Aangemeld): Promise<void> =>
  wisBestanden(v.huisraad.baken, v.desk.loket, [veld(v.formulier, 'bijlage')])

export const verwijderen = act({
  pad: 'bijlage-verwijderen',
  titel: 'Bijlage verwijderen',
  knop: 'Verwijder',
  gevaar: true,
  terug: 'bijlagen',
  opdracht: { naam: 'bijlageVerwijderen', handeling: 'dossier.bewerken', beslis: bijlageVerwijderen },
  gevolgen: () => [
    'Het bestand is daarna weg. Dat kan niet ongedaan worden gemaakt.',
    'Dat er een bestand was, wie het weghaalde en waarom, blijft bij het dossier staan.',
  ],
  ...vragen({
    bijlage,
    reden: vak({
      label: 'Waarom verwijdert u het?',
      soort: 'reden',
      regels: 3,
      anders: 'Schrijf op waarom u het verwijdert.',
    }),
  }),
  weigeringen: { geenBijlage: weg },
  daarna: wisBytes,
})

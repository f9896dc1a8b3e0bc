import { act, type Kennis } from '../web/act/act.ts'
import { eisTekst } from '../web/act/lezen.ts'
import { gevaarzinnen } from '../web/dossierbeeld/bijlagen.tsx'
import { Verborgen } from '../web/onderdelen/formulier/formulier.tsx'
import { Vinkjes } from '../web/onderdelen/formulier/keuze.tsx'
import { Tekstvak } from '../web/onderdelen/formulier/tekstveld.tsx'
import { Mededeling } from '../web/onderdelen/mededeling.tsx'
import { type Aangemeld, type Formulier, veld, velden } from '../web/verzoek.ts'
import { wisBestanden } from '../zaken/bijlagen/concept.ts'
import { bijlageVerwijderen, bijlageVrijgeven } from '../zaken/bijlagen/domain.ts'
import { naamVan } from './page.tsx'

const vind = (k: Pick<Kennis, 'zaak'>, f: Formulier) => k.zaak.werk.bijlagen?.find(b => b.id === veld(f, 'bijlage'))
const weg = 'Deze bijlage is er niet (meer).'

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
  velden: ({ f, fouten, g }) => {
    const b = vind(g, f)
    return (
      <>
        <Verborgen velden={{ bijlage: veld(f, 'bijlage') }} />
        <p className="utrecht-paragraph">
          <strong>{b ? naamVan(g, b) : weg}</strong>
        </p>
        {b && b.gevaren.length > 0 && (
          <>
            <Mededeling soort="acuut" kop="Dit bestand kan schade doen">
              <ul className="baken-lijst">
                {b.gevaren.map(gevaar => (
                  <li key={gevaar}>{gevaarzinnen[gevaar]}</li>
                ))}
              </ul>
            </Mededeling>
            <Vinkjes
              naam="gezien"
              label="Waarschuwing"
              opties={[{ waarde: 'ja', label: 'Ik heb dit gelezen en geef het toch vrij' }]}
              waarden={velden(f, 'gezien')}
              fout={fouten.gezien}
            />
          </>
        )}
        <Tekstvak
          naam="reden"
          label="Waarom geeft u het vrij?"
          uitleg="Bijvoorbeeld: de afzender is gebeld en stuurde dit zelf."
          waarde={veld(f, 'reden')}
          fout={fouten.reden}
          regels={3}
        />
      </>
    )
  },
  lees: (f, zaak, nieuwId) => {
    const t = eisTekst(f, 'reden', 'reden', nieuwId, 'Schrijf op waarom u het vrijgeeft.')
    const gezien = veld(f, 'gezien') === 'ja'
    const b = vind({ zaak }, f)
    const fouten = [
      ...(b && b.gevaren.length > 0 && !gezien
        ? [{ naam: 'gezien', tekst: 'Lees de waarschuwing, en zet het vinkje als u het toch vrijgeeft.' }]
        : []),
      ...(t.fout === null ? [] : [{ naam: 'reden', tekst: t.fout }]),
    ]
    if (fouten.length > 0 || t.id === null) return { ok: false, fouten }
    return { ok: true, invoer: { bijlage: veld(f, 'bijlage'), reden: t.id, gezien }, teksten: t.teksten }
  },
  weigeringen: {
    geenBijlage: weg,
    besmet: 'In dit bestand is een virus gevonden. Het gaat niet open.',
    alOpen: 'Dit bestand is al te openen.',
    waarschuwingNietGezien: 'Lees de waarschuwing, en zet het vinkje als u het toch vrijgeeft.',
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
  velden: ({ f, fouten, g }) => {
    const b = vind(g, f)
    return (
      <>
        <Verborgen velden={{ bijlage: veld(f, 'bijlage') }} />
        <p className="utrecht-paragraph">
          <strong>{b ? naamVan(g, b) : weg}</strong>
        </p>
        <Tekstvak
          naam="reden"
          label="Waarom verwijdert u het?"
          waarde={veld(f, 'reden')}
          fout={fouten.reden}
          regels={3}
        />
      </>
    )
  },
  lees: (f, _zaak, nieuwId) => {
    const t = eisTekst(f, 'reden', 'reden', nieuwId, 'Schrijf op waarom u het verwijdert.')
    if (t.fout !== null || t.id === null) return { ok: false, fouten: [{ naam: 'reden', tekst: t.fout ?? '' }] }
    return { ok: true, invoer: { bijlage: veld(f, 'bijlage'), reden: t.id }, teksten: t.teksten }
  },
  weigeringen: { geenBijlage: weg },
  daarna: wisBytes,
})

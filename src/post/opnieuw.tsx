import { act } from '../web/act/act.ts'
import { linksoortnamen } from '../web/dossierbeeld/woorden/uitgaand.ts'
import { emailfout } from '../web/invoer/contact.ts'
import { Verborgen } from '../web/onderdelen/formulier/formulier.tsx'
import { Tekstveld } from '../web/onderdelen/formulier/tekstveld.tsx'
import { type Formulier, veld } from '../web/verzoek.ts'
import { findLink, maakLink } from '../zaken/uitgaand/link.ts'
import { beletOpnieuw, linkOpnieuw, type Opnieuwweigering } from '../zaken/uitgaand/opnieuw.ts'

type Velden = { f: Formulier; fout: string | undefined; begin?: string | undefined }

/** To whom the notice of the new link goes; without an address the desk hands the link over. */
export const Adresveld = ({ f, fout, begin = '' }: Velden) => (
  <Tekstveld
    naam="aan"
    label="E-mailadres"
    uitleg="Laat het leeg als u de link zelf geeft."
    soort="email"
    breedte="half"
    nietVerplicht
    waarde={'aan' in f ? veld(f, 'aan') : begin}
    fout={fout}
  />
)

export const gevolgenVanOpnieuw = [
  'Dezelfde tekst komt klaar te staan achter een nieuwe link, met een nieuwe code.',
  'De oude link werkt niet meer.',
  'U belt de ontvanger en zegt de nieuwe code. Die ziet u hierna, bij Post.',
] as const

const zinnen: Readonly<Record<Opnieuwweigering, string>> = {
  linkOnbekend: 'Deze link is er niet. Ga terug naar de post van het dossier.',
  linkNogOpen: 'Deze link werkt nog. U kunt de mail opnieuw sturen, of de link zelf geven.',
  linkKlaar: 'De reactie is al binnen, of het rapport is vastgesteld. Een nieuwe link is niet nodig.',
  linkVervangen: 'Er staat al een nieuwere link klaar voor deze ontvanger. Kijk bij de post van het dossier.',
}

export const opnieuwKlaarzetten = act({
  pad: 'link-opnieuw',
  titel: 'Opnieuw klaarzetten',
  knop: 'Zet opnieuw klaar',
  terug: 'post',
  opdracht: { naam: 'linkOpnieuw', handeling: 'dossier.bewerken', beslis: linkOpnieuw },
  belet: ({ f, g, v }) => {
    const belet = 'aan' in f ? null : beletOpnieuw(g.zaak, veld(f, 'link'), v.nu.toISOString())
    return belet && { zin: zinnen[belet] }
  },
  gevolgen: () => gevolgenVanOpnieuw,
  velden: ({ f, fouten, g }) => {
    const link = findLink(g.zaak, veld(f, 'link'))
    return (
      <>
        <Verborgen velden={{ link: veld(f, 'link') }} />
        <p className="utrecht-paragraph">
          {link ? `De link opent: ${linksoortnamen[link.linksoort]}.` : 'Deze link is er niet.'}
        </p>
        <Adresveld f={f} fout={fouten.aan} />
      </>
    )
  },
  lees: (f, _zaak, nieuwId) => {
    const aan = veld(f, 'aan')
    const fout = emailfout(aan)
    if (fout) return { ok: false, fouten: [{ naam: 'aan', tekst: fout }] }
    const link = maakLink(nieuwId, aan || null)
    return { ok: true, invoer: { oud: veld(f, 'link'), link: link.id }, links: [link] }
  },
  weigeringen: zinnen,
})

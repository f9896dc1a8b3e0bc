import { act } from '../web/act/act.ts'
import { meegestuurd } from '../web/act/soorten/mee.tsx'
import { email } from '../web/act/soorten/tekst.tsx'
import { vragen } from '../web/act/vragen.tsx'
import { linksoortnamen } from '../web/dossierbeeld/woorden/uitgaand.ts'
import { veld } from '../web/route/verzoek.ts'
import { findLink, maakLink } from '../zaken/uitgaand/link.ts'
import { beletOpnieuw, linkOpnieuw, type Opnieuwweigering } from '../zaken/uitgaand/opnieuw.ts'

/** To whom the notice of the new link goes. */
export const adresuitleg = 'Laat het leeg als u de link zelf geeft.'

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

const vraag = vragen({
  oud: meegestuurd(({ f, g }) => {
    const link = findLink(g.zaak, veld(f, 'oud'))
    return (
      <p className="utrecht-paragraph">
        {link ? `De link opent: ${linksoortnamen[link.linksoort]}.` : 'Deze link is er niet.'}
      </p>
    )
  }),
  aan: email({ uitleg: adresuitleg }),
})

export const opnieuwKlaarzetten = act({
  pad: 'link-opnieuw',
  titel: 'Opnieuw klaarzetten',
  knop: 'Zet opnieuw klaar',
  terug: 'post',
  opdracht: { naam: 'linkOpnieuw', handeling: 'dossier.bewerken', beslis: linkOpnieuw },
  belet: ({ f, g, v }) => {
    const belet = 'aan' in f ? null : beletOpnieuw(g.zaak, veld(f, 'oud'), v.nu.toISOString())
    return belet && { zin: zinnen[belet] }
  },
  gevolgen: () => gevolgenVanOpnieuw,
  velden: vraag.velden,
  lees: (f, zaak, nieuwId, k) => {
    const gelezen = vraag.lees(f, zaak, nieuwId, k)
    if (!gelezen.ok) return gelezen
    const { oud, aan } = gelezen.invoer
    const link = maakLink(nieuwId, aan)
    return { ok: true, invoer: { oud, link: link.id }, links: [link] }
  },
  weigeringen: zinnen,
})

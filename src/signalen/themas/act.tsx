import { themanaam, themasVan } from '../../protocollen/bases/themas.ts'
import { act } from '../../web/act/act.ts'
import type { Geopend } from '../../web/dossierbeeld/lezen.ts'
import { Vinkjes } from '../../web/onderdelen/formulier/keuze.tsx'
import { velden } from '../../web/route/verzoek.ts'
import { themasVastleggen } from './domain.ts'

/** What can be chosen: the themes of the dossier's protocol, and those it has from elsewhere. */
const opties = ({ protocol, zaak }: Pick<Geopend, 'protocol' | 'zaak'>) => {
  const bekend = themasVan(protocol)
  const eigen = (zaak.werk.themas ?? []).filter(code => !bekend.some(t => t.code === code))
  return [
    ...bekend.map(t => ({ waarde: t.code, label: t.naam, uitleg: t.uitleg })),
    ...eigen.map(code => ({ waarde: code, label: themanaam(protocol, code) })),
  ]
}

export const thema = act({
  pad: 'themas',
  titel: 'Thema’s van dit dossier',
  knop: 'Leg de thema’s vast',
  opdracht: { naam: 'themasVastleggen', handeling: 'dossier.bewerken', beslis: themasVastleggen },
  gevolgen: () => ['De thema’s tellen mee in de cijfers, ook als het dossier later is vernietigd.'],
  velden: ({ f, fouten, g }) => (
    <Vinkjes
      naam="themas"
      label="Waar is van te leren?"
      uitleg="Kies wat past. Niets kiezen mag ook."
      opties={opties(g)}
      waarden={f.themas === undefined ? g.zaak.werk.themas : velden(f, 'themas')}
      fout={fouten.themas}
    />
  ),
  lees: f => ({ ok: true, invoer: { themas: velden(f, 'themas') } }),
  weigeringen: {
    dossierDicht: 'Dit dossier is vernietigd.',
    themaOnbekend: 'Een van deze thema’s bestaat niet in het protocol van dit dossier.',
    geenWijziging: 'Zo staat het al. Kies iets anders.',
  },
})

import { act } from '../web/act/act.ts'
import { linksoortnamen } from '../web/dossierbeeld/woorden/uitgaand.ts'
import { Verborgen } from '../web/onderdelen/formulier/formulier.tsx'
import { veld } from '../web/route/verzoek.ts'
import { findLink, linkIntrekken } from '../zaken/uitgaand/link.ts'

export const intrekken = act({
  pad: 'link-intrekken',
  titel: 'Link intrekken',
  knop: 'Trek de link in',
  gevaar: true,
  terug: 'post',
  opdracht: { naam: 'linkIntrekken', handeling: 'dossier.bewerken', beslis: linkIntrekken },
  gevolgen: () => ['De link opent niets meer, ook niet met de code.', 'Een mail die nog wacht, gaat niet meer weg.'],
  velden: ({ f, g }) => {
    const link = findLink(g.zaak, veld(f, 'link'))
    return (
      <>
        <Verborgen velden={{ link: veld(f, 'link') }} />
        <p className="utrecht-paragraph">
          {link ? `De link opent: ${linksoortnamen[link.linksoort]}.` : 'Deze link is er niet.'}
        </p>
      </>
    )
  },
  lees: f => ({ ok: true, invoer: { link: veld(f, 'link') } }),
  weigeringen: {
    linkOnbekend: 'Deze link is er niet. Ga terug naar het dossier.',
    linkAlGeopend: 'De link is al gebruikt. Intrekken helpt niet meer.',
    linkAlIngetrokken: 'De link is al ingetrokken, misschien net door een collega.',
  },
})

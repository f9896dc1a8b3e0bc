import type { Briefconcept } from '../../begrippen/brief.ts'
import type { Leeskennis } from '../../web/act/act.ts'
import { act } from '../../web/act/act.ts'
import type { Geopend } from '../../web/dossierbeeld/lezen.ts'
import { type Doelgroepbrief, doelgroepbrieven } from '../../zaken/informeren/brief.ts'
import { laatsteFeiten } from '../../zaken/informeren/stand.ts'
import { brievenKlaarzetten } from '../domain.ts'
import { brieftekstVoor } from '../nota.ts'

const geen = 'Er is nu geen brief die nog klaargezet moet worden.'
const nodig = (g: Pick<Geopend, 'zaak' | 'protocol'>) =>
  doelgroepbrieven(g.zaak, g.protocol).filter(d => d.brief === null)

/** As it would be typed: to the reporter by name, to an office by what it is; with what that audience may know. */
const conceptVoor = ({ stand, sjabloon }: Doelgroepbrief, g: Geopend, desk: Leeskennis['desk']): Briefconcept => {
  const melder = sjabloon.aan === 'melder' ? g.meldingen[0]?.tekst.melder : undefined
  const feiten = laatsteFeiten(g.zaak.werk.informeren)
  const bevestigt = sjabloon.bijTaak === undefined && sjabloon.aan !== 'melder'
  return {
    naam: melder?.naam || sjabloon.aanhef || stand.doelgroep.naam,
    email: melder?.email ?? '',
    vrij: bevestigt ? brieftekstVoor(stand.doelgroep, { g, desk, feiten }) : '',
  }
}

export const brievenKlaar = act({
  pad: 'informeren/brieven',
  titel: 'Brieven klaarzetten',
  knop: 'Zet ze klaar',
  terug: 'informeren',
  leestInhoud: true,
  opdracht: { naam: 'brievenKlaarzetten', handeling: 'dossier.informeren', beslis: brievenKlaarzetten },
  kanNiet: g => (nodig(g).length === 0 ? { zin: geen } : null),
  gevolgen: () => [
    'Er komt voor iedere doelgroep hieronder een concept. Er gaat nog niets weg.',
    'Daarna leest u elke brief na, vult u het adres in en verstuurt u hem.',
  ],
  velden: ({ g }) => (
    <ul className="baken-lijst">
      {nodig(g).map(d => (
        <li key={d.sjabloon.code}>
          <strong>{d.stand.doelgroep.naam}</strong>: {d.sjabloon.naam}
        </li>
      ))}
    </ul>
  ),
  lees: (_f, _zaak, nieuwId, k) => {
    const g = k.inhoud
    const brieven = (g ? nodig(g) : []).map(d => ({
      brief: nieuwId(),
      sjabloon: d.sjabloon.code,
      inhoud: nieuwId(),
      concept: g && conceptVoor(d, g, k.desk),
    }))
    return {
      ok: true,
      invoer: { brieven },
      teksten: brieven.map(b => ({ id: b.inhoud, soort: 'brief', tekst: JSON.stringify(b.concept) })),
    }
  },
  weigeringen: { geenBrieven: geen },
})

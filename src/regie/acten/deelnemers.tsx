import { uitnodigingswijzen } from '../../begrippen/feiten/overleg.ts'
import { act, type Velden } from '../../web/act/act.ts'
import { jaNee, keuzeUit } from '../../web/act/soorten/keuze.tsx'
import { meegestuurd } from '../../web/act/soorten/mee.tsx'
import { email, regel } from '../../web/act/soorten/tekst.tsx'
import { vragen } from '../../web/act/vragen.tsx'
import { tekst } from '../../web/dossierbeeld/woorden/woord.ts'
import { veld } from '../../web/route/verzoek.ts'
import { deelnemerAntwoordt, deelnemerGebeld, deelnemerUitnodigen } from '../overleg.ts'
import { geenPlan, overleg, voorbij } from './gedeeld.tsx'
import { geenMails, maakMails } from './uitnodiging.ts'

const terug = 'overleg'
const handeling = 'dossier.bewerken'
const geenAdres = 'Vul het e-mailadres in, of kies dat u nog belt.'
const deelnemerOnbekend = 'Deze deelnemer is er niet. Ga terug naar het dossier.'

const wijzen = {
  uitnodiging: {
    label: 'Stuur nu een uitnodiging per mail',
    uitleg: 'Waarover het gaat, staat achter een eenmalige link.',
  },
  bellen: { label: 'Nog bellen', uitleg: 'Er is geen e-mailadres.' },
  telefoon: { label: 'Is al gedaan, per telefoon', uitleg: undefined },
  mail: { label: 'Is al gedaan, met een eigen mail', uitleg: undefined },
  gesproken: { label: 'Is al gedaan, mondeling', uitleg: undefined },
}

const uitnodiging = vragen(
  {
    overleg,
    wie: regel({
      label: 'Organisatie en functie',
      uitleg: 'Zoals: Wijkteam Noord, gezinscoach.',
      soort: 'wie',
      anders: 'Vul in wie is uitgenodigd.',
    }),
    email: email({ uitleg: 'Daar gaat ook bericht heen als de tijd verandert.' }),
    hoe: keuzeUit({
      label: 'Hoe nodigt u uit?',
      opties: uitnodigingswijzen.map(w => ({ waarde: w, ...wijzen[w] })),
      naast: false,
      anders: 'Kies hoe u uitnodigt.',
    }),
  },
  w => w,
  ({ hoe, email: adres }) => (hoe === 'uitnodiging' && adres === null ? [{ naam: 'email', tekst: geenAdres }] : []),
)

export const uitnodigen = act({
  pad: 'overleg-uitnodigen',
  titel: 'Uitnodigen',
  knop: 'Leg de uitnodiging vast',
  terug,
  leestInhoud: true,
  opdracht: { naam: 'deelnemerUitnodigen', handeling, beslis: deelnemerUitnodigen },
  kanNiet: geenPlan,
  gevolgen: () => [
    'In de mail staat alleen dat er een overleg is, en wanneer. Waar en waarover staat achter de link.',
    'De code voor de link zegt u per telefoon. Hij staat bij Post.',
  ],
  velden: uitnodiging.velden,
  lees: (f, zaak, nieuwId, k) => {
    const gelezen = uitnodiging.lees(f, zaak, nieuwId, k)
    if (!gelezen.ok) return gelezen
    const { email: aan, ...rest } = gelezen.invoer
    const [id, adres] = [nieuwId(), nieuwId()]
    const { inhoud } = k
    const o = inhoud?.zaak.werk.overleg?.overleggen.find(o => o.id === rest.overleg)
    const nu = rest.hoe === 'uitnodiging' && aan !== null && inhoud && o
    const bij = { waarvoor: 'uitnodiging', wanneer: o?.wanneer ?? '' } as const
    const uit = nu ? maakMails(inhoud, o, [{ deelnemer: id, adres: aan }], bij, nieuwId) : geenMails
    const [mail] = uit.mails
    const invoer = {
      ...{ ...rest, id },
      ...(aan ? { adres } : {}),
      ...(mail ? { mail: { link: mail.link, inhoud: mail.inhoud } } : {}),
    }
    const bewaard = aan ? [{ id: adres, soort: 'adres', tekst: aan }] : []
    return { ok: true, invoer, teksten: [...(gelezen.teksten ?? []), ...bewaard, ...uit.teksten], links: uit.links }
  },
  weigeringen: {
    ...voorbij,
    adresOntbreekt: geenAdres,
    alGeweest: 'Dit overleg is al geweest: er gaat geen uitnodiging meer uit. Kies hoe u eerder uitnodigde.',
  },
})

const naamVan = ({ g, f }: Velden): string => {
  const d = g.zaak.werk.overleg?.deelnemers.find(d => d.id === veld(f, 'deelnemer'))
  return (d && tekst(g, d.wie)) || 'Deze deelnemer is er niet (meer).'
}
const deelnemer = meegestuurd(v => (
  <p className="utrecht-paragraph">
    <strong>{naamVan(v)}</strong>
  </p>
))

export const gebeld = act({
  pad: 'overleg-gebeld',
  titel: 'Deelnemer gebeld',
  knop: 'Leg vast',
  terug,
  opdracht: { naam: 'deelnemerGebeld', handeling, beslis: deelnemerGebeld },
  gevolgen: () => ['De deelnemer gaat van de lijst om te bellen.'],
  ...vragen({ deelnemer }),
  weigeringen: {
    deelnemerOnbekend,
    nietTeBellen: 'Deze deelnemer hoeft niet gebeld te worden, of een collega deed het net.',
  },
})

export const antwoorden = act({
  pad: 'overleg-antwoord',
  titel: 'Komt deze deelnemer?',
  knop: 'Leg vast',
  terug,
  opdracht: { naam: 'deelnemerAntwoordt', handeling, beslis: deelnemerAntwoordt },
  kanNiet: geenPlan,
  gevolgen: () => [],
  ...vragen({
    deelnemer,
    komt: jaNee({
      label: 'Wat is het antwoord?',
      woorden: ['Komt', 'Komt niet'],
      anders: 'Kies of deze deelnemer komt.',
    }),
  }),
  weigeringen: { ...voorbij, deelnemerOnbekend },
})

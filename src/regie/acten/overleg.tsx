import { overlegvormen, type Waarvoor } from '../../begrippen/feiten/overleg.ts'
import { act, type Gelezen, type Leeskennis } from '../../web/act/act.ts'
import { keuzeUit, vinkje } from '../../web/act/soorten/keuze.tsx'
import { moment } from '../../web/act/soorten/moment.tsx'
import { regel, regelOfNiets, vak } from '../../web/act/soorten/tekst.tsx'
import { alleenAls, type Vraag, vragen } from '../../web/act/vragen.tsx'
import { vormnamen } from '../../web/dossierbeeld/woorden/overleg.ts'
import { tekst } from '../../web/dossierbeeld/woorden/woord.ts'
import { Vinkjes } from '../../web/onderdelen/formulier/keuze.tsx'
import { type Formulier, veld, velden } from '../../web/route/verzoek.ts'
import { overlegAfzeggen, overlegHouden, overlegPlannen, overlegVerzetten } from '../overleg.ts'
import { dicht, geenPlan, nogNiet, nogNietGeweest, overleg, voorbij } from './gedeeld.tsx'
import { bereikbaar, geenMails, maakMails, metMails } from './uitnodiging.ts'

const terug = 'overleg'
const handeling = 'dossier.bewerken'
const voorMelding = 'Dit ligt voor de dag waarop de melding binnenkwam. Kijk de datum na.'
const plaatsOntbreekt = 'Vul in waar het is, of kies online.'
const wanneer = moment({ label: 'Wanneer?', anders: 'Vul de dag en de tijd in.' })
const reden = vak({ label: 'Waarom?', soort: 'reden', regels: 3, anders: 'Schrijf op waarom.' })

const uitlegVorm = {
  ketenoverleg: 'De partners in de keten maken samen afspraken.',
  casusbespreking: 'Wie betrokken zijn, denken samen over deze casus.',
}

export const plannen = act({
  pad: 'overleg-plannen',
  titel: 'Overleg plannen',
  knop: 'Plan het overleg',
  terug,
  opdracht: { naam: 'overlegPlannen', handeling, beslis: overlegPlannen },
  gevolgen: () => ['Het overleg staat bij Regie en in dit dossier. Daarna legt u vast wie er komen.'],
  ...vragen(
    {
      vorm: keuzeUit({
        label: 'Wat voor overleg?',
        opties: overlegvormen.map(w => ({ waarde: w, label: vormnamen[w], uitleg: uitlegVorm[w] })),
        naast: false,
        anders: 'Kies wat voor overleg het is.',
      }),
      wanneer,
      waar: regelOfNiets({
        label: 'Waar?',
        uitleg: 'Laat leeg als het alleen online is. Dit staat niet in de mail, maar achter de link daarin.',
        soort: 'waar',
      }),
      online: vinkje({ label: 'Online', tekst: 'Meedoen kan (ook) online' }),
      voorzitter: regel({
        label: 'Wie zit voor?',
        soort: 'voorzitter',
        maximum: 200,
        anders: 'Vul in wie voorzit.',
      }),
      doel: vak({
        label: 'Waar gaat het over?',
        soort: 'doel',
        regels: 3,
        anders: 'Schrijf op waar het overleg over gaat.',
      }),
    },
    w => w,
    ({ waar, online }) => (waar === null && !online ? [{ naam: 'waar', tekst: plaatsOntbreekt }] : []),
  ),
  weigeringen: { ...dicht, voorMelding, plaatsOntbreekt },
})

const wieHoort = [
  'Wie een e-mailadres heeft, krijgt meteen een mail met een nieuwe link.',
  'Wie dat niet heeft, komt op de lijst om te bellen.',
]

/** What was read, with a mail to everybody who can be mailed, as long as the meeting still lies ahead. */
const metBericht = <I extends { readonly overleg: string }>(
  gelezen: Gelezen<I>,
  k: Leeskennis,
  f: Formulier,
  nieuwId: () => string,
  bij: (invoer: I, was: string) => { readonly waarvoor: Waarvoor; readonly wanneer: string },
) => {
  if (!gelezen.ok) return gelezen
  const { inhoud } = k
  const o = inhoud?.zaak.werk.overleg?.overleggen.find(o => o.id === gelezen.invoer.overleg)
  const over = o && bij(gelezen.invoer, o.wanneer)
  if (!inhoud || !o || !over || over.wanneer <= k.nu.toISOString()) return metMails(gelezen, geenMails)
  const waarom = { ...over, reden: veld(f, 'reden') }
  return metMails(gelezen, maakMails(inhoud, o, bereikbaar(inhoud, o.id), waarom, nieuwId))
}

const verzet = vragen({ overleg, wanneer, reden })

export const verzetten = act({
  pad: 'overleg-verzetten',
  titel: 'Overleg verzetten',
  knop: 'Verzet het overleg',
  terug,
  leestInhoud: true,
  opdracht: { naam: 'overlegVerzetten', handeling, beslis: overlegVerzetten },
  kanNiet: geenPlan,
  gevolgen: () => wieHoort,
  velden: verzet.velden,
  lees: (f, zaak, nieuwId, k) =>
    metBericht(verzet.lees(f, zaak, nieuwId, k), k, f, nieuwId, i => ({ waarvoor: 'verzet', wanneer: i.wanneer })),
  weigeringen: {
    ...voorbij,
    voorMelding,
    alGeweest:
      'Dit moment is al voorbij. Kies een moment dat nog komt. Is het overleg eerder gehouden? Zeg dit dan af, en plan het op het moment waarop het was.',
  },
})

const afgezegd = vragen({ overleg, reden })

export const afzeggen = act({
  pad: 'overleg-afzeggen',
  titel: 'Overleg afzeggen',
  knop: 'Zeg het overleg af',
  terug,
  leestInhoud: true,
  opdracht: { naam: 'overlegAfzeggen', handeling, beslis: overlegAfzeggen },
  kanNiet: geenPlan,
  gevolgen: () => wieHoort,
  velden: afgezegd.velden,
  lees: (f, zaak, nieuwId, k) =>
    metBericht(afgezegd.lees(f, zaak, nieuwId, k), k, f, nieuwId, (_, was) => ({ waarvoor: 'afgezegd', wanneer: was })),
  weigeringen: voorbij,
})

const genodigd: Vraag<readonly string[]> = {
  vraag: (naam, { g, f }) => (
    <Vinkjes
      naam={naam}
      label="Wie waren er?"
      nietVerplicht
      opties={(g.zaak.werk.overleg?.deelnemers ?? [])
        .filter(d => d.overleg === veld(f, 'overleg'))
        .map(d => ({ waarde: d.id, label: tekst(g, d.wie) ?? '' }))}
      waarden={velden(f, naam)}
    />
  ),
  lees: (naam, { f }) => ({ ok: true, waarde: velden(f, naam) }),
}

export const houden = act({
  pad: 'overleg-verslag',
  titel: 'Overleg gehouden',
  knop: 'Bewaar het verslag',
  terug,
  opdracht: { naam: 'overlegHouden', handeling, beslis: overlegHouden },
  kanNiet: nogNiet,
  gevolgen: () => ['Het verslag staat in het dossier en verandert niet meer. Afspraken legt u daarna apart vast.'],
  ...vragen({
    overleg,
    aanwezig: alleenAls(
      k => k.zaak.werk.overleg?.deelnemers.some(d => d.overleg === veld(k.f, 'overleg')) ?? false,
      genodigd,
      [],
    ),
    verslag: vak({ label: 'Verslag', soort: 'verslag', regels: 10, anders: 'Schrijf op wat er besproken is.' }),
  }),
  weigeringen: {
    ...voorbij,
    nogNietGeweest,
  },
})

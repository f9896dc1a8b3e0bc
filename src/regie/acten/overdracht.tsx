import { momentInWoorden } from '../../kernel/uitleg/datum.ts'
import { kanBehandelen } from '../../toegang/gebruikersnamen.ts'
import { act } from '../../web/act/act.ts'
import { behandelaars, collega, vinkje } from '../../web/act/soorten/keuze.tsx'
import { vak } from '../../web/act/soorten/tekst.tsx'
import { vragen, zonderVragen } from '../../web/act/vragen.tsx'
import type { Geopend } from '../../web/dossierbeeld/lezen.ts'
import { overdrachtAannemen, overdrachtIntrekken, overdrachtVoorstellen, overdrachtWeigeren } from '../overdracht.ts'

const naam = (g: Geopend, id: string | null | undefined) => (id && g.collegas.get(id)?.naam) || 'uw collega'
const geenOverdracht = 'Er loopt geen overdracht (meer) van dit dossier. Misschien trok uw collega haar net in.'
const nietAanU = 'Deze overdracht is niet aan u gevraagd. Alleen wie gevraagd is, kan antwoorden.'

export const overdragen = act({
  pad: 'overdragen',
  titel: 'Dossier overdragen',
  knop: 'Vraag of uw collega het aanneemt',
  opdracht: { naam: 'overdrachtVoorstellen', handeling: 'dossier.overdragen', beslis: overdrachtVoorstellen },
  kanNiet: g => {
    const o = g.zaak.werk.overdracht
    if (!o) return null
    const zin = `Sinds ${momentInWoorden(o.op)} wacht de overdracht aan ${naam(g, o.aan)} op antwoord. Wilt u iemand anders vragen? Trek deze dan eerst in.`
    return { zin, verder: { tekst: 'Overdracht intrekken', pad: 'overdracht-intrekken' } }
  },
  gevolgen: g => [
    `Het dossier blijft van ${naam(g, g.zaak.behandelaar)} tot uw collega het aanneemt.`,
    'Uw collega krijgt een bericht, en kan het dossier lezen om te beslissen.',
    'U kunt de overdracht intrekken zolang er geen antwoord is.',
  ],
  ...vragen(
    {
      aan: collega({
        label: 'Aan wie?',
        wie: k => behandelaars(k).filter(c => c.id !== k.zaak.behandelaar),
        anders: 'Kies een collega.',
      }),
      toelichting: vak({
        label: 'Wat moet uw collega weten?',
        uitleg: 'Hoe het ervoor staat, wat er nog moet gebeuren, en waarom u overdraagt.',
        soort: 'overdracht',
        regels: 6,
        anders: 'Schrijf op wat uw collega moet weten.',
      }),
      blijft: vinkje({ label: 'Daarna', tekst: 'Wie het dossier nu behandelt, blijft meekijken in het team' }),
    },
    (w, l) => ({ ...w, kanBehandelen: kanBehandelen(l.collegas.get(w.aan)) }),
  ),
  weigeringen: {
    dossierDicht: 'Dit dossier is gesloten. Heropen het eerst.',
    vanNiemand: 'Dit dossier is van niemand. Neem het zelf over of wijs het toe.',
    alVoorgesteld: 'Er wacht al een overdracht op antwoord. Trek die eerst in.',
    ontvangerWeg: 'Deze collega behandelt hier geen dossiers meer. Kies iemand anders.',
    alBehandelaar: 'Deze collega is al behandelaar.',
  },
})

export const aannemen = act({
  pad: 'overdracht-aannemen',
  titel: 'Overdracht aannemen',
  knop: 'Neem het dossier aan',
  opdracht: { naam: 'overdrachtAannemen', handeling: 'overdracht.beantwoorden', beslis: overdrachtAannemen },
  gevolgen: g => {
    const o = g.zaak.werk.overdracht
    const blijft = o?.blijft ? 'blijft meekijken in het team.' : 'kijkt daarna niet meer mee.'
    return ['U wordt behandelaar. Dat staat met uw naam in de tijdlijn.', `${naam(g, o?.van)} ${blijft}`]
  },
  ...zonderVragen,
  weigeringen: { geenOverdracht, nietAanU },
})

export const weigeren = act({
  pad: 'overdracht-weigeren',
  titel: 'Overdracht niet aannemen',
  knop: 'Neem het niet aan',
  opdracht: { naam: 'overdrachtWeigeren', handeling: 'overdracht.beantwoorden', beslis: overdrachtWeigeren },
  gevolgen: g => [`Het dossier blijft van ${naam(g, g.zaak.werk.overdracht?.van)}, die uw reden leest.`],
  ...vragen({
    reden: vak({
      label: 'Waarom niet?',
      soort: 'overdracht',
      anders: 'Schrijf op waarom u het dossier niet aanneemt.',
    }),
  }),
  weigeringen: { geenOverdracht, nietAanU },
})

export const intrekken = act({
  pad: 'overdracht-intrekken',
  titel: 'Overdracht intrekken',
  knop: 'Trek de overdracht in',
  opdracht: { naam: 'overdrachtIntrekken', handeling: 'dossier.overdragen', beslis: overdrachtIntrekken },
  gevolgen: g => [
    `Het dossier blijft van ${naam(g, g.zaak.behandelaar)}.`,
    `${naam(g, g.zaak.werk.overdracht?.aan)} krijgt een bericht.`,
  ],
  ...zonderVragen,
  weigeringen: { geenOverdracht: 'Er loopt geen overdracht (meer). Misschien kwam er net een antwoord.' },
})

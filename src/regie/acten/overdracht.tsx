import { momentInWoorden } from '../../kernel/uitleg/datum.ts'
import { kanBehandelen } from '../../toegang/gebruikersnamen.ts'
import { act } from '../../web/act/act.ts'
import { eisTekst } from '../../web/act/lezen.ts'
import type { Geopend } from '../../web/dossierbeeld/lezen.ts'
import { Keuzelijst, Vinkjes } from '../../web/onderdelen/formulier/keuze.tsx'
import { Tekstvak } from '../../web/onderdelen/formulier/tekstveld.tsx'
import { veld, velden } from '../../web/verzoek.ts'
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
  velden: ({ f, fouten, g }) => (
    <>
      <Keuzelijst
        naam="aan"
        label="Aan wie?"
        opties={[...g.collegas.values()]
          .filter(c => kanBehandelen(c) && c.id !== g.zaak.behandelaar)
          .map(c => ({ waarde: c.id, label: c.naam }))}
        waarde={veld(f, 'aan')}
        fout={fouten.aan}
      />
      <Tekstvak
        naam="toelichting"
        label="Wat moet uw collega weten?"
        uitleg="Hoe het ervoor staat, wat er nog moet gebeuren, en waarom u overdraagt."
        waarde={veld(f, 'toelichting')}
        fout={fouten.toelichting}
        regels={6}
      />
      <Vinkjes
        naam="blijft"
        label="Daarna"
        nietVerplicht
        opties={[{ waarde: 'ja', label: 'Wie het dossier nu behandelt, blijft meekijken in het team' }]}
        waarden={velden(f, 'blijft')}
      />
    </>
  ),
  lees: (f, _zaak, nieuwId, g) => {
    const aan = veld(f, 'aan')
    const t = eisTekst(f, 'toelichting', 'overdracht', nieuwId, 'Schrijf op wat uw collega moet weten.')
    const fouten = [
      ...(g.collegas.has(aan) ? [] : [{ naam: 'aan', tekst: 'Kies een collega.' }]),
      ...(t.fout === null ? [] : [{ naam: 'toelichting', tekst: t.fout }]),
    ]
    if (fouten.length > 0 || t.id === null) return { ok: false, fouten }
    const kan = kanBehandelen(g.collegas.get(aan))
    const invoer = { aan, kanBehandelen: kan, toelichting: t.id, blijft: veld(f, 'blijft') === 'ja' }
    return { ok: true, invoer, teksten: t.teksten }
  },
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
  velden: () => null,
  lees: () => ({ ok: true, invoer: {} }),
  weigeringen: { geenOverdracht, nietAanU },
})

export const weigeren = act({
  pad: 'overdracht-weigeren',
  titel: 'Overdracht niet aannemen',
  knop: 'Neem het niet aan',
  opdracht: { naam: 'overdrachtWeigeren', handeling: 'overdracht.beantwoorden', beslis: overdrachtWeigeren },
  gevolgen: g => [`Het dossier blijft van ${naam(g, g.zaak.werk.overdracht?.van)}, die uw reden leest.`],
  velden: ({ f, fouten }) => (
    <Tekstvak naam="reden" label="Waarom niet?" waarde={veld(f, 'reden')} fout={fouten.reden} regels={4} />
  ),
  lees: (f, _zaak, nieuwId) => {
    const t = eisTekst(f, 'reden', 'overdracht', nieuwId, 'Schrijf op waarom u het dossier niet aanneemt.')
    if (t.fout !== null || t.id === null) return { ok: false, fouten: [{ naam: 'reden', tekst: t.fout ?? '' }] }
    return { ok: true, invoer: { reden: t.id }, teksten: t.teksten }
  },
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
  velden: () => null,
  lees: () => ({ ok: true, invoer: {} }),
  weigeringen: { geenOverdracht: 'Er loopt geen overdracht (meer). Misschien kwam er net een antwoord.' },
})

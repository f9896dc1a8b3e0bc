import { act } from '../../web/act/act.ts'
import { eisTekst, leesTekst } from '../../web/act/lezen.ts'
import { leesWanneer, WanneerVeld } from '../../web/invoer/wanneer.tsx'
import { Verborgen } from '../../web/onderdelen/formulier/formulier.tsx'
import { Keuzerondjes, Vinkjes } from '../../web/onderdelen/formulier/keuze.tsx'
import { Tekstvak } from '../../web/onderdelen/formulier/tekstveld.tsx'
import { veld, velden } from '../../web/verzoek.ts'
import {
  opsporingBeantwoorden,
  opsporingVragen,
  opvolgingStoppen,
  vermissingOpvolgen,
  vermissingWegen,
} from '../domain.ts'
import {
  alsNietGevolgd,
  alsOpties,
  nuWeigeringen,
  protocolVan,
  toekomst,
  voorVermissing,
  weigeringen,
} from './velden.tsx'

const handeling = 'dossier.bewerken' as const
const terug = 'vermissing'
const keus = (code: string, lijst: readonly { code: string }[]) => lijst.some(l => l.code === code)

export const opvolgen = act({
  pad: 'vermissing/opvolgen',
  titel: 'Vermissing opvolgen',
  knop: 'Leg opvolging vast',
  terug,
  opdracht: { naam: 'vermissingOpvolgen', handeling, beslis: vermissingOpvolgen },
  kanNiet: alsNietGevolgd,
  gevolgen: () => ['De taak voor vandaag is gedaan. Die van morgen staat daarna klaar, tot de terugkeer.'],
  velden: ({ f, fouten, g }) => (
    <>
      <Vinkjes
        naam="contacten"
        label="Met wie was er contact?"
        opties={alsOpties(protocolVan(g).contacten)}
        waarden={velden(f, 'contacten')}
        fout={fouten.contacten}
      />
      <Keuzerondjes
        naam="nieuws"
        label="Is er nieuws?"
        opties={[
          { waarde: 'ja', label: 'Ja' },
          { waarde: 'nee', label: 'Nee' },
        ]}
        waarde={veld(f, 'nieuws')}
        naast
        fout={fouten.nieuws}
      />
      <Tekstvak
        naam="verslag"
        label="Wat is er gedaan, en wat spraken jullie af?"
        uitleg="Wie u sprak en wanneer, wat er bekend is, en of de risico’s nog kloppen."
        waarde={veld(f, 'verslag')}
        fout={fouten.verslag}
        regels={5}
      />
    </>
  ),
  lees: (f, _zaak, nieuwId, k) => {
    const contacten = velden(f, 'contacten').filter(c => keus(c, protocolVan(k).contacten))
    const nieuws = veld(f, 'nieuws')
    const t = eisTekst(f, 'verslag', 'verslag', nieuwId, 'Schrijf op wat er is gedaan.')
    const fouten = [
      ...(contacten.length > 0 ? [] : [{ naam: 'contacten', tekst: 'Kies met wie er contact was.' }]),
      ...(nieuws === 'ja' || nieuws === 'nee' ? [] : [{ naam: 'nieuws', tekst: 'Kies of er nieuws is.' }]),
      ...(t.fout === null ? [] : [{ naam: 'verslag', tekst: t.fout }]),
    ]
    if (fouten.length > 0 || t.id === null) return { ok: false, fouten }
    return { ok: true, invoer: { contacten, nieuws: nieuws === 'ja', verslag: t.id }, teksten: t.teksten }
  },
  weigeringen: nuWeigeringen,
})

export const wegen = act({
  pad: 'vermissing/wegen',
  titel: 'Vermissing opnieuw wegen',
  knop: 'Leg de weging vast',
  terug,
  opdracht: { naam: 'vermissingWegen', handeling, beslis: vermissingWegen },
  kanNiet: alsNietGevolgd,
  gevolgen: g => [
    `Vanaf ${protocolVan(g).wegenVanaf} uur vermissing telt dit als de weging na ${protocolVan(g).uren} uur. Daarvoor blijft die klaarstaan.`,
  ],
  velden: ({ f, fouten }) => (
    <>
      <Keuzerondjes
        naam="extra"
        label="Is extra opsporing nodig?"
        uitleg="Zo ja, leg daarna vast aan wie u die vraagt."
        opties={[
          { waarde: 'ja', label: 'Ja' },
          { waarde: 'nee', label: 'Nee' },
        ]}
        waarde={veld(f, 'extra')}
        naast
        fout={fouten.extra}
      />
      <Tekstvak
        naam="verslag"
        label="Waarom wel of niet, en wie moet het nu ook weten?"
        waarde={veld(f, 'verslag')}
        fout={fouten.verslag}
        regels={5}
      />
    </>
  ),
  lees: (f, _zaak, nieuwId) => {
    const extra = veld(f, 'extra')
    const t = eisTekst(f, 'verslag', 'verslag', nieuwId, 'Schrijf op waarom wel of niet.')
    const fouten = [
      ...(extra === 'ja' || extra === 'nee' ? [] : [{ naam: 'extra', tekst: 'Kies of extra opsporing nodig is.' }]),
      ...(t.fout === null ? [] : [{ naam: 'verslag', tekst: t.fout }]),
    ]
    if (fouten.length > 0 || t.id === null) return { ok: false, fouten }
    return { ok: true, invoer: { extraOpsporing: extra === 'ja', verslag: t.id }, teksten: t.teksten }
  },
  weigeringen: nuWeigeringen,
})

export const vraagOpsporing = act({
  pad: 'vermissing/opsporing',
  titel: 'Extra opsporing vragen',
  knop: 'Leg de vraag vast',
  terug,
  opdracht: { naam: 'opsporingVragen', handeling, beslis: opsporingVragen },
  kanNiet: alsNietGevolgd,
  gevolgen: () => ['Er gaat niets uit: u belt zelf. De vraag blijft openstaan tot u het antwoord vastlegt.'],
  velden: ({ f, fouten, g }) => (
    <>
      <Keuzerondjes
        naam="bij"
        label="Aan wie vroeg u het?"
        opties={alsOpties(protocolVan(g).opsporing.bij)}
        waarde={veld(f, 'bij')}
        fout={fouten.bij}
      />
      <Tekstvak
        naam="vraag"
        label="Wat vroeg u, en aan wie precies?"
        waarde={veld(f, 'vraag')}
        fout={fouten.vraag}
        regels={4}
      />
      <WanneerVeld
        naam="wanneer"
        label="Wanneer vroeg u het?"
        uitleg="Laat leeg als het net was."
        f={f}
        fouten={fouten}
        nietVerplicht
      />
    </>
  ),
  lees: (f, _zaak, nieuwId, k) => {
    const bij = veld(f, 'bij')
    const wanneer = leesWanneer(f, 'wanneer')
    const t = eisTekst(f, 'vraag', 'opsporing', nieuwId, 'Schrijf op wat u vroeg.')
    const fouten = [
      ...(keus(bij, protocolVan(k).opsporing.bij) ? [] : [{ naam: 'bij', tekst: 'Kies aan wie u het vroeg.' }]),
      ...(t.fout === null ? [] : [{ naam: 'vraag', tekst: t.fout }]),
      ...(wanneer.ok ? [] : wanneer.fouten),
    ]
    if (fouten.length > 0 || t.id === null || !wanneer.ok) return { ok: false, fouten }
    return { ok: true, invoer: { bij, vraag: t.id, gevraagdOp: wanneer.moment }, teksten: t.teksten }
  },
  weigeringen: { ...nuWeigeringen, inDeToekomst: toekomst, voorVermissing },
})

export const antwoordOpsporing = act({
  pad: 'vermissing/opsporing-antwoord',
  titel: 'Antwoord op de vraag om opsporing',
  knop: 'Leg het antwoord vast',
  terug,
  opdracht: { naam: 'opsporingBeantwoorden', handeling, beslis: opsporingBeantwoorden },
  gevolgen: () => [],
  velden: ({ f, fouten, g }) => (
    <>
      <Verborgen velden={{ vraag: veld(f, 'vraag') }} />
      <Keuzerondjes
        naam="uitkomst"
        label="Wat was het antwoord?"
        opties={alsOpties(protocolVan(g).opsporing.uitkomsten)}
        waarde={veld(f, 'uitkomst')}
        fout={fouten.uitkomst}
      />
      <Tekstvak
        naam="toelichting"
        label="Toelichting"
        nietVerplicht
        waarde={veld(f, 'toelichting')}
        fout={fouten.toelichting}
        regels={3}
      />
    </>
  ),
  lees: (f, _zaak, nieuwId, k) => {
    const uitkomst = veld(f, 'uitkomst')
    const t = leesTekst(f, 'toelichting', 'toelichting', nieuwId)
    const fouten = [
      ...(keus(uitkomst, protocolVan(k).opsporing.uitkomsten)
        ? []
        : [{ naam: 'uitkomst', tekst: 'Kies wat het antwoord was.' }]),
      ...(t.fout === null ? [] : [{ naam: 'toelichting', tekst: t.fout }]),
    ]
    if (fouten.length > 0) return { ok: false, fouten }
    return { ok: true, invoer: { id: veld(f, 'vraag'), uitkomst, toelichting: t.id }, teksten: t.teksten }
  },
  weigeringen: {
    ...weigeringen,
    opsporingOnbekend: 'Deze vraag om opsporing is er niet. Ga terug naar de vermissing.',
  },
})

export const stoppen = act({
  pad: 'vermissing/stoppen',
  titel: 'Niet meer volgen',
  knop: 'Stop met volgen',
  terug,
  opdracht: { naam: 'opvolgingStoppen', handeling, beslis: opvolgingStoppen },
  kanNiet: alsNietGevolgd,
  gevolgen: () => [
    'De dagelijkse taak komt niet meer terug, terwijl de persoon nog niet terug is.',
    'De terugkeer kunt u later nog vastleggen.',
  ],
  velden: ({ f, fouten, g }) => (
    <>
      <Keuzerondjes
        naam="reden"
        label="Waarom volgt het loket niet meer?"
        opties={alsOpties(protocolVan(g).stopredenen)}
        waarde={veld(f, 'reden')}
        fout={fouten.reden}
      />
      <Tekstvak
        naam="toelichting"
        label="Toelichting: wie volgt nu, en wie weet dat?"
        waarde={veld(f, 'toelichting')}
        fout={fouten.toelichting}
        regels={4}
      />
    </>
  ),
  lees: (f, _zaak, nieuwId, k) => {
    const reden = veld(f, 'reden')
    const t = eisTekst(f, 'toelichting', 'toelichting', nieuwId, 'Schrijf op wie nu volgt.')
    const fouten = [
      ...(keus(reden, protocolVan(k).stopredenen) ? [] : [{ naam: 'reden', tekst: 'Kies waarom.' }]),
      ...(t.fout === null ? [] : [{ naam: 'toelichting', tekst: t.fout }]),
    ]
    if (fouten.length > 0 || t.id === null) return { ok: false, fouten }
    return { ok: true, invoer: { reden, toelichting: t.id }, teksten: t.teksten }
  },
  weigeringen: nuWeigeringen,
})

import { uitnodigingswijzen } from '../../begrippen/feiten/overleg.ts'
import { act } from '../../web/act/act.ts'
import { tekst } from '../../web/dossierbeeld/woorden/woord.ts'
import { emailfout } from '../../web/invoer/contact.ts'
import { Verborgen } from '../../web/onderdelen/formulier/formulier.tsx'
import { Keuzerondjes } from '../../web/onderdelen/formulier/keuze.tsx'
import { Tekstveld } from '../../web/onderdelen/formulier/tekstveld.tsx'
import { veld } from '../../web/verzoek.ts'
import { deelnemerAntwoordt, deelnemerGebeld, deelnemerUitnodigen } from '../overleg.ts'
import { geenMails, handeling, terug, voorbij, Welk } from './overlegdelen.tsx'
import { eisTeksten } from './teksten.ts'
import { maakMails } from './uitnodiging.ts'

const geenAdres = 'Vul het e-mailadres in, of kies dat u nog belt.'
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

export const uitnodigen = act({
  pad: 'overleg-uitnodigen',
  titel: 'Uitnodigen',
  knop: 'Leg de uitnodiging vast',
  terug,
  leestInhoud: true,
  opdracht: { naam: 'deelnemerUitnodigen', handeling, beslis: deelnemerUitnodigen },
  gevolgen: () => [
    'In de mail staat dat er een overleg is, wanneer en waar. Niets over het dossier.',
    'De code voor de link zegt u per telefoon. Hij staat bij Post.',
  ],
  velden: ({ f, fouten, g }) => (
    <>
      <Welk g={g} f={f} />
      <Tekstveld
        naam="wie"
        label="Organisatie en functie"
        uitleg="Zoals: Wijkteam Noord, gezinscoach."
        waarde={veld(f, 'wie')}
        fout={fouten.wie}
        maximum={300}
      />
      <Tekstveld
        naam="email"
        label="E-mailadres"
        uitleg="Daar gaat ook bericht heen als de tijd verandert."
        nietVerplicht
        soort="email"
        waarde={veld(f, 'email')}
        fout={fouten.email}
      />
      <Keuzerondjes
        naam="hoe"
        label="Hoe nodigt u uit?"
        opties={uitnodigingswijzen.map(w => ({ waarde: w, ...wijzen[w] }))}
        waarde={veld(f, 'hoe')}
        fout={fouten.hoe}
      />
    </>
  ),
  lees: (f, _zaak, nieuwId, k) => {
    const hoe = uitnodigingswijzen.find(w => w === veld(f, 'hoe'))
    const email = veld(f, 'email')
    const mailfout = emailfout(email) ?? (hoe === 'uitnodiging' && email === '' ? geenAdres : null)
    const t = eisTeksten(f, nieuwId, { wie: 'Vul in wie is uitgenodigd.' })
    const fouten = [
      ...t.fouten,
      ...(hoe ? [] : [{ naam: 'hoe', tekst: 'Kies hoe u uitnodigt.' }]),
      ...(mailfout ? [{ naam: 'email', tekst: mailfout }] : []),
    ]
    if (fouten.length > 0 || !hoe) return { ok: false, fouten }
    const [id, adres] = [nieuwId(), nieuwId()]
    const o = k.inhoud?.zaak.werk.overleg?.overleggen.find(o => o.id === veld(f, 'overleg'))
    const uit =
      hoe === 'uitnodiging' && k.inhoud && o
        ? maakMails(
            k.inhoud,
            o,
            [{ deelnemer: id, adres: email }],
            { waarvoor: 'uitnodiging', wanneer: o.wanneer },
            nieuwId,
          )
        : geenMails
    const [mail] = uit.mails
    const invoer = {
      ...{ overleg: veld(f, 'overleg'), hoe, id, ...t.ids },
      ...(email ? { adres } : {}),
      ...(mail ? { mail: { link: mail.link, inhoud: mail.inhoud } } : {}),
    }
    const bewaard = email ? [{ id: adres, soort: 'adres', tekst: email }] : []
    return { ok: true, invoer, teksten: [...t.teksten, ...bewaard, ...uit.teksten], links: uit.links }
  },
  weigeringen: { ...voorbij, adresOntbreekt: geenAdres },
})

export const gebeld = act({
  pad: 'overleg-gebeld',
  titel: 'Deelnemer gebeld',
  knop: 'Leg vast',
  terug,
  opdracht: { naam: 'deelnemerGebeld', handeling, beslis: deelnemerGebeld },
  gevolgen: () => ['De deelnemer gaat van de lijst om te bellen.'],
  velden: ({ f, g }) => {
    const d = g.zaak.werk.overleg?.deelnemers.find(d => d.id === veld(f, 'deelnemer'))
    return (
      <>
        <Verborgen velden={{ deelnemer: veld(f, 'deelnemer') }} />
        <p className="utrecht-paragraph">
          <strong>{(d && tekst(g, d.wie)) || 'Deze deelnemer is er niet (meer).'}</strong>
        </p>
      </>
    )
  },
  lees: f => ({ ok: true, invoer: { deelnemer: veld(f, 'deelnemer') } }),
  weigeringen: {
    deelnemerOnbekend: 'Deze deelnemer is er niet. Ga terug naar het dossier.',
    nietTeBellen: 'Deze deelnemer hoeft niet gebeld te worden, of een collega deed het net.',
  },
})

export const antwoorden = act({
  pad: 'overleg-antwoord',
  titel: 'Komt deze deelnemer?',
  knop: 'Leg vast',
  terug,
  opdracht: { naam: 'deelnemerAntwoordt', handeling, beslis: deelnemerAntwoordt },
  gevolgen: () => [],
  velden: ({ f, fouten, g }) => {
    const d = g.zaak.werk.overleg?.deelnemers.find(d => d.id === veld(f, 'deelnemer'))
    return (
      <>
        <Verborgen velden={{ deelnemer: veld(f, 'deelnemer') }} />
        <Keuzerondjes
          naam="komt"
          label={(d && tekst(g, d.wie)) || 'Deze deelnemer is er niet (meer)'}
          opties={[
            { waarde: 'ja', label: 'Komt' },
            { waarde: 'nee', label: 'Komt niet' },
          ]}
          waarde={veld(f, 'komt')}
          fout={fouten.komt}
        />
      </>
    )
  },
  lees: f => {
    const komt = veld(f, 'komt')
    if (komt === '') return { ok: false, fouten: [{ naam: 'komt', tekst: 'Kies of deze deelnemer komt.' }] }
    return { ok: true, invoer: { deelnemer: veld(f, 'deelnemer'), komt: komt === 'ja' } }
  },
  weigeringen: { ...voorbij, deelnemerOnbekend: 'Deze deelnemer is er niet. Ga terug naar het dossier.' },
})

import { overlegvormen } from '../../begrippen/feiten/overleg.ts'
import { act, type Leeskennis } from '../../web/act/act.ts'
import { leesTekst } from '../../web/act/lezen.ts'
import { datumWaarde } from '../../web/datum.ts'
import { vormnamen } from '../../web/dossierbeeld/woorden/overleg.ts'
import { tekst } from '../../web/dossierbeeld/woorden/woord.ts'
import { DatumVeld, TijdVeld } from '../../web/onderdelen/formulier/datumveld.tsx'
import { Keuzerondjes, Vinkjes } from '../../web/onderdelen/formulier/keuze.tsx'
import { Tekstvak, Tekstveld } from '../../web/onderdelen/formulier/tekstveld.tsx'
import { type Formulier, veld, velden } from '../../web/verzoek.ts'
import { overlegAfzeggen, overlegHouden, overlegPlannen, overlegVerzetten } from '../overleg.ts'
import { dicht, geenMails, handeling, terug, voorbij, Welk } from './overlegdelen.tsx'
import { eisMoment, eisTeksten } from './teksten.ts'
import { bereikbaar, maakMails } from './uitnodiging.ts'

const voorMelding = 'Dit ligt voor de dag waarop de melding binnenkwam. Kijk de datum na.'

type V = { f: Formulier; fouten: Readonly<Record<string, string | undefined>> }

const Moment = ({ f, fouten }: V) => (
  <>
    <DatumVeld naam="dag" label="Dag" waarde={datumWaarde(f, 'dag')} fout={fouten.dag} />
    <TijdVeld naam="tijd" label="Tijd" waarde={veld(f, 'tijd')} fout={fouten.tijd} />
  </>
)

/** The mails about a change to who can be mailed; the reason as it was typed. */
const mailsOver = (
  f: Formulier,
  k: Leeskennis,
  bij: { waarvoor: 'verzet' | 'afgezegd'; wanneer: string },
  nieuwId: () => string,
) => {
  const o = k.inhoud?.zaak.werk.overleg?.overleggen.find(o => o.id === veld(f, 'overleg'))
  if (!k.inhoud || !o) return geenMails
  return maakMails(k.inhoud, o, bereikbaar(k.inhoud, o.id), { ...bij, reden: veld(f, 'reden') }, nieuwId)
}

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
  velden: ({ f, fouten }) => (
    <>
      <Keuzerondjes
        naam="vorm"
        label="Wat voor overleg?"
        opties={overlegvormen.map(w => ({ waarde: w, label: vormnamen[w], uitleg: uitlegVorm[w] }))}
        waarde={veld(f, 'vorm')}
        fout={fouten.vorm}
      />
      <Moment f={f} fouten={fouten} />
      <Tekstveld
        naam="waar"
        label="Waar?"
        uitleg="Laat leeg als het alleen online is."
        nietVerplicht
        waarde={veld(f, 'waar')}
        fout={fouten.waar}
        maximum={300}
      />
      <Vinkjes
        naam="online"
        label="Online"
        nietVerplicht
        opties={[{ waarde: 'ja', label: 'Meedoen kan (ook) online' }]}
        waarden={velden(f, 'online')}
      />
      <Tekstveld
        naam="voorzitter"
        label="Wie zit voor?"
        waarde={veld(f, 'voorzitter')}
        fout={fouten.voorzitter}
        maximum={200}
      />
      <Tekstvak naam="doel" label="Waar gaat het over?" waarde={veld(f, 'doel')} fout={fouten.doel} regels={3} />
    </>
  ),
  lees: (f, _zaak, nieuwId) => {
    const vorm = overlegvormen.find(w => w === veld(f, 'vorm'))
    const m = eisMoment(f)
    const waar = leesTekst(f, 'waar', 'waar', nieuwId)
    const online = veld(f, 'online') === 'ja'
    const t = eisTeksten(f, nieuwId, {
      voorzitter: 'Vul in wie voorzit.',
      doel: 'Schrijf op waar het overleg over gaat.',
    })
    const fouten = [
      ...(vorm ? [] : [{ naam: 'vorm', tekst: 'Kies wat voor overleg het is.' }]),
      ...m.fouten,
      ...(waar.id === null && !online ? [{ naam: 'waar', tekst: 'Vul in waar het is, of kies online.' }] : []),
      ...t.fouten,
    ]
    if (fouten.length > 0 || !vorm) return { ok: false, fouten }
    const invoer = { vorm, wanneer: m.wanneer, online, waar: waar.id, ...t.ids }
    return { ok: true, invoer, teksten: [...waar.teksten, ...t.teksten] }
  },
  weigeringen: { ...dicht, voorMelding, plaatsOntbreekt: 'Vul in waar het is, of kies online.' },
})

const wieHoort = [
  'Wie een e-mailadres heeft, krijgt meteen een mail met een nieuwe link.',
  'Wie dat niet heeft, komt op de lijst om te bellen.',
]

export const verzetten = act({
  pad: 'overleg-verzetten',
  titel: 'Overleg verzetten',
  knop: 'Verzet het overleg',
  terug,
  leestInhoud: true,
  opdracht: { naam: 'overlegVerzetten', handeling, beslis: overlegVerzetten },
  gevolgen: () => wieHoort,
  velden: ({ f, fouten, g }) => (
    <>
      <Welk g={g} f={f} />
      <Moment f={f} fouten={fouten} />
      <Tekstvak naam="reden" label="Waarom?" waarde={veld(f, 'reden')} fout={fouten.reden} regels={3} />
    </>
  ),
  lees: (f, _zaak, nieuwId, k) => {
    const m = eisMoment(f)
    const t = eisTeksten(f, nieuwId, { reden: 'Schrijf op waarom.' })
    const fouten = [...m.fouten, ...t.fouten]
    if (fouten.length > 0) return { ok: false, fouten }
    const uit =
      m.wanneer > k.nu.toISOString() ? mailsOver(f, k, { waarvoor: 'verzet', wanneer: m.wanneer }, nieuwId) : geenMails
    const invoer = { overleg: veld(f, 'overleg'), wanneer: m.wanneer, ...t.ids, mails: uit.mails }
    return { ok: true, invoer, teksten: [...t.teksten, ...uit.teksten], links: uit.links }
  },
  weigeringen: { ...voorbij, voorMelding },
})

export const afzeggen = act({
  pad: 'overleg-afzeggen',
  titel: 'Overleg afzeggen',
  knop: 'Zeg het overleg af',
  terug,
  leestInhoud: true,
  opdracht: { naam: 'overlegAfzeggen', handeling, beslis: overlegAfzeggen },
  gevolgen: () => wieHoort,
  velden: ({ f, fouten, g }) => (
    <>
      <Welk g={g} f={f} />
      <Tekstvak naam="reden" label="Waarom?" waarde={veld(f, 'reden')} fout={fouten.reden} regels={3} />
    </>
  ),
  lees: (f, _zaak, nieuwId, k) => {
    const t = eisTeksten(f, nieuwId, { reden: 'Schrijf op waarom.' })
    if (t.fouten.length > 0) return { ok: false, fouten: t.fouten }
    const o = k.zaak.werk.overleg?.overleggen.find(o => o.id === veld(f, 'overleg'))
    const komt = o !== undefined && o.wanneer > k.nu.toISOString()
    const uit = komt ? mailsOver(f, k, { waarvoor: 'afgezegd', wanneer: o.wanneer }, nieuwId) : geenMails
    const invoer = { overleg: veld(f, 'overleg'), ...t.ids, mails: uit.mails }
    return { ok: true, invoer, teksten: [...t.teksten, ...uit.teksten], links: uit.links }
  },
  weigeringen: voorbij,
})

export const houden = act({
  pad: 'overleg-verslag',
  titel: 'Overleg gehouden',
  knop: 'Bewaar het verslag',
  terug,
  opdracht: { naam: 'overlegHouden', handeling, beslis: overlegHouden },
  gevolgen: () => ['Het verslag staat in het dossier en verandert niet meer. Afspraken legt u daarna apart vast.'],
  velden: ({ f, fouten, g }) => {
    const genodigd = (g.zaak.werk.overleg?.deelnemers ?? []).filter(d => d.overleg === veld(f, 'overleg'))
    return (
      <>
        <Welk g={g} f={f} />
        {genodigd.length > 0 && (
          <Vinkjes
            naam="aanwezig"
            label="Wie waren er?"
            nietVerplicht
            opties={genodigd.map(d => ({ waarde: d.id, label: tekst(g, d.wie) ?? '' }))}
            waarden={velden(f, 'aanwezig')}
          />
        )}
        <Tekstvak naam="verslag" label="Verslag" waarde={veld(f, 'verslag')} fout={fouten.verslag} regels={10} />
      </>
    )
  },
  lees: (f, _zaak, nieuwId) => {
    const t = eisTeksten(f, nieuwId, { verslag: 'Schrijf op wat er besproken is.' })
    if (t.fouten.length > 0) return { ok: false, fouten: t.fouten }
    const invoer = { overleg: veld(f, 'overleg'), aanwezig: velden(f, 'aanwezig'), ...t.ids }
    return { ok: true, invoer, teksten: t.teksten }
  },
  weigeringen: { ...voorbij, nogNietGeweest: 'Dit overleg moet nog beginnen. Was het eerder? Verzet het dan eerst.' },
})

import { adviescategorieen, adviesVan } from '../../protocollen/bases/advies.ts'
import type { Veld } from '../../protocollen/formulier.ts'
import type { Protocolversie } from '../../protocollen/protocol.ts'
import { raakt } from '../../protocollen/woorden.ts'
import { act } from '../../web/act/act.ts'
import type { Geopend } from '../../web/dossierbeeld/lezen.ts'
import { Melding } from '../../web/dossierbeeld/verhaal.tsx'
import { datumWaarde } from '../../web/invoer/datum.ts'
import { DatumVeld, TijdVeld } from '../../web/onderdelen/formulier/datumveld.tsx'
import { Keuzelijst, Keuzerondjes, Vinkjes } from '../../web/onderdelen/formulier/keuze.tsx'
import { Tekstvak, Tekstveld } from '../../web/onderdelen/formulier/tekstveld.tsx'
import { Kaart } from '../../web/onderdelen/kaart.tsx'
import { type Formulier, veld, velden } from '../../web/route/verzoek.ts'
import { adviesvraagOmzetten } from '../omzetten.ts'
import { JA_NEE, keuzesVan, leesOmzetting, naamVan, vervolgvragen } from './omzetten-lezen.ts'

type Props = { f: Formulier; fouten: Readonly<Record<string, string | undefined>>; g: Geopend }

const opties = (lijst: readonly { code: string; naam: string; uitleg?: string | undefined }[]) =>
  lijst.map(o => ({ waarde: o.code, label: o.naam, ...(o.uitleg ? { uitleg: o.uitleg } : {}) }))

const gebeurd = (p: Protocolversie) => p.soorten.filter(s => s.code !== adviesVan(p).soort)
const gebeurtenissen = (p: Protocolversie) =>
  p.categorieen.filter(c => c.soorten.some(s => gebeurd(p).some(g => g.code === s)))

const alBeantwoord = (g: Geopend, v: Veld) =>
  g.meldingen.some(m => m.tekst.antwoorden.some(a => a.vraag === v.label && a.antwoord !== ''))

const Vervolgvraag = ({ v, f }: { v: Veld; f: Formulier }) => {
  const basis = { naam: naamVan(v), label: v.label, uitleg: v.uitleg, waarde: veld(f, naamVan(v)) }
  return keuzesVan(v).length > 0 ? (
    <Keuzerondjes {...basis} opties={opties(keuzesVan(v))} naast />
  ) : (
    <Tekstvak {...basis} regels={3} nietVerplicht />
  )
}

const jaNee = (b: boolean | null) => (b === null ? '' : b ? 'ja' : 'nee')

const Wanneer = ({ f, fouten }: Props) => (
  <Kaart kop="Wanneer hoorde u dat het een melding is?">
    <div className="baken-rooster">
      <DatumVeld
        naam="ontvangen"
        label="Op welke dag?"
        uitleg="Laat leeg als het nu is."
        waarde={datumWaarde(f, 'ontvangen')}
        fout={fouten.ontvangen}
      />
      <TijdVeld
        naam="ontvangen_tijd"
        label="Hoe laat?"
        uitleg="De termijnen van de melding lopen vanaf dit moment."
        waarde={veld(f, 'ontvangen_tijd')}
        fout={fouten.ontvangen_tijd}
      />
    </div>
  </Kaart>
)

const Wat = ({ f, fouten, g }: Props) => (
  <Kaart kop="Wat is het nu?">
    <div className="baken-stapel">
      {g.zaak.kenmerken.categorie === null && (
        <Keuzelijst
          naam="adviescategorie"
          label="Waar ging de adviesvraag over?"
          opties={opties(adviescategorieen(g.protocol))}
          waarde={veld(f, 'adviescategorie')}
          fout={fouten.adviescategorie}
          leeg="Niet bepaald"
        />
      )}
      <Keuzerondjes
        naam="soort"
        label="Wat voor melding is het?"
        opties={[...opties(gebeurd(g.protocol)), { waarde: '', label: 'Dat volgt bij het screenen' }]}
        waarde={veld(f, 'soort')}
        fout={fouten.soort}
      />
      <div className="baken-rooster">
        <Keuzelijst
          naam="categorie"
          label="Categorie"
          leeg="Nog niet bekend"
          opties={opties(gebeurtenissen(g.protocol))}
          waarde={veld(f, 'categorie')}
          fout={fouten.categorie}
        />
        <Keuzelijst
          naam="kader"
          label="Wettelijk kader"
          leeg="Nog niet bekend"
          opties={opties(g.protocol.kaders)}
          waarde={f.kader === undefined ? (g.zaak.kenmerken.kader ?? '') : veld(f, 'kader')}
          fout={fouten.kader}
        />
      </div>
      <Keuzerondjes
        naam="minderjarig"
        label="Is er iemand jonger dan 18 jaar bij?"
        opties={[...opties(JA_NEE), { waarde: '', label: 'Nog niet bekend' }]}
        waarde={f.minderjarig === undefined ? jaNee(g.zaak.kenmerken.minderjarig) : veld(f, 'minderjarig')}
        naast
      />
      <Vinkjes
        naam="vier_p"
        label={raakt(g.protocol, 'vraag')}
        nietVerplicht
        opties={opties(g.protocol.vierP)}
        waarden={velden(f, 'vier_p')}
      />
      <Vinkjes
        naam="urgent"
        label="Haast"
        nietVerplicht
        opties={[{ waarde: 'ja', label: 'Dit kan niet wachten' }]}
        waarden={velden(f, 'urgent')}
      />
    </div>
  </Kaart>
)

const Erbij = ({ f, fouten, g }: Props) => (
  <Kaart kop="Wat nog ontbrak">
    <div className="baken-stapel">
      <Tekstvak
        naam="erbij"
        label="Wat is er gebeurd dat nog niet in de vraag staat?"
        nietVerplicht
        waarde={veld(f, 'erbij')}
        fout={fouten.erbij}
        regels={4}
      />
      <div className="baken-rooster">
        <DatumVeld
          naam="voorval"
          label="Wanneer was het?"
          nietVerplicht
          waarde={datumWaarde(f, 'voorval')}
          fout={fouten.voorval}
        />
        <Tekstveld
          naam="voorval_tijd"
          label="Hoe laat?"
          nietVerplicht
          breedte="kort"
          waarde={veld(f, 'voorval_tijd')}
        />
        <Tekstveld naam="plaats" label="Waar was het?" nietVerplicht waarde={veld(f, 'plaats')} fout={fouten.plaats} />
      </div>
      {vervolgvragen(g.protocol)
        .filter(v => !alBeantwoord(g, v))
        .map(v => (
          <Vervolgvraag key={v.code} v={v} f={f} />
        ))}
    </div>
  </Kaart>
)

const OmWie = ({ f, fouten, g }: Props) => (
  <Kaart kop="Om wie gaat het?">
    <p className="baken-zacht">Bij een adviesvraag hoeft dat niet, bij een melding helpt het. Leeg laten mag.</p>
    <div className="baken-rooster">
      <Tekstveld naam="naam" label="Naam" nietVerplicht waarde={veld(f, 'naam')} fout={fouten.naam} />
      <DatumVeld
        naam="geboren"
        label="Geboortedatum"
        nietVerplicht
        waarde={datumWaarde(f, 'geboren')}
        fout={fouten.geboren}
      />
      <Tekstveld naam="adres" label="Adres" nietVerplicht waarde={veld(f, 'adres')} fout={fouten.adres} />
      <Keuzelijst
        naam="rol"
        label="Rol"
        leeg="Nog niet bekend"
        opties={opties(g.protocol.betrokkenerollen)}
        waarde={veld(f, 'rol')}
      />
    </div>
  </Kaart>
)

/** A question for advice becomes a report: what was typed goes along, what a report needs more is asked. */
export const omzetten = act({
  pad: 'wordt-melding',
  titel: 'De adviesvraag wordt een melding',
  knop: 'Maak er een melding van',
  terug: 'screening',
  opdracht: { naam: 'adviesvraagOmzetten', handeling: 'dossier.bewerken', beslis: adviesvraagOmzetten },
  gevolgen: g => [
    'Alles wat is getypt gaat mee. U hoeft niets over te nemen.',
    'In de cijfers telt dit dossier als één adviesvraag én als één melding.',
    'De termijnen van een melding beginnen te lopen. Daarna screent u de melding.',
    ...(g.zaak.vertrouwelijkheid === 'gewoon' && g.protocol.vertrouwelijkheidBijOntvangst !== 'gewoon'
      ? ['Het dossier wordt vertrouwelijk tot de screening: alleen behandelaar, team en wie screent zien het.']
      : []),
  ],
  velden: props => (
    <>
      {props.g.meldingen.map(m => (
        <Melding key={m.id} melding={m} />
      ))}
      <Wanneer {...props} />
      <Wat {...props} />
      <Erbij {...props} />
      <OmWie {...props} />
    </>
  ),
  lees: leesOmzetting,
  weigeringen: {
    dossierDicht: 'De inhoud van dit dossier is vernietigd.',
    alOmgezet: 'Deze adviesvraag is al een melding geworden, misschien net door een collega.',
    geenAdviesvraag: 'Dit dossier is geen adviesvraag.',
    ontvangstInToekomst: 'Het moment waarop u het hoorde ligt in de toekomst. Kijk dag en tijd na.',
    ontvangstVoorVraag: 'Het moment waarop u het hoorde ligt voor de adviesvraag zelf. Kijk dag en tijd na.',
    soortOnbekend: 'Kies een soort uit de lijst.',
    soortPastNietBijCategorie: 'Deze soort past niet bij de categorie. Kies een andere soort of categorie.',
    kaderOnbekend: 'Kies een wettelijk kader uit de lijst.',
    adviescategorieOnbekend: 'Kies waar de adviesvraag over ging uit de lijst.',
  },
})

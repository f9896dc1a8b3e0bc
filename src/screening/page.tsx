import { vertrouwelijkheden } from '../begrippen/vertrouwelijkheid.ts'
import { metHoofdletter, momentInWoorden } from '../kernel/uitleg/datum.ts'
import type { Protocolversie } from '../protocollen/protocol.ts'
import { Dossierkop } from '../web/dossierbeeld/kop.tsx'
import type { Geopend } from '../web/dossierbeeld/lezen.ts'
import { Betrokkenen, Melding, Voorval } from '../web/dossierbeeld/verhaal.tsx'
import { Baliepagina } from '../web/kader.tsx'
import { Formulier as Vorm } from '../web/onderdelen/formulier/formulier.tsx'
import { Foutenoverzicht, foutPerVeld, type Veldfout } from '../web/onderdelen/formulier/foutenoverzicht.tsx'
import { Keuzelijst, Keuzerondjes, Vinkjes } from '../web/onderdelen/formulier/keuze.tsx'
import { Knop, Knoppen } from '../web/onderdelen/formulier/knop.tsx'
import { Tekstvak, Tekstveld } from '../web/onderdelen/formulier/tekstveld.tsx'
import { Kaart } from '../web/onderdelen/kaart.tsx'
import { Mededeling } from '../web/onderdelen/mededeling.tsx'
import { Uitklap } from '../web/onderdelen/uitklap.tsx'
import type { Aangemeld, Formulier } from '../web/verzoek.ts'
import { veld, velden } from '../web/verzoek.ts'
import { gevolgdeMeldplichten } from './invoer.ts'
import type { Kandidaat } from './store.ts'
import { Vraag } from './vraag.tsx'

export type Screeningprops = {
  v: Aangemeld
  g: Geopend
  f: Formulier
  fouten: readonly Veldfout[]
  organisaties: readonly string[]
  kandidaten: readonly Kandidaat[]
  /** What will start, in words, when the form is complete enough to say. */
  gevolgen: readonly string[] | null
  verouderd: boolean
}

const opties = (lijst: readonly { code: string; naam: string; uitleg?: string | undefined }[]) =>
  lijst.map(o => ({ waarde: o.code, label: o.naam, uitleg: o.uitleg }))

const jaNee = [
  { waarde: 'ja', label: 'Ja' },
  { waarde: 'nee', label: 'Nee' },
]

type Delen = { f: Formulier; p: Protocolversie; fout: Readonly<Record<string, string | undefined>> }

const Wat = ({ f, p, fout }: Delen) => (
  <>
    <Keuzerondjes
      naam="soortMelding"
      label="Wat is het?"
      opties={opties(p.soorten)}
      waarde={veld(f, 'soortMelding')}
      fout={fout.soortMelding}
    />
    <Keuzelijst
      naam="categorie"
      label="Categorie"
      opties={opties(p.categorieen)}
      waarde={veld(f, 'categorie')}
      fout={fout.categorie}
    />
    <Vinkjes
      naam="criteria"
      label="Criteria die geraakt worden"
      nietVerplicht
      opties={p.criteria.map(c => ({ waarde: c.code, label: c.titel }))}
      waarden={velden(f, 'criteria')}
    />
    <Keuzelijst
      naam="kader"
      label="Wettelijk kader van de zorg"
      uitleg="Kies de wet die voorop staat."
      opties={opties(p.kaders)}
      waarde={veld(f, 'kader')}
      fout={fout.kader}
    />
    <Keuzerondjes
      naam="minderjarig"
      label="Is er een minderjarige bij betrokken?"
      opties={jaNee}
      naast
      waarde={veld(f, 'minderjarig')}
      fout={fout.minderjarig}
    />
    <Keuzerondjes
      naam="onderdak"
      label="Gaat het om onderdak?"
      opties={jaNee}
      naast
      waarde={veld(f, 'onderdak') || 'nee'}
    />
  </>
)

const Kwalificatie = ({ f, p, fout }: Delen) => {
  const volgt = gevolgdeMeldplichten(f, p)
  return (
    <>
      <Keuzerondjes
        naam="calamiteitVolgensWet"
        label="Is het een calamiteit volgens de wet?"
        uitleg="Een niet-beoogde of onverwachte gebeurtenis over de kwaliteit van de voorziening, met de dood of ernstige schade van een cliënt tot gevolg (Wmo 1.1.1, Jeugdwet 1.1)."
        opties={jaNee}
        naast
        waarde={veld(f, 'calamiteitVolgensWet') || 'nee'}
        fout={fout.calamiteitVolgensWet}
      />
      <Keuzerondjes
        naam="calamiteitVolgensProtocol"
        label="Is het een calamiteit volgens ons protocol?"
        uitleg="Het protocol telt ook direct betrokkenen mee. Dat is een ander oordeel dan dat van de wet."
        opties={jaNee}
        naast
        waarde={veld(f, 'calamiteitVolgensProtocol') || 'nee'}
      />
      <Mededeling
        soort={volgt.length > 0 ? 'letop' : 'info'}
        kop={volgt.length > 0 ? 'Meldplicht bij de toezichthouder' : 'Geen meldplicht uit wat nu is ingevuld'}
      >
        {volgt.length > 0 && (
          <ul className="baken-lijst">
            {p.meldplichten
              .filter(m => volgt.includes(m.code))
              .map(m => (
                <li key={m.code}>
                  {m.naam} ({m.bron}){m.hoeSnel && `, ${m.hoeSnel}`}. {m.wie}
                </li>
              ))}
          </ul>
        )}
      </Mededeling>
      <Uitklap kop="Afwijken van deze meldplicht" open={velden(f, 'afwijken').length > 0}>
        <Vinkjes
          naam="afwijken"
          label="Afwijken"
          nietVerplicht
          opties={[
            {
              waarde: 'ja',
              label: 'Ik stel de meldplicht zelf vast',
              uitleg: 'Vink hieronder aan wat wel geldt en schrijf op waarom.',
            },
          ]}
          waarden={velden(f, 'afwijken')}
        />
        <Vinkjes
          naam="meldplichten"
          label="Meldplicht die geldt (alleen bij afwijken)"
          nietVerplicht
          opties={p.meldplichten.map(m => ({ waarde: m.code, label: m.naam }))}
          waarden={velden(f, 'meldplichten')}
          fout={fout.meldplichten}
        />
      </Uitklap>
    </>
  )
}

const Wie = ({ f, p, fout, organisaties }: Delen & { organisaties: readonly string[] }) => (
  <>
    <Keuzelijst
      naam="melderType"
      label="De melding komt van"
      opties={opties(p.melderTypes)}
      waarde={veld(f, 'melderType')}
      fout={fout.melderType}
    />
    <Tekstveld
      naam="organisatie"
      label="Organisatie van de melder"
      nietVerplicht
      uitleg={
        organisaties.length > 0
          ? `Al bekend: ${organisaties.slice(0, 12).join(', ')}${organisaties.length > 12 ? ', …' : ''}`
          : undefined
      }
      waarde={veld(f, 'organisatie')}
      maximum={200}
    />
    <Tekstveld
      naam="gemeente"
      label="Gemeente die verantwoordelijk is (code)"
      breedte="kort"
      cijfers
      waarde={veld(f, 'gemeente')}
      maximum={4}
    />
  </>
)

const uitlegVertrouwelijk = {
  gewoon: 'Alle behandelaars van dit loket kunnen het lezen.',
  vertrouwelijk: 'Alleen de behandelaar en het team.',
  afgeschermd: 'Alleen de behandelaar en het team; niemand anders ziet dat het bestaat.',
}

const Besluit = ({ f, p, fout }: Delen) => (
  <>
    <Vinkjes
      naam="vierP"
      label="De 4 P’s: wat wordt geraakt?"
      nietVerplicht
      opties={opties(p.vierP)}
      waarden={velden(f, 'vierP')}
    />
    <Keuzerondjes naam="urgent" label="Is het urgent?" opties={jaNee} naast waarde={veld(f, 'urgent') || 'nee'} />
    <Keuzerondjes
      naam="vertrouwelijkheid"
      label="Wie mag dit dossier zien?"
      opties={vertrouwelijkheden.map(w => ({ waarde: w, label: metHoofdletter(w), uitleg: uitlegVertrouwelijk[w] }))}
      waarde={veld(f, 'vertrouwelijkheid') || 'gewoon'}
    />
    <Keuzerondjes
      naam="uitkomst"
      label="Wat gebeurt er met de melding?"
      opties={opties(p.uitkomsten)}
      waarde={veld(f, 'uitkomst')}
      fout={fout.uitkomst}
    />
    <Tekstveld
      naam="ontvanger"
      label="Naar wie gaat de melding?"
      uitleg="Alleen als u de melding doorzet."
      nietVerplicht
      waarde={veld(f, 'ontvanger')}
      fout={fout.ontvanger}
      maximum={200}
    />
    <Tekstvak
      naam="afweging"
      label="Afweging"
      nietVerplicht
      waarde={veld(f, 'afweging')}
      fout={fout.afweging}
      regels={4}
    />
  </>
)

const AlBekend = ({ v, g, kandidaten }: Pick<Screeningprops, 'v' | 'g' | 'kandidaten'>) => (
  <Kaart kop="Al bekend?">
    {kandidaten.length === 0 ? (
      <p className="baken-zacht">Geen ander dossier dat u mag zien gaat over deze mensen.</p>
    ) : (
      <ul className="baken-lijst">
        {kandidaten.map(k => (
          <li key={k.id}>
            <a className="utrecht-link" href={`/${v.desk.loket}/dossiers/${k.id}`}>
              {k.nummer}
            </a>{' '}
            {g.protocol.categorieen.find(c => c.code === k.categorie)?.naam}, ontvangen{' '}
            {momentInWoorden(k.ontvangen_op)}: dezelfde naam en geboortedatum.
          </li>
        ))}
      </ul>
    )}
  </Kaart>
)

const Gevolgen = ({ regels }: { regels: readonly string[] | null }) => (
  <Mededeling soort="info" kop="Wat er gebeurt als u dit vaststelt">
    {regels === null ? (
      <p>Vul het formulier in en kies ‘Bekijk gevolgen’. Dan staat hier wat er start.</p>
    ) : (
      <ul className="baken-lijst">
        {regels.map(r => (
          <li key={r}>{r}</li>
        ))}
      </ul>
    )}
  </Mededeling>
)

/** Left what was reported, right the decision. */
export const Screeningpagina = (props: Screeningprops) => {
  const { v, g, f, fouten, organisaties, gevolgen, verouderd } = props
  const delen = { f, p: g.protocol, fout: foutPerVeld(fouten) }
  const vragen = g.protocol.categorieen.find(c => c.code === veld(f, 'categorie'))?.vragen ?? []
  return (
    <Baliepagina v={v} titel={`Screenen ${g.zaak.nummer}`} fout={fouten.length > 0} breed>
      <Foutenoverzicht fouten={fouten} />
      <Dossierkop zaak={g.zaak} protocol={g.protocol} collegas={g.collegas} hier="overzicht" />
      {verouderd && (
        <Mededeling soort="letop" kop="Iemand anders heeft dit dossier net veranderd">
          <p>Wat u invulde staat er nog. Kijk eerst in de tijdlijn wat er veranderde.</p>
        </Mededeling>
      )}
      <div className="baken-kolommen">
        <div className="baken-stapel">
          {g.meldingen.map(m => (
            <Melding key={m.id} melding={m} />
          ))}
          <Voorval g={g} />
          <Betrokkenen g={g} />
          <AlBekend v={v} g={g} kandidaten={props.kandidaten} />
        </div>
        <Vorm
          actie={`/${v.desk.loket}/dossiers/${g.zaak.id}/screening`}
          verborgen={{ versie: String(g.zaak.versie) }}
          bewaak
        >
          <h2 className="utrecht-heading-2">Wat is er gebeurd?</h2>
          <Wat {...delen} />
          {vragen.length > 0 && (
            <Kaart kop="Vragen bij deze categorie" niveau={3}>
              {vragen.map(q => (
                <Vraag key={q.code} vraag={q} waarde={veld(f, `vraag-${q.code}`)} f={f} />
              ))}
            </Kaart>
          )}
          <h2 className="utrecht-heading-2">Hoe telt het?</h2>
          <Kwalificatie {...delen} />
          <h2 className="utrecht-heading-2">Van wie komt het?</h2>
          <Wie {...delen} organisaties={organisaties} />
          <h2 className="utrecht-heading-2">Wat doen we?</h2>
          <Besluit {...delen} />
          <div id="veld-act" tabIndex={-1}>
            <Gevolgen regels={gevolgen} />
          </div>
          <Knoppen>
            <Knop naam="actie" waarde="vaststellen">
              Stel vast
            </Knop>
            <Knop soort="neven" naam="actie" waarde="voorbeeld">
              Bekijk gevolgen
            </Knop>
          </Knoppen>
        </Vorm>
      </div>
    </Baliepagina>
  )
}

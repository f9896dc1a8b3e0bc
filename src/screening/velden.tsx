import { vertrouwelijkheden } from '../begrippen/vertrouwelijkheid.ts'
import { metHoofdletter } from '../kernel/uitleg/datum.ts'
import { vraagtOnderdak } from '../protocollen/hangtaf.ts'
import type { Protocolversie } from '../protocollen/protocol.ts'
import { calamiteitsoort, calamiteitUitleg, raakt } from '../protocollen/woorden.ts'
import { Keuzelijst, Keuzerondjes, Vinkjes } from '../web/onderdelen/formulier/keuze.tsx'
import { Tekstvak, Tekstveld } from '../web/onderdelen/formulier/tekstveld.tsx'
import { Mededeling } from '../web/onderdelen/mededeling.tsx'
import { Uitklap } from '../web/onderdelen/uitklap.tsx'
import { type Formulier, veld, velden } from '../web/route/verzoek.ts'
import { gevolgdeMeldplichten } from './invoer.ts'
import type { Loket } from './naarloket.ts'

const opties = (lijst: readonly { code: string; naam: string; uitleg?: string | undefined }[]) =>
  lijst.map(o => ({ waarde: o.code, label: o.naam, uitleg: o.uitleg }))

const jaNee = [
  { waarde: 'ja', label: 'Ja' },
  { waarde: 'nee', label: 'Nee' },
]

/** What a group of fields needs: what was typed, the protocol, the errors by field. */
export type Delen = { f: Formulier; p: Protocolversie; fout: Readonly<Record<string, string | undefined>> }

export const Wat = ({ f, p, fout, jong }: Delen & { jong: string | null }) => (
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
      uitleg={jong ?? undefined}
      opties={jaNee}
      naast
      waarde={veld(f, 'minderjarig')}
      fout={fout.minderjarig}
    />
    {vraagtOnderdak(p) && (
      <Keuzerondjes
        naam="onderdak"
        label="Gaat het om onderdak?"
        opties={jaNee}
        naast
        waarde={veld(f, 'onderdak') || 'nee'}
      />
    )}
  </>
)

/** Asked only where the protocol has a kind that is a calamity. */
const Calamiteit = ({ f, p, fout }: Delen) => (
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
      uitleg={calamiteitUitleg(p)}
      opties={jaNee}
      naast
      waarde={veld(f, 'calamiteitVolgensProtocol') || 'nee'}
    />
  </>
)

export const Kwalificatie = ({ f, p, fout }: Delen) => {
  const volgt = gevolgdeMeldplichten(f, p)
  return (
    <>
      {calamiteitsoort(p) && <Calamiteit f={f} p={p} fout={fout} />}
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
                  {m.naam} ({m.bron}){m.hoeSnel && `, ${m.hoeSnel}`}. {metHoofdletter(m.wie)}
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

type Wieprops = Delen & {
  organisaties: readonly string[] /** A supervisor asks whom it is about, whoever reported. */
  overAanbieder: boolean
}

export const Wie = ({ f, p, fout, organisaties, overAanbieder }: Wieprops) => (
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
      label={overAanbieder ? 'Over welke aanbieder gaat het?' : 'Organisatie van de melder'}
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
      label="Gemeente die verantwoordelijk is"
      uitleg="De code van het CBS, vier cijfers. Laat staan wat er staat als het de eigen gemeente is."
      breedte="kort"
      cijfers
      waarde={veld(f, 'gemeente')}
      fout={fout.gemeente}
      maximum={4}
    />
  </>
)

const uitlegVertrouwelijk = {
  gewoon: 'Alle behandelaars van dit loket kunnen het lezen.',
  vertrouwelijk: 'Alleen de behandelaar en het team.',
  afgeschermd: 'Alleen de behandelaar en het team; niemand anders ziet dat het bestaat.',
}

export const Besluit = ({ f, p, fout, kiest, loketten }: Delen & { kiest: boolean; loketten: readonly Loket[] }) => (
  <>
    <Vinkjes
      naam="vierP"
      label={raakt(p, 'screening')}
      nietVerplicht
      opties={opties(p.vierP)}
      waarden={velden(f, 'vierP')}
    />
    <Keuzerondjes naam="urgent" label="Is het urgent?" opties={jaNee} naast waarde={veld(f, 'urgent') || 'nee'} />
    {kiest && (
      <Keuzerondjes
        naam="vertrouwelijkheid"
        label="Wie mag dit dossier zien?"
        opties={vertrouwelijkheden.map(w => ({ waarde: w, label: metHoofdletter(w), uitleg: uitlegVertrouwelijk[w] }))}
        waarde={veld(f, 'vertrouwelijkheid')}
        fout={fout.vertrouwelijkheid}
      />
    )}
    <Keuzerondjes
      naam="uitkomst"
      label="Wat gebeurt er met de melding?"
      opties={opties(p.uitkomsten)}
      waarde={veld(f, 'uitkomst')}
      fout={fout.uitkomst}
    />
    {loketten.length > 0 && (
      <Keuzelijst
        naam="ontvangerLoket"
        label="Gaat de melding naar een loket in dit huis?"
        uitleg="Alleen als u de melding doorzet. Dan kiest u hierna wat er meegaat, en krijgt u een ontvangstbewijs."
        nietVerplicht
        opties={loketten.map(l => ({ waarde: l.loket, label: l.naam }))}
        waarde={veld(f, 'ontvangerLoket')}
        fout={fout.ontvangerLoket}
      />
    )}
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

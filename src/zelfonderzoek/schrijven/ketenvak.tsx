import { datumWaarde } from '../../web/invoer/datum.ts'
import { DatumVeld } from '../../web/onderdelen/formulier/datumveld.tsx'
import { foutPerVeld, type Veldfout } from '../../web/onderdelen/formulier/foutenoverzicht.tsx'
import { Knop, Knoppen } from '../../web/onderdelen/formulier/knop.tsx'
import { Tekstvak, Tekstveld } from '../../web/onderdelen/formulier/tekstveld.tsx'
import { type Formulier as Getypt, veld } from '../../web/route/verzoek.ts'
import type { Gebeurtenis } from '../../zaken/aanbieder/tijdlijn.ts'
import type { Ingang } from './ingang.ts'
import { wanneer } from './tijdlijn.ts'

type Props = { ingang: Ingang; f: Getypt | null; fouten: readonly Veldfout[]; aanZet: boolean }

const Een = ({ ingang, g, aanZet }: Pick<Props, 'ingang' | 'aanZet'> & { g: Gebeurtenis }) => {
  const { keten, plek } = ingang.stand
  const eigen = g.partij === plek.id
  return (
    <li className="baken-stapel baken-stapel--dicht">
      <p className="utrecht-paragraph">
        <strong>{wanneer(g)}</strong>{' '}
        <span className="baken-zacht">
          {eigen ? 'Uw organisatie' : (keten?.namen.get(g.partij) ?? 'Een andere organisatie')}
          {eigen && g.auteur ? ` (${g.auteur})` : ''}
        </span>
        <br />
        <span className="baken-verhaal">{g.wat}</span>
      </p>
      {eigen && aanZet && (
        <Knoppen>
          <Knop soort="stil" klein naam="doe" waarde={`gebeurtenis-weg:${g.id}`} erbij={`van ${wanneer(g)}`}>
            Haal weg
          </Knop>
        </Knoppen>
      )}
    </li>
  )
}

const Erbij = ({ f, fouten }: Pick<Props, 'f' | 'fouten'>) => {
  const fout = foutPerVeld(fouten)
  return (
    <>
      <DatumVeld
        naam="gebeurd"
        label="Op welke dag gebeurde het?"
        waarde={f ? datumWaarde(f, 'gebeurd') : undefined}
        fout={fout.gebeurd}
      />
      <Tekstveld
        naam="gebeurd_tijd"
        label="Hoe laat?"
        breedte="kort"
        nietVerplicht
        waarde={f ? veld(f, 'gebeurd_tijd') : ''}
        fout={fout.gebeurd_tijd}
      />
      <Tekstvak
        naam="gebeurtenis"
        label="Wat gebeurde er?"
        waarde={f ? veld(f, 'gebeurtenis') : ''}
        fout={fout.gebeurtenis}
        regels={3}
      />
      <Knoppen>
        <Knop soort="neven" naam="doe" waarde="gebeurtenis">
          Zet op de tijdlijn
        </Knop>
      </Knoppen>
    </>
  )
}

/** Who take part, by name of the organisation: once the timeline was released they know of each other. */
const Deelnemers = ({ stand: { keten, plek, zaak } }: Ingang) => {
  const hoofd = zaak.werk.aanbieders?.partijen.find(p => p.rol === 'hoofd')?.id
  const erbij = (id: string) => [
    ...(id === hoofd ? ['leidt het onderzoek'] : []),
    ...(id === plek.id ? ['uw organisatie'] : []),
  ]
  return (
    <>
      <h3 className="utrecht-heading-3">Wie meedoen</h3>
      <ul className="baken-lijst">
        {[...(keten?.namen ?? [])].map(([id, naam]) => (
          <li key={id}>
            {naam}
            {erbij(id).length > 0 && <span className="baken-zacht"> ({erbij(id).join(', ')})</span>}
          </li>
        ))}
      </ul>
    </>
  )
}

/** The one timeline of the chain: what this provider put there, and after release what the others did. */
export const Ketenvak = (props: Props) => {
  const { ingang, aanZet } = props
  const { keten } = ingang.stand
  if (!keten) return null
  return (
    <section className="baken-stapel">
      <h2 className="utrecht-heading-2">Tijdlijn van de keten</h2>
      <p className="utrecht-paragraph">
        {keten.vrijgegeven
          ? 'De toezichthouder heeft de tijdlijn vrijgegeven. U leest ook wat de andere aanbieders erop zetten, en zij wat u erop zet.'
          : 'Elke aanbieder zet hier wat die weet. U ziet nu alleen wat uw organisatie erop zette. Anderen zien dat pas als de toezichthouder de tijdlijn vrijgeeft.'}
      </p>
      {keten.vrijgegeven && <Deelnemers {...ingang} />}
      <ol className="baken-stapel baken-kaal">
        {keten.gebeurtenissen.map(g => (
          <Een key={g.id} ingang={ingang} g={g} aanZet={aanZet} />
        ))}
      </ol>
      {keten.gebeurtenissen.length === 0 && <p className="baken-zacht">Er staat nog niets op.</p>}
      {aanZet && <Erbij {...props} />}
    </section>
  )
}

import { ONDERGRENS } from '../../cijfers/onthulling/onthulling.ts'
import { getalInWoorden, periodeInWoorden } from '../../cijfers/woorden.ts'
import { dagInWoorden } from '../../kernel/uitleg/datum.ts'
import { DatumVeld } from '../../web/onderdelen/formulier/datumveld.tsx'
import { Keuzelijst } from '../../web/onderdelen/formulier/keuze.tsx'
import { Tekstvak, Tekstveld } from '../../web/onderdelen/formulier/tekstveld.tsx'
import { Mededeling } from '../../web/onderdelen/mededeling.tsx'
import { type Formulier, veld } from '../../web/route/verzoek.ts'
import { ontvangers, type Verschil } from '../domain.ts'
import { dagWaarde } from '../lezen.ts'
import { ontvangernamen, versienamen } from '../woorden.ts'

type Props = {
  f: Formulier
  fout: Readonly<Record<string, string>>
  vandaag: string
  uitleg: boolean
}

/** To whom a figure goes, for what, and since when. */
export const Uitgavevelden = ({ f, fout, vandaag, uitleg }: Props) => (
  <>
    <Keuzelijst
      naam="ontvanger"
      label="Aan wie geeft u dit getal?"
      opties={ontvangers.map(o => ({ waarde: o, label: ontvangernamen[o] }))}
      waarde={veld(f, 'ontvanger')}
      fout={fout.ontvanger}
    />
    <Tekstveld
      naam="aan"
      label="Wie precies"
      uitleg="Bijvoorbeeld de naam van de krant, de commissie of de organisatie."
      waarde={veld(f, 'aan')}
      fout={fout.aan}
      maximum={300}
    />
    <Tekstvak
      naam="doel"
      label="Waarvoor is het"
      uitleg="Bijvoorbeeld een raadsvraag met haar nummer, of een artikel."
      waarde={veld(f, 'doel')}
      fout={fout.doel}
      regels={2}
      maximum={2000}
    />
    <DatumVeld naam="op" label="Gegeven op" waarde={dagWaarde(f, vandaag)} fout={fout.op} />
    <Tekstvak
      naam="waarom"
      label="Waarom mag deze ontvanger het precieze getal weten?"
      uitleg={`Nodig als een precies getal naar buiten gaat, zoals naar de raad, de pers of een inwoner. Voor het college en een inspectie alleen bij een getal dat niet openbaar mag zijn, zoals een getal onder de ${ONDERGRENS}.`}
      nietVerplicht
      waarde={veld(f, 'waarom')}
      fout={fout.waarom}
      regels={2}
      maximum={2000}
    />
    {uitleg && (
      <Tekstvak
        naam="verschil"
        label="Waarom is dit getal anders dan het vorige?"
        uitleg="Dit staat er straks bij, voor wie beide getallen naast elkaar legt."
        waarde={veld(f, 'verschil')}
        fout={fout.verschil}
        regels={3}
        maximum={2000}
      />
    )}
  </>
)

/** Earlier answers to the same question that say something else. */
export const Eerder = ({ lijst }: { lijst: readonly Verschil[] }) =>
  lijst.length === 0 ? null : (
    <Mededeling soort="letop" kop="Eerder gaf het loket een ander getal">
      <ul className="baken-lijst">
        {lijst.map(({ eerder: e, redenen }) => (
          <li key={e.id}>
            <strong>
              {getalInWoorden(e.waarde)} ({versienamen[e.versie]})
            </strong>
            , op {dagInWoorden(e.gegevenOp)} aan {e.tekst?.aan ?? ontvangernamen[e.ontvanger]}, over{' '}
            {periodeInWoorden(e)}. {redenen.join(' ')}
          </li>
        ))}
      </ul>
      <p>Vertel er bij wie u het nieuwe getal geeft, waarom het anders is.</p>
    </Mededeling>
  )

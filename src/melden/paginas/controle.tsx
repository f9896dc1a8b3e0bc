import { Publiekpagina } from '../../web/kader/kader.tsx'
import { Controlelijst, type Controleregel } from '../../web/onderdelen/formulier/controlelijst.tsx'
import { Formulier } from '../../web/onderdelen/formulier/formulier.tsx'
import { Vinkjes } from '../../web/onderdelen/formulier/keuze.tsx'
import { Knop, Knoppen } from '../../web/onderdelen/formulier/knop.tsx'
import { Stappen } from '../../web/onderdelen/formulier/stappen.tsx'
import { veldId } from '../../web/onderdelen/formulier/veld.tsx'
import { Kop } from '../../web/onderdelen/kop.tsx'
import { Mededeling } from '../../web/onderdelen/mededeling.tsx'
import type { Verzoek } from '../../web/route/verzoek.ts'
import { inWoorden } from '../invullen/antwoord.ts'
import type { Concept } from '../invullen/concept.ts'
import type { Verandering } from '../invullen/veranderd.ts'
import type { Blad } from '../invullen/vragen.ts'
import { MAILUITLEG } from '../volgen/mail.tsx'
import { Onderaan } from './stap.tsx'

const regels = (basis: string, { stap, vragen }: Blad, concept: Concept): readonly Controleregel[] =>
  vragen.map(vraag => ({
    label: vraag.veld.label,
    waarde: inWoorden(vraag, concept.antwoorden),
    wijzig: `${basis}/stap/${stap.code}?van=controle#${veldId(vraag.veld.code)}`,
  }))

type Groep = { readonly kop: string | null; readonly bladen: readonly Blad[] }

/** A page with several questions has its heading; pages of one question that follow each other need none. */
const groepen = (bladen: readonly Blad[]): readonly Groep[] => {
  const uit: Groep[] = []
  for (const blad of bladen) {
    const vorige = uit.at(-1)
    if (blad.vragen.length > 1) uit.push({ kop: blad.stap.titel, bladen: [blad] })
    else if (vorige?.kop === null) uit.splice(-1, 1, { kop: null, bladen: [...vorige.bladen, blad] })
    else uit.push({ kop: null, bladen: [blad] })
  }
  return uit
}

type Props = {
  v: Verzoek
  concept: Concept
  bladen: readonly Blad[]
  veranderd: readonly Verandering[]
  verdercode: string | null
  sleutel: string
  /** An address was filled in, so a mail about a new message can be chosen. */
  gafEmail: boolean
}

/** The last page before sending: everything to read once more, each answer a link away from changing. */
export const Controle = ({ v, concept, bladen, veranderd, verdercode, sleutel, gafEmail }: Props) => {
  const basis = `/${v.desk.loket}/melden`
  const namen = [...bladen.map(b => b.stap.titel), 'Kijk het na']
  const laatste = bladen.at(-1)
  const vervallen = veranderd.filter(w => w.soort === 'weg')
  return (
    <Publiekpagina v={v} titel="Kijk het na en verstuur">
      <Stappen stap={namen.length} namen={namen} />
      <Kop
        titel="Kijk het na en verstuur"
        intro={<p>Klopt het zo? Het hoeft niet volledig te zijn. U kunt later iets aanvullen.</p>}
      />
      {veranderd.length > 0 && (
        <Mededeling soort="letop" kop="Het formulier is veranderd terwijl u bezig was">
          <p>
            Uw antwoorden staan er nog. Lees ze nog een keer na, of{' '}
            <a className="utrecht-link" href={`${basis}/veranderd`}>
              bekijk wat er veranderde
            </a>
            .
          </p>
        </Mededeling>
      )}
      {groepen(bladen).map(groep => (
        <section key={groep.bladen[0]?.stap.code} className="baken-stapel baken-stapel--dicht">
          {groep.kop && <h2 className="utrecht-heading-3">{groep.kop}</h2>}
          <Controlelijst regels={groep.bladen.flatMap(blad => regels(basis, blad, concept))} />
        </section>
      ))}
      <section className="baken-stapel baken-stapel--dicht">
        <Controlelijst
          regels={[
            {
              label: 'Foto’s en documenten',
              waarde: (concept.bijlagen ?? []).map(b => b.naam).join(', ') || 'Geen',
              wijzig: `${basis}/bijlagen`,
            },
          ]}
        />
      </section>
      {vervallen.length > 0 && (
        <>
          <h2 className="utrecht-heading-2">Deze vragen stellen we niet meer</h2>
          <p className="utrecht-paragraph">Uw antwoorden sturen we wel mee.</p>
          <Controlelijst regels={vervallen.map(a => ({ label: a.vraag, waarde: a.antwoord }))} />
        </>
      )}
      <p className="utrecht-paragraph">{v.desk.privacy.toelichting}</p>
      <Formulier actie={`${basis}/versturen`} verborgen={{ sleutel }}>
        {gafEmail && (
          <Vinkjes
            naam="mail"
            label="Mail bij een bericht van het loket"
            nietVerplicht
            uitleg={MAILUITLEG}
            opties={[{ waarde: 'ja', label: 'Stuur mij een mail als er een bericht voor mij is' }]}
          />
        )}
        <Knoppen>
          <Knop>Versturen</Knop>
          {laatste && (
            <Knop soort="neven" href={`${basis}/stap/${laatste.stap.code}`}>
              Vorige
            </Knop>
          )}
        </Knoppen>
      </Formulier>
      <Onderaan v={v} verdercode={verdercode} />
    </Publiekpagina>
  )
}

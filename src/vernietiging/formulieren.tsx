import type { Zaak } from '../begrippen/zaak.ts'
import { dagInWoorden, momentInWoorden } from '../kernel/uitleg/datum.ts'
import { Baliepagina } from '../web/kader/kader.tsx'
import { Controlelijst } from '../web/onderdelen/formulier/controlelijst.tsx'
import { Formulier } from '../web/onderdelen/formulier/formulier.tsx'
import { Foutenoverzicht, foutPerVeld, type Veldfout } from '../web/onderdelen/formulier/foutenoverzicht.tsx'
import { Keuzerondjes } from '../web/onderdelen/formulier/keuze.tsx'
import { Knop, Knoppen } from '../web/onderdelen/formulier/knop.tsx'
import { Tekstvak } from '../web/onderdelen/formulier/tekstveld.tsx'
import { Kop } from '../web/onderdelen/kop.tsx'
import { Mededeling } from '../web/onderdelen/mededeling.tsx'
import { Uitklap } from '../web/onderdelen/uitklap.tsx'
import { type Aangemeld, veld } from '../web/route/verzoek.ts'
import { type Bewaring, grondslagen } from './domain.ts'
import type { Voorstel } from './store.ts'

type Voorstelprops = { v: Aangemeld; zaak: Zaak; bewaard: Bewaring | null; fouten?: readonly Veldfout[] }

const Bewaartermijn = ({ bewaard }: { bewaard: Bewaring | null }) =>
  bewaard === null ? (
    <p className="utrecht-paragraph">Voor dit dossier geldt geen bewaartermijn die afloopt.</p>
  ) : (
    <>
      <p className="utrecht-paragraph">
        Dit dossier wordt bewaard tot en met <strong>{dagInWoorden(bewaard.tot)}</strong>.
      </p>
      <Uitklap kop="Hoe is dit berekend?" uitleg>
        <p>{bewaard.uitleg}</p>
      </Uitklap>
    </>
  )

/** The form on a closed dossier: why it should be destroyed. */
export const Voorstelpagina = ({ v, zaak, bewaard, fouten = [] }: Voorstelprops) => {
  const dossier = `/${v.desk.loket}/dossiers/${zaak.id}`
  const fout = foutPerVeld(fouten)
  return (
    <Baliepagina
      v={v}
      titel="Vernietiging voorstellen"
      fout={fouten.length > 0}
      kruimels={[{ tekst: `Dossier ${zaak.nummer}`, href: dossier }]}
    >
      <Foutenoverzicht fouten={fouten} />
      <Kop titel="Vernietiging voorstellen" boven={`Dossier ${zaak.nummer}`} />
      <Mededeling soort="letop" kop="Wat er gebeurt">
        <ul className="baken-lijst">
          <li>Het dossier komt op de vernietigingslijst. Er verdwijnt nog niets.</li>
          <li>Keurt de privacyfunctionaris het goed, dan is alles weg: meldingen, notities en personen.</li>
          <li>Dat kan niemand terugdraaien. Codes en datums voor de cijfers blijven.</li>
        </ul>
      </Mededeling>
      <Bewaartermijn bewaard={bewaard} />
      <Formulier actie={`${dossier}/vernietigen`} bewaak>
        <Keuzerondjes
          naam="grondslag"
          label="Waarom moet dit dossier weg?"
          opties={Object.entries(grondslagen).map(([waarde, label]) => ({ waarde, label }))}
          waarde={veld(v.formulier, 'grondslag')}
          fout={fout.grondslag}
        />
        <Tekstvak
          naam="toelichting"
          label="Toelichting"
          uitleg="Verplicht als de bewaartermijn nog loopt. Wordt met het dossier vernietigd."
          waarde={veld(v.formulier, 'toelichting')}
          fout={fout.toelichting}
          regels={4}
        />
        <Knoppen>
          <Knop>Zet op de lijst</Knop>
          <Knop soort="stil" href={dossier}>
            Terug zonder wijzigen
          </Knop>
        </Knoppen>
      </Formulier>
    </Baliepagina>
  )
}

type Besluitprops = {
  v: Aangemeld
  voorstel: Voorstel
  door: string
  toelichting: string | null
  bewaard: Bewaring | null
  dagen: number
  fouten?: readonly Veldfout[]
}

/** The second pair of eyes: approve or refuse one proposal. */
export const Besluitpagina = ({ v, voorstel, door, toelichting, bewaard, dagen, fouten = [] }: Besluitprops) => {
  const lijst = `/${v.desk.loket}/vernietiging`
  const fout = foutPerVeld(fouten)
  return (
    <Baliepagina
      v={v}
      titel={`Vernietiging van ${voorstel.nummer}`}
      fout={fouten.length > 0}
      kruimels={[{ tekst: 'Vernietiging', href: lijst }]}
    >
      <Foutenoverzicht fouten={fouten} />
      <Kop titel="Dossier vernietigen?" boven={`Dossier ${voorstel.nummer}`} />
      <Controlelijst
        regels={[
          { label: 'Reden', waarde: grondslagen[voorstel.grondslag] },
          { label: 'Toelichting', waarde: toelichting ?? '' },
          { label: 'Voorgesteld', waarde: `${momentInWoorden(voorstel.op)} door ${door}` },
          { label: 'Bewaartermijn tot en met', waarde: bewaard ? dagInWoorden(bewaard.tot) : 'Geen' },
        ]}
      />
      <Mededeling soort="letop" kop="Dit kan niemand terugdraaien">
        <p>De inhoud is meteen weg. Uit oude kopieën is ze na {dagen} dagen ook niet meer te halen.</p>
      </Mededeling>
      <Formulier actie={`${lijst}/${voorstel.zaak}`} bewaak>
        <Keuzerondjes
          naam="besluit"
          label="Uw besluit"
          opties={[
            { waarde: 'goed', label: 'Goedkeuren: vernietig dit dossier' },
            { waarde: 'af', label: 'Afwijzen: bewaar dit dossier' },
          ]}
          waarde={veld(v.formulier, 'besluit')}
          fout={fout.besluit}
        />
        <Tekstvak
          naam="reden"
          label="Waarom wijst u het af?"
          uitleg="Alleen nodig als u afwijst."
          waarde={veld(v.formulier, 'reden')}
          fout={fout.reden}
          regels={3}
        />
        <Knoppen>
          <Knop soort="gevaar">Leg besluit vast</Knop>
          <Knop soort="stil" href={lijst}>
            Terug zonder besluit
          </Knop>
        </Knoppen>
      </Formulier>
    </Baliepagina>
  )
}

import { Formulier } from '../../web/onderdelen/formulier/formulier.tsx'
import { Knop, Knoppen } from '../../web/onderdelen/formulier/knop.tsx'
import { Kaart } from '../../web/onderdelen/kaart.tsx'

const VORMEN = [
  { vorm: 'pdf', naam: 'PDF' },
  { vorm: 'xlsx', naam: 'Excel' },
  { vorm: 'csv', naam: 'CSV' },
] as const

const Versie = ({ adres, versie, naam }: { adres: string; versie: 'intern' | 'openbaar'; naam: string }) => (
  <Knoppen>
    {VORMEN.map(v => (
      <Knop key={v.vorm} soort="neven" href={`${adres}&versie=${versie}&vorm=${v.vorm}`} erbij={naam}>
        {v.naam}
      </Knop>
    ))}
  </Knoppen>
)

/** Saves the report: inside as it is, outside with disclosure control. `adres` ends before `&versie=`. */
export const Uitvoer = ({ adres }: { adres: string }) => (
  <div className="baken-kolommen">
    <Kaart kop="Openbare versie" niveau={3}>
      <p>
        Voor buiten het loket. Alles is afgerond op vijftallen. Wat kleiner is dan vijf, of van één organisatie komt, is
        weggelaten.
      </p>
      <Versie adres={adres} versie="openbaar" naam="van de openbare versie" />
    </Kaart>
    <Kaart kop="Interne versie" niveau={3}>
      <p>Met alle aantallen. Kleine aantallen kunnen over herkenbare mensen gaan: deel deze niet verder.</p>
      <Versie adres={adres} versie="intern" naam="van de interne versie" />
    </Kaart>
  </div>
)

/** A figure of this report goes to somebody: the book remembers which. */
export const Getalgeven = ({ adres }: { adres: string }) => (
  <Kaart kop="Een getal geven" niveau={3}>
    <p>Geeft u een getal aan de raad, de pers of iemand anders? Leg vast welk getal u aan wie geeft.</p>
    <Knoppen>
      <Knop soort="neven" href={adres}>
        Dit getal geven aan…
      </Knop>
    </Knoppen>
  </Kaart>
)

/** Adopts what is on the page; the fingerprint says what that was. */
export const Vaststelknop = ({ actie, verborgen }: { actie: string; verborgen: Readonly<Record<string, string>> }) => (
  <Kaart kop="Vaststellen" niveau={3}>
    <p>
      Een vastgesteld rapport verandert niet meer. Wat later wordt verbeterd, komt ernaast te staan, met het verschil.
    </p>
    <Formulier actie={actie} verborgen={verborgen}>
      <Knop>Stel dit rapport vast</Knop>
    </Formulier>
  </Kaart>
)

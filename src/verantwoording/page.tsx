import type { Verslag, Verslagtabel, Verslagversie, Waarde } from '../cijfers/verslag.ts'
import { getalInWoorden } from '../cijfers/woorden.ts'
import { mag } from '../toegang/mag.ts'
import { Baliepagina } from '../web/kader/kader.tsx'
import { Keuzelijst } from '../web/onderdelen/formulier/keuze.tsx'
import { Knop, Knoppen } from '../web/onderdelen/formulier/knop.tsx'
import { Kaart } from '../web/onderdelen/kaart.tsx'
import { Kop } from '../web/onderdelen/kop.tsx'
import { Leegstaat } from '../web/onderdelen/leegstaat.tsx'
import { Mededeling } from '../web/onderdelen/mededeling.tsx'
import { Tabel } from '../web/onderdelen/tabel.tsx'
import type { Aangemeld } from '../web/route/verzoek.ts'

type Props = {
  v: Aangemeld
  jaar: number
  jaren: readonly number[]
  verslag: Verslag
  /** A PDF was asked for where none can be made. */
  geenPdf: boolean
}

const inTekst = (w: Waarde | undefined) => (typeof w === 'number' ? getalInWoorden(w) : '–')

/** A table with what is counted in it. */
const Deel = ({ tabel, definitie }: { tabel: Verslagtabel; definitie: string | undefined }) => (
  <section aria-labelledby={`kop-${tabel.code}`} className="baken-stapel baken-stapel--dicht">
    <h2 className="utrecht-heading-2" id={`kop-${tabel.code}`}>
      {tabel.titel}
    </h2>
    <p className="utrecht-paragraph baken-zacht">{definitie}</p>
    {tabel.rijen.length === 0 ? (
      <p className="utrecht-paragraph">Niets om te tellen.</p>
    ) : (
      <Tabel
        bijschrift={tabel.titel}
        bijschriftVerborgen
        smal={tabel.kolommen.length === 1}
        rijen={tabel.rijen}
        sleutel={r => r.code}
        kolommen={[
          { kop: tabel.rijkop, rijkop: true, cel: r => r.naam },
          ...tabel.kolommen.map((k, i) => ({
            kop: k.kop,
            getal: true,
            cel: (r: Verslagtabel['rijen'][number]) => inTekst(r.waarden[i]),
          })),
        ]}
        voet={tabel.totaal ? ['Totaal', ...tabel.totaal.map(inTekst)] : undefined}
      />
    )}
  </section>
)

/** Small tables that follow one another stand side by side where there is room. */
const groepen = (tabellen: readonly Verslagtabel[]): readonly (readonly Verslagtabel[])[] => {
  const uit: Verslagtabel[][] = []
  for (const t of tabellen) {
    const vorige = uit.at(-1)
    if (vorige && t.kolommen.length === 1 && vorige[0]?.kolommen.length === 1) vorige.push(t)
    else uit.push([t])
  }
  return uit
}

const VORMEN = [
  { vorm: 'pdf', naam: 'PDF' },
  { vorm: 'xlsx', naam: 'Excel' },
  { vorm: 'csv', naam: 'CSV' },
] as const

type Versieprops = { v: Aangemeld; jaar: number; versie: Verslagversie; naam: string }
const Versie = ({ v, jaar, versie, naam }: Versieprops) => (
  <Knoppen>
    {VORMEN.map(k => (
      <Knop
        key={k.vorm}
        soort="neven"
        href={`/${v.desk.loket}/verantwoording/uitvoer?jaar=${jaar}&versie=${versie}&vorm=${k.vorm}`}
        erbij={naam}
      >
        {k.naam}
      </Knop>
    ))}
  </Knoppen>
)

const Opslaan = ({ v, jaar }: Pick<Props, 'v' | 'jaar'>) =>
  mag({ ...v.wie, bevestigdOp: v.nu.toISOString() }, 'rapport.uitvoeren', null, v.nu).mag && (
    <section aria-labelledby="opslaan-kop" className="baken-stapel baken-stapel--dicht baken-niet-afdrukken">
      <h2 className="utrecht-heading-2" id="opslaan-kop">
        Opslaan
      </h2>
      <div className="baken-kolommen">
        <Kaart kop="Voor college en inspectie" niveau={3}>
          <p>Met alle aantallen en termijnen, zonder aanbieders. Niet openbaar maken.</p>
          <Versie v={v} jaar={jaar} versie="college" naam="voor college en inspectie" />
        </Kaart>
        <Kaart kop="Openbare versie" niveau={3}>
          <p>
            Afgerond op vijftallen, zonder aanbieders. Wat kleiner is dan vijf of over één aanbieder gaat, is
            weggelaten.
          </p>
          <Versie v={v} jaar={jaar} versie="openbaar" naam="van de openbare versie" />
        </Kaart>
        <Kaart kop="Interne versie" niveau={3}>
          <p>Met alle aantallen en per aanbieder. Kleine aantallen kunnen over herkenbare mensen gaan: niet delen.</p>
          <Versie v={v} jaar={jaar} versie="intern" naam="van de interne versie" />
        </Kaart>
      </div>
    </section>
  )

/** The account of a year to college and inspectorate: counts, no names of people. */
export const Verantwoordingpagina = ({ v, jaar, jaren, verslag, geenPdf }: Props) => {
  const leeg = verslag.tabellen.every(t => t.rijen.every(r => r.waarden.every(w => w === 0)))
  return (
    <Baliepagina v={v} titel={verslag.titel} breed>
      <Kop
        titel={verslag.titel}
        intro={
          <p>
            Wat in {jaar} is ontvangen, en hoe het liep. {verslag.kanttekeningen.join(' ')}
          </p>
        }
      />
      {geenPdf && (
        <Mededeling soort="letop">Op deze computer kan geen PDF worden gemaakt. Kies Excel of CSV.</Mededeling>
      )}
      <form className="baken-filterbalk" method="get" action={`/${v.desk.loket}/verantwoording`}>
        <Keuzelijst
          naam="jaar"
          label="Jaar"
          leeg={null}
          opties={jaren.map(j => ({ waarde: String(j), label: String(j) }))}
          waarde={String(jaar)}
        />
        <Knop soort="neven">Toon</Knop>
      </form>
      {leeg ? (
        <Leegstaat kop={`In ${jaar} is niets ontvangen`}>
          <p>Kies een ander jaar.</p>
        </Leegstaat>
      ) : (
        <>
          {groepen(verslag.tabellen).map(groep => (
            <div key={groep[0]?.code} className={groep.length > 1 ? 'baken-kolommen' : undefined}>
              {groep.map(t => (
                <Deel key={t.code} tabel={t} definitie={verslag.definities.find(d => d.naam === t.titel)?.definitie} />
              ))}
            </div>
          ))}
          <Opslaan v={v} jaar={jaar} />
        </>
      )}
    </Baliepagina>
  )
}

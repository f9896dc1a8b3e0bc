import type { Protocolversie } from '../protocollen/protocol.ts'
import { raakt } from '../protocollen/woorden.ts'
import { datumWaarde } from '../web/invoer/datum.ts'
import { Baliepagina } from '../web/kader/kader.tsx'
import { Bewijs } from '../web/onderdelen/bewijs.tsx'
import { DatumVeld, TijdVeld } from '../web/onderdelen/formulier/datumveld.tsx'
import { Formulier } from '../web/onderdelen/formulier/formulier.tsx'
import { Foutenoverzicht, foutPerVeld, type Veldfout } from '../web/onderdelen/formulier/foutenoverzicht.tsx'
import { Keuzelijst, Keuzerondjes, Vinkjes } from '../web/onderdelen/formulier/keuze.tsx'
import { Knop, Knoppen } from '../web/onderdelen/formulier/knop.tsx'
import { Tekstvak, Tekstveld } from '../web/onderdelen/formulier/tekstveld.tsx'
import { Kaart } from '../web/onderdelen/kaart.tsx'
import { Kop } from '../web/onderdelen/kop.tsx'
import { type Aangemeld, type Formulier as Ingevuld, veld, velden } from '../web/route/verzoek.ts'
import type { Ontvangst } from '../zaken/deuren/openen.ts'
import type { Mail } from './email/bewaren.ts'
import { Afzenderkeuze, Mailkaart, Momentkeuze } from './email/page.tsx'
import { aantalRijen, kanalen, rijnamen } from './lezen.ts'
import { Onderwerpkaart, Partnerkaart } from './onderwerp.tsx'

/** What a part of the form takes: what was typed, what is wrong, what can be chosen. */
type Deel = { f: Ingevuld; fout: Readonly<Record<string, string>>; versie: Protocolversie }
type MetMail = { mail: Mail | null; nu: Date }

const opties = (lijst: readonly { code: string; naam: string; uitleg?: string | undefined }[], metUitleg = false) =>
  lijst.map(o => ({ waarde: o.code, label: o.naam, ...(metUitleg && o.uitleg ? { uitleg: o.uitleg } : {}) }))

const ZEKERHEDEN = [
  { code: 'zeker', naam: 'Zeker' },
  { code: 'ongeveer', naam: 'Ongeveer' },
  { code: 'onbekend', naam: 'Onbekend' },
]

const Binnenkomst = ({ f, fout, mail, nu }: Deel & MetMail) => (
  <Kaart kop="Hoe en wanneer kwam het binnen?">
    <div className="baken-stapel">
      <Keuzerondjes
        naam="kanaal"
        label="Kanaal"
        opties={opties(kanalen, true)}
        waarde={veld(f, 'kanaal')}
        fout={fout.kanaal}
      />
      {mail && <Momentkeuze mail={mail} nu={nu} />}
      <div className="baken-rooster">
        <DatumVeld naam="ontvangen" label="Ontvangen op" waarde={datumWaarde(f, 'ontvangen')} fout={fout.ontvangen} />
        <TijdVeld
          naam="ontvangen_tijd"
          label="Hoe laat?"
          uitleg="Termijnen lopen vanaf dit moment."
          waarde={veld(f, 'ontvangen_tijd')}
          fout={fout.ontvangen_tijd}
        />
      </div>
    </div>
  </Kaart>
)

const Gebeurtenis = ({ f, fout }: Deel) => (
  <Kaart kop="Wat is er gebeurd?">
    <div className="baken-stapel">
      <Tekstvak naam="wat" label="Wat vertelt de melder?" waarde={veld(f, 'wat')} regels={8} fout={fout.wat} />
      <Vinkjes
        naam="urgent"
        label="Haast"
        opties={[{ waarde: 'ja', label: 'Dit kan niet wachten' }]}
        waarden={velden(f, 'urgent')}
      />
      <div className="baken-rooster">
        <DatumVeld naam="voorval" label="Wanneer was het?" waarde={datumWaarde(f, 'voorval')} fout={fout.voorval} />
        <TijdVeld naam="voorval_tijd" label="Tijd" waarde={veld(f, 'voorval_tijd')} fout={fout.voorval_tijd} />
        <Keuzelijst
          naam="voorval_zekerheid"
          label="Hoe zeker?"
          leeg="Niet gevraagd"
          opties={opties(ZEKERHEDEN)}
          waarde={veld(f, 'voorval_zekerheid')}
        />
      </div>
      <Tekstveld naam="plaats" label="Waar was het?" waarde={veld(f, 'plaats')} fout={fout.plaats} />
    </div>
  </Kaart>
)

const Melder = ({ f, fout, versie, mail }: Deel & Pick<MetMail, 'mail'>) => (
  <Kaart kop="Wie meldt?">
    {mail && <Afzenderkeuze mail={mail} />}
    <div className="baken-rooster">
      <Tekstveld
        naam="melder_naam"
        label="Naam van de melder"
        waarde={veld(f, 'melder_naam')}
        fout={fout.melder_naam}
      />
      <Tekstveld naam="melder_functie" label="Functie" waarde={veld(f, 'melder_functie')} fout={fout.melder_functie} />
      <Tekstveld naam="organisatie" label="Organisatie" waarde={veld(f, 'organisatie')} fout={fout.organisatie} />
      <Keuzelijst
        naam="melder_type"
        label="Soort melder"
        leeg="Nog niet bekend"
        opties={opties(versie.melderTypes)}
        waarde={veld(f, 'melder_type')}
        fout={fout.melder_type}
      />
      <Tekstveld
        naam="melder_telefoon"
        label="Telefoonnummer"
        soort="tel"
        waarde={veld(f, 'melder_telefoon')}
        fout={fout.melder_telefoon}
      />
      <Tekstveld
        naam="melder_email"
        label="E-mailadres"
        soort="email"
        waarde={veld(f, 'melder_email')}
        fout={fout.melder_email}
      />
      <Vinkjes
        naam="melder_mail"
        label="Mail bij een nieuw bericht"
        nietVerplicht
        opties={[
          {
            waarde: 'ja',
            label: 'De melder wil dit',
            uitleg: 'In de mail staat niet waar het over gaat. Vraag wie de mailbox leest.',
          },
        ]}
        waarden={velden(f, 'melder_mail')}
        fout={fout.melder_mail}
      />
    </div>
  </Kaart>
)

const Weging = ({ f, fout, versie }: Deel) => (
  <Kaart kop="Wat is al duidelijk?">
    <div className="baken-stapel">
      <Keuzelijst
        naam="soort"
        label="Soort"
        leeg="Nog niet bekend"
        opties={opties(versie.soorten)}
        waarde={veld(f, 'soort')}
        fout={fout.soort}
      />
      <Keuzelijst
        naam="categorie"
        label="Categorie"
        leeg="Nog niet bekend"
        opties={opties(versie.categorieen)}
        waarde={veld(f, 'categorie')}
        fout={fout.categorie}
      />
      <Keuzerondjes
        naam="minderjarig"
        label="Is er iemand jonger dan 18 jaar bij?"
        opties={[
          { waarde: 'ja', label: 'Ja' },
          { waarde: 'nee', label: 'Nee' },
          { waarde: '', label: 'Nog niet bekend' },
        ]}
        waarde={veld(f, 'minderjarig')}
      />
      <Vinkjes
        naam="vier_p"
        label={raakt(versie, 'vraag')}
        opties={opties(versie.vierP)}
        waarden={velden(f, 'vier_p')}
      />
    </div>
  </Kaart>
)

const Persoonrij = ({ n, f, fout, versie }: Deel & { n: number }) => {
  const namen = rijnamen(n)
  return (
    <fieldset className="baken-persoonrij" id={`persoon-${n}`}>
      <legend>Persoon {n}</legend>
      <div className="baken-rooster">
        <Tekstveld naam={namen.naam} label="Naam" waarde={veld(f, namen.naam)} fout={fout[namen.naam]} />
        <DatumVeld
          naam={namen.geboren}
          label="Geboortedatum"
          waarde={datumWaarde(f, namen.geboren)}
          fout={fout[namen.geboren]}
        />
        <Tekstveld naam={namen.adres} label="Adres" waarde={veld(f, namen.adres)} fout={fout[namen.adres]} />
        <Keuzelijst
          naam={namen.rol}
          label="Rol"
          leeg="Nog niet bekend"
          opties={opties(versie.betrokkenerollen)}
          waarde={veld(f, namen.rol)}
          fout={fout[namen.rol]}
        />
      </div>
    </fieldset>
  )
}

type Props = {
  v: Aangemeld
  f: Ingevuld
  versie: Protocolversie
  sleutel: string
  fouten: readonly Veldfout[]
  /** The e-mail that filled it in, if one did. */
  mail: Mail | null
}

/** A report that came in by telephone or otherwise, in one screen. The last button adds a row and keeps all. */
export const Registratie = ({ v, f, versie, sleutel, fouten, mail }: Props) => {
  const deel = { f, versie, fout: foutPerVeld(fouten) }
  const rijen = aantalRijen(f)
  const actie = `/${v.desk.loket}/registreren`
  return (
    <Baliepagina v={v} titel="Melding registreren" fout={fouten.length > 0}>
      <Foutenoverzicht fouten={fouten} />
      <Kop
        titel="Melding registreren"
        intro={<p>Nodig zijn alleen: hoe en wanneer het binnenkwam, en wat er is gebeurd. De rest mag leeg blijven.</p>}
      />
      {mail ? (
        <Mailkaart v={v} mail={mail} />
      ) : (
        <Knoppen>
          <Knop soort="neven" href={`${actie}/e-mail`}>
            Lees een e-mail in
          </Knop>
        </Knoppen>
      )}
      <Formulier actie={actie} verborgen={{ sleutel, rijen: String(rijen), 'e-mail': veld(f, 'e-mail') }} bewaak>
        <div className="baken-kolommen">
          <div className="baken-stapel">
            <Binnenkomst {...deel} mail={mail} nu={v.nu} />
            <Gebeurtenis {...deel} />
            <Onderwerpkaart {...deel} />
          </div>
          <div className="baken-stapel">
            <Melder {...deel} mail={mail} />
            <Partnerkaart {...deel} />
            <Weging {...deel} />
          </div>
        </div>
        <Kaart kop="Om wie gaat het?">
          <div className="baken-stapel">
            {Array.from({ length: rijen }, (_, i) => (
              <Persoonrij key={rijnamen(i + 1).naam} n={i + 1} {...deel} />
            ))}
          </div>
        </Kaart>
        <Knoppen>
          <Knop>Registreer</Knop>
          <Knop soort="neven" naam="doe" waarde="rij" actie={`${actie}#persoon-${rijen + 1}`}>
            Nog een persoon
          </Knop>
        </Knoppen>
      </Formulier>
    </Baliepagina>
  )
}

/** Number and code of what was just registered, to tell the reporter. The code is shown nowhere else. */
export const Geregistreerd = ({ v, ontvangst }: { v: Aangemeld; ontvangst: Ontvangst }) => (
  <Baliepagina v={v} titel="Melding geregistreerd">
    <Kop
      titel="Melding geregistreerd"
      intro={<p>Geef het nummer en de code door aan de melder. Daarmee kan de melder zien hoe het ermee staat.</p>}
    />
    <Bewijs nummer={ontvangst.nummer} code={ontvangst.code} />
    <p className="utrecht-paragraph">Het dossier toont het nummer, maar de code niet meer.</p>
    <Knoppen>
      <Knop href={`/${v.desk.loket}/dossiers/${ontvangst.zaak}`}>Naar het dossier</Knop>
      <Knop soort="neven" href={`/${v.desk.loket}/registreren`}>
        Nog een melding registreren
      </Knop>
    </Knoppen>
  </Baliepagina>
)

import type { ReactNode } from 'react'
import { momentInWoorden } from '../../kernel/uitleg/datum.ts'
import { grootteInWoorden, typenamen } from '../../web/dossierbeeld/bijlagen.tsx'
import { Baliepagina } from '../../web/kader/kader.tsx'
import { Bestandveld } from '../../web/onderdelen/formulier/bestandveld.tsx'
import { Controlelijst } from '../../web/onderdelen/formulier/controlelijst.tsx'
import { Formulier } from '../../web/onderdelen/formulier/formulier.tsx'
import { Foutenoverzicht, foutPerVeld, type Veldfout } from '../../web/onderdelen/formulier/foutenoverzicht.tsx'
import { Knop, Knoppen } from '../../web/onderdelen/formulier/knop.tsx'
import { Tekstvak } from '../../web/onderdelen/formulier/tekstveld.tsx'
import { Kaart } from '../../web/onderdelen/kaart.tsx'
import { Kop } from '../../web/onderdelen/kop.tsx'
import { Mededeling } from '../../web/onderdelen/mededeling.tsx'
import type { Aangemeld } from '../../web/route/verzoek.ts'
import type { Mail } from './bewaren.ts'

type Inlezenprops = { v: Aangemeld; tekst: string; fouten: readonly Veldfout[]; hoogstens: number }

/** Where an e-mail comes in: as a file, or pasted. */
export const Inlezen = ({ v, tekst, fouten, hoogstens }: Inlezenprops) => {
  const fout = foutPerVeld(fouten)
  return (
    <Baliepagina
      v={v}
      titel="E-mail registreren"
      fout={fouten.length > 0}
      kruimels={[{ tekst: 'Registreren', href: `/${v.desk.loket}/registreren` }]}
    >
      <Foutenoverzicht fouten={fouten} />
      <Kop
        titel="E-mail registreren"
        intro={<p>Kies het bestand van de e-mail, of plak de tekst. Daarna kijkt u na wat er in de melding komt.</p>}
      />
      <Formulier actie={`/${v.desk.loket}/registreren/e-mail`} bestanden bewaak>
        <Bestandveld
          naam="bestand"
          label="Bestand van de e-mail (.eml)"
          nietVerplicht
          uitleg={`Sla de e-mail op in uw mailprogramma, of sleep haar naar uw bureaublad. Hoogstens ${grootteInWoorden(hoogstens)}.`}
          fout={fout.bestand}
          accepteert=".eml,message/rfc822"
        />
        <Tekstvak
          naam="tekst"
          label="Of plak de e-mail hier"
          nietVerplicht
          uitleg="Bijlagen komen dan niet mee."
          waarde={tekst}
          regels={10}
          fout={fout.tekst}
        />
        <Knoppen>
          <Knop>Lees de e-mail</Knop>
        </Knoppen>
      </Formulier>
    </Baliepagina>
  )
}

const Eerder = ({ v, zaak }: { v: Aangemeld; zaak: string }) => (
  <Mededeling soort="letop" kop="Deze e-mail is al eerder geregistreerd">
    <p>
      <a className="utrecht-link" href={`/${v.desk.loket}/dossiers/${zaak}`}>
        Bekijk dat dossier
      </a>{' '}
      voordat u verdergaat. Ziet u daar niets? Dan mag u het dossier niet lezen; vraag een coördinator.
    </p>
  </Mededeling>
)

const Opmerkingen = ({ mail: { gelezen, geweigerd } }: { mail: Mail }) => {
  const alle = [...gelezen.opmerkingen, ...geweigerd]
  if (alle.length === 0) return null
  return (
    <Mededeling soort="letop" kop="Niet alles was te lezen">
      <ul className="baken-lijst">
        {alle.map(o => (
          <li key={o}>{o}</li>
        ))}
      </ul>
      <p>De hele e-mail gaat als bijlage mee, precies zoals ze binnenkwam.</p>
    </Mededeling>
  )
}

const afzender = ({ naam, adres }: { naam: string; adres: string }): string =>
  [naam, adres && `(${adres})`].filter(Boolean).join(' ')

/** What was read of the mail, above the form that it filled in. */
export const Mailkaart = ({ v, mail }: { v: Aangemeld; mail: Mail }): ReactNode => {
  const { van, onderwerp, verstuurd, doorgestuurd } = mail.gelezen
  return (
    <>
      {mail.eerder && <Eerder v={v} zaak={mail.eerder} />}
      <Opmerkingen mail={mail} />
      <Kaart kop="De e-mail">
        <Controlelijst
          regels={[
            { label: 'Van', waarde: afzender(van) },
            { label: 'Onderwerp', waarde: onderwerp },
            { label: 'Verstuurd', waarde: verstuurd ? momentInWoorden(verstuurd) : 'Staat niet in de e-mail' },
            ...(doorgestuurd
              ? [
                  {
                    label: 'Eerder van',
                    waarde: [
                      afzender(doorgestuurd.van),
                      doorgestuurd.verstuurd ? momentInWoorden(doorgestuurd.verstuurd) : '',
                    ]
                      .filter(Boolean)
                      .join(', '),
                  },
                ]
              : []),
            {
              label: 'Bijlagen',
              waarde:
                mail.bijlagen.map(b => `${b.naam} (${typenamen[b.type]}, ${grootteInWoorden(b.grootte)})`).join(', ') ||
                'Geen',
            },
          ]}
        />
      </Kaart>
    </>
  )
}

/** The moments that it may have been received: terms run from there, so somebody chooses. */
export const Momentkeuze = ({ mail, nu }: { mail: Mail; nu: Date }): ReactNode => {
  const { verstuurd, aangekomen, doorgestuurd } = mail.gelezen
  const keuzes = [
    { waarde: 'eerder', tekst: 'Eerst verstuurd', op: doorgestuurd?.verstuurd ?? null },
    { waarde: 'verstuurd', tekst: 'Verstuurd', op: verstuurd },
    { waarde: 'aangekomen', tekst: 'Aangekomen', op: aangekomen },
    { waarde: 'nu', tekst: 'Nu', op: nu.toISOString() },
  ].filter(k => k.op !== null && k.op <= nu.toISOString())
  return (
    <fieldset className="baken-persoonrij">
      <legend>Wanneer had het loket de e-mail?</legend>
      <p className="baken-zacht">
        {verstuurd ? 'Hieronder staat wanneer ze is verstuurd.' : 'De e-mail zegt niet wanneer ze is verstuurd.'} Kies
        een ander moment, of verander het zelf.
      </p>
      <Knoppen>
        {keuzes.map(k => (
          <Knop key={k.waarde} soort="neven" klein naam="doe" waarde={`moment-${k.waarde}`}>
            {k.tekst}: {momentInWoorden(k.op ?? '')}
          </Knop>
        ))}
      </Knoppen>
    </fieldset>
  )
}

/** The button that takes over who a mail was from before somebody passed it on. */
export const AFZENDER = 'afzender-eerder'

/** A mail that was passed on: the one who sent it is seldom the one who reports. */
export const Afzenderkeuze = ({ mail }: { mail: Mail }): ReactNode =>
  mail.gelezen.doorgestuurd && (
    <div className="baken-stapel baken-stapel--dicht">
      <p className="baken-zacht">
        Deze e-mail is doorgestuurd. Eerst kwam ze van {afzender(mail.gelezen.doorgestuurd.van)}.
      </p>
      <Knoppen>
        <Knop soort="neven" klein naam="doe" waarde={AFZENDER}>
          Neem die over als melder
        </Knop>
      </Knoppen>
    </div>
  )

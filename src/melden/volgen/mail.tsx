import { Formulier } from '../../web/onderdelen/formulier/formulier.tsx'
import { Knop } from '../../web/onderdelen/formulier/knop.tsx'
import { Kaart } from '../../web/onderdelen/kaart.tsx'
import type { Verzoek } from '../../web/route/verzoek.ts'

/** What somebody must know before choosing it: also on the page where a report is sent. */
export const MAILUITLEG =
  'In de mail staat niet waar het over gaat, geen naam en geen nummer. Wel van welk loket die komt. Leest iemand anders uw mail mee? Kies dit dan niet.'

/** A mail about a new message, for who gave an address: on or off. It goes to that address, which is not shown here. */
export const Mailkeuze = ({ v, nummer, mail }: { v: Verzoek; nummer: string; mail: boolean | null }) => (
  <Kaart kop="Mail bij een nieuw bericht">
    {mail === null ? (
      <p className="utrecht-paragraph">
        U gaf geen e-mailadres bij uw melding. Kijk daarom af en toe zelf of er een bericht is.
      </p>
    ) : (
      <Formulier actie={`/${v.desk.loket}/volgen/mail`} verborgen={{ melding: nummer, aan: mail ? 'nee' : 'ja' }}>
        <p className="utrecht-paragraph">
          {mail
            ? 'U krijgt een mail als hier een nieuw bericht staat, op het adres dat u bij uw melding gaf.'
            : `Wilt u een mail als hier een nieuw bericht staat? Die gaat naar het adres dat u bij uw melding gaf. ${MAILUITLEG}`}
        </p>
        <Knop soort="neven">{mail ? 'Stuur geen mails meer' : 'Stuur mij een mail'}</Knop>
      </Formulier>
    )}
  </Kaart>
)

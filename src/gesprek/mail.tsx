import { type Berichtmaildaad, berichtmaildaden } from '../begrippen/feiten/gesprek.ts'
import { Badge } from '../web/onderdelen/badge.tsx'
import { Formulier } from '../web/onderdelen/formulier/formulier.tsx'
import { Knop, Knoppen } from '../web/onderdelen/formulier/knop.tsx'
import { foutzin, gangzin, postwoorden } from '../web/postwoorden.ts'
import type { Berichtmail } from '../zaken/uitgaand/berichtmail.ts'
import type { Poststatus } from '../zaken/uitgaand/post.ts'
import { postovergang } from '../zaken/uitgaand/posthandelingen.ts'

/** What is known of mail to who reported: who chose it, and the mails that left or wait. */
export type Mailstand = {
  readonly gekozen: ReadonlySet<string>
  readonly mails: readonly Berichtmail[]
  readonly mailserver: boolean
}

/** What it means for the reporter that a mail stands so, and what helps. */
const gevolg: Readonly<Partial<Record<Poststatus, string>>> = {
  geweigerd: 'De melder weet niet dat er een bericht is. Bel, of probeer het opnieuw als het adres klopt.',
  opgegeven: 'Het lukte twee dagen lang niet. Bel de melder, of probeer het opnieuw.',
  onzeker: 'De verbinding viel weg. De mail kan zijn aangekomen. Stuur pas opnieuw als u weet dat hij er niet is.',
  teruggekomen: 'De mail kwam niet aan. Bel de melder, of probeer het opnieuw als het adres klopt.',
}

const knoppen: Readonly<Record<Berichtmaildaad, string>> = {
  opnieuw: 'Probeer opnieuw',
  aangekomen: 'De mail is aangekomen',
  teruggekomen: 'De mail kwam terug',
}

/** A mail that waits leaves by itself: nothing to do about it. */
const daden = ({ status, gelezenOp }: Berichtmail): readonly Berichtmaildaad[] =>
  gelezenOp !== null || status === 'wacht' ? [] : berichtmaildaden.filter(d => postovergang[d].van.includes(status))

type Props = { mail: Berichtmail; mailserver: boolean; begin: string; kan: boolean }

const Laatste = ({ mail, mailserver, begin, kan }: Props) => {
  const { woord, toon } = postwoorden[mail.status]
  const gelezen = mail.gelezenOp !== null
  return (
    <>
      <p>
        <Badge toon={toon}>{woord}</Badge> {gelezen && <Badge toon="goed">Melder keek</Badge>}
      </p>
      <p className="baken-klein">
        {[foutzin(mail.fout, mail.antwoord), gangzin(mail, mailserver), gelezen ? undefined : gevolg[mail.status]]
          .filter(Boolean)
          .join(' ')}
      </p>
      {kan && daden(mail).length > 0 && (
        <Knoppen>
          {daden(mail).map(daad => (
            <Formulier
              key={daad}
              actie={`${begin}/gesprek-mail`}
              verborgen={{ mail: mail.id, melding: mail.melding, daad }}
            >
              <Knop soort="neven" klein>
                {knoppen[daad]}
              </Knop>
            </Formulier>
          ))}
        </Knoppen>
      )}
    </>
  )
}

/** Whether this reporter gets a mail about a new message, and how the last one fared. */
export const Mailregel = ({
  melding,
  email,
  stand,
  ...rest
}: { melding: string; email: string; stand: Mailstand } & Pick<Props, 'begin' | 'kan'>) => {
  const laatste = stand.mails.findLast(m => m.melding === melding)
  return (
    <div className="baken-stapel baken-stapel--dicht">
      <p className="baken-klein baken-zacht">
        {email === ''
          ? 'Geen e-mailadres: de melder ziet een nieuw bericht alleen als die zelf kijkt.'
          : stand.gekozen.has(melding)
            ? 'Krijgt een mail bij een nieuw bericht. Daar staat niet in waar het over gaat.'
            : 'Koos niet voor een mail bij een nieuw bericht.'}
      </p>
      {laatste && <Laatste mail={laatste} mailserver={stand.mailserver} {...rest} />}
    </div>
  )
}

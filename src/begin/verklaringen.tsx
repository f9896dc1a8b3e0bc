import type { ReactNode } from 'react'
import type { Protocol } from '../protocollen/protocol.ts'
import { Kop } from '../web/onderdelen/kop.tsx'
import { Telefoon } from '../web/onderdelen/telefoon.tsx'

const Deel = ({ kop, children }: { kop: string; children: ReactNode }) => (
  <section className="baken-stapel baken-stapel--dicht">
    <h2 className="utrecht-heading-2">{kop}</h2>
    {children}
  </section>
)

const RECHTEN = [
  'Vragen wat we van u hebben, en dat lezen (inzage).',
  'Laten verbeteren wat niet klopt, of uw eigen verklaring erbij laten zetten.',
  'Vragen om gegevens te vernietigen.',
  'Bezwaar maken als u vindt dat we uw gegevens niet mogen gebruiken.',
] as const

const Rechten = ({ desk }: { desk: Protocol }) => (
  <Deel kop="Wat u kunt vragen">
    <ul className="baken-lijst">
      {RECHTEN.map(recht => (
        <li key={recht}>{recht}</li>
      ))}
    </ul>
    <p className="utrecht-paragraph">
      Stuur uw vraag naar {desk.privacy.contact}. U krijgt binnen een maand antwoord. Soms mag iets niet, omdat het over
      iemand anders gaat; dan leggen we uit waarom. Bent u het niet met ons eens? Dan kunt u een klacht sturen aan de
      Autoriteit Persoonsgegevens.
    </p>
  </Deel>
)

/** What a desk does with what people tell about others and themselves (AVG art. 13 and 14). */
export const Privacyverklaring = ({ desk }: { desk: Protocol }) => (
  <>
    <Kop titel="Privacyverklaring" boven={desk.naam} intro={<p>{desk.privacy.toelichting}</p>} />
    <Deel kop="Wie verantwoordelijk is">
      <p className="utrecht-paragraph">
        {desk.privacy.verantwoordelijke}. Voor vragen over uw gegevens: {desk.privacy.contact}.
      </p>
    </Deel>
    <Deel kop="Wat we vastleggen, en waarvoor">
      <p className="utrecht-paragraph">
        Wat de melder vertelt: wat er gebeurde, waar en wanneer, wie erbij betrokken is, en hoe de melder te bereiken
        is. Daarna wat het loket ermee deed. Dat kan ook over gezondheid of over strafbare feiten gaan.
      </p>
      <ul className="baken-lijst">
        <li>Om de melding te behandelen en te zorgen dat de juiste mensen het weten.</li>
        <li>Om te leren wat beter kan.</li>
        <li>Om verslag te doen. Daarin staan alleen aantallen.</li>
      </ul>
      <p className="utrecht-paragraph">
        Dit hoort bij een taak van algemeen belang (AVG artikel 6, lid 1, onder e). Een computer neemt hier geen
        besluiten over mensen.
      </p>
    </Deel>
    <Deel kop="Wie het mag zien">
      <p className="utrecht-paragraph">
        Alleen wie het voor het eigen werk nodig heeft. Namen, adressen en wat u vertelt, slaan we versleuteld op. Van
        iedereen die iets bekijkt, leggen we vast wie dat was en wanneer. Een ander hoort er alleen van als dat nodig
        is:{' '}
        <a className="utrecht-link" href={`/${desk.loket}/protocol#informeren`}>
          wie het hoort, en wat
        </a>
        .
      </p>
    </Deel>
    <Deel kop="Hoe lang we het bewaren">
      <p className="utrecht-paragraph">
        Niet langer dan nodig. Daarna vernietigen we het, en na korte tijd is het ook in reservekopieën niet meer te
        lezen:{' '}
        <a className="utrecht-link" href={`/${desk.loket}/protocol#bewaren`}>
          hoe lang we iets bewaren
        </a>
        .
      </p>
    </Deel>
    <Rechten desk={desk} />
    <Deel kop="Cookies">
      <p className="utrecht-paragraph">
        Deze website volgt u niet. Er is alleen een cookie als dat nodig is: om uw formulier te bewaren, om uw melding
        een half uur open te houden als u die volgt, of om als medewerker aangemeld te blijven.
      </p>
    </Deel>
  </>
)

/** Where to say that something does not work: the desk's own numbers, or, on the general page, the desks themselves. */
const Contact = ({ desk }: { desk: Protocol | null }) =>
  desk ? (
    <p className="utrecht-paragraph">
      Bel <Telefoon nummer={desk.spoedtelefoon} />
      {desk.email && ` of mail ${desk.email}`}. Vertel op welke pagina het misging en wat u gebruikt. Melden kan ook
      door te bellen.
    </p>
  ) : (
    <p className="utrecht-paragraph">Bel of mail het loket waar u wilt melden. Melden kan ook door te bellen.</p>
  )

/** Says honestly how far it is: nobody from outside has judged it yet. */
export const Toegankelijkheidsverklaring = ({ desk }: { desk: Protocol | null }) => (
  <>
    <Kop
      titel="Toegankelijkheidsverklaring"
      boven={desk?.naam}
      intro={
        <p>
          Iedereen moet deze website kunnen gebruiken. Ook zonder muis, met een schermlezer of op een kleine telefoon.
        </p>
      }
    />
    <Deel kop="Hoe ver we zijn">
      <p className="utrecht-paragraph">
        Status C: de eerste maatregelen zijn genomen. We streven naar WCAG 2.2, niveau AA. Een onafhankelijk onderzoek
        is er nog niet; tot dan zeggen we niet dat we volledig voldoen.
      </p>
    </Deel>
    <Deel kop="Wat we doen">
      <ul className="baken-lijst">
        <li>Elke pagina wordt bij elke verandering automatisch nagekeken.</li>
        <li>Alles werkt met alleen het toetsenbord, en zonder JavaScript.</li>
        <li>Alles past op een scherm van 320 beeldpunten breed, en blijft leesbaar als u vergroot.</li>
        <li>Kleur zegt nooit iets alleen: er staat altijd een woord of teken bij.</li>
      </ul>
    </Deel>
    <Deel kop="Werkt er iets niet?">
      <Contact desk={desk} />
    </Deel>
  </>
)

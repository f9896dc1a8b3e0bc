import { dagInWoorden, momentInWoorden } from '../../kernel/uitleg/datum.ts'
import { zelfonderzoekVan } from '../../protocollen/bases/wmo/onderzoek.ts'
import { Badge } from '../../web/onderdelen/badge.tsx'
import { Formulier } from '../../web/onderdelen/formulier/formulier.tsx'
import { Foutenoverzicht } from '../../web/onderdelen/formulier/foutenoverzicht.tsx'
import { Knop, Knoppen } from '../../web/onderdelen/formulier/knop.tsx'
import { Tekstveld } from '../../web/onderdelen/formulier/tekstveld.tsx'
import { Kaart } from '../../web/onderdelen/kaart.tsx'
import { Kop } from '../../web/onderdelen/kop.tsx'
import { Mededeling } from '../../web/onderdelen/mededeling.tsx'
import { isSamendeel } from '../samen.ts'
import { Versies } from '../verstuurd/page.tsx'
import { Bijlagenvak } from './bijlagenvak.tsx'
import { Clientvak } from './clientvak.tsx'
import { Schrijfdeel } from './deel.tsx'
import { isAanZet, isSamenOpen, isUitstelOpen, lopendeTermijn, uitstelVan } from './domain.ts'
import { Ketenvak } from './ketenvak.tsx'
import { Kwijt } from './kwijt.tsx'
import { Ondertekenen } from './ondertekenen.tsx'
import { Samenvak, Samenverder } from './samenvak.tsx'
import type { Schrijfprops } from './schrijfprops.ts'
import { STANDEN, standVan } from './stand.ts'
import { Aanbiedertermijnen } from './termijnen.tsx'
import { Uitstel } from './uitstelvak.tsx'

/** Where the last saving stands; a script of ours writes in it while somebody types. */
const Bewaarstand = ({ ingang: { stand } }: Schrijfprops) => {
  const laatst = [...stand.delen.values()].map(d => d.op).sort()
  return (
    <p className="baken-bewaarstand" role="status" data-bewaarstand="">
      {laatst.length > 0 ? `Laatst bewaard ${momentInWoorden(laatst.at(-1) ?? '')}.` : 'Er is nog niets bewaard.'}
    </p>
  )
}

/**
 * One form for the whole page: whatever button is pressed, what was typed in the parts comes along and is saved. The
 * first button is the one that Enter presses, in whichever field.
 */
const Schrijven = (props: Schrijfprops) => {
  const { v, ingang, f, getypt, fouten } = props
  const { stand } = ingang
  const venster = { venster: v.huisraad.baken.nieuwId(), beurt: '0' }
  const meerTijd = lopendeTermijn(stand.zaak, stand.protocol, stand.plek)
  return (
    <Formulier actie={ingang.actie} verborgen={{ ...ingang.verborgen, ...venster }} vanzelf>
      <button type="submit" name="doe" value="bewaar" hidden tabIndex={-1}>
        Bewaar
      </button>
      <h2 className="utrecht-heading-2">Uw onderzoek</h2>
      <p className="utrecht-paragraph">
        Schrijf per onderdeel. Bewaar zo vaak u wilt, en ga later verder. Collega’s kunnen met u meeschrijven: bij elk
        onderdeel staat wie het schreef.
      </p>
      {ingang.vraagtNaam && (
        <Tekstveld
          naam="auteur"
          label="Uw naam"
          uitleg="Zo zien uw collega’s en de toezichthouder wie wat schreef."
          nietVerplicht
          waarde={ingang.auteur}
          maximum={100}
        />
      )}
      {zelfonderzoekVan(stand.protocol).inhoud.map(deel => (
        <Schrijfdeel key={deel.code} deel={deel} stand={stand} f={getypt ? f : null} fouten={fouten} />
      ))}
      <Bewaarstand {...props} />
      <Knoppen>
        <Knop naam="doe" waarde="bewaar">
          Bewaar
        </Knop>
      </Knoppen>
      <Ketenvak ingang={ingang} f={f} fouten={fouten} aanZet />
      <Samenvak {...props} />
      <Bijlagenvak ingang={ingang} fouten={fouten} grenzen={v.huisraad.baken.bijlagen} />
      {meerTijd && <Uitstel f={f} fouten={fouten} />}
      <h2 className="utrecht-heading-2">Versturen</h2>
      <Ondertekenen {...props} />
      <Knoppen>
        <Knop soort="neven" naam="doe" waarde="verstuur">
          Bewaar en verstuur
        </Knop>
      </Knoppen>
    </Formulier>
  )
}

const MELDINGEN = {
  uitstel: {
    kop: 'U hebt om meer tijd gevraagd',
    zin: 'De toezichthouder beslist. Tot dan geldt de dag die er staat.',
  },
  tijdlijn: { kop: 'De tijdlijn is bijgewerkt', zin: 'De toezichthouder ziet haar ook.' },
  bijlage: { kop: 'Toegevoegd', zin: 'De bijlage gaat mee met uw onderzoek.' },
  'bijlage-weg': { kop: 'Weggehaald', zin: 'De bijlage gaat niet mee, en is bij ons gewist.' },
  bewaard: { kop: 'Bewaard', zin: 'Wat u schreef is bewaard. U kunt verdergaan of later terugkomen.' },
  verstuurd: {
    kop: 'Uw onderzoek is verstuurd',
    zin: 'De toezichthouder beoordeelt het. U leest hier en in een brief wat de uitkomst is.',
  },
  client: { kop: 'Doorgegeven', zin: 'De toezichthouder leest dat de cliënt het weet, en hoe.' },
} as const

/** Of another in the chain no report is judged. */
const DEEL_VERSTUURD = {
  kop: 'Uw deel is verstuurd',
  zin: 'De toezichthouder leest het bij het onderzoek van de keten. Over uw deel komt geen apart oordeel.',
}

const Gelukt = ({ ingang, melding }: Pick<Schrijfprops, 'ingang' | 'melding'>) => {
  if (!melding) return null
  const deel = melding === 'verstuurd' && ingang.stand.plek.rol === 'keten'
  const { kop, zin } = deel ? DEEL_VERSTUURD : MELDINGEN[melding]
  return (
    <Mededeling soort="gelukt" kop={kop}>
      <p>{zin}</p>
    </Mededeling>
  )
}

/** That the supervisor reminded of it. */
const Herinnerd = ({ ingang: { stand } }: Schrijfprops) => {
  const op = stand.zaak.werk.aanbieders?.partijen.find(p => p.id === stand.plek.id)?.herinnerd?.at(-1)
  return op && isAanZet(stand.zaak, stand.plek) ? (
    <Mededeling soort="letop" kop="De toezichthouder wacht op u">
      <p>
        U bent herinnerd {momentInWoorden(op)}. Lukt het niet op tijd? Vraag dan meer tijd, of bel de toezichthouder.
      </p>
    </Mededeling>
  ) : null
}

/** What was asked before, and what the supervisor said of it. */
const Uitstellijst = ({ ingang: { stand } }: Schrijfprops) => (
  <>
    {uitstelVan(stand.zaak, stand.plek).map(u => (
      <p key={u.op} className="utrecht-paragraph">
        U vroeg {momentInWoorden(u.op)} om meer tijd, tot en met {dagInWoorden(u.dag)}.{' '}
        {u.beslist
          ? `${u.beslist.toegekend ? 'U krijgt die tijd' : 'U krijgt die tijd niet'}: ${stand.besluiten.get(u.beslist.reden) ?? ''}`
          : isUitstelOpen(stand.zaak, stand.protocol, stand.plek, u)
            ? 'De toezichthouder heeft nog niet beslist.'
            : 'Dit verzoek is vervallen: de termijn waarvoor u dit vroeg, loopt niet meer.'}
      </p>
    ))}
  </>
)

const Gevraagd = (props: Schrijfprops) => {
  const { zaak, plek, protocol, besluiten } = props.ingang.stand
  const stand = STANDEN[standVan(zaak, plek)]
  return (
    <Kaart kop="Wat wij vragen, en wanneer" acties={<Badge toon={stand.toon}>{stand.woord}</Badge>}>
      {stand.zin && <p className="utrecht-paragraph">{stand.zin}</p>}
      <Aanbiedertermijnen zaak={zaak} p={protocol} plek={plek} nu={props.v.nu} redenen={besluiten} />
      <Uitstellijst {...props} />
    </Kaart>
  )
}

/** The provider's own page of its case: what is asked, until when, why; and the investigation, written part by part. */
export const Schrijfpagina = (props: Schrijfprops) => {
  const { ingang, fouten, melding } = props
  const { stand } = ingang
  const Kader = ingang.kader
  return (
    <Kader titel="Onderzoek door uw organisatie" fout={fouten.length > 0}>
      <Foutenoverzicht fouten={fouten} />
      <Kop boven={ingang.boven} titel="Onderzoek door uw organisatie" />
      <Gelukt ingang={ingang} melding={melding} />
      <Herinnerd {...props} />
      <Gevraagd {...props} />
      <Clientvak {...props} />
      {stand.aanwijzingen && isAanZet(stand.zaak, stand.plek) && (
        <Mededeling soort="letop" kop="Wat er beter moet">
          <p>{stand.aanwijzingen}</p>
        </Mededeling>
      )}
      {isAanZet(stand.zaak, stand.plek) ? (
        <>
          {props.getypt && props.f && !isSamenOpen(stand.zaak) && (
            <Kwijt f={props.f} versies={[stand.protocol]} alleen={c => isSamendeel(stand.protocol, c)} />
          )}
          <Schrijven {...props} />
        </>
      ) : (
        <>
          {props.getypt && props.f && <Kwijt f={props.f} versies={[stand.protocol]} />}
          <Ketenvak ingang={ingang} f={null} fouten={[]} aanZet={false} />
          {isSamenOpen(stand.zaak) ? <Samenverder {...props} /> : <Samenvak {...props} />}
        </>
      )}
      <Versies ingang={ingang} />
      {ingang.onder}
    </Kader>
  )
}

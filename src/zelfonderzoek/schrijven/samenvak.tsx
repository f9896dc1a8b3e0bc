import { Formulier } from '../../web/onderdelen/formulier/formulier.tsx'
import { Knop, Knoppen } from '../../web/onderdelen/formulier/knop.tsx'
import { samenInhoud, samenVan } from '../samen.ts'
import { Schrijfdeel } from './deel.tsx'
import { isSamenOpen } from './domain.ts'
import type { Schrijfprops } from './schrijfprops.ts'

const uitleg = ({ stand }: Schrijfprops['ingang']): string => {
  const hoofd = stand.zaak.werk.aanbieders?.partijen.find(p => p.rol === 'hoofd')?.id ?? ''
  const leidt =
    stand.plek.rol === 'hoofd'
      ? 'U leidt het onderzoek: verstuurt u uw rapport, dan gaat dit deel mee. Daarna verandert het niet meer.'
      : `${stand.keten?.namen.get(hoofd) || 'De andere aanbieder'} leidt het onderzoek: dit deel gaat mee als die aanbieder het rapport verstuurt. Daarna verandert het niet meer.`
  return `Dit schrijft u samen met de andere aanbieders, en u leest elkaars tekst. ${leidt}`
}

const Gelezen = ({ ingang: { stand } }: Pick<Schrijfprops, 'ingang'>) => (
  <>
    {samenInhoud(stand.protocol)
      .filter(i => stand.delen.get(i.code)?.tekst)
      .map(i => (
        <section key={i.code} className="baken-stapel baken-stapel--dicht">
          <h3 className="utrecht-heading-3">{i.naam}</h3>
          <p className="baken-zacht">Geschreven door {stand.delen.get(i.code)?.auteurs.toReversed().join(', ')}</p>
          <p className="utrecht-paragraph baken-verhaal">{stand.delen.get(i.code)?.tekst}</p>
        </section>
      ))}
  </>
)

/** The shared part of a chain: written by all of its providers once released, and read once it was sent. */
export const Samenvak = ({ ingang, f, getypt, fouten }: Schrijfprops) => {
  const { stand } = ingang
  if (!stand.keten || samenInhoud(stand.protocol).length === 0) return null
  const vrij = samenVan(stand.zaak)
  // Released before there was a shared part: there is none.
  if (stand.keten.vrijgegeven && !vrij) return null
  const open = isSamenOpen(stand.zaak)
  return (
    <section className="baken-stapel">
      <h2 className="utrecht-heading-2">Gezamenlijk deel van de keten</h2>
      <p className="utrecht-paragraph">
        {!vrij && 'Dit schrijft u samen met de andere aanbieders, zodra de toezichthouder de tijdlijn vrijgeeft.'}
        {vrij && open && uitleg(ingang)}
        {vrij && !open && 'Dit kan nu niet meer veranderen. Zo staat het er.'}
      </p>
      {vrij && open
        ? samenInhoud(stand.protocol).map(deel => (
            <Schrijfdeel key={deel.code} deel={deel} stand={stand} f={getypt ? f : null} fouten={fouten} />
          ))
        : vrij && <Gelezen ingang={ingang} />}
    </section>
  )
}

/** Who sent its own part goes on with what is shared, until that is sent too. */
export const Samenverder = (props: Schrijfprops) => {
  const { v, ingang } = props
  const venster = { venster: v.huisraad.baken.nieuwId(), beurt: '0' }
  return (
    <Formulier actie={ingang.actie} verborgen={{ ...ingang.verborgen, ...venster }} vanzelf>
      <Samenvak {...props} />
      <p className="baken-bewaarstand" role="status" data-bewaarstand="" />
      <Knoppen>
        <Knop naam="doe" waarde="bewaar">
          Bewaar
        </Knop>
      </Knoppen>
    </Formulier>
  )
}

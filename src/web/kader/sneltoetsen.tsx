import { Kop } from '../onderdelen/kop.tsx'
import { Mededeling } from '../onderdelen/mededeling.tsx'
import { Pagina, type PaginaProps } from './opmaak.tsx'

/** The keys, in the order in which the dialog of `toetsen.js` shows them. */
const TOETSEN = [
  ['/', 'Zoeken'],
  ['n', 'Nieuwe melding registreren'],
  ['u', 'Berekeningen en uitleg op de pagina open of dicht'],
  ['?', 'Overzicht van de sneltoetsen; daar zet u de letters ook uit'],
  ['Esc Esc', 'Scherm afdekken (twee keer snel); elke toets haalt het terug'],
] as const

/** Where the link in the footer leads when no script runs. */
export const Sneltoetsenpagina = (pagina: Omit<PaginaProps, 'titel' | 'children'>) => (
  <Pagina {...pagina} titel="Sneltoetsen">
    <Kop
      titel="Sneltoetsen"
      intro={<p>Hiermee werkt u sneller. Terwijl u in een veld typt, doen de letters niets.</p>}
    />
    <dl className="baken-toetsen">
      {TOETSEN.map(([toets, wat]) => (
        <div key={toets} className="baken-toetsen__regel">
          <dt>
            <kbd>{toets}</kbd>
          </dt>
          <dd>{wat}</dd>
        </div>
      ))}
    </dl>
    <Mededeling soort="info">
      <p>Sneltoetsen werken alleen als JavaScript aanstaat. Zonder JavaScript werkt verder alles.</p>
    </Mededeling>
  </Pagina>
)

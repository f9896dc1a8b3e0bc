import type { ReactNode } from 'react'

/** An answer to check. Without `wijzig` it cannot be changed here. */
export type Controleregel = { label: string; waarde: ReactNode; wijzig?: string | undefined }

/** What was filled in, to check before it is sent, and elsewhere any list of label and value. */
export const Controlelijst = ({ regels }: { regels: readonly Controleregel[] }) => (
  <dl className="utrecht-data-list baken-gegevens">
    {regels.map(({ label, waarde, wijzig }) => (
      <div key={label} className="utrecht-data-list__item baken-gegevens__regel">
        <dt className="utrecht-data-list__item-key baken-gegevens__label">{label}</dt>
        <dd className="utrecht-data-list__item-value baken-gegevens__waarde">
          {waarde === undefined || waarde === '' ? <span className="baken-zacht">Niet ingevuld</span> : waarde}
        </dd>
        {wijzig && (
          <dd className="utrecht-data-list__actions baken-gegevens__actie">
            <a className="utrecht-link" href={wijzig}>
              Wijzig<span className="baken-alleen-hoorbaar"> {label}</span>
            </a>
          </dd>
        )}
      </div>
    ))}
  </dl>
)

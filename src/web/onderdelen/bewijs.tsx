/** Number and secret code of a report, large enough to copy by hand or to read aloud. */
export const Bewijs = ({ nummer, code }: { nummer: string; code: string }) => (
  <dl className="baken-bewijs">
    <div>
      <dt>Nummer van de melding</dt>
      <dd data-bewijs="nummer">{nummer}</dd>
    </div>
    <div>
      <dt>Geheime code</dt>
      <dd data-bewijs="code">{code}</dd>
    </div>
  </dl>
)

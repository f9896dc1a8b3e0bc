/** A number to call: one tap on a phone, and never broken over two lines. */
export const Telefoon = ({ nummer }: { nummer: string }) => (
  <a className="utrecht-link baken-telefoon" href={`tel:${nummer.replace(/[^\d+]/g, '')}`}>
    <strong>{nummer}</strong>
  </a>
)

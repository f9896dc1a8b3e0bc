import type { ReactNode } from 'react'
import { momentInWoorden } from '../../kernel/uitleg/datum.ts'

/** One message of a conversation, as it is shown. */
export type Bericht = {
  readonly id: string
  /** Who wrote it, in words: "U", "Het loket", "De melder". */
  readonly wie: string
  /** On the side of who looks. */
  readonly eigen: boolean
  readonly op: string
  readonly tekst: string
  readonly kenmerken?: ReactNode
  /** What came along with it. */
  readonly mee?: ReactNode
}

/** A conversation, oldest first: one's own messages stand to the right. */
export const Gesprek = ({ berichten }: { berichten: readonly Bericht[] }) => (
  <ol className="baken-gesprek">
    {berichten.map(b => (
      <li key={b.id} className={`baken-gesprek__bericht${b.eigen ? ' baken-gesprek__bericht--eigen' : ''}`}>
        <p className="baken-gesprek__wie">
          <strong>{b.wie}</strong> <time dateTime={b.op}>{momentInWoorden(b.op)}</time> {b.kenmerken}
        </p>
        <p className="baken-verhaal">{b.tekst}</p>
        {b.mee}
      </li>
    ))}
  </ol>
)

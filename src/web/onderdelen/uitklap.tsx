import type { ReactNode } from 'react'

/** Something to open when wanted. With `uitleg` the key "u" opens and closes it too. */
export const Uitklap = ({
  kop,
  children,
  open,
  uitleg,
}: {
  kop: ReactNode
  children: ReactNode
  open?: boolean | undefined
  uitleg?: boolean | undefined
}) => (
  <details className="baken-uitklap" open={open} data-uitleg={uitleg ? '' : undefined}>
    <summary>{kop}</summary>
    <div className="baken-uitklap__inhoud">{children}</div>
  </details>
)

import type { ReactNode } from 'react'

/** The shapes that stand beside words, so that colour never carries a meaning alone. */
const VORMEN = {
  info: (
    <>
      <circle cx="12" cy="12" r="10" fill="currentColor" />
      <path d="M12 11v6M12 7v.5" stroke="#fff" strokeWidth="2.4" strokeLinecap="round" />
    </>
  ),
  driehoek: (
    <>
      <path d="M12 2.5 23 21.5H1z" fill="currentColor" strokeLinejoin="round" />
      <path d="M12 9v6M12 18v.3" stroke="#fff" strokeWidth="2.4" strokeLinecap="round" />
    </>
  ),
  achthoek: (
    <>
      <path d="M8 2h8l6 6v8l-6 6H8l-6-6V8z" fill="currentColor" />
      <path d="M12 7v6M12 16.6v.3" stroke="#fff" strokeWidth="2.4" strokeLinecap="round" />
    </>
  ),
  vink: (
    <>
      <circle cx="12" cy="12" r="10" fill="currentColor" />
      <path d="m7.5 12.4 3 3 6-6.4" fill="none" stroke="#fff" strokeWidth="2.4" strokeLinecap="round" />
    </>
  ),
  cirkel: <circle cx="12" cy="12" r="8" fill="none" stroke="currentColor" strokeWidth="4" />,
  pauze: <path d="M6 4h4.5v16H6zM13.5 4H18v16h-4.5z" fill="currentColor" />,
} as const satisfies Record<string, ReactNode>

export type Vorm = keyof typeof VORMEN

/** A small drawing, for the eye only: the words beside it say the same. */
export const Teken = ({ vorm }: { vorm: Vorm }) => (
  <svg className="baken-teken" viewBox="0 0 24 24" width="20" height="20" aria-hidden="true" focusable="false">
    {VORMEN[vorm]}
  </svg>
)

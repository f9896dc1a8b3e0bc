import type { ReactNode } from 'react'

/** A status or property in one or two words. The word carries the meaning; the tone only helps to find it. */
export const Badge = ({
  children,
  toon = 'neutraal',
}: {
  children: ReactNode
  toon?: 'neutraal' | 'accent' | 'goed' | 'letop' | 'acuut' | undefined
}) => <span className={`baken-badge baken-badge--${toon}`}>{children}</span>

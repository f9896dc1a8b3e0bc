import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'

/** A page as text: doctype and markup. React escapes whatever is put in. */
export const html = (pagina: ReactNode): string => `<!doctype html>${renderToStaticMarkup(pagina)}`

/** No inline style or script, nothing from elsewhere, no frame around us. */
export const CSP = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ')

/** Every answer carries these; what is known about people must not linger in a cache or leave by a referrer. */
export const KOPREGELS: Readonly<Record<string, string>> = {
  'content-security-policy': CSP,
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'x-robots-tag': 'noindex, nofollow',
  'permissions-policy':
    'accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
}

/** For files with their hash in the name: these never change. */
export const ONVERANDERLIJK = 'public, max-age=31536000, immutable'

import { expect, test } from 'vitest'
import { leesInstellingen } from './instellingen.ts'

const mail = { BAKEN_SMTP: 'smtp://localhost', BAKEN_AFZENDER: 'loket@gemeente.example' }
const oidc = { OIDC_UITGEVER: 'https://aanbieder.invalid', OIDC_CLIENT: 'baken' }

test.each<[string, NodeJS.ProcessEnv, RegExp]>([
  ['demo on an address of others', { BAKEN_HOST: '0.0.0.0' }, /BAKEN_HOST=0.0.0.0/],
  ['demo behind a proxy', { BAKEN_ADRES: 'https://baken.gemeente.example' }, /BAKEN_ADRES=https/],
  ['a provider without its address', { OIDC_CLIENT: 'x' }, /OIDC_UITGEVER niet/],
  ['demo together with a provider', { ...oidc, BAKEN_DEMO: 'ja' }, /gaan niet samen/],
  ['demo, perhaps', { BAKEN_DEMO: 'misschien' }, /zet ja of nee/],
  ['an address that is none', { BAKEN_ADRES: 'onzin', BAKEN_DEMO: 'nee' }, /BAKEN_ADRES is onzin/],
  ['a key store apart from nothing', { SLEUTELS_URL: 'postgres://localhost/s' }, /DATABASE_URL niet/],
  ['another sort of database', { DATABASE_URL: 'mysql://localhost/x' }, /geen adres van PostgreSQL/],
  ['a theme that is not there', { BAKEN_THEMA: '/bestaat/niet.css' }, /BAKEN_THEMA/],
  ['a mail server without a sender', { BAKEN_SMTP: 'smtp://mail.invalid' }, /BAKEN_AFZENDER niet/],
  ['a sender without a mail server', { BAKEN_AFZENDER: 'loket@gemeente.example' }, /BAKEN_SMTP niet/],
  [
    'a mail server that is none',
    { BAKEN_SMTP: 'mail.invalid', BAKEN_AFZENDER: 'a@b.nl' },
    /geen adres van een mailserver/,
  ],
  ['a sender that is none', { BAKEN_SMTP: 'smtp://mail.invalid', BAKEN_AFZENDER: 'loket' }, /BAKEN_AFZENDER is loket/],
  ['a mailbox without a mail server', { BAKEN_BOUNCES: 'imaps://a:b@mail.invalid' }, /BAKEN_SMTP niet/],
  ['a mailbox that is none', { ...mail, BAKEN_BOUNCES: 'https://a:b@mail.invalid' }, /geen postbus/],
  ['a mailbox of nobody', { ...mail, BAKEN_BOUNCES: 'imaps://mail.invalid' }, /geen postbus/],
  ['a port that is none', { PORT: '70000' }, /PORT is 70000/],
])('%s is refused before anything starts', (_, env, melding) => {
  expect(() => leesInstellingen(env, '/werk')).toThrow(melding)
})

test('an empty variable counts as not set', () => {
  expect(leesInstellingen({ BAKEN_DATA: '', PORT: '' }, '/werk')).toMatchObject({
    data: '/werk/data',
    poort: 3000,
    demo: true,
  })
})

test('with a provider there is no sign-in without a password', () => {
  expect(leesInstellingen({ ...oidc, BAKEN_ADRES: 'https://baken.gemeente.example' }, '/werk').demo).toBe(false)
})

test.each([
  ['smtp://mail.gemeente.example', { poort: 587, tls: false, onbeveiligd: false, gebruiker: undefined }],
  ['smtps://baken:a%40b@mail.gemeente.example', { poort: 465, tls: true, gebruiker: 'baken', wachtwoord: 'a@b' }],
  ['smtp://localhost:1025', { host: 'localhost', poort: 1025, onbeveiligd: true }],
])('mail leaves over TLS, unless the server is this very machine: %s', (BAKEN_SMTP, verwacht) => {
  const env = { BAKEN_SMTP, BAKEN_AFZENDER: 'loket@gemeente.example' }
  expect(leesInstellingen(env, '/werk').post).toMatchObject({ afzender: 'loket@gemeente.example', ...verwacht })
})

test.each([
  ['imaps://retour:a%40b@mail.gemeente.example', { poort: 993, tls: true, wachtwoord: 'a@b', map: 'INBOX' }],
  ['imap://retour:b@mail.gemeente.example/Terug', { poort: 143, tls: false, onbeveiligd: false, map: 'Terug' }],
  ['imap://retour:b@localhost:1143', { host: 'localhost', poort: 1143, onbeveiligd: true }],
])('bounces are read over TLS, unless the mailbox is on this very machine: %s', (BAKEN_BOUNCES, verwacht) => {
  expect(leesInstellingen({ ...mail, BAKEN_BOUNCES }, '/werk').bounces).toMatchObject({
    gebruiker: 'retour',
    ...verwacht,
  })
})

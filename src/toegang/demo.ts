/** Stands where a provider's name stands for users made here: they are invented, and only demo mode lets them in. */
export const DEMO = 'demo'

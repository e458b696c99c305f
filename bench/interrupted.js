/** A signal asked the bench to end. */
export class Interrupted extends Error {}

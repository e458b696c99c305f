/** A moment as the SDK's shapes want it. */
export function dateOf(milliseconds: number): Date;
export function dateOf(milliseconds: number | undefined): Date | undefined;
export function dateOf(milliseconds: number | undefined): Date | undefined {
  return milliseconds === undefined ? undefined : new Date(milliseconds);
}

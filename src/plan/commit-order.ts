import { ShipError } from '../errors.js';
import type { DeployedCommit } from './revision-tags.js';

/** `committedAt`: milliseconds since the epoch. */
export type Commit = Pick<DeployedCommit, 'commit' | 'committedAt'>;

/** What git knows about our commit and the deployed one; undefined when the clone is too shallow to tell. */
export interface Ancestry {
  /** The deployed commit contains ours. */
  readonly oursIsAncestor: boolean | undefined;
}

/**
 * Refuses to put an older commit over a newer one: by history where git knows it, else by commit time. Two commits of
 * different branches are not older or newer than one another.
 */
export function checkOrder(ours: Commit, deployed: DeployedCommit, { oursIsAncestor }: Ancestry): void {
  if (deployed.commit === ours.commit) return;
  const older = oursIsAncestor ?? ours.committedAt < deployed.committedAt;
  if (!older) return;
  const evidence = [
    `running: ${deployed.commit} of ${new Date(deployed.committedAt).toISOString()}${deployed.run === undefined ? '' : ` (${deployed.run})`}`,
    `to ship: ${ours.commit} of ${new Date(ours.committedAt).toISOString()}`,
  ];
  throw new ShipError('commit-older', 'The service runs a newer commit than the one to ship.', {
    evidence,
    remedy: 'Ship the newest commit; to go back on purpose, set allow-older.',
  });
}

import { ShipError } from '../errors.js';
import type { GitState } from '../ports.js';
import type { DeployedCommit } from './revision-tags.js';

/** What git knows about our commit and the deployed one; undefined when the clone is too shallow to tell. */
export interface Ancestry {
  /** The deployed commit contains ours. */
  readonly oursIsAncestor: boolean | undefined;
}

/**
 * Refuses to put an older commit over a newer one: by history where git knows it, else by commit time. Two commits of
 * different branches are not older or newer than one another.
 */
export function checkOrder(git: GitState, deployed: DeployedCommit, { oursIsAncestor }: Ancestry): void {
  if (deployed.commit === git.commit) return;
  const older = oursIsAncestor ?? git.committedAt * 1000 < deployed.committedAt;
  if (!older) return;
  const evidence = [
    `running: ${deployed.commit} of ${new Date(deployed.committedAt).toISOString()}${deployed.run === undefined ? '' : ` (${deployed.run})`}`,
    `to ship: ${git.commit} of ${new Date(git.committedAt * 1000).toISOString()}`,
  ];
  throw new ShipError('commit-older', 'The service runs a newer commit than the one to ship.', {
    evidence,
    remedy: 'Ship the newest commit; to go back on purpose, set allow-older.',
  });
}

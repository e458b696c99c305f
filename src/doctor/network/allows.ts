import type { SecurityGroup, TrafficRule } from '../../ports/network-port.js';
import { overlaps } from './overlaps.js';

/** Who is on the other side. */
export interface Peer {
  /** Security groups that it is a member of. */
  readonly groups: readonly string[];
  /** Blocks that its addresses are of; none: not known. */
  readonly blocks: readonly string[];
}

/** Does a rule take this TCP port? */
export function coversPort({ protocol, from, to }: TrafficRule, port: number): boolean {
  if (protocol === '-1') return true;
  return (protocol === 'tcp' || protocol === '6') && port >= (from ?? 0) && port <= (to ?? 65_535);
}

/**
 * Do any of the groups let in TCP from the peer? A rule for addresses counts where the peer may have one of them, and one for a
 * prefix list always, since nobody looks into that.
 */
export function letsIn(groups: readonly SecurityGroup[], port: number, peer: Peer): boolean {
  return groups.some(({ incoming }) =>
    incoming.some(
      (rule) =>
        coversPort(rule, port) &&
        (rule.addresses.some((block) => isOf(block, peer)) ||
          rule.prefixLists.length > 0 ||
          rule.groups.some((id) => peer.groups.includes(id))),
    ),
  );
}

function isOf(block: string, { blocks }: Peer): boolean {
  return blocks.length === 0 || blocks.some((one) => overlaps(one, block));
}

/** Do any of the groups let TCP out to this port of anything at all? */
export function letsOut(groups: readonly SecurityGroup[], port: number): boolean {
  return groups.some(({ outgoing }) =>
    outgoing.some(
      (rule) =>
        coversPort(rule, port) && rule.addresses.length + rule.groups.length + rule.prefixLists.length > 0,
    ),
  );
}

import type { SecurityGroup, TrafficRule } from '../../ports/network-port.js';

/** Who is on the other side: members of security groups, or anybody. */
export interface Peer {
  readonly groups: readonly string[];
}

/** Does a rule take this TCP port? */
export function coversPort({ protocol, from, to }: TrafficRule, port: number): boolean {
  if (protocol === '-1') return true;
  return (protocol === 'tcp' || protocol === '6') && port >= (from ?? 0) && port <= (to ?? 65_535);
}

/**
 * Do any of the groups let in TCP from members of the others? A rule for addresses counts, since which addresses the other
 * side has is not known.
 */
export function letsIn(groups: readonly SecurityGroup[], port: number, peer: Peer): boolean {
  return groups.some(({ incoming }) =>
    incoming.some(
      (rule) =>
        coversPort(rule, port) &&
        (rule.addresses.length > 0 ||
          rule.prefixLists.length > 0 ||
          rule.groups.some((id) => peer.groups.includes(id))),
    ),
  );
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

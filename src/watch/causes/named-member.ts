import type { Evidence } from '../evidence.js';
import { failedContainer } from '../failed-container.js';

/** What of a task definition a cause names: the first of the members that is there. */
export interface NamedMember {
  /** Unset: of the task as a whole. */
  readonly container?: string;
  readonly members: readonly string[];
}

/** Members of the container to blame, by the cause's id. */
const ofContainer: Readonly<Record<string, readonly string[]>> = {
  'container-health-check': ['healthCheck'],
  'command-not-found': ['command', 'entryPoint'],
  'permission-denied': ['entryPoint', 'command'],
  'dependency-not-ready': ['dependsOn'],
  'port-conflict': ['portMappings'],
  'address-in-use': ['portMappings'],
  'listens-on-localhost': ['portMappings'],
  'nothing-listens': ['portMappings'],
  'out-of-memory': ['memory'],
  'secret-unreadable': ['secrets'],
  'log-group-missing': ['logConfiguration'],
  'logs-denied': ['logConfiguration'],
  'volume-not-mounted': ['mountPoints'],
};

const ofTask: Readonly<Record<string, readonly string[]>> = {
  'image-platform': ['runtimePlatform'],
  'role-not-assumable': ['executionRoleArn', 'taskRoleArn'],
  'out-of-memory': ['memory'],
  'volume-not-mounted': ['volumes'],
};

/** The nearest first; none where a cause is about no member. */
export function namedMembers(id: string, evidence: Evidence): readonly NamedMember[] {
  const container = failedContainer(evidence)?.container.name ?? evidence.containers?.[0]?.name;
  const own = ofContainer[id];
  const whole = ofTask[id];
  return [
    ...(own === undefined || container === undefined ? [] : [{ container, members: own }]),
    ...(whole === undefined ? [] : [{ members: whole }]),
  ];
}

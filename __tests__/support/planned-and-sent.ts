import type { RequestEntry } from '../../src/emulator/request-log.js';
import { matchesWildcard } from '../../src/emulator/wildcard.js';
import type { ShipFacts } from '../../src/outcome.js';
import type { Plan } from '../../src/plan/plan.js';
import type { PlannedPermission } from '../../src/plan/planned-request.js';
import { sha256 } from './push-image.js';

/** Everything that changed something, a line each, in alphabetical order. */
export function sent(log: readonly RequestEntry[]): readonly string[] {
  const changes = log.filter((entry) => (entry.status ?? 0) < 300 && changesSomething(entry));
  return told(changes.map(line));
}

/** The same of what was planned, once it is known what the push gave. */
export function planned(
  { requests }: Plan,
  { digest = '', taskDefinitionArn = '' }: ShipFacts,
): readonly string[] {
  const known = (value: unknown) =>
    JSON.parse(
      JSON.stringify(value)
        .replaceAll('.(known after push)', `.${digest.slice('sha256:'.length).slice(0, 12)}`)
        .replaceAll('(known after push)', digest)
        .replaceAll('(the new revision)', taskDefinitionArn),
    );
  return told(
    requests.map(({ action, via, input }) =>
      via === 'registry' ? pushed(action, known(input)) : `${action} ${body(known(input))}`,
    ),
  );
}

/** How many layers a build has is its own affair: a repository that gets any is told once. */
function told(lines: readonly string[]): readonly string[] {
  const blobs = new Set(lines.filter((one) => /^layer into/.test(one)));
  return [...blobs, ...lines.filter((one) => one !== '' && !blobs.has(one))].sort();
}

/** Actions that AWS had to allow for these requests. */
export function usedActions(log: readonly RequestEntry[]): ReadonlySet<string> {
  const actions = log.flatMap((entry) => entry.actions ?? []);
  return new Set(actions.filter((action) => !action.startsWith('sts:')));
}

/** Requests to AWS's APIs that no planned permission covers, by its resources. */
export function notCovered(
  log: readonly RequestEntry[],
  permissions: readonly PlannedPermission[],
): readonly string[] {
  const covered = ({ actions = [], resource = '*' }: RequestEntry) =>
    permissions.some(
      (one) =>
        one.action === actions[0] && one.resources.some((pattern) => matchesWildcard(pattern, resource)),
    );
  return log
    .filter(({ service, actions }) => service !== 'registry' && service !== 'sts' && actions !== undefined)
    .flatMap((entry) => (covered(entry) ? [] : [`${entry.actions?.[0]} on ${entry.resource}`]));
}

/** By AWS's naming of operations; ECR's preview of a policy changes nothing. */
function changesSomething({ service, method, path, operation = '' }: RequestEntry): boolean {
  if (service === 'registry') return /^P(OST|UT)$/.test(method) && /\/(blobs|manifests)\//.test(path);
  return !/^(Describe|Get|List|Batch(Get|Check)|StartLifecyclePolicyPreview|Assume)/.test(operation);
}

function line(entry: RequestEntry): string {
  const { service, operation, method, path, parameters, status } = entry;
  if (service !== 'registry') return `${service}:${operation} ${body(parameters)}`;
  const [, repository, tag] = /^\/v2\/(.+)\/(?:blobs\/uploads.*|manifests\/(.+))$/.exec(path) ?? [];
  if (tag !== undefined) return `manifest ${repository}:${tag}`;
  // A registry that has the layer elsewhere takes it over, which needs no second request.
  return method === 'PUT' || status === 201 ? `layer into ${repository}` : '';
}

function pushed(action: string, { repositoryName, imageTag }: Readonly<Record<string, string>>): string {
  if (action === 'ecr:PutImage') return `manifest ${repositoryName}:${imageTag}`;
  return `layer into ${repositoryName}`;
}

/** Values of variables and secrets are in neither, nor is what no two runs have in common; a manifest is told by its digest. */
function body(parameters: unknown): string {
  const text = JSON.stringify(parameters, (name, value) => {
    if (name === 'clientToken') return '(new for every run)';
    if (name === 'environment') return value.map((one: { name: string }) => one.name);
    if (name === 'secrets' || name === 'secretOptions') return value.map((one: { name: string }) => one.name);
    return value;
  });
  const { imageManifest, imageManifestMediaType: _, ...rest } = JSON.parse(text);
  if (imageManifest !== undefined && sha256(imageManifest) !== rest.imageDigest)
    throw new Error(`${rest.imageDigest} is not the digest of what was tagged`);
  return JSON.stringify(sorted(rest));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, member]) => [name, sorted(member)]),
  );
}

import { ShipError } from '../errors.js';
import { namedSecrets, secretReference } from '../plan/definition/secret-reference.js';
import { patiently, stubbornly } from './patiently.js';
import type { Run } from './run.js';
import { together } from './together.js';

type Arns = Readonly<Record<string, string>>;

/** ARNs of the secrets that are given by name. Throws `secret-not-found` with all that cannot be had, each with its place. */
export async function readSecretNames(run: Run): Promise<Arns> {
  const { overrides, revision } = run.config.taskDefinition;
  if (revision !== undefined) return {};
  const names = namedSecrets(overrides.secrets);
  const found = await together(names.map((name) => find(run, name)));
  const problems = found.flatMap((one, index) =>
    one?.isDeleted === false ? [] : [`${placeOf(run, names[index])}: ${missing(names[index], one)}`],
  );
  if (problems.length === 0)
    return Object.fromEntries(names.map((name, index) => [name, found[index]?.arn ?? name]));
  throw new ShipError('secret-not-found', problems[0] ?? '', {
    evidence: problems.slice(1),
    remedy: 'Correct the name under secrets; one of another account or region is written as its full ARN.',
  });
}

/** Who may not look can still write the ARN, which only ECS has to read. */
async function find(run: Run, name: string) {
  try {
    return await patiently(run, stubbornly, () => run.ports.secrets.findSecret(name));
  } catch (error) {
    if (!(error instanceof ShipError) || error.code !== 'permission-denied') throw error;
    throw new ShipError(error.code, `${placeOf(run, name)}: ${error.message}`, {
      evidence: error.evidence,
      remedy: 'Allow secretsmanager:DescribeSecret on it (docs/iam.md), or write its full ARN under secrets.',
      cause: error,
    });
  }
}

function missing(name: string | undefined, found: object | undefined): string {
  return found === undefined
    ? `Secrets Manager has no secret ${JSON.stringify(name)} in this account and region.`
    : `the secret ${JSON.stringify(name)} is being deleted, so that no task could read it.`;
}

/** Where the first variable is written that wants the secret. */
function placeOf(run: Run, name: string | undefined): string {
  const { taskDefinition, places = {} } = run.config;
  const { secrets } = taskDefinition.overrides;
  const isWanted = (text: string) => {
    const reference = secretReference(text);
    return reference.kind === 'secret' && reference.name === name;
  };
  const variable = Object.keys(secrets).find((one) => isWanted(secrets[one] ?? '')) ?? '';
  return places[`secrets.${variable}`] ?? `secrets.${variable}`;
}

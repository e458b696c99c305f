import { failed, type Line, ok, unknown, warning } from '../line.js';
import type { UsedSecret } from './find-used.js';
import type { SecretUse } from './secret-uses.js';

const page = 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/specifying-sensitive-data.html';

/** Each secret and parameter that cannot be read, and a line for all that can be; values are nobody's business. */
export function judgeSecrets(
  used: readonly UsedSecret[],
  home: { readonly region: string },
): readonly Line[] {
  const problems = used.flatMap((one) => problemsOf(one, home.region));
  const ids = new Set(used.map(({ use }) => use.arn));
  const wrong = new Set(problems.map(({ arn }) => arn));
  const well = [...ids].filter((arn) => !wrong.has(arn)).length;
  const keys = used.filter(({ use, found }) => found !== undefined && `${use.parts[0] ?? ''}` !== '');
  return [
    ...problems.map(({ line }) => line),
    ...(well > 0
      ? [
          ok(
            'secret',
            `${well} of ${ids.size} secrets and parameters exist${jsonKeys(keys.map(({ use }) => use))}`,
          ),
        ]
      : []),
  ];
}

interface Problem {
  readonly arn: string;
  readonly line: Line;
}

function problemsOf({ use, found, error }: UsedSecret, region: string): readonly Problem[] {
  const { arn, kind, parts } = use;
  const what = `${kind === 'secret' ? 'The secret' : 'The parameter'} ${use.name} (${use.for} of container ${use.container})`;
  const problem = (line: Line): Problem => ({ arn, line });
  const form = parts.length > 0 && parts.length !== 3 ? [problem(formLine(use))] : [];
  if (error !== undefined) return [...form, problem(unknown('secret', what, error))];
  if (found === undefined) return [...form, problem(missingLine(what, use))];
  if (found.isDeleted) return [...form, problem(deletedLine(what))];
  return use.region === region ? form : [...form, problem(regionLine(what, use, region))];
}

function missingLine(what: string, { region, account, kind }: SecretUse): Line {
  return failed(
    'secret',
    `${what} does not exist in ${region} of account ${account}, so no task would start.`,
    kind === 'secret'
      ? 'Create it, or correct its ARN in the task definition (option secrets): ECS takes the full ARN with its six last characters.'
      : 'Create it, or correct its name in the task definition (option secrets); names are told apart by case.',
    page,
  );
}

function deletedLine(what: string): Line {
  return failed(
    'secret',
    `${what} is being deleted, so that no task could read it.`,
    'Restore it (aws secretsmanager restore-secret), or name another one.',
  );
}

function regionLine(what: string, use: SecretUse, region: string): Line {
  return warning(
    'secret-region',
    `${what} lies in ${use.region}, the tasks run in ${region}: they start only while both regions can be reached.`,
    use.kind === 'secret'
      ? `Replicate the secret to ${region} and name the replica.`
      : `Create the parameter in ${region}.`,
  );
}

/** Source: ECS developer guide, "Pass Secrets Manager secrets through Amazon ECS environment variables". */
function formLine({ arn, parts, container, for: variable }: SecretUse): Line {
  const [key = '', stage = '', version = ''] = parts;
  return failed(
    'secret-form',
    `${variable} of container ${container} has ${parts.length} ${parts.length === 1 ? 'part' : 'parts'} after the secret’s ARN; ECS takes JSON key, version stage and version, all three or none.`,
    `Write ${arn}:${key}:${stage}:${version}`,
    page,
  );
}

/** Whoever reads the line must not take a key for proven. */
function jsonKeys(uses: readonly SecretUse[]): string {
  if (uses.length === 0) return '';
  const list = uses.map(({ name, parts }) => `${parts[0]} in ${name}`).join(', ');
  return `; whether there is a JSON key ${list} only the value tells, which is never read`;
}

import { namedSecrets } from '../../plan/definition/secret-reference.js';
import { homeOf } from '../home.js';
import { failed, type Line, ok, readOr, unknown } from '../line.js';
import type { Patient } from '../patient.js';
import { findUsed } from './find-used.js';
import { judgeSecrets } from './judge-secrets.js';
import { secretUses } from './secret-uses.js';

/** The secrets and parameters of the task definition: do they exist, and where? Their values are never read. */
export async function examineSecrets(patient: Patient): Promise<readonly Line[]> {
  const facts = await readOr(Promise.all([patient.taskDefinition(), homeOf(patient)]), (error) =>
    unknown('secret', 'Whether the secrets exist', error),
  );
  if ('lines' in facts) return facts.lines;
  const [definition, home] = facts.value;
  const named = await byName(patient);
  // A name that leads to nothing stands in the definition as it was written.
  const uses = secretUses(definition, home).filter(
    ({ name }) => !named.missing.includes(name.split(':')[0] ?? ''),
  );
  if (uses.length === 0 && named.lines.length === 0)
    return [ok('secret', 'the task definition has no secrets')];
  return [...named.lines, ...judgeSecrets(await findUsed(patient, uses), home)];
}

/** Those that the option names without an ARN. */
async function byName({ config, secret }: Patient) {
  const { overrides, revision } = config.taskDefinition;
  const names = revision === undefined ? namedSecrets(overrides.secrets) : [];
  const found = await Promise.all(
    names.map(async (name) => {
      const looked = await readOr(secret(name), (error) => unknown('secret', `The secret ${name}`, error));
      if ('lines' in looked) return { name, lines: looked.lines };
      return { name, lines: looked.value === undefined ? [missing(name)] : [] };
    }),
  );
  const wrong = found.filter(({ lines }) => lines.length > 0);
  return { missing: wrong.map(({ name }) => name), lines: wrong.flatMap(({ lines }) => lines) };
}

function missing(name: string): Line {
  return failed(
    'secret',
    `Secrets Manager has no secret ${JSON.stringify(name)} in this account and region.`,
    'Create it, or correct the name under secrets; one of another account or region is written as its full ARN.',
  );
}

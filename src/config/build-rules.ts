import { buildOptionProblem } from './build-option-problem.js';
import type { Environment } from './env-layer.js';
import type { Problem } from './problem.js';
import type { OptionsReading } from './read-options.js';
import { invalid } from './reading.js';

/** An existing image, and a revision as it is, are not built. */
export function isBuilt({ origins }: OptionsReading): boolean {
  return !origins.has('image') && !origins.has('task-definition-arn');
}

/** What a build would stumble over; an existing image is not built, whatever stands beside it. */
export function buildRuleProblems(reading: OptionsReading): Problem[] {
  return isBuilt(reading) ? [...secretsAreNoArguments(reading), ...argumentsAreTheirs(reading)] : [];
}

/** What the run that builds has to find in its environment; who only looks at the options need not. */
export function buildVariableProblems(reading: OptionsReading, env: Environment): Problem[] {
  if (!isBuilt(reading)) return [];
  return [...secretsAreSet(reading, env), ...sshAgentIsThere(reading, env)];
}

/** Both travel in the builder's environment. */
function secretsAreNoArguments(reading: OptionsReading): Problem[] {
  const args = (reading.values.get('build-args') ?? {}) as Readonly<Record<string, string>>;
  return variablesOf(reading).flatMap(({ where, name }) =>
    name in args
      ? [invalid(where, `the variable ${name} is also a build argument (rename one of them)`)]
      : [],
  );
}

/** GitHub gives an empty text for a secret that does not exist. */
function secretsAreSet(reading: OptionsReading, env: Environment): Problem[] {
  return variablesOf(reading).flatMap(({ where, name }) => {
    if (env[name]) return [];
    const how = env[name] === undefined ? 'not set' : 'empty';
    return [invalid(where, `the variable ${name} is ${how} (set it for this run, or remove the secret)`)];
  });
}

/** The variables that secrets are read from. */
function variablesOf({ values, origins }: OptionsReading) {
  const secrets = (values.get('build-secrets') ?? {}) as Readonly<Record<string, string>>;
  const { where } = origins.get('build-secrets') ?? {};
  return Object.entries(secrets).flatMap(([id, source]) =>
    source.startsWith('env:') ? [{ where: `${where}.${id}`, name: source.slice('env:'.length) }] : [],
  );
}

function sshAgentIsThere({ values, origins }: OptionsReading, env: Environment): Problem[] {
  const ssh = (values.get('ssh') ?? []) as readonly string[];
  const where = origins.get('ssh')?.where;
  if (where === undefined || !ssh.includes('default') || env.SSH_AUTH_SOCK) return [];
  return [
    invalid(
      where,
      'default is the running SSH agent, and SSH_AUTH_SOCK names none (start one with eval "$(ssh-agent)" and add the key, or name a key: id=path)',
    ),
  ];
}

function argumentsAreTheirs({ values, origins }: OptionsReading): Problem[] {
  const options = (values.get('build-options') ?? []) as readonly string[];
  const where = origins.get('build-options')?.where ?? '';
  return options.flatMap((argument, index) => {
    const problem = buildOptionProblem(argument, options[index - 1]);
    return problem === undefined ? [] : [invalid(`${where}[${index}]`, problem)];
  });
}

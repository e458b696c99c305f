import type { CheckInput } from '../check-input.js';
import type { CheckRule, Hit } from '../check-rule.js';
import { objectsIn } from '../json-value.js';
import { references } from '../references.js';
import { findSecret } from '../secrets/find-secret.js';
import { shippedContainer } from '../shipped-container.js';

const secretInEnvironment: CheckRule = {
  id: 'secret-in-environment',
  severity: 'error',
  title: 'Credential in a container’s environment',
  explanation:
    'Everybody who may describe the task definition reads its environment, in every revision that ever was.',
  remedy: 'Keep it in Secrets Manager or Parameter Store and name it under secrets instead of environment.',
  reference: references.sensitiveData,
  find: (input) => [...ofFile(input), ...ofOptions(input)],
};

/** Without the variables that options replace or remove. */
function ofFile({ taskDefinition, config }: CheckInput): Hit[] {
  if (taskDefinition === undefined) return [];
  const shipped = shippedContainer(taskDefinition, config);
  const { environment, environmentMode, secrets, removed } = config.taskDefinition.overrides;
  const replaced = new Set([...Object.keys(environment), ...Object.keys(secrets), ...removed.environment]);
  return taskDefinition.containers.flatMap((container) =>
    objectsIn(container.value.environment).flatMap(({ value, index }) => {
      const name = `${value.name ?? ''}`;
      if (container === shipped && (environmentMode === 'replace' || replaced.has(name))) return [];
      const why = typeof value.value === 'string' ? findSecret(name, value.value) : undefined;
      if (why === undefined) return [];
      const place = container.at('environment', index, 'value');
      return [{ place, message: `${name} of container ${container.name}: ${why}`, subject: name }];
    }),
  );
}

function ofOptions({ config, placeOf }: CheckInput): Hit[] {
  return Object.entries(config.taskDefinition.overrides.environment).flatMap(([name, value]) => {
    const why = findSecret(name, value);
    if (why === undefined) return [];
    const place = placeOf('environment-variables', name);
    return [{ place, message: `environment-variables.${name}: ${why}`, subject: name }];
  });
}

export const environmentRules: readonly CheckRule[] = [secretInEnvironment];

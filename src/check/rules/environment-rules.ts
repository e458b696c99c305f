import type { CheckInput } from '../check-input.js';
import type { CheckRule, Hit } from '../check-rule.js';
import { objectsIn } from '../json-value.js';
import { references } from '../references.js';
import { findSecret } from '../secrets/find-secret.js';

export const secretInEnvironment: CheckRule = {
  id: 'secret-in-environment',
  severity: 'error',
  title: 'Credential in a container’s environment',
  explanation:
    'Everybody who may describe the task definition reads its environment, in every revision that ever was.',
  remedy: 'Keep it in Secrets Manager or Parameter Store and name it under secrets instead of environment.',
  reference: references.sensitiveData,
  find: ({ taskDefinition }: CheckInput): Hit[] =>
    (taskDefinition?.containers ?? []).flatMap((container) =>
      objectsIn(container.value.environment).flatMap(({ value, index }) => {
        const name = `${value.name ?? ''}`;
        const why = typeof value.value === 'string' ? findSecret(name, value.value) : undefined;
        if (why === undefined) return [];
        const place = container.at('environment', index, 'value');
        return [{ place, message: `${name} of container ${container.name}: ${why}`, subject: name }];
      }),
    ),
};

export const environmentRules: readonly CheckRule[] = [secretInEnvironment];

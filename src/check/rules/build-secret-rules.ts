import type { CheckInput } from '../check-input.js';
import type { CheckRule, Hit } from '../check-rule.js';
import type { DockerVariable } from '../dockerfile-view.js';
import { references } from '../references.js';
import { findSecret } from '../secrets/find-secret.js';
import { namesSecret } from '../secrets/secret-name.js';
import { shippedStages } from '../shipped-stages.js';

const secretInBuildArgs: CheckRule = {
  id: 'secret-in-build-args',
  severity: 'error',
  title: 'Credential as a build argument',
  explanation: 'Build arguments stay in the image’s history: who pulls the image reads them.',
  remedy: 'Give it to the one step that needs it with RUN --mount=type=secret.',
  reference: references.buildSecrets,
  find: (input) => [...givenArguments(input), ...declaredArguments(input)],
};

function givenArguments({ config, placeOf }: CheckInput): Hit[] {
  return Object.entries(config.build.args).flatMap(([name, value]) => {
    const why = findSecret(name, value) ?? (namesSecret(name) && value.includes('$') ? byName : undefined);
    if (why === undefined) return [];
    return [{ place: placeOf('build-args', name), message: `build-args.${name}: ${why}`, subject: name }];
  });
}

/** In every stage: the history of a stage that is thrown away stays in the build cache, which may be pushed. */
function declaredArguments({ dockerfile }: CheckInput): Hit[] {
  const stages = dockerfile?.stages.flatMap(({ instructions }) => instructions) ?? [];
  const declared = [...(dockerfile?.globalArguments ?? []), ...stages].filter(
    ({ keyword }) => keyword === 'ARG',
  );
  return declared
    .flatMap(({ variables }) => variables)
    .flatMap((variable) => hitOf('ARG', variable, namesSecret(variable.name) && !variable.value));
}

const secretInImage: CheckRule = {
  id: 'secret-in-image',
  severity: 'error',
  title: 'Credential in the image’s environment',
  explanation: 'What ENV sets is part of the image: who pulls it reads it, and every process in it.',
  remedy: 'Let ECS set it at start: name it under secrets in the task definition.',
  reference: references.sensitiveData,
  find: ({ dockerfile, config }) =>
    (dockerfile === undefined ? [] : shippedStages(dockerfile, config.build.target))
      .flatMap(({ instructions }) => instructions)
      .filter(({ keyword }) => keyword === 'ENV')
      .flatMap(({ variables }) => variables)
      .flatMap((variable) => hitOf('ENV', variable, false)),
};

const byName = 'its name says that it is a credential';

function hitOf(keyword: string, { name, value = '', place }: DockerVariable, always: boolean): Hit[] {
  const why = findSecret(name, value) ?? (always ? byName : undefined);
  return why === undefined ? [] : [{ place, message: `${keyword} ${name}: ${why}`, subject: name }];
}

export const buildSecretRules: readonly CheckRule[] = [secretInBuildArgs, secretInImage];

import type { CheckRule, Hit } from '../check-rule.js';
import { objectIn, textsIn } from '../json-value.js';
import { references } from '../references.js';
import { findSecret } from '../secrets/find-secret.js';
import { secretInWords } from '../secrets/secret-in-words.js';
import type { ContainerView } from '../task-definition-view.js';

const secretInTaskDefinition: CheckRule = {
  id: 'secret-in-task-definition',
  severity: 'error',
  title: 'Credential in a command, label or log option',
  explanation:
    'Everybody who may describe the task definition reads it, and a command shows in the list of processes, too.',
  remedy:
    'Name it under secrets and let the program read the variable; for a log driver use secretOptions of logConfiguration.',
  reference: references.sensitiveData,
  find: ({ taskDefinition }) =>
    (taskDefinition?.containers ?? []).flatMap((container) => [
      ...inMap(container, 'logConfiguration', 'options'),
      ...inMap(container, 'dockerLabels'),
      ...inCommand(container, 'entryPoint'),
      ...inCommand(container, 'command'),
      ...inCommand(container, 'healthCheck', 'command'),
    ]),
};

function inMap({ name: container, value, at }: ContainerView, ...path: readonly string[]): Hit[] {
  return Object.entries(objectIn(memberOf(value, path))).flatMap(([name, text]) => {
    const why = typeof text === 'string' ? findSecret(name, text) : undefined;
    if (why === undefined) return [];
    const message = `${path.join('.')} ${name} of container ${container}: ${why}`;
    return [{ place: at(...path, name), message, subject: name }];
  });
}

function inCommand({ name: container, value, at }: ContainerView, ...path: readonly string[]): Hit[] {
  const found = secretInWords(textsIn(memberOf(value, path)));
  if (found === undefined) return [];
  const message = `${path.join('.')} of container ${container}: ${found.why}`;
  return [{ place: at(...path, found.index), message, subject: container }];
}

function memberOf(value: unknown, path: readonly string[]): unknown {
  return path.reduce((within: unknown, name) => objectIn(within)[name], value);
}

export const definitionSecretRules = [secretInTaskDefinition] as const;

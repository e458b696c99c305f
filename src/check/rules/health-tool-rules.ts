import type { CheckRule } from '../check-rule.js';
import { certainlyLacks } from '../image-tools.js';
import { objectIn, textsIn } from '../json-value.js';
import { references } from '../references.js';
import { shippedContainer } from '../shipped-container.js';
import { shippedStages } from '../shipped-stages.js';

const healthCheckTool: CheckRule = {
  id: 'health-check-tool-missing',
  severity: 'error',
  title: 'Health check by a program that the image lacks',
  explanation:
    'The check runs inside the container. Without its program it fails, and ECS replaces healthy tasks for ever.',
  remedy: 'Install the program in the Dockerfile, or check with what the image has, such as its language.',
  reference: references.healthCheck,
  find: ({ taskDefinition, dockerfile, config }) => {
    const container = taskDefinition && shippedContainer(taskDefinition, config);
    if (container === undefined || dockerfile === undefined) return [];
    const chain = shippedStages(dockerfile, config.build.target);
    const command = textsIn(objectIn(container.value.healthCheck).command);
    const missing = programsOf(command).find((program) => certainlyLacks(chain, program));
    if (missing === undefined) return [];
    const message = `the health check of container ${container.name} needs ${missing}, which the image lacks`;
    return [{ place: container.at('healthCheck', 'command'), message, subject: container.name }];
  },
};

/** The programs that a command certainly starts: CMD's own, or the shell and what begins its text. */
function programsOf(command: readonly string[]): readonly string[] {
  const [kind, ...words] = command;
  if (kind === 'CMD') return [nameOf(words[0])];
  if (kind !== 'CMD-SHELL') return [];
  return ['sh', nameOf(words.join(' ').trim().split(/\s+/)[0])];
}

const nameOf = (program = ''): string => program.split('/').at(-1) ?? '';

export const healthToolRules = [healthCheckTool] as const;

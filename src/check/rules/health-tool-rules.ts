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
    const missing = missingPrograms(command, (program) => certainlyLacks(chain, program));
    if (missing === undefined) return [];
    const message = `the health check of container ${container.name} needs ${missing}, which the image lacks`;
    return [{ place: container.at('healthCheck', 'command'), message, subject: container.name }];
  },
};

/** The programs without which the command cannot succeed; undefined where nothing is certainly missing. */
function missingPrograms(
  command: readonly string[],
  lacks: (program: string) => boolean,
): string | undefined {
  const [kind, ...words] = command;
  if (kind !== 'CMD' && kind !== 'CMD-SHELL') return undefined;
  if (kind === 'CMD-SHELL' && lacks('sh')) return 'sh';
  const ways = kind === 'CMD' ? [words[0]] : waysOf(words.join(' '));
  const programs = ways.map((program = '') => program.split('/').at(-1) ?? '');
  return programs.length > 0 && programs.every(lacks) ? [...new Set(programs)].join(' or ') : undefined;
}

/** What each part of `a || b || exit 1` starts. */
function waysOf(text: string): readonly (string | undefined)[] {
  const parts = text.split('||').map((part) => part.trim());
  return parts.filter((part) => !/^exit\b/.test(part)).map((part) => part.split(/\s+/)[0]);
}

export const healthToolRules = [healthCheckTool] as const;

import type { OptionRow } from './option-row.js';
import { fullDescription, grouped } from './option-words.js';
import { optionsOf } from './options.js';
import { outputs } from './outputs.js';
import { indented, renderedNote, yamlText } from './yaml-text.js';

/**
 * action.yml. Inputs have no `default` there: GitHub would pass it like a value somebody wrote, and it would win over
 * the configuration file.
 */
export function renderAction(): string {
  const groups = grouped(optionsOf('github')).flatMap(({ group, rows }) => [
    `# ${group}`,
    ...rows.flatMap(input),
  ]);
  const results = outputs.flatMap(({ name, description }) => [
    `${name}:`,
    `  description: ${yamlText(description)}`,
  ]);
  const lines = [
    `# ${renderedNote}`,
    'name: ecs-ship',
    "description: 'From a commit to a stable Amazon ECS service, in one step that tells the truth.'",
    'author: ecs-ship',
    'branding:',
    '  icon: anchor',
    '  color: orange',
    'inputs:',
    ...indented(groups),
    'outputs:',
    ...indented(results),
    'runs:',
    '  using: node24',
    '  main: dist/action.js',
    '  post: dist/post.js',
    '  post-if: always()',
  ];
  return `${lines.join('\n')}\n`;
}

function input(row: OptionRow): string[] {
  const need = row.required === true ? ' Required here or in the configuration file.' : '';
  return [`${row.name}:`, `  description: ${yamlText(fullDescription(row) + need)}`, '  required: false'];
}

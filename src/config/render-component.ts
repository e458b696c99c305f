import { version } from '../version.js';
import { type ComponentInput, componentInputs } from './component-inputs.js';
import { markdownTable } from './markdown-table.js';
import { spelled } from './raw-option.js';
import { indented, renderedNote, yamlText } from './yaml-text.js';

/** Inputs about the job itself. */
const jobInputs: readonly ComponentInput[] = [
  { name: 'job-name', type: 'string', description: 'Name of the job.', default: 'ship' },
  { name: 'stage', type: 'string', description: 'Stage of the job.', default: 'deploy' },
  {
    name: 'version',
    type: 'string',
    description: 'Version of ecs-ship that npx runs.',
    default: version,
    regex: '^\\S+$',
  },
  {
    name: 'job-image',
    type: 'string',
    description:
      'Image the job runs in: needs docker with buildx; Node 20 and git are installed where they are missing.',
    default: 'docker:28',
  },
  {
    name: 'dind-image',
    type: 'string',
    description: 'Image of the Docker service beside the job.',
    default: 'docker:28-dind',
  },
  {
    name: 'resource-group',
    type: 'string',
    description: 'Jobs of the same resource group run one after the other.',
    default: 'ecs-ship',
  },
];

/** gitlab-component/templates/ship.yml: the inputs, then the job. Values travel as ECS_SHIP_* variables. */
export function renderComponent(): string {
  const inputs = [...jobInputs, ...componentInputs()].flatMap(inputLines);
  const header = [`# ${renderedNote}`, 'spec:', '  inputs:', ...indented(inputs, 4), '---'];
  return `${[...header, ...jobLines()].join('\n')}\n`;
}

/** The table of inputs for the component's README. */
export function componentTable(): string {
  const rows = [...jobInputs, ...componentInputs()].map((input) => [
    `\`${input.name}\``,
    input.type,
    input.default === '' ? '' : `\`${input.default}\``,
    input.description,
  ]);
  return markdownTable(['Input', 'Type', 'Default', 'What it does'], rows);
}

function inputLines(input: ComponentInput): string[] {
  const fallback = typeof input.default === 'string' ? yamlText(input.default) : String(input.default);
  return [
    `${input.name}:`,
    `  description: ${yamlText(input.description)}`,
    `  type: ${input.type}`,
    `  default: ${fallback}`,
    ...(input.choices === undefined ? [] : [`  options: [${input.choices.map(yamlText).join(', ')}]`]),
    ...(input.regex === undefined ? [] : [`  regex: ${yamlText(input.regex)}`]),
  ];
}

function jobLines(): string[] {
  const variables = componentInputs().map(({ name }) => `${spelled('env', name)}: '$[[ inputs.${name} ]]'`);
  return [
    "'$[[ inputs.job-name ]]':",
    ...indented([
      "stage: '$[[ inputs.stage ]]'",
      "image: '$[[ inputs.job-image ]]'",
      'services:',
      "  - name: '$[[ inputs.dind-image ]]'",
      '    alias: docker',
      "resource_group: '$[[ inputs.resource-group ]]'",
      'rules:',
      '  - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH',
      'id_tokens:',
      '  ECS_SHIP_ID_TOKEN:',
      "    aud: '$[[ inputs.audience ]]'",
      'variables:',
      "  DOCKER_TLS_CERTDIR: '/certs'",
      "  ECS_SHIP_COMPONENT: 'true'",
      '  ECS_SHIP_DOTENV: ecs-ship.env',
      '  ECS_SHIP_ANNOTATIONS: ecs-ship-annotations.json',
      ...indented(variables),
      'before_script:',
      '  - command -v npx > /dev/null && command -v git > /dev/null || apk add --no-cache nodejs npm git',
      'script:',
      "  - npx --yes 'ecs-ship@$[[ inputs.version ]]' ship",
      'artifacts:',
      '  when: always',
      '  reports:',
      '    dotenv: ecs-ship.env',
      '    annotations: ecs-ship-annotations.json',
      "    container_scanning: '$[[ inputs.scan-gitlab-report ]]'",
    ]),
  ];
}

import type { OptionRow } from '../option-row.js';

/** The rows of the group Check. */
export const checkOptions = [
  {
    name: 'service-definition',
    kind: 'string',
    placeholder: 'path',
    group: 'Check',
    description:
      'Path of a file with the service’s settings, as `aws ecs describe-services` prints them or `create-service` takes them (JSON or YAML), for `ecs-ship check` to look at.',
    example: 'service.json',
    frontEnds: ['github', 'cli'],
  },
  {
    name: 'check-fail-on',
    kind: 'choice',
    choices: ['error', 'warning', 'note', 'never'],
    group: 'Check',
    description: 'The mildest finding with which `ecs-ship check` exits 3.',
    default: 'error',
    scope: 'run',
    frontEnds: ['github', 'cli'],
  },
  {
    name: 'check-ignore',
    kind: 'map',
    group: 'Check',
    description:
      'Rules of `ecs-ship check` that do not count, one `rule=reason` a line: `rule/name=reason` for one container, variable or file, `rule=YYYY-MM-DD reason` until that day.',
    example: 'writable-root-filesystem=the framework writes its cache',
    grammar: 'check-rule',
    valueGrammar: 'check-reason',
    scope: 'run',
    frontEnds: ['github', 'cli'],
  },
  {
    name: 'check-sarif',
    kind: 'string',
    placeholder: 'path',
    group: 'Check',
    description: 'File to write the findings of `ecs-ship check` to as SARIF 2.1.0.',
    componentDefault: 'ecs-ship-check.sarif',
    example: 'check.sarif',
    scope: 'run',
    frontEnds: ['github', 'cli'],
  },
  {
    name: 'check-code-quality',
    kind: 'string',
    placeholder: 'path',
    group: 'Check',
    description: "File to write the findings of `ecs-ship check` to as GitLab's Code Quality report.",
    componentDefault: 'gl-code-quality-report.json',
    example: 'gl-code-quality-report.json',
    scope: 'run',
    frontEnds: ['cli'],
  },
] as const satisfies readonly OptionRow[];

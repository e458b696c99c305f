import type { Outcome } from '../../src/outcome.js';
import type { Plan } from '../../src/plan/plan.js';
import { nothingForeseen } from '../support/nothing-foreseen.js';

const account = '123456789012.dkr.ecr.eu-west-1.amazonaws.com';
const sha = '3f2a91c0d4e5f60718293a4b5c6d7e8f90a1b2c3';
const digest = `sha256:${'ab12cd34'.repeat(8)}`;
const ecs = 'arn:aws:ecs:eu-west-1:123456789012';

/** A deployment that went well. */
export const stable: Outcome = {
  verdict: 'stable',
  exitCode: 0,
  headline: 'web is stable on revision web:12 (2 of 2 tasks)',
  facts: {
    image: `${account}/web@${digest}`,
    imageUri: `${account}/web:${sha}`,
    digest,
    tags: [sha, 'latest'],
    taskDefinitionArn: `${ecs}:task-definition/web:12`,
    previousTaskDefinitionArn: `${ecs}:task-definition/web:11`,
    deploymentId: 'ecs-svc/1234567890',
    serviceArn: `${ecs}:service/prod/web`,
    serviceUrl: 'https://web.example.com/',
  },
  stages: [
    { stage: 'image', result: 'done', summary: 'built and pushed 3f2a91c + latest', durationMs: 12_300 },
    { stage: 'lifecycle', result: 'skipped', summary: 'unchanged', durationMs: 0 },
    { stage: 'watch', result: 'done', summary: '2 of 2 tasks serve', durationMs: 48_000 },
  ],
  notices: [],
  durationSeconds: 72.345,
};

/** A deployment that ECS rolled back, with what the dead container said. */
export const rolledBack: Outcome = {
  ...stable,
  verdict: 'rolled-back',
  exitCode: 5,
  headline: 'web runs web:11 again; web:12 never became healthy',
  diagnosis: {
    id: 'container-exited',
    cause: 'container "web" exited with code 3 four seconds after it started',
    evidence: ['task 8d1f: exit code 3', "| ModuleNotFoundError: No module named 'flask'"],
    remedy: 'add flask to requirements.txt and push again',
  },
  stages: [{ stage: 'watch', result: 'failed', summary: 'rolled back to web:11', durationMs: 95_000 }],
  notices: ['the work tree has changes that are in no commit'],
  durationSeconds: 125,
};

/** A run that bad input ended before anything was changed. */
export const badInput: Outcome = {
  verdict: 'failed',
  exitCode: 2,
  headline: 'nothing was changed on AWS',
  facts: {},
  failure: {
    code: 'task-definition-invalid',
    message: 'task-definition.json:7:3 is not JSON: expected ","',
    remedy: 'put a comma at the end of line 6',
    evidence: ['6 | "cpu": "256"', '7 | "memory": "512"'],
    docs: 'https://example.com/docs/task-definition',
  },
  stages: [],
  notices: [],
  durationSeconds: 0.2,
};

export const plan: Plan = {
  ...nothingForeseen,
  version: 1,
  cluster: 'prod',
  service: 'web',
  changes: true,
  actions: [
    {
      stage: 'image',
      action: 'build',
      summary: 'build 3f2a91c: no image has this tag',
      input: ['docker', 'buildx', 'build', '--tag', 'web:3f2a91c', '--label', 'a=b c', '.'],
    },
    { stage: 'lifecycle', action: 'skip', summary: 'already keeps the last 10 images' },
    {
      stage: 'service',
      action: 'deploy',
      summary: 'web:11 → a new revision',
      input: { cluster: 'prod', service: 'web', taskDefinition: '(known after push)' },
    },
  ],
};

/** What a hostile or careless container may log. */
export const nastyLines = [
  '::error::owned',
  '  ::set-output name=verdict::stable',
  'x ##[add-mask]web',
  ':\u0000:warning::hidden',
  '\u200b::add-mask::zero width',
  'a\r::stop-commands::x',
  '\u001b[31mred\u001b[0m and \u001b]8;;http://evil.example\u0007link\u001b]8;;\u0007',
  'section_end:1:ecs_ship_image\r\u001b[0K',
  '```',
  '</details><script>alert(1)</script> | cell | ![x](http://evil.example/x.png)',
  'right\u202eleft',
];

import type { FailureRecord, ShipFacts, StageName, StageRecord, Verdict } from '../../outcome.js';
import { severities } from '../../plan/scan-finding.js';
import type { ScanRecord } from '../../plan/scan-record.js';

/** A piece of JSON Schema, draft 7. */
export type Schema = Readonly<Record<string, unknown>>;

/** A string that says what the description says. */
export const text = (description: string): Schema => ({ type: 'string', description });

/** An object of which the named members are never absent; others may come with any later version. */
export function object(
  description: string,
  properties: Readonly<Record<string, Schema>>,
  required: readonly string[],
): Schema {
  return { type: 'object', description, properties, required };
}

/** A list. */
export const list = (description: string, items: Schema): Schema => ({ type: 'array', description, items });

/** One of those words, each with its meaning. */
function words(described: Readonly<Record<string, string>>): Schema {
  return { oneOf: Object.entries(described).map(([word, description]) => ({ const: word, description })) };
}

const verdictWords: Readonly<Record<Verdict, string>> = {
  stable: 'ECS finished this deployment and it serves.',
  unchanged: 'The service runs all of it already.',
  'rolled-back': 'ECS, or the run, took the service back to what ran before.',
  failed: 'The deployment failed and was not rolled back, or the run ended before ECS could decide anything.',
  stopped: 'Somebody stopped the deployment.',
  superseded: 'A newer deployment replaced it.',
  'timed-out': 'It was still in progress when the time was up.',
  cancelled: 'The run was interrupted.',
  planned: 'A dry run: nothing was changed.',
  checked: 'AWS was asked nothing: the files were looked at, and the image was built where there is one.',
  'not-started': 'One of several services that was left alone, because another one failed.',
};

const stageWords: Readonly<Record<StageName, string>> = {
  rollback: 'The revision that a rollback goes to.',
  source: 'The commit and the files that are shipped.',
  identity: 'The AWS account, and who we are in it.',
  repository: 'The ECR repository.',
  image: 'The image: built and pushed, or found.',
  copies: 'The image in further repositories.',
  lifecycle: 'The repository’s lifecycle policy.',
  scan: 'ECR’s scan of the image.',
  'task-definition': 'The revision of the task definition.',
  'release-task': 'The release command, in a task of the new revision.',
  service: 'The service: created or updated.',
  watch: 'The service deployment, to its end.',
  'after-task': 'The command for after the deployment, in a task of that revision.',
  revisions: 'Older revisions of the task definition, which may go.',
};

export const verdict = words(verdictWords);
export const stage = words(stageWords);

const result = { enum: ['done', 'skipped', 'failed'] };

const stageMembers: Readonly<Record<keyof StageRecord, Schema>> = {
  stage: { $ref: '#/definitions/stage' },
  result,
  summary: text('What was done, or why not, in one line.'),
  durationMs: { type: 'number', minimum: 0 },
};

export const stageRecord = object('One stage as it went.', stageMembers, Object.keys(stageMembers));

const failureMembers: Readonly<Record<keyof FailureRecord, Schema>> = {
  code: text('The code of the error: docs and remedies go by it.'),
  message: text('What is wrong.'),
  remedy: text('What to do.'),
  evidence: list('Lines that show it.', { type: 'string' }),
  docs: text('A page about it.'),
};

export const failure = object(
  'The error of a run that ended before ECS could decide anything.',
  failureMembers,
  ['code', 'message', 'remedy', 'evidence'],
);

const scanMembers: Readonly<Record<keyof ScanRecord, Schema>> = {
  gate: text('What of the findings ends the run.'),
  result: { enum: ['reported', 'passed', 'stopped', 'unknown'] },
  image: text('The image by digest.'),
  counts: {
    type: 'object',
    description: 'How many findings count, by severity.',
    propertyNames: { enum: severities },
    additionalProperties: { type: 'integer', minimum: 0 },
  },
  fixable: { type: 'integer', minimum: 0, description: 'How many of them have a version with the fix.' },
  findings: list('Those that count, the worst first; at most 1000.', { type: 'object' }),
  ignored: list('Those that the configuration ignores for now.', { type: 'object' }),
  unknown: list('Manifests whose findings are not known, and why.', { type: 'object' }),
  scannedAt: { type: 'number', description: 'When, in milliseconds since the epoch.' },
};

export const scan = object('What ECR’s scan of the image came to.', scanMembers, [
  ...['gate', 'result', 'image', 'counts', 'fixable', 'findings', 'ignored', 'unknown'],
]);

/** What is known of a run; each member appears once it is known. */
export const factMembers: Readonly<Record<keyof ShipFacts, Schema>> = {
  image: text('The image by digest: repository@sha256:….'),
  imageUri: text("The image by the commit's tag: repository:sha."),
  digest: { ...text("The image's digest."), pattern: '^sha256:[0-9a-f]{64}$' },
  tags: list('The tags the image carries.', { type: 'string' }),
  taskDefinitionArn: text('ARN of the task definition revision that was deployed.'),
  previousTaskDefinitionArn: text('ARN of the revision that ran before.'),
  taskDefinitionChanges: list(
    'What the new revision changes, a line each; no value of a variable or secret.',
    {
      type: 'string',
    },
  ),
  deploymentId: text('Id of the deployment: ecs-svc/….'),
  serviceArn: text("The service's ARN."),
  serviceUrl: text('Where the service answers, as far as its load balancer tells.'),
  scan: { $ref: '#/definitions/scan' },
};

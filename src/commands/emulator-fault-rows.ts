import type { OptionRow, OptionValue } from '../config/option-row.js';

/** A flag of `emulator fault` and the part of a fault rule that its value becomes. */
export interface FaultRow extends OptionRow {
  readonly member: (value: OptionValue) => Readonly<Record<string, unknown>>;
}

type Shown = Pick<OptionRow, 'name' | 'kind' | 'description'> & Partial<OptionRow>;

function row(shown: Shown, member: FaultRow['member']): FaultRow {
  return { group: 'Run', ...shown, member };
}

/** A value under the rule's own name for it. */
function as(member: string): FaultRow['member'] {
  return (value) => ({ [member]: value });
}

const seconds = (value: OptionValue) => Number(value) / 1000;

/** Which requests, how often, and what happens to them. */
export const faultRows: readonly FaultRow[] = [
  row(
    {
      name: 'service',
      kind: 'string',
      placeholder: 'name',
      description: 'Only requests to ecr, ecs, elb, logs, sts or registry.',
    },
    as('service'),
  ),
  row(
    {
      name: 'operation',
      kind: 'string',
      placeholder: 'name',
      description: 'Only this operation; * stands for anything.',
    },
    as('operation'),
  ),
  row(
    { name: 'path', kind: 'string', description: 'Only requests with this path; * stands for anything.' },
    as('path'),
  ),
  row(
    { name: 'probability', kind: 'string', placeholder: '0..1', description: 'How likely it strikes.' },
    (value) => ({
      probability: Number.isNaN(Number(value)) ? value : Number(value),
    }),
  ),
  row(
    { name: 'next', kind: 'integer', minimum: 1, description: 'Only the next so many requests.' },
    as('next'),
  ),
  row(
    { name: 'every', kind: 'integer', minimum: 1, description: 'Only each so-many-th request.' },
    as('every'),
  ),
  row(
    { name: 'for', kind: 'duration', description: "Only for so long, by the emulator's clock." },
    (value) => ({
      forSeconds: seconds(value),
    }),
  ),
  row({ name: 'latency', kind: 'duration', description: 'Answer so much later.' }, as('latencyMs')),
  row(
    {
      name: 'status',
      kind: 'integer',
      minimum: 400,
      maximum: 599,
      description: 'Answer with this HTTP status.',
    },
    as('status'),
  ),
  row(
    {
      name: 'code',
      kind: 'string',
      placeholder: 'name',
      description: "Answer with AWS's exception of this name.",
    },
    as('code'),
  ),
  row(
    { name: 'message', kind: 'string', placeholder: 'text', description: "The exception's text." },
    as('message'),
  ),
  row(
    { name: 'throttle', kind: 'boolean', description: 'Answer ThrottlingException: Rate exceeded.' },
    as('throttle'),
  ),
  row(
    {
      name: 'drop-connection',
      kind: 'choice',
      choices: ['before', 'after'],
      description: 'Close the connection before or after the request was performed.',
    },
    as('dropConnection'),
  ),
  row(
    { name: 'expired-token', kind: 'boolean', description: 'Answer ExpiredTokenException.' },
    as('expiredToken'),
  ),
  row(
    {
      name: 'access-denied',
      kind: 'boolean',
      description: 'Answer AccessDeniedException in the words of IAM.',
    },
    as('accessDenied'),
  ),
  row(
    { name: 'stale-reads', kind: 'duration', description: 'Show what the same request saw so long ago.' },
    (value) => ({ staleReads: { seconds: seconds(value) } }),
  ),
  row(
    {
      name: 'clock-skew',
      kind: 'integer',
      placeholder: 'seconds',
      description: "The service's clock is so far ahead; it refuses signatures.",
    },
    as('clockSkewSeconds'),
  ),
];

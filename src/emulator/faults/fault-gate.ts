import { setTimeout as wait } from 'node:timers/promises';
import { AwsError } from '../aws-error.js';
import type { Clock } from '../clock.js';
import type { Gate, Passage } from '../gate.js';
import type { Sts } from '../sts/sts.js';
import { rateExceeded } from '../throttling/rate-exceeded.js';
import { accessDenied } from './access-denied.js';
import { applyClock } from './clock-skew.js';
import { dropConnection } from './drop-connection.js';
import type { FaultBoard } from './fault-board.js';
import type { FaultRule } from './fault-rule.js';
import { mergedAnswer } from './merged-answer.js';
import type { StaleAnswers } from './stale-answers.js';

/** What faults need of the emulator. */
export interface FaultParts {
  readonly clock: Clock;
  readonly board: FaultBoard;
  readonly stale: StaleAnswers;
  readonly sts: Sts;
}

/** Lets the faults that stand strike every request on its way. */
export function faultGate(parts: FaultParts): Gate {
  return async (passage, perform) => {
    const { service, operation, exchange } = passage;
    const struck = parts.board.strike({ service, operation, path: exchange.url.pathname });
    if (struck.length === 0) return perform();
    exchange.entry.faults = struck.map(({ id }) => id);
    const rules = struck.map(({ rule }) => rule);
    for (const rule of rules) await strikeBefore(rule, passage, parts);
    const output = await perform();
    return rules.reduce((seen, rule) => strikeAfter(rule, seen, passage, parts), output);
  };
}

async function strikeBefore(rule: FaultRule, passage: Passage, { clock, sts }: FaultParts): Promise<void> {
  const { request, response } = passage.exchange;
  if (rule.latencyMs !== undefined) await wait(rule.latencyMs);
  if (rule.clockSkewSeconds !== undefined) {
    applyClock(request, response, clock.now() + rule.clockSkewSeconds * 1000);
  }
  // A registry request is answered while it is performed, so the answer is cut off beforehand in both cases.
  if (rule.dropConnection !== undefined) dropConnection(response);
  if (rule.dropConnection === 'before') {
    throw new AwsError('ConnectionDropped', 'a fault dropped the connection', {}, 503);
  }
  const refusal = refusalOf(rule, passage, sts);
  if (refusal === undefined) return;
  if (rule.retryAfterSeconds !== undefined) response.setHeader('retry-after', rule.retryAfterSeconds);
  throw refusal;
}

function refusalOf(rule: FaultRule, passage: Passage, sts: Sts): AwsError | undefined {
  if (rule.throttle) return rateExceeded(passage.service);
  if (rule.expiredToken) return expiredToken(passage.service);
  if (rule.accessDenied) return accessDenied(passage, sts, 'not allowed');
  if (rule.code === undefined && rule.status === undefined) return undefined;
  const { status = 400, code = 'InternalFailure', message = 'The request failed by a fault.' } = rule;
  return new AwsError(code, message, {}, status);
}

function expiredToken(service: string): AwsError {
  if (service === 'registry') {
    return new AwsError(
      'ExpiredTokenException',
      'Your authorization token has expired. Reauthenticate and try again.',
    );
  }
  if (service === 'ec2') return new AwsError('RequestExpired', 'Request has expired.');
  const code = ['elb', 'iam', 'sts'].includes(service) ? 'ExpiredToken' : 'ExpiredTokenException';
  return new AwsError(
    code,
    'The security token included in the request is expired',
    {},
    code === 'ExpiredToken' ? 403 : 400,
  );
}

function strikeAfter(rule: FaultRule, output: unknown, passage: Passage, { stale }: FaultParts): unknown {
  const seen = rule.staleReads === undefined ? output : stale.stale(passage, output, rule.staleReads);
  return rule.answer === undefined ? seen : mergedAnswer(seen, rule.answer);
}

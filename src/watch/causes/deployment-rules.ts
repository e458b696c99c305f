import type { Evidence } from '../evidence.js';
import { developerGuide } from './aws-page.js';
import { byReason, type CauseRule, type Found } from './cause-rule.js';
import { listWords } from './list-words.js';

/** What ended the whole deployment, whatever its tasks did. */
export const deploymentRules: readonly CauseRule[] = [
  {
    id: 'alarm-fired',
    title: 'A CloudWatch alarm of the deployment went off',
    cause: byReason(/\balarms?\b/i, alarmCause),
    remedy:
      'Look at the alarm’s metric since the deployment began: the new revision made it go off. ' +
      'An alarm that is too touchy for a rollout belongs out of deploymentConfiguration.alarms.',
    docs: developerGuide('deployment-alarm-failure'),
  },
  {
    id: 'hook-failed',
    title: 'A lifecycle hook failed',
    cause: byReason(/(\w+) lifecycle hook\(s\) failed\.?(.*)/s, hookFailure),
    remedy:
      'Look into the function’s own log for the time of the deployment; it has to answer {"hookStatus":"SUCCEEDED"}. ' +
      'ECS calls it with the hook’s roleArn, which needs lambda:InvokeFunction.',
    docs: developerGuide('deployment-lifecycle-hooks'),
  },
  {
    id: 'hook-timed-out',
    title: 'A lifecycle hook, or somebody’s answer to a pause, did not come in time',
    cause: byReason(/(?:(\w+) )?(pause|lifecycle) hook(?:\(s\))? timed out/i, hookTimeout),
    remedy:
      'Answer a pause with `aws ecs continue-service-deployment`; give a slow hook a longer timeoutConfiguration, ' +
      'or let its action be CONTINUE.',
    docs: developerGuide('deployment-lifecycle-hooks'),
  },
  {
    id: 'traffic-rules',
    title: 'The listener rules do not fit the service, so traffic cannot shift',
    cause: byReason(
      /invalid networking configuration[.:]*\s*(.*)/is,
      ({ match }) =>
        `The load balancer’s rules do not fit the service: ${match[1] || 'ECS does not say how'}`,
    ),
    remedy:
      'Let the production listener rule forward to exactly one of the service’s two target groups before the deployment.',
    docs: developerGuide('troubleshooting-blue-green'),
  },
];

function alarmCause({ evidence: { alarms = [] } }: Found): string {
  if (alarms.length === 0) return 'A CloudWatch alarm of the deployment went off; ECS does not say which.';
  const several = alarms.length > 1;
  return `The CloudWatch alarm${several ? 's' : ''} ${listWords(alarms)} went off while the deployment was under way.`;
}

function hookFailure({ match: [, stage = '', text = ''], evidence }: Found): string {
  const hook = nameOf(arnIn(text) ?? targetsOf(evidence, 'FAILED'));
  const why = /unable to (?:invoke|parse).* due to:? (.+?)\.?$/s.exec(text)?.[1];
  if (/unable to invoke/.test(text)) return `ECS cannot call the ${hook} at stage ${stage}: ${why}.`;
  if (/unable to parse/.test(text))
    return `ECS does not understand the answer of the ${hook} at stage ${stage}: ${why}.`;
  return `The ${hook} failed at stage ${stage}: it answered FAILED.`;
}

function hookTimeout({ match: [, stage, kind], evidence }: Found): string {
  const at = stage === undefined ? '' : ` at stage ${stage}`;
  if (kind === 'pause') return `Nobody answered the pause${at} in time.`;
  return `The ${nameOf(targetsOf(evidence, 'TIMED_OUT'))}${at} did not end in time.`;
}

function nameOf(arn: string | undefined): string {
  return arn === undefined ? 'lifecycle hook' : `lifecycle hook ${arn}`;
}

function arnIn(text: string): string | undefined {
  return /arn:[^\s,]+/.exec(text)?.[0];
}

function targetsOf({ hooks = [] }: Evidence, status: 'FAILED' | 'TIMED_OUT'): string | undefined {
  return hooks.find((hook) => hook.status === status)?.targetArn;
}

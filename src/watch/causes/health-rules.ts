import type { Evidence } from '../evidence.js';
import { type FailedContainer, failedContainer } from '../failed-container.js';
import { BALANCERS, developerGuide, EVENTS } from './aws-page.js';
import { byEvent, byTask, type CauseRule, either } from './cause-rule.js';
import { listening } from './listening.js';
import { networkLine } from './network-cause.js';
import { checkedPort, healthCheckLine, request, sickTarget } from './sick-target.js';
import { sizeLine } from './size-line.js';

/** Why a task that runs is not taken for healthy. */
export const healthRules: readonly CauseRule[] = [
  {
    id: 'container-health-check',
    title: 'The container’s own health check fails',
    cause: byTask(/failed container health checks/i, ({ failed }) => containerCheck(failed)),
    remedy:
      'Run the healthCheck command inside the image (ECS keeps no output of it); give a slow start more startPeriod, or more CPU.',
    shows: sizeLine,
    docs: developerGuide('healthcheck'),
  },
  {
    id: 'target-group-missing',
    title: 'The target group or the target is gone',
    cause: byEvent(
      /in target-group \(?([^\s)]+)\)+ due to `?(TARGET GROUP IS NOT FOUND|TARGET IS NOT FOUND)/,
      ({ match }) =>
        `The ${match[2] === 'TARGET IS NOT FOUND' ? 'task is no target of the target group' : 'target group does not exist'}: ${match[1]}.`,
    ),
    remedy: 'Create the service again with a target group that exists; never delete one that a service uses.',
    docs: EVENTS,
  },
  {
    id: 'listens-on-localhost',
    title: 'The application listens on 127.0.0.1 only',
    cause: listensOnLocalhost,
    remedy:
      'Let the application bind 0.0.0.0 (gunicorn --bind 0.0.0.0:PORT, flask run --host 0.0.0.0, HOST=0.0.0.0): ' +
      '127.0.0.1 is the container’s own, and the load balancer comes from outside.',
    shows: healthCheckLine,
    docs: BALANCERS,
  },
  {
    id: 'nothing-listens',
    title: 'Nothing listens on the container port',
    cause: nothingListens,
    remedy:
      'Let the application listen on that port of 0.0.0.0, not of localhost, or correct containerPort; ' +
      'a slow start needs healthCheckGracePeriodSeconds.',
    shows: (evidence) => [...healthCheckLine(evidence), ...sizeLine(evidence)],
    docs: BALANCERS,
  },
  {
    id: 'security-group-suspected',
    title: 'The load balancer’s requests get no answer: probably a security group',
    cause: noAnswer,
    remedy:
      'Let the tasks’ security group take TCP from the load balancer’s security group on that port (and the network ACLs too). ' +
      'If it does, the application takes the connection and does not answer in time.',
    shows: (evidence) => [...healthCheckLine(evidence), ...networkLine(evidence)],
    docs: BALANCERS,
  },
  {
    id: 'load-balancer-health-check',
    title: 'The load balancer’s health check gets the wrong answer',
    cause: either(
      byTask(/failed ELB health checks/i, ({ evidence }) => loadBalancerCause(evidence)),
      (evidence) => (sickTarget(evidence) === undefined ? undefined : loadBalancerCause(evidence)),
    ),
    remedy:
      'Check the target group’s path, port and success codes, the security group between load balancer and task, ' +
      'and healthCheckGracePeriodSeconds for a slow start.',
    shows: (evidence) => [...healthCheckLine(evidence), ...sizeLine(evidence)],
    docs: BALANCERS,
  },
];

function containerCheck(failed: FailedContainer | undefined): string {
  const command = failed?.defined?.healthCheck;
  const check = `The health check of container "${failed?.container.name}"`;
  return command === undefined ? `${check} fails.` : `${check} fails: ${command}`;
}

/** The log says where it listens, and that nobody from outside can get there. */
function listensOnLocalhost(evidence: Evidence): string | undefined {
  const target = sickTarget(evidence);
  if (target === undefined || !isUnanswered(target.reason)) return undefined;
  const port = checkedPort(evidence, target);
  const there = listening(evidence).filter((one) => one.port === port);
  if (there.length === 0 || there.some(({ loopback }) => !loopback)) return undefined;
  const name = failedContainer(evidence)?.container.name ?? evidence.log?.container;
  return `Container "${name}" listens on port ${port} of 127.0.0.1 only, where the load balancer cannot reach it; its log says: ${there[0]?.line}`;
}

/** Nothing answers at all: no status code, no timeout. */
function nothingListens(evidence: Evidence): string | undefined {
  const target = sickTarget(evidence);
  if (target?.reason !== 'Health checks failed') return undefined;
  const port = checkedPort(evidence, target);
  const elsewhere = listening(evidence).find((one) => one.port !== port);
  const instead = elsewhere === undefined ? '' : `; its log says that it listens on port ${elsewhere.port}`;
  return `Nothing answers on port ${port} of the task, where the load balancer’s health check asks${request(evidence)}${instead}.`;
}

function noAnswer(evidence: Evidence): string | undefined {
  const target = sickTarget(evidence);
  // An application whose log shows the checker's requests is reached.
  if (target === undefined || !/timed out/i.test(target.reason) || showsChecks(evidence)) return undefined;
  const port = checkedPort(evidence, target);
  const groups = evidence.service?.network?.securityGroups ?? [];
  const group = groups.length === 0 ? 'the tasks’ security group' : `the security group ${groups.join(', ')}`;
  const listens = listening(evidence).some((one) => one.port === port && !one.loopback);
  const although = listens ? ', although its log says that it listens there' : '';
  return `The load balancer’s health check${request(evidence)} gets no answer from port ${port} of the task${although}: probably ${group} does not let it in.`;
}

/** Path, port and code, as far as they are known. */
function loadBalancerCause(evidence: Evidence): string {
  const target = sickTarget(evidence);
  const check = 'The load balancer’s health check';
  if (target === undefined) return `${check}${request(evidence)} fails.`;
  const asked = `${check}${request(evidence)} on port ${checkedPort(evidence, target)}`;
  const codes = /failed with these codes: \[(.+)\]/.exec(target.reason)?.[1];
  if (codes === undefined) return `${asked} fails: ${target.reason}.`;
  const { healthCheck } = evidence;
  return `${asked} gets ${codes}${healthCheck === undefined ? '' : `, not ${healthCheck.successCodes}`}.`;
}

function isUnanswered(reason: string): boolean {
  return reason === 'Health checks failed' || /timed out/i.test(reason);
}

function showsChecks({ log }: Evidence): boolean {
  return log?.lines.some(({ message }) => message.includes('ELB-HealthChecker')) ?? false;
}

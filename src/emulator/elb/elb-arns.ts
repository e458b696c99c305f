import { randomBytes } from 'node:crypto';
import type { Caller } from '../operation.js';

export function targetGroupArn(caller: Caller, name: string): string {
  return `${prefix(caller)}:targetgroup/${name}/${id()}`;
}

export function loadBalancerArn(caller: Caller, name: string): string {
  return `${prefix(caller)}:loadbalancer/app/${name}/${id()}`;
}

/** A listener's ARN carries its load balancer's name and id. */
export function listenerArn(loadBalancer: string): string {
  return `${loadBalancer.replace(':loadbalancer/', ':listener/')}/${id()}`;
}

export function defaultRuleArn(listener: string): string {
  return `${listener.replace(':listener/', ':listener-rule/')}/${listener.slice(-16)}`;
}

/** A rule's ARN carries its load balancer's and its listener's ids. */
export function ruleArn(listener: string): string {
  return `${listener.replace(':listener/', ':listener-rule/')}/${id()}`;
}

function prefix({ region, accountId }: Caller): string {
  return `arn:aws:elasticloadbalancing:${region}:${accountId}`;
}

function id(): string {
  return randomBytes(8).toString('hex');
}

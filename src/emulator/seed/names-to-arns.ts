import { AwsError } from '../aws-error.js';
import type { Elb } from '../elb/elb.js';
import { isRecord } from '../protocol/is-record.js';

/** A copy in which a target group or load balancer that is named where its ARN belongs has its ARN. */
export function namesToArns(value: unknown, elb: Elb, member = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => namesToArns(item, elb, member));
  if (isRecord(value)) {
    const entries = Object.entries(value).map(([name, item]) => [name, namesToArns(item, elb, name)]);
    return Object.fromEntries(entries);
  }
  if (typeof value !== 'string' || value.startsWith('arn:')) return value;
  if (/targetGroupArn$/i.test(member)) return arnOf('target group', value, elb.targetGroups);
  return member === 'LoadBalancerArn' ? arnOf('load balancer', value, elb.loadBalancers) : value;
}

function arnOf(
  what: string,
  name: string,
  all: ReadonlyMap<string, { readonly arn: string; readonly name: string }>,
): string {
  const found = [...all.values()].find((candidate) => candidate.name === name);
  if (found !== undefined) return found.arn;
  throw new AwsError('ValidationError', `there is no ${what} named ${JSON.stringify(name)}`);
}

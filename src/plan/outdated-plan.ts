import { ShipError } from '../errors.js';
import type { PlanDifference } from './plan-differences.js';

/** Differences that are told one by one. */
const most = 20;

/** The refusal of a plan that no longer holds; without a difference that may be told, a hidden one. */
export function outdatedPlan(service: string, differences: readonly PlanDifference[]): ShipError {
  const lines = differences.map((one) => inWords(service, one));
  const [first = 'an option, or the value of a variable, is another one now'] = lines;
  const more = lines.length - most;
  return new ShipError('plan-outdated', `The plan no longer holds: ${first}.`, {
    evidence: [...lines.slice(1, most), ...(more > 0 ? [`${more} more`] : [])],
    remedy: 'Plan again with the same options, look at the new plan, and ship that one.',
  });
}

function inWords(service: string, { path, before, now }: PlanDifference): string {
  const [then, today] = [told(before), told(now)];
  switch (path) {
    case 'service.revision':
      return `${service} runs ${today} now, planned on ${then}`;
    case 'service.deployment':
      return `${service} has another deployment now, ${today}, planned on ${then}`;
    case 'source.commit':
      return `the commit is ${today} now, planned on ${then}`;
    case 'image':
      return `the image is ${today} now, planned on ${then}`;
    default:
      return `${path} is ${today} now, planned on ${then}`;
  }
}

const longest = 160;

function told(value: unknown): string {
  if (value === undefined) return 'unset';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

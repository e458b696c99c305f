import { type Found, firstLine } from './cause-rule.js';
import { executionRole } from './role-name.js';

/**
 * Which secret or parameter cannot be read, and why, from the agent's text.
 * Source: Amazon ECS developer guide, "Troubleshooting Amazon ECS ResourceInitializationError errors".
 */
export function secretCause({ match, evidence }: Found): string {
  const text = firstLine(match[1]).replace('execution resource retrieval failed: ', '');
  const secret =
    /fetch(?:ing)? secret (?:data from AWS Secrets Manager in region \S+: secret )?(arn:\S+?):? |secret with ARN ['‘](arn:[^'’]+)/
      .exec(text)
      ?.slice(1)
      .find((arn) => arn !== undefined);
  const parameter = /invalid (?:ssm )?parameters: (.+)$/i.exec(text)?.[1];
  const key = /did not contain json key (\S+)/.exec(text)?.[1];
  const denied = /not authorized to perform: (ssm:\w+|kms:\w+)(?: on resource: (\S+))?/.exec(text);
  if (denied !== null) {
    const what = denied[2] === undefined ? '' : ` on ${denied[2]}`;
    return `${executionRole(text, evidence)} lacks ${denied[1]}${what}.`;
  }
  if (key !== undefined) return `A secret of the task definition has no JSON key ${key}.`;
  if (parameter !== undefined) return `The SSM parameter ${parameter} does not exist or has no value.`;
  if (secret === undefined) return `A secret of the task definition cannot be read: ${text}`;
  if (/AccessDenied|not authorized/.test(text))
    return `${executionRole(text, evidence)} may not read the secret ${secret}.`;
  return /ResourceNotFound|can't find|whether the secret exists/.test(text)
    ? `The secret ${secret} does not exist.`
    : `The secret ${secret} cannot be read: ${text}`;
}

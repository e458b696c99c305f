import { type Found, firstLine } from './cause-rule.js';

/**
 * Which secret or parameter cannot be read, and why, from the agent's text.
 * Source: Amazon ECS developer guide, "Troubleshooting Amazon ECS ResourceInitializationError errors".
 */
export function secretCause({ match }: Found): string {
  const text = firstLine(match[1]).replace('execution resource retrieval failed: ', '');
  const secret =
    /fetch(?:ing)? secret (?:data from AWS Secrets Manager in region \S+: secret )?(arn:\S+?):? /.exec(
      text,
    )?.[1];
  const parameter = /invalid (?:ssm )?parameters: (.+)$/i.exec(text)?.[1];
  const key = /did not contain json key (\S+)/.exec(text)?.[1];
  if (key !== undefined) return `A secret of the task definition has no JSON key ${key}.`;
  if (parameter !== undefined) return `The SSM parameter ${parameter} does not exist or has no value.`;
  if (secret === undefined) return `A secret of the task definition cannot be read: ${text}`;
  if (/AccessDenied|not authorized/.test(text))
    return `The execution role may not read the secret ${secret}.`;
  return /ResourceNotFound|can't find/.test(text)
    ? `The secret ${secret} does not exist.`
    : `The secret ${secret} cannot be read: ${text}`;
}

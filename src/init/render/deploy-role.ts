import { type Answers, PLACEHOLDER_ACCOUNT } from '../answers.js';
import { partitionOf } from '../partition-of.js';

/** Name of the role that CI deploys with; IAM takes 64 characters. */
export function deployRole({ name }: Answers): string {
  return `${name.slice(0, 57)}-deploy`;
}

export function deployRoleArn(answers: Answers): string {
  const { account = PLACEHOLDER_ACCOUNT, region } = answers;
  return `arn:${partitionOf(region)}:iam::${account}:role/${deployRole(answers)}`;
}

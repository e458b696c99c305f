/** A refusal of iam:PassRole in AWS's words (source: IAM user guide, "Grant a user permissions to pass a role to an AWS service"). */
const REFUSED = /not authorized to perform: iam:PassRole(?: on resource: (\S+))?/;

export const PASS_ROLE_PAGE = 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html';

/** ARN of the role that may not be passed; `a role` where AWS does not name it, undefined for any other refusal. */
export function unpassedRole(message: string): string | undefined {
  const refused = REFUSED.exec(message);
  return refused === null ? undefined : (refused[1] ?? 'a role of the task definition');
}

/** Both ways out: let the caller pass the role, or name none that it may not pass. */
export function passRoleRemedy(role: string): string {
  const resource = role.startsWith('arn:') ? role : 'that role';
  return (
    `Allow iam:PassRole on ${resource} to whoever deploys, with the condition iam:PassedToService = ecs-tasks.amazonaws.com; ` +
    'or name a role that it may pass as executionRoleArn and taskRoleArn of the task definition. docs/iam.md has the whole policy.'
  );
}

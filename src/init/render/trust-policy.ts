import { issuerKey, providerArn } from '../../iam/role-arn.js';
import type { Answers } from '../answers.js';
import { deployRoleArn } from './deploy-role.js';

/** Who may assume the role: the jobs of one branch of one repository. Undefined without a CI host. */
export function trustPolicy(answers: Answers) {
  const issuer = issuerOf(answers);
  if (issuer === undefined) return undefined;
  const key = issuerKey(issuer);
  return {
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Principal: { Federated: providerArn(deployRoleArn(answers), issuer) },
        Action: 'sts:AssumeRoleWithWebIdentity',
        Condition: {
          StringEquals: { [`${key}:aud`]: 'sts.amazonaws.com' },
          StringLike: { [`${key}:sub`]: subjects(answers) },
        },
      },
    ],
  };
}

/** The `iss` of the host's tokens. Source: GitHub and GitLab docs, "OpenID Connect" with AWS. */
export function issuerOf({ ci, remote }: Answers): string | undefined {
  const host = remote?.host;
  if (ci === 'gitlab') return `https://${host ?? 'gitlab.com'}`;
  if (ci !== 'github') return undefined;
  const isEnterprise = host !== undefined && host !== 'github.com';
  return isEnterprise ? `https://${host}/_services/token` : 'https://token.actions.githubusercontent.com';
}

/** Stands where nobody knows the repository, and matches none. */
export const PLACEHOLDER_REPOSITORY = 'OWNER/REPOSITORY';

/** GitHub writes newer repositories with the ids of owner and repository, which only their tokens tell. */
function subjects({ ci, remote, branch }: Answers): readonly string[] {
  const path = remote?.path ?? PLACEHOLDER_REPOSITORY;
  if (ci === 'gitlab') return [`project_path:${path}:ref_type:branch:ref:${branch}`];
  const [owner, name] = path.split('/');
  return [`repo:${path}:ref:refs/heads/${branch}`, `repo:${owner}@*/${name}@*:ref:refs/heads/${branch}`];
}

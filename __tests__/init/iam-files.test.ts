import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { trusts } from '../../src/emulator/sts/trusts.js';
import { openInitFolder } from '../support/init-folder.js';

const { parseToObject } = createRequire(import.meta.url)('hcl2-parser') as {
  parseToObject(text: string): [Terraform, unknown];
};

interface Terraform {
  readonly resource: Readonly<
    Record<string, Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>>
  >;
}

const names = ['--service', 'shop', '--cluster', 'production', '--region', 'eu-central-1', '--ci', 'github'];

async function made(...flags: readonly string[]) {
  const sample = await openInitFolder('flask');
  await sample.run('init', ...names, ...flags);
  const read = (name: string) => readFileSync(join(sample.folder, 'ecs-ship-iam', name), 'utf8');
  const [trust, deploy, main] = [read('trust-policy.json'), read('deploy-policy.json'), read('main.tf')];
  await sample.remove();
  return { trust: JSON.parse(trust), deploy: JSON.parse(deploy), terraform: parseToObject(main) };
}

it('trusts the jobs of the branch, with ids in their tokens and without, and no others', async () => {
  const { trust } = await made('--account-id', '111122223333');
  const names = ['arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com'];
  const isTrusted = (sub: string) =>
    trusts(trust, {
      ...{ action: 'sts:AssumeRoleWithWebIdentity', kind: 'Federated', names },
      context: (key) => (key.endsWith(':sub') ? [sub] : key.endsWith(':aud') ? ['sts.amazonaws.com'] : []),
    });
  expect(isTrusted('repo:OWNER/REPOSITORY:ref:refs/heads/main')).toBe(true);
  expect(isTrusted('repo:OWNER@4711/REPOSITORY@815:ref:refs/heads/main')).toBe(true);
  expect(isTrusted('repo:OWNER/REPOSITORY:ref:refs/heads/other')).toBe(false);
  expect(isTrusted('repo:OWNER/REPOSITORY:pull_request')).toBe(false);
  expect(isTrusted('repo:MALLORY/REPOSITORY:ref:refs/heads/main')).toBe(false);
});

it('names in the policy what the files name', async () => {
  const { deploy } = await made('--account-id', '111122223333');
  const resources = deploy.Statement.flatMap(({ Resource }: { Resource: unknown }) => Resource);
  expect(resources).toEqual(
    expect.arrayContaining([
      'arn:aws:ecr:eu-central-1:111122223333:repository/shop',
      'arn:aws:ecs:eu-central-1:111122223333:service/production/shop',
      'arn:aws:iam::111122223333:role/ecsTaskExecutionRole',
      'arn:aws:logs:eu-central-1:111122223333:log-group:/ecs/shop:log-stream:*',
    ]),
  );
});

it('makes the role of these two files with Terraform, which puts in the account where nobody knew it', async () => {
  const { terraform } = await made();
  const [file, problem] = terraform;
  expect(problem).toBeNull();
  const account = 'data.aws_caller_identity.current.account_id';
  const of = (name: string) => `\${replace(file("\${path.module}/${name}"), "123456789012", ${account})}`;
  expect(file.resource.aws_iam_role?.deploy?.[0]).toEqual({
    ...{ name: 'shop-deploy', assume_role_policy: of('trust-policy.json') },
  });
  expect(file.resource.aws_iam_role_policy?.deploy?.[0]).toMatchObject({ policy: of('deploy-policy.json') });
  const known = (await made('--account-id', '111122223333')).terraform[0];
  expect(known.resource.aws_iam_role?.deploy?.[0]?.assume_role_policy).toBe(
    `\${file("\${path.module}/trust-policy.json")}`,
  );
});

import { readFileSync } from 'node:fs';
import { features } from '../../src/iam/features.js';
import { iamActions } from '../../src/iam/iam-actions.js';
import { policyDocument } from '../../src/iam/policy-document.js';
import { defaultFeatures } from '../../src/iam/policy-tables.js';

const here = { partition: 'aws', region: 'eu-central-1', account: '123456789012' };
const subject = { repository: 'web', cluster: 'production', services: ['web'], roles: ['arn:a', 'arn:b'] };
const all = Object.keys(features) as (keyof typeof features)[];

/** The JSON of docs/iam.md, in its order. */
const blocks = [...readFileSync('docs/iam.md', 'utf8').matchAll(/^```json\n([\s\S]*?)^```$/gm)].map(
  ([, text = '']) => JSON.parse(text),
);

describe('a policy', () => {
  it('allows every action of its features once, on the narrowest resource that AWS judges it on', () => {
    const { Statement } = policyDocument(all, { ...subject, key: 'arn:key' }, here);
    const allowed = Statement.flatMap(({ Action }) => Action);
    const needed = Object.entries(iamActions).flatMap(([action, on]) => (on === 'none' ? [] : [action]));
    expect([...allowed].sort()).toEqual(needed.sort());
    const anywhere = Statement.filter(({ Resource }) => Resource === '*').flatMap(({ Action }) => Action);
    expect(anywhere.map((action) => iamActions[action])).toEqual(anywhere.map(() => 'any'));
  });

  it('lets roles be passed to tasks only', () => {
    const statement = policyDocument(['deployment'], subject, here).Statement.find(({ Action }) =>
      Action.includes('iam:PassRole'),
    );
    expect(statement).toEqual({
      Sid: 'Role',
      Effect: 'Allow',
      Action: ['iam:PassRole'],
      Resource: ['arn:a', 'arn:b'],
      Condition: { StringEquals: { 'iam:PassedToService': 'ecs-tasks.amazonaws.com' } },
    });
  });

  it('speaks of KMS only where there is a key', () => {
    const actions = (key?: string) =>
      policyDocument(['new repository'], { ...subject, key }, here).Statement.flatMap(({ Action }) => Action);
    expect(actions()).toEqual(['ecr:CreateRepository', 'ecr:TagResource']);
    expect(actions('arn:key')).toEqual(expect.arrayContaining(['kms:CreateGrant', 'kms:DescribeKey']));
  });
});

describe('docs/iam.md', () => {
  it('has the policy of a run with defaults, which fits into a managed policy of 6,144 characters', () => {
    const [policy] = blocks;
    const allowed: string[] = policy.Statement.flatMap(({ Action }: { Action: string[] }) => Action);
    const expected = policyDocument(defaultFeatures, subject, here).Statement.flatMap(({ Action }) => Action);
    expect(allowed).toEqual(expected);
    expect(JSON.stringify(policy).length).toBeLessThan(6144);
  });

  it('has statements for what pushes to other registries and looks at other clusters', () => {
    const added = blocks.slice(1).flat() as { Resource: string; Action: string[] }[];
    const on = (resource: string) => added.find(({ Resource }) => Resource === resource)?.Action;
    expect(on('arn:aws:ecr:eu-west-1:210987654321:repository/web')).toContain('ecr:PutImage');
    expect(on('arn:aws:ecs:eu-central-1:123456789012:service/*/*')).toContain('ecs:DescribeServices');
  });
});

import { namedSecrets } from '../../../src/plan/definition/secret-reference.js';
import { settledOverrides } from '../../../src/plan/definition/settled-overrides.js';
import { defaultConfig } from '../../support/default-config.js';

const service = { arn: 'arn:aws-cn:ecs:cn-north-1:123456789012:service/prod/web' };
const arn = 'arn:aws-cn:secretsmanager:cn-north-1:123456789012:secret:app/db-AbCdEf';
const parameter = 'arn:aws-cn:ssm:cn-north-1:123456789012:parameter';

function settled(text: string): string | undefined {
  const overrides = { ...defaultConfig.taskDefinition.overrides, secrets: { DB: text } };
  const resolved = { images: {}, secrets: { 'app/db': arn, 'k+=@.x': `${arn}2` } };
  return settledOverrides(overrides, { resolved, service }).secrets.DB;
}

describe('a secret of the option secrets', () => {
  it.each([
    ['app/db', arn],
    ['secretsmanager:app/db', arn],
    ['app/db:password', `${arn}:password::`],
    ['app/db:password::', `${arn}:password::`],
    ['app/db::AWSPREVIOUS', `${arn}::AWSPREVIOUS:`],
    ['secretsmanager:app/db:password:AWSCURRENT:v1', `${arn}:password:AWSCURRENT:v1`],
    ['k+=@.x:key', `${arn}2:key::`],
    ['app/db:::', arn],
    [arn, arn],
    [`${arn}:password`, `${arn}:password::`],
    [`${arn}:password::`, `${arn}:password::`],
    ['/app/db', `${parameter}/app/db`],
    ['ssm:/app/db', `${parameter}/app/db`],
    ['ssm:db', `${parameter}/db`],
    [`${parameter}/other`, `${parameter}/other`],
  ])('%s becomes what ECS takes', (text, valueFrom) => {
    expect(settled(text)).toBe(valueFrom);
  });

  it('has to be asked for only where its ARN is nobody’s to know', () => {
    const secrets = { A: 'app/db:user', B: 'app/db:password', C: '/app/db', D: 'ssm:x', E: arn, F: 'other' };
    expect(namedSecrets(secrets)).toEqual(['app/db', 'other']);
  });
});

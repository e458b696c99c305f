import { judgeSecrets } from '../../../src/doctor/secrets/judge-secrets.js';
import { secretUses } from '../../../src/doctor/secrets/secret-uses.js';
import { ShipError } from '../../../src/errors.js';

const home = { partition: 'aws', region: 'eu-central-1', account: '123456789012' };
const arn = 'arn:aws:secretsmanager:eu-central-1:123456789012:secret:app/db-AbCdEf';
const exists = { isDeleted: false };

function judged(valueFrom: string, found: { isDeleted: boolean } | undefined, error?: ShipError) {
  const uses = secretUses(
    { containerDefinitions: [{ name: 'web', secrets: [{ name: 'DB', valueFrom }] }] },
    home,
  );
  const used = uses.map((use) => ({ use, found, ...(error === undefined ? {} : { error }) }));
  return judgeSecrets(used, home).map(({ id, status }) => `${id} ${status}`);
}

it.each([
  ['a secret', arn, exists, ['secret ok']],
  ['a parameter by its name', '/app/key', exists, ['secret ok']],
  ['a JSON key, of which only the value could tell', `${arn}:password::`, exists, ['secret ok']],
  ['none there', arn, undefined, ['secret failed']],
  ['one that is being deleted', arn, { isDeleted: true }, ['secret failed']],
  ['a JSON key without its colons', `${arn}:password`, exists, ['secret-form failed']],
  ['another region', arn.replace('eu-central-1', 'eu-west-1'), exists, ['secret-region warning']],
])('%s', (_, valueFrom, found, lines) => {
  expect(judged(valueFrom, found)).toEqual(lines);
});

it('what may not be looked at is not known, and says which permission is missing', () => {
  const error = new ShipError('permission-denied', 'AWS denies it', { remedy: 'Allow it' });
  expect(judged(arn, undefined, error)).toEqual(['secret skipped']);
});

it('finds what log drivers and private registries are given', () => {
  const container = {
    name: 'web',
    logConfiguration: { logDriver: 'splunk', secretOptions: [{ name: 'splunk-token', valueFrom: 'token' }] },
    repositoryCredentials: { credentialsParameter: arn },
  };
  const uses = secretUses({ containerDefinitions: [container] }, home);
  expect(uses.map(({ kind, for: used }) => `${kind} ${used}`)).toEqual([
    'parameter splunk-token',
    'secret its registry',
  ]);
});

import { SecretStore } from '../../../src/emulator/secrets/secret-store.js';

const ARN = 'arn:aws:secretsmanager:us-east-1:123456789012:secret';
const store = new SecretStore({
  secrets: {
    plain: 'open sesame',
    'prod/db': { user: 'amy', port: 5432 },
    [`${ARN}:exact-AbCdEf`]: 'by arn',
  },
  parameters: { '/prod/colour': 'green', size: 'large' },
});

describe('the secret store', () => {
  it.each([
    ['a secret by its ARN with the six added characters', `${ARN}:plain-a1B2c3`, 'open sesame'],
    ['a secret by a partial ARN', `${ARN}:plain`, 'open sesame'],
    ['a secret seeded by ARN', `${ARN}:exact-AbCdEf`, 'by arn'],
    ['a whole JSON secret', `${ARN}:prod/db-a1B2c3`, '{"user":"amy","port":5432}'],
    ['a key of a JSON secret', `${ARN}:prod/db-a1B2c3:user::`, 'amy'],
    ['a key that is no text', `${ARN}:prod/db-a1B2c3:port::`, '5432'],
    ['a parameter by name', '/prod/colour', 'green'],
    ['a parameter by ARN', 'arn:aws:ssm:us-east-1:123456789012:parameter/prod/colour', 'green'],
    ['a parameter of one word by ARN', 'arn:aws:ssm:us-east-1:123456789012:parameter/size', 'large'],
  ])('finds %s', (_, valueFrom, value) => {
    expect(store.resolve(valueFrom)).toEqual({ value });
  });

  it.each([
    [`${ARN}:other-a1B2c3`, /Secrets Manager can't find the specified secret/],
    [`${ARN}:prod/db-a1B2c3:password::`, /did not contain json key password/],
    [`${ARN}:plain-a1B2c3:user::`, /did not contain json key user/],
    ['/prod/taste', /invalid parameters: \/prod\/taste/],
  ])('says why there is no %s', (valueFrom, reason) => {
    expect(store.resolve(valueFrom)).toEqual({ error: expect.stringMatching(reason) });
  });

  it('gives no value of a secret that was deleted', () => {
    const gone = { Name: 'gone', SecretString: 'x', DeletedDate: new Date(0) };
    const parameters = [{ Name: '/listed', Value: 'y' }];
    const listed = new SecretStore({ secrets: [gone], parameters });
    const error = expect.stringMatching(/InvalidRequestException: .*marked for deletion/);
    expect(listed.resolve(`${ARN}:gone-a1B2c3`)).toEqual({ error });
    expect(listed.resolve('/listed')).toEqual({ value: 'y' });
  });
});

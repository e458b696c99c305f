import { anything, choice, list, map, record, type Schema, text } from '../document/schema.js';

const scalar = [text, { kind: 'number' }, { kind: 'boolean' }] as const;
const mapOrList = (value: Schema, item: Schema): Schema => ({ kind: 'either', of: [map(value), list(item)] });

/** Values by name, or CreateSecret's members and DescribeSecret's DeletedDate. */
export const secretsSchema: Schema = mapOrList(
  { kind: 'either', of: [...scalar, map(anything)] },
  record({ Name: text, SecretString: text, KmsKeyId: text, DeletedDate: text }, ['Name', 'SecretString']),
);

/** Values by name, or PutParameter's members. */
export const parametersSchema: Schema = mapOrList(
  { kind: 'either', of: scalar },
  record(
    {
      Name: text,
      Value: text,
      Type: choice('String', 'StringList', 'SecureString'),
      KeyId: text,
      Tier: choice('Standard', 'Advanced', 'Intelligent-Tiering'),
    },
    ['Name', 'Value'],
  ),
);

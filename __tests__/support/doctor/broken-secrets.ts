import { deny } from './broken-access.js';
import type { BrokenSetup } from './broken-setup.js';
import { PARAMETER, SECRET } from './healthy-roles.js';

/** What is wrong with secrets, parameters and logs. */
export const brokenSecrets: readonly BrokenSetup[] = [
  {
    what: 'the secret is not there',
    change: (it) => {
      it.secrets = [];
    },
    ...{
      finds: 'secret',
      as: 'failed',
      says: /The secret web\/db-AbCdEf .*DATABASE_PASSWORD of container web.* does not exist/,
    },
    remedy: /Create it, or correct its ARN/,
  },
  {
    what: 'the secret is being deleted',
    change: ({ secrets }) => {
      for (const secret of secrets) secret.DeletedDate = '2026-12-24T00:00:00Z';
    },
    ...{
      finds: 'secret',
      as: 'failed',
      says: /is being deleted/,
      remedy: /Restore it \(aws secretsmanager restore-secret\)/,
    },
  },
  {
    what: 'the parameter has another name',
    change: ({ parameters }) => {
      for (const parameter of parameters) parameter.Name = '/web/Level';
    },
    ...{
      finds: 'secret',
      as: 'failed',
      says: /The parameter web\/level .*LOG_LEVEL.* does not exist/,
      remedy: /told apart by case/,
    },
  },
  {
    what: 'the parameter lies in another region',
    change: ({ definition: { containerDefinitions }, roles }) => {
      const [, level] = containerDefinitions[0].secrets ?? [];
      const elsewhere = PARAMETER.replace('eu-central-1', 'us-east-1');
      if (level) level.valueFrom = elsewhere;
      roles.execution.Policies[0]?.PolicyDocument.Statement.push({
        ...{ Effect: 'Allow', Action: 'ssm:GetParameters', Resource: elsewhere },
      });
    },
    ...{ finds: 'secret-region', as: 'warning', says: /lies in us-east-1, the tasks run in eu-central-1/ },
    remedy: /Create the parameter in eu-central-1/,
  },
  {
    what: 'nobody may look for secrets',
    change: (it) => deny(it, 'secretsmanager:DescribeSecret'),
    ...{ finds: 'secret', as: 'skipped', says: /secretsmanager:DescribeSecret/ },
  },
  {
    what: 'the JSON key of the secret stands alone',
    change: ({ definition: { containerDefinitions } }) => {
      const [password] = containerDefinitions[0].secrets ?? [];
      if (password) password.valueFrom = `${SECRET}:password`;
    },
    ...{ finds: 'secret-form', as: 'failed', says: /has 1 part after/, remedy: /web\/db-AbCdEf:password::/ },
  },
];

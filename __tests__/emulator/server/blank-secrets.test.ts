import { RegisterTaskDefinition$ } from '@aws-sdk/client-ecs';
import { AssumeRoleWithWebIdentity$ } from '@aws-sdk/client-sts';
import { blankSecrets } from '../../../src/emulator/protocol/blank-secrets.js';
import { operationModel } from '../../../src/emulator/protocol/service-model.js';

describe('blankSecrets', () => {
  it('blanks environment values and keeps what is needed to understand the request', () => {
    const container = {
      name: 'app',
      environment: [{ name: 'DB_PASSWORD', value: 'hunter2' }],
      secrets: [{ name: 'KEY', valueFrom: 'arn:aws:ssm:eu-central-1:1:parameter/key' }],
    };
    const input = { family: 'app', containerDefinitions: [container] };
    expect(blankSecrets(operationModel(RegisterTaskDefinition$).input, input)).toEqual({
      family: 'app',
      containerDefinitions: [{ ...container, environment: [{ name: 'DB_PASSWORD', value: '***' }] }],
    });
  });

  it('blanks tokens', () => {
    const input = { RoleArn: 'arn:aws:iam::1:role/r', RoleSessionName: 's', WebIdentityToken: 'ey.jw.t' };
    expect(blankSecrets(operationModel(AssumeRoleWithWebIdentity$).input, input)).toEqual({
      ...input,
      WebIdentityToken: '***',
    });
  });
});

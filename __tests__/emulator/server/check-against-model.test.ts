import { CreateService$ } from '@aws-sdk/client-ecs';
import { checkAgainstModel } from '../../../src/emulator/protocol/check-against-model.js';

const service = { serviceName: 'web', createdAt: new Date(), loadBalancers: [{ containerPort: 80 }] };

describe('checkAgainstModel', () => {
  it('has nothing to say about a value the model allows', () => {
    expect(checkAgainstModel(CreateService$, 'input', { serviceName: 'web', desiredCount: 2 })).toEqual([]);
    expect(checkAgainstModel(CreateService$, 'output', { service, $metadata: {} })).toEqual([]);
  });

  it('finds a misspelt member, a missing one and a wrong type, with their places', () => {
    const input = {
      desiredCout: 2,
      deploymentConfiguration: { deploymentCircuitBreaker: { enable: true } },
      loadBalancers: [{ containerPort: '80' }],
    };
    expect(checkAgainstModel(CreateService$, 'input', input)).toEqual([
      'CreateService.input.serviceName is required by CreateServiceRequest and is missing',
      'CreateService.input.desiredCout is not a member of CreateServiceRequest',
      'CreateService.input.deploymentConfiguration.deploymentCircuitBreaker.rollback is required by DeploymentCircuitBreaker and is missing',
      'CreateService.input.loadBalancers[0].containerPort must be a number, not a string',
    ]);
  });

  it('wants times as Date', () => {
    const output = { service: { ...service, createdAt: 1_700_000_000 } };
    expect(checkAgainstModel(CreateService$, 'output', output)).toEqual([
      'CreateService.output.service.createdAt must be a Date, not a number',
    ]);
  });
});

import { importService } from '../../src/init/import-service.js';
import type { ServiceSnapshot } from '../../src/watch/rollout.js';

const snapshot: ServiceSnapshot = {
  arn: 'arn:aws:ecs:eu-central-1:123456789012:service/prod/web',
  name: 'web',
  clusterArn: 'arn:aws:ecs:eu-central-1:123456789012:cluster/prod',
  status: 'ACTIVE',
  ...{ desired: 3, running: 3, pending: 0 },
  taskDefinitionArn: 'arn:aws:ecs:eu-central-1:123456789012:task-definition/web:7',
  controller: 'ECS',
  ...{ deployments: [], events: [] },
  targetGroupArns: ['arn:aws:elasticloadbalancing:eu-central-1:123456789012:targetgroup/web/1'],
  loadBalancedPorts: [{ container: 'app', port: 8080 }],
  circuitBreaker: { enabled: true, rollback: true },
  network: { subnets: ['subnet-1'], securityGroups: ['sg-1'], publicAddress: true },
  rolloutLimits: { minimumHealthyPercent: 50, maximumPercent: 150 },
  healthCheckGracePeriodSeconds: 60,
};

const revision = {
  arn: snapshot.taskDefinitionArn,
  definition: {
    ...{ family: 'web', revision: 7, status: 'ACTIVE' },
    containerDefinitions: [
      { name: 'proxy', image: 'envoy:1', portMappings: [{ containerPort: 80 }] },
      { name: 'app', image: 'registry.example.com:5000/web:7', portMappings: [{ containerPort: 8080 }] },
    ],
  },
  tags: {},
};

it('keeps network, load balancer and deployment settings in the words of CreateService', () => {
  expect(importService(snapshot, revision).service).toEqual({
    ...{ cluster: 'prod', serviceName: 'web', desiredCount: 3, healthCheckGracePeriodSeconds: 60 },
    deploymentConfiguration: {
      ...{ minimumHealthyPercent: 50, maximumPercent: 150 },
      deploymentCircuitBreaker: { enable: true, rollback: true },
    },
    networkConfiguration: {
      awsvpcConfiguration: { subnets: ['subnet-1'], securityGroups: ['sg-1'], assignPublicIp: 'ENABLED' },
    },
    loadBalancers: [
      {
        targetGroupArn: 'arn:aws:elasticloadbalancing:eu-central-1:123456789012:targetgroup/web/1',
        ...{ containerName: 'app', containerPort: 8080 },
      },
    ],
  });
});

it('gives the image to the container behind the load balancer, whose repository it names only in ECR', () => {
  const imported = importService(snapshot, revision);
  expect(imported).toMatchObject({ container: 'app', port: 8080, repository: undefined });
  expect(imported.definition).toEqual({
    family: 'web',
    containerDefinitions: [
      revision.definition.containerDefinitions[0],
      { name: 'app', image: 'registry.example.com:5000/web', portMappings: [{ containerPort: 8080 }] },
    ],
  });
});

import type { DoctorSetup } from './doctor-setup.js';
import { ACCOUNT, PARAMETER, REGION, SECRET } from './healthy-roles.js';

type Service = Pick<DoctorSetup, 'definition' | 'service' | 'targetGroup' | 'loadBalancer'>;

/** Two tasks on Fargate behind a load balancer, replaced with the circuit breaker on. */
export function healthyService(): Service {
  return {
    definition: definition(),
    service: service(),
    targetGroup: targetGroup(),
    loadBalancer: loadBalancer(),
  };
}

function definition(): DoctorSetup['definition'] {
  const options = {
    ...{ 'awslogs-group': '/ecs/web', 'awslogs-region': REGION },
    'awslogs-stream-prefix': 'web',
  };
  const healthCheck = { command: ['CMD-SHELL', 'wget -q -O - http://127.0.0.1:8080/health'], interval: 10 };
  return {
    family: 'web',
    requiresCompatibilities: ['FARGATE'],
    networkMode: 'awsvpc',
    ...{ cpu: '256', memory: '512' },
    executionRoleArn: `arn:aws:iam::${ACCOUNT}:role/web-execution`,
    taskRoleArn: `arn:aws:iam::${ACCOUNT}:role/web-task`,
    runtimePlatform: { cpuArchitecture: 'X86_64', operatingSystemFamily: 'LINUX' },
    containerDefinitions: [
      {
        ...{ name: 'web', image: 'web', essential: true, stopTimeout: 30, healthCheck },
        portMappings: [{ containerPort: 8080, protocol: 'tcp' }],
        secrets: [
          { name: 'DATABASE_PASSWORD', valueFrom: `${SECRET}:password::` },
          { name: 'LOG_LEVEL', valueFrom: PARAMETER },
        ],
        logConfiguration: { logDriver: 'awslogs', options },
      },
    ],
  };
}

function service(): NonNullable<DoctorSetup['service']> {
  return {
    ...{ cluster: 'production', serviceName: 'web', taskDefinition: 'web', desiredCount: 2 },
    launchType: 'FARGATE',
    networkConfiguration: {
      awsvpcConfiguration: {
        subnets: ['subnet-private-a', 'subnet-private-b'],
        securityGroups: ['sg-web'],
        assignPublicIp: 'DISABLED',
      },
    },
    loadBalancers: [{ targetGroupArn: 'web', containerName: 'web', containerPort: 8080 }],
    healthCheckGracePeriodSeconds: 60,
    deploymentConfiguration: {
      ...{ minimumHealthyPercent: 100, maximumPercent: 200 },
      deploymentCircuitBreaker: { enable: true, rollback: true },
    },
  };
}

function targetGroup(): DoctorSetup['targetGroup'] {
  return {
    ...{ Name: 'web', Protocol: 'HTTP', Port: 8080, VpcId: 'vpc-1', TargetType: 'ip' },
    ...{ HealthCheckPath: '/health', HealthCheckIntervalSeconds: 10, HealthyThresholdCount: 2 },
    Attributes: [{ Key: 'deregistration_delay.timeout_seconds', Value: '30' }],
  };
}

function loadBalancer(): DoctorSetup['loadBalancer'] {
  const forward = { Type: 'forward', TargetGroupArn: 'web' } as const;
  return {
    ...{ Name: 'web', Scheme: 'internet-facing', SecurityGroups: ['sg-alb'] },
    Subnets: ['subnet-public-a', 'subnet-public-b'],
    Listeners: [{ Protocol: 'HTTP', Port: 80, DefaultActions: [forward] }],
  };
}

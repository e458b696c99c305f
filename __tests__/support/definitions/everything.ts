import { app, logs, parameter, role, secret } from './account.js';
import { ec2Definitions } from './ec2.js';
import type { Family } from './family.js';
import { fargateDefinitions } from './fargate.js';
import { sidecarDefinitions } from './sidecars.js';
import { valueDefinitions } from './values.js';
import { volumeDefinitions } from './volumes.js';

/** Every member that RegisterTaskDefinition knows is set at least once in the corpus; most of them here. */
const everything: Family = {
  everything: {
    taskRoleArn: role('task'),
    executionRoleArn: role('execution'),
    networkMode: 'bridge',
    cpu: '2048',
    memory: '4096',
    ipcMode: 'task',
    pidMode: 'task',
    tags: [{ key: 'team', value: 'blue' }],
    runtimePlatform: { cpuArchitecture: 'X86_64', operatingSystemFamily: 'LINUX' },
    containerDefinitions: [
      {
        ...app,
        cpu: 1024,
        memory: 2048,
        memoryReservation: 1024,
        essential: true,
        versionConsistency: 'enabled',
        restartPolicy: { enabled: true, ignoredExitCodes: [0], restartAttemptPeriod: 60 },
        entryPoint: ['/entry'],
        command: ['serve', '--port=8080'],
        environment: [{ name: 'A', value: 'b' }],
        environmentFiles: [{ type: 's3', value: 'arn:aws:s3:::config/app.env' }],
        secrets: [{ name: 'S', valueFrom: parameter('s') }],
        startTimeout: 30,
        stopTimeout: 30,
        user: 'app:app',
        workingDirectory: '/app',
        dockerLabels: { a: 'b' },
        logConfiguration: {
          ...logs('/ecs/all'),
          secretOptions: [{ name: 'token', valueFrom: secret('token') }],
        },
        healthCheck: { command: ['CMD', 'true'], interval: 5, timeout: 2, retries: 10, startPeriod: 0 },
        resourceRequirements: [
          {
            type: 'GPU',
            value: '1',
            sharingStrategy: { nvidiaMps: { memory: 1024, maxComputePercent: 50 } },
          },
        ],
      },
    ],
  },
};

/** The corpus: real-world-shaped task definitions by family. */
export const definitions: Family = {
  ...fargateDefinitions,
  ...sidecarDefinitions,
  ...ec2Definitions,
  ...volumeDefinitions,
  ...valueDefinitions,
  ...everything,
};

import { app, fargate, logs, parameter, role, secret } from './account.js';
import type { Family } from './family.js';

/** Web services and workers on Fargate. */
export const fargateDefinitions: Family = {
  'fargate-smallest': { ...fargate, containerDefinitions: [app] },
  'fargate-web': {
    ...fargate,
    cpu: '1024',
    memory: '2048',
    taskRoleArn: role('shop'),
    containerDefinitions: [
      {
        ...app,
        portMappings: [{ containerPort: 8080, protocol: 'tcp' }],
        environment: [
          { name: 'PORT', value: '8080' },
          { name: 'JAVA_OPTS', value: '-Xmx1g -Dfile.encoding=UTF-8 -Da=b=c' },
        ],
        healthCheck: {
          command: ['CMD-SHELL', 'curl -fsS http://127.0.0.1:8080/health || exit 1'],
          interval: 15,
          timeout: 3,
          retries: 5,
          startPeriod: 60,
        },
        logConfiguration: logs('/ecs/shop'),
        stopTimeout: 120,
      },
    ],
  },
  'fargate-arm64': {
    ...fargate,
    runtimePlatform: { cpuArchitecture: 'ARM64', operatingSystemFamily: 'LINUX' },
    containerDefinitions: [app],
  },
  'fargate-units-as-words': { ...fargate, cpu: '.5 vCPU', memory: '1 GB', containerDefinitions: [app] },
  'fargate-large': { ...fargate, cpu: '16384', memory: '122880', containerDefinitions: [app] },
  'fargate-ephemeral-storage': {
    ...fargate,
    ephemeralStorage: { sizeInGiB: 200 },
    containerDefinitions: [app],
  },
  'fargate-read-only-root': {
    ...fargate,
    volumes: [{ name: 'tmp' }, { name: 'run' }],
    containerDefinitions: [
      {
        ...app,
        readonlyRootFilesystem: true,
        user: '10001:10001',
        mountPoints: [
          { sourceVolume: 'tmp', containerPath: '/tmp', readOnly: false },
          { sourceVolume: 'run', containerPath: '/run' },
        ],
        linuxParameters: { initProcessEnabled: true, capabilities: { drop: ['ALL'] } },
      },
    ],
  },
  'fargate-restart-policy': {
    ...fargate,
    containerDefinitions: [
      {
        ...app,
        restartPolicy: { enabled: true, ignoredExitCodes: [0, 143], restartAttemptPeriod: 180 },
        versionConsistency: 'disabled',
      },
    ],
  },
  'fargate-exec-and-faults': {
    ...fargate,
    pidMode: 'task',
    enableFaultInjection: true,
    containerDefinitions: [
      { ...app, linuxParameters: { capabilities: { add: ['SYS_PTRACE'] } }, pseudoTerminal: true },
    ],
  },
  'fargate-private-registry': {
    ...fargate,
    containerDefinitions: [
      {
        ...app,
        image: 'registry.example.com:5443/team/shop:stable',
        repositoryCredentials: { credentialsParameter: secret('registry') },
      },
    ],
  },
  'fargate-worker': {
    ...fargate,
    containerDefinitions: [
      {
        ...app,
        entryPoint: ['/sbin/tini', '--'],
        command: ['sh', '-c', 'exec worker --queue "a b" --filter=\'x=y\' 2>&1'],
        workingDirectory: '/srv/app with spaces',
        environmentFiles: [{ value: 'arn:aws:s3:::config/shop.env', type: 's3' }],
        secrets: [
          { name: 'DB_PASSWORD', valueFrom: `${secret('db')}:password::` },
          { name: 'DB_USER', valueFrom: `${secret('db')}:user:AWSPREVIOUS:` },
          { name: 'API_KEY', valueFrom: parameter('shop/api-key') },
          { name: 'SHORT', valueFrom: 'short-name' },
        ],
        logConfiguration: logs('/ecs/worker'),
      },
    ],
  },
};

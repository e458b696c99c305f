import { app, logs } from './account.js';
import type { Family } from './family.js';

const sized = { ...app, memory: 512 };

/** Tasks on container instances, Windows and Bottlerocket among them. */
export const ec2Definitions: Family = {
  'ec2-bridge-dynamic-port': {
    networkMode: 'bridge',
    requiresCompatibilities: ['EC2'],
    containerDefinitions: [
      {
        ...app,
        cpu: 128,
        memoryReservation: 256,
        memory: 1024,
        links: ['redis:cache'],
        portMappings: [{ containerPort: 8080, hostPort: 0 }],
        hostname: 'shop',
        dnsServers: ['10.0.0.2'],
        dnsSearchDomains: ['internal.example.com'],
        extraHosts: [{ hostname: 'db', ipAddress: '10.0.0.9' }],
      },
      { name: 'redis', image: 'redis:7', memory: 128, portMappings: [{ containerPort: 6379 }] },
    ],
  },
  'ec2-host-network-daemon': {
    networkMode: 'host',
    pidMode: 'host',
    ipcMode: 'host',
    volumes: [
      { name: 'docker-sock', host: { sourcePath: '/var/run/docker.sock' } },
      { name: 'proc', host: { sourcePath: '/proc' } },
      { name: 'scratch', host: {} },
    ],
    containerDefinitions: [
      {
        ...sized,
        privileged: true,
        portMappings: [{ containerPort: 9100 }],
        mountPoints: [{ sourceVolume: 'proc', containerPath: '/host/proc', readOnly: true }],
      },
    ],
  },
  'ec2-none-network': {
    networkMode: 'none',
    containerDefinitions: [{ ...sized, disableNetworking: true, interactive: true }],
  },
  'ec2-gpu': {
    requiresCompatibilities: ['EC2'],
    placementConstraints: [
      { type: 'memberOf', expression: 'attribute:ecs.instance-type =~ g5.* and attribute:x != "y z"' },
    ],
    containerDefinitions: [
      {
        ...sized,
        memory: 61440,
        resourceRequirements: [{ type: 'GPU', value: '4' }],
        linuxParameters: { sharedMemorySize: 8192 },
        environment: [{ name: 'NVIDIA_DRIVER_CAPABILITIES', value: 'compute,utility' }],
      },
    ],
  },
  'ec2-inference-accelerator': {
    inferenceAccelerators: [{ deviceName: 'device_1', deviceType: 'eia2.medium' }],
    containerDefinitions: [
      { ...sized, resourceRequirements: [{ type: 'InferenceAccelerator', value: 'device_1' }] },
    ],
  },
  'ec2-neuron-device': {
    containerDefinitions: [
      {
        ...sized,
        linuxParameters: {
          devices: [
            { hostPath: '/dev/neuron0', containerPath: '/dev/neuron0', permissions: ['read', 'write'] },
          ],
          capabilities: { add: ['IPC_LOCK'], drop: [] },
        },
        ulimits: [
          { name: 'memlock', softLimit: -1, hardLimit: -1 },
          { name: 'nofile', softLimit: 0, hardLimit: 1048576 },
        ],
      },
    ],
  },
  'ec2-swap-and-tmpfs': {
    containerDefinitions: [
      {
        ...sized,
        linuxParameters: {
          maxSwap: 0,
          swappiness: 0,
          tmpfs: [{ containerPath: '/tmp', size: 64, mountOptions: ['rw', 'noexec', 'nosuid'] }],
        },
        systemControls: [
          { namespace: 'net.core.somaxconn', value: '1024' },
          { namespace: 'net.ipv4.tcp_keepalive_time', value: '500' },
        ],
      },
    ],
  },
  'ec2-bottlerocket': {
    networkMode: 'awsvpc',
    requiresCompatibilities: ['EC2'],
    placementConstraints: [{ type: 'memberOf', expression: 'attribute:bottlerocket.variant == aws-ecs-2' }],
    containerDefinitions: [
      {
        ...sized,
        dockerSecurityOptions: ['label:type:container_t', 'no-new-privileges'],
        portMappings: [{ containerPort: 443, hostPort: 443, protocol: 'tcp' }],
      },
    ],
  },
  'ec2-external-instance': {
    requiresCompatibilities: ['EXTERNAL'],
    networkMode: 'bridge',
    containerDefinitions: [
      {
        ...sized,
        logConfiguration: { logDriver: 'json-file', options: { 'max-size': '10m', 'max-file': '3' } },
      },
    ],
  },
  'windows-fargate': {
    networkMode: 'awsvpc',
    requiresCompatibilities: ['FARGATE'],
    cpu: '1024',
    memory: '2048',
    executionRoleArn: 'arn:aws:iam::123456789012:role/execution',
    runtimePlatform: { operatingSystemFamily: 'WINDOWS_SERVER_2022_CORE', cpuArchitecture: 'X86_64' },
    containerDefinitions: [
      {
        ...app,
        entryPoint: ['powershell', '-Command'],
        command: [
          'New-Item -Path C:\\inetpub\\wwwroot\\index.html -Value "<b>hi</b>"; C:\\ServiceMonitor.exe w3svc',
        ],
        workingDirectory: 'C:\\app',
        logConfiguration: logs('/ecs/windows'),
      },
    ],
  },
  'windows-ec2-gmsa': {
    containerDefinitions: [
      { ...sized, credentialSpecs: ['credentialspec:arn:aws:s3:::gmsa/spec.json'], hostname: 'IIS01' },
    ],
  },
};

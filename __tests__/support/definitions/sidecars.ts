import { app, fargate, logs, parameter, registry, secret } from './account.js';
import type { Family } from './family.js';

const port = { name: 'http', containerPort: 8080, protocol: 'tcp', appProtocol: 'http' } as const;

/** Containers beside the one that is deployed: proxies, log routers, agents, migrations. */
export const sidecarDefinitions: Family = {
  'sidecar-datadog': {
    ...fargate,
    containerDefinitions: [
      { ...app, dockerLabels: { 'com.datadoghq.ad.instances': '[{"host":"%%host%%","port":"8080"}]' } },
      {
        name: 'datadog-agent',
        image: 'public.ecr.aws/datadog/agent:7',
        essential: false,
        environment: [{ name: 'ECS_FARGATE', value: 'true' }],
        secrets: [{ name: 'DD_API_KEY', valueFrom: secret('datadog') }],
      },
    ],
  },
  'sidecar-firelens': {
    ...fargate,
    containerDefinitions: [
      {
        name: 'log_router',
        image: 'public.ecr.aws/aws-observability/aws-for-fluent-bit:stable',
        essential: true,
        user: '0',
        firelensConfiguration: {
          type: 'fluentbit',
          options: {
            'enable-ecs-log-metadata': 'true',
            'config-file-type': 'file',
            'config-file-value': '/x.conf',
          },
        },
        logConfiguration: logs('/ecs/router'),
        memoryReservation: 50,
      },
      {
        ...app,
        dependsOn: [{ containerName: 'log_router', condition: 'START' }],
        logConfiguration: {
          logDriver: 'awsfirelens',
          options: { Name: 'http', Host: 'logs.example.com', Format: 'json', URI: '/v1?a=b&c=d' },
          secretOptions: [{ name: 'apikey', valueFrom: parameter('logs/key') }],
        },
      },
    ],
  },
  'sidecar-fluentd-of-unnamed-user': {
    ...fargate,
    containerDefinitions: [
      { ...app, logConfiguration: { logDriver: 'awsfirelens', options: { '@type': 'stdout' } } },
      {
        name: 'router',
        image: 'fluent/fluentd:v1.17-1',
        firelensConfiguration: { type: 'fluentd' },
        logConfiguration: logs('/ecs/router'),
      },
    ],
  },
  'sidecar-app-mesh': {
    ...fargate,
    proxyConfiguration: {
      type: 'APPMESH',
      containerName: 'envoy',
      properties: [
        { name: 'IgnoredUID', value: '1337' },
        { name: 'ProxyIngressPort', value: '15000' },
        { name: 'ProxyEgressPort', value: '15001' },
        { name: 'AppPorts', value: '8080,8081' },
        { name: 'EgressIgnoredIPs', value: '169.254.170.2,169.254.169.254' },
        { name: 'EgressIgnoredPorts', value: '' },
      ],
    },
    containerDefinitions: [
      { ...app, dependsOn: [{ containerName: 'envoy', condition: 'HEALTHY' }], portMappings: [port] },
      {
        name: 'envoy',
        image: 'public.ecr.aws/appmesh/aws-appmesh-envoy:v1.29.12.1-prod',
        user: '1337',
        ulimits: [{ name: 'nofile', softLimit: 15000, hardLimit: 15000 }],
        environment: [{ name: 'APPMESH_RESOURCE_ARN', value: 'mesh/shop/virtualNode/web' }],
        healthCheck: { command: ['CMD-SHELL', 'curl -s http://localhost:9901/server_info | grep state'] },
      },
    ],
  },
  'sidecar-service-connect': {
    ...fargate,
    containerDefinitions: [
      {
        ...app,
        portMappings: [
          port,
          { name: 'grpc', containerPort: 50051, appProtocol: 'grpc' },
          { name: 'range', containerPortRange: '9000-9010', protocol: 'udp' },
        ],
      },
    ],
  },
  'sidecar-migration-first': {
    ...fargate,
    containerDefinitions: [
      { name: 'migrate', image: `${registry}/shop:1.4.2`, essential: false, command: ['migrate', 'up'] },
      {
        ...app,
        dependsOn: [{ containerName: 'migrate', condition: 'SUCCESS' }],
        startTimeout: 300,
        stopTimeout: 2,
      },
    ],
  },
  'sidecar-xray-and-adot': {
    ...fargate,
    containerDefinitions: [
      {
        name: 'xray',
        image: 'xray-daemon',
        essential: false,
        cpu: 32,
        portMappings: [{ containerPort: 2000, protocol: 'udp' }],
      },
      {
        name: 'adot',
        image: 'adot:v0',
        essential: false,
        secrets: [{ name: 'AOT_CONFIG_CONTENT', valueFrom: 'otel' }],
      },
      app,
    ],
  },
  'sidecar-volumes-from': {
    ...fargate,
    containerDefinitions: [
      { ...app, volumesFrom: [{ sourceContainer: 'assets', readOnly: true }] },
      { name: 'assets', image: `${registry}/assets:9`, essential: false },
    ],
  },
  'sidecar-ten-containers': {
    ...fargate,
    containerDefinitions: [
      ...Array.from({ length: 9 }, (_, at) => ({
        name: `side-${9 - at}`,
        image: `${registry}/side-${at}:${at}`,
        essential: at % 2 === 0,
        environment: [{ name: 'AT', value: `${at}` }],
      })),
      app,
    ],
  },
};

import type { DefinitionOverrides } from '../../../src/config/config.js';
import { definitionChangeLines } from '../../../src/plan/definition/definition-change-lines.js';
import { diffDefinitions } from '../../../src/plan/definition/definition-diff.js';
import { renderTaskDefinition } from '../../../src/plan/definition/task-definition.js';
import { defaultConfig } from '../../support/default-config.js';

const image = 'repo@sha256:abc';
const definition = {
  family: 'web',
  cpu: '256',
  memory: '512',
  taskRoleArn: 'arn:aws:iam::123456789012:role/old',
  containerDefinitions: [
    {
      name: 'web',
      image,
      environment: [
        { name: 'KEPT', value: 'a b=c' },
        { name: 'CHANGED', value: 'old' },
        { name: 'TO_SECRET', value: 'plain' },
      ],
      secrets: [
        { name: 'DB', valueFrom: 'arn:old' },
        { name: 'TO_VARIABLE', valueFrom: 'arn:v' },
      ],
      dockerLabels: { a: '1', b: '2' },
      logConfiguration: { logDriver: 'awslogs', options: { 'awslogs-group': 'web', mode: 'blocking' } },
    },
    { name: 'sidecar', image: 'envoy:1', environment: [{ name: 'CHANGED', value: 'its own' }] },
  ],
};

function rendered(change: Partial<DefinitionOverrides>, container = 'web') {
  const overrides = { ...defaultConfig.taskDefinition.overrides, ...change };
  return renderTaskDefinition({ definition, image, container, overrides });
}
const told = (change: Partial<DefinitionOverrides>) =>
  definitionChangeLines(diffDefinitions(definition, rendered(change), ['KEPT', 'CHANGED', 'NEW', 'DB']));
const web = (change: Partial<DefinitionOverrides>) =>
  (rendered(change).containerDefinitions as readonly Record<string, unknown>[])[0];

describe('options over a task definition', () => {
  it('change nothing unless they are set', () => {
    expect(rendered({})).toEqual(definition);
  });

  it('merge variables by name, values as they are, and touch no other container', () => {
    expect(told({ environment: { CHANGED: '', NEW: ' x=y ' } })).toEqual([
      '~ containerDefinitions[web].environment[CHANGED]: "old" → ""',
      '+ containerDefinitions[web].environment[NEW]: " x=y "',
    ]);
  });

  it('replace all variables where that is asked for', () => {
    expect(web({ environment: { NEW: '1' }, environmentMode: 'replace' })?.environment).toEqual([
      { name: 'NEW', value: '1' },
    ]);
  });

  it('let a secret take the place of a variable, and a variable that of a secret', () => {
    const changed = web({ environment: { TO_VARIABLE: 'open' }, secrets: { TO_SECRET: '/web/key' } });
    expect(changed?.environment).toEqual([
      { name: 'KEPT', value: 'a b=c' },
      { name: 'CHANGED', value: 'old' },
      { name: 'TO_VARIABLE', value: 'open' },
    ]);
    expect(changed?.secrets).toEqual([
      { name: 'DB', valueFrom: 'arn:old' },
      { name: 'TO_SECRET', valueFrom: '/web/key' },
    ]);
  });

  it('add labels, and log options to the same driver', () => {
    expect(told({ dockerLabels: { b: '3', c: '4' }, logOptions: { mode: 'non-blocking' } })).toEqual([
      '~ containerDefinitions[web].dockerLabels.b: "2" → "3"',
      '+ containerDefinitions[web].dockerLabels.c: "4"',
      '~ containerDefinitions[web].logConfiguration.options.mode: "blocking" → "non-blocking"',
    ]);
  });

  it('start another log driver without the options of the old one', () => {
    expect(web({ logDriver: 'fluentd', logOptions: { tag: 'web' } })?.logConfiguration).toEqual({
      logDriver: 'fluentd',
      options: { tag: 'web' },
    });
  });

  it('set sizes in the units that ECS describes, and roles', () => {
    const executionRole = 'arn:aws:iam::123456789012:role/run';
    expect(told({ cpu: '0.5 vCPU', memory: '1 GB', executionRole })).toEqual([
      '~ cpu: "256" → "512"',
      `+ executionRoleArn: "${executionRole}"`,
      '~ memory: "512" → "1024"',
    ]);
  });

  it('put environment files in the place of those there were', () => {
    expect(web({ environmentFiles: ['arn:aws:s3:::b/web.env'] })?.environmentFiles).toEqual([
      { value: 'arn:aws:s3:::b/web.env', type: 's3' },
    ]);
  });

  const none = { environment: [], secrets: [], dockerLabels: [], logOptions: [] };

  it('take names out', () => {
    const removed = {
      environment: ['CHANGED', 'DB', 'NEVER_THERE'],
      secrets: ['TO_VARIABLE'],
      dockerLabels: ['a'],
      logOptions: ['mode'],
    };
    expect(told({ removed })).toEqual([
      '- containerDefinitions[web].dockerLabels.a: "1"',
      '- containerDefinitions[web].environment[CHANGED]: "old"',
      '- containerDefinitions[web].logConfiguration.options.mode: "blocking"',
      '- containerDefinitions[web].secrets[TO_VARIABLE]',
    ]);
  });

  it('leave no empty map, and make none of what never was', () => {
    expect(web({ removed: { ...none, dockerLabels: ['a', 'b'] } })?.dockerLabels).toBeUndefined();
    const sidecar = (removed: Partial<DefinitionOverrides['removed']>) =>
      diffDefinitions(definition, rendered({ removed: { ...none, ...removed } }, 'sidecar'));
    expect(sidecar({ dockerLabels: ['a'], logOptions: ['mode'], secrets: ['DB'] })).toEqual(
      diffDefinitions(definition, rendered({}, 'sidecar')),
    );
  });

  it('set what a container runs and how long it may take to stop', () => {
    const change = { command: ['serve', '--a=b c'], entryPoint: ['/init'], stopTimeoutSeconds: 90 };
    expect(told(change)).toEqual([
      '+ containerDefinitions[web].command: ["serve","--a=b c"]',
      '+ containerDefinitions[web].entryPoint: ["/init"]',
      '+ containerDefinitions[web].stopTimeout: 90',
    ]);
  });

  it('change members of the health check alone', () => {
    const command = ['CMD-SHELL', 'exit 0'];
    const checked = {
      ...definition,
      containerDefinitions: [{ name: 'web', image, healthCheck: { command } }],
    };
    const overrides = { ...defaultConfig.taskDefinition.overrides, healthCheck: { interval: 10 } };
    const { containerDefinitions } = renderTaskDefinition({ definition: checked, image, overrides });
    expect(containerDefinitions).toEqual([{ name: 'web', image, healthCheck: { command, interval: 10 } }]);
    expect(() => rendered({ healthCheck: { interval: 10 } })).toThrow(
      'the container "web" has no health check that the health-check options could change.',
    );
  });

  it('set one half of the platform without the other, and the disk', () => {
    const { runtimePlatform, ephemeralStorage } = renderTaskDefinition({
      definition: { ...definition, runtimePlatform: { operatingSystemFamily: 'LINUX' } },
      image,
      container: 'web',
      overrides: {
        ...defaultConfig.taskDefinition.overrides,
        ...{ cpuArchitecture: 'ARM64', ephemeralStorageGib: 50 },
      },
    });
    expect(runtimePlatform).toEqual({ operatingSystemFamily: 'LINUX', cpuArchitecture: 'ARM64' });
    expect(ephemeralStorage).toEqual({ sizeInGiB: 50 });
  });
});

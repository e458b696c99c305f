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
});

import { applySettings } from '../../../src/plan/definition/apply-settings.js';
import { readMemberSetting } from '../../../src/plan/definition/member-setting.js';

const definition = {
  family: 'web',
  networkMode: 'bridge',
  containerDefinitions: [
    {
      name: 'web',
      image: 'web:1',
      environment: [{ name: 'LEVEL', value: 'info' }],
      portMappings: [{ containerPort: 8080, protocol: 'tcp' }],
      dockerLabels: { 'com.example.team': 'web' },
      linuxParameters: { initProcessEnabled: true, sharedMemorySize: 64 },
    },
    { name: 'proxy', image: 'envoy:1' },
  ],
};

function applied(...entries: readonly (readonly [string, string | null])[]) {
  const settings = entries.map(([path, text]) => {
    const read = readMemberSetting(path, text);
    if ('problem' in read) throw new Error(`${path}: ${read.problem}`);
    return read.setting;
  });
  return applySettings(definition, settings);
}

const web = definition.containerDefinitions[0];
const withWeb = (change: object) => ({
  ...definition,
  containerDefinitions: [{ ...web, ...change }, definition.containerDefinitions[1]],
});

describe('a member that is set by its path', () => {
  it.each<[string, string, object]>([
    ['networkMode', 'awsvpc', { ...definition, networkMode: 'awsvpc' }],
    ['cpu', '256', { ...definition, cpu: '256' }],
    ['containerDefinitions[web].cpu', '256', withWeb({ cpu: 256 })],
    ['containerDefinitions[web].readonlyRootFilesystem', 'true', withWeb({ readonlyRootFilesystem: true })],
    ['containerDefinitions[web].user', '1000', withWeb({ user: '1000' })],
    ['containerDefinitions[web].user', '', withWeb({ user: '' })],
    ['containerDefinitions[web].links', '["a", "b=c"]', withWeb({ links: ['a', 'b=c'] })],
    [
      'containerDefinitions[web].linuxParameters.sharedMemorySize',
      '128',
      withWeb({ linuxParameters: { initProcessEnabled: true, sharedMemorySize: 128 } }),
    ],
    [
      'containerDefinitions[web].environment[LEVEL]',
      'debug',
      withWeb({ environment: [{ name: 'LEVEL', value: 'debug' }] }),
    ],
    [
      'containerDefinitions[web].portMappings[8080].name',
      'http',
      withWeb({ portMappings: [{ containerPort: 8080, protocol: 'tcp', name: 'http' }] }),
    ],
    [
      'containerDefinitions[web].portMappings[9090]',
      '{ "protocol": "udp" }',
      withWeb({ portMappings: [...(web?.portMappings ?? []), { containerPort: 9090, protocol: 'udp' }] }),
    ],
    [
      'containerDefinitions[web].dockerLabels.com.example.team',
      'shop',
      withWeb({ dockerLabels: { 'com.example.team': 'shop' } }),
    ],
    [
      'volumes[data].efsVolumeConfiguration.fileSystemId',
      'fs-1',
      { ...definition, volumes: [{ name: 'data', efsVolumeConfiguration: { fileSystemId: 'fs-1' } }] },
    ],
  ])('%s: %s', (path, text, expected) => {
    expect(applied([path, text])).toEqual(expected);
  });

  it.each<[string, object]>([
    ['networkMode', { family: 'web', containerDefinitions: definition.containerDefinitions }],
    ['containerDefinitions[proxy]', { ...definition, containerDefinitions: [web] }],
    ['containerDefinitions[web].environment[LEVEL]', withWeb({ environment: [] })],
    [
      'containerDefinitions[web].linuxParameters.initProcessEnabled',
      withWeb({ linuxParameters: { sharedMemorySize: 64 } }),
    ],
    ['containerDefinitions[web].healthCheck', definition],
    ['containerDefinitions[web].secrets[DB]', definition],
    ['proxyConfiguration.properties[AppPorts].value', definition],
  ])('%s: null removes it, or leaves what never was', (path, expected) => {
    expect(applied([path, null])).toEqual(expected);
  });

  it('may be of a container that is made by the way', () => {
    const { containerDefinitions } = applied(
      ['containerDefinitions[agent]', '{ "image": "agent:1" }'],
      ['containerDefinitions[agent].essential', 'false'],
    );
    expect(containerDefinitions).toContainEqual({ name: 'agent', image: 'agent:1', essential: false });
  });

  it('needs its container', () => {
    expect(() =>
      applied(['containerDefinitions[poxy].user', '1'], ['containerDefinitions[x].user', null]),
    ).toThrow(
      'set: there is no such container: containerDefinitions[poxy].user (did you mean proxy?), containerDefinitions[x].user; it has "web", "proxy".',
    );
  });
});

describe('an entry of set that cannot be', () => {
  it.each([
    ['netwrkMode', 'awsvpc', 'unknown member "netwrkMode" (did you mean networkMode?)'],
    ['containerDefinitions[web].redonlyRootFilesystem', 'true', '(did you mean readonlyRootFilesystem?)'],
    ['containerDefinitions[web].linuxParameters.initProcess', 'true', 'unknown member "initProcess"'],
    ['revision', '3', 'unknown member "revision"'],
    ['containerDefinitions.web.user', '1', 'is a list: name an entry, containerDefinitions[…]'],
    ['containerDefinitions[web', 'x', 'is not closed'],
    ['containerDefinitions[web]user', 'x', '"user" does not belong into a path'],
    ['containerDefinitions[web].command[0]', 'x', 'have no name: set the whole list'],
    ['networkMode[x]', 'x', 'networkMode is no list'],
    ['networkMode.x', 'x', 'networkMode is a string and has no members'],
    ['', 'x', 'unknown member ""'],
    ['tags', '[]', 'a revision has the tags of its source'],
    ['containerDefinitions', '[]', 'name a container'],
    ['containerDefinitions[web].image', 'x', 'use images'],
    ['containerDefinitions[web].name', 'x', 'cannot be set'],
    ['containerDefinitions[web].privileged', 'yes', 'is not a boolean (valid: true, false)'],
    ['containerDefinitions[web].cpu', '1 vCPU', 'is not a number'],
    ['containerDefinitions[web].command', 'npm start', 'takes a list (in text as JSON)'],
    ['containerDefinitions[web].command', '[1]', '[0]: expected a string, not a number'],
    ['containerDefinitions[web].healthCheck', '{"cmd":["x"]}', 'cmd: unknown member'],
    ['containerDefinitions[web].healthCheck', '[]', 'expected an object, not a list'],
  ])('%s: %j is told', (path, text, problem) => {
    expect(readMemberSetting(path, text)).toEqual({ problem: expect.stringContaining(problem) });
  });
});

import { definitionChangeLines } from '../../../src/plan/definition/definition-change-lines.js';
import { diffDefinitions } from '../../../src/plan/definition/definition-diff.js';
import type { JsonObject } from '../../../src/ports/json-object.js';

const web = {
  name: 'web',
  image: 'repo@sha256:old',
  essential: true,
  cpu: 0,
  command: ['gunicorn', 'app:app'],
  portMappings: [{ containerPort: 5000, hostPort: 5000, protocol: 'tcp' }],
  environment: [
    { name: 'LOG_LEVEL', value: 'info' },
    { name: 'TOKEN', value: 's3cr3t-of-old' },
    { name: 'GONE', value: 'was-here' },
  ],
  secrets: [{ name: 'DB', valueFrom: 'arn:aws:ssm:eu-central-1:123456789012:parameter/old' }],
  dockerLabels: { 'com.example.team': 'blue' },
};
const definition = (...containers: JsonObject[]): JsonObject => ({
  family: 'web',
  networkMode: 'awsvpc',
  cpu: '256',
  memory: '512',
  containerDefinitions: containers,
});
const lines = (before: JsonObject, after: JsonObject, shown?: readonly string[]) =>
  definitionChangeLines(diffDefinitions(before, after, shown));
const changed = (change: object) => lines(definition(web), definition({ ...web, ...change }));

describe('what differs between two task definitions', () => {
  it('is nothing for what ECS fills in and for the order of named entries', () => {
    const { cpu: _cpu, essential: _essential, ...written } = web;
    const reordered = { ...written, environment: [...web.environment].reverse() };
    const described = { ...definition(web), taskDefinitionArn: 'arn', revision: 7, status: 'ACTIVE' };
    expect(lines(described, definition({ ...reordered, portMappings: [{ containerPort: 5000 }] }))).toEqual(
      [],
    );
  });

  it('is the image by its container', () => {
    expect(changed({ image: 'repo@sha256:new' })).toEqual([
      '~ containerDefinitions[web].image: "repo@sha256:old" → "repo@sha256:new"',
    ]);
  });

  it('tells of variables and secrets that they changed, never to what', () => {
    const told = changed({
      environment: [
        { name: 'LOG_LEVEL', value: 'debug' },
        { name: 'TOKEN', value: 's3cr3t-of-new' },
        { name: 'FRESH', value: 'brand-new' },
      ],
      secrets: [{ name: 'DB', valueFrom: 'arn:aws:ssm:eu-central-1:123456789012:parameter/new' }],
    });
    expect(told).toEqual([
      '+ containerDefinitions[web].environment[FRESH]',
      '- containerDefinitions[web].environment[GONE]',
      '~ containerDefinitions[web].environment[LOG_LEVEL] (value not shown)',
      '~ containerDefinitions[web].environment[TOKEN] (value not shown)',
      '~ containerDefinitions[web].secrets[DB] (value not shown)',
    ]);
    expect(told.join()).not.toMatch(/s3cr3t|debug|info|was-here|brand-new|parameter/);
  });

  it('tells the values that may be shown by name', () => {
    const environment = [{ name: 'LOG_LEVEL', value: 'debug' }, ...web.environment.slice(1)];
    expect(lines(definition(web), definition({ ...web, environment }), ['LOG_LEVEL'])).toEqual([
      '~ containerDefinitions[web].environment[LOG_LEVEL]: "info" → "debug"',
    ]);
  });

  it('holds no value of a container that comes or goes with all its variables', () => {
    const sidecar = {
      name: 'proxy',
      image: 'envoy:1',
      environment: [{ name: 'KEY', value: 'hunter2' }],
      secrets: [{ name: 'CERT', valueFrom: 'arn:secret' }],
      logConfiguration: {
        logDriver: 'splunk',
        secretOptions: [{ name: 'splunk-token', valueFrom: 'arn:splunk' }],
      },
    };
    const [came, went] = [
      lines(definition(web), definition(web, sidecar)),
      lines(definition(web, sidecar), definition(web)),
    ];
    expect(came).toContain('+ containerDefinitions[proxy].image: "envoy:1"');
    expect(came).toContain('+ containerDefinitions[proxy].environment[KEY]');
    expect(went).toContain('- containerDefinitions[proxy].logConfiguration.secretOptions[splunk-token]');
    expect([...came, ...went].join()).not.toMatch(/hunter2|arn:/);
  });

  it('holds no value where one variable is given twice', () => {
    const environment = [...web.environment, { name: 'TOKEN', value: 'another' }];
    expect(changed({ environment })).toEqual(['+ containerDefinitions[web].environment[TOKEN#2]']);
  });

  it('compares a list without names as a whole, and keeps empty texts apart from absent ones', () => {
    expect(changed({ command: ['gunicorn', '--reload', 'app:app'], user: '' })).toEqual([
      '~ containerDefinitions[web].command: ["gunicorn","app:app"] → ["gunicorn","--reload","app:app"]',
      '+ containerDefinitions[web].user: ""',
    ]);
  });

  it('says which size, port, label and volume', () => {
    const after = {
      ...definition({ ...web, dockerLabels: {}, portMappings: [{ containerPort: 8080 }] }),
      memory: '1024',
      volumes: [{ name: 'data', efsVolumeConfiguration: { fileSystemId: 'fs-1' } }],
    };
    expect(lines(definition(web), after)).toEqual([
      '- containerDefinitions[web].dockerLabels.com.example.team: "blue"',
      '- containerDefinitions[web].portMappings[5000]',
      '+ containerDefinitions[web].portMappings[8080]',
      '~ memory: "512" → "1024"',
      '+ volumes[data].efsVolumeConfiguration.fileSystemId: "fs-1"',
    ]);
  });

  it('takes no label for a member with a default', () => {
    expect(changed({ dockerLabels: { ...web.dockerLabels, protocol: 'tcp' } })).toEqual([
      '+ containerDefinitions[web].dockerLabels.protocol: "tcp"',
    ]);
  });

  it('does not lose an entry where two have the same identity', () => {
    const twice = [
      { containerPort: 53, protocol: 'udp' },
      { containerPort: 53, protocol: 'tcp' },
    ];
    expect(changed({ portMappings: twice })).toEqual(
      expect.arrayContaining([
        '+ containerDefinitions[web].portMappings[53].protocol: "udp"',
        '+ containerDefinitions[web].portMappings[53#2]',
      ]),
    );
  });
});

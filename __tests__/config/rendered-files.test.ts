import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { exitCodeRows } from '../../src/config/exit-codes.js';
import { options, optionsOf } from '../../src/config/options.js';
import { outputs } from '../../src/config/outputs.js';
import { renderAction } from '../../src/config/render-action.js';
import { renderMarked } from '../../src/config/render-marked.js';
import { renderOptionsPage } from '../../src/config/render-options-page.js';
import { renderSchema } from '../../src/config/render-schema.js';
import { renderDocs } from '../../src/docs.js';
import { exitCodeOf } from '../../src/errors.js';
import type { Outcome } from '../../src/outcome.js';
import { outcomeOutputs } from '../../src/report/outputs.js';
import { servicesOutputs } from '../../src/report/services/services-outputs.js';
import type { ServicesOutcome } from '../../src/services-outcome.js';
import { version } from '../../src/version.js';

const names = options.map((row) => row.name);

it('every rendered file is up to date (npm run docs)', async () => {
  expect(await renderDocs({ check: true })).toEqual([]);
});

it('the version is the package’s', () => {
  expect(version).toBe(JSON.parse(readFileSync('package.json', 'utf8')).version);
});

describe('action.yml', () => {
  const action = parse(renderAction());

  it('has every option but json as an input, and no default that would win over the file', () => {
    expect(Object.keys(action.inputs).sort()).toEqual(
      optionsOf('github')
        .map((row) => row.name)
        .sort(),
    );
    for (const input of Object.values(action.inputs)) expect(input).not.toHaveProperty('default');
  });

  it('has the outputs that the report sets', () => {
    const outcome: Outcome = {
      verdict: 'failed',
      exitCode: 5,
      headline: 'x',
      facts: {
        image: 'x',
        imageUri: 'x',
        digest: 'x',
        tags: ['x'],
        taskDefinitionArn: 'x',
        previousTaskDefinitionArn: 'x',
        deploymentId: 'x',
        serviceArn: 'x',
        serviceUrl: 'x',
      },
      stages: [],
      notices: [],
      durationSeconds: 1,
    };
    const services = [{ name: 'web', outcome }];
    const run: ServicesOutcome = { ...outcome, policy: 'stop', services };
    const everything = { ...outcomeOutputs(outcome), ...servicesOutputs(run) };
    expect(Object.keys(action.outputs).sort()).toEqual(Object.keys(everything).sort());
    expect(outputs.map((row) => row.name).sort()).toEqual(Object.keys(everything).sort());
  });

  it('starts the bundle on node24, and its post step always', () => {
    expect(action.runs).toEqual({
      using: 'node24',
      main: 'dist/action.js',
      post: 'dist/post.js',
      'post-if': 'always()',
    });
  });
});

it('the schema knows every option of the file, in environments too', () => {
  const schema = JSON.parse(renderSchema());
  const inFile = options.filter((row) => !('inFile' in row)).map((row) => row.name);
  expect(Object.keys(schema.properties).sort()).toEqual([...inFile, 'environments', 'services'].sort());
  expect(Object.keys(schema.properties.environments.additionalProperties.properties).sort()).toEqual(
    [...inFile, 'extends', 'services'].sort(),
  );
});

it('the schema lets an entry of services have what is not the run’s, wherever it stands', () => {
  const { properties, definitions } = JSON.parse(renderSchema());
  const entry = Object.keys(properties.services.additionalProperties.properties);
  expect(entry).toEqual(expect.arrayContaining(['depends-on', 'service', 'dockerfile', 'desired-count']));
  expect(entry).not.toContain('on-service-failure');
  expect(Object.keys(definitions)).toEqual(expect.arrayContaining(entry));
  expect(properties.environments.additionalProperties.properties.services).toEqual(properties.services);
});

it('the options page has a heading for every option', () => {
  const page = renderOptionsPage();
  for (const name of names) expect(page).toContain(`\n### ${name}\n`);
});

it('every error code stands in the table of exit codes', () => {
  const reasons = exitCodeRows().flatMap((row) => row.reasons);
  for (const code of Object.keys(exitCodeOf)) expect(reasons).toContain(code);
});

describe('marked parts of a page', () => {
  it('are replaced, and nothing else', () => {
    const page = 'a\n<!-- x:begin -->\nold\n<!-- x:end -->\nb';
    expect(renderMarked(page, 'x', 'new')).toBe('a\n<!-- x:begin -->\nnew\n<!-- x:end -->\nb');
  });
  it('may be absent', () => {
    expect(renderMarked('a', 'x', 'new')).toBe('a');
  });
});

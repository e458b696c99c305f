import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { junit, servicesJunit } from '../../src/report/junit.js';
import { badInput, nastyLines, rolledBack, stable } from './fixtures.js';
import { bothStable, oneOfThreeFailed } from './services/services.js';

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  textNodeName: 'text',
  processEntities: true,
  htmlEntities: true,
  isArray: (name) => name === 'testsuite' || name === 'testcase',
});

interface Case {
  readonly name: string;
  readonly classname: string;
  readonly time: string;
  readonly failure?: { readonly message: string; readonly type?: string; readonly text?: string };
  readonly skipped?: { readonly message: string };
}

interface Suite {
  readonly name: string;
  readonly tests: string;
  readonly failures: string;
  readonly skipped: string;
  readonly testcase: readonly Case[];
}

function suitesOf(xml: string): readonly Suite[] {
  expect(XMLValidator.validate(xml)).toBe(true);
  const { testsuites } = parser.parse(xml);
  return testsuites.testsuite;
}

const onlySuite = (xml: string) => suitesOf(xml)[0] as Suite;

it('has a test case for each stage and one for the verdict', () => {
  const suite = onlySuite(junit(stable));
  expect(suite).toMatchObject({ name: 'ecs-ship', tests: '4', failures: '0', skipped: '1' });
  expect(suite.testcase.map(({ name, time }) => [name, time])).toEqual([
    ['image', '12.3'],
    ['lifecycle', '0'],
    ['watch', '48'],
    ['verdict', '0'],
  ]);
  expect(suite.testcase[1]?.skipped).toEqual({ message: 'unchanged' });
});

it('tells at the stage that failed why it did, and counts that once', () => {
  const suite = onlySuite(junit(rolledBack));
  expect(suite).toMatchObject({ tests: '1', failures: '1' });
  expect(suite.testcase[0]).toMatchObject({
    name: 'watch',
    failure: {
      message: 'rolled back to web:11',
      type: 'container-exited',
      text: expect.stringMatching(/exited with code 3[\s\S]*No module named 'flask'[\s\S]*add flask/),
    },
  });
});

it('tells at the verdict why a run failed before its first stage', () => {
  const [only] = onlySuite(junit(badInput)).testcase;
  expect(only).toMatchObject({ name: 'verdict', failure: { type: 'task-definition-invalid' } });
});

it('has a suite for each service; one that was not begun is skipped', () => {
  const suites = suitesOf(servicesJunit(oneOfThreeFailed));
  expect(suites.map(({ name, failures, skipped }) => [name, failures, skipped])).toEqual([
    ['web', '0', '1'],
    ['worker', '1', '0'],
    ['mailer', '0', '1'],
  ]);
  expect(suites[1]?.testcase.every(({ classname }) => classname === 'worker')).toBe(true);
  expect(suitesOf(servicesJunit(bothStable)).every(({ failures }) => failures === '0')).toBe(true);
});

it('stays XML whatever a container or a tool has written', () => {
  const said = `<b a="1" c='2'>&amp; ]]> \u0000\u0008\uFFFE\uD800 ${nastyLines.join('\n')}`;
  const outcome = { ...badInput, headline: said, failure: { ...badInput.failure, message: said } };
  const suite = onlySuite(junit(outcome as typeof badInput));
  expect(suite.testcase[0]?.failure?.text).toContain(`<b a="1" c='2'>&amp; ]]>`);
});

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type InitFolder, initSamples, openInitFolder } from '../support/init-folder.js';
import { lintWorkflows } from '../support/lint-workflows.js';

const flags = ['--ci', 'github', '--service', 'shop', '--cluster', 'production', '--region', 'eu-central-1'];
const opened: InitFolder[] = [];
const workflows = new Map<string, string>();

afterAll(() => Promise.all(opened.map((one) => one.remove())));

describe.each(initSamples())('init in the folder %s', (name) => {
  it('finds the program, gives files that pass check, and changes nothing the second time', async () => {
    const sample = await openInitFolder(name);
    opened.push(sample);
    const { code, out, err } = await sample.run('init', ...flags);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out.split('\n').filter((line) => line.startsWith('Found'))).toEqual(sample.expected);
    workflows.set(name, readFileSync(join(sample.folder, '.github/workflows/deploy.yml'), 'utf8'));

    const checked = await sample.run('check', '--json', '--check-fail-on', 'warning');
    expect({ code: checked.code, found: findings(checked.out) }).toEqual({ code: 0, found: [] });

    const again = await sample.run('init', ...flags);
    expect(again.code).toBe(0);
    expect(again.out).not.toMatch(/created|overwritten/);
    expect(existsSync(join(sample.folder, 'ecs-ship.yml'))).toBe(true);
  }, 20_000);
});

it('actionlint finds nothing in any of the workflows', async () => {
  const found = await lintWorkflows([...workflows.values()]);
  expect([...workflows.keys()]).toEqual(initSamples());
  expect(found).toEqual(initSamples().map(() => []));
}, 60_000);

function findings(out: string): readonly string[] {
  const document = JSON.parse(out) as { findings: { rule: string; severity: string; message: string }[] };
  return document.findings
    .filter(({ severity }) => severity !== 'note')
    .map(({ rule, message }) => `${rule}: ${message}`);
}

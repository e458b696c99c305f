import { parse } from 'yaml';
import { renderChecksPage } from '../../src/check/render-checks-page.js';
import { optionsOf } from '../../src/config/options.js';

const page = renderChecksPage();
const blocks = [...page.matchAll(/```yaml\n(.*?)```/gs)].map(([, text = '']) => text);

it('shows YAML that can be read', () => {
  expect(blocks.length).toBeGreaterThanOrEqual(5);
  for (const text of blocks) expect(typeof parse(text)).toBe('object');
});

it('shows flags that exist', () => {
  const flags = [...page.matchAll(/npx ecs-ship check ([^\n#]*)/g)].flatMap(
    ([, text = '']) => text.match(/--[\w-]+/g) ?? [],
  );
  const names = optionsOf('cli').map(({ name }) => `--${name}`);
  expect(new Set(flags)).toEqual(
    new Set(['--task-definition', '--check-fail-on', '--json', '--check-sarif', '--check-code-quality']),
  );
  for (const flag of flags) expect(names).toContain(flag);
});

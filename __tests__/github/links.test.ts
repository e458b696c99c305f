import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pages } from '../support/workflow-examples.js';

it.each(pages())('%s links to files that there are', (page) => {
  const targets = [...readFileSync(page, 'utf8').matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map(
    ([, target = '']) => target,
  );
  const files = targets.filter((target) => !/^[a-z]+:/.test(target));
  expect(files.filter((file) => !existsSync(join(dirname(page), file)))).toEqual([]);
});

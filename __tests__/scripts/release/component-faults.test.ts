import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { componentFaults } from '../../../scripts/release/component-faults.js';
import { version } from '../../../src/version.js';

const folder = 'gitlab-component';
const files = new Map(
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]),
);

const without = (path: string) => new Map([...files].filter(([name]) => name !== path));
const withText = (path: string, text: string) => new Map([...files, [path, text]]);

it('finds nothing wrong with the component as it is', () => {
  expect(componentFaults(files, version)).toEqual([]);
});

it.each([
  ['a missing README', without('README.md'), 'README.md is missing.'],
  ['a missing licence', without('LICENSE.md'), 'LICENSE.md is missing.'],
  ['a missing pipeline', without('.gitlab-ci.yml'), '.gitlab-ci.yml is missing.'],
  [
    'a template that GitLab does not find',
    withText('templates/deploy/job.yml', ''),
    'templates/deploy/job.yml is no component: GitLab takes templates/NAME.yml.',
  ],
  [
    'a template without inputs',
    withText('templates/plan.yml', 'plan:\n  script: [ecs-ship plan]\n'),
    'templates/plan.yml is not two YAML documents: inputs, then jobs.',
  ],
  [
    'a template of another version',
    withText(
      'templates/plan.yml',
      `${files.get('templates/plan.yml')}`.replace(`default: '${version}'`, "default: '0.0.9'"),
    ),
    `templates/plan.yml runs ecs-ship 0.0.9, package.json says ${version}: run npm run docs.`,
  ],
])('tells %s', (_, broken, fault) => {
  expect(componentFaults(broken, version)).toEqual([fault]);
});

it('wants a component, and not more than GitLab takes', () => {
  const none = new Map([...files].filter(([path]) => !path.startsWith('templates/')));
  expect(componentFaults(none, version)).toEqual(['templates/ holds 0 components; GitLab takes 1 to 30.']);
  const ship = files.get('templates/ship.yml') ?? '';
  const many = Array.from({ length: 26 }, (_, index) => [`templates/more-${index}.yml`, ship] as const);
  expect(componentFaults(new Map([...files, ...many]), version)).toEqual([
    'templates/ holds 31 components; GitLab takes 1 to 30.',
  ]);
});

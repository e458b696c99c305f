import { packageFaults } from '../../scripts/build/package-faults.js';

const SOUND = [
  'LICENSE',
  'README.md',
  'CHANGELOG.md',
  'action.yml',
  'package.json',
  'dist/cli.js',
  'dist/action.js',
  'dist/post.js',
  'dist/main.js',
  'dist/index.js',
  'dist/index.d.ts',
  'dist/12.main.js',
  'dist/licenses.txt',
  'man/ecs-ship.1',
  'scripts/setup/demo.js',
  'sample-app/Dockerfile',
  'sample-app/app.py',
  'sample-app/task-definition.json',
  'scripts/setup/run.js',
];

describe('the npm package', () => {
  it('is sound with the bundle, the sample app and the set-up', () => {
    expect(packageFaults(SOUND)).toEqual([]);
  });

  it.each([
    ['src/ship.ts', 'src/ship.ts does not belong into the package'],
    ['dist/sshcrypto.node', 'dist/sshcrypto.node does not belong into the package'],
    ['sample-app/.env', 'sample-app/.env does not belong into the package'],
  ])('refuses %s', (name, fault) => {
    expect(packageFaults([...SOUND, name])).toEqual([fault]);
  });

  it('misses the bundle', () => {
    expect(packageFaults(SOUND.filter((name) => name !== 'dist/main.js'))).toEqual([
      'dist/main.js is missing from the package',
    ]);
  });
});

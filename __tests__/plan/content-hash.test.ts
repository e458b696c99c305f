import { type BuildContent, contentTag } from '../../src/plan/content-hash.js';
import type { ContextEntry } from '../../src/ports/context-port.js';
import { buildConfig } from '../support/default-config.js';

const file: ContextEntry = { path: 'a', kind: 'file', mode: 0o644, size: 1, content: 'c1' };
const other: ContextEntry = { ...file, path: 'b' };
const build = buildConfig({ args: { A: '1', B: '2' }, platforms: ['linux/amd64'], target: 'app' });
const base: BuildContent = { dockerfile: 'FROM scratch', entries: [file, other], build };
const withBuild = (change: Parameters<typeof buildConfig>[0]) => ({
  ...base,
  build: { ...build, ...change },
});

describe('the content tag', () => {
  it('is a tag', () => {
    expect(contentTag(base)).toMatch(/^content-[0-9a-f]{64}$/);
  });

  it.each<[string, BuildContent]>([
    ['a byte of a file', { ...base, entries: [{ ...file, content: 'c2' }, other] }],
    ['a file’s mode', { ...base, entries: [{ ...file, mode: 0o755 }, other] }],
    ['a file’s name', { ...base, entries: [{ ...file, path: 'A' }, other] }],
    ['a link instead of a file', { ...base, entries: [{ ...file, kind: 'link' }, other] }],
    ['another file', { ...base, entries: [file] }],
    ['the Dockerfile, and with it the base image', { ...base, dockerfile: 'FROM alpine' }],
    ['an argument’s value', withBuild({ args: { A: '2', B: '2' } })],
    ['an argument’s name', withBuild({ args: { AB: '1', B: '2' } })],
    ['the target', withBuild({ target: 'tests' })],
    ['a secret more', withBuild({ secrets: { npm: 'env:NPM_TOKEN' } })],
    ['SSH', withBuild({ ssh: ['default'] })],
    ['a provenance', withBuild({ provenance: 'min' })],
    ['a bill of materials', withBuild({ sbom: true })],
    ['an argument for the builder', withBuild({ options: ['--build-context=a=b'] })],
    ['a platform', withBuild({ platforms: ['linux/amd64', 'linux/arm64'] })],
  ])('changes with %s', (_what, content) => {
    expect(contentTag(content)).not.toBe(contentTag(base));
  });

  it.each<[string, BuildContent]>([
    ['the order of files', { ...base, entries: [other, file] }],
    ['the order of arguments', withBuild({ args: { B: '2', A: '1' } })],
    ['labels', withBuild({ labels: { team: 'x' } })],
    ['where steps are remembered', withBuild({ cache: 'local' })],
    ['where the context is', withBuild({ context: 'elsewhere' })],
  ])('does not change with %s', (_what, content) => {
    expect(contentTag(content)).toBe(contentTag(base));
  });
});

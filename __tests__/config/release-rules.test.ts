import { readConfig } from '../../src/config/read-config.js';

const read = (explicit: Record<string, string | readonly string[]>) =>
  readConfig({ frontEnd: 'cli', explicit: { service: 'web', ...explicit }, env: {} });

describe('release-command', () => {
  it('is words as they are, from a flag for each or from lines', () => {
    const words = ['sh', '-c', 'migrate, then=seed && exit 0'];
    expect(read({ 'release-command': words }).config.release).toMatchObject({ command: words, after: [] });
    const env = { ECS_SHIP_RELEASE_COMMAND: words.join('\n') };
    const { config } = readConfig({ frontEnd: 'cli', explicit: { service: 'web' }, env });
    expect(config.release).toEqual({ command: words, after: [], timeoutMs: 1_800_000 });
  });

  it('is nothing unless it is asked for', () => {
    expect(read({}).config.release).toBeUndefined();
  });

  it.each<[Record<string, string>, RegExp]>([
    [{ 'release-command': 'npm run migrate' }, /is one word, "npm run migrate": write each word on a line/],
    [{ 'after-command': 'npm run warm' }, /is one word/],
    [{ 'release-container': 'web' }, /no meaning without release-command or after-command/],
  ])('refuses %j', (explicit, message) => {
    expect(() => read(explicit)).toThrow(message);
  });
});

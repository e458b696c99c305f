import { run } from '../../../scripts/setup/run.js';

const node = (code: string) => [process.execPath, '-e', code];

describe('a command of the set-up', () => {
  it('hands back what it wrote', async () => {
    await expect(run(node('console.log(process.argv.length); console.error("b")'))).resolves.toEqual({
      code: 0,
      stdout: '1\n',
      stderr: 'b\n',
    });
  });

  it('says on failure what ran, its code and its last lines', async () => {
    const failing = run(node('console.error("E: no such package"); process.exit(100)'));
    await expect(failing).rejects.toThrow(/ended with code 100:\n {2}E: no such package/);
  });

  it('may fail where that is an answer', async () => {
    expect((await run(node('process.exit(4)'), { allowFailure: true })).code).toBe(4);
    expect((await run(['/nowhere/at/all'], { allowFailure: true })).code).toBe(127);
  });

  it('is killed when its time is over', async () => {
    const result = await run(node('setInterval(() => {}, 1000)'), { allowFailure: true, timeoutMs: 100 });
    expect(result.code).toBe(124);
  });
});

import { RealClock } from '../../src/emulator/clock.js';

const machine = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('RealClock', () => {
  it('jumps: fires what falls due in order, each at its own moment, and goes on from there', () => {
    const clock = new RealClock();
    const start = clock.now();
    const fired: string[] = [];
    const note = (name: string) => () => fired.push(`${name}@${Math.round((clock.now() - start) / 1000)}s`);
    clock.after(30_000, note('late'));
    clock.after(10_000, note('first'));
    clock.after(10_000, () => {
      note('second')();
      clock.after(5_000, note('set on the way'));
    });
    clock.advance(20_000);
    expect(fired).toEqual(['first@10s', 'second@10s', 'set on the way@15s']);
    expect(clock.now() - start).toBeGreaterThanOrEqual(20_000);
    expect(clock.now() - start).toBeLessThan(21_000);
  });

  it('fires by itself what the machine has waited for, sooner after a jump', async () => {
    const clock = new RealClock();
    let fired = false;
    clock.after(60_000, () => {
      fired = true;
    });
    clock.advance(59_950);
    expect(fired).toBe(false);
    await machine(120);
    expect(fired).toBe(true);
  });

  it('takes another speed for timers that are already set', async () => {
    const clock = new RealClock();
    const fired: number[] = [];
    const start = clock.now();
    clock.after(50_000, () => fired.push(clock.now() - start));
    clock.speed = 1000;
    await machine(120);
    expect(fired).toHaveLength(1);
    expect(fired[0]).toBeGreaterThanOrEqual(50_000);
  });

  it('stands still at speed 0, and still jumps', async () => {
    const clock = new RealClock(0);
    const start = clock.now();
    let fired = false;
    clock.after(10, () => {
      fired = true;
    });
    await machine(50);
    expect(clock.now()).toBe(start);
    expect(fired).toBe(false);
    clock.advance(10);
    expect(fired).toBe(true);
  });

  it('forgets cancelled timers and keeps the order of the others', () => {
    const clock = new RealClock(0);
    const fired: number[] = [];
    const cancels = Array.from({ length: 2000 }, (_, i) =>
      clock.after((i * 7919) % 2000, () => fired.push(i)),
    );
    cancels.forEach((cancel, i) => {
      if (i % 10 !== 0) cancel();
    });
    clock.advance(2000);
    const due = fired.map((i) => (i * 7919) % 2000);
    expect(fired).toHaveLength(200);
    expect(due).toEqual([...due].sort((a, b) => a - b));
  });
});

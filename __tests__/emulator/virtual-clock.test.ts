import { VirtualClock } from '../../src/emulator/virtual-clock.js';

describe('VirtualClock', () => {
  it('fires timers in order of time, then of creation, and shows each its own moment', () => {
    const clock = new VirtualClock(0);
    const fired: string[] = [];
    const note = (name: string) => () => fired.push(`${name}@${clock.now()}`);
    clock.after(30, note('late'));
    clock.after(10, note('first'));
    clock.after(10, note('second'));
    clock.after(20, note('middle'));
    clock.advance(25);
    expect(fired).toEqual(['first@10', 'second@10', 'middle@20']);
    expect(clock.now()).toBe(25);
    clock.advance(5);
    expect(fired.at(-1)).toBe('late@30');
  });

  it('fires what a timer sets while it fires, when it falls due too', () => {
    const clock = new VirtualClock(0);
    const fired: number[] = [];
    const again = () => {
      fired.push(clock.now());
      clock.after(10, again);
    };
    clock.after(10, again);
    clock.advance(35);
    expect(fired).toEqual([10, 20, 30]);
  });

  it('does not fire a cancelled timer', () => {
    const clock = new VirtualClock(0);
    let fired = false;
    const cancel = clock.after(10, () => {
      fired = true;
    });
    cancel();
    clock.advance(20);
    expect(fired).toBe(false);
  });
});

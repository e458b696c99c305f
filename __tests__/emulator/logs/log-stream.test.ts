import { LogStream } from '../../../src/emulator/logs/log-stream.js';

describe('a log stream', () => {
  it('keeps events in order of their timestamps, whenever they come', () => {
    const stream = new LogStream('s', 0);
    for (const time of [1, 3, 2, 3, 1]) stream.append(time, `${time}`, 9);
    expect(stream.events.map(({ timestamp, sequence }) => [timestamp, sequence])).toEqual([
      [1, 0],
      [1, 4],
      [2, 2],
      [3, 1],
      [3, 3],
    ]);
  });

  it('never holds more than its limits, and knows how many events it let go', () => {
    const many = new LogStream('many', 0);
    for (let i = 0; i < 100_000; i += 1) many.append(i, 'x', i);
    expect(many.events.length).toBeLessThanOrEqual(20_000);
    expect(many.dropped + many.events.length).toBe(100_000);
    expect(many.events.at(-1)?.timestamp).toBe(99_999);

    const large = new LogStream('large', 0);
    for (let i = 0; i < 200; i += 1) large.append(i, 'x'.repeat(100_000), i);
    expect(large.events.length).toBeLessThanOrEqual(80);
  });
});

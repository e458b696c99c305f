import { deferredPort } from '../../../src/adapters/aws/deferred-port.js';

interface Greeter {
  greet(name: string): Promise<string>;
  leave(): Promise<void>;
}

function greeter(loads: string[]): () => Promise<Greeter> {
  return async () => {
    loads.push('loaded');
    return { greet: async (name) => `hello ${name}`, leave: async () => undefined };
  };
}

it('loads when it is first asked, once, and hands on what is asked', async () => {
  const loads: string[] = [];
  const port = deferredPort<Greeter>({ greet: true, leave: true }, greeter(loads));
  expect(loads).toEqual([]);
  expect(await Promise.all([port.greet('a'), port.greet('b'), port.leave()])).toEqual([
    'hello a',
    'hello b',
    undefined,
  ]);
  expect(loads).toEqual(['loaded']);
});

it('has every method as its own, so that it can be copied', () => {
  const port = deferredPort<Greeter>({ greet: true, leave: true }, greeter([]));
  expect(Object.keys({ ...port })).toEqual(['greet', 'leave']);
});

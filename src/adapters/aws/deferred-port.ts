type Asynchronous = (...given: never[]) => Promise<unknown>;

/**
 * A port whose adapter, with the SDK's client that it needs, is loaded when it is first asked something.
 * @param names every method of the port
 */
export function deferredPort<Port extends { readonly [Name in keyof Port]: Asynchronous }>(
  names: Readonly<Record<keyof Port, true>>,
  load: () => Promise<Port>,
): Port {
  let loading: Promise<Port> | undefined;
  const deferred = (name: string) => {
    return async (...given: never[]) => {
      loading ??= load();
      const port = await loading;
      return port[name as keyof Port](...given);
    };
  };
  return Object.fromEntries(Object.keys(names).map((name) => [name, deferred(name)])) as unknown as Port;
}

/** The answer of the first call, for every call. */
export function once<Value>(read: () => Promise<Value>): () => Promise<Value> {
  let reading: Promise<Value> | undefined;
  return () => {
    reading ??= read();
    return reading;
  };
}

/** The same, for each name, and each region where one is given. */
export function onceFor<Value>(
  read: (name: string, region?: string) => Promise<Value>,
): (name: string, region?: string) => Promise<Value> {
  const readings = new Map<string, Promise<Value>>();
  return (name, region) => {
    const key = `${region} ${name}`;
    const reading = readings.get(key) ?? read(name, region);
    readings.set(key, reading);
    return reading;
  };
}

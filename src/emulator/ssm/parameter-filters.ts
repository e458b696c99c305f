import type { ParameterMetadata, ParameterStringFilter } from '@aws-sdk/client-ssm';
import { AwsError } from '../aws-error.js';

const TESTS: Readonly<Record<string, (value: string, wanted: string) => boolean>> = {
  Equals: (value, wanted) => value === wanted,
  BeginsWith: (value, wanted) => value.startsWith(wanted),
  Contains: (value, wanted) => value.includes(wanted),
};

const KEYS = ['Name', 'Type', 'KeyId', 'Tier', 'DataType'] as const;

/** Does a parameter pass every filter, by one value of each? Throws InvalidFilterKey and InvalidFilterOption. */
export function passesFilters(filters: readonly ParameterStringFilter[], one: ParameterMetadata): boolean {
  return filters.every(({ Key = '', Option = 'Equals', Values = [] }) => {
    const key = KEYS.find((known) => known === Key);
    const test = TESTS[Option];
    if (key === undefined) {
      throw new AwsError('InvalidFilterKey', `The following filter key is not valid: ${Key}.`);
    }
    if (test === undefined) {
      throw new AwsError('InvalidFilterOption', `The following filter option is not valid: ${Option}.`);
    }
    return Values.some((wanted) => test(String(one[key] ?? ''), wanted));
  });
}

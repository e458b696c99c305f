import type { Caller } from './operation.js';

/** Where a regional service's state lives. */
export type Place = Pick<Caller, 'accountId' | 'region'>;

/** A service whose state is apart in every account and region; each is made when it is first asked for. */
export class Regional<Service> {
  readonly #make: (place: Place) => Service;
  readonly #services = new Map<string, Service>();

  constructor(make: (place: Place) => Service) {
    this.#make = make;
  }

  in({ accountId, region }: Place): Service {
    const key = `${accountId}/${region}`;
    const known = this.#services.get(key);
    if (known !== undefined) return known;
    const made = this.#make({ accountId, region });
    this.#services.set(key, made);
    return made;
  }

  all(): readonly Service[] {
    return [...this.#services.values()];
  }
}

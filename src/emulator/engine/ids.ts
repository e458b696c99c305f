const WORD = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-';

/** Identifiers in ECS's own forms, drawn from one source of chance so that a seed repeats a history. */
export class Ids {
  readonly #random: () => number;

  /** `random`: numbers in [0, 1). */
  constructor(random: () => number = Math.random) {
    this.#random = random;
  }

  /** A task's id: 32 hexadecimal digits. */
  task(): string {
    return this.#draw(32, '0123456789abcdef');
  }

  /** The N of `ecs-svc/N` and of a service revision: 19 digits, never starting with 0. */
  revision(): string {
    return this.#draw(1, '123456789') + this.#draw(18, '0123456789');
  }

  /** The last part of a service deployment's ARN: 21 letters of the URL-safe alphabet. */
  serviceDeployment(): string {
    return this.#draw(21, WORD);
  }

  /** A lifecycle hook's run: `ecs-pause-` or `ecs-lambda-` and 43 letters of the URL-safe alphabet. */
  hook(kind: 'pause' | 'lambda'): string {
    return `ecs-${kind}-${this.#draw(43, WORD)}`;
  }

  uuid(): string {
    const hex = this.#draw(32, '0123456789abcdef');
    return [8, 12, 16, 20, 32].map((end, i, ends) => hex.slice(ends[i - 1] ?? 0, end)).join('-');
  }

  /** A private IPv4 address in 10.0.0.0/16, as a task's network interface has. */
  privateAddress(): string {
    return `10.0.${this.#below(256)}.${4 + this.#below(250)}`;
  }

  /** `eni-…`, `subnet-…`: the prefix and 17 hexadecimal digits. */
  ec2(prefix: string): string {
    return `${prefix}-${this.#draw(17, '0123456789abcdef')}`;
  }

  #draw(length: number, alphabet: string): string {
    return Array.from({ length }, () => alphabet[this.#below(alphabet.length)]).join('');
  }

  #below(limit: number): number {
    return Math.floor(this.#random() * limit);
  }
}

/** ECS's Amazon Resource Names for one account and region. */
export class Arns {
  readonly #prefix: string;
  readonly accountId: string;
  readonly region: string;

  constructor(region: string, accountId: string) {
    this.#prefix = `arn:aws:ecs:${region}:${accountId}:`;
    this.accountId = accountId;
    this.region = region;
  }

  cluster(cluster: string): string {
    return `${this.#prefix}cluster/${cluster}`;
  }

  service(cluster: string, service: string): string {
    return `${this.#prefix}service/${cluster}/${service}`;
  }

  task(cluster: string, id: string): string {
    return `${this.#prefix}task/${cluster}/${id}`;
  }

  capacityProvider(name: string): string {
    return `${this.#prefix}capacity-provider/${name}`;
  }

  containerInstance(cluster: string, id: string): string {
    return `${this.#prefix}container-instance/${cluster}/${id}`;
  }

  container(cluster: string, task: string, id: string): string {
    return `${this.#prefix}container/${cluster}/${task}/${id}`;
  }

  taskDefinition(family: string, revision: number): string {
    return `${this.#prefix}task-definition/${family}:${revision}`;
  }

  serviceDeployment(cluster: string, service: string, id: string): string {
    return `${this.#prefix}service-deployment/${cluster}/${service}/${id}`;
  }

  serviceRevision(cluster: string, service: string, n: string): string {
    return `${this.#prefix}service-revision/${cluster}/${service}/${n}`;
  }
}

/** An application load balancer; its listeners know it by its ARN. */
export interface LoadBalancer {
  readonly arn: string;
  readonly name: string;
  readonly scheme: 'internet-facing' | 'internal';
  readonly subnets: readonly string[];
  readonly securityGroups: readonly string[];
  readonly createdTime: Date;
}

/** Where every load balancer is reached: its listeners are ports of this machine. */
export const DNS_NAME = '127.0.0.1';

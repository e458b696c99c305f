/** What of the model of Systems Manager is served or told, by name: the bundle keeps nothing else of its client. */
export { DescribeParameters$ } from '@aws-sdk/client-ssm';

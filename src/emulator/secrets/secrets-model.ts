/** What of the model of Secrets Manager is served or told, by name: the bundle keeps nothing else of its client. */
export { DescribeSecret$ } from '@aws-sdk/client-secrets-manager';

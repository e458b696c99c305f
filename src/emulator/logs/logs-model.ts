/** What of the model of CloudWatch Logs is served or told, by name: the bundle keeps nothing else of its client. */
export {
  CreateLogGroup$,
  CreateLogStream$,
  DeleteLogGroup$,
  DeleteLogStream$,
  DeleteRetentionPolicy$,
  DescribeLogGroups$,
  DescribeLogStreams$,
  FilterLogEvents$,
  GetLogEvents$,
  OrderBy,
  PutLogEvents$,
  PutRetentionPolicy$,
} from '@aws-sdk/client-cloudwatch-logs';

import { createHash, randomBytes } from 'node:crypto';
import { findSecret } from '../../../src/check/secrets/find-secret.js';
import { looksRandom } from '../../../src/check/secrets/looks-random.js';

const base64 = (text: string) => Buffer.from(text).toString('base64');

/** Joined at run time, so that no scanner takes this file for a leak. */
const joined = (...parts: string[]) => parts.join('');

describe('a value that is told', () => {
  it.each([
    ['DB_PASSWORD', 'correct horse'],
    ['db.password', 'hunter2hunter2'],
    ['mysqlRootPassword', 'hunter2hunter2'],
    ['JWT_SECRET', 'a1b2c3d4'],
    ['DD_API_KEY', '0123456789abcdef0123456789abcdef'],
    ['SECRET_KEY_BASE', 'deadbeefdeadbeefdeadbeef'],
    ['REDIS_PASSWORD', '123456'],
    ['AUTH_TOKEN_2', 'abcdef'],
    ['WHATEVER', joined('AKIA', 'IOSFODNN7EXAMPLE')],
    ['WHATEVER', joined('ghp', '_', 'x'.repeat(36))],
    ['WHATEVER', joined('glpat', '-', 'Abc123'.repeat(4))],
    ['WHATEVER', joined('xoxb', '-1234567890-abcdefghij')],
    ['WHATEVER', joined('sk', '_live_', '4eC39HqLyjWDarjtT1zdp7dc')],
    ['PAYMENT_ID', joined('sk', '_live_', '4eC39HqLyjWDarjtT1zdp7dc')],
    [
      'WHATEVER',
      joined('eyJhbGciOiJIUzI1NiJ9', '.', 'eyJzdWIiOiIxMjM0NTY3ODkwIn0', '.', 'dozjgNryP4J3jVmNHl0w5N'),
    ],
    ['CERT', '-----BEGIN RSA PRIVATE KEY-----\nMIIE'],
    ['DATABASE_URL', 'postgres://app:hunter2@db.internal:5432/app'],
    ['BROKER', 'amqps://app:p%40ss@mq.internal'],
    ['PGPASSWORD', 'hunter2hunter2'],
    ['DBPASSWORD2', 'hunter2hunter2'],
    ['CONNECTION', 'Server=db;Database=shop;User Id=sa;Password=hunter2hunter2;'],
    ['JDBC_URL', 'jdbc:postgresql://db/shop?user=app&password=hunter2hunter2'],
    ['JAVA_OPTS', '-Xmx1g -Dspring.datasource.password=hunter2hunter2'],
    ['STORAGE', 'DefaultEndpointsProtocol=https;AccountName=a;AccountKey=aHVudGVyMg==;EndpointSuffix=x'],
    ['SETTINGS', '{"db":{"user":"app","password":"hunter2hunter2"}}'],
    ['SERVICE_ACCOUNT', '{"type":"service_account","private_key":"-----BEGIN PRIVATE KEY-----\\nMII"}'],
    ['CONNECTION', joined('wJalrXUtnFEMI', '/K7MDENG/', 'bPxRfiCYEXAMPLEKEY')],
  ])('%s', (name, value) => {
    expect(findSecret(name, value)).toBeDefined();
  });

  it('is told without telling it', () => {
    for (const [name, value] of [
      ['DB_PASSWORD', 'hunter2hunter2'],
      ['DATABASE_URL', 'postgres://app:hunter2@db/app'],
    ] as const)
      expect(findSecret(name, value)).not.toContain('hunter2');
  });
});

describe('a value that nobody is bothered with', () => {
  it.each([
    ['DB_PASSWORD', ''],
    ['DB_PASSWORD', '${DB_PASSWORD}'],
    ['DB_PASSWORD', 'changeme'],
    ['AWS_SECRET_ACCESS_KEY', 'dummy'],
    ['API_TOKEN', 'your-api-token-here'],
    ['SECRET_KEY_BASE', 'secret_key_base'],
    ['SECRET_KEY_BASE_DUMMY', '1'],
    ['DB_PASSWORD', '{{ ssm `/db/password` }}'],
    ['DB_PASSWORD', '<set in production>'],
    ['DB_PASSWORD', 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:db-AbCdEf'],
    ['DB_PASSWORD', '/run/secrets/db'],
    ['DB_PASSWORD_FILE', '/run/secrets/db'],
    ['TOKEN_TTL', '3600'],
    ['CONNECTION', 'Server=db;Password=${DB_PASSWORD};User Id=sa'],
    ['JAVA_OPTS', '-Djavax.net.ssl.trustStorePassword=changeit'],
    ['LOG_FORMAT', 'user=%u password=*** path=%r'],
    ['SETTINGS', '{"db":{"user":"app","password":"{{ ssm }}"}}'],
    ['SETTINGS', '{"password_min_length":"12"}'],
    ['JSON', '{}'],
    ['TOKEN', '3600'],
    ['MAX_TOKENS', '4096'],
    ['SECRET_ARN', 'arn:aws:ssm:eu-west-1:123456789012:parameter/db'],
    ['SECRET_NAME', 'production/db'],
    ['PASSWORD_POLICY', 'strong'],
    ['PASSWORD_MIN_LENGTH', '12'],
    ['USE_PASSWORD', 'true'],
    ['CACHE_KEY', 'sessions'],
    ['PARTITION_KEY', 'tenantId'],
    ['STRIPE_PUBLISHABLE_KEY', 'pk_live_TYooMQauvdEDq54NiTphI7jx'],
    ['NEXT_PUBLIC_API_KEY', 'AIzaSyA1b2C3d4E5f6G7h8I9j0K1l2M3n4O5p6Q'],
    ['RECAPTCHA_SITE_KEY', '6LeIxAcTAAAAAJcZVRqyHh71UMIEGNQ_MXjiZKhI'],
    ['TOKEN_URL', 'https://login.example.com/oauth2/token'],
    ['TOKEN', 'https://login.example.com/oauth2/token'],
    ['DATABASE_URL', 'postgres://db.internal:5432/app'],
    ['DATABASE_URL', 'postgres://app@db.internal:5432/app'],
    ['DATABASE_URL', 'postgres://app:${DB_PASSWORD}@db.internal:5432/app'],
    ['SENTRY_DSN', 'https://0123456789abcdef0123456789abcdef@o1.ingest.sentry.io/2'],
    ['BUCKET', 'arn:aws:s3:::Example-Bucket-2024-Logs-EU'],
    ['REQUEST', '123e4567-e89b-12d3-a456-426614174000'],
    ['GIT_COMMIT', createHash('sha1').update('x').digest('hex')],
    ['LAYER', `sha256:${createHash('sha256').update('x').digest('hex')}`],
    ['INTEGRITY', 'sha384-oqVuAfXRKap7fdgcCY5uykM6+R9GqQ8K/uxy9rx7HNQlGYl1kPzQho1wx4JwY8wC'],
    ['GREETING', base64('hello world, how are you today?')],
    ['SETTINGS', base64('{"level":"debug","Regions":["eu-west-1"]}')],
    ['HANDLER', 'com.example.payments.Api2PaymentRequestHandler'],
    ['CLASS', 'AbstractSingletonProxyFactoryBean2Implementation'],
    ['QUEUE', 'Orders-Production-Queue-Version2-EuWest1'],
    ['STEPS', 'Extract_Transform_Load_V2_NightlyBatch'],
    ['SUBNETS', 'subnet-0a1b2c3d4e5f67890,subnet-0f1e2d3c4b5a69780'],
    ['POOL', 'eu-west-1_AbCdEfGhI'],
    ['IMAGE', '123456789012.dkr.ecr.eu-west-1.amazonaws.com/web:v1.2.3'],
    ['OBJECT_VERSION_ID', '3sL4kqtJlcpXroDTDmJrmSpXd3dIbrHYMTRCxf3vjVBH40Nr8X8gdRQBpUMLUo'],
    ['JAVA_OPTS', '-Xmx512m -XX:+UseG1GC -Dfile.encoding=UTF-8'],
    ['LOG_FORMAT', '%d{yyyy-MM-dd HH:mm:ss} [%t] %-5level %logger{36}'],
    ['CRON', '0 3 * * MON-FRI'],
    ['HOSTS', 'Db1.Internal.Example.Com:5432'],
    ['FEATURES', 'newCheckout,betaSearch2,DarkMode'],
    ['DATA', '/srv/App1/Data2/Cache3/Files4'],
    ['SPRING_PROFILES_ACTIVE', 'productionEuCentral1WithMetricsAndTracing'],
    ['PUBLIC_PEM', '-----BEGIN PUBLIC KEY-----\nMIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8A'],
  ])('%s=%s', (name, value) => {
    expect(findSecret(name, value)).toBeUndefined();
  });
});

it('tells nearly every generated credential by its looks alone', () => {
  const generated = Array.from({ length: 500 }, () => randomBytes(30).toString('base64url'));
  expect(generated.filter((one) => !looksRandom(one)).length).toBeLessThan(25);
});

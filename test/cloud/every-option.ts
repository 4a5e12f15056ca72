// Which stages are worth a look? One for every setting that changes what is built, and one with everything at once.
const named = { domain: 'khaosat.example.vn', certificateArn: 'arn:aws:acm:us-east-1:aws:certificate/example' };
const told = { alarmMail: 'truc.ban@example.vn' };
const canary = { canary: '234567' };

export const everyOption: Record<string, Record<string, string>> = {
  plain: {},
  domain: { ...named, admin: 'quan.tri@example.vn' },
  address: { address: 'https://d1234abcd.cloudfront.net' },
  mail: { mail: 'bao.cao@example.vn' },
  'function-urls': { origin: 'function-urls' },
  key: { key: 'customer' },
  'no backup': { backup: '0' },
  waf: { waf: '1' },
  tracing: { tracing: '1' },
  reserve: { reserve: '50' },
  turned: { turned: '2026-11-29' },
  watched: { ...told, ...canary, budget: '50', quietHours: '9', region: 'ap-southeast-3' },
  all: {
    ...{ stage: 'prod', ...named, admin: 'quan.tri@example.vn', mail: 'bao.cao@example.vn' },
    ...{
      key: 'customer',
      waf: '1',
      tracing: '1',
      reserve: '50',
      origin: 'function-urls',
      ...told,
      ...canary,
      budget: '50',
    },
  },
};

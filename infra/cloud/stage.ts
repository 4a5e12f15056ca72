// Which stacks make one stage, and what does each need of the others?
import type { App } from 'aws-cdk-lib';
import { type AcceptedFinding, accept, acceptedFindings } from './accepted-findings.ts';
import { BackupStack } from './backup-stack.ts';
import { DataStack } from './data-stack.ts';
import { EdgeStack } from './edge-stack.ts';
import { FirewallStack } from './firewall-stack.ts';
import { ServiceStack } from './service-stack.ts';
import type { Settings } from './settings.ts';
import { SignInStack } from './sign-in-stack.ts';
import { WatchStack } from './watch-stack.ts';

/**
 * Adds the stacks of one stage, data, its copies and sign-in apart from what can be rebuilt at any time.
 * @param more.functionsFolder where `<name>/handler.ts` of each function lies; tests bundle small ones of their own.
 * @param more.accepted what cdk-nag is told to pass over.
 */
export function buildStage(
  app: App,
  settings: Settings,
  more: { functionsFolder?: string; accepted?: AcceptedFinding[] } = {},
) {
  const { stage, region, domain, certificateArn, admin } = settings;
  const name = (part: string) => `LongDan-${stage}-${part}`;
  const env = { region };
  const kept = { env, terminationProtection: true };
  const publicAddress = domain === undefined ? settings.address : `https://${domain}`;

  const data = new DataStack(app, name('Data'), { ...kept, ownKey: settings.key === 'customer' });
  const backup = settings.backup === '1' ? new BackupStack(app, name('Backup'), { ...kept, data }) : undefined;
  const signIn = new SignInStack(app, name('SignIn'), {
    ...kept,
    ...{ stage, publicAddress, firstAdministrator: admin, key: data.key },
  });
  const services = new ServiceStack(app, name('Services'), {
    ...{ env, data, signIn, publicAddress, firstAdministrator: admin, mailFrom: settings.mail },
    ...{ origin: settings.origin, reserve: settings.reserve, traced: settings.tracing === '1' },
    turned: settings.turned,
    functionsFolder: more.functionsFolder ?? 'functions',
  });
  const firewall = settings.waf === '1' ? new FirewallStack(app, name('Firewall')) : undefined;
  const edge = new EdgeStack(app, name('Edge'), {
    ...{ env, firewall, entrances: services.entrances, originSecret: data.originSecret, turned: settings.turned },
    publicAddress: domain && certificateArn ? { domain, certificateArn } : undefined,
  });
  const watch = new WatchStack(app, name('Watch'), { ...{ env, settings, data, services, edge } });
  const stacks = {
    ...{ data, signIn, services, edge, watch },
    ...(backup && { backup }),
    ...(firewall && { firewall }),
  };
  accept(Object.values(stacks), stage, more.accepted ?? acceptedFindings);
  return stacks;
}

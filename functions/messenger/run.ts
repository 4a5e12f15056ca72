// What does the messenger do on its turn? Lets a message wait for everybody who asked, and sends what is due.
import type { MessengerDependencies } from './dependencies.ts';
import { sendDigests } from './send-digests.ts';
import { sendWebhooks } from './send-webhooks.ts';
import { tellWebhooks } from './tell.ts';
import { tellOfReports } from './tell-reports.ts';

export async function deliverDue(deps: MessengerDependencies): Promise<void> {
  await tellWebhooks(deps);
  await tellOfReports(deps);
  await sendWebhooks(deps);
  await sendDigests(deps);
}

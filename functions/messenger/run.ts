// What does the messenger do on its turn? Sends what is due, lets a message wait for everybody who asked, and sends that.
import type { MessengerDependencies } from './dependencies.ts';
import { sendDigests } from './send-digests.ts';
import { sendWebhooks } from './send-webhooks.ts';
import { tellWebhooks } from './tell.ts';
import { tellOfReports } from './tell-reports.ts';

export async function deliverDue(deps: MessengerDependencies): Promise<void> {
  // First, so that no turn is spent on telling alone, however much there is to tell.
  await sendWebhooks(deps);
  await sendDigests(deps);
  await tellWebhooks(deps);
  await tellOfReports(deps);
  await sendWebhooks(deps);
}

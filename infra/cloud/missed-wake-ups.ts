// Which wake-ups failed for good, and how are they done again? Each function once: what there is to do it finds in its tables.
import { InvokeCommand, type LambdaClient } from '@aws-sdk/client-lambda';
import { DeleteMessageCommand, type Message, ReceiveMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import * as z from 'zod/mini';

type Place = {
  sqs: SQSClient;
  lambda: LambdaClient;
  /** The stage's queue of missed wake-ups: its output MissedQueue. */
  queueUrl: string;
};

/** A function that was not woken, or failed when it was: how often, since when, and the messages that say so. */
export type Missed = { functionName: string; times: number; since: string; messages: Message[] };

/** What Lambda sends of an invocation that failed: it names its function. */
const failure = z.object({ requestContext: z.object({ functionArn: z.string() }) });

/** Enough for a night in which a function failed every minute. */
const mostMessages = 2000;
/** Nobody else sees a message while it is being worked on. */
const visibilitySeconds = 120;

/** All that waits in the queue, by function; what is of no form we know is named `unknown` and left where it is. */
export async function missedWakeUps({ sqs, queueUrl }: Pick<Place, 'sqs' | 'queueUrl'>): Promise<Missed[]> {
  const all = new Map<string, Message>();
  while (all.size < mostMessages) {
    const { Messages: some = [] } = await sqs.send(
      new ReceiveMessageCommand({
        ...{ QueueUrl: queueUrl, MaxNumberOfMessages: 10, WaitTimeSeconds: 1, VisibilityTimeout: visibilitySeconds },
        ...{ MessageAttributeNames: ['All'], MessageSystemAttributeNames: ['SentTimestamp'] },
      }),
    );
    const fresh = some.filter(({ MessageId = '' }) => !all.has(MessageId));
    if (fresh.length === 0) break;
    for (const one of fresh) all.set(one.MessageId ?? '', one);
  }
  return byFunction([...all.values()]);
}

function byFunction(messages: Message[]): Missed[] {
  const found = new Map<string, Missed>();
  for (const one of messages) {
    const functionName = functionOf(one);
    const before = found.get(functionName) ?? { functionName, times: 0, since: sentAt(one), messages: [] };
    const since = sentAt(one) < before.since ? sentAt(one) : before.since;
    found.set(functionName, { ...before, since, times: before.times + 1, messages: [...before.messages, one] });
  }
  return [...found.values()].toSorted((a, b) => a.functionName.localeCompare(b.functionName));
}

const sentAt = ({ Attributes }: Message): string => new Date(Number(Attributes?.SentTimestamp ?? 0)).toISOString();

/** The scheduler names its target in an attribute, Lambda the function in the body. */
function functionOf({ Body = '', MessageAttributes }: Message): string {
  const arn = MessageAttributes?.['TARGET_ARN']?.StringValue ?? arnIn(Body);
  // arn:aws:lambda:region:account:function:name, with or without a version behind.
  return arn?.split(':')[6] ?? unknown;
}

function arnIn(body: string): string | undefined {
  try {
    return failure.safeParse(JSON.parse(body)).data?.requestContext.functionArn;
  } catch {
    return undefined;
  }
}

export const unknown = 'unknown';

/**
 * Wakes a function once for all of its missed wake-ups, and takes their messages out of the queue once Lambda has accepted that. Should it
 * fail again, there will be a new message. Harmless where it was woken meanwhile: a second turn finds nothing left to do.
 */
export async function replay({ sqs, lambda, queueUrl }: Place, { functionName, messages }: Missed): Promise<void> {
  await lambda.send(new InvokeCommand({ FunctionName: functionName, InvocationType: 'Event', Payload: '{}' }));
  for (const { ReceiptHandle } of messages)
    await sqs.send(new DeleteMessageCommand({ QueueUrl: queueUrl, ReceiptHandle }));
}

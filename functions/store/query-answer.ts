// How is a page asked for, and read without the SDK's looking at every value of it? It signs and sends; the answer is read by ourselves.
import { type DynamoDBClient, QueryCommand, type QueryCommandInput } from '@aws-sdk/client-dynamodb';
import { readAnswer } from './read-answer.ts';

type Answer = ReturnType<typeof readAnswer>;

/** The items of one page, plain, and the last one's key where there may be more. Signs, tries again and fails as the SDK does. */
export async function queryAnswer(db: DynamoDBClient, input: QueryCommandInput): Promise<Answer> {
  const command = new QueryCommand(input);
  let answer: Answer = { items: [], last: undefined };
  // Nearest to the wire, so that the SDK's own reader finds an empty answer; each attempt begins anew. What is refused is left to it.
  command.middlewareStack.add(
    (next) => async (args) => {
      const result = await next(args);
      if (!isGiven(result.response)) return result;
      answer = readAnswer(await textOf(result.response.body));
      result.response.body = Buffer.from(answer.consumed ? `{"ConsumedCapacity":${answer.consumed}}` : '{}');
      return result;
    },
    { step: 'deserialize', priority: 'low' },
  );
  await db.send(command);
  return answer;
}

type Given = { statusCode: 200; body: AsyncIterable<Uint8Array> | Uint8Array };

const isGiven = (response: unknown): response is Given =>
  typeof response === 'object' && response !== null && 'statusCode' in response && response.statusCode === 200;

async function textOf(body: Given['body']): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of body instanceof Uint8Array ? [body] : body) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

// What would somebody write by hand who wants nothing but speed? Fastify and one insert into PostgreSQL: no campaign, no receipt, no page, no counting.
import Fastify from 'fastify';
import postgres from 'postgres';

const [socket = ''] = process.argv.slice(2);
const sql = postgres({ host: socket, username: 'bench', database: 'postgres', max: 16, onnotice: () => {} });
await sql`create table if not exists responses (
  submission_id uuid primary key, point text not null, received_at timestamptz not null default now(), answers jsonb not null)`;

const app = Fastify({ logger: false });
const body = {
  type: 'object',
  required: ['submissionId', 'answers'],
  properties: {
    submissionId: { type: 'string', format: 'uuid' },
    answers: { type: 'object', additionalProperties: { type: 'integer', minimum: 0, maximum: 10 } },
  },
} as const;
type Given = { Params: { code: string }; Body: { submissionId: string; answers: Record<string, number> } };

app.post<Given>('/s/:code', { schema: { body } }, async (request, reply) => {
  const { submissionId, answers } = request.body;
  const { count } = await sql`insert into responses (submission_id, point, answers)
    values (${submissionId}, ${request.params.code}, ${sql.json(answers)}) on conflict do nothing`;
  return reply.code(count === 1 ? 201 : 200).send({ responseId: submissionId });
});
console.log(new URL(await app.listen({ host: '127.0.0.1', port: 0 })).port);

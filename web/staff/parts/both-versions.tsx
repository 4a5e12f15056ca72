// What if two people changed the same thing? The second sees both versions side by side, keeps what was typed, and decides.
import { campaignWords } from '../../words/staff/campaign-words.ts';
import { useStaffLanguage } from './staff-language.ts';

export type Differing = { label: string; current: string; sent: string };

export function BothVersions({ rows }: { rows: Differing[] }) {
  const words = campaignWords[useStaffLanguage()].both;
  return (
    <section class="notice warn" role="alert" aria-labelledby="both-title">
      <h2 id="both-title">{words.title}</h2>
      <p>{words.lead}</p>
      <div class="table">
        <table class="stacks">
          <thead>
            <tr>
              <th scope="col">{words.field}</th>
              <th scope="col">{words.current}</th>
              <th scope="col">{words.sent}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ label, current, sent }) => (
              <tr>
                <th scope="row">{label}</th>
                <td data-label={words.current}>{current === '' ? '–' : current}</td>
                <td data-label={words.sent}>{sent === '' ? '–' : sent}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p>{words.todo}</p>
    </section>
  );
}

// Who asks, about whom, and which sheet is this? At the top of a ballot, with what answering costs and what becomes of it.
import type { Agency } from '../../functions/domain/agency.ts';
import { inLanguage } from '../../functions/domain/questionnaire.ts';
import { Sentence } from '../survey/sentence.tsx';
import { wordsIn } from '../words/language.ts';
import { paperWordsIn } from '../words/paper-words.ts';
import { Boxes } from './answer-boxes.tsx';
import type { Ballot } from './ballot.ts';

export const BallotHead = (ballot: Ballot & { serial: string }) => {
  const { campaign, questionnaire, agency, lang } = ballot;
  const words = paperWordsIn(lang);
  return (
    <>
      <div class="h">
        <div>
          <p class="a">
            {agency?.name ?? (
              <>
                {words['ballot.agency']}: <span class="w" />
              </>
            )}
          </p>
          <p>{campaign.title}</p>
        </div>
        <div class="s">
          <p>
            {words['ballot.serial']}: <b>{ballot.serial}</b>
          </p>
          <p>{words['ballot.form'](questionnaire.id, questionnaire.version)}</p>
        </div>
      </div>
      {campaign.demo && <p class="d">{wordsIn(lang).demo}</p>}
      <h1>{inLanguage(questionnaire.title, lang)}</h1>
      <Introduction {...ballot} />
      <Visit {...ballot} />
    </>
  );
};

const Introduction = ({ campaign, agency, lang }: Ballot) => {
  const words = paperWordsIn(lang);
  const said = [
    words['ballot.intro'](agency?.name),
    wordsIn(lang)[voluntaryFor(agency?.kind)],
    ...(voluntaryFor(agency?.kind) === 'survey.voluntary' ? [] : [words['ballot.skip']]),
    words['ballot.privacy'],
    words['ballot.kept'](campaign.retentionDays),
  ];
  return (
    <>
      <p class="j">
        <Sentence text={said.join(' ')} />
      </p>
      <p class="j">
        <Sentence text={words['ballot.how']} />
      </p>
    </>
  );
};

const voluntaryFor = (kind: Agency['kind'] | undefined) => {
  if (kind === 'hospital') return 'survey.voluntary.hospital';
  return kind === 'school' ? 'survey.voluntary.school' : 'survey.voluntary';
};

/** More services than this are written by hand rather than looked for in a list. */
const mostServices = 12;

const Visit = ({ services, lang }: Ballot) => {
  const words = paperWordsIn(lang);
  const listed = services.length <= mostServices ? services : [];
  return (
    <div class="v">
      <p>
        {words['ballot.day']}: <u />
        <u /> / <u />
        <u /> / <u />
        <u />
        <u />
        <u />
      </p>
      {services.length > 0 && (
        <p>
          {words['ballot.service']}: {listed.length === 0 && <span class="w" />}
        </p>
      )}
      <Boxes options={listed.map(({ code = '', name }) => ({ value: code, label: name }))} />
    </div>
  );
};

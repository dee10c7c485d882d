import { expect } from 'chai';
import type { ReviewItem, ReviewQuestion } from '../../../src/plugins/newsdesk/contracts/review';
import {
  EMPTY,
  type ReviewAction,
  reviewReducer,
  type ReviewState,
} from '../../../src/plugins/newsdesk/admin/src/pages/review/review-state';
import { makeAppearance } from '../appearance';

const item = (article: string): ReviewItem => ({
  article,
  headline: article,
  published: null,
  isPublished: false,
  appearance: makeAppearance({ key: 'person:suh' }),
});
const asked = (nameForm: string, stories: number): ReviewQuestion => ({
  kind: 'person',
  nameForm,
  record: 'r1',
  stories,
  item: item(`${nameForm} 1`),
});
const after = (...actions: ReviewAction[]): ReviewState => actions.reduce(reviewReducer, EMPTY);
const loaded: ReviewAction = {
  type: 'loaded',
  answer: {
    results: [asked('suh', 3), asked('chung', 1)],
    next: 'n',
    total: { questions: 2, suggestions: 4 },
  },
};
const SUH = JSON.stringify(['person', 'suh', 'r1']);
const forms = ({ questions }: ReviewState) => questions.map(({ nameForm, stories }) => `${nameForm} ${stories}`);

describe('the state of the page Review', () => {
  it('goes on to the next story of a question, then to the next question', () => {
    const grouped: ReviewAction = { type: 'grouped', id: SUH, items: [item('suh 1'), item('suh 2'), item('suh 3')] };
    const one = after(loaded, grouped, { type: 'answered', id: SUH, items: [item('suh 1')] });
    expect(forms(one)).to.deep.equal(['suh 2', 'chung 1']);
    expect(one.questions[0]?.items.map(({ article }) => article)).to.deep.equal(['suh 2', 'suh 3']);
    expect(one.total).to.deep.equal({ questions: 2, suggestions: 3 });
    const all = reviewReducer(one, { type: 'answered', id: SUH, items: [item('suh 2'), item('suh 3')] });
    expect(forms(all)).to.deep.equal(['chung 1']);
    expect(all).to.deep.include({ at: 0, decided: 3, total: { questions: 1, suggestions: 1 } });
  });

  it('puts an answer back where it is asked now, whether its question is still there or not', () => {
    const first = after(loaded);
    const [question] = first.questions;
    if (question === undefined) throw new Error('no question');
    const given = reviewReducer(first, { type: 'answered', id: SUH, items: [item('suh 1')] });
    const back = reviewReducer(given, { type: 'putBack', question, items: [item('suh 1')] });
    expect(forms(back)).to.deep.equal(['suh 3', 'chung 1']);
    expect(back).to.deep.include({ decided: 0, total: { questions: 2, suggestions: 4 } });
    const gone = reviewReducer(
      { ...given, questions: given.questions.slice(1) },
      {
        type: 'putBack',
        question,
        items: [item('suh 1')],
      },
    );
    expect(forms(gone)).to.deep.equal(['suh 1', 'chung 1']);
  });

  it('keeps what is there where a further page fails, and takes no question twice', () => {
    const failed = after(loaded, { type: 'failed', problem: 'lost' });
    expect(failed.phase).to.equal('ready');
    expect(forms(reviewReducer(failed, loaded))).to.deep.equal(['suh 3', 'chung 1']);
    expect(after({ type: 'failed', problem: 'lost' }).phase).to.equal('failed');
  });

  it('moves within the questions and the stories that there are', () => {
    const last = after(loaded, { type: 'moved', step: 1 }, { type: 'moved', step: 1 });
    expect(last.at).to.equal(1);
    expect(reviewReducer(last, { type: 'shown', step: 1 }).questions[1]?.shown).to.equal(0);
  });
});

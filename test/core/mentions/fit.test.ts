import { expect } from 'chai';
import { analyseWith } from '../../../src/plugins/newsdesk/core/analyse';
import type { Placed } from '../../../src/plugins/newsdesk/core/document';
import { readFrame } from '../../../src/plugins/newsdesk/core/frame/read-frame';
import { type LabelledStory, USUAL_FIT, fitModel } from '../../../src/plugins/newsdesk/core/mentions/fit';
import { openModel, storeModel } from '../../../src/plugins/newsdesk/core/mentions/model';
import { splitSentences } from '../../../src/plugins/newsdesk/core/sentences/split-sentences';
import { findKnown } from '../../../src/plugins/newsdesk/core/words/gazetteer';
import { tokenize } from '../../../src/plugins/newsdesk/core/words/tokens';

/** Sentences with people in angle brackets and bodies in square ones. */
const LABELLED = [
  'The mayor, <Lena Fischer>, thanked the [Harbour Workers Union] on Monday.',
  '<Peter Lund> said the [Northern Water Board] had failed. <Lund> left.',
  'In Oslo, <Anna Holm> of the [Norwegian Fisheries Association] spoke first.',
  'The [Harbour Workers Union] and <Marta Lopes> agreed on Friday.',
  'Judge <Tom Reed> sent the case back to the [Northern Water Board].',
  '<Clara Jansen> told reporters that the [Green Valley Trust] was broke.',
];

function labelled(source: string): LabelledStory {
  const spans: LabelledStory['spans'] = [];
  let text = '';
  for (const part of source.split(/([<[][^>\]]*[>\]])/)) {
    const isSpan = part.startsWith('<') || part.startsWith('[');
    const words = isSpan ? part.slice(1, -1) : part;
    if (isSpan)
      spans.push({ start: text.length, end: text.length + words.length, label: part.startsWith('<') ? 0 : 1 });
    text += words;
  }
  const framed = readFrame({ story: { text, published: null }, text, names: null, warnings: [] });
  const document: Placed = findKnown(splitSentences({ ...framed, tokens: tokenize(text) }));
  return { document, spans, weight: 1 };
}

describe('fitting the weights of names', () => {
  const stories = [...LABELLED, ...LABELLED].map(labelled);
  const options = { ...USUAL_FIT, minimumCount: 1, folds: 2 };
  const model = fitModel(stories, options);

  it('learns the sentences that it was shown', () => {
    for (const { document, spans } of stories) {
      const analysis = analyseWith(model, document.story);
      const found = [...analysis.people, ...analysis.organizations].flatMap((entry) =>
        entry.mentions.map(({ start, end }) => `${start}-${end}`),
      );
      expect(found.sort(), document.text).to.deep.equal(spans.map(({ start, end }) => `${start}-${end}`).sort());
    }
  });

  it('gives the same weights again for the same stories', () => {
    expect(storeModel(fitModel(stories, options))).to.deep.equal(storeModel(model));
  });

  it('keeps its answers through the data file', () => {
    const opened = openModel(JSON.parse(JSON.stringify(storeModel(model))));
    for (const { document } of stories)
      expect(analyseWith(opened, document.story)).to.deep.equal(analyseWith(model, document.story));
  });
});

import { assemble } from './assemble';
import { correctMarks } from './corrections/correct-marks';
import { withFields } from './document';
import { readFrame } from './frame/read-frame';
import { ENGINE } from './engine';
import { addLowerBodies } from './mentions/add-lower-bodies';
import { recogniseNames } from './mentions/recognise';
import type { Model } from './mentions/model';
import { usualModel } from './mentions/usual-model';
import { findUnnamed } from './offices/find-unnamed';
import { weighOffices } from './offices/weigh-offices';
import { groupBodies } from './organizations/group-bodies';
import { addOwnScript } from './people/add-own-script';
import { addTitledNames } from './people/add-titled-names';
import { groupPeople } from './people/group-people';
import { QuoteReader } from './quotes/attribute-quotes';
import { findStatements } from './quotes/find-statements';
import { findRelations } from './relations/find-relations';
import { splitSentences } from './sentences/split-sentences';
import type { Analysis, KnownNames, StoryText } from './types';
import { findKnown } from './words/gazetteer';
import { tokenize } from './words/tokens';

/**
 * Reads a story: people, bodies, offices, relations, quotations, and the frame around them, each with the findings that
 * spoke for it. The same text, date and names give the same answer. Text that is not English gives no marks and a warning.
 */
export function analyse(story: StoryText, names?: KnownNames): Analysis {
  return analyseWith(usualModel(), story, names);
}

/** The same with weights of one's own, for fitting and measuring. */
export function analyseWith(model: Model, story: StoryText, names?: KnownNames): Analysis {
  const framed = readFrame(withFields({ story, text: story.text, names: names ?? null, warnings: [] }, {}));
  if (framed.frame.language !== null && framed.frame.language !== 'en') return notEnglish(framed);
  const split = splitSentences(withFields(framed, { tokens: tokenize(story.text) }));
  const marked = addTitledNames(addOwnScript(addLowerBodies(recogniseNames(findKnown(split), model))));
  const embodied = groupBodies(groupPeople(correctMarks(marked)));
  const standings = weighOffices(embodied);
  const reader = new QuoteReader(embodied, standings);
  const relations = findRelations(embodied, reader);
  const quotes = reader.read();
  const statements = findStatements(embodied, reader);
  const unnamed = findUnnamed(embodied, standings);
  return { ...assemble(withFields(embodied, { quotes, statements }), standings, relations), unnamedOffices: unnamed };
}

function notEnglish(document: ReturnType<typeof readFrame>): Analysis {
  const { frame, text } = document;
  return {
    engine: ENGINE,
    language: frame.language,
    headline: frame.headline === null ? null : text.slice(frame.headline.start, frame.headline.end),
    dateline: null,
    byline: frame.byline?.name ?? null,
    publisher: frame.publisher,
    date: document.story.published === null ? null : { value: document.story.published, from: 'given' },
    removed: [],
    sentences: [],
    people: [],
    organizations: [],
    quotes: [],
    statements: [],
    warnings: [
      ...document.warnings,
      {
        code: 'notEnglish',
        message: `The text seems to be in another language than English (${frame.language}); names are not read.`,
      },
    ],
  };
}

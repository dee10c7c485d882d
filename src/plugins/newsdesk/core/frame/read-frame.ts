import { type Framed, type StoryDocument, withFields } from '../document';
import type { Dateline, Removed, Span, StoryDate } from '../types';
import { lookUpKnown } from '../words/gazetteer';
import { dateOfLine } from './dates';
import { detectLanguage } from './detect-language';
import { findBoilerplate } from './find-boilerplate';
import { readByline } from './read-byline';
import { readDateline } from './read-dateline';
import { type Paragraph, readParagraphs } from './paragraphs';
import { readPublisher } from './read-publisher';

/** What stands around a story: headline, dateline, byline, boilerplate. */
export interface Frame {
  language: string | null;
  headline: Span | null;
  dateline: Dateline | null;
  byline: (Span & { name: string }) | null;
  publisher: string | null;
  date: StoryDate | null;
  removed: Removed[];
  /** Stretches that are not read for names: boilerplate other than credits. In the order of the text. */
  skipped: Span[];
  paragraphs: Paragraph[];
}

const LONGEST_HEADLINE = 220;
/** A paragraph that begins with a dateline is longer than this. */
const SHORTEST_LEAD = 90;

const SENTENCE_WORDS =
  /\b(?:the|an?|was|were|has|have|had|been|said|its|his|their|that|who|which|will|it)\b|^(?:The|An?|It|His|One) /g;

/** Whether a line with a final stop has the small words of a sentence, which headlines leave out. */
function isSentence(line: string): boolean {
  return (line.match(SENTENCE_WORDS)?.length ?? 0) >= 2;
}

/** Whether a line can be a headline: short, no address, no date, and a story follows. */
function looksLikeHeadline(text: string, line: Paragraph, following: Paragraph[]): boolean {
  const raw = text.slice(line.start, line.end);
  if (following.length === 0 || raw.length > LONGEST_HEADLINE || dateOfLine(raw) !== null) return false;
  const words = raw.split(/\s+/).length;
  if (words < 2 || words > 32) return false;
  if (/^[a-z"“]/.test(raw) && /[.?!]["”]?$/.test(raw)) return false;
  // A headline has no full sentence inside and mostly no final stop.
  if (/[a-z]\.["”]?$/.test(raw) && words >= 9 && isSentence(raw)) return false;
  const inner = /[.!?]["”’]? \p{Lu}/u.test(raw.slice(0, -2)) && words > 20;
  const nextLength = Math.max(...following.map((next) => next.end - next.start));
  return !inner && (!raw.endsWith('.') || words <= 20) && nextLength > raw.length / 3;
}

/** Whether the first line has a dateline and is no headline of the form "Kenya: two held". */
function beginsStory(line: Paragraph, dateline: Dateline | null): boolean {
  if (dateline === null) return false;
  return dateline.agency !== null || dateline.date !== null || line.end - line.start > SHORTEST_LEAD;
}

/** Reads the frame of the story. */
export function readFrame(document: StoryDocument): Framed {
  const { text, story } = document;
  const paragraphs = readParagraphs(text);
  const removed = findBoilerplate(text, paragraphs);
  const cut = new Set(removed.map((part) => part.start));
  const lines = paragraphs.filter((paragraph) => !cut.has(paragraph.start));
  const isKnownPlace = (place: string): boolean => {
    const known = lookUpKnown(place);
    return known !== null && known.kind !== 'body' && known.kind !== 'demonym';
  };
  const datelineOf = (line: Paragraph): Dateline | null => readDateline(text, line, story.published, isKnownPlace);
  let headline: Span | null = null;
  const first = lines[0];
  if (
    first !== undefined &&
    (story.hasHeadline === true ||
      (!beginsStory(first, datelineOf(first)) && looksLikeHeadline(text, first, lines.slice(1, 6))))
  ) {
    const stop = /[;:,]$/.test(text.slice(first.start, first.end)) ? 1 : 0;
    headline = { start: first.start, end: first.end - stop };
  }
  let dateline: Dateline | null = null;
  let byline: Frame['byline'] = null;
  let lineDate: string | null = null;
  const body = headline === null ? lines : lines.slice(1);
  for (const line of body.slice(0, 5)) {
    const raw = text.slice(line.start, line.end);
    byline ??= readByline(raw, line);
    lineDate ??= dateOfLine(raw);
    dateline ??= datelineOf(line);
  }
  const date: StoryDate | null =
    story.published !== null
      ? { value: story.published, from: 'given' }
      : dateline?.date != null
        ? { value: dateline.date, from: 'dateline' }
        : lineDate !== null
          ? { value: lineDate, from: 'text' }
          : null;
  const frame: Frame = {
    language: detectLanguage(text, lines),
    headline,
    dateline,
    byline,
    publisher: readPublisher(text, paragraphs),
    date,
    removed,
    skipped: removed.filter((part) => part.reason !== 'photo credit'),
    paragraphs,
  };
  if (frame.language !== null || lines.length === 0) return withFields(document, { frame });
  const message = 'The text is too short to tell its language; it was read as English.';
  return withFields(document, { frame, warnings: [...document.warnings, { code: 'languageUnsure', message }] });
}

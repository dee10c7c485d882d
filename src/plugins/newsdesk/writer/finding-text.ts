import { FINDING_TEXTS } from '../core/link/findings';

const texts: Readonly<Record<string, string>> = FINDING_TEXTS;

/** A finding in plain words; one without words of its own is spelled out: "titleBeforeName" -> "title before name". */
export const findingText = (name: string): string =>
  texts[name] ?? name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

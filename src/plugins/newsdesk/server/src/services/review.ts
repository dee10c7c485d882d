import type { Core } from '@strapi/strapi';
import type {
  ReviewAnswer,
  ReviewChoices,
  ReviewGroup,
  ReviewGroupQuery,
  ReviewQuery,
} from '../../../contracts/review';
import { readChoices } from '../review/read-choices';
import { readGroup } from '../review/read-group';
import { readQuestions } from '../review/read-questions';

/** What the page Review reads: questions, the sentences of one, and what its filters can be set to. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  questions: (query: ReviewQuery): Promise<ReviewAnswer> => readQuestions(strapi, query),

  async group(query: ReviewGroupQuery): Promise<ReviewGroup> {
    const { results, next } = await readGroup(strapi, query);
    return { results, next };
  },

  choices: (): Promise<ReviewChoices> => readChoices(strapi),
});

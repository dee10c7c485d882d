/** Nouns of people who speak without a name: "officials said". Source: written for this project. */
export const NARRATION_NOUNS = `
  authorities activists aide aides analysts campaigners colleagues critics diplomats experts eyewitnesses family father friend friends group insiders investigators
  lawmakers lawyers leaders man men mother neighbour neighbours observers official officials opponents organisers organizers people police prosecutors protesters
  relative relatives reporters residents rights scientists source sources spokesman spokespeople spokesperson spokeswoman staff supporters teacher student students
  survivors victim victims villagers voter voters witness witnesses woman women
`;

/** Nouns of people who speak without a name: "officials said". Source: written for this project. */
export const NARRATION_NOUNS = `
  authorities activists aide aides analysts campaigners colleagues critics diplomats experts eyewitnesses family father friend friends group insiders investigators
  lawmakers lawyers leaders man men mother neighbour neighbours observers official officials opponents organisers organizers people police prosecutors protesters
  relative relatives reporters residents rights scientists source sources spokesman spokespeople spokesperson spokeswoman staff supporters teacher student students
  survivors victim victims villagers voter voters witness witnesses woman women
`;

/** Nouns of writings and sounds that speak for nobody who is named: "the letter continues". */
export const THING_NOUNS = `
  ad advertisement affidavit article banner blurb book brochure bumper caption chapter chart complaint document dossier essay excerpt filing flyer form headline
  indictment lawsuit leaflet letter message narrator passage pamphlet petition placard poll poster questionnaire sign site song study suit summary survey text title transcript website voice
`;

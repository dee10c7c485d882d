/** Verbs that report speech, in the forms that news uses. Source: written for this project. */
export const SPEECH_VERBS = `
  accused accuses acknowledged acknowledges added adding adds admitted admits advised affirmed agreed agrees alleged alleges announced announces answered appealed argued
  argues asked asking asks asserted asserts assured assures averred believes blamed boasted branded called calling calls cautioned cautions charged cited claimed claiming claims clarified
  commented comments complained conceded concluded condemned confessed confided confirmed confirms contended contends countered criticised
  criticized cried declared declares decried defended demanded demands denied denies denounced described describes described disclosed dismissed dubbed echoed elaborated emphasised emphasises
  emphasised emphasized emphasizes exclaimed explained explaining explains expressed hailed hinted indicated insisted insists instructed intoned
  joked joking labelled labeled lamented laughed maintained maintains mentioned mocked mused noted notes noting objected observed offered opined ordered pleaded pledged pleged posted praised
  predicted predicts promised proclaimed proposed protested questioned quipped quoted quoting read reads reaffirmed reasoned recalled recalls recommended recounted
  reiterated reiterates rejected remarked remarks reminded replied replies reported reports responded responding retorted revealed reveals rued said
  saying says shouted shouts signalled slammed speculated spoke stated states stating stressed stresses stressing submitted suggested suggesting suggests swore talked
  tells testified thanked thundered told touted tweeted tweets underlined underscored underscores urged urges urging voiced vowed vows warned warning
  warns whispered wondered wrote writes writing yelled
`;

/** Verbs of the list above that are surely speech wherever they stand. */
export const SURE_SPEECH_VERBS = `
  added adding adds announced argued asserted commented declared explained insisted noted quipped replied remarked responded said saying says stated stressed told
  tweeted wrote tells testified
`;

/** Nouns whose text speaks: "a statement by the ministry read", "a Pentagon readout said". */
export const SPEECH_NOUNS = `
  address announcement broadcast bulletin comment comments communique communiqué declaration dispatch editorial email interview letter memo message note notice post press readout release
  remark remarks report reports speech statement tweet tweets brief briefing testimony video
`;

/** Words before quoted words that make a label or a name of them: "so-called", "dubbed". */
export const LABEL_CUES = `
  alias called codenamed code-named dubbed entitled titled term termed word words phrase nicknamed named known so-called film song book album novel play show series titled slogan hashtag
  headlined labelled labeled magazine movie documentary program programme project operation
`;

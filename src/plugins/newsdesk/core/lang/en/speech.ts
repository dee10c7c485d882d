/** Verbs that report speech, in the forms that news uses. Source: written for this project. */
export const SPEECH_VERBS = `
  accused accuses accusing acknowledged acknowledges acknowledging added adding adds admits admitted advised affirmed agreed agrees alleged
  alleges announced announces announcing answered appealed argued argues arguing asked asking asks asserted asserting asserts assured assures
  averred believes bemoaned blamed blaming blasted blasting boasted boasting branded branding called calling calls cautioned cautioning
  cautions charged cited cites citing claimed claiming claims clarified commented commenting comments complained complaining conceded concedes
  concluded condemned condemning confessed confided confirmed confirming confirms contended contending contends countered cried criticised
  criticising criticized criticizing declared declares declaring decried decrying defended demanded demands denied denies denounced denouncing
  denying derided described describes describing disclosed dismiss dismissed dismisses dismissing dubbed dubbing echoed elaborated emphasised
  emphasises emphasising emphasized emphasizes emphasizing exclaimed explained explaining explains expressed expressing fumed hailed hailing
  hinted hoped hoping indicated indicating insisted insisting insists instructed intoned joked joking labeled labeling labelled labelling
  lambasted lambasting lamented lauded lauding laughed likened likening maintained maintaining maintains mentioned mocked mocking mused noted
  notes noting objected observed offered opined ordered pleaded pledged pledging posted posting praised praising predicted predicts proclaimed
  promised promising proposed proposing protested questioned questioning quipped quoted quoting read reads reaffirmed reasoned recalled
  recalling recalls recommended recounted reiterated reiterates reiterating rejected rejecting remarked remarking remarks reminded reminding
  replied replies replying reported reporting reports responded responding retorted revealed reveals ridiculed ridiculing rued said saying says
  shouted shouts signalled slammed slamming slams speculated spoke stated states stating stressed stresses stressing submitted suggested
  suggesting suggests swore talked tells testified thanked thanking thundered told touted tweeted tweeting tweets underlined underlining
  underscored underscores urged urges urging voiced vowed vowing vows warned warning warns whispered wondered writes writing wrote yelled
`;

/** Verbs of the list above that are surely speech wherever they stand. */
export const SURE_SPEECH_VERBS = `
  added adding adds announced argued asserted commented declared explained insisted noted quipped replied remarked responded said saying says stated stressed told
  tweeted wrote tells testified
`;

/** Verbs that give a statement without "that" too: "experts say prices will rise". */
export const STATEMENT_VERBS = `
  added adding adds announced argued argues asserted claimed claims commented declared explained insisted insists noted notes noting remarked responded replied said say says saying stated stressed
  tells testified told tweeted wrote writes
`;

/** Verbs that give a statement only with "that" after them: "the paper reported that prices rose". */
export const THAT_VERBS = `
  acknowledged acknowledges admitted affirmed agreed alleged announcing arguing asserts assured believes boasted cautioned claiming clarified complained conceded concedes concluded confirmed contended contends
  countered declaring denied denies emphasised emphasized estimated explaining explains hinted indicated insisting joked lamented maintained maintains objected observed pledged pointed predicted predicts
  promised proposed reaffirmed recalled reiterated reminded remarking reported reports responding retorted revealed stating stressing suggested suggesting suggests testifying thinks urged vowed warned warning
  warns worried writing
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

/** Verbs that report only beside quoted words: "...," she went on. */
export const QUOTE_VERBS = `
  allowed assailed assailing barked bashed bashing beamed began begged bellowed blurted characterised characterises characterising characterized
  characterizes characterizing chastised chided chimed chuckled commanded compared compares comparing concludes concluding considered considering
  considers continued continues cracked deadpanned deemed deems depicted derides deriding detailed drawled ensured ensures enthused exhorted exhorting
  extolled extolling feels felt finished fired floated goaded groaned grumbled gushed hails highlighted highlighting highlights implored inquired
  interjected interrupted intones jeered jokes laments marveled marvelled moaned mumbled murmured muses muttered offers painted piped pointed
  portrayed portraying portrays proffered pronounced pronouncing put puts quips quoth railed rallied ranted rebuked recited recites reflected reflects
  rejoined remembered remembers resumed riffed ripped roared sang scoffed scolded screamed screams shrugged sighed skewered snapped snarled sneered
  sobbed specified specifies surmised taunted teased thinks touting touts trashed trumpeted trumpeting vented ventured volunteered yells
`;

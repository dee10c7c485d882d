/** Words that own the dot after them, lower case. Source: general knowledge. */
export const ABBREVIATIONS = `
  adm ald amb apr arch asst atty aug ave blvd brig capt cllr cmdr co col corp cpl dec dept det dist dr engr esq est feb fr ft gen gov hon hr inc insp
  jan jr lt ltd maj mon mr mrs ms messrs mt nov oct ofc op ph pres prof pte pvt rep reps rev sen sens sept sgt sr st supt sr treas univ vs viz
`;

/** Lower-case words that part from a capitalised word after a hyphen: "then-Defence Secretary". */
export const SPLIT_PREFIXES = `
  anti ex former mid non now post pre pro then
`;

/** Lower-case words that part from a capitalised word before a hyphen: "US-led". */
export const SPLIT_SUFFIXES = `
  allied backed based born bound controlled dominated era funded held language leaning led linked listed made majority occupied owned ravaged registered run
  ruled sponsored style supported trained wide speaking
`;

/** Forms of address that stand before a name and are no office. Source: written for this project. */
export const HONORIFICS = `
  adv archbishop ato baba baroness begum bishop brother captain count countess dame dato datin datuk don dona doña dr eng engr excellency father fr frau
  hajj haji herr highness hon honorable honourable imam justice lady madam madame maître majesty messrs miss monsieur monsignor mr mrs ms mx mullah
  ojciec pandit pastor pr prof professor puan rabbi rev reverend saint señor señora sheik sheikh sheikha shri shrimati sir sister smt sri tan thiru tun ustaz ven
  signor signora tuan seri sardar sayyid sayed chief maulana swami
`;

/** Forms of address that tell a woman. */
export const FEMALE_HONORIFICS = `
  baroness begum countess dame datin dona doña frau lady madam madame miss mrs ms puan señora sheikha shrimati signora sister smt
`;

/** Forms of address that tell a man. */
export const MALE_HONORIFICS = `
  brother count dato datuk don father fr herr imam lord messrs monsieur mr señor sheik sheikh shri signor sir tuan tun
`;

/** Heads of state and their kin who are called by a title and a given name. */
export const CROWNED_HEADS = `
  crown-prince emperor empress king pope prince princess queen
`;

/** Forms of address that become part of a name where only the given name follows: "Sheikh Hasina". */
export const NAME_HONORIFICS = `
  sheik sheikh
`;

/** Words at the end of a title that look like the beginning of a name. */
export const TITLE_TAILS = `
  d'affaires d’affaires d'affairs d’affairs pres rep sen gov
`;

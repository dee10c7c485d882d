import type { HardCase } from '../view';

/** How papers of several countries put an office beside a name: wire, British, American, Asian and African English. */
export const pressStyles: HardCase[] = [
  {
    text: 'GENEVA (Reuters) - Peruvian Minister of Foreign Trade Lucía Salas arrived for talks on Monday, officials said.',
    offices: ['Lucía Salas: Minister of Foreign Trade, PE'],
  },
  {
    text: "Malawi's Minister of Gender Grace Chirwa on Tuesday ruled out any change. Chirwa spoke after a cabinet meeting.",
    mentions: ['Grace Chirwa: Grace Chirwa, Chirwa'],
    offices: ['Grace Chirwa: Minister of Gender, MW'],
  },
  {
    text: 'Speaking to reporters in Geneva, Imre Balogh, the agriculture minister of Hungary, said the talks would go on.',
    offices: ['Imre Balogh: agriculture minister, HU'],
  },
  {
    text: 'Peter Kariuki, Cabinet Secretary for Water of Kenya, has cancelled a trip to Lagos, his office said.',
    offices: ['Peter Kariuki: Cabinet Secretary for Water, KE'],
  },
  {
    text: "The new rules were signed by Aino Lehtonen, who is Finland's minister of justice.",
    offices: ['Aino Lehtonen: minister of justice, FI'],
  },
  {
    text: 'Nepalese Forest Minister Mr Bikram Thapa yesterday inaugurated a school. Mr Thapa thanked the teachers.',
    mentions: ['Bikram Thapa: Bikram Thapa, Thapa'],
    offices: ['Bikram Thapa: Forest Minister, NP'],
  },
  {
    text: '“We will not give way,” Tomasz Wrona, Polish energy minister, told the broadcaster.',
    offices: ['Tomasz Wrona: energy minister, PL'],
  },
  {
    text: 'Among the guests were the governor of the Central Bank of Chile, Inés Rojas, and the singer Ada Moss.',
    people: ['Inés Rojas', 'Ada Moss'],
    officials: ['Inés Rojas'],
  },
  {
    text: 'Hon. Kwabena Asante, Minister of Lands of Ghana, graced the occasion as chief guest.',
    offices: ['Kwabena Asante: Minister of Lands, GH'],
  },
  {
    text: "In a letter to Norway's fisheries minister, Lars Hagen, the union asked for better pay.",
    offices: ['Lars Hagen: fisheries minister, NO'],
  },
  { text: 'Nguyen Van Hai (ambassador of Vietnam) chaired the session.', offices: ['Nguyen Van Hai: ambassador, VN'] },
  {
    text: 'Marek Novotny said the plan was ready. The Czech Minister of Labour was speaking in Oslo.',
    offices: ['Marek Novotny: Minister of Labour, CZ'],
  },
  {
    text: 'Dana Petrescu said the plan was ready. The Romanian president of the Chamber of Deputies was speaking in Oslo.',
    offices: ['Dana Petrescu: president, RO, Chamber of Deputies'],
  },
  {
    text: 'Talks between Greek Minister of Rural Development Mavridis and a delegation of farmers broke down.',
    offices: ['Mavridis: Minister of Rural Development, GR'],
  },
  {
    text: 'Thai Minister of Public Health Srisai’s visit was put off.',
    offices: ['Srisai: Minister of Public Health, TH'],
  },
  {
    text: "Farmers burned a picture of Sri Lanka's Minister of Irrigation, Jayakody, outside the embassy.",
    offices: ['Jayakody: Minister of Irrigation, LK'],
  },
  {
    text: 'Former Zambian finance minister Joseph Tembo was taken to hospital on Monday.',
    offices: ['Joseph Tembo: finance minister, ZM, former'],
  },
  {
    text: 'Carla Mota, a former mayor of Recife, published a book on the crisis.',
    offices: ['Carla Mota: mayor of Recife, BR, former'],
  },
  {
    text: "Sudan's former attorney general, Idris Bakri, told a court that he had known nothing.",
    offices: ['Idris Bakri: attorney general, SD, former'],
  },
  {
    text: 'Rolf Steiner, who served as ambassador of Austria to Japan, joined the board.',
    offices: ['Rolf Steiner: ambassador to Japan, AT, former'],
  },
  {
    text: 'The ex-Minister for Justice of Sweden, Karin Nyberg, was seen at the airport.',
    offices: ['Karin Nyberg: Minister for Justice, SE, former'],
  },
  {
    text: "Piet de Boer, then the Netherlands' minister of finance, signed the paper years ago, archives show.",
    offices: ['Piet de Boer: minister of finance, NL, former'],
  },
  {
    text: "Ellen Byrne was Ireland's ambassador to Chad until last year and now lives abroad.",
    offices: ['Ellen Byrne: ambassador to Chad, IE, former'],
  },
  {
    text: 'Amina Diallo, who in 2011 became the first woman to become a governor in Guinea, opened the bridge.',
    officials: ['Amina Diallo'],
  },
  {
    text: 'Mona Reyes, who served as President Vega’s secretary of defense, wrote the foreword.',
    offices: ['Mona Reyes: secretary of defense, US, former', 'Vega: President, US'],
  },
  {
    text: 'One of these former senators, Luis Paz, said that the vote was fair.',
    offices: ['Luis Paz: senator, -, former'],
  },
  {
    text: 'The prize went to former lawmaker and folk singer Meryem Kaya.',
    offices: ['Meryem Kaya: lawmaker, -, former'],
  },
  {
    text: 'Adil Rahmani, the leader of the Dawnist movement, called for calm.',
    officials: ['Adil Rahmani'],
  },
  { text: 'Tova Lindqvist, the ministry spokeswoman, had no comment.', officials: ['Tova Lindqvist'] },
  { text: 'Student leader Pablo Neri spoke at the gate of the university.', people: ['Pablo Neri'], officials: [] },
  {
    text: 'Transport Canada spokesman Ian Fry said the ferry was safe.',
    offices: ['Ian Fry: spokesman, CA, Transport Canada'],
    kinds: ['Transport Canada: government, CA'],
  },
  {
    text: 'Pres. Delgado met the Japanese envoy, Ken Ito, in the morning.',
    officials: ['Delgado', 'Ken Ito'],
  },
  {
    text: 'Rhys Morgan, Secretary of State for Wales, opened the mine museum.',
    offices: ['Rhys Morgan: Secretary of State for Wales, GB'],
  },
  {
    text: 'Jordi Puig i Serra lost to Ana de Prado y Vega by ten votes.',
    people: ['Jordi Puig i Serra', 'Ana de Prado y Vega'],
  },
  {
    text: 'Makhdoom Iqbal, a former governor of Punjab of Pakistan, sued the paper.',
    offices: ['Makhdoom Iqbal: governor of Punjab, PK, former'],
  },
  {
    text: 'Rosa Prat met Ana Cole on Friday. The Republican presidential candidate told Cole that she would run again.',
    offices: ['Rosa Prat: presidential candidate, US, candidate'],
  },
  {
    text: 'Paula Ochoa, the chairwoman of President Vega’s Council of Tribal Elders, resigned.',
    offices: ['Paula Ochoa: chairwoman, -, Council of Tribal Elders', 'Vega: President, -'],
  },
];

/** Trades and roles that are no public office. Source: written for this project from general knowledge. */
export const TRADES = `
  accountant activist actor actress administrator analyst anchor anthropologist archaeologist architect artist astronaut astronomer athlete attorney author
  banker barrister batsman biologist blogger bookseller bowler boxer broadcaster broker builder bursar businessman businesswoman businessperson butcher captain ceo cfo
  chef chemist cleric climatologist coach co-founder columnist comedian commentator composer conductor consultant contractor correspondent critic cricketer
  curator cyclist dancer defender dentist designer developer doctor driver driver-turned-activist ecologist economist editor editor-in-chief educator engineer entrepreneur
  epidemiologist expert farmer filmmaker fisherman fly-half footballer forward founder geologist goalkeeper golfer guitarist historian host hotelier
  imam industrialist influencer investigator investor jockey journalist keeper labourer lawyer lecturer linguist lobbyist manager mathematician mechanic meteorologist
  midfielder model musician neurologist novelist nurse oncologist organiser organizer owner painter paramedic pastor pathologist pediatrician philosopher
  photographer physician physicist pianist pilot playwright player plumber podcaster poet pollster presenter preacher priest principal producer professor
  programmer psychiatrist psychologist publisher rabbi rapper realtor receptionist reporter resident researcher scholar scientist screenwriter sculptor seismologist
  shopkeeper singer skipper social-worker sociologist solicitor songwriter spokesperson sportsman sprinter statistician strategist striker student surgeon survivor swimmer
  tailor teacher technician trader trainer translator tutor veterinarian victim virologist volunteer waiter winger witness worker wrestler writer youtuber zoologist
`;

/**
 * Bodies known by a name that has no head noun: name | kind | country ("-" for none) | other names.
 * A body stands here because it is known the world over.
 */
export const KNOWN_BODIES = `
Aam Aadmi Party|party|IN|AAP
ABC|media|-|
ABC News|media|US|
Adidas|company|DE|
Aeroflot|company|RU|
AFL-CIO|ngo|US|
African Development Bank|intergovernmental|-|AfDB
African National Congress|party|ZA|ANC
African Union|intergovernmental|-|AU
Agence France-Presse|media|FR|AFP
AIPAC|ngo|US|
Air France|company|FR|
Air India|company|IN|
Air New Zealand|company|NZ|
Airbus|company|-|
Ajax|other|NL|
Ak Party|party|TR|AKP,AK Party,Justice and Development Party
Al Arabiya|media|AE|Al-Arabiya
Al Jazeera|media|QA|Al-Jazeera
Al-Qaeda|other|-|al-Qaeda,al-Qaida,Al Qaeda
Al-Shabaab|other|SO|al-Shabaab,al-Shabab,Al Shabaab
Alibaba|company|CN|
All Blacks|other|NZ|
All Progressives Congress|party|NG|APC
Alphabet|company|US|
Alternative for Germany|party|DE|AfD
Amazon|company|US|
AMD|company|US|
American Airlines|company|US|
American Civil Liberties Union|ngo|US|ACLU
Amnesty International|ngo|-|Amnesty
Anadolu Agency|media|TR|Anadolu
ANI|media|IN|
ANSA|media|IT|
APEC|intergovernmental|-|
Apple|company|US|
Arab League|intergovernmental|-|
ARD|media|DE|
Arsenal|other|GB|
ASEAN|intergovernmental|-|Asean
Asian Development Bank|intergovernmental|-|ADB
Asian Infrastructure Investment Bank|intergovernmental|-|AIIB
Associated Press|media|US|AP
AstraZeneca|company|GB|
AT&T|company|US|
Atletico Madrid|other|ES|Atlético Madrid
Australian Defence Force|military|AU|ADF
Australian Federal Police|government|AU|AFP
Awami League|party|BD|
BAE Systems|company|GB|
Bahujan Samaj Party|party|IN|BSP
Bangladesh Nationalist Party|party|BD|BNP
Bank of America|company|US|
Bank of England|government|GB|
Bank of Japan|government|JP|BOJ
Barcelona FC|other|ES|FC Barcelona
Barclays|company|GB|
Barisan Nasional|party|MY|BN
BASF|company|DE|
Bayer|company|DE|
Bayern Munich|other|DE|
BBC|media|GB|
Bharatiya Janata Party|party|IN|BJP
Bharti Airtel|company|IN|Airtel
BHP|company|AU|
Bild|media|DE|
Bill and Melinda Gates Foundation|ngo|US|Gates Foundation
BioNTech|company|DE|
Black Lives Matter|other|US|
BlackRock|company|US|
Bloc Québécois|party|CA|Bloc Quebecois
Bloomberg|media|US|
Blue House|government|KR|Cheong Wa Dae
BMW|company|DE|
BNP Paribas|company|FR|
Boca Juniors|other|AR|
Boeing|company|US|
Boko Haram|other|NG|
Borussia Dortmund|other|DE|
Boston Celtics|other|US|Celtics
Boston Red Sox|other|US|Red Sox
BP|company|GB|
BRICS|intergovernmental|-|
British Airways|company|GB|
Brookings Institution|ngo|US|Brookings
Brothers of Italy|party|IT|
Bundesbank|government|DE|
Bundesliga|ngo|DE|
Bundesrat|legislature|DE|
Bundestag|legislature|DE|
Bundeswehr|military|DE|
BuzzFeed|media|US|
C-SPAN|media|US|
CAF|ngo|-|
Cambridge Analytica|company|GB|
Cambridge University|education|GB|University of Cambridge
Canada Revenue Agency|government|CA|CRA
Canadian Armed Forces|military|CA|CAF
Capitol Police|government|US|
Caribbean Community|intergovernmental|-|
CARICOM|intergovernmental|-|Caricom
Caritas|ngo|-|
Carnegie Endowment|ngo|US|
Catholic Church|other|-|
CBC|media|CA|CBC News
CBS|media|US|CBS News
CCTV|media|CN|
CDU|party|DE|
Centers for Disease Control and Prevention|government|US|CDC
Central Bureau of Investigation|government|IN|CBI
Central Intelligence Agency|government|US|CIA
Chama Cha Mapinduzi|party|TZ|CCM
Channel 4|media|GB|
Channel NewsAsia|media|SG|CNA
Chatham House|ngo|GB|
Chelsea FC|other|GB|
Chevron|company|US|
Chicago Bulls|other|US|
China Daily|media|CN|
Christian Democratic Union|party|DE|
Church of England|other|GB|
Citigroup|company|US|Citibank
Ciudadanos|party|ES|
CNBC|media|US|
CNN|media|US|
Coast Guard|military|-|
Coca-Cola|company|US|Coca Cola
Collective Security Treaty Organization|intergovernmental|-|CSTO
Columbia University|education|US|
Committee to Protect Journalists|ngo|US|CPJ
Commonwealth of Independent States|intergovernmental|-|CIS
Communist Party|party|-|
Communist Party of China|party|CN|CPC,CCP,Chinese Communist Party
Competition and Markets Authority|government|GB|CMA
Concacaf|ngo|-|CONCACAF
Congress|legislature|-|
Congress Party|party|IN|
Conmebol|ngo|-|CONMEBOL
Conservative Party|party|GB|Tories
Constitutional Council|court|FR|
Constitutional Court|court|-|
Corriere della Sera|media|IT|
COSATU|ngo|ZA|Cosatu
Council of Europe|intergovernmental|-|
Council on Foreign Relations|ngo|US|
Court of Appeal|court|-|Appeals Court
Credit Suisse|company|CH|
CSU|party|DE|
Customs and Border Protection|government|US|CBP
Daily Mail|media|GB|
Daimler|company|DE|
Dallas Cowboys|other|US|
Danone|company|FR|
Delta Air Lines|company|US|
Democratic Alliance|party|ZA|DA
Democratic National Committee|party|US|DNC
Democratic Party|party|-|
Democratic Progressive Party|party|TW|DPP
Democratic Unionist Party|party|GB|DUP
Department of Defense|military|US|DoD
Department of Homeland Security|government|US|DHS
Department of Justice|government|US|DOJ
Der Spiegel|media|DE|Spiegel
Deutsche Bank|company|DE|
Deutsche Telekom|company|DE|
Deutsche Welle|media|DE|DW
Dewan Negara|legislature|MY|
Dewan Rakyat|legislature|MY|
Die Welt|media|DE|
Disney|company|US|Walt Disney
Doctors Without Borders|ngo|-|Médecins Sans Frontières,Medecins Sans Frontieres,MSF
Downing Street|government|GB|
Drug Enforcement Administration|government|US|DEA
Dáil|legislature|IE|Dail
East African Community|intergovernmental|-|EAC
easyJet|company|GB|EasyJet
Economic Community of West African States|intergovernmental|-|ECOWAS,Ecowas
Economic Freedom Fighters|party|ZA|EFF
EFE|media|ES|
El Mundo|media|ES|
El País|media|ES|El Pais
El Universal|media|MX|
Election Commission of India|government|IN|
ELN|other|CO|
Elysee|government|FR|Élysée,Elysee Palace,Élysée Palace
En Marche|party|FR|La République En Marche
Enforcement Directorate|government|IN|
Environmental Protection Agency|government|US|EPA
Ericsson|company|SE|
Eskom|company|ZA|
Ethiopian Airlines|company|ET|
Etihad|company|AE|
Eurasian Economic Union|intergovernmental|-|EAEU
European Central Bank|intergovernmental|-|ECB
European Commission|intergovernmental|-|
European Council|intergovernmental|-|
European Court of Human Rights|court|-|ECHR
European Court of Justice|court|-|ECJ
European Medicines Agency|intergovernmental|-|EMA
European Parliament|legislature|-|
European People's Party|party|-|EPP
European Union|intergovernmental|-|EU,E.U.
Europol|intergovernmental|-|
Eurostat|intergovernmental|-|
Extinction Rebellion|other|GB|
ExxonMobil|company|US|Exxon Mobil,Exxon
Facebook|company|US|
Farc|other|CO|FARC
Fatah|party|PS|
Federal Aviation Administration|government|US|FAA
Federal Bureau of Investigation|government|US|FBI
Federal Communications Commission|government|US|FCC
Federal Emergency Management Agency|government|US|FEMA
Federal Reserve|government|US|Fed
Federal Trade Commission|government|US|FTC
FedEx|company|US|
Fianna Fáil|party|IE|Fianna Fail
Fiat|company|IT|
Fidesz|party|HU|
FIFA|ngo|-|
Financial Conduct Authority|government|GB|FCA
Financial Times|media|GB|FT
Fine Gael|party|IE|
Five Star Movement|party|IT|M5S
Folha de S. Paulo|media|BR|Folha de S.Paulo
Folketing|legislature|DK|
Food and Agriculture Organization|intergovernmental|-|FAO
Food and Drug Administration|government|US|FDA
Ford Motor|company|US|
Foreign Office|government|GB|
Forza Italia|party|IT|
Fox News|media|US|
Foxconn|company|TW|
France 24|media|FR|
Frankfurter Allgemeine Zeitung|media|DE|FAZ
Free Democratic Party|party|DE|FDP
Freedom House|ngo|US|
Freedom Party|party|-|FPÖ,FPO,PVV
Frontex|intergovernmental|-|
Gazprom|company|RU|
GCHQ|government|GB|
General Electric|company|US|GE
General Motors|company|US|GM
Georgetown University|education|US|
Glencore|company|CH|
Global Times|media|CN|
Globo|media|BR|
Golden State Warriors|other|US|
Goldman Sachs|company|US|
Google|company|US|
GOP|party|US|
Granma|media|CU|
Green Party|party|-|Greens
Greenpeace|ngo|-|
Group of Seven|intergovernmental|-|G7,G-7
Group of Twenty|intergovernmental|-|G20,G-20
Guardian|media|GB|The Guardian
Gulf Cooperation Council|intergovernmental|-|GCC
Haaretz|media|IL|
Hamas|other|PS|
Harvard|education|US|Harvard University
HBO|media|US|
Heineken|company|NL|
Heritage Foundation|ngo|US|
Hewlett-Packard|company|US|
Hezbollah|other|LB|Hizbullah,Hizbollah
High Court|court|-|
Hindustan Times|media|IN|
Hitachi|company|JP|
HM Treasury|government|GB|
Holy See|government|VA|
Holyrood|legislature|GB|
Home Office|government|GB|
Honda|company|JP|
House of Commons|legislature|-|Commons
House of Lords|legislature|GB|Lords
House of Representatives|legislature|-|
Houthi movement|other|YE|
Houthis|other|YE|Houthi
HSBC|company|GB|
Huawei|company|CN|
Huffington Post|media|US|HuffPost
Human Rights Watch|ngo|-|HRW
Hyundai|company|KR|
IANS|media|IN|
IBM|company|US|
ICBC|company|CN|
Ikea|company|SE|IKEA
Immigration and Customs Enforcement|government|US|
Indian Army|military|IN|
Indian Express|media|IN|
Infosys|company|IN|
Inkatha Freedom Party|party|ZA|IFP
Instagram|company|US|
Intel|company|US|
Inter Milan|other|IT|
Inter-American Court of Human Rights|court|-|
Inter-American Development Bank|intergovernmental|-|IDB
Inter-Services Intelligence|military|PK|ISI
Interfax|media|RU|
Internal Revenue Service|government|US|IRS
International Atomic Energy Agency|intergovernmental|-|IAEA
International Committee of the Red Cross|ngo|-|ICRC
International Court of Justice|court|-|ICJ
International Criminal Court|court|-|ICC
International Crisis Group|ngo|-|
International Energy Agency|intergovernmental|-|IEA
International Labour Organization|intergovernmental|-|ILO
International Maritime Organization|intergovernmental|-|IMO
International Monetary Fund|intergovernmental|-|IMF
International Olympic Committee|ngo|-|IOC
International Organization for Migration|intergovernmental|-|IOM
International Telecommunication Union|intergovernmental|-|ITU
Interpol|intergovernmental|-|
Irish Times|media|IE|
IRNA|media|IR|
Islamic Jihad|other|PS|
Islamic Relief|ngo|-|
Islamic State|other|-|ISIS,ISIL,IS,Daesh
Israel Defense Forces|military|IL|IDF,Israel Defence Forces
Itar-Tass|media|RU|
ITV|media|GB|
Jaish-e-Mohammed|other|PK|
Janata Dal|party|IN|
Jatiya Sangsad|legislature|BD|
Johns Hopkins University|education|US|Johns Hopkins
Johnson & Johnson|company|US|
JPMorgan|company|US|JPMorgan Chase,JP Morgan,J.P. Morgan
Jubilee Party|party|KE|
Justicialist Party|party|AR|
Juventus|other|IT|
Kaizer Chiefs|other|ZA|
KCNA|media|KP|Korean Central News Agency
Kenya Airways|company|KE|
KLM|company|NL|
Knesset|legislature|IL|
Kommersant|media|RU|
KPMG|company|-|
Kremlin|government|RU|
Ku Klux Klan|other|US|KKK
Kuomintang|party|TW|KMT
Kurdistan Workers' Party|other|TR|PKK
Kyodo|media|JP|Kyodo News
L'Oréal|company|FR|
La Liga|ngo|ES|
La Nación|media|-|La Nacion
La Repubblica|media|IT|
Labor Party|party|-|ALP,Australian Labor Party
Labour Party|party|-|Labour
Lashkar-e-Taiba|other|PK|
Law and Justice|party|PL|PiS
Le Figaro|media|FR|
Le Monde|media|FR|
League|party|IT|Lega
Legislative Council|legislature|-|LegCo,Legco
Legislative Yuan|legislature|TW|
Lenovo|company|CN|
LG|company|KR|
Liberal Democratic Party|party|JP|LDP
Liberal Democrats|party|GB|Lib Dems
Liberal Party|party|-|
Libération|media|FR|Liberation
Likud|party|IL|
LinkedIn|company|US|
Lloyds|company|GB|
Lockheed Martin|company|US|
Lok Sabha|legislature|IN|
London School of Economics|education|GB|LSE
Los Angeles Lakers|other|US|Lakers
Los Angeles Times|media|US|L.A. Times
Loya Jirga|legislature|AF|
Lufthansa|company|DE|
Maersk|company|DK|
Majlis|legislature|IR|
Malaysia Airlines|company|MY|
Manchester City|other|GB|Man City
Manchester United|other|GB|Man United
Marine Corps|military|US|
Mastercard|company|US|MasterCard
McDonald's|company|US|
McKinsey|company|US|
Mercedes-Benz|company|DE|
Mercosur|intergovernmental|-|
Meta|company|US|
Microsoft|company|US|
MIT|education|US|Massachusetts Institute of Technology
Mitsubishi|company|JP|
MLB|ngo|US|Major League Baseball
Moderna|company|US|
Monsanto|company|US|
Morena|party|MX|
Morgan Stanley|company|US|
Mossad|government|IL|
Movement for Democratic Change|party|ZW|MDC
MSNBC|media|US|
MTN|company|ZA|
MTV|media|US|
Muslim Brotherhood|other|EG|
NAACP|ngo|US|
NASA|government|US|Nasa
Naspers|company|ZA|
National Action Party|party|MX|PAN
National Assembly|legislature|-|
National Democratic Congress|party|GH|NDC
National Front|party|FR|
National Guard|military|-|
National Health Service|government|GB|NHS
National Institutes of Health|government|US|NIH
National Investigation Agency|government|IN|NIA
National League for Democracy|party|MM|NLD
National People's Congress|legislature|CN|NPC
National Rally|party|FR|
National Resistance Movement|party|UG|NRM
National Rifle Association|ngo|US|NRA
National Security Agency|government|US|NSA
National Security Council|government|-|NSC
National Transportation Safety Board|government|US|NTSB
Nationalist Congress Party|party|IN|NCP
NATO|intergovernmental|-|Nato
NBA|ngo|US|
NBC|media|US|NBC News
NCAA|ngo|US|
Nestlé|company|CH|Nestle
Netflix|company|US|
New Democracy|party|GR|
New Democratic Party|party|CA|NDP
New Patriotic Party|party|GH|NPP
New York Times|media|US|
New York Yankees|other|US|Yankees
New Yorker|media|US|
Newsweek|media|US|
NFL|ngo|US|
NHK|media|JP|
NHL|ngo|US|
Nike|company|US|
Nintendo|company|JP|
Nissan|company|JP|
Nokia|company|FI|
Novartis|company|CH|
Novaya Gazeta|media|RU|
NPR|media|US|
Nvidia|company|US|
Odebrecht|company|BR|
Ofcom|government|GB|
Oireachtas|legislature|IE|
Old Bailey|court|GB|
OPEC|intergovernmental|-|Opec
Oracle|company|US|
Orange Democratic Movement|party|KE|ODM
Organisation for the Prohibition of Chemical Weapons|intergovernmental|-|OPCW
Organisation of Islamic Cooperation|intergovernmental|-|OIC
Organization for Economic Cooperation and Development|intergovernmental|-|OECD
Organization for Security and Cooperation in Europe|intergovernmental|-|OSCE
Organization of American States|intergovernmental|-|OAS
Orlando Pirates|other|ZA|
Oxfam|ngo|-|
Oxford University|education|GB|University of Oxford
Pacific Islands Forum|intergovernmental|-|
Pakatan Harapan|party|MY|
Pakistan Muslim League|party|PK|PML-N
Pakistan Peoples Party|party|PK|PPP,Pakistan People's Party
Pakistan Tehreek-e-Insaf|party|PK|PTI,Tehreek-e-Insaf
Palestine Liberation Organization|other|PS|PLO,Palestine Liberation Organisation
Palestinian Authority|government|PS|
Panasonic|company|JP|
Paris Saint-Germain|other|FR|PSG
Parliament|legislature|-|
PASOK|party|GR|Pasok
Patriotic Front|party|ZM|
PayPal|company|US|
PBS|media|US|
PDVSA|company|VE|
Peking University|education|CN|
Pemex|company|MX|
Pentagon|military|US|
People's Action Party|party|SG|PAP
People's Daily|media|CN|
People's Democratic Party|party|-|PDP
People's Liberation Army|military|CN|PLA
People's Party|party|ES|
PepsiCo|company|US|Pepsi
Peshmerga|military|IQ|
Petrobras|company|BR|
PetroChina|company|CN|
Petronas|company|MY|
Peugeot|company|FR|
Pfizer|company|US|
PGA|ngo|US|
Plaid Cymru|party|GB|
Planned Parenthood|ngo|US|
Podemos|party|ES|
Politburo|party|-|
Politico|media|US|POLITICO
Premier League|ngo|GB|
Press Association|media|GB|
Press TV|media|IR|
PricewaterhouseCoopers|company|-|PwC
Princeton University|education|US|
Procter & Gamble|company|US|
ProPublica|media|US|
PSOE|party|ES|
PTI|media|IN|
Qantas|company|AU|
Qatar Airways|company|QA|
Qualcomm|company|US|
Radio Free Europe|media|US|RFE/RL
Rajya Sabha|legislature|IN|
RAND Corporation|ngo|US|Rand Corporation
Rappler|media|PH|
Real Madrid|other|ES|
Red Crescent|ngo|-|
Red Cross|ngo|-|
Reddit|company|US|
Reliance Industries|company|IN|
Renault|company|FR|
Renew Europe|party|-|
Reporters Without Borders|ngo|FR|RSF
Republican National Committee|party|US|RNC
Republican Party|party|US|
Reserve Bank of Australia|government|AU|RBA
Reserve Bank of India|government|IN|RBI
Reuters|media|GB|
Revolutionary Guards|military|IR|IRGC,Revolutionary Guard,Islamic Revolutionary Guard Corps
RIA Novosti|media|RU|
Riksdag|legislature|SE|
Rio Tinto|company|-|
River Plate|other|AR|
Roche|company|CH|
Rolls-Royce|company|GB|
Rosneft|company|RU|
Rossiya|media|RU|
Royal Air Force|military|GB|RAF
Royal Canadian Mounted Police|government|CA|RCMP
Royal Navy|military|GB|
RT|media|RU|Russia Today
RTÉ|media|IE|RTE
Ryanair|company|IE|
SADC|intergovernmental|-|
Safaricom|company|KE|
Samajwadi Party|party|IN|
Samsung|company|KR|
Sanofi|company|FR|
Sasol|company|ZA|
Saudi Aramco|company|SA|Aramco
Save the Children|ngo|-|
Sciences Po|education|FR|
Scotland Yard|government|GB|
Scottish National Party|party|GB|SNP
Seanad|legislature|IE|
Secret Service|government|US|
Securities and Exchange Commission|government|US|SEC
Security Council|intergovernmental|-|UN Security Council,U.N. Security Council
Sejm|legislature|PL|
Senate|legislature|-|
Senedd|legislature|GB|
Serious Fraud Office|government|GB|SFO
Shanghai Cooperation Organization|intergovernmental|-|SCO
Shin Bet|government|IL|
Shiv Sena|party|IN|
Siemens|company|DE|
Singapore Airlines|company|SG|
Sinn Fein|party|IE|Sinn Féin
Sinopec|company|CN|
Sky News|media|GB|
Snapchat|company|US|
Social Democratic Party|party|-|SPD
Socialist Party|party|-|
SoftBank|company|JP|
Sony|company|JP|
South African Broadcasting Corporation|media|ZA|SABC
South China Morning Post|media|HK|SCMP
Southern Poverty Law Center|ngo|US|
SpaceX|company|US|
Spotify|company|SE|
Springboks|other|ZA|
Sputnik|media|RU|
Standard Chartered|company|GB|
Stanford|education|US|Stanford University
Starbucks|company|US|
State Department|government|US|
State Duma|legislature|RU|
Stormont|legislature|GB|
Stortinget|legislature|NO|Storting
Straits Times|media|SG|
Supreme Court|court|-|
Supreme People's Assembly|legislature|KP|
SWAPO|party|NA|Swapo
Swedish Democrats|party|SE|Sweden Democrats
Syrian Democratic Forces|military|SY|SDF
Syriza|party|GR|SYRIZA
Süddeutsche Zeitung|media|DE|
Taliban|other|AF|
Tamil Tigers|other|LK|LTTE
TASS|media|RU|Tass
Tata|company|IN|Tata Group,Tata Motors,Tata Steel
Tea Party|party|US|
Telegraph|media|GB|
Telesur|media|VE|TeleSUR
Tencent|company|CN|
Tesco|company|GB|
Tesla|company|US|
Thales|company|FR|
The Economist|media|GB|Economist
The Hindu|media|IN|
The Intercept|media|US|
Thyssenkrupp|company|DE|
TikTok|company|CN|
Times of India|media|IN|
Toronto Star|media|CA|
Toshiba|company|JP|
TotalEnergies|company|FR|
Tottenham|other|GB|Tottenham Hotspur
Toyota|company|JP|
Transnet|company|ZA|
Transparency International|ngo|-|
Trinamool Congress|party|IN|TMC
Tsinghua University|education|CN|
Twitter|company|US|
UAW|ngo|US|
Uber|company|US|
UBS|company|CH|
UCLA|education|US|
UEFA|ngo|-|Uefa
UFC|company|US|
UKIP|party|GB|Ukip
UMNO|party|MY|Umno
UNAIDS|intergovernmental|-|
UNCTAD|intergovernmental|-|
UNDP|intergovernmental|-|
UNESCO|intergovernmental|-|Unesco
UNHCR|intergovernmental|-|
UNICEF|intergovernmental|-|Unicef
Unilever|company|-|
United Nations|intergovernmental|-|UN,U.N.
United Russia|party|RU|
Univision|media|US|
UNRWA|intergovernmental|-|
UPS|company|US|
US Air Force|military|US|U.S. Air Force
US Army|military|US|U.S. Army
US Navy|military|US|U.S. Navy
USA Today|media|US|USA TODAY
Vatican|government|VA|
Verizon|company|US|
Verkhovna Rada|legislature|UA|Rada
Viber|company|-|
Virgin Atlantic|company|GB|
Vodafone|company|GB|
Voice of America|media|US|VOA
Volkswagen|company|DE|
Vox|party|ES|
WADA|ngo|-|World Anti-Doping Agency
Wall Street Journal|media|US|WSJ
Wallabies|other|AU|
Walmart|company|US|Wal-Mart
Washington Post|media|US|
WeChat|company|CN|
Weibo|company|CN|Sina Weibo
Wells Fargo|company|US|
WhatsApp|company|US|
White Helmets|ngo|SY|
White House|government|US|
Wikipedia|ngo|-|
Workers' Party|party|-|
World Bank|intergovernmental|-|
World Economic Forum|ngo|-|WEF
World Food Programme|intergovernmental|-|WFP
World Health Organization|intergovernmental|-|WHO,World Health Organisation
World Meteorological Organization|intergovernmental|-|WMO
World Trade Organization|intergovernmental|-|WTO
World Wildlife Fund|ngo|-|WWF
Xiaomi|company|CN|
Xinhua|media|CN|Xinhua News Agency
Yahoo|company|US|
Yale|education|US|Yale University
Yonhap|media|KR|Yonhap News Agency
YouTube|company|US|
YPG|military|SY|
ZANU-PF|party|ZW|Zanu-PF,Zanu PF
ZDF|media|DE|
ZTE|company|CN|
`;

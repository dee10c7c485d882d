/**
 * The states of the world and a few territories, one a line, sorted by code:
 * ISO 3166-1 alpha-2 | names | demonyms | capital and other names that stand for the government.
 * Several values are parted by commas. Source: ISO 3166-1 for the codes; names and demonyms written for this project.
 */
export const COUNTRIES = `
AD|Andorra|Andorran|Andorra la Vella
AE|United Arab Emirates,UAE,U.A.E.|Emirati|Abu Dhabi
AF|Afghanistan|Afghan|Kabul
AG|Antigua and Barbuda|Antiguan,Barbudan|Saint John's
AL|Albania|Albanian|Tirana
AM|Armenia|Armenian|Yerevan
AO|Angola|Angolan|Luanda
AR|Argentina|Argentine,Argentinian,Argentinean|Buenos Aires
AT|Austria|Austrian|Vienna
AU|Australia|Australian|Canberra
AZ|Azerbaijan|Azerbaijani,Azeri|Baku
BA|Bosnia and Herzegovina,Bosnia,Bosnia-Herzegovina|Bosnian|Sarajevo
BB|Barbados|Barbadian|Bridgetown
BD|Bangladesh|Bangladeshi|Dhaka
BE|Belgium|Belgian|
BF|Burkina Faso|Burkinabe|Ouagadougou
BG|Bulgaria|Bulgarian|Sofia
BH|Bahrain|Bahraini|Manama
BI|Burundi|Burundian|Gitega
BJ|Benin|Beninese|Porto-Novo
BN|Brunei|Bruneian|Bandar Seri Begawan
BO|Bolivia|Bolivian|La Paz
BR|Brazil|Brazilian|Brasilia,Brasília
BS|Bahamas|Bahamian|Nassau
BT|Bhutan|Bhutanese|Thimphu
BW|Botswana|Botswanan|Gaborone
BY|Belarus|Belarusian,Belarussian|Minsk
BZ|Belize|Belizean|Belmopan
CA|Canada|Canadian|Ottawa
CD|Democratic Republic of the Congo,Democratic Republic of Congo,DR Congo,DRC|Congolese|Kinshasa
CF|Central African Republic|Central African|Bangui
CG|Republic of the Congo,Congo,Congo-Brazzaville||Brazzaville
CH|Switzerland|Swiss|Bern,Berne
CI|Ivory Coast,Cote d'Ivoire,Côte d'Ivoire|Ivorian|Yamoussoukro,Abidjan
CL|Chile|Chilean|Santiago
CM|Cameroon|Cameroonian|Yaounde,Yaoundé
CN|China,People's Republic of China,Mainland China|Chinese|Beijing
CO|Colombia|Colombian|Bogota,Bogotá
CR|Costa Rica|Costa Rican|
CU|Cuba|Cuban|Havana
CV|Cape Verde,Cabo Verde|Cape Verdean|Praia
CY|Cyprus|Cypriot,Greek Cypriot|Nicosia
CZ|Czech Republic,Czechia|Czech|Prague
DE|Germany|German|Berlin
DJ|Djibouti|Djiboutian|
DK|Denmark|Danish,Dane|Copenhagen
DM|Dominica||Roseau
DO|Dominican Republic|Dominican|Santo Domingo
DZ|Algeria|Algerian|Algiers
EC|Ecuador|Ecuadorian,Ecuadorean|Quito
EE|Estonia|Estonian|Tallinn
EG|Egypt|Egyptian|Cairo
ER|Eritrea|Eritrean|Asmara
ES|Spain|Spanish,Spaniard,Catalan|Madrid
ET|Ethiopia|Ethiopian|Addis Ababa
FI|Finland|Finnish,Finn|Helsinki
FJ|Fiji|Fijian|Suva
FM|Micronesia|Micronesian|Palikir
FR|France|French|Paris
GA|Gabon|Gabonese|Libreville
GB|United Kingdom,UK,U.K.,Britain,Great Britain,England,Scotland,Wales,Northern Ireland|British,Briton,English,Scottish,Welsh,Northern Irish|London,Downing Street,Westminster,Whitehall
GD|Grenada|Grenadian|
GE|Georgia|Georgian|Tbilisi
GH|Ghana|Ghanaian|Accra
GL|Greenland|Greenlandic|Nuuk
GM|Gambia|Gambian|Banjul
GN|Guinea|Guinean|Conakry
GQ|Equatorial Guinea|Equatoguinean|Malabo
GR|Greece|Greek|Athens
GT|Guatemala|Guatemalan|Guatemala City
GW|Guinea-Bissau||Bissau
GY|Guyana|Guyanese|Georgetown
HK|Hong Kong|Hongkonger|
HN|Honduras|Honduran|Tegucigalpa
HR|Croatia|Croatian,Croat|Zagreb
HT|Haiti|Haitian|Port-au-Prince
HU|Hungary|Hungarian|Budapest
ID|Indonesia|Indonesian|Jakarta
IE|Ireland,Republic of Ireland|Irish|Dublin
IL|Israel|Israeli|Jerusalem,Tel Aviv
IN|India|Indian|New Delhi,Delhi
IQ|Iraq|Iraqi|Baghdad
IR|Iran,Islamic Republic of Iran|Iranian|Tehran,Teheran
IS|Iceland|Icelandic|Reykjavik
IT|Italy|Italian|Rome
JM|Jamaica|Jamaican|Kingston
JO|Jordan|Jordanian|Amman
JP|Japan|Japanese|Tokyo
KE|Kenya|Kenyan|Nairobi
KG|Kyrgyzstan|Kyrgyz|Bishkek
KH|Cambodia|Cambodian|Phnom Penh
KI|Kiribati||Tarawa
KM|Comoros|Comorian|Moroni
KN|Saint Kitts and Nevis,St. Kitts and Nevis||Basseterre
KP|North Korea,DPRK,Democratic People's Republic of Korea|North Korean|Pyongyang
KR|South Korea,Korea,Republic of Korea,ROK|South Korean,Korean|Seoul
KW|Kuwait|Kuwaiti|Kuwait City
KZ|Kazakhstan|Kazakh,Kazakhstani|Astana,Nur-Sultan
LA|Laos|Laotian,Lao|Vientiane
LB|Lebanon|Lebanese|Beirut
LC|Saint Lucia,St. Lucia|Saint Lucian|Castries
LI|Liechtenstein||Vaduz
LK|Sri Lanka|Sri Lankan|Colombo
LR|Liberia|Liberian|Monrovia
LS|Lesotho|Basotho|Maseru
LT|Lithuania|Lithuanian|Vilnius
LU|Luxembourg|Luxembourgish|
LV|Latvia|Latvian|Riga
LY|Libya|Libyan|Tripoli
MA|Morocco|Moroccan|Rabat
MC|Monaco|Monegasque|
MD|Moldova|Moldovan|Chisinau
ME|Montenegro|Montenegrin|Podgorica
MG|Madagascar|Malagasy|Antananarivo
MH|Marshall Islands|Marshallese|Majuro
MK|North Macedonia,Macedonia|Macedonian|Skopje
ML|Mali|Malian|Bamako
MM|Myanmar,Burma|Burmese|Naypyidaw,Naypyitaw,Yangon
MN|Mongolia|Mongolian|Ulaanbaatar,Ulan Bator
MO|Macau,Macao|Macanese|
MR|Mauritania|Mauritanian|Nouakchott
MT|Malta|Maltese|Valletta
MU|Mauritius|Mauritian|Port Louis
MV|Maldives|Maldivian|Male
MW|Malawi|Malawian|Lilongwe
MX|Mexico|Mexican|Mexico City
MY|Malaysia|Malaysian|Kuala Lumpur,Putrajaya
MZ|Mozambique|Mozambican|Maputo
NA|Namibia|Namibian|Windhoek
NE|Niger|Nigerien|Niamey
NG|Nigeria|Nigerian|Abuja
NI|Nicaragua|Nicaraguan|Managua
NL|Netherlands,Holland|Dutch|The Hague,Amsterdam
NO|Norway|Norwegian|Oslo
NP|Nepal|Nepali,Nepalese|Kathmandu
NR|Nauru|Nauruan|Yaren
NZ|New Zealand,Aotearoa|New Zealander|Wellington
OM|Oman|Omani|Muscat
PA|Panama|Panamanian|Panama City
PE|Peru|Peruvian|Lima
PG|Papua New Guinea|Papua New Guinean|Port Moresby
PH|Philippines|Philippine,Filipino,Filipina|Manila
PK|Pakistan|Pakistani|Islamabad
PL|Poland|Polish,Pole|Warsaw
PR|Puerto Rico|Puerto Rican|San Juan
PS|Palestine,Palestinian Territories,Palestinian territories|Palestinian|Ramallah,Gaza City
PT|Portugal|Portuguese|Lisbon
PW|Palau|Palauan|Ngerulmud
PY|Paraguay|Paraguayan|Asuncion,Asunción
QA|Qatar|Qatari|Doha
RO|Romania|Romanian|Bucharest
RS|Serbia|Serbian,Serb|Belgrade
RU|Russia,Russian Federation,Soviet Union,USSR|Russian,Soviet|Moscow
RW|Rwanda|Rwandan|Kigali
SA|Saudi Arabia,KSA|Saudi,Saudi Arabian|Riyadh
SB|Solomon Islands|Solomon Islander|Honiara
SC|Seychelles|Seychellois|
SD|Sudan|Sudanese|Khartoum
SE|Sweden|Swedish,Swede|Stockholm
SG|Singapore|Singaporean|
SI|Slovenia|Slovenian,Slovene|Ljubljana
SK|Slovakia|Slovak,Slovakian|Bratislava
SL|Sierra Leone|Sierra Leonean|Freetown
SM|San Marino|Sammarinese|
SN|Senegal|Senegalese|Dakar
SO|Somalia|Somali|Mogadishu
SR|Suriname|Surinamese|Paramaribo
SS|South Sudan|South Sudanese|Juba
ST|Sao Tome and Principe||
SV|El Salvador|Salvadoran,Salvadorean|San Salvador
SY|Syria|Syrian|Damascus
SZ|Eswatini,Swaziland|Swazi|Mbabane
TD|Chad|Chadian|N'Djamena
TG|Togo|Togolese|Lome
TH|Thailand|Thai|Bangkok
TJ|Tajikistan|Tajik|Dushanbe
TL|East Timor,Timor-Leste|Timorese,East Timorese|Dili
TM|Turkmenistan|Turkmen|Ashgabat
TN|Tunisia|Tunisian|Tunis
TO|Tonga|Tongan|Nuku'alofa
TR|Turkey,Türkiye,Turkiye|Turkish,Turk|Ankara
TT|Trinidad and Tobago,Trinidad|Trinidadian|Port of Spain
TV|Tuvalu|Tuvaluan|Funafuti
TW|Taiwan|Taiwanese|Taipei
TZ|Tanzania|Tanzanian|Dodoma,Dar es Salaam
UA|Ukraine|Ukrainian|Kyiv,Kiev
UG|Uganda|Ugandan|Kampala
US|United States,United States of America,US,U.S.,USA,U.S.A.,America|American,US,U.S.|Washington,Washington DC,Washington D.C.
UY|Uruguay|Uruguayan|Montevideo
UZ|Uzbekistan|Uzbek|Tashkent
VA|Vatican,Holy See,Vatican City|Vatican|
VC|Saint Vincent and the Grenadines,St. Vincent and the Grenadines|Vincentian|Kingstown
VE|Venezuela|Venezuelan|Caracas
VN|Vietnam,Viet Nam|Vietnamese|Hanoi
VU|Vanuatu|Vanuatuan|Port Vila
WS|Samoa|Samoan|Apia
XK|Kosovo|Kosovar,Kosovan|Pristina
YE|Yemen|Yemeni|Sanaa,Sana'a
ZA|South Africa|South African|Pretoria
ZM|Zambia|Zambian|Lusaka
ZW|Zimbabwe|Zimbabwean|Harare
`;

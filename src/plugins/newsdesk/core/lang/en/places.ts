/**
 * Places below the state and above it, by the country in which they lie ("-" for none), one country a line.
 * The parts of federations come first where a country has them; then cities that news stories are dated from.
 * Source: written for this project from general knowledge.
 */
export const PLACES = `
-|Africa,Antarctica,Arctic,Asia,Asia-Pacific,Atlantic,Atlantic Ocean,Balkans,Baltic,Baltic Sea,Baltics,Black Sea,Caribbean,Caspian Sea,Caucasus,Central America,Central Asia,East Africa,East Asia,East China Sea,Eastern Europe,Eurasia,Europe,Gulf,Horn of Africa,Indian Ocean,Indo-Pacific,Korean Peninsula,Latin America,Maghreb,Mediterranean,Mediterranean Sea,Middle East,North Africa,North America,Northeast Asia,Pacific,Pacific Ocean,Persian Gulf,Red Sea,Sahara,Sahel,Scandinavia,South America,South Asia,South China Sea,Southeast Asia,Strait of Hormuz,Sub-Saharan Africa,Taiwan Strait,West Africa,Western Europe
AE|Dubai,Sharjah,Ajman,Fujairah
AF|Bagram,Ghazni,Helmand,Herat,Jalalabad,Kandahar,Kunduz,Mazar-i-Sharif,Panjshir
AR|Cordoba,Mendoza,Rosario,Patagonia
AT|Graz,Innsbruck,Linz,Salzburg
AU|New South Wales,Northern Territory,NSW,Queensland,South Australia,Tasmania,Victoria,Western Australia,Adelaide,Brisbane,Cairns,Darwin,Hobart,Melbourne,Perth,Sydney
AZ|Nagorno-Karabakh
BD|Barisal,Chattogram,Chittagong,Cox's Bazar,Khulna,Rajshahi,Sylhet
BE|Antwerp,Brussels,Flanders,Ghent,Liege,Wallonia
BR|Amazon,Bahia,Fortaleza,Manaus,Recife,Rio,Rio de Janeiro,Salvador,Sao Paulo,São Paulo
CA|Alberta,British Columbia,Manitoba,New Brunswick,Newfoundland,Nova Scotia,Ontario,Quebec,Saskatchewan,Yukon,Calgary,Edmonton,Halifax,Montreal,Toronto,Vancouver,Winnipeg
CD|Goma,Lubumbashi,North Kivu
CH|Basel,Davos,Geneva,Lausanne,Zurich
CN|Anhui,Fujian,Gansu,Guangdong,Guangxi,Guizhou,Hainan,Hebei,Heilongjiang,Henan,Hubei,Hunan,Inner Mongolia,Jiangsu,Jiangxi,Jilin,Liaoning,Qinghai,Shaanxi,Shandong,Shanxi,Sichuan,Tibet,Xinjiang,Yunnan,Zhejiang,Chengdu,Chongqing,Guangzhou,Hangzhou,Nanjing,Shanghai,Shenzhen,Tianjin,Wuhan,Xi'an
CO|Antioquia,Barranquilla,Bogota,Cali,Cartagena,Medellin,Medellín
CR|San Jose,San José
CZ|Brno
DE|Bavaria,Brandenburg,Hesse,Lower Saxony,North Rhine-Westphalia,Saxony,Thuringia,Bonn,Bremen,Cologne,Dresden,Duesseldorf,Dusseldorf,Frankfurt,Hamburg,Leipzig,Munich,Stuttgart
DK|Aarhus
EG|Alexandria,Giza,Luxor,Sharm el-Sheikh,Sinai,Suez
ES|Andalusia,Catalonia,Galicia,Barcelona,Bilbao,Seville,Valencia
ET|Amhara,Oromia,Tigray,Mekelle
FR|Brittany,Corsica,Normandy,Provence,Bordeaux,Calais,Cannes,Lille,Lyon,Marseille,Nice,Strasbourg,Toulouse
GB|Cornwall,Essex,Kent,Sussex,Yorkshire,Aberdeen,Belfast,Birmingham,Bradford,Brighton,Bristol,Cambridge,Cardiff,Coventry,Edinburgh,Glasgow,Leeds,Leicester,Liverpool,Manchester,Newcastle,Nottingham,Oxford,Plymouth,Salisbury,Sheffield,Southampton,Swansea,York
GE|Abkhazia,South Ossetia,Batumi
GH|Ashanti,Kumasi,Tamale,Tema
GR|Crete,Lesbos,Thessaloniki
ID|Aceh,Bali,Java,Papua,Sulawesi,Sumatra,West Papua,Bandung,Medan,Surabaya,Yogyakarta
IE|Cork,Galway,Limerick
IL|Galilee,Golan Heights,Haifa,Negev
IN|Andhra Pradesh,Arunachal Pradesh,Assam,Bihar,Chhattisgarh,Goa,Gujarat,Haryana,Himachal Pradesh,Jammu,Jammu and Kashmir,Jharkhand,Karnataka,Kashmir,Kerala,Ladakh,Madhya Pradesh,Maharashtra,Manipur,Meghalaya,Mizoram,Nagaland,Odisha,Punjab,Rajasthan,Sikkim,Tamil Nadu,Telangana,Tripura,Uttar Pradesh,Uttarakhand,West Bengal,Ahmedabad,Amritsar,Bangalore,Bengaluru,Bhopal,Chandigarh,Chennai,Guwahati,Hyderabad,Jaipur,Kochi,Kolkata,Lucknow,Mumbai,Patna,Pune,Shillong,Srinagar,Varanasi
IQ|Anbar,Basra,Erbil,Fallujah,Iraqi Kurdistan,Kirkuk,Kurdistan,Mosul,Najaf,Nineveh
IR|Isfahan,Khuzestan,Mashhad,Natanz,Qom,Shiraz,Tabriz
IT|Calabria,Campania,Lombardy,Sardinia,Sicily,Tuscany,Veneto,Bologna,Florence,Genoa,Lampedusa,Milan,Naples,Palermo,Turin,Venice
JP|Fukushima,Hokkaido,Okinawa,Fukuoka,Hiroshima,Kobe,Kyoto,Nagasaki,Nagoya,Osaka,Sapporo,Sendai,Yokohama
KE|Eldoret,Kisumu,Mombasa,Nakuru
KR|Gyeonggi,Jeju,Busan,Daegu,Daejeon,Gwangju,Incheon,Pyeongtaek,Ulsan
LB|Sidon,Tyre
LK|Galle,Jaffna,Kandy
LY|Benghazi,Misrata,Sirte,Tobruk
MA|Casablanca,Fez,Marrakech,Western Sahara
MM|Chin,Kachin,Rakhine,Shan,Mandalay
MX|Baja California,Chiapas,Jalisco,Oaxaca,Sinaloa,Yucatan,Acapulco,Cancun,Ciudad Juarez,Guadalajara,Monterrey,Tijuana
MY|Johor,Kedah,Kelantan,Pahang,Penang,Perak,Sabah,Sarawak,Selangor,Terengganu,Kota Kinabalu,Malacca
MZ|Cabo Delgado,Palma
NG|Borno,Kaduna,Kano,Katsina,Oyo,Rivers State,Zamfara,Benin City,Ibadan,Lagos,Maiduguri,Port Harcourt
NL|Eindhoven,Rotterdam,Utrecht
NP|Pokhara
NZ|Auckland,Christchurch,Dunedin,Hamilton,Queenstown
PA|Colón
PH|Cebu,Davao,Luzon,Makati,Marawi,Mindanao,Quezon City
PK|Balochistan,Khyber Pakhtunkhwa,Sindh,Faisalabad,Karachi,Lahore,Multan,Peshawar,Quetta,Rawalpindi
PL|Gdansk,Krakow,Lodz,Poznan,Wroclaw
PS|East Jerusalem,Gaza,Gaza Strip,West Bank,Bethlehem,Hebron,Jenin,Khan Younis,Nablus,Rafah
PT|Madeira,Azores,Porto
RU|Chechnya,Dagestan,Siberia,Tatarstan,Chelyabinsk,Grozny,Kaliningrad,Kazan,Novosibirsk,Petersburg,Sochi,St. Petersburg,St Petersburg,Vladivostok,Yekaterinburg
SA|Dammam,Jeddah,Mecca,Medina,Neom
SD|Darfur,El Fasher,Omdurman,Port Sudan
SE|Gothenburg,Malmo,Uppsala
SY|Aleppo,Homs,Idlib,Latakia,Raqqa
TH|Chiang Mai,Pattaya,Phuket
TR|Anatolia,Antalya,Diyarbakir,Gaziantep,Istanbul,Izmir
TW|Kaohsiung,Taichung,Tainan
TZ|Arusha,Zanzibar
UA|Crimea,Donbas,Donbass,Donetsk,Kharkiv,Kherson,Luhansk,Bakhmut,Bucha,Dnipro,Lviv,Mariupol,Mykolaiv,Odesa,Odessa,Zaporizhzhia
US|Alabama,Alaska,Arizona,Arkansas,California,Colorado,Connecticut,Delaware,Florida,Hawaii,Idaho,Illinois,Indiana,Iowa,Kansas,Kentucky,Louisiana,Maine,Maryland,Massachusetts,Michigan,Minnesota,Mississippi,Missouri,Montana,Nebraska,Nevada,New Hampshire,New Jersey,New Mexico,New York,North Carolina,North Dakota,Ohio,Oklahoma,Oregon,Pennsylvania,Rhode Island,South Carolina,South Dakota,Tennessee,Texas,Utah,Vermont,Virginia,West Virginia,Wisconsin,Wyoming,Guam,Albuquerque,Anchorage,Atlanta,Austin,Baltimore,Boston,Brooklyn,Buffalo,Charlotte,Chicago,Cincinnati,Cleveland,Dallas,Denver,Des Moines,Detroit,El Paso,Flint,Honolulu,Houston,Indianapolis,Jacksonville,Kansas City,Las Vegas,Los Angeles,Louisville,Manhattan,Memphis,Miami,Milwaukee,Minneapolis,Nashville,New Orleans,New York City,Newark,Oakland,Orlando,Philadelphia,Phoenix,Pittsburgh,Portland,Queens,Sacramento,Salt Lake City,San Antonio,San Diego,San Francisco,Seattle,Silicon Valley,St. Louis,Tampa,Tucson,Tulsa
VE|Maracaibo
VN|Da Nang,Haiphong,Ho Chi Minh City,Hue,Saigon
YE|Aden,Hodeida,Hodeidah,Marib,Taiz
ZA|Eastern Cape,Free State,Gauteng,KwaZulu-Natal,Limpopo,Mpumalanga,Northern Cape,Western Cape,Cape Town,Durban,Johannesburg,Soweto
ZW|Bulawayo
`;

/**
 * Heads of state and of government whom newspapers name without their office, long after they held it: folded names,
 * "family name, given names" a row. Source: written for this project from general knowledge.
 */
export const LEADERS = `
  abbas, mahmoud
  abbott, tony
  abe, shinzo
  adams, john
  adams, john quincy
  adenauer, konrad
  ahern, bertie
  ahmadinejad, mahmoud
  akufo-addo, nana
  al-assad, bashar
  al-assad, hafez
  al-bashir, omar
  al-sisi, abdel fattah
  albanese, anthony
  alfonsin, raul
  aliyev, ilham
  allende, salvador
  amin, idi
  andropov, yuri
  anwar, ibrahim
  aquino, benigno
  aquino, corazon
  arafat, yasser
  ardern, jacinda
  arroyo, gloria
  asquith, h. h.
  ataturk, mustafa kemal
  atta mills, john
  attlee, clement
  aung san suu kyi
  aznar, jose maria
  bachelet, michelle
  baldwin, stanley
  ban, ki-moon
  banda, hastings
  barak, ehud
  barroso, jose manuel
  batista, fulgencio
  begin, menachem
  ben-gurion, david
  berlusconi, silvio
  bhutto, benazir
  bhutto, zulfikar ali
  biden, joe
  bin abdulaziz, salman
  blair, tony
  bolivar, simon
  bolsonaro, jair
  boric, gabriel
  bouteflika, abdelaziz
  brandt, willy
  brezhnev, leonid
  brown, gordon
  brundtland, gro harlem
  buchanan, james
  buhari, muhammadu
  bush, george
  bush, george h. w.
  bush, george w.
  calderon, felipe
  callaghan, james
  cameron, david
  cardoso, fernando henrique
  carter, jimmy
  castro, fidel
  castro, raul
  ceausescu, nicolae
  chamberlain, neville
  chavez, hugo
  chen, shui-bian
  chernenko, konstantin
  chiang, kai-shek
  chirac, jacques
  chretien, jean
  chun, doo-hwan
  churchill, winston
  clinton, bill
  collor, fernando
  conte, giuseppe
  coolidge, calvin
  correa, rafael
  de gasperi, alcide
  de gaulle, charles
  de klerk, f. w.
  deng, xiaoping
  desai, morarji
  deve gowda, h. d.
  diaz-canel, miguel
  diouf, abdou
  dos santos, jose eduardo
  douglas-home, alec
  draghi, mario
  duque, ivan
  duterte, rodrigo
  eden, anthony
  eisenhower, dwight
  eisenhower, dwight d.
  erdogan, recep tayyip
  erhard, ludwig
  estrada, joseph
  fernandez de kirchner, cristina
  fernandez, alberto
  fernandez, leonel
  fillmore, millard
  ford, gerald
  fox, vicente
  franco, francisco
  fraser, malcolm
  frei, eduardo
  fujimori, alberto
  gaddafi, muammar
  gandhi, indira
  gandhi, rajiv
  garcia, alan
  garfield, james
  gbagbo, laurent
  ghani, ashraf
  gillard, julia
  giscard d'estaing, valery
  gnassingbe, faure
  gonzalez, felipe
  gorbachev, mikhail
  grant, ulysses
  grant, ulysses s.
  guterres, antonio
  hamilton, alexander
  harding, warren
  harper, stephen
  harrison, benjamin
  hasina, sheikh
  havel, vaclav
  hawke, bob
  hayes, rutherford
  heath, edward
  hitler, adolf
  ho, chi minh
  hollande, francois
  honecker, erich
  hoover, herbert
  houphouet-boigny, felix
  howard, john
  hu, jintao
  humala, ollanta
  hun, sen
  hussein, saddam
  jackson, andrew
  jammeh, yahya
  jaruzelski, wojciech
  jefferson, thomas
  jiang, zemin
  johnson, andrew
  johnson, boris
  johnson, lyndon
  johnson, lyndon b.
  jonathan, goodluck
  juncker, jean-claude
  kabila, joseph
  kabila, laurent
  kaczynski, lech
  kagame, paul
  karimov, islam
  karzai, hamid
  kast, jose antonio
  kaunda, kenneth
  keating, paul
  kennedy, john
  kennedy, john f.
  kenyatta, jomo
  kenyatta, uhuru
  khama, ian
  khan, imran
  khatami, mohammad
  khomeini, ruhollah
  khrushchev, nikita
  kibaki, mwai
  kiir, salva
  kim, dae-jung
  kim, il-sung
  kim, jong-il
  kim, jong-un
  kim, young-sam
  kirchner, nestor
  kishida, fumio
  kohl, helmut
  koizumi, junichiro
  kreisky, bruno
  kuczynski, pedro pablo
  kufuor, john
  kumaratunga, chandrika
  lagos, ricardo
  le duan
  lee, hsien loong
  lee, kuan yew
  lee, myung-bak
  lee, teng-hui
  lenin, vladimir
  lincoln, abraham
  lloyd george, david
  lobo, porfirio
  lopez obrador, andres manuel
  lugo, fernando
  lukashenko, alexander
  lula da silva, luiz inacio
  lumumba, patrice
  lungu, edgar
  ma, ying-jeou
  macapagal, diosdado
  macdonald, ramsay
  machel, samora
  macmillan, harold
  macri, mauricio
  macron, emmanuel
  madison, james
  maduro, nicolas
  magsaysay, ramon
  magufuli, john
  mahama, john
  mahathir, mohamad
  major, john
  mandela, nelson
  mao, zedong
  marcos, ferdinand
  marin, sanna
  may, theresa
  mbeki, thabo
  mckinley, william
  medvedev, dmitry
  meir, golda
  meloni, giorgia
  menem, carlos
  menzies, robert
  merkel, angela
  mitterrand, francois
  mnangagwa, emmerson
  mobutu, sese seko
  modi, narendra
  moi, daniel arap
  moise, jovenel
  monroe, james
  monti, mario
  moon, jae-in
  morales, evo
  morrison, scott
  morsi, mohamed
  mubarak, hosni
  mugabe, robert
  mujica, jose
  mulroney, brian
  museveni, yoweri
  musharraf, pervez
  mussolini, benito
  nasser, gamal abdel
  nazarbayev, nursultan
  nehru, jawaharlal
  netanyahu, benjamin
  ngo, dinh diem
  nixon, richard
  nkrumah, kwame
  nkurunziza, pierre
  noda, yoshihiko
  noriega, manuel
  nyerere, julius
  obama, barack
  obasanjo, olusegun
  obote, milton
  olmert, ehud
  orban, viktor
  ortega, daniel
  ouattara, alassane
  pahlavi, mohammad reza
  palme, olof
  papandreou, andreas
  papandreou, george
  park, chung-hee
  park, geun-hye
  pena nieto, enrique
  peres, shimon
  peron, isabel
  peron, juan
  peron, juan domingo
  petro, gustavo
  pierce, franklin
  pinera, sebastian
  pinochet, augusto
  polk, james
  pompidou, georges
  prodi, romano
  putin, vladimir
  qaddafi, muammar
  rabin, yitzhak
  raffarin, jean-pierre
  rahman, mujibur
  rahman, ziaur
  rajapaksa, gotabaya
  rajapaksa, mahinda
  rajoy, mariano
  ramaphosa, cyril
  ramos, fidel
  rao, narasimha
  rawlings, jerry
  reagan, ronald
  renzi, matteo
  rhee, syngman
  roh, moo-hyun
  roh, tae-woo
  roosevelt, franklin
  roosevelt, franklin d.
  roosevelt, theodore
  rouhani, hassan
  rousseff, dilma
  rudd, kevin
  ruto, william
  rutte, mark
  sadat, anwar
  salazar, antonio
  saleh, ali abdullah
  salinas, carlos
  sall, macky
  sanchez, pedro
  sankara, thomas
  santos, juan manuel
  sarkozy, nicolas
  schmidt, helmut
  scholz, olaf
  schroder, gerhard
  selassie, haile
  senghor, leopold
  shamir, yitzhak
  sharif, nawaz
  sharif, shehbaz
  sharon, ariel
  shastri, lal bahadur
  shevardnadze, eduard
  sihanouk, norodom
  simitis, costas
  singh, manmohan
  sirisena, maithripala
  sirleaf, ellen johnson
  somoza, anastasio
  stalin, joseph
  starmer, keir
  stroessner, alfredo
  suarez, adolfo
  suga, yoshihide
  suharto
  sukarno
  sukarnoputri, megawati
  sun, yat-sen
  sunak, rishi
  taft, william howard
  taylor, charles
  taylor, zachary
  tebboune, abdelmadjid
  thatcher, margaret
  thein, sein
  tito, josip broz
  toledo, alejandro
  touadera, faustin-archange
  toure, sekou
  trudeau, justin
  trudeau, pierre
  trujillo, rafael
  trujillo, rafael leonidas
  truman, harry
  truman, harry s.
  trump, donald
  truss, liz
  tsai, ing-wen
  tshisekedi, felix
  tsipras, alexis
  tudjman, franjo
  turnbull, malcolm
  tusk, donald
  tyler, john
  uribe, alvaro
  vajpayee, atal bihari
  van buren, martin
  varadkar, leo
  vargas, getulio
  von der leyen, ursula
  wade, abdoulaye
  walesa, lech
  washington, george
  weah, george
  wen, jiabao
  whitlam, gough
  wickremesinghe, ranil
  widodo, joko
  wilson, harold
  wilson, woodrow
  xi, jinping
  yanukovych, viktor
  yar'adua, umaru
  yeltsin, boris
  yoon, suk-yeol
  yudhoyono, susilo bambang
  yushchenko, viktor
  zapatero, jose luis rodriguez
  zardari, asif ali
  zelaya, manuel
  zelensky, volodymyr
  zelenskyy, volodymyr
  zenawi, meles
  zhou, enlai
  zia, khaleda
  zia-ul-haq, muhammad
  zuma, jacob
`;

/** Family names of theirs that newspapers use alone and that hardly anybody else in the news bears. */
export const LEADERS_ALONE = `
  adenauer ahmadinejad ataturk berlusconi bolsonaro bouteflika brezhnev ceausescu chirac duterte eisenhower erdogan fujimori
  gaddafi gorbachev hitler khrushchev kirchner lenin lukashenko macron maduro mandela merkel mitterrand mubarak mugabe museveni
  mussolini netanyahu nkrumah obama orban peron pinochet putin qaddafi ramaphosa rousseff sarkozy stalin suharto sukarno
  thatcher trudeau truman tshisekedi yanukovych yeltsin zelensky zelenskyy zuma
`;

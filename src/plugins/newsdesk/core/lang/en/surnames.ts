/** Family names that are common somewhere in the world, folded. Source: written for this project from general knowledge. */

/** Chinese, Korean and Vietnamese family names, which stand first: "Kim Yo-jong", "Xi Jinping". */
export const EAST_ASIAN_SURNAMES = `
  ahn an bae baek bai ban bui byun cao cha chae chan chang chao chau che chen cheng cheung chi chiang chin cho choe choi chong chou chow choy chu chua chun chung cui dai dang
  dao ding dinh do dong du duan duong fan fang feng fok fu fung gao geng go goh gong gu guan guo ha hahm ham han hang hao he heo ho hoang hong hou hsiao hsieh hsu hu hua huang
  hui hwang huynh im jang jeon jeong ji jia jiang jin jo joo ju jun jung kam kan kang kao ki kim ko koh kong koo ku kuo kwak kwan kwok kwon kwong lai lam lau law le lee lei leong leung
  li liang liao lie lim lin ling liu lo loh loke long lu lui luo luu ly ma mai mak meng mo moon mu na nam ng ngo nguyen ni nie noh oh ong ou pae paik pan pang park peng pham phan phung pi
  poon pu qi qian qin qiu qu quan rao ren rhee ri ro roh ruan ryoo ryu seo seok seol shao shen sheng shi shin shiu sim sin sio so soh son song su suh sun sung szeto ta tai tam tan tang tao teng teo
  tian to tong tran trinh truong tsai tsang tse tseng tsui tu tung um vo voon vu wan wang wei wen weng wing won wong woo wu xi xia xiang xiao xie xin xiong xu xue yam yan yang
  yao yau ye yeh yen yeo yeoh yeom yeung yi yim yin ying yip yiu yong yoo yoon you yu yuan yue yuen yum yun zeng zhan zhang zhao zheng zhong zhou zhu zhuang zhuo zong zou
`;

/** Other common family names that are no common English words. */
export const SURNAMES = `
  abbott abdullah acosta adams adeyemi afolabi agarwal aguilar ahmadi ahmed akhtar albanese alexander allen almeida alonso alvarez amin andersen anderson andersson antonov armstrong arnold arora
  ashraf aslan aziz baba bailey baker bakker banerjee barbosa barnes barzani basu batista bauer beck becker begum bell bennett bergman bhatt bhattacharya biswas boateng borisov bose bouchard bradley brennan brooks
  burke burns butler caballero cameron campbell cardoso carlson carroll carter carvalho castillo castro chakraborty chandra chatterjee chaudhary chavez chopra choudhury christensen clarke clinton
  cohen coleman collins colombo contreras costa cruz cunningham da silva dalton daniels das dasgupta davies davis delgado desai diallo diaz dias diaz diop dominguez dubois duarte duncan dupont dutta edwards
  el-sisi eriksson espinoza estrada evans fernandes fernandez ferrari ferreira fischer fisher fitzgerald fleming flores fonseca fontaine ford foster fournier francis franco fraser fuentes fujita gallagher gandhi garcia gardner
  garrison ghosh gibson gill gomes gomez goncalves gonzales gonzalez gordon goyal graham gray griffin gupta gutierrez guzman haddad hall hamilton hansen hansson harper harris harrison hashimoto hassan hayashi hayes henderson
  hernandez herrera hill hoffman hoffmann holmes horvat howard hughes hussain hussein ibrahim ilic iqbal islam ito ivanov ivanova iyer jackson jain jansen jensen jimenez johansson johnson jones joshi kamara kapoor kaur
  kaya keller kelly kennedy kenyatta khalil khan khatun klein kobayashi koch kone konig kovac kovacs kowalski kruger kumar kuznetsov larsen larsson lawrence leclerc lewandowski lewis lopes lopez luna macdonald machado mackenzie
  mahmoud maier malik mandela manning marino marques martin martinez martins mason mathur mazumdar mbeki mccarthy mcdonald medina mehta meier mendes mendoza menon mercado meyer miller mishra mitchell mohamed mohammed molina
  moore morales moreau moreno moretti morgan morris morrison mubarak mueller mukherjee muller murphy murray mwangi nair nakamura naidu nascimento navarro nelson nikolic nielsen novak nowak nunes nunez obama obi ochoa odinga
  o'brien o'connor oliveira olsen olsson omar ortega ortiz osman ouattara owen oz ozturk pandey papadopoulos parker patel patil paterson pavlov pena pereira perez perry petersen peterson petrov petrovic pham phillips pillai pinto
  popescu popov powell qureshi ramirez ramos rao rasmussen reddy reid reyes reynolds ribeiro richards richardson rios rivera roberts robertson robinson rocha rodrigues rodriguez rogers rojas romano romero rosen rossi roux ruiz russo
  ryan sahin saito salazar salinas sanchez sanders santana santos sarkar sato schmidt schneider schroeder schulz schwartz sen sergeev serrano shah shapiro sharma shaw shehu sidorov silva simmons simpson singh smirnov smith sokolov
  soares sousa souza stevens stewart sullivan suzuki takahashi tanaka taylor tavares teixeira thomas thompson thomson toledo torres traore trump tshabalala turner valdez van der merwe vargas varma vasquez vega verma vidal vieira villanueva
  volkov wagner walker wallace walsh watanabe watson weber weiss williams williamson wilson wright xhosa yadav yamada yamamoto yilmaz zapata zhukov zimmermann zulu
`;

/** Small words inside a name: "von der Leyen", "bin Salman". */
export const PARTICLES = `
  abu al ap ben bin binti bint da dal das de dei del della den der di do dos du e el ibn ka kwa la le los mac st san santa te ten ter van vande vander von wa y zu zum zur av af
`;

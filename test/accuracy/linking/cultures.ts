/** How people of a state are named, for a registry of people who do not exist. */
export interface Culture {
  state: string;
  given: string;
  family: string;
  /** `middle`: many have a second given name; `two`: two family names end the name; `family-first`; `particle`: some. */
  habits: readonly ('middle' | 'two' | 'family-first' | 'particle' | 'suffix')[];
  particles?: string;
  /** The same given and family names in the state's own letters, in the same order. */
  ownGiven?: string;
  ownFamily?: string;
}

/** States, none of them among those of the reference registry, each with names that are common there. */
export const CULTURES: readonly Culture[] = [
  {
    state: 'DK',
    given: 'Søren Mette Lars Kirsten Jørgen Astrid Bo Ingrid Mads Karen Frederik Hanne',
    family: 'Jensen Østergaard Møller Kjær Rasmussen Sørensen Lindholm Bjerregaard Holm Nørgaard Thomsen Krogh',
    habits: ['middle'],
  },
  {
    state: 'DE',
    given: 'Jürgen Ursula Matthias Sabine Günther Heike Thomas Annegret Wolfgang Jörg Katrin Peter',
    family: 'Müller Schröder Weiß Hoffmann Köhler Lindner Baumgärtner Vogt Krüger Stein Brandt Seibert',
    habits: ['middle', 'particle'],
    particles: 'von|von der|zu',
  },
  {
    state: 'PL',
    given: 'Łukasz Małgorzata Paweł Agnieszka Zbigniew Bożena Tomasz Elżbieta Grzegorz Danuta Michał Ewa',
    family:
      'Kowalski Wiśniewski Żuławski Dąbrowski Zieliński Śliwa Grabowski Pawłowski Jabłoński Stępień Błaszczak Górski',
    habits: ['middle'],
  },
  {
    state: 'TR',
    given: 'Mehmet Ayşe Süleyman Gülşen Çağlar Emine Yılmaz Şükrü Hakan Nesrin Tuğrul Deniz',
    family: 'Yıldırım Çelik Öztürk Şahin Aydın Koç Güneş Kılıç Demirtaş Arslan Bozdağ Topal',
    habits: ['middle'],
  },
  {
    state: 'UA',
    given: 'Volodymyr Oleksandr Iryna Serhiy Olena Dmytro Kateryna Andriy Yuliya Mykola Nataliya Ihor',
    family: 'Shevchenko Kovalchuk Zelenko Poroshenko Hrytsenko Melnyk Tkachuk Klymenko Savchuk Danylov Kravets Bondar',
    habits: [],
    ownGiven: 'Володимир Олександр Ірина Сергій Олена Дмитро Катерина Андрій Юлія Микола Наталія Ігор',
    ownFamily: 'Шевченко Ковальчук Зеленко Порошенко Гриценко Мельник Ткачук Клименко Савчук Данилов Кравець Бондар',
  },
  {
    state: 'EG',
    given: 'Mohamed Ahmed Mahmoud Fatma Khaled Hala Mostafa Nadia Youssef Sherif Amina Tarek',
    family: 'El-Sayed Abdel-Rahman Hassan El-Gendy Shoukry Mansour Farouk El-Masry Ibrahim Soliman Qandil Nasser',
    habits: ['middle'],
    ownGiven: 'محمد أحمد محمود فاطمة خالد هالة مصطفى نادية يوسف شريف أمينة طارق',
    ownFamily: 'السيد عبدالرحمن حسن الجندي شكري منصور فاروق المصري إبراهيم سليمان قنديل ناصر',
  },
  {
    state: 'NG',
    given: 'Chukwuemeka Ngozi Olusegun Aisha Babatunde Funke Ibrahim Yemi Abubakar Chinwe Godwin Zainab',
    family: 'Okonkwo Adeyemi Bello Nwosu Danjuma Eze Balogun Okafor Abubakar Lawal Obi Musa',
    habits: ['middle'],
  },
  {
    state: 'KE',
    given: 'Wanjiru Otieno Kipchoge Grace James Mwangi Faith Peter Njeri David Amina Joseph',
    family: 'Kamau Odhiambo Kiprono Mutua Wekesa Njoroge Omondi Chebet Maina Kibet Waweru Barasa',
    habits: ['middle'],
  },
  {
    state: 'JP',
    given: 'Shinzo Yuriko Taro Noriko Kenji Akiko Hiroshi Michiko Takeshi Yoshiko Daisuke Emi',
    family: 'Tanaka Suzuki Nakamura Kobayashi Yamamoto Saito Fujimoto Ogawa Hasegawa Murakami Inoue Kato',
    habits: [],
    ownGiven: '晋三 百合子 太郎 典子 健二 明子 浩 美智子 武 良子 大輔 恵美',
    ownFamily: '田中 鈴木 中村 小林 山本 斎藤 藤本 小川 長谷川 村上 井上 加藤',
  },
  {
    state: 'PE',
    given: 'José María Martín Rosa Óscar Lucía Hernán Beatriz César Mercedes Iván Pilar',
    family: 'Quispe Flores Huamán Vásquez Ramírez Benítez Chávez Núñez Salazar Paredes Rojas Cárdenas',
    habits: ['two', 'middle'],
  },
  {
    state: 'CO',
    given: 'Juan Luz Álvaro Carolina Germán Marta Andrés Claudia Sebastián Ángela Rodrigo Inés',
    family: 'Gómez Restrepo Londoño Cañón Peña Gutiérrez Ospina Mejía Uribe Valencia Sánchez Tovar',
    habits: ['two'],
  },
  {
    state: 'NL',
    given: 'Willem Marijke Jeroen Anneke Pieter Saskia Hendrik Femke Maarten Wouter Liesbeth Dirk',
    family: 'Bakker Visser Dekker Hoekstra Vries Berg Dijk Heuvel Kuiper Mulder Postma Zijlstra',
    habits: ['particle'],
    particles: 'de|van|van den|van der',
  },
  {
    state: 'PT',
    given: 'João Maria Antônio Teresa Luís Catarina Nuno Joana Duarte Inês Álvaro Fátima',
    family: 'Silva Gonçalves Magalhães Simões Conceição Araújo Falcão Teixeira Brandão Leitão Ribeiro Pacheco',
    habits: ['middle', 'particle'],
    particles: 'da|dos|de',
  },
  {
    state: 'TH',
    given: 'Somchai Suchart Prayong Wanida Anutin Nattawut Pornthip Surin Chalerm Kanya Thaksorn Wissanu',
    family:
      'Srisuk Charoenrat Wongsawan Thongchai Rattanakorn Boonmee Phanomyong Sukhumvit Kittikul Saelim Chidchoke Limthong',
    habits: [],
  },
  {
    state: 'AU',
    given: 'William Anthony Margaret Robert Elizabeth Christopher Katherine Michael Jennifer Daniel Susan Edward',
    family:
      'Hartley Whitcombe McAllister Dunbar Prescott Lockwood Fairfax Ashworth Pemberton Kirkland Redmond Thornbury',
    habits: ['middle', 'suffix'],
  },
  {
    state: 'CZ',
    given: 'Zdeněk Jiří Kateřina Tomáš Lenka Miloš Věra Ondřej Hana Luboš Jana Vojtěch',
    family: 'Novotný Dvořák Šimek Kučera Procházka Němec Růžička Havlík Černý Jelínek Hájek Bureš',
    habits: [],
  },
  {
    state: 'KH',
    given: 'Sokha Vannak Bopha Samnang Sopheap Rith Chanthou Veasna Dara Kunthea Piseth Mony',
    family: 'Chea Prak Sok Keo Chhim Nhem Ouk Tep Sar Heng Pich Yim',
    habits: ['family-first'],
  },
  {
    state: 'LY',
    given: 'Abdul Salem Fathi Khalifa Najla Moussa Huda Faraj Osama Salwa Tariq Aref',
    family: 'Qadhafi Bashagha Al-Zawi Mangoush Al-Mabrouk Ben-Ghali Al-Hassi Zeidan Jibril Al-Thinni Bukhamada Khojali',
    habits: ['middle'],
  },
];

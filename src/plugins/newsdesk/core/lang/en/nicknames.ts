/** Given names and their short forms, folded, one group a line: any two of a line may be one person's name. */
export const NICKNAMES = `
abigail abby
abraham abe
albert al bert
alexander alex alec sandy sasha alexandr
alexandra alex sandra
alexei aleksei alexey aleksey
alfred al fred alf
andrew andy drew
anthony antony tony
antonio tony toni
arthur art
barbara barb barbara
benjamin ben benny
bernard bernie
charles charlie chuck chas
christine chris christina tina
christopher chris kit
clifford cliff
cynthia cindy
daniel dan danny
david dave davey
deborah debbie deb
dmitry dmitri dmitriy
donald don donnie
dorothy dot dottie
douglas doug
edmund ed ted
edward ed eddie ted ned
elizabeth liz beth betty betsy lizzie eliza
eugene gene
evgeny yevgeny evgeni yevgeni
frances fran fanny
francis frank
francisco paco pancho
franklin frank
frederick fred freddie
gabriel gabe
geoffrey geoff
gerald gerry jerry
gerard gerry
gregory greg
harold harry hal
henry harry hank
herbert herb bert
hillary hilary
irving irv
jacob jake
jacqueline jackie
james jim jimmy jamie
janet jan
jeffrey jeff
jennifer jen jenny
jeremiah jerry
jeremy jez
jerome jerry
jessica jess
jesus chuy
john jack johnny jon
jonathan jon
jose pepe
joseph joe joey jo
joshua josh
judith judy
katherine kate kathy katie catherine cathy kathleen kay
kenneth ken kenny
kimberly kim
lawrence larry laurence
leonard len lenny leo
leonardo leo
lewis lew
louis lou
luis lucho
manuel manny manolo
margaret maggie meg peggy madge
martin marty
matthew matt
megan meg
melissa mel
michael mike mick mickey mikhail
mikhail misha
milton milt
nancy nan
natalia natasha
nathan nate
nathaniel nate nat
nicholas nick nicolas
nikolai nikolay
norman norm
oliver ollie
oleg oleh
oleksandr alexander aleksandr
pamela pam
patricia pat patty trish
patrick pat paddy
peter pete
philip phil phillip
rachel rae
ralph rafe
randolph randy
raymond ray
rebecca becky becca
richard rick dick rich ricky
robert bob rob bobby bert
roberto beto
rodney rod
roger rog
ronald ron ronnie
rosemary rose
rudolph rudy
samantha sam
samuel sam sammy
sandra sandy
sergei sergey serhiy
sidney sid
solomon sol
stephen steve steven stephan
stuart stu
susan sue susie suzanne
terence terry
theodore ted teddy theo
theresa terry tess teresa
thomas tom tommy
timothy tim
valentina valya
victor vic viktor
victoria vicky tori
vincent vince
vladimir volodymyr vova
walter walt wally
william bill will billy willy liam
zachary zach zack
`;

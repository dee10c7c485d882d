/**
 * Small words by which languages of the Latin script are told apart in a line or two: ISO 639-1 code | words. Words that
 * several languages share stand with each. Source: written for this project from general knowledge of the languages.
 */
export const SMALL_WORDS = `
en|the a i of and to in is that for on with as at by from was were are has have had be been it its his her their they he she who will would after over more than not but says said an this which when before into out about all one two up no new
da|og at det ikke af til med som blev efter mod har er på en et den de sig fra ved også der siger sagde hvor for i om over under mellem før være kan vil skal sin sit sine da nær ind procent regeringen to ni
no|og at det ikke av til med som ble etter mot har er på en et ei den de seg fra ved også sier sa hvor for i om over under mellom før å være kan vil skal sin sitt sine da nær inn prosent regjeringen to ni siden opp fram
sv|och att det inte av till med som blev efter mot har är på en ett den de sig från vid också säger sade var för i om över under mellan före vara kan ska sin sitt sina när nära in procent regeringen två nio sedan
nl|de het een en van dat niet in op te met voor is zijn aan ook door bij naar uit over om werd heeft haar hun wordt tegen toen als die maar nog deze zegt twee zijn onder na hebben geen
de|am der die das und ist nicht mit von den dem ein eine einen einer für auf im zu sich des hat haben wurde wurden werde nach bei als auch an um aus gegen in sagt vor seit ihren seiner noch wird sind über zum zur
fr|le la les de des du et est un une dans pour que qui sur avec par au aux ce cette il elle a ont été pas plus son sa ses leur après contre dit selon près mais sont en l d n qu s
es|a el la los las de del y en un una que con por para se su sus al es ha han no más como pero tras contra dice desde cuando sobre ante entre lo le fue muy según
pt|o a os as de do da dos das e em no na nos nas um uma que com por para se seu sua ao à é foi foram não mais como mas depois contra diz desde quando pelo pela num perto
it|il lo la i gli le di del della dei delle e in un una uno che con per si nel nella al alla è sono ha hanno non più come ma dopo contro dice da dal prima quando sul sulla ai ad
ro|și de la în un o din cu pe pentru nu este sunt a au fost va că care mai după lui prin sau lângă când înainte ale al ai s spune față dintre
pl|i w na z do nie się że jest o po od za przez przed dla przy gdy oraz ma są został zostały jego jej ich jak ale który która które pod roku także
cs|a v na se z do že je o po od za před pro při když ve k s si jeho její jsou byl byla byli bude proti však který která podle také i
tr|verdi etti oldu göre ve bir bu için ile da de çok daha sonra olarak olan önce kadar gibi ama iki yeni en her ne mi söyledi dedi karşı karar
fi|ja on ei että se oli kun sekä mutta ovat myös joka jonka sen hän ennen jälkeen kanssa mukaan sanoo kaksi uuden useita viime lähellä tai
hu|a az és hogy nem is egy meg volt van szerint több mint után ellen még már csak új két ki be el de aki amikor óta
id|yang dan di ke dari untuk pada dengan ini itu akan telah tidak oleh dalam para sebuah ketika setelah sebelum sejak karena kata mengatakan kedua sedang kami juga adalah dua
vi|và của là có trong đã được một cho các những với không người ở này khi sẽ để tại từ đến theo vào nói trước sau về ông
`;

/** Scripts that tell a language, or the most likely one, by themselves: first code point | last | ISO 639-1. Source: Unicode. */
export const SCRIPTS = `
0370|03FF|el
0400|052F|ru
0530|058F|hy
0590|05FF|he
0600|06FF|ar
0900|097F|hi
0980|09FF|bn
0A00|0A7F|pa
0A80|0AFF|gu
0B80|0BFF|ta
0C00|0C7F|te
0C80|0CFF|kn
0D00|0D7F|ml
0D80|0DFF|si
0E00|0E7F|th
0E80|0EFF|lo
0F00|0FFF|bo
1000|109F|my
10A0|10FF|ka
1200|137F|am
1780|17FF|km
3040|30FF|ja
4E00|9FFF|zh
AC00|D7AF|ko
`;

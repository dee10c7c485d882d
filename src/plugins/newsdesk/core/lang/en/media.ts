/** News agencies as datelines and credits name them: form | full name | country. Source: written for this project. */
export const AGENCIES = `
AA|Anadolu Agency|TR
AAP|Australian Associated Press|AU
AFP|Agence France-Presse|FR
ANI|Asian News International|IN
ANSA|ANSA|IT
AP|Associated Press|US
ANA|African News Agency|ZA
BSS|Bangladesh Sangbad Sangstha|BD
CNA|Central News Agency|TW
DPA|Deutsche Presse-Agentur|DE
dpa|Deutsche Presse-Agentur|DE
EFE|EFE|ES
IANS|Indo-Asian News Service|IN
IBNS|India Blooms News Service|IN
INA|Iraqi News Agency|IQ
IPS|Inter Press Service|-
IRNA|Islamic Republic News Agency|IR
KCNA|Korean Central News Agency|KP
KUNA|Kuwait News Agency|KW
KYODO|Kyodo News|JP
Kyodo|Kyodo News|JP
Lusa|Lusa|PT
MENA|Middle East News Agency|EG
NAN|News Agency of Nigeria|NG
PA|Press Association|GB
PTI|Press Trust of India|IN
QNA|Qatar News Agency|QA
REUTERS|Reuters|GB
Reuters|Reuters|GB
SPA|Saudi Press Agency|SA
TASS|TASS|RU
UNI|United News of India|IN
UPI|United Press International|US
VNA|Vietnam News Agency|VN
WAM|Emirates News Agency|AE
Xinhua|Xinhua|CN
XINHUA|Xinhua|CN
YONHAP|Yonhap|KR
Yonhap|Yonhap|KR
Bloomberg|Bloomberg|US
IRIN|IRIN|-
RIA|RIA Novosti|RU
Interfax|Interfax|RU
`;

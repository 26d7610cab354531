/**
 * News agencies of the world, as they sign: `id | label | ISO 3166-1 code | kind | other forms`. `label` is the short name that a credit
 * shows. Forms in capitals of up to five letters are signs only where they are printed so; the others in any case. Kinds: `general` serves media with
 * news, `photo` with pictures, `special` covers one field. Written by hand from general knowledge (CC0).
 */
export const AGENCIES = `
afp | AFP | FR | general | Agence France-Presse, Agence France Presse
ap | AP | US | general | Associated Press, The Associated Press, AP Photo
reuters | Reuters | GB | general | Thomson Reuters, Reuter, REUTERS
dpa | dpa | DE | general | DPA, Deutsche Presse-Agentur, dpa-AFX, dpa-infocom
efe | EFE | ES | general | Agencia EFE
upi | UPI | US | general | United Press International
tass | TASS | RU | general | Itar-Tass, ITAR-TASS, Tass
xinhua | Xinhua | CN | general | Xinhua News Agency, Nya Kina, Nye Kina
cns | CNS | CN | general | China News Service
bloomberg | Bloomberg | US | special | Bloomberg News
dow-jones | Dow Jones | US | special | Dow Jones Newswires
ntb | NTB | NO | general | Norsk Telegrambyrå, NTBs
npk | NPK | NO | general | Nynorsk Pressekontor, NPK-NTB
ritzau | Ritzau | DK | general | Ritzaus Bureau
tt | TT | SE | general | Tidningarnas Telegrambyrå, TT Nyhetsbyrån
scanpix | Scanpix | SE | photo | NTB Scanpix, Scanpix NTB, Ritzau Scanpix, Lehtikuva, STT-Lehtikuva
stt | STT | FI | general | FNB
apa | APA | AT | general | Austria Presse Agentur
keystone-sda | Keystone-SDA | CH | general | SDA, ATS, Keystone, Keystone-ATS
anp | ANP | NL | general | Algemeen Nederlands Persbureau
belga | Belga | BE | general | Agence Belga
pa | PA | GB | general | PA Media, Press Association, PA news agency
ansa | ANSA | IT | general | Ansa
agi | AGI | IT | general | Agenzia Italia
adnkronos | Adnkronos | IT | general |
lapresse | LaPresse | IT | general |
europa-press | Europa Press | ES | general |
lusa | Lusa | PT | general | Agência Lusa
epd | epd | DE | special | Evangelischer Pressedienst
kna | KNA | DE | special | Katholische Nachrichten-Agentur
sid | SID | DE | special | Sport-Informations-Dienst
rtr | rtr | DE | general |
ddp | ddp | DE | general | dapd, ddp-ADN
pap | PAP | PL | general | Polska Agencja Prasowa
ctk | ČTK | CZ | general | CTK
tasr | TASR | SK | general |
sita | SITA | SK | general |
mti | MTI | HU | general |
agerpres | Agerpres | RO | general |
mediafax | Mediafax | RO | general |
bta | BTA | BG | general |
tanjug | Tanjug | RS | general |
beta | Beta | RS | general | BETA
fonet | FoNet | RS | general |
hina | Hina | HR | general | HINA
sta | STA | SI | general | Slovenian Press Agency
fena | FENA | BA | general |
srna | SRNA | BA | general |
mia | MIA | MK | general |
ata | ATA | AL | general |
ana-mpa | ANA-MPA | GR | general | AMNA, APE-MPE
cna-cy | CNA | CY | general | Cyprus News Agency, KYPE
anadolu | Anadolu | TR | general | Anadolu Agency, Anadolu Ajansı
dha | DHA | TR | general | Demirören
iha | IHA | TR | general | İHA
bns | BNS | LT | general | Baltic News Service
elta | ELTA | LT | general |
leta | LETA | LV | general |
belta | BelTA | BY | general | BELTA
ukrinform | Ukrinform | UA | general |
unian | UNIAN | UA | general |
interfax | Interfax | RU | general | Interfax-Ukraine
ria-novosti | RIA Novosti | RU | general | RIA, Sputnik
armenpress | Armenpress | AM | general |
azertac | Azertac | AZ | general | AZERTAC
kazinform | Kazinform | KZ | general |
montsame | Montsame | MN | general |
wafa | WAFA | PS | general | Wafa
maan | Ma'an | PS | general | Maan
jns | JNS | US | special |
jta | JTA | US | special | Jewish Telegraphic Agency
tps | TPS | IL | general |
mena | MENA | EG | general | Middle East News Agency
wam | WAM | AE | general |
spa | SPA | SA | general | Saudi Press Agency
qna | QNA | QA | general | Qatar News Agency
kuna | KUNA | KW | general |
bna | BNA | BH | general |
ona | ONA | OM | general |
petra | Petra | JO | general | PETRA
nna | NNA | LB | general |
sana | SANA | SY | general | Sana
ina | INA | IQ | general |
saba | Saba | YE | general |
irna | IRNA | IR | general | Irna
isna | ISNA | IR | general | Isna
tasnim | Tasnim | IR | general |
fars | Fars | IR | general | Fars News Agency
mehr | Mehr | IR | general | Mehr News Agency
pajhwok | Pajhwok | AF | general | Pajhwok Afghan News
app | APP | PK | general | Associated Press of Pakistan
pti | PTI | IN | general | Press Trust of India
ani | ANI | IN | general |
ians | IANS | IN | general |
uni | UNI | IN | general |
bss | BSS | BD | general |
unb | UNB | BD | general |
kyodo | Kyodo | JP | general | Kyodo News
jiji | Jiji | JP | general | Jiji Press
yonhap | Yonhap | KR | general | Yonhap News Agency
kcna | KCNA | KP | general |
cna-tw | Central News Agency | TW | general |
bernama | Bernama | MY | general | BERNAMA
antara | Antara | ID | general | ANTARA
vna | VNA | VN | general |
tna | TNA | TH | general |
pna | PNA | PH | general | Philippine News Agency
akp | AKP | KH | general |
aap | AAP | AU | general | Australian Associated Press
nzpa | NZPA | NZ | general |
cp | The Canadian Press | CA | general | Canadian Press, La Presse Canadienne, CP
notimex | Notimex | MX | general |
prensa-latina | Prensa Latina | CU | general |
telam | Télam | AR | general | Telam
agencia-brasil | Agência Brasil | BR | general |
andina | Andina | PE | general |
colprensa | Colprensa | CO | general |
aps | APS | DZ | general | Algérie Presse Service
map | MAP | MA | general | Maghreb Arabe Presse
tap | TAP | TN | general |
lana | LANA | LY | general |
suna | SUNA | SD | general |
ena | ENA | ET | general |
nan | NAN | NG | general | News Agency of Nigeria
gna | GNA | GH | general | Ghana News Agency
panapress | PanaPress | SN | general | PANA
sapa | SAPA | ZA | general |
getty | Getty Images | US | photo | Getty, Gettyimages, AFP via Getty Images
epa | EPA | DE | photo | EPA-EFE, European Pressphoto Agency
zuma | ZUMA Press | US | photo | ZUMA
shutterstock | Shutterstock | US | photo |
alamy | Alamy | GB | photo |
imago | IMAGO | DE | photo |
sipa | Sipa | FR | photo | Sipa USA
cnw | CNW | CA | special |
`;

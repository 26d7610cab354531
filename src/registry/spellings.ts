/**
 * Given names and parts of names that one alphabet's newsrooms write in several ways: the first spelling of a row stands for all in
 * the key under which names are compared. Only spellings of one name in its own language stand together, not its relatives in others
 * (Vladimir and Volodymyr, Johannes and Ivan are different names). Plain letters. Written by hand from general knowledge (CC0).
 */
export const SPELLINGS = `
muhammad mohammed mohammad mohamed mohamad muhammed muhamed mahomed mouhamed mohamud mahamud
ahmad ahmed achmed ahmet achmad
mahmud mahmoud mahmood mehmoud
hamad hamed
husain hussein husayn hussain hossein hosein husein houssein husejn
hasan hassan hasen
yusuf youssef yousef youssouf yusef yousif yousuf jusuf
ibrahim ebrahim ibraheem
ismail ismael ismaeel esmail
abdallah abdullah abdulla abdalla abdellah
abd abdel abdul abdal abdol
rahman rachman rehman
khalid khaled chalid jalid
khalil chalil jalil
umar omar omer
uthman osman othman usman ousmane
said saeed saied sayed sayyid seyed sayid
sulayman suleiman sulaiman soleiman suleyman solaiman slimane
mustafa mostafa moustafa mustapha mostapha
bashar baschar bachar bassar
basim bassem basem bassim
faysal faisal feisal faycal
fuad fouad foad
jamal gamal djamal dschamal djamel
jamil djamil dschamil
jafar dschafar ja'far
hadi hady
ghazi gazi ghasi
nasir nasser naser nasir
nasrallah nasralla
qasim qassem kassem qasem ghassem qassim kasim
karim kareem
rashid rachid rasheed raschid
salih saleh saleeh
salim saleem selim
samir sameer
sharif cherif sherif scherif
tahir taher
tariq tarek tarik tareq
walid waleed oualid
yahya yahia jahja yehia
yasin yassin yassine yaseen jassin
yasir yasser jasser yaser
zayn zein zain
aisha ayesha aicha aischa
fatima fatma fatimah fatemeh
khadija khadijah chadidscha
maryam mariam meryem marjam
zaynab zainab zeinab zineb
nur noor nour
ali aly
amin ameen
amir emir ameer
aziz azeez
farid fareed
hakim hakeem
hamid hameed
hashim hashem haschem hachem
ayman aiman
usama osama oussama ossama
muammar moammar muamar moamer

sergei sergey sergej serguei sergi
andrei andrey andrej
alexei alexey aleksei aleksej aleksey alexej
nikolai nikolay nikolaj
dmitri dmitry dmitrij dmitriy dimitri dmitrii
yuri yury jurij yuriy iouri juri
yevgeny evgeny jevgenij evgenij yevgeni evgeni jewgeni evgueni
aleksandr alexandr alexander aleksander alexandre
vladimir wladimir
vyacheslav vjatsjeslav wjatscheslaw vjatjeslav
mikhail michail mijail mikail
vasily vasilij wassili vassili vasili
valery valerij valeri waleri
grigory grigorij grigori
gennady gennadij gennadi
anatoly anatolij anatoli
vitaly vitalij witali vitali
vitalii vitaliy
serhii serhiy serhij
andrii andriy andrij
oleksii oleksiy oleksij
volodymyr wolodymyr volodimir
oleksandr olexandr
mykhailo mychajlo mykhajlo
tymoshenko timosjenko tymosjenko timoschenko
ekaterina yekaterina jekaterina
yulia julija yuliya yuliia
maria mariya marija mariia
anastasia anastasiya anastasija
natalia nataliya natalja natalija nataliia
ksenia xenia ksenija
yasuo jasuo
chang tschang
benyamin binyamin
yitzhak itzhak yitzchak jitzhak
yaakov jaakov yaacov
moshe mosche
yoav joav
yair jair
yisrael jisrael
`;

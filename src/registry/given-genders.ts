/**
 * Given names that in nearly all languages belong to men or to women, in plain letters, for telling whom a pronoun can stand for. Names
 * that are a man's in one language and a woman's in another (Andrea, Jean, Kim, Nicola, Simone) are left out. Written by hand from general
 * knowledge (CC0).
 */
export const MALE_NAMES = `
aaron abbas abdullah abraham abdul adam adnan adolf ahmad ahmed akira alan albert alberto alejandro aleksandr alessandro alexander alexandre
alexei alfonso alfred ali alfredo amir anders andre andreas andrei andres andrew andrzej angus anthony antoine anton antonio antti anwar
arne arnold arthur arturo asbjorn asger atle august axel ayman bashar bashir bastian ben benjamin benny bernard bernardo bernd bernhard
bernt bill bjarne bjorn bo bob bogdan boris brad brendan brian bruce bruno carlos carsten cedric charles christian christoph christophe
christopher claes claudio colin craig cristian dag damian dan daniel dario dave david dennis denis derek dick diego dieter dietmar dimitri
dmitri dmitry domenico dominic don donald doug douglas duncan edmund eduard eduardo edward edwin egil einar eirik elias emanuel emil emmanuel
enrique eric erik erlend ernst ernesto espen eugene evgeny fabian fabrice federico felipe felix ferdinand fernando filip finn florian
francesco franck franco francois frank franz fred frederic frederik fredrik friedrich fritz geir geoff geoffrey georg george georges
gerald gerard gerhard gianni gilbert gilles giorgio giovanni giuseppe glenn gonzalo gordon graham greg gregory guido guillaume gunnar gunter
gustav guy haakon hakan halvor hamid hannes hans harald harold harry hassan heinrich heinz helge helmut hendrik henri henrik henry herbert herman
hermann hiroshi horst howard hugo hussein ian ibrahim igor ignacio imran ingvar isaac ismail ivan ivar jack jacob jacques jaime jake jakob
jamal james jan-erik jarl jason javier jean-claude jean-luc jean-marie jean-pierre jeff jeffrey jens jeremy jeroen jerome jerry jesper jesus jim
jimmy joachim joakim joao joe joel johan johann johannes john johnny jonas jonathan jonny jorg jorge jose josef joseph joshua juan juha julian
julio jurgen jussi justin kare karl karl-heinz karsten keith ken kenneth kent kenji kevin kjell klaus knud knut konstantin kurt kristian
kristoffer lars larry lasse laurent leif len lennart leo leon leonard leonardo leonid lorenzo louis luc luca lucas luigi luis lukas luke maciej
magnus mahmoud manfred manuel marcel marcelo marcin marco marcos marcus mariano marius mark marko markus marten martin mathias mathieu mats matt
matteo matthew matthias matti maurice mauricio max maxim mehmet michael michal michel miguel mika mikael mike mikhail mikkel milan miguel mohamed
mohammad mohammed morten moshe muhammad mustafa nathan neil nicholas nick nicolas nicolai niels nigel nikolai nikolaj nils norbert norman odd
olaf olav ole oleg oliver olivier olof omar orlando oscar oskar osman otto ove pablo paolo pascal patrick paul pavel pedro peder pekka per pete
peter petr petter philip philipp philippe pierre pieter piotr poul rafael rainer ralf ralph ramon randy rasmus raul ray raymond reinhard rene ricardo
richard rick robert roberto rodrigo roger roland rolf roman ron ronald ronny roy rudolf rudy rune rupert russell sandro santiago scott sean sebastian
serge sergei sergey sergio seth severin sigurd silvio simen simon solomon soren stanislaw stefan stefano stein stephane stephen stephan steve steven
stig stuart sune sven svein tadeusz takeshi tariq ted terje theo theodor theodore thomas thor thorsten tim timothy tobias todd tom tomas tomasz
tommy tony tor torben tore torsten trevor trond trygve tyler ulf ulrich uwe vaclav valentin victor vidar viktor vincent vincenzo vitali vladimir volker
walter warren wayne werner wilhelm will william wojciech wolfgang xavier yann yasser yitzhak youssef yuri yusuf yves zoran
`;

export const FEMALE_NAMES = `
abigail ada adele adriana agata agathe agnes agnieszka aicha aino aisha alejandra aleksandra alessandra alexandra alexandria alice alicia alina alison
amalia amalie amanda amelia amina amy ana anastasia angela angelica anita anja anna annabel anne anneli annelise annemarie annette annika antje antonia
ase astrid audrey barbara beata beate beatrice beatriz benedicte berit bernadette bertha bettina betty birgit birgitta birgitte bodil bonnie
brenda bridget brigitte britt britta camilla carina carla carmen carol carolina caroline catalina catharina catherine cathy cecilia cecilie celia celine
chantal charlotte chiara christel christiane christina christine claire clara claudia clementine colette connie constance corinna cristina cynthia dagmar
dagny daniela danielle daphne deborah debbie delphine denise diana diane dolores donna dora doris dorothea dorothy dorte ebba edith eileen elaine eleanor
elena eleonora elin elina elisa elisabeth elise elizabeth ella ellen elsa else elvira emilia emilie emily emma erica erika erna esperanza estelle esther
ethel eugenia eva evelyn fabienne fatima fatma fiona florence frances francesca francoise frederique frida friederike gabriela gabriella gabrielle genevieve
georgina gerda gertrude ghislaine gina giorgia giovanna gisela gitte giulia gloria grace greta gretchen grete gro gry guadalupe gudrun gun gunilla gunvor
hanna hannah hanne hege hedda hedvig heather heidi helen helena helene helga henriette hilda hilde hildegard hillary ida ilse ines inga inge-lise inger
ingeborg ingrid irene irina iris irma isabel isabella isabelle isobel ivana jacqueline jane janet janice janine jasmin jasmine jeanette jeanne jennifer jenny
jessica jill joanna johanna johanne jolanta josefina josephine joyce juanita judith judy julia juliana julie juliette jutta kaja kamilla karen karin
karina karla karoline katarina katarzyna kate katharina katherine kathleen kathrin kathy katja katrin katrine kerstin khadija kirsten kirsti kirstine
kjersti kristin kristina kristine laila larissa latifa laura lauren lea leila lena lene leonora leticia lidia lily linda lisa lisbeth lise lone lora lotte louisa
louise lucia lucie lucy ludmila luisa lydia lykke lynn madeleine magdalena maggie maj malgorzata malin manuela mara margaret margareta margarita marge margit
margot margrethe maria marianne mariana marie marietta marijke marina marit marta martha martina mary maryam mathilde matilda maureen maya megan
melanie melinda melissa mercedes merete mette mia michaela michelle mildred mireille miriam molly mona monica monika monique muriel myriam nadia nadine nancy naomi
natalia natalie natasha nathalie nina nora norma odile olga olivia ornella paloma pamela paola patricia paula pauline pernille petra pia priscilla rachel
ragnhild randi rania raquel rebecca regina renata renate rikke rita roberta rocio rosa rosalie rosalind rose rosemary ruth sabine sabrina sally samantha sandra sara
sarah sharon sheila shirley sigrid silke silvia simona siri siv sofia sofie solveig sonia sonja sophia sophie stefania stella stephanie stine susan susana susanna
susanne suzanne svetlana sylvia sylvie synnove tamara tanja tatiana teresa thea thelma theresa theresia therese tina tone toril trine trude turid ulla ulrika ulrike
ursula valentina valerie vanessa vera veronica veronika veronique victoria vigdis viktoria violeta virginia vivian viviane waltraud wenche wendy yasmin ylva yolanda
yvette yvonne zainab zoe zofia
`;

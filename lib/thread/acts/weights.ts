/** Learned by `npm run learn`: not written by hand. How a line is read stands in weigh.ts. */
export const AUTHORITY = {
  kinds: 'acknowledgement auto-reply holding extension clarification-request fees-notice transfer response other',
  lines: `pojjikjpk #
ejdsljish # #
mmmmmmmrm # @code
qoqpjjijn # @month
jkhqkolpn # a
mmmmmqmlm # an
plgmknonl # and
lmklnmmrm # are
klkpkllqk # b
kmknmmmqp # days
kmmnmmmqm # e
lljkmvmok # for
ollmmmnjq # has
kpkiholtk # hour
omillnmql # in
olkolplln # is
mlqnkkmqj # may
mmmmmmmrm # not
giinqpnpj # of
nmkmlmmon # on
nmmmpmmmm # or
lmlnmrmml # pag
lmmqmmmkm # permit
lmlmmsmml # sheet
mmjmmmmsm # swan
mkiloolqj # the
kqhlmpkpk # to
mmmlmmmrl # was
lmlomnnmm # we
mmkmmmmsm # were
nmlnlomln # which
isisjlmpj # work
klkllqlql # £
tgktkkleo 20
tgmsllnei 20 work
holjxkjfr ?
udkljkllh @code
hlgokjlvj @code #
pllmmmnnl @code and
mmmmmmmqm @code £
uislijjjh @date
mvrnhkiik @day
jvrmkkkhl @day #
prpmlmljj @day and
jummmmmjm @day to
gokkjkmrn @link
pnoojjilm @month
rjlujkhli @month #
nskmmlmmn @month and
kmqknmmnl @month to
ghhfkmitg ^ #
sgmmjmnoh ^ @code
llgmmmmvm ^ @month
nmkikqlol ^ a
kmlmnomnm ^ after
jmmmsmmkm ^ and
mmkmmmmsl ^ answer
ikklmmopp ^ as
mmnkmmmnm ^ at
ktlmlmmkm ^ automatic
mmmmqmmkm ^ befor
klnnnmmom ^ by
rkmnmlmlk ^ case
iqmmqmmlm ^ do
mmlmmmmqm ^ financ
tjommkkmj ^ foi
gwimlmlim ^ for
oqlmmnlll ^ freedom
lmollmmql ^ further
mmlmmmmrm ^ here
pmmmlmmis ^ how
oopkmkmll ^ i
nnsmlmmik ^ i'll
psmnkllkk ^ i'm
oljmmlsol ^ i've
jwhjpnlln ^ if
fljmojoqo ^ in
nmmommmml ^ inform
kmmmsmmjm ^ is
pikllijpk ^ it
mmmmmnnkm ^ item
tmmmmmmhl ^ just
olmmmmmsh ^ mr
mojmmmnom ^ my
jjlkknkro ^ no
hjmmmmmxm ^ none
vglllljsj ^ not
mmmmmonko ^ noth
klflmmmtm ^ on
oionilnmp ^ our
lmmmmqmho ^ pay
nomjtojjq ^ pleas
jmklmmqrm ^ question
pmmlmmmpl ^ re
umlmmllhp ^ receiv
sljllnkmm ^ ref
pmlmmnmmm ^ referenc
pnlmolmml ^ request
mmmmmmmqm ^ respons
jlmonllqk ^ section
nlllmnmlq ^ should
klnllmmro ^ sorry
rojikhinj ^ thank
tklnmknko ^ that
hklmlnnrl ^ the
iijlmmhrp ^ ther
llmkknqpk ^ they
nsmkinkml ^ this
lmlloplmn ^ to
lmpmnmmnl ^ two
mmlpqmmkm ^ under
nmpjkmmmr ^ we
rkmllmlnk ^ what
kmmmummim ^ which
lmnmmmpol ^ with
kmomrmmho ^ would
olnmmmmmq ^ yes
olqmimimn ^ you
ufijlimjl ^ your
ilhllnltj ^ £
nomnlnmlo a
lnmkmmmtm a #
smmmmnmim a charg
mmmmmmnnm a copy
mmmsmmmkl a decision
pmmmmpmkm a fee
omlmmpmjm a fees
imnrmmmll a further
kmnmmmqkm a matter
qpklmnnjl a new
mmpnmmmjm a position
kmnonmmmn a public
nmmsmmmim a qualify
mmmpmomkm a reasonabl
omsmmmngn a rep
nqnmlklnj a request
slnmmmmim a respons
rjmlnlmml a review
ilqmlmlok able
ilqmlmlok able to
nnilmmnnp about
lrmmmmmlm about a
mjljmnopn about the
mmqmmmmkm about this
lknommmip about your
rllolokkk abov
lqmmmmmlm absenc
llsllmmok accept
mtmknllkl acces
mrmmnmmkm acces to
mmmmmmmqm accessibl
mmmmnoojm accordanc
mmmmnoojm accordanc with
kmksmmmln according
jonmlnlnm account
zrlkillaj acknowledg
tmmmmmmjl acknowledg your
pjjnmlioh act
qlmlnnlml act #
lmlsmmmlm additional
iqhlplrlr addres
lnmnmmmnm advic
klnommmom advis
imtmmmoim afraid
lmhloonpm after
lllmmnmpl after that
onnliklqi again
lllolmlql against
mmimmmsml agency
imjmmmspk agr
mmmmmqmmm ahead
mqolmmmkm aim
mqolmmmkm aim to
hohipmmpp all
tllmmmmim all in
smmmmmmjm alloc
rmlmmmmkm alloc to
plnsmoljj allow
ltpkojlnh am
nmkkmmmtm am now
kslmmmmkm am on
mlolomlmo am sorry
lmnsmmmjm am writ
kmmmmmrmm ambulanc
mmlmmrmhp amount
mpiomnklq an
pnpmmmmil an answer
mlmmmnmln an hour
okmmllmol an internal
oonllknmk and
fnhkmlrqn and #
lllpmlnmp and a
omnlnlkol and has
nlmjlnpnn and have
mioplknol and i
okqlklmnm and is
knpmmlmmo and it
ojmlmmmoo and no
omlmmmqnl and not
mmmpmmmom and section
lmmlmmmql and so
jnmomllpl and that
oiopmnkni and the
mlolmmpkm and then
hmmmnnrnm and they
onlmmmlpl and to
llkqonnoh and we
ptlhkknln and will
mmmmmomlm and would
mnpkmomkn and you
mmmmmmmqm annex
jplmmmmno annual
nlmmllnmp another
klrkmkopg answer
nmrmmmmjm answer by
jnmmmmmtm answer in
kmmmmmnqm answer to
ugnlmmmmm answer within
lmmlmmrlm answer you
mlqklnkmp any
nmlmmnmom any of
tshlhlnip anyth
ikjlkjkrn ap
jlmnmlmpn ap to
jmsllmmok apologis
nmrmmmmkl apologis for
fjrlllnqk apology
nljlklnqm appeal
kqjknmlop applic
jmmmqmmmm applicant
lmoloophl archiv
jnnnqmlnl are
lninmmmqm are #
pmmmmmmjl are being
mmnmmmmlm are dissatisfy
mlomlmmnl are in
hmrmpmqlj are not
imommmlon are on
kmlmmmmmp are sorry
lmlmmmmrl are stil
kmmmqmmkm are you
lmmlmmonm arrang
nollnnmll arriv
pglnlllmm as
smlmmmmml as @code
rkpikkmnm as a
gmjmmmmto as follow
mmmrmmmjm as is
lmnmommnk as it
pmqmmmmhl as soon
klrommoll as the
mmimmmmqp as to
mnrmlmmjl as we
pmlmnmmlm as well
hkmnlmonr as you
pglnonllo ask
jioqsplkp ask for
mmkmmmmkq ask me
qlilmmoqk ask the
nmommmmmm ask to
mlnnlmmom ask us
lmmpommnl asses
mmmmmmmjo assistant
kollmqhno at
inkkltmkt at #
mjlmlmjsl at @link
ollmmmmpl at it
omnlmmmmm at present
gkqnooknm at the
polmommkl at this
lmmmmtmip at £
jjdkojmuk attach
qmlmmmmmm attention
milonnpmn authority
jvmmmmmhl automatic
hvlmmmmkm automatic rep
immmmmmtm averag
lmummmmim await
lsonmmmjl away
hkinmmkrj b
prlknkjkr back
lshmmmmlo back on
ponmklllo back to
klmrlllmo balanc
lmnsmmmim balanc of
mnmmmmmln bank
mpqmmmjlo be
kmqmmmmll be able
rmmmnmmjm be consider
okrnmlqhl be in
mmmmmmmpm be lik
omlnmmmjn be look
mnmmnomjm be made
lmmlmmmqm be publish
lnmmmmmlm be read
mmpmlmmok be the
lmkomnmmn be with
olsmlmmjl bear
mltmmmmjl bear with
imqojllql becaus
lmnpmmmlm becaus of
ojqiikmok been
qmlmmmmlm been alloc
omlmmmmql been given
pmmmmmmnm been log
nsmlmnmhn been receiv
okqoppkjn befor
mmnqlmmkl befor #
lmnmqmmjn befor i
rlnmmmmkm befor the
mmmlpomjm befor we
imkmsnojo begin
smmmmmljl begun
vmijkkjoj being
lmmnmmokm believ
kmlnmmomm belong
lmlnmmomm belong to
higlknktm below
llkmmmmqm best
hqlkponlm between
jqmmmmmln between #
mmmrmmmlm beyond
hojmmmmpq bins
knmklnook board
kmmmmnqmm body
jmmmmmmrn boiler
npjmnllkr book
kmmmmmskm borough
mmmmmmpkm borough council
hklupmllj both
lmmmmmkqm box
impmqmphl build
ojpkpkmml but
kjqonmnmn by
phqslniio by #
lmoommmio by 20
klpnmmmjp by @day
mmmnmmmkn by a
holgnmupj by the
mmnlmmmqm by virtu
llkmnmmqk c
kmkommmom cal
ommmommmm calendar
lqjmmmmol call
okjlnlmpn came
qmmmmmmlm came in
lmmmlmlvl camera
jmnonpinm can
jlmqkpllq can be
hplmommlo can't
gqtlmmlmk cannot
lmmmmsmkn card
lmlmmmmnp care
ollmmlmno carry
ommmlmmnm carry out
nnkmmmmpm cas
sgmollogr case
plmmmmokl case @code
mmommmmmm caus
jlonlmokq chang
riihiykho charg
smmllqmjm charg for
llsmmmmkm chas
jpjmlmlnq check
jmjmmvmjo chequ
imjlmmorl chief
omnommmjm circumstanc
jmmmummjm clarific
mmmnqpmhl clear
pqomlmmkk clerk
ommmrmmjm clock
bskjpnnos clos
kmmmmnrkm code
mmmmmmrkm code of
rmkmmmlll colleagu
plmkktlll come
nmmmmnmkm come to
nmmnlmmpm commercial
mmmommmom commercial interest
lmmmmmplm commission
gipljjlpo commissioner
mmkmmmmno committe
nkmmmmmol communic
kmmnommom comp
mmmmlmoom company
llrmmmmnl complain
mmqmmmmmm complain to
omkmklmon complaint
klppllmpk complet
lmmummmim complex
hmmummmim complexity
pmmpmnmim complianc
olplnloll concern
kmpmmmmol conclud
mmnjmmmpm conclud that
qlgkmlmpi confirm
qmlpkmlml confirm that
njorjkjoi consider
mmnrmmmkm consider the
mmnnmmnip consult
pshknlmkk contact
lpmmnmmlm contact the
jnjmmlmrk contract
jmknommpl contractor
pljilwrfo copy
mnmmmmmnm corporat
mmkmmnmpm correct
mnlmolmnl correspondenc
jjehkuiti cost
ommmlrmlm cost of
lmlmmnmrm cost £
ekljullop could
kmlmnmmno could be
immmwmmhl could you
jpiiilsql council
lmmmmmqlm council and
mmmmmmmqm council has
nlkkqnoni count
mlllmmtml county
nlmmmmqml county council
kqllmmmko cours
mmmlommol court
hqjnpllpm cover
jpmmmmomm crim
irpmmmmjm current
molmlnmkp customer
nlmlmlmrl d
nmlmvlmkl dat
nmlnsmmkm dat #
mmnlkmpmm data
plupmlkhn date
nmmqmmmho date for
mttjqkkjj day
rnjrilljj days
iqoommmnk days and
lmmqmmmlm days as
nmmpmmmlm days for
qkmommmlm days in
omnmmmnim days of
nmnommmml days to
lmmmrmmkm days will
rgjikjkpl days:1
ekooilhqo days:10
fkqrghgql days:17
glrsghhol days:23
nnoihigon days:31
eiomlmlqo days:4
frnhklkps days:50
pmrqlmmhl deadlin
ooilnlpll deal
noilnlpll deal with
ppjmnlllm dealt
ppjmnlllm dealt with
okjpmmlmo decid
oikskjjok decision
nmnommmjm decision on
imvlmmlmj delay
mmlmmmmks delet
mnppllrki depart
inmmmmqmm depart for
oujmlmnfn desk
nmlmpqmhm detail
iojlmlnsj did
mmommmmnl did not
lmloqmmlm different
ommmmmtil direct
lltllllok director
mmmlmmmrm disclos
nnllmlmok disclosur
llonmlmol dissatisfy
jnmmmmomm district
nmkorkmko do
oofjlklpo do not
jmpnnnmll do so
hmmmvmmgm do you
jmllmnlsl docu
djklqmqpl does
ekkkllqro does not
nljlllnpk don't
ioonlnolm done
nlkkonmpl down
kmrmmmmlo draft
pmsnknmfp due
kpmmmmmom dur
monkommlm duty
npjnoinnk e
nqjoojoll e mail
hohoookol each
uljmlmmjl eir
tmklmmmlm eir #
lmmomomnm eleven
ipkmlmmkt else
lwgilllli email
lqlmmmmmm email addres
tmnmmmmil email of
lrmmmmmkm emergency
imilmlmxi enclos
nmqlnklmn end
lmlonmmnm enforc
jmntmllml engag
qpkjkkpll enquiry
rllmnnnjl environmental
rllnnnnil environmental inform
mmmpmmmmm estimat
pmnlmmmmm event
kmlmklmpo every
josmmlmkl everyth
mmmkmmmqm exception
mkjhkkktk exempt
mmmlmmmpm exempt by
jmllmlmsm exempt under
pkmrjjkok exemption
lmmrmmmlm exercis
nkvsklphi expect
llssllpgl expect to
imkumlmkm extend
imlummmjm extend the
jmlwmmmlk extension
mmmkmmmrm favour
umkkltmim fee
kmkmmmmlt feedback
nokklumkm fees
omlmmumgm fees notic
mmmmmomnm fees regul
jkpknlmpg figur
jnjmmmmpo fil
qjnmmmmhr file
kheijijuj files:
njfmkjkvm files:alone
omlklllrk financ
mmmmpmmmm financial
mmmmpmmlm financial year
olekjklsj find
mmmmmmoom find that
mmkmlmmrl find the
jlxolmmji finish
mmlmnnnmk fire
kmlnmmmpl firm
lmmlmpnni first
jmqklmlqk five
sjkjkholn foi
sknllkkln foi #
plmmmmolm foi request
ommlmmmmm foisa
kjpkmkirk follow
omlkllnmp for
hnglmnmuk for #
ljllnmonq for a
nkmmklmon for an
mmpmnmmkl for any
ksmmmmmjn for anyth
pqmmnmmim for contact
rmokmmlkk for inform
olommmmlm for it
mmnqmmmjm for our
qmnmmmmlm for review
mllummmhn for that
kikjjlnnu for the
mmoommnjl for this
omolnlmol for which
qklmkmnnm for you
qlolnjjmj for your
opmpklljm form
ijlnmmmsl forty
nmlmmmtim forward
gjnllllvj found
jlloonlnm four
lmlmmlmvl fourteen
kmlololjr free
opkllmkoi freedom
opkllmkoi freedom of
pplknjplm from
hshlmmmoq from #
ojmkmmjon from the
pmmrkmoil from us
lmlltmnjm from you
fkqqrmlnk full
njooonlln further
jmmrmmmkm further 20
llpjlmmrl further to
jmmmmmlrn gate
omplmmmkm gather
lmlmmmmrm gave
inmmrmmkn general
nppmmmllh get
rloknmlml giv
smnmmmmjm giv us
hlnnpnmoj give
mmpllmmoj give you
njnpkkmok given
omlmmmmnm given the
mmmmommiq glad
jolnjslln go
irhllpmqk go to
llqnnmmlm going
lmtnmmmim going to
llsmjnomj gone
lljmmmnmt good
tlsljlkik got
pmmmmmmmm got this
jmmqmnolm govern
oqkmllmlq governanc
nhokklmpn had
qmmmmmmko had no
klnmmmmqn half
mkmmmmmrm hall
silqllrji hand
slnkmlmll handl
ommlmmmnm handl under
qmpmmmmkm happen
nlkmmmmnp happy
pmmmmmmnm happy with
mommmmmnm harbour
piqlhkomm has
pkniilnni has been
ommmmnmll has come
mmnlmmomm has gone
lmmmmmnom has no
hnsnmmmmj has not
ukmmmmllk has reach
kmltlnmml has to
imommmool hav
okokmlqnk have
qlkpnmmkl have ask
ljmnmklqj have been
mmmmmmmrk have come
kmmmsmmlm have in
kmpnnmmnl have it
kmmmmmmsm have look
lnmmmmnnm have no
jltpmnljl have not
lnqmlnmlm have now
lmqsnmmgm have our
uljmmmlko have pas
ksmmmmmkm have reach
pmmmmmokm have sent
jkqkommnl have the
mmlmmmpnm have this
plqqkskhk have to
imkmmmujn have today
mmkmmmpml have told
rlhkpmpkl have your
plpmlmmkp he
klqqllnjr head
lmqommllo head of
nmmpmmnkm health
ollmqmpjm hear
plmppmngl hear from
lmlmromml heard
egikllnto held
mmmmmmomm held by
lqlmmmnhq hello
hnjlrllsj help
oksllmmlk her
ollkmmonj here
nmmmmmqll highway
nmtmmmmjm his
hhklmmspl hold
nmkkmmqnm hold the
jmnmmmnqk hold this
mppmmmmim holiday
mommmmmko home
lmqmmmmlm hop
nkpnlllmn hope
lmtnmmmim hope to
kmrmmmojl hospital
gukjhqlpk hour
mmmmmommm hour and
lmmmlmnpj hous
rkjnkmkmo how
rmlmimmpl how many
pnokmjoml i
rmmmmmmkm i acknowledg
iupmojmmj i am
jmpmmmmpm i apologis
kknqmmlpk i can
lmnnmmmmm i do
ofolmltln i have
smkmmmmjo i hope
lmomnmmmm i regret
tmllmmmll i shal
qommqmlkh i will
snpmmnmfn i'll
proojlqil i'm
jmsmmmojm i'm afraid
smmlkloml i've
jlnllllsk ico
kmmmqmmnm identify
muhkonklo if
oonmmnmim if it
qmmmmmmjn if that
qmmkmmmlm if we
irillomnq if you
iummmmmkm if your
nljkmklom in
aighkimwi in #
fkljlllvl in @month
knqokmlko in a
mmmmnoojm in accordanc
jmmmmmmqm in full
wlimmmnim in hand
kmlmmmmtl in may
lmmmpmnll in mind
lmmoqmmim in order
omlknmmmo in our
mmmmmmmsk in red
jmlrlmmnm in rel
pjimljion in the
knmpmmmim in this
onpkklomk in touch
rkknmmmkl in which
lmmlmnmlq in your
hwlmmmmhk inbox
inomqmmjm incident
knllpnmol includ
kmrmmmmim inconvenienc
omljlklok inform
lnlolmkqk inform act
hipkjjkqn inform commissioner
oplmlmmln inform governanc
omnmmmmkm inform has
llmjnmmql inform is
rmmlmnmkm inform regul
qoknmjklk inform request
ormnmmmil inform right
lmlmmmmtl inform that
omlmmmmol insid
qjmmmnmlm instead
kihtmjmnj interest
jljlplnpm interest in
lmlsmmmlm interest test
oiomkklom internal
oiolkklom internal review
pijnomkol into
qmmmmmmmm into it
jomlmqmgv invoic
onjllmlmo is
tlfplkonh is #
tllmmmmkm is @code
hkmrmprkn is a
krmmnmmkm is about
lsmmmmmml is an
jmmmmnmtk is attach
rpklmmlho is being
jslmmmmml is clos
jmmmmmmsl is enclos
kmmlmmmsm is exempt
jmmmmmoql is held
wlqlknlji is in
jmmmummim is it
jqmmnmmho is look
mmolmlmno is no
gkolojmqm is not
pmllmmmkq is now
knlmoomkn is on
kqmmmmmmn is open
mmmsmmmjm is reasonabl
omllmmkpo is stil
lmqnnmmll is that
qmmklkkon is the
rlomlllkm is to
lminnmmrl is what
umpmmmlik is with
hmjlmsmqn is £
imlmnmpmn isn't
mmopmmmkl issu
pimkmmpmm it
nlhnnmsnl it and
nlklmmmon it as
kmmlmmmrm it by
pkilnpmni it has
pmlnlmmpi it in
nmmonnmln it is
kmrmmmmlm it should
lmmmnqmjm it that
mmkmrmmmm it the
qjolllpko it to
nmmlmmmom it under
gkmlmmlso it was
nnukmmmgn it will
umkmlmkll it with
mmmlklmtl it would
plnlklnpm it's
jmkonoqll item
gjnpmjrnp its
mmmmmmnnm its own
kmlmmmnom itself
tlokpmmik just
nknkkmnpm keep
hijllmoul kept
iljmlnllx kind
pjikqlkmo know
nnnmlmmlo know that
mmmmommkn know what
zlllllljk la
jidenljsh labelled:1
hiefmlhti labelled:2
pjikhjjrj labelled:4
mmmmmmmqm labelled:8
imlmommsl lake
rmnmmmmkm land
hllmnmmtj lane
mmmmmtmim laps
phrjmkjpj last
lmmmnmmpm last year
mtqjkkjlc last:chaser
zkgjjnkig last:clarification
lqekinilv last:other
oiijljlqj last:request
sjifiihop last:review-request
lmolmmmql late
qlsplllil later
pmqqmmmil later than
qmmnlmmll law
mmmommmlm law enforc
nurlkkkgq leav
lsmmmmmkm leav until
gqqlmmlpj left
mmmmmpmmm left out
oomnjmlnl legal
kjkjkjjrj length:1200
nnmmnmoln length:150
gilspppnh length:300
ghillnjqh length:600
njompolln let
lmnmrmmkk let me
kmlnprmhq let us
qkpljlkml let you
ommqmmmjm lets
uhfllploh letter
omnimnmlq letter of
mnmmmmlnm licens
lmmpmmnom lies
mmmlmmmpm lik
mmmmmmmpm lik to
mlkmroliq like
lmlmpmmjp like to
nlltlmnlk limit
oqkllmmml line
rlklnmkol list
mmolmmmlm littl
smiknkjjn log
jqptmnlik longer
jmrommmjm longer than
qnimpllmj look
nmkmmmoom look after
nrkolmjln look at
mmnmpmmkl look for
qkimmmmqn look into
kqmmmmmnm lost
mmknommpm ltd
jpillqmoo made
lmmmmmmqm made to
nqkoojnkm mail
ojionmmql mail of
rmkmmmlkm mail to
kxkmlmlij mailbox
mommmmmmm main
mmmkmmmqm maintain
mmjommmmo mak
nlpllqmjo make
nmlmmpmkm make a
jppmmmmlm manag
qmnllmlmo manager
qqkmkllni many
krjnlmqml matter
lmmmmmrlm matter for
nmmoikjpk may
oplnlmmlm may #
mmmpmmmlm may ap
oqkkkllon may be
sfojqkmjr me
lmmmrmmll me know
lmmmommmn me to
hljlwmnlk mean
kmkmqmngs meant
onnknllkp member
npmlmmmkn member of
omkmpmmkn mention
ivhjojllr messag
lmomnmmpl met
lmmmqmnlk mind
kmmmmmsjm ministry
imjlkllrq minut
immmmmmsk mis
kmjmmqmmn money
ponmlmmjm monitor
lloiorkmk month
mknkrmkol more
lmklmlmpm more than
sonlklsgl morn
nmlmmmpkl morn and
hmnmmmqlm mov
ujjmllmmn mr
omkmmmmln mrs
rlnlmmnio ms
plntlplep must
ptnlijnmj my
mmmmmmmqm n
mmmmmmmqm n a
klmkpmlql nam
flilwmokr name
kmmmrmmlm name of
nknlmmplm national
piuookjjl need
rmpnnllhl need to
jmkmmmpsl never
pniqmnmkl new
opolkmkoi next
nllmmmsmm nhs
kmmmmmrlm nhs trust
mmllmmmtk nil
kmmlmmmrl nine
mlkiiknpp no
wmmmmmmgl no #
nmpommmim no later
hpmmnomml no longer
pmmmmmmlm no part
mmmmmmomm no record
kmlmlmmqn nobody
jhkkklkwk none
kjpkliopo not
iopklmlon not be
jnnmmmmpm not been
mmrmmmmlm not going
iimmmmmwl not held
imlmmmrpm not hold
pmnnmmmjm not later
lmmmmmmqm not oblig
mmmmmmmqm not record
snmmlmmjm not rep
mmpmmmqkl not the
mmkmmmmnp not to
lmspmmmhm not yet
pnojlknkp note
lqkmmmnlq note that
kililpnmt noth
nmfmlvljq notic
pmmmmqmin notic of
kmmnmpmmm notic under
qmqkflomk now
tmgkjklmi number
rljmmmnol number #
rlmmlmmlm number @code
qmmmmmmlm number is
joknmmmpl number of
mmmmpnmkm oblig to
nlllmllnk of
qflgjklpl of #
mmlmlmmon of a
mmmmmsmjm of charg
opkllmkoi of inform
olhqmmmnm of it
ionmpmlnn of our
kmnmlmmrl of section
kmloqmokl of that
mkmpnolmi of the
okmmpllni of them
lmlmrmmnl of thes
nkjmkmkrl of this
jmnqmmmkm of what
klmommlpl of which
piqlqknkk of your
rlnmmsmeo of £
lktkjmkpg off
kvlklmqim offic
jtmmmmmim offic is
plnkpklni officer
nmommmmlm officer who
iklmmmmsp old
nqlkkknmp on
qolijjmmo on #
qmmmmmmlm on @date
isokkmlnl on @day
jmnmmmnkr on a
kmmmrnmjm on hold
lmlmmmmmr on its
lpnmmmmin on leav
pmqrmmmhl on or
molllmmom on our
lnimilkpp on the
kmlmmmrko on to
nmlmmmohq on your
jmqmppmkl once
jjjjsjmop one
olmmnmlol one of
krmmmmmkn onlin
lpqjomlmi only
rofkkljoo open
jmnqkmmon opinion
knlnxpkjh or
omrrmmmhl or befor
mnmmmqmim or by
imlmvmmhl or the
hpjpplmlo order
mmmnpmmjm order to
llmklmnqi other
mnqnjjlnl our
llsnklmoj our answer
jmmmpmmom our own
llpqmlolk our ref
pmmmnmmkm our referenc
lloqmmmnn our rep
jmnonmmqk our respons
grmmlmmqk our websit
imjmmpnqm ours
npkkinjpj out
isllnomll out of
hmqmmmmpk outcom
lppmmmmmk outsid
mmmkmmmrm outweigh
iknqonskm over
mmlmnomlm over the
mmommmrim over to
jiijpmsom own
kmlnmrmmk pag
lonmmmmnm page
mmjlmnmpn paid
nmqplmoji paper
okmkllmno park
nkqkkjmqg part
pmnmmmmlm part in
kmmnlmnpl part of
lmmmpmmmm particular
tkijkkplm pas
rmmmmmokm pas it
qnmmmmknl pas to
umkmmmlkm pas your
jmpmmmmpl patienc
qlgioykem pay
mmmlmumim payabl
qjoklkkpk peopl
llntqlljk period
lmmqmmmkm period for
jnlummmil permit
nnpqmllip person
mmmlmmmpm personal
nmmmmmmpm personal data
jqmmmmkom phon
mmmmlpmlm photograph
mrkmmmmlm pick
mqlmmmmmm pick up
lnjmnmlpl plac
ikmnlrnlo plan
ktjiunjjq pleas
kqmmnmmkm pleas contact
snlmllmkn pleas do
mmlojlmqn pleas find
lmmmonmlm pleas let
lrlmmmopj pleas note
pmklmlmth pleas see
lmmmommkl pleas tell
lrmmmmmlm pleas use
knmmommnm pleas writ
lmkmmpmql plus
nknknlmpk point
knmkmmsnl polic
lmmmmmsjm polic and
nlkqmmlpk policy
lmpommmnl position
mmpnmmmjm position to
omolmmmkm possibl
kmilmpmor post
nmmmmumhl postag
lmmmmmrkm practic
lmmnmmmpm prejudic
lqmmnmmlk pres
nmnlmmmmp present
llkklmlso pric
lmmmmrmml print
lmlmmmmsm privat
lmmmromil proc
nmmmommjo proces
mnrmmmmhm progres
mmmmmomol project
ollnmmmmo proper
lommmmmnm property
omlkmmmpm protection
lmmmpmlol provid
ijitijook public
lmnonmmkm public authority
mjitijknj public interest
mlljlmlrl publish
qgklomjnq put
lmmmlmmmp put the
mmntmmmim qualify
nmmsmmmhm qualify exemption
njkirlrof question
jkijonrri question #
hokjxkjfr questions:1
imjlvllhp questions:2
nmmmsmmhm questions:3
qmklnsmin quot
pmmmmmmlm quot the
lmpmmnoll rather
klmlolrpk re
orjpmlkkm reach
nqmmmmmlm reach the
pnmmmmlin reach us
hulmkkmmp read
mmomommkm real
lllmplmpj reason
mmmmpmmmm reasonab
kmlsmpmkm reasonabl
uilikjkiq receipt
tmllmnljl receipt of
tpigllkgp receiv
mpmmmmmkm receiv by
oonlmmmmm receiv on
tplmmmmhk receiv your
lmmmmmmlp recent
mmmmmpmkm reckon
ommmmmmom reconsider
nkjkniorf record
mmmmmmpnm record of
mmmmmmmtk red
qllnklmko ref
pmmmmmmnm ref #
pknommmip ref @code
llkmmnonn refer
tmhklmoii referenc
sklmmnljl referenc @code
tmklmmnjm referenc is
imkjlmmvl refus
kmmmmmmsl refusal
kmmrmnmnl regard
oklklmmpk register
kmsmnmmln regret
mmqmnmmlm regret that
njhskqplj regul
lkhslpqlj regul #
imksommlm rel
jmlqmmmnm rel to
lljplmlpk releas
jmnommmql rely
kmnpmmmpl rely on
llnlmnonl remain
opuplikji rep
mmspmmmgm rep by
lsnjlkpnk rep to
gtihqmlpl report
krmmmmmlm report a
pmlmmmmnm represent
pgmkpjomi request
pmlmmmmnm request #
rmmmmmmkm request @code
mjmlnmmpm request and
jmmnsmmlm request dat
slolkkjlh request for
ljklmkrsj request has
ojqnrmklj request is
qlmmkmonk request of
jnnklmvim request to
kqnjnmmom request under
pmnlmmmnm request which
nllmppmlm request will
pknnpolkj requir
qmnmmmmkm requir for
qrrllllhl respond
mkpokjjpj respons
implnmmrl respons to
kljimmptl rest
pjgikjjsi restated:1
njhjjjjsj restated:3
mmolmmmnm result
gpnlnmmno return
qfpijjjpm review
nmqmmmmkl review has
olmnnmmmm review of
lmmsmmmlm revis
nnjompnmj right
olpnmmmlk right to
iukllmlim ring
krmmmmmkm ring #
kslmmmmin ring the
mnjllmnpm road
lllmmmmls room
smlmlmlnn round
llmoqmplj run
lmmmmmopl run by
rmmmmmmlm saf
nmnplmknl safety
mlmlnmlon same
njqmtmmjm say
lmmmmmnko say so
pmommmmml say that
kmnmlmmno says
okjkokkqj says:numbered-items
uejmhjnih says:numbered-prose
mmlmmsmkm scan
jlppjmkls scene:acknowledged
otqkkkjjc scene:chased
ivdjhjilf scene:instant
pofehhgpw scene:responded
fmqpjmkms scene:reviewAnswered
rnlfiihon scene:reviewing
ejqojmjpq scene:waiting
eqjlolmsl school
omnlonmlm scotland
kmmlmmnon scottish
kmmmmmmpn scottish inform
dmnknnltm search
kminnlnno second
onjlmmnon secretary
ejhqmljrh section
fhgqmljsh section #
moijnjjrf see
mmommmmmm seek
lnojmqmmm send
ionmommnm send it
mlqnmmnkm send you
mmlkjlslr sent
kkjmmmopq sent to
mmlqmmmnn serv
loskljpll servic
pmknlnlnk set
pmmmmlmom set out
mmmlmnmmn settl
mmlmmmmrl seven
rlplppmfo shal
lrmmmmmkm shar
nlnnmmpkm she
jlnnmumkk sheet
qmsnmmmgl short
jrpjqlnlp should
kpmmommll should be
kmplomlpj should have
klknlnmmr should you
omojmmnol show
llqlmmmsg sign
ckpkkjltl sinc
jmjnlmmrn sinc #
jmlmmmmum sinc @month
lmrmmmmmm sinc the
nmonmmmll sit
lojlmmlrl site
iljklnjtm six
oflmonmol so
lmmmmmpnm so i
nljprmmjm so that
mmmmmmmqm solicitor
onlqnilnj some
lmmpmmmom some #
lmmqmlmnl some of
nmmmlmlks somebody
tkslmmlfk soon
pmqmmmmhl soon as
omqmmmmim sooner
khrlljinn sorry
lmmmmmmrm spent
hqojmnlol staf
mmkmommpk stand
nmjltnmjk start
slmlnmlil statutory
kmkmmmtlm stay
jlqmqmimp stil
omlmmmlrm stil being
mmlmqomho stop
lmlmmnonm street
jpmmmmmnm student
nnknnmlmn subject
skmmlmmlm submit
lkkqnknpl such
kmlmmtmko sum
nmkmmmmsk summer
jmlnqonml sup
lmnmmmmqm supplier
mmmmqmmlm sure
inlmnmmnq survey
hlfkllmzi swan
kmrmlllol system
lmkmmmmsm tabl
mmlsqnohp take
kmmmopojm take it
imnmlnpmo taken
lmlmlmmor talk
rlpmmmmjl target
oplkkkolo team
nlkjtmmjo tell
lmmmpmmjm tell me
kmlmsmmjn tell us
pmplmnmll tell you
jlnlmnmnn ten
mmlmmmmpm tender
kmksmmmnl test
mlsqkkkll than
ommplmmll than #
sohijghml thank
ukilmlkof thank for
pqlikhjnn thank you
ljommnonm that
mmommmmmm that a
lnpkmmmkm that date
kmqmmmmmm that i
mmmkmmmrm that in
snillmnmk that is
mnpmklnoj that it
lmmpmnmom that section
mgnmlklpn that the
gmqmllmqk that this
mntmmlllk that we
kjmopoqkq that you
pllmmnolj that your
omlikklnn the
tjrjjpkll the #
qmnlnonhl the 20
pmlnnmmln the abov
sjjrlnimh the act
mmmmmmmkn the addres
klqllmlsk the answer
jmmmrmmlm the applicant
lmnsmmmjo the balanc
nmnmlmmnm the board
kmmmmmqlm the borough
nmknmmmkp the case
mmmmmsmkm the charg
ommmqmmjm the clock
knlmmmmql the contract
nmkmmrmnl the cost
jnlkkllrk the council
jmlmmmsmm the county
mmpmmmmlm the data
omlmmnmkp the date
mlymmmmel the day
lmommmmql the delay
iolqmmqml the depart
smmmmmmkm the environmental
jmlmmmmsm the exemption
omlmmqmkm the fee
nlplmnlpk the figur
kmmmmmmir the file
mmmmmmmpm the firm
lnknmomnk the first
mmmmmmolm the forc
mnmnnmkpk the freedom
mommmmmnm the harbour
jmsolmmml the head
jlmllmmsl the ico
jmokmkkpl the inform
immmmmnrm the lake
qmmmmmmlm the law
nlknmmmpl the matter
mmjmmmmrl the minut
mmmmmqmkm the money
kmmmqmmmm the name
lmmlmmplm the national
nmlpmmmnl the new
rmkmlmkmk the number
jvmlmmlim the offic
qnqmmmkll the officer
iklmmmmqp the old
pmkmmmmmn the one
mmnlmooml the other
jmommmmnl the outcom
omnrmlmkm the period
lmmmmrmjm the plan
kmmmmmskm the polic
mmllmmmqm the pric
mjisijmpj the public
qmmmmmmlm the referenc
pmmpmmmjm the regul
jmrmmmmpl the rep
kmnkpnmnm the report
lmkjrppkm the request
kmjimmpum the rest
kmulmmmkn the review
lmlmpmokm the right
mlmlnmlnn the same
kmmmmmnpm the school
kmmlmmnon the scottish
lnqmmmnll the servic
rmnmnmmim the statutory
qkmlmmmom the subject
mmmmmrmll the sum
mmmlmmmnp the survey
mmlmmmmtl the swan
lojmmmmnp the team
kllsonnil the time
nmmmmmolm the town
mplklmkpm the trust
nmommnmhm the twenty
nmlmmmmrm the two
kmmqmmmjm the volum
lmomnmmmm the whol
mmolmnmlm the work
kmommmmjp the wrong
nmnmkmmrk the year
gjlnlktqi their
mmmmmmnlm their own
ihpllosog them
kmmmnmpnm them and
kmlmmmqom themselv
jomoqnpkj then
gjljmkoqn ther
hlhpqmjsl ther are
lknjmklpo ther is
lmlmnmmrl ther were
mmmmmmmpm thereafter
fllqllmqo therefor
mmhmqlomp thes
kjjjkntpk they
nlnlmmlqk they are
mmmmmmpmm they have
kmmmmnrlm they will
olnmpmmkl thing
oljplllok think
nmmmmmmom think that
lmmmmmmnn third
nnnljloni this
lpmmmmmlm this addres
ommmmmnlm this e
lmnmmmmql this inform
nqmkjmloi this is
jmmolqlnl this letter
lnmmmmmmo this messag
pjnmmmtil this morn
hngitlnql thos
mknmotkjm thre
lmmmmvmgm thre month
olnoknlph through
lmnmnmmnl tim
ippunpkki time
mmmqmmmjm time as
mmnpmmmjm time for
nmmsmmnfm time limit
oomkllolo to
iqktlolmk to #
jummmmmjm to @day
nmlqmmljm to a
mrjmomnkm to answer
nissmojkl to be
mmpmmmmmm to complain
smmmmmmml to confirm
kmmmommmm to deal
okmpmnojm to do
lmmqmmmlm to extend
kmnmommpk to give
omlmlrmml to go
hlumnmnlk to have
mmkmlmplo to hear
oklnmmujm to it
kmlmmmpmm to its
qmlmnmmmm to know
olrmklmll to let
mmnmomlnm to look
rlmllmnlk to me
slmjlmlql to our
ommmmtmgn to pay
lmkmmnnrm to question
qlsmmllil to rep
jqmmmmmlm to report
qlqmmmmhm to respond
qmolkmlkp to say
lmqmmmmlk to see
jnqnmnmin to send
lmmommmkn to take
oqjljmoml to the
kmlmmmtlm to their
jmlmmmsnm to them
mrmkmllol to this
lmqommmkm to writ
pkomknsjo to you
hjolnmjrl to your
mmmmmomqk to £
lnvhjjxhh today
pnrmmmljl today and
llonmmmol together
olommlpjq told
lormmmmim tomorrow
pmnlsnmil too
kmllmlmsl took
jmllnpmpk total
nnplkkoll touch
jummmmnjm touch with
mmmmmmoll town
gmlmmnwim transfer
pnlkomojl tre
lmijklrrl trust
lujmmlmml try
onmmlmmlp turn
uklnnmlfk twenty
slkonlmgl twenty work
glrkqkioi two
lnmmmmmlp two minut
klkmollql two month
lmsmpmmil two of
lmlmmmmsl typ
rkmmommjl type
mmmmnmmpl uk
lmompmmlm unabl
lmompmmlm unabl to
njgknmlrh under
kllomnnpl under regul
hjikpnkrj under section
pnkhllook under the
mllommmnm unhappy
mmmommmnm unhappy with
onjmmmnmm unit
lokmmmlno university
jvriusjhi until
ktoklmmln until #
ktmmmmmim until @day
mmmmmqmkl until it
mmqmmnmkm until the
gmmlnpmnm until then
kmmmsmmjm until we
nmmmsmmjm until you
lppqjlknl up
nmlqmmmjo up to
lmkmmmmsm upheld
kummmmmjm urgent
nimnpooko us
jnlqmomhp us by
jmmmonmlo us know
pmommmmjl us on
ikmmqpkpl us to
itknnlkmn use
mmmommmmm use of
irmmmmmom use the
lmlmmmmrm used
nokqlmmjl usual
jmmmmmmrn valu
jmklmnmrn vat
mmmmmmmpm vehicl
njpmommmm very
jmmkmmmtm vexatiou
kmltlmmmn view
mmnlmmmqm virtu
mmnlmmmqm virtu of
gontmnmgm volum
kmmsmmmkm volum and
kmkmllmvl volunteer
gsoimlkoo wait
hmpmmmmon wait for
ljkntqlkk want
kmmmommko want the
kmmmmmmsl warden
kdjfiiltp was
mmlmmmmsl was #
jmmmmmmsm was not
tllmmmmkm was receiv
mmkmmmmrm was £
lmnmmmoml water
lmlmmlolo way
nmpkmnmmo we
lrmlmmmlm we aim
lmrqmmniq we are
kmllpnlpj we can
glelolntp we do
kmlmllnrl we don't
sjlkmlnkm we have
oklklmltl we hold
nmonqmmin we need
pommnmmll we receiv
llolqqnfq we shal
pnsjmrmik we will
qmnlmmmjo we would
mmonoomhl we'l
omllnnnjn we've
fqklkmlqm websit
lltkmjkni week
omlmmmmjr weekend
smlqkmmlm weigh
lllmmmmmr welcom
qlklnnlok well
jlnkmmork went
lmmlmmokn went to
ghihiijui were
mmmmmmmrm were #
qghoqnjml what
mmomommjm what is
pmlommmll what we
klonrmmll what you
lnokntpjk when
mmmmmpmll when it
lmlmppmkl when you
qmlslllkl wher
nmmrlmmkm wher the
llisqolkm whether
lmmqlmmlm whether the
ojintmllk which
kmmmlmmnq which i
qlllnnkmn which is
lmmmtmmjl which of
rkmmmmmlm which to
pmkmlmmoo which was
nmmkpmmkp which we
qmnlpmmjk which you
mmkrmmmml whil
sgnjnknni who
pmmmmmmlm who had
mmnmmmmkq who is
pmmmmmpkm who will
llolnnmnl whol
lmmmmmsjn whom
mmmmmmolm whos
skmnmmmll why
orqkmppik will
mmmmmmplm will answer
oqplmpmip will be
mmqpommil will have
wkjmmmmml will look
goplmmmno will not
lmlmmmomm will rep
lsmmmmmjm will respond
kmnonmmin will take
omjmlmpol will writ
mmommmmnm wilmslow
jllkonjop wish
jmnmnnkol wish to
pjnknjrlm with
pllmnnmml with a
mmlkomqmm with it
slnmmmohm with me
plnmmknko with the
klmmmmmrl with this
pjnnmnoim with us
jloommoml with you
lnnmmmsim with your
mmlklllrl withheld
mmmmmmmqm withheld under
mmlkmmmsm withhold
nnpkkojnl within
etjjkmmpq within #
timklmmil within 20
olspmmlio within the
hpkmnllql within two
jmnmqpljn without
lopmmmmlk won't
kmomommln word
pqlpilmjj work
onnlmmmio work day
rmksjkmjh work days
jgkhtohns would
ijkkpliqq would be
mmlmmqmln would have
kmkmpnmkq would like
ommlllmtk would take
jmnmsmmgp would you
pkmnkknml writ
rmopjkoji writ to
lrmmmmmmk written
jlnlmnnmq wrong
kmnmnnnml wrot
mmommmmmm wyclif
mmommmmmm wyclif hous
lhijohkrl year
mjkklkmrn yes
vllmlmlhn yesterday
hnspmmlkn yet
nkpjolnlr you
mmrmmnmgq you a
jmqmtmlkn you are
mkimlloqk you ask
mmmmmmmln you be
lkskllmnl you by
mnlkmojok you can
nmmmmmqlm you direct
nqljmijnn you for
jsnorlkkq you have
mmqmmmmml you in
rlnnjlmjm you know
hjnplmjop you may
imlmvmmgm you mean
pnlmlmmmm you need
kmqomnnlk you on
kmmmsmmkm you say
nmpllmokm you should
kmtnmmmjo you that
lmkmmnmpm you the
rmkmommjp you to
ilkotnllj you want
omnmmmmmm you were
nnsrknlij you will
lmkloomln you wish
lmlmmmmlo you with
mlllrsmhp you would
olrqmmlhm you'l
mmjmnpmlp you're
rklinipkm your
kmpmpmmin your answer
pjrmmmmhq your case
nmjmmmmtk your complaint
skmmmmmlm your correspondenc
nohmplmqh your e
mvjjkmlli your email
qmlllloll your enquiry
rkpkllpnj your foi
rlmmmmmmm your inform
zieklmpji your letter
gullqlnlk your messag
plmmmmmln your own
kmpmmmmpl your patienc
nlollmrml your question
vmklmmmkm your referenc
lmmmqmmjm your rep
odpnsjqli your request
qmmmmmmmm your requir
egbegxgtn £
egbegxgtl £ #`,
} as const;

export const REQUESTER = {
  kinds: 'chaser clarification review-request other',
  lines: `oskf #
nmmm # #
moml # ?
rnih # @month
lpoj # and
pmmk # has
mpmj # may
mrll # only
juih # to
klrl 20
vggd ?
pmqf @code
ukhe @day
ppjg @month
jwig @month #
moml @month to
lqll ^ #
oolj ^ @code
jnrk ^ and
mnmm ^ b
lnmn ^ both
nlmm ^ by
rmmj ^ can
oknl ^ could
rmmj ^ did
immq ^ for
slmk ^ has
lkqn ^ i
pmni ^ i'd
rmli ^ if
knmo ^ in
pkln ^ is
mlmo ^ it
qkoi ^ kind
omip ^ much
jjlu ^ no
rjnj ^ pleas
mmjs ^ receiv
pkkn ^ thank
klhr ^ that
mpnj ^ the
tljj ^ ther
jqok ^ to
olko ^ what
sllj ^ when
qlmk ^ wher
mkom ^ would
npni ^ you
pkpi ^ your
ljqn a
pmjo a review
mmrg about
llmo about the
lmnm accept
olok act
lolm add
iolp addres
lmln after
jool again
jpmm all
ltlj alon
moml altogether
mmko am
kksj an
kkrk an internal
lnlo and
ioon and #
lhms and i
smik and no
opli and the
qiqh answer
qmnh any
olok are
kqph as
klpn as a
qlll as well
ojsf ask
mirk ask for
nmnl ask that
ikqm at
jkmr at all
mmok at the
lmom authority
osii b
nmkn back
miqm be
qmmi be glad
omml been
lmpk being
qmmi best
nplk between
lnpk board
oolj both
qlkj but
kmlo but i
mpph by
rmll by #
pqli by the
tmmg came
mnpj can
qnmh can't
mjrj cannot
mmnm carry
mmnm carry out
nknn come
ojmn commissioner
llqk complaint
kmnm content
jnol contract
nkqj could
lmrj could be
pmll could you
jloo council
pnmj count
smmg d
rkkl day
rlkh days
oijq days:10
qikl days:17
qilk days:23
ogrl days:31
mnhq days:4
oipl days:50
hiuj decision
mlpl decision to
ommk did
flor did not
hunj do
mkmo do not
pmnj does
mplm down
molm drop
plml due
kmpm every
olmm expect
pnmi f
qllk figur
kllq file
mqmi first
plnk five
pmll foi
smlj follow
knnp for
lnol for an
oqlh for the
nmnm for this
imop four
kqjo from
mpmk from #
jpmm full
olnl get
pmmk glad
pmmj glad of
mlrj go
pkoj go to
omln going
pmll going to
skkj gone
kmno good
kmon had
kpmm happy
ohon has
ilpp has been
imop has come
rhnk have
imon have a
onmk have it
nkol have the
sljl hear
qmlj help
jnnn how
kqjn how many
lnmp i
mmko i am
ohuf i ask
jlmq i can
lmnm i did
mllp i do
noin i had
lkjs i have
llon i make
mqmm i mean
lhjt i shal
nmpi i should
rmmh i stil
konk i want
qoik i would
onni i'd
jmmq i've
klqm if
imkt if i
mkon in
jqkm in #
hlos in the
skjl in your
qljl inform
kllr interest
kmlp interest in
ijsj internal
jkrj internal review
nllm is
kloo is a
nmmn is it
mmom is not
omml is noth
qlmj is now
nolk is the
nmkm it
tllh it ?
pnjl it is
kmsj it to
fpqn it was
jqom it would
ukki it's
llom item
lonl its
orgm just
mqmk just the
rjqg kind
lknp know
lslj labelled:1
jsnj labelled:2
pmkl last
ohlq last:chaser
nmip last:clarification
jlks last:other
lrim last:request
kldw last:review-request
ijrp late:responded
tlij late:reviewing
sikd late:waiting
jsjk leav
lskl leav out
lmsh length:150
ejvi length:300
nnjm length:60
rkoh let me
qkni letter
jonm like
kolm like to
mrlk limit
jksk look
jksl look at
qllk mail
iqqj make
lpjn many
llpm matter
jnjs may
mnjp may i
olmk me
rlnj me have
kpnm mean
kmno meet
qnkk messag
mmok minut
gmms money
nner much
omip much oblig
jmoo must
mmlp my
josh nam
kmmn name
joir need
jmlr need to
gonp never
nhoo no
nlol nobody
knqk not
sjlj noth
ilms notic
lmol now
tkmg number
pmmk number #
pkjn oblig
mlpm of
mmol of #
omml of a
eoqp of the
knmn of your
gmxh officer
nkom on
qnli on #
rnji on @day
jkpp on the
kpoj one
lwia only
lqok only the
mnpi or
jlnp other
klmq our
kpok out
llrk over
gjqs own
tlmh page
qmmi paid
lkmp paper
smjj part
pnmj pas
dllw pay
lqnj pleas
ommm pleas ?
pljn pleas send
nonk point
nkpk public
nmnl public interest
lmon publish
glns put
npmh question
nrlj question #
vghd questions:1
jnmn questions:2
mllq quick
hpir read
mmpm reason
lmit receiv
kmrl reconsider
mmqj refusal
ojsi regul
okrk regul #
rfol rep
ioql report
imtl represent
gmtm requir
igti review
hltk review of
gmpp right
nmoj said
kmlp same
nmok says
iirk says:asks-review-responded
hisk says:asks-review:1
hisk says:asks-review:2
hirk says:asks-review:3
mpkm says:chases-clarifying
nkqj says:chases-responded
ulgj says:chases-reviewing
skkh says:chases-times:2
rgki says:chases-waiting
siig says:chases:1
siig says:chases:2
rijg says:chases:3
krlm says:clarifies-clarifying
hsoj says:clarifies-responded
pnlk says:clarifies-waiting
humg says:clarifies:1
humg says:clarifies:2
humg says:clarifies:3
ggui says:disputes-responded
tmhl says:disputes-reviewing
jmrl says:disputes-times:2
ipqk says:disputes-waiting
hhtg says:disputes:1
hhtg says:disputes:2
mqml says:thanks-clarifying
phko says:thanks-responded
hllu says:thanks-waiting
njip says:thanks:1
njip says:thanks:2
kmht scene:acknowledged
sjmg scene:chased
eydb scene:clarifying
jipq scene:responded
kphr scene:reviewAnswered
rjfr scene:reviewing
nkir scene:waiting
molm school
lmrl secret
ljsi section
nkrj section #
mmom section 20
nkpk see
plml seem
mmgs send
kmrl senior
mrof sent
lhjt shal
imnq shal be
opqd should
omqh should be
onmj six
hjrr so
njpl somebody
nmnm someon
krml sorry
kqll staf
npnj stand
eydb state:clarifying
jirq state:responded
rjfr state:reviewing
nkeu state:waiting
vmke stil
jrni take
omml tell
pmmj tell me
iuho than
mjiq thank
rlkl thank for
mlkp thank you
lmoo that
kkmp that is
iksl that the
gnon that ther
lolo the
kiku the #
qmll the answer
llom the authority
kkop the commissioner
lmnn the council
kkrm the decision
nmml the figur
nplj the first
rmlk the inform
onmj the last
mmko the other
mlom the rep
lmlp the same
roik the two
lmom their
jtlk then
nlmm ther
mllo ther is
lnok thing
lhqo think
igrr this
kpmn thos
nmmk though
hrlm thought
lnpk thre
kopm to
lrlj to #
qmmj to come
ollo to have
mmpl to look
nlmm to say
lnmo to the
knno to you
lmkr today
lmrj told
mmpj told me
mpmk too
kmmp troubl
qlml twenty
pmml twenty work
mnml two
knsh under
kmrm under regul
mmnm under section
pgno until
lkmq up
jmjs very
mqml very well
gmns want
mpll want the
olpi was
smkj was to
llmp we
lmlq websit
sjli week
npjl well
nnph were
qhqi what
imlr what a
mnmm whatever
timg when
pmml when will
qplg wher
oqng which
pmmk which is
omml which was
ikrl who
lmpm why
nmgq will
pljo will be
inqn with
lmmo with thank
jmmp without
mlol word
nkom work
qkmj work days
kqmk would
mmnl would be
knnm would like
nlnm would you
mmpj writ
ormh wrot
fumk year
mpmm year #
lnmm yes
tkkg yesterday
nlkn you
mmnn you for
siqg you have
qmmj you let
ngoq your
tlik your letter
llmo your rep
fllv £
fllv £ #`,
} as const;

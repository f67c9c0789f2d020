/** Learned by `npm run learn`: not written by hand. How a line is read stands in weigh.ts. */
export const AUTHORITY = {
  kinds: 'acknowledgement auto-reply holding extension clarification-request fees-notice transfer response other',
  lines: `pojjjljok #
ejdslkisg # #
mmmmmmmqm # @code
qopqjiijn # @month
kliploloo # a
mmmmmqmkm # an
okhlkooom # and
mmlmnmmrm # are
kllplllql # b
lmlnmmmro # days
lmmnmmmpm # e
kmklmumol # for
nmlmmmnkr # has
lnljhpmtk # hour
mmimlnmqm # in
lllompmln # is
lmqoklmok # may
mmmmmmmrm # not
fjhoqpnpj # of
nllmlmmom # on
nmmmpmmkm # or
mmmqmmmlm # permit
mmmmmsmll # sheet
mmkmmmmrm # swan
mljlommqk # the
mmmmmmmom # ther
krimmpknm # to
lmmmmmmrl # was
lmlommnnm # we
mmlmmmmrm # were
mmlnlomln # which
hsisjlnpj # work
lllllplql # £
sgmtklmem 20
omnnmmmln 20 @month
shmslloei 20 work
hmmjxkjfq ?
uekljkklh @code
jljnkkluk @code #
rmmmmmmml @code and
tiqljkklj @date
muroilihk @day
ivpnklkhm @day #
oqomlmlkk @day and
jtmmmmmjm @day to
gnkkjknrn @link
qnopjiilm @month
rjnvjjhlh @month #
orkmmlmmm @month and
lmoknmmnl @month to
hhiglljtg ^ #
sgmmjmlph ^ @code
mlhmmmmvm ^ @month
mmlijqlnm ^ a
lmlmnnmnm ^ after
sllmmmmlm ^ all
kmmmsmmlm ^ and
mmklmmmsl ^ answer
ikjlmmppp ^ as
mmnlmmmnm ^ at
ltkmlmlll ^ automatic
mmmmmnmom ^ b
mmmmqmmll ^ befor
kmnnnmmnm ^ by
mmmmmmmpm ^ c
rlmmmmmlk ^ case
iqmlpmmlm ^ do
mmlmmmmqm ^ financ
skpmmlllk ^ foi
gvjmmmlim ^ for
nqlmlnlll ^ freedom
nmnklmmql ^ further
mmmmmmmrl ^ here
qmmmkmmis ^ how
oopknkmll ^ i
mnqmlmmjl ^ i'll
psmnlmljk ^ i'm
ollmmmsoi ^ i've
jwhjpnlmn ^ if
fljloknrn ^ in
nmmnmmmnm ^ inform
lmmmrmmjm ^ is
qjlkmjjol ^ it
tmmmlmmil ^ just
nmmmmmmth ^ mr
lokmmmnnm ^ my
njmlknkpo ^ no
hjmmmmmwm ^ none
uhklllktj ^ not
lmmmmnnko ^ noth
klgkmmntm ^ on
pimmjlomp ^ our
mmmmmpmho ^ pay
nokktnjkq ^ pleas
kmlmmmqqm ^ question
ommlmmlpl ^ re
tmlmmmlio ^ receiv
slkllmlmm ^ ref
pmmmmnmmm ^ referenc
onlmommnm ^ request
mmmmmmmqm ^ respons
jlmonllqk ^ section
nlmlmmmnm ^ should
klnlmmmqo ^ sorry
rojilhink ^ thank
tllnmlnkm ^ that
illmlnmqm ^ the
jjjlllhso ^ ther
llnlknqnm ^ they
osllimkmm ^ this
lmlloplln ^ to
mmpmmmmnm ^ two
mmmoqmmjm ^ under
omqkknllp ^ we
qlmllmmok ^ what
lmmmsmmkm ^ which
mmommmpnl ^ with
kmomrmmhn ^ would
mmlmmmmnq ^ yes
nlqminimp ^ you
mmmmmnmjp ^ you're
vghjlimim ^ your
jljllnltk ^ £
monnlnmln a
lnmmmmmrm a #
smmmmnmim a charg
mmmmmsmkl a chequ
mmmmmmnnm a copy
mmmrmmmll a decision
pmmmmomlm a fee
omlmmpmkm a fees
imnrmmmll a further
kmnmmmqkm a matter
qokmmnnjl a new
mmpnmmmkm a position
kmnonmmln a public
nmmrmmmim a qualify
omrmmmngo a rep
mqnmllkok a request
slnmmmmjm a respons
pkmlnlnmm a review
hlqnlmlol able
ilqnlmlol able to
nnhmnlomq about
mqmmmmmll about a
ollkmnoln about the
mmpmmmmlm about this
lknommmjo about your
qllplolkl abov
mpmmmmmmm absenc
llsllmmok accept
ntmlmmlkl acces
nqmmmmmkm acces to
mmmmmmmpm accessibl
mmmmnoojm accordanc
mmmmnoojm accordanc with
kmlqmmmnn according
kommmnmnm account
zqllimlaj acknowledg
smlmmmmjl acknowledg your
pkjnnnjnh act
plmlnolll act #
lmlrmmmmm additional
iqilpmqno addres
klonmmmom advis
mmmmmmmlo affect
jmsmlmoim afraid
lmilnnnpm after
mllnmnmpl after that
onnlilloj again
lllnmmlql against
nkjmmmtml agency
imknmmspk agr
mmmmmpmlm ahead
mqommmmim aim
mqommmmim aim to
hohjolmpp all
smlmmmmim all in
rmlmmmmkm alloc
rmlmmmmlm alloc to
olnqmoljk allow
lsolpjlmi am
omklmmmtm am now
lsmmmmmkm am on
mlolommmo am sorry
mmmrmmmjm am writ
kmmmmmqmm ambulanc
mmlmmqmip amount
nqjnmoklo an
mlmmmnmln an hour
pkmmllmol an internal
onmllknmk and
fohlnkrpm and #
lqlmmmllm and @day
mllnmlnnq and a
lmnmnmmmm and are
mmmmnmmlm and for
onnmnmkpl and has
mllklnonm and have
ljnpmkmom and i
pkplklmok and is
knonlmmmp and it
njmmmmlpn and no
nmlmmmpnl and not
lmnlmmmpm and so
jnnommmpk and that
nioolnjnj and the
mmommmpkm and then
mmpmlmnjn and ther
imlmnnrnm and they
nmlmmmmqm and to
klkrnnnoh and we
osngllnml and will
lnolmpmkm and you
mmmmmmmpm and £
mmmmmmmqm annex
kpmmmmmnn annual
nlnmlmnmo another
llsimlpof answer
mmnmlmmpn answer are
pmrmmmmhm answer by
jnlmmmmtm answer in
lmlmmmnpm answer to
thnmmmmmm answer within
lmmlmmqlm answer you
mlqklnlmo any
mmqmmmmkl any inconvenienc
mmlmmnmom any of
trhlilnjo anyth
iljmkkkrn ap
jmmnmlmon ap to
kmslmmmok apologis
nmrmmmmkl apologis for
gkrlllmql apology
jmommmnpl apology for
pljlllnpn appeal
koklnmlpo applic
immmqmmmm applicant
mmolomohl archiv
jnonpllnl are
lninnmmpm are #
pmmmmmmkl are being
lmmqmmmlm are extend
mlommmmnl are in
impnpmplk are not
jmpmmmlon are on
kmlmmmmmp are sorry
lmlmmmmrl are stil
mmmnmmmnm are unhappy
lmmmqmmkm are you
lmmlmmonm arrang
nolmonmll arriv
pgmomllml as
rmmmmmmkm as @code
rkpjllknl as a
kmkmmmmqo as follow
mmmrmmmjm as is
lmnmommml as it
pmpmmmlhm as soon
kmpnmmnmm as the
mmimmmmpo as to
mmrmmmmim as we
pmlmnmmlm as well
hlnmlmnmq as you
qgknonllo ask
iipqsplkn ask for
mmlmmmmkp ask me
rmhlmmnqk ask the
mmnnlmmnm ask us
lmmoommnl asses
mmmmmmmjp assistant
knnkmqinm at
jmlllsmlq at #
njlmlmkrl at @link
pllmmmmol at it
mmnlmmmnm at present
hjslonknl at the
nokmommlm at this
lmmmmtmkm at £
ijeknjmvj attach
qmlmmmmmm attention
ljlonnonn authority
jvmmlmmil automatic
iulmmmlll automatic rep
mmtmmmmim await
lsnnmmmkl away
ikjnmmkqk b
psklmkjlr back
pnnmkmlmm back to
kmmqmlmmp balanc
mmnsmmmjm balanc of
mnkmmmmmn bank
mpqmnmjlo be
kmqmmmmmm be able
rmmmnmmkm be consider
olrnmmpil be in
mmmmmmmpm be lik
lmmmnnmkm be made
lmmlmmmrm be publish
lnmmmmmmm be read
jmlnmnnol be sent
kmkomnmmo be with
olsmmmmjl bear
mlsmmmmjm bear with
knqojllol becaus
lmmmmmmqm becaus it
lmnommmlm becaus of
okqhikmok been
qmlmmmmlm been alloc
omlmmmmql been given
rmmmmmmkm been log
nrmlmnmho been receiv
nkpoppjjn befor
mmnqmmmlm befor #
pmmmmmmlm befor the
mmmmommkm befor we
imlmsmnjn begin
rmmmmmlkl begun
tmjikkjpk being
lmmnmmokm believ
hjglknltm below
lmlmmmmnm best
hpllponlm between
kpmmmlmmm between #
mmmrmmmlm beyond
kokmmmmmo bins
knlllmppj board
kmmmmnqlm body
kmmmmmmtm boiler
loknnmmlo book
lmmmmmrkm borough
mmmmmmplm borough council
jlmrpmlml both
lmmmmmlqm box
jmnmqmoim build
pjpkpllmk but
ljqonmnmn by
ohrtkmijo by #
lmonmmmkm by 20
kmqommmjn by @day
mmmnmmmjo by a
inmfmntqj by the
mmnlmmmqm by virtu
klklnmmrl c
rllllllql cais
lmkommmon cal
nmmmnmmmm calendar
lrjmmmmpl call
okklnlmoo came
qmmmmmmlm came in
lmlmlmmvl camera
jmmonpjnm can
jlmqkpllq can be
jnlmommmm can't
hqtmmllml cannot
lmmmmsmkn card
mmlmmmmon care
nllmmmlnp carry
ommmlmlnn carry out
mnlmmmmom cas
shmolmogq case
olmmmmokm case @code
pmmmmmmmm case number
kkonmmokp chang
rjiiixlgp charg
rmmmlomkm charg for
jpjmllloq check
jmkmmumln chequ
jmkmmmorl chief
ommommmkm circumstanc
jmmmummjm clarific
mmlmpomhl clear
opommmmkl clerk
ommmqmmjm clock
drilpnnnt clos
lmnmmmqlm code
mmmmmmqkm code of
snkmmmlll colleagu
lmlmlommo com
nlnkkslml come
nmmnmmmpm commercial
mmmnmmmom commercial interest
hipljjlpo commissioner
mlnmlmmnn commissioner offic
mmkmmmmno committe
nlmmmmmol communic
lmmmommom comp
llqmmmmnl complain
mmpmmmmnm complain to
nmjmklmoo complaint
klonllmpl complet
lmmtmmmim complex
immtmmmjm complexity
omnpmmmjm complianc
nlomnloll concern
lmommmmom conclud
mmnjmmmom conclud that
qlglmlmpi confirm
rmlokllll confirm that
nkprjkkoi consider
mmmqmmmlm consider the
mmmnmmnip consult
osilnlnkl contact
lpmmnmmlm contact the
knkmmlmrl contract
jmknommpm contractor
plkjlvohn copy
mnmmmmmnm corporat
nmlmmnmol correct
mnlmolmnl correspondenc
kkfiktitj cost
ommmlpmmm cost of
flljulloo could
lmmmnmmno could be
jmmmvmmhm could you
kpiiimrql council
lmmmmmqlm council and
mmmmmmlqm council has
nkkkqnooi count
mkllmmtml county
nlmmmmpnm county council
lpmlmmmko cours
mmmlnmmom court
iqjmnllqm cover
jpmmmmolm crim
isommmmkm current
jnlmlnmkr customer
nlmmmlmql d
nmlmummll dat
mmmnsmmkm dat #
mmolkmqml data
omtqnmkhl date
nmmqmmmin date for
lmmmmnmmm date of
muskqlkij day
qojrimljj days
hponmmmnl days and
mmmqmmmlm days as
qlmommmkm days in
nmnmmmnjm days of
nmnnmmmml days to
lmmmrmmlm days will
rhkikjkol days:1
elooilhqo days:10
fkpqghgql days:17
glrrghhok days:23
nnnihjhpm days:31
fiomlmlpp days:4
frmikmlot days:50
omqqlmmhl deadlin
oojmnlpkl deal
oojmnlpkl deal with
qojmnllkm dealt
qojmnllkm dealt with
oljpmmmmn decid
njkrkjjom decision
imulmmlnj delay
mnpnllqki depart
inmmmmpmm depart for
nukmmmmfm desk
nmmmppmhn detail
jollmmnqj did
mmommmmnm did not
lmmnpmmlm different
onlmmmskl direct
lmrmmmlol director
mmmlmmmrm disclos
nnllmlnol disclosur
mmmnmmmom disclosur would
llnnmlmol dissatisfy
mmnmmmmom dissatisfy you
knmmmmomm district
nmkorknkn do
qogilkmon do not
jmpnnmmlm do so
hmmmvmmgm do you
jmlmmnlsl docu
ejllpmqon does
fkljllqqp does not
nljmllmrl don't
jopnmnokm done
mlklonmpk down
kmsmmmmkn draft
pmsnlmmfq due
momknmmmm duty
nojnoinnl e
npjoojolm e mail
ioinnnkpk each
ulkmlmmjl eir
tmklmmmlm eir #
kmmomnmnm eleven
jnlmlmmlt else
lwhilllli email
mqmmmmmmm email addres
smnmmmmil email of
lqmmmmmlm emergency
imjlmlmxj enclos
pmqknkmnk end
lmmonmmnm enforc
jmnsmmmml engag
qokjklpll enquiry
nmommmmjm entitl
rllnnnmjl environmental
qllnnnmjl environmental inform
mmmpmmmnm estimat
omnmmmmlm event
lmmmlllpn every
kormmmmkl everyth
mmmkmmmqm exception
mkkhkkksk exempt
mmmmmmmpm exempt by
kmmlmmmsm exempt under
qkmqjkknk exemption
mmmqmmmlm exercis
nkurklphk expect
mlsrlmpfl expect to
jmkummmjm extend
imltmmmjm extend the
kmmvmmmjl extension
mmmmmmmpm f
mmmkmmmqm favour
tmkkksmjm fee
kmkmmmnrl feed
lmlmmmmls feedback
nmllltmlm fees
omlmmtmhm fees notic
mmmmmnmnm fees regul
mmmmmmmiq few
jlolmmmqh figur
jnjmmmmpo fil
qkmmmmmhr file
kifjjjiuj files:
mkhmkkkvl files:alone
pmlklllrk financ
mmmmpmmmm financial
mmmmommmm financial year
nmfliklsj find
mmmmmmoom find that
mmlmmmmrl find the
jlwnmmmki finish
mnmmnnnmk fire
lmlnmmmom firm
mnllmplnj first
jmqllmmqj five
sjljkipkn foi
skmlllkln foi #
plnmmmolm foi request
nmmmmmmnm foisa
mkpkmliqk follow
omlllmmlp for
kmimmmmtl for #
kjmlmloon for a
nkmmklmpn for an
mmpmnmmkl for any
lrmmmmmin for anyth
pqmmnmmim for contact
lqmmmmmnm for get
rnnkmmlkl for inform
nlplmmmlm for it
lmnqmmmjm for our
qmnmmmmkm for review
mllsmmmim for that
liljjmnnv for the
oklmkmnnn for you
qlolnijmj for your
mmmmmmomm forc
oplolllkn form
ijmnmmmsl forty
ollmmmsin forward
fknllllvl found
jmnonmlnm four
lmlmmlmwl fourteen
mmmpmmmkm frank
llmomnmlo free
oqkllmkmj freedom
oqkllmkmj freedom of
qmlmmmmkn fresh
oqklnkpkp from
ishmmmmkr from #
nkllmmknp from the
pmmqkmoil from us
lmllsmnkm from you
flpprmlnl full
njononlmn further
kmmrmmmlm further 20
nmoklmmrl further to
mmmlmmmrm g
jllmmmlro gate
nmplmmmlm gather
lmmmmmmqm gave
jmlmrmmln general
nppnmmlkk get
rmoknmmll giv
rmnmmmmjm giv us
glnnpnmpj give
nklplkmok given
omlmmmmnm given the
mmmmnmmjq glad
jpknjslml go
irjllpmpk go to
lmrmmmmll going
lmsnmmmjm going to
llrnknomk gone
lljmmmnns good
tltlkljil got
pmmmmmmmm got this
jmmomnomm govern
oqkmllmkq governanc
rmmmmmnnk ground
niolkmmpj had
qmmmmmmmm had no
jlommmmqn half
rjlqlmqji hand
rlnlmmmll handl
ommlmmmmm handl under
qmpmmmmjm happen
ollmmmmnp happy
piqkilolm has
qloihlnmj has been
nmmmmomml has come
mmnlmmomm has gone
lmmmmmmpm has no
hmsommmmj has not
tkmmmmllk has reach
mmmsmnmjm has to
jmplmmopk hav
nkokmlpnl have
olknnmmnl have a
pmjqnmmkm have ask
lkmlmkmqk have been
lmmmrmmlm have in
kmpmmmmnl have it
mnmmmmmnm have no
jlupmnljk have not
lnrmlnmll have now
lmqrnmmgm have our
uljmmmlko have pas
ksmmmmmkm have reach
nqlmlmmlm have receiv
pmmmmmnkm have sent
klpmommml have the
mmlmmmnmm have this
ploqlrlhl have to
imlmmmtko have today
mmkmmmpll have told
qlilpmokl have your
omnmlmmkp he
klqpllnjr head
kmpommllo head of
nlmommnjm health
olllqnojn hear
pllopnngl hear from
lmlmrnmkm heard
dhimllnto held
mmmmmmomm held by
hnjmrllsk help
plsmmmmkl her
mlllnmnol here
nmmmmmqlm highway
nmrmmmmlk his
ihjlnmrqj hold
mmmpmmmlm hold inform
nmkkmnqmm hold the
jmnmmmnql hold this
mpmmmmmkm holiday
mnmmmmmmm home
mmpmmmmmm hop
okqnlllmn hope
lmtnmmmim hope to
kmpmmmokl hospital
htjjhrlql hour
mmmmmommm hour and
jmmmlmnpk hous
qlinlmlno how
rmlmjmmql how many
pnokmjoml i
qmmmmmmkm i acknowledg
gtpnpkmlk i am
kmommmmpm i apologis
llmpmmmok i can
mmqmmmmkm i cannot
mmpmmmmmm i had
nfnklmtmo i have
rmlmmmmko i hope
mmommmmmm i regret
rmllmmmmm i shal
mmomommkl i should
pnlmqmllj i will
tnomlnmfl i'll
nsnnkmpik i'm
kmrmlmojm i'm afraid
smollloli i've
klmllmmsk ico
kmmmqmmnm identify
muhlooklm if
ooommmmjl if it
pmmmmmmjn if that
qmmkmmmlm if we
irhllomop if you
iummmmmkm if your
nljkmklom in
biihkjmwh in #
jlmklmltl in @month
koqokmlko in a
mmmmnoojm in accordanc
jmmmmmmqm in full
umjmmmnjm in hand
nmlmmmmpl in may
lmmmpmnll in mind
lmmoqmmim in order
pmmmmmmlm in receipt
mmlmmmmsl in red
kmmqlmmnm in rel
ojimlkjpo in the
knmpmmmjm in this
pnpkllokk in touch
rkknmmmkl in which
ivmmmmmgk inbox
jnomqmmjm incident
knllpnmnm includ
lmrmmmmim inconvenienc
onlklkkoj inform
onlnlmknk inform act
hipljjkqn inform commissioner
oplmlmmmm inform governanc
omnmmmmlm inform has
mlmknmlql inform is
qmmlmmmkm inform regul
qojmmjkml inform request
npmnmmmjm inform right
mmmmmmmtl inform that
ommmmmmnm insid
qjmmmnmlm instead
kjhtnjmnk interest
jljlplnpm interest in
mmmommmnm interest lies
lmmsmmmkm interest test
oiomkklon internal
ojolkklon internal review
sjjnomllm into
pmmmmmmmm into it
jollmqmir invoic
onjllmlmn is
tlgplkoni is #
tllmmmmkm is @code
ijmrmqqkl is a
krmmmmmkm is about
lsmmmmmml is an
kmmmmmmon is as
jmmmmmmuk is attach
rolmmmmio is being
jslmmmmml is clos
kmmmmmmsl is enclos
lmmlmmmrm is exempt
jmmmmmnpm is held
ulqllnmki is in
kmmmtmmjm is it
kqmmnmmhn is look
mmnlmmmnn is no
glolojmqn is not
qmlmmmmkp is now
jolmonmkn is on
kqmmmmmlm is open
mmmrmmmkm is reasonabl
omllmmloo is stil
lmomnmmml is that
pmmjklkop is the
qlnmlllkn is to
lminnmmqm is what
umpmmmmik is with
imklmsmpn is £
jmkmnmono isn't
pjmjmmpml it
nlhnnmsnl it and
pmmmmmlmm it as
lmnlmmmpm it by
qljlnpmni it has
ommnlmmpj it in
mlnnnmmml it is
lmrmmmmlm it should
mmmmmomkm it that
lmlmqmmmm it the
qknmllqjo it to
mmmlmmmpm it under
klnlmmlpo it was
nnukmmmgo it will
tmkmlmkll it with
mmmlklmsl it would
plnlklnnn it's
kmlmmnpmm item
gjnpmjrnn its
tlnlpmmik just
nlpjkmmpm keep
iijmmmnul kept
jmkmlnlnu kind
pkilrllmp know
onnllmmmn know that
zlllllkjk la
iiefnmisi labelled:1
iiffnmisj labelled:2
pjilhjjrj labelled:4
mmmmmmmqm labelled:8
hmlmomnsl lake
qmmmmmmlm land
jlnlnmmqj lane
mmmmmrmjm laps
qjqknkjok last
ompmmmmjm last week
mtqjkkjld last:chaser
zkhkkmkih last:clarification
mpekimjmv last:other
oijjljlpk last:request
sjigiihpo last:review-request
lmommmmrl late
pmspmmlim later
pmppmmmjm later than
qnmnmmmkm law
mmmommmmm law enforc
mtrkkkkgq leav
lsmmmmmkm leav until
jqommnlmk left
mmmmmpmmm left out
onlnkmlnl legal
kjkjkjjrj length:1200
mmmmnmoln length:150
gjkrpponf length:300
hhillnjqh length:600
mjonpollm let
lmomrmmkk let me
kmlnpqlio let us
qlpmjllml let you
ommqmmmjm lets
vhellpmog letter
qmmjmnmlo letter of
lmlmmmmlo library
mnmmmmlnm licens
lmmommnom lies
nmmmmmmpm lik
nmmmmmmpm lik to
lmlmrnliq like
lmmmpmmio like to
nmktlmnlk limit
oplmlmmmk line
qlmlnmkol list
mmommmmlm littl
tnilnlkim log
qmmmmmmlm log as
mmmmmmmmp long
kqqtmmlhk longer
kmrommmjm longer than
qnhmomllk look
nmlmmmonm look after
nrkolnkln look at
mmnmommkl look for
skjmmmmnn look into
kpmmmmmom lost
mmknommom ltd
joillqnmq made
opjopjokn mail
mkjonmmrm mail of
qmkmmmllm mail to
jxlmlmlik mailbox
mmmkmmmqm maintain
mmjommmlo mak
nlpkkqmjo make
nmlmmpmkm make a
koommmmlm manag
plnmmmkmo manager
rojmkmloj many
jsjnlmqml matter
lmmmmmqlm matter for
nnmohkjok may
npknmmmml may #
mmmpmmmlm may ap
lmnmmmnmm may ask
oqkjkllpm may be
mmmmmmmpm may wish
tfokrllir me
lmmmrmmll me know
hlklvmnlk mean
lmkmqmnhs meant
mpnlmnmll meet
nnnlnmlkp member
omkmpmljn mention
iuhkokmlp messag
lmomnmmpk met
lmmmpmnll mind
kmmmmmsjm ministry
imikkmlrr minut
kmmmmmmsj mis
lmkmmommn money
ponmlmlkl monitor
llljorknm month
llpkrmjnl more
lmllmlmpm more than
qpmmllsil morn
nmlmmmpkl morn and
hmnmmmqlm mov
tljmllmnl mr
kmnmmmmko much
omotmolem must
mtmmkjnnl my
mmmmmmmqm n
mmmmmmmqm n a
klmkpmlql nam
hmjlwmmkq name
kmmmrmmmm name of
nlnlmmomm national
pkupokjjl need
rnonnllik need to
kmnlommqm neither
kmkmmmosl never
pnjpmnmlj new
oppmkmloh next
nlkmmmrmm nhs
kmmmmmrmm nhs trust
mmllmmmuk nil
lmnlmmmql nine
nlkjiklpo no
tmmmmmmil no #
qmmmmmllm no @code
kmmmmmmrm no inform
nmpommmim no later
jpmmnmmlk no longer
pmmmmmmmm no part
lmmmmmmrm no such
ihllkllwk none
kjokliopo not
jnpklmlpm not be
jmpmmmmpl not been
mmqmmmmlm not going
iimmmmmwl not held
jmlmmmrql not hold
omnnmmmkm not later
lmmmmmmqm not oblig
mmmmmmmqm not record
snmmlmmjm not rep
mmommmpkm not the
lmkmmmmop not to
lmspmmmhm not yet
pnokllmlo note
lqkmmmnlr note that
jjkjmomnt noth
nmhnlukkq notic
ommmmpmin notic of
kmmnmommm notic under
pnqlglomk now
smgkjkkni number
rmkmmmmnl number #
rlmmlmmlm number @code
qmmmmmmmm number is
joknmmmqm number of
lmmnnnmnm oblig
mmmmpnmlm oblig to
olllnmmnk of
rfmgkklpl of #
mmlmlmmpn of a
mmmmmrmjm of charg
opkllmknj of inform
omipmnmmn of it
hommpmlol of our
lmnmlmmqm of section
lmlnqmnjl of that
mlmpoolmi of the
olnlpmlnj of them
lmlmqmmml of thes
mkkllmkrk of this
jmnrmmmkn of what
lmmnnmmom of which
piqlpknlj of your
qlnmmsmfo of £
kktlkmlph off
lvmjlmril offic
jsmmmmmjm offic is
pmploklmh officer
pmqmmmmim officer who
ikmmmmmso old
nrlkkknmo on
qolhjknln on #
qmmmmmmlm on @date
itnklmmmm on @day
kmnmmmnkq on a
kmmmrnmjm on hold
mmlmmmmmp on its
nmqrmmmhl on or
lolllmmon on our
knhoikjqn on the
kmlmmmqlp on to
mmlmnmmml on which
mmlmmlphp on your
jmpmpnlkm once
ijkjsimpo one
ollmnmlpm one of
kqmmmmmln onlin
mpqknmlkk only
qogklljmq open
kmmokmmpn opinion
kmmnwokji or
mmrrmmmhl or befor
mmmmmnmjm or by
jmmmvmmil or the
hpjoplmmo order
mmmnpmmjm order to
lmlkkknqi other
mnqmikmnl our
llrnklmoj our answer
lmopmmnll our ref
pmmmnmmkm our referenc
llopmmmnn our rep
jmnonmmql our respons
gsmmlmmpk our websit
qokjjojnk out
lqklnomlm out of
nmnmmnmkn out to
kopmmmmok outsid
mmmkmmmrm outweigh
mmmkmmmpm outweigh that
ikmqonskm over
mmlmnnmkm over the
mmmmmmrjm over to
ljjkomqon own
lmmmmnmol pag
mmklmnmoo paid
mloplmokj paper
sknllmmjo park
mkqlljmph part
pmnmmmmlm part in
kmmmlmnom part of
lmmmpmmmm particular
sjhjkkpmn pas
qmmmmmokm pas it
pnmmmmlnl pas to
umkmmmlkm pas your
jmommmmql patienc
qmgjoxken pay
nmmmmtmjm payabl
qknlmkkpl peopl
llnsqnljl period
jnlummmjm permit
nnppmmljn person
mmmmmmmpm personal
nmmmmmmom personal data
jommmmlom phon
mmmmlpmkm photograph
mpkmmmmmn pick
lnjmmmlpm plac
jkmolqnmn plan
ktiiunjkr pleas
kqmmnmmkm pleas contact
rnlmllmko pleas do
mmlojmmrn pleas find
lmmmonmml pleas let
lqlmmmopj pleas note
oommmmmjn pleas ring
pmllmlmsi pleas see
lmmmommkm pleas tell
lqmmmmmmm pleas use
lommommnm pleas writ
mmlmmompl plus
mkmlnmmpl point
knmlmmsmm polic
lmmmmmrjm polic and
ollommlpk policy
lmoommmnm position
mmpnmmmkm position to
omolmmmkm possibl
klimmpmpq post
nmmmmumhl postag
mmmmmmqkm practic
lmmommmpm prejudic
lommmmmll pres
mlnlmmmon present
llmkmmmro pric
lmmmmqmml print
lmlmmmnsm privat
nmmmommio proces
mnrmmmmim progres
mmmmmomol project
ollommmnm proper
lommmmmnm property
nmllmmmom protection
lmmmommom provid
ijitijonk public
lmnonmmkm public authority
mjjuijknj public interest
llljlmlsl publish
ohjmomkoq put
mmnsmmmjm qualify
nmmrmmmim qualify exemption
mmnpmmmlm qualify person
ljkjrlqph question
klijomrqj question #
imljxkjfq questions:1
iljlvllio questions:2
ommmsmmim questions:3
pnnmmmmjm queu
qmlmnqmin quot
ommmmmmmm quot the
jlmlomqqk re
prlomlkim reach
opmmmmmlm reach the
onmmmmljn reach us
fukmklmnp read
mmmmommlm real
kmmmplmpk reason
mmmmpmmnm reasonab
lmmsmomlm reasonabl
uimilkkir receipt
tmllmmljm receipt of
tpigllkfo receiv
npmmmmmkm receiv by
lmmmmmolm receiv it
qonmmmmim receiv on
splmmmmil receiv your
lmmmmmmmp recent
mmmmmpmkm reckon
nmmmmmmom reconsider
mkjkniprf record
mmmmmmpnm record of
mmlmmmmtl red
qllnlkmko ref
pmmmmmlom ref #
plnomlmjp ref @code
lmlmmnonn refer
tmhkllpij referenc
sllmmnljl referenc @code
smklmmnkm referenc is
imljlmmvl refus
kmmmmmmsl refusal
mmmpmnmml regard
ollllnlpl register
lmrmnmmlm regret
mmqmmmmlm regret that
mkiskpplj regul
kkislpplk regul #
imlsommlm rel
jmlqmmmnm rel to
llkpmnlpk releas
kmmommmql rely
kmnpmmmpl rely on
mlnlmnmom remain
opuolikki rep
mmsommmhm rep by
lsnkllpnk rep to
gtjhpmlpm report
krmmmmmlm report a
nmlmmmmnm represent
qgnkpjpli request
ommmmmmmn request #
pjomnmmkm request and
immmrmmlm request dat
smplkkkli request for
nkkmmkrpj request has
njpnrmkmk request is
qmmmlmoml request of
jnoklmvim request to
lpmjommnm request under
pmmmmmmnm request which
mllmppmlm request will
plompolkk requir
qmnmmmmlm requir for
pqrllllil respond
mommmmmmm respond to
nkpokjjpj respons
nmlpmmmmm respons is
implnmmrl respons to
jmikmmqsm rest
pjgikjjsi restated:1
mjhjjjksj restated:3
mmnmmmmnm result
homlnmnnn return
pgqijjjpk review
nmqmmmmkl review has
mmnmnmmmn review of
lmmsmmmlm revis
mmlonnnnk right
nlonmmmmk right to
jtklklljm ring
krmmmmmkm ring #
mrlmmmmjn ring the
lnjllmnom road
mllmmmmls room
pmlmlmlnn round
mmlmmmmlo row
llnnqmplj run
lmmmmmppl run by
mmmommknm safety
mmommmmmn said
mlnmmmmno same
nkpmrnmjm say
kmmmmmnko say so
pnommmmll say that
lmnmlmmmo says
mkjknkkqk says:numbered-items
ufjmijohi says:numbered-prose
mmlmmqmmm scan
imppjmkmr scene:acknowledged
ntqkklkkd scene:chased
ivejhjjmf scene:instant
poefhhhpw scene:responded
fmqpjmkns scene:reviewAnswered
rnlgiihon scene:reviewing
ejpojljoq scene:waiting
fpkmomnqm school
lmmrnmmjl scop
lmmmmmnnn scottish
lmmmmmmon scottish inform
emmlnnlsm search
nmjnnmmnn second
nnjlmlnon secretary
djiqmmjrh section
eigqmmjsh section #
nnjjnjkre see
mmmmmmmpm see below
mmnmmmmmm seek
lnoknrmll send
jonmommnm send it
mlqnmmnkm send you
mlkkjksnq sent
kkimmmoqp sent to
mmlpmmmmn serv
moskljplk servic
plkomnlnl set
pmmmmmmom set out
mmlmmmmqm seven
omomppmgo shal
lqmmmmmll shar
nmlnmmolm she
lmonmumji sheet
pmtnmmmhl short
jsqkqlnll should
jpmmnmmlm should be
kmqlommok should have
klmnlmnnn should you
nmokmmnol show
mmqmmmmqh sign
flpjlklsm sinc
lmjnlmmqn sinc #
mmmmmmmom sinc @month
lmommmmnm sinc the
lojmmmlsl site
jlkklnktk six
oflmommok so
lmmmmmonm so i
mljpqmmjm so that
mmmmmmmqm solicitor
onlqnjlnj some
lmmonmmom some #
lmmqmmmnl some of
mmlmmmmkt somebody
tkslmmlfk soon
pmpmmmlhm soon as
ompmmmmjm sooner
jiqlljjoo sorry
mmnmmmmlo sorry about
mmmnnmmnl sorry that
lmnmmmmlo sorry to
lmmmmmmrm spent
mmlmmmmpo spr
kppjmnlmm staf
mmkmnmmpl stand
nmklsnmjl start
slmlnmmjl statutory
mmkmmmrlm stay
ilqlqmjmm stil
omkmmmlrm stil being
mmmmpnmho stop
kmmmmnoom street
jpmmmmmnm student
mnkmnmlnn subject
rlmmlmmlm submit
klkqnknol such
lmmmmrmlo sum
nmkmmmmrk summer
jmmnonnml sup
lmnmmmmqm supplier
lmmmmmnmm support
mmmmqmmlm sure
jnlmnmmnq survey
hlfkllmzj swan
kmrmlllnl system
mmlmmmmrm tabl
mlmspmohq take
kmmmnookm take it
jmnllnpmp taken
lmlmlmmoq talk
qmnmmmmkm target
nqlkkkolo team
nlkjtnmko tell
mmmmpmmkm tell me
kmlmrmmjn tell us
pmolmnmll tell you
jlnmmnmnm ten
kmlnmlmqn term
kmlsmmmml test
mltpkklkm than
ommplmmml than #
sohijghmm thank
uiimmlkoh thank for
pqlikhjnn thank you
mjnmmmnom that
mmommmmmm that a
lnplmmmkm that date
kmpmmmmln that i
mmmkmmmqm that in
snjlllnmk that is
mnpmklnoj that it
lmmmlmoln that one
mmmpmnmnm that section
mgmllklqm that the
gmqmlmmql that this
mntllllmj that we
lkkopnqjr that you
pllnmnomj that your
omlikklnn the
ujrjjnllm the #
pmnlmonhm the 20
omlnnmmln the abov
rjirlnimi the act
llpmlmmsk the answer
immmrmmlm the applicant
lmnrmmmjp the balanc
mmnmmmmol the board
lmmmmmplm the borough
omlnmmmkn the case
lmmmmsmkm the charg
ommmpmmkm the clock
mmnmmmnlm the commissioner
lmmmmmmrm the contract
nmkmmqmnl the cost
knmkkmkrj the council
jmlmmmsnm the county
mmpmmmmlm the data
nmlmmnmkp the date
mlxmmmmfm the day
mmmmmmmon the decision
lmnmmmmql the delay
jnlnmmqnm the depart
qmmmmmmlm the environmental
kmmmmmmsm the exemption
nmlmmpmlm the fee
nlplmnlpk the figur
lmmmmmmjr the file
mnknmnmnl the first
mmmmmmolm the forc
oommnlkmk the freedom
jmsolmmml the head
llmmlmmsl the ico
ilokmllpk the inform
immmmmoqm the lake
mllnmmmpm the matter
mmjmmmmsm the minut
mmmmmpmkm the money
kmmmpmmmm the name
mmmmmmomm the national
nmlpmmmnl the new
mnlmmmmpm the next
qmkmlmlnl the number
junmmmlim the offic
roqmmmlim the officer
jllmmmmro the old
omlmmmmmm the one
mmnmmmpnl the other
pmpmmmmlk the paper
nmmsmmmjm the period
lmmmmqmjn the plan
lmmmmmrkm the polic
mjirijmpj the public
qmmmmmmlm the referenc
pmmpmmmjm the regul
jmrmmmmpl the rep
lmnknnmnn the report
kmljrpplm the request
jmilmmqtm the rest
lmsmmmmln the review
kmmmpmokn the right
mlnmmmmno the same
lmmmmmnpm the school
lmmmmmnnn the scottish
lmrmmmnlm the servic
rmnmnmmim the statutory
qlmmmmmom the subject
mmnmmomml the sum
lmlmmmmtl the swan
lojmmmmnp the team
kllsonnjl the time
nqllmmknm the trust
nmolmnmhm the twenty
omlmmmmqm the two
kmmqmmmkm the volum
mmommmmmm the whol
mmolmnmlm the work
nmnmkmmrk the year
ijlmllsqh their
mmmmmmnlm their own
giplmosnh them
lmmmnmonm them and
kmlmmmpnm themselv
kolmqnplj then
gjmjmkoqn ther
ilhopmjsl ther are
mknjlklpo ther is
lmlmnmmrl ther were
mmmmmmmpm thereafter
fllqllmqp therefor
nmjnqlokp thes
jkiilmupl they
nmmmmmlpl they are
mmmmmmpmm they have
lmmmmmmsm they were
kmmmmnrmm they will
nmmmpmmkm thing
oliplmlpk think
nmmmmmmnm think that
nmnljlnni this
lpmmmmmmm this addres
jommmmmom this email
lmnmmmmpl this inform
nrlkjmloi this is
jmnomqlnl this letter
lnmmmmmmn this messag
ojmmmmtjm this morn
mmqklmmlp this one
mmmmmmmpm this respons
gnhjslopm thos
mlomntkil thre
lmmmmumhm thre month
mlmolmlpi through
mmmmmmmpm through the
ipqunpkjj time
mmmqmmmkm time as
mmnpmmmim time for
nmmrmmngm time limit
opnkllplo to
iqktlnmll to #
jtmmmmmjm to @day
nmlpmmmkm to a
lqjmomnlm to answer
njssnojjm to be
mmpmmmmmm to complain
rmmmmmmnl to confirm
mmnpmmmlm to consider
kmmmommmm to deal
nkmpmnojm to do
lmmqmmmlm to extend
nmlmlrmmm to go
hlumnmnkl to have
mmkmlmolp to hear
oklnmmtjm to it
lmmmmmomm to its
olrnllmjl to let
rlmmlmnmk to me
slmjlmlpl to our
nmmmmsmhm to pay
mmkmmnnpm to question
qlrmnmlil to rep
jqmmmmmlm to report
plpmmmmim to respond
qmnmkmlkp to say
mmpmmmmll to see
jnqnmnmin to send
lmmnmmmkm to take
lmmnmmmll to tell
npjkjlonm to the
kmlmmmslm to their
jmlmmmsnm to them
mrmkmllol to this
lmqnmmmjm to writ
pkomknsjm to you
gjolnmkrm to your
mmmmmnmpm to £
nlvikjwhg today
llonlmmom together
plnlmmokm told
nmlmrnmkl too
kmllmlmsm took
lmlmmpmol total
onplllojm touch
lrmmmmmkm touch with
mmmmmmnll town
mnmmmmmom train
hmmmmmwim transfer
oollomnkm tre
mmlmmmmrm trial
kmjjklrql trust
kujmmmmml try
ukmnnmlfk twenty
slloolmgm twenty work
flrkpkipj two
lnmmmmmkq two minut
kllmollql two month
lmsmommim two of
lmlmlmmtl typ
rkmmommjl type
mmmmnmmpm uk
lmompmmlm unabl
lmompmmlm unabl to
ojhlnnlph under
kmlomnnom under regul
hkjlpnkqk under section
rolhmlpkk under the
mllommmnm unhappy
mmmommmnm unhappy with
nnlmmmnmm unit
lolmmmlnp university
iwqiuskhj until
jtnkmmmmn until #
lsmmmmmim until @day
hmmmnommm until then
kmmmsmmjm until we
nmmmrmmjm until you
lnlqkllol up
nmlqmmmjo up to
lmlmmmmrm upheld
ktmmmmmjm urgent
nimopnoko us
knlomnmhp us by
kmmmonmlo us know
pmnmmmmkm us on
ilmnqnkom us to
itknnllmn use
mmmnmmmmm use of
jsmmlmmmm use the
lmmmmmmqm used
nokplmmkl usual
kmmmmmmqn valu
jmkmmompo vat
mmmmmmmpm vehicl
mkpmnmmnm very
lmmlmmmrm vexatiou
kmlrlmmnn view
mmnlmmmqm virtu
mmnlmmmqm virtu of
homtmnmhl volum
kmmsmmmkm volum and
kmkmllmvl volunteer
ispjmlknm wait
lklntplkj want
lmmmmmmsl warden
lejfiilsq was
mmlmmmmrl was #
jmlmmmmsm was not
tllmmmmjm was receiv
mmlmmmmrm was £
lmnmmmnnl water
jmlmmmomo way
nmpkmnlmn we
lrnmmmmjm we aim
lmqrmnniq we are
kmllpnlpj we can
mmmlmmmom we consider
jmflolnrn we do
sjmjmmnkm we have
lmmmqmmlm we hear
okmllmlsl we hold
nmonqmmin we need
qommnmmkl we receiv
lmnlqpnfp we shal
pmsjmrmik we will
pmmlnmmjn we would
mmnnnomil we'l
omlmnnmjn we've
grlllmlql websit
lmtkmklnh week
nmmmmmmjp weekend
smlplmmkm weigh
lllmmmmnq welcom
pmlmnnmml well
ilnkmmorl went
lmmlmmokn went to
lighiiitj were
mmmmmmmqm were #
qhhprnkmk what
mmnmommjm what is
klnornmlm what you
lmolmtpil when
mmmmmpmll when it
lmlmopmll when you
qmlrmlljm wher
nmmpmmmlm wher the
kljrpolln whether
lmmqlmmlm whether the
pjhntlllk which
nqlmmmmlm which has
kmmmlmmnq which i
plllnnlln which is
lmmmtmmkl which of
qkmmmmmlm which to
pmlmmmmom which was
ommkomnjp which we
qmmmommlk which you
mmlqmmmmm whil
sgpjnknnh who
pmmmmmmmm who had
mmnmmmmkp who is
qmlmmmmmm who will
lmolnnmnm whol
lmmmmmqkn whom
qkmnmmmll why
orqjmppjk will
mmmmmmplm will answer
ppollpmip will be
mmqoommjl will have
vkkmmmmml will look
hmomlmmql will not
lmlmmmnnm will rep
lrlmmmljm will respond
jmnommmio will take
nmkmlmpom will writ
mmonmmmnm wilmslow
klmlnnknp wish
kmnmmnlom wish to
qjnknjqlm with
olllmnmnm with a
kqlmmmmkn with in
mmllnmpnm with it
rlmmmmnhm with me
pkomlknkp with the
lmnmmmmql with this
qknnmnnim with us
jmoommnmm with you
lnnmmmthm with your
mmmllmmrm withheld
mmmmmmmpm withheld under
mmmkmmmrm withhold
mmmkmmmpm withhold the
nnokkoknl within
etkkknmqo within #
tjmllmmil within 20
olrnmmlhp within the
mmmmmrmjm within thre
iolmnmmpl within two
kmnmoomjm without
pqlpilmjj work
onmlmmmjo work day
qmksjkmjh work days
iglhtnins would
hjjlpmjqq would be
mmlmmpmln would have
kmlmpmmkq would like
nmllllmtk would take
kmnmrmmhp would you
pknnkknmk writ
rnnpkkokh writ to
imnlmnnmr wrong
jmommnnml wrot
mmommmmmm wyclif
mmommmmmm wyclif hous
lijjoiirk year
nmmmpmmkm year ?
ljjklkmro yes
ullmlmlho yesterday
insommmkn yet
nkojololq you
mmrmmnmho you a
jmpnsmlln you are
mkjnllppl you ask
mmmnmmmmn you be
jlrkllmnm you by
lnmkmokol you can
nmmmmmplm you direct
nqmimijnn you for
jsmpqlkkp you have
mmpmmmmml you in
rlnmklmjm you know
ikoolmkop you may
jmmmvmmhm you mean
kmpnmnnkl you on
lmmmqmmmm you pleas
lmmmqmmlm you say
nnommmnkm you should
kmtlmmmlm you that
mmkmmnmom you the
pmkmommjp you to
jllotmllj you want
omlmmmmmm you were
nnrrknlik you will
mmkmonmln you wish
mlklqsmio you would
pmpommlim you'l
lmkmmnmmp you're
rklinipkn your
okqmmmmhq your case
lmkmmmmtk your complaint
rkmmmmmlm your correspondenc
mphmplmoj your e
mvjjkmlli your email
qnlllmoml your enquiry
qkpkllpmj your foi
yjeklmpkj your letter
gullqlnlk your messag
olmmmmmko your own
jmommmmql your patienc
mmomlmrml your question
umklmmmkl your referenc
lmmmommkm your rep
pdpnsjrjj your request
pmmmmmmmm your requir
egbfgxgsm £
egbfgxgtl £ #`,
} as const;

export const REQUESTER = {
  kinds: 'chaser clarification review-request other',
  lines: `oskg #
monl # ?
rmii # @month
lqoj # and
pmmk # has
nplj # may
mqlm # only
ktji # to
klqm 20
vhhd ?
olqg @code
ukhf @day
mmnm @link
pnji @month
ktjj @month #
kmno @month and
mnmm @month to
lqmk ^ #
onmj ^ @code
jmrk ^ and
imrm ^ as
lnmm ^ both
ommm ^ by
qmmj ^ can
oknl ^ could
jmlp ^ for
rlml ^ has
llpn ^ i
omoi ^ i'd
smki ^ if
knmn ^ in
plln ^ is
nmnk ^ kind
lmlp ^ may
omiq ^ much
jkkt ^ no
qknj ^ pleas
pkkn ^ thank
llir ^ that
looj ^ the
rljl ^ ther
jqnk ^ to
omko ^ what
rmlj ^ when
pmml ^ wher
mknn ^ would
nqni ^ you
okpj ^ your
ljqn a
omkm a review
mmqh about
lmmn about the
lmom accept
nmol act
jolo addres
mmko after
hopm again
kpmm all
ltmi alon
momm altogether
mokn am
jksj an
omnk an answer
llqk an internal
lomo and
joom and #
mlmm and ask
ommm and gone
linr and i
smjk and no
nplj and the
oirj answer
qmnh any
kmqk appeal
olpg are
jppj as
klpn as a
onmk as well
njrh ask
mjql ask for
mmnl ask that
ikrm at
jlmq at all
mmnl at the
lmol authority
pshk b
nmjo back
mjql be
qmmj be glad
nlmm been
qmmi best
nnmk between
nolj both
rlkj but
kmmo but i
mnpj by
oolk by the
smmh came
mnpj can
pmmk can you
qomg can't
njqk cannot
nknn come
ojnm commissioner
llqk complaint
knmm content
kook contract
omoi cost
nkpk could
lmrk could be
pmll could you
jloo council
pmmj count
rmmg d
rkli days
oijq days:10
qhkl days:17
qhmj days:23
pgrj days:31
mniq days:4
ohol days:50
hiuk decision
mlpl decision to
nmmk did
flor did not
hspj do
llpm do not
jlop don't
lmlo done
mpll down
mokm drop
pmml due
kmqm every
ommm expect
pmmj f
kmlo fair
immr fee
pllm figur
ilmr fine
lrli first
qmkl foi
rmlk follow
komq for
knlp for #
knpm for an
kmmp for me
oqlg for the
ommm for this
jmnp four
lqhp from
olnl get
pmmk glad
pmmj glad of
llqk go
ploj go to
rlkl gone
jmno good
knrj had
kpml happy
ohom has
jkpp has been
qgnk have
jmon have a
onmk have it
pmlk have that
nkol have the
rljm hear
pmmj help
knno how
kqjm how many
lnmo i
mokm i am
nith i ask
llon i cannot
mmnl i did
mlnm i do
lkit i have
imnp i may
mqmm i mean
lkjs i shal
nmpi i should
smmh i stil
knnl i want
qoil i would
omoi i'd
jolp i'll
jllr i've
lmol if
jmks if i
npmj iii
mkno in
kqlm in #
kmmo in @month
hlor in the
skjl in your
plkl inform
jkrk internal
jkrk internal review
okkn is
mmmo is it
lmom is not
omml is noth
qlmj is now
nolk is the
mnkm it
slmi it ?
pohk it is
kmrj it to
foqn it was
iqnm it would
ukjj it's
konl its
oqgm just
mqmk just the
plph kind
lkno know
lslj labelled:1
isnk labelled:2
pmkl last
nhmr last:chaser
lmkq last:other
lrim last:request
lkdw last:review-request
jirn late:responded
sljl late:reviewing
thje late:waiting
msjk leav
lrkm leav out
hmnq left
llri length:150
ejvi length:300
nojl length:60
lkoo let
qlpg let me
qknj letter
jonn like
lolm like to
mqlj limit
jlrj look
jksl look at
qjlm mail
jnpl make
mpjm many
mlpm matter
jpiq may
mmjp may i
ommj me
qmoj me have
lpnm mean
kmno meet
mmnl mention
mmnl minut
hmms money
noeq much
omhq much oblig
jmoo must
lmmn my request
jpri nam
jnno name
hqir need
jmlr need to
gonp never
nipm no
nmpk nobody
nmml none
knri not
iloo not the
nllo note
rjlk noth
nmml noth in
jlls notic
lmom now
uklg number
pmmk number #
pkio oblig
lmol of
nnnk of #
nmml of a
fmqq of the
jmmo of your
hmwi officer
nlnm on
onmj on #
qojj on @day
lknp on the
jqok one
iwjc only
lpoj only the
lopi or
jlnp other
klmq our
kpnk out
llqj over
hjpr own
slmh page
qmni paid
lkno paper
smjj part
emlu pay
lmom peopl
lpnj pleas
omml pleas ?
qljm pleas send
moml point
mlpl public
mmnm public interest
hmnr put
oqmg question
mrlj question #
vhhd questions:1
mllq quick
ipmn read
mmom reason
kmmp receiv
lmql reconsider
kmrl regul
kmqm regul #
ohoo rep
iopm report
jmrm represent
jmqm represent under
jnnn request
gmtm requir
nmmm respons
ihtj review
hltl review of
gmop right
nnoj said
kmlp same
nmok say
nmol says
jisi says:asks-review-responded
iisi says:asks-review:1
iisi says:asks-review:2
ijsi says:asks-review:3
mpkm says:chases-clarifying
nkpj says:chases-responded
ulhj says:chases-reviewing
skkh says:chases-times:2
rgki says:chases-waiting
siig says:chases:1
siig says:chases:2
rijh says:chases:3
kqmm says:clarifies-clarifying
hsnk says:clarifies-responded
pnlk says:clarifies-waiting
htli says:clarifies:1
htli says:clarifies:2
htli says:clarifies:3
gguh says:disputes-responded
smgm says:disputes-reviewing
jmrl says:disputes-times:2
hhug says:disputes:1
hhug says:disputes:2
mqml says:thanks-clarifying
phko says:thanks-responded
illt says:thanks-waiting
niiq says:thanks:1
niiq says:thanks:2
lmit scene:acknowledged
skmh scene:chased
fzeb scene:clarifying
lhpr scene:responded
koir scene:reviewAnswered
qkfr scene:reviewing
nkir scene:waiting
molm school
lmql secret
lksj section
nlqj section #
mmom section 20
nkpk see
mmgs send
kmrl senior
omoj sent
lkjs shal
imms shal be
opqd should
omqh should be
omkn sinc
onmj six
ikrp so
lmpm so i
nkpl somebody
nmol someon
jqmm sorry
lnln staf
mqni stand
fzeb state:clarifying
jirq state:responded
qkfr state:reviewing
ojft state:waiting
vmle stil
llnn stop
jrnj take
pmmj tell
ommk tell me
iqko than
njiq thank
qmll thank for
mlkp thank you
lnop that
ljnp that is
hkrn that the
lojo the
lklr the #
omml the answer
lmol the authority
kkoo the commissioner
klnn the council
kkrl the decision
omml the figur
mqlj the first
rmlk the inform
pnmi the last
mmko the other
mlpm the rep
kmlp the same
rmjl the two
lslj then
nnml ther
mllo ther is
nmnl thes
nmnk they
kook thing
ojqk think
jgqs this
jpln thos
nmml though
irlm thought
lmpk thre
lnom to
lqmj to #
mlol to be
pmmk to come
olln to have
kmqm to review
lnmo to the
klmp to you
lmkq today
mmqk told
mmpk told me
npmk too
kmmp troubl
pmml twenty
omml twenty work
lnnl two
lnsg under
kmqm under regul
nmnl under section
lkmr up
injs very
mqmk very well
gmnr want
olpi was
rmkj was to
klmq we
kmlq websit
sjlh week
lrjk well
nnni were
qioi what
imlr what a
skmg when
omml when will
pqlh wher
oqmg which
pmmk which is
omml which was
jjsm who
lmpm why
njhs will
plkn will be
jnpo with
kmmo with thank
immq without
mmol word
mlol work
qllj work days
lrll would
lmol would be
knnm would like
olmm would you
omph writ
oqli wrot
fumk year
mpmm year #
lmmm yes
tlkg yesterday
nmjo you
mmnn you for
sjoh you have
qmmj you let
ngnp your
slim your letter
jmmq your notic
lkpn your own
mkmo your rep
gllu £
gllu £ #`,
} as const;

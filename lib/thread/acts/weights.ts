/** Learned by `npm run learn`: not written by hand. How a line is read stands in weigh.ts. */
export const AUTHORITY = {
  kinds: 'acknowledgement auto-reply holding extension clarification-request fees-notice transfer response other',
  lines: `pnjkjmjpj #
fjeslkisi # #
qpqsjkjki # @month
kliplnlqm # a
mmmmmqmkm # an
okemmpqoj # and
mmlmmmmpm # are
lmlnmmmrm # b
mllmmmmrl # days
mmmnmmmnm # e
lmlmmsmnm # for
mnlkjomrl # hour
omkmmnmom # in
kmonmmmmm # is
onnomlmjn # may
lmmmmmmpm # not
fkjnpqopl # of
nmmnmmmnl # on
nmmmommkm # or
mmlnmmmnm # pag
mmlpmmmmm # permit
lmkmmmmrm # swan
mljmommqm # the
lmmmmmmom # ther
nrkmmnmll # to
lmmmmmmrm # was
lmmnmmomm # we
mmmmmmmpm # were
mmmmmomlm # which
kpjqkmnok # work
mmmmmompm # £
simskkmem 20
mmommmmkm 20 @month
sjmrmlnfk 20 work
jljlwlkgo ?
tejmkllln @code
jmlolmmsm @code #
qmlmmmmmm @code and
tknmlmlkm @date
ltrnjmjhl @day
jtomlmljm @day #
opmmmmlml @day and
kqmmmmmln @day to
hoklklmrp @link
popqjkjli @month
skjujkikj @month #
nplnmmmlm @month and
olmmmmmln @month the
mmnmnmmlm @month to
liiilkjsl ^ #
riklkmlom ^ @code
lomlkpmok ^ a
nmmmmmmmm ^ all
nmmmnmmmm ^ an
llklmmonq ^ as
nmnmmmmmm ^ at
mmlmmmmom ^ attach
kslmmmlml ^ automatic
mmmommmmm ^ becaus
nmmmpmmlm ^ befor
mmnmnmmlm ^ by
qmmmmmlmm ^ case
mmmmrmmlm ^ could
lomlommlm ^ do
mnmmmommm ^ fees
rmommmlll ^ foi
hulmlmmim ^ for
nommmnmkm ^ freedom
mmnllmmpm ^ further
lmmmmmmpm ^ hav
mmmmmmmpm ^ here
ommmlmmkr ^ how
opqkmlllk ^ i
mrkmmmlkm ^ i'm
nlmmmmqmk ^ i've
kvhloommk ^ if
klkkokopo ^ in
mmlnmmmmm ^ inform
mmmmpmmmm ^ is
mknmlkkoo ^ it
qmlmmmlkm ^ just
mnkmmmmnm ^ my
mlnmmnmqm ^ no
tllmlmkml ^ not
mmmlmmmpm ^ on
nlmmjmpnm ^ our
mmmmmpmkm ^ pay
nokksoiln ^ pleas
lmmmmmppm ^ question
ommlmmlol ^ re
smlnmmlml ^ ref
ommmmnmlm ^ referenc
nnmmnmmmm ^ request
lmlonmmpm ^ section
nlmmmmnjm ^ she
nmnmlmmmm ^ should
mmmmmmmpn ^ sorry
sqkjmijjm ^ thank
omomnmnkm ^ that
gklmlolri ^ the
klklmlksk ^ ther
lmmmmmqom ^ they
nrkljnlnn ^ this
lnlmommnl ^ to
mmommmmmm ^ two
mmmnpmmkm ^ under
mlpmmmmml ^ unfortun
omqllnlml ^ we
lmmmqmmlm ^ which
lmommmpnl ^ with
lmnmpmmjn ^ would
mmlmmmmom ^ year
mmmmmmmom ^ yes
mkqojmimq ^ you
tiklmjmjl ^ your
mmlmmmmrm ^ £
noonmomlj a
mmmmmpmlm a chequ
mmmmmmnnm a copy
mmmqmmmmm a decision
ommmlmmmm a fee
nmlmmomlm a fees
kmnqmmmlm a further
mmnmmmmlm a littl
llnmmmplm a matter
nnmmmmmmm a member
nokmmnmml a new
mmommmmkm a position
lmnnnmmln a public
mmmommmkm a qualify
mmmnmnmlm a reasonabl
mmpnmmmim a rep
lqnlmllpm a request
rmnnmmmjm a respons
ommmnmmkm a review
omjmmmmqm a week
jlpmmnlpm able
jmommnlpm able to
mminnmlms about
nnmmlmmmm about a
mmmmmmmln about that
nmllnnmmn about the
mlmnlmmkp about your
qmlmmnlkl abov
mommmmmmm absenc
llqmmmmom accept
lrmmmmmlm acces
mommmmmlm acces to
mmlmmnnjm accordanc
mmlmmnnjm accordanc with
lmmmmnmom account
zolmjmlak acknowledg
smlmmmmkl acknowledg your
pljnmmjnj act
pmnlnnmlm act #
lmlmkmlsm act does
lnmmmnmlm act we
kmmmmmnmn action
rljmmmmmm ad
rlkmmmmmm ad to
mmlpmmmlm additional
hmjmpmopn addres
mmnmmpmkm advanc
mmmmmmmom advic
jlqmmmpkm afraid
kmjnnmonn after
olomjnlok again
nmmnmmmnm against
llkmmmtlm agency
kmkmlmqom agr
mmmmmomlm ahead
monmmmmkm aim
monmmmmkm aim to
iojjnmnpn all
qmmmlmmlm alloc
pmnomnmjm allow
nrnlnjlmk am
nmlllmmom am now
mqmmmmmlm am on
nmomnmmln am sorry
mmmrmmmkm am writ
kmmmmmqmm ambulanc
mmlmmpmln amount
npkomojko an
mmmmmnmmm an hour
ollmmmmnn an internal
onnllknnk and
hnilolrpl and #
mplmmmlnm and @day
kmlnmmnnm and a
mmmommmmm and complexity
pmmmnmllm and has
mmmlmnonm and have
kjknmlnpp and i
nlpmlmlom and is
lnnmmmmnn and it
lmmmnmmnm and its
mlmmmmlon and no
omlmmmrlm and not
mmommmmkm and our
mmmlmmmpm and so
jnnnmmmol and that
ojommmknk and the
mlolmmolm and then
llmmmnomm and they
lnmmmmmom and to
lmkrnnlnl and we
ormhllolm and will
mnmmmollm and you
mmmmmlmom and £
mmmmmmmpm annex
lonmmmmnm annual
lonmmmmmm annual leav
nmmnmmmln another
lnqkmmoni answer
mmmlmmmom answer are
knlmlmmsm answer in
mlkmmnmqk answer is
lmlnmnmpm answer to
rjmmmmmmm answer within
mmmlmmqlm answer you
mmqllnkln any
mmommmmlm any inconvenienc
qoimkmmkp anyth
kllolllrl ap
kmmnmmmpm ap to
kmrmmmmnl apologis
nmqmmmmkl apologis for
jlpmlmmrm apology
lmnmmmnpm apology for
lmlmmmnpm appeal
jmmmnmmqm applic
jmmmpmmmm applicant
kmplnmojm archiv
jnqmpllnl are
mnjmnmmpm are #
lmmmmmmnm are a
ommmmmmkl are being
mmmmmmmnm are exempt
lmmqmmmlm are extend
nlnllmnnm are in
knnmomoll are not
llmmmmlpo are on
mmmlmmmpm are stil
mlmmmmmmm are unhappy
lmrmlmnjm are with
lmmlmmomm arrang
lmmmnmmlm arriv
qgnnmkkmo as
pmmmmmmmm as @code
qmollllnm as a
lmlmmmmqn as follow
omnmmmmll as i
mmmommmlm as is
mmnnmmmmm as it
qlpmmmlim as soon
lmpmmmnmm as the
mmkmmmmqm as to
mmqmmmmkl as we
kmlmmmnks as you
oglnpolln ask
jjnrsokln ask for
olkmmmool ask the
mmnmmmmmm ask to
nmmmnmmnm asses
mmpjmrini at
llmmmqmnm at #
nkmmmnmrm at @link
omlmmmmnm at it
omqlnnlll at the
mmlmnmmlm at this
mmmmmsmkm at £
ljgkmklvh attach
pmmmmmmmm attention
mlnnnnnmm authority
mnmmmmmmm autom messag
ktmmmmlkl automatic
ksmmmmlml automatic rep
mlnmmnmnm availabl
mmrlmmmkl await
mqmmmmmkm away
klkmnmlrl b
qrlnnlklk back
onnmmmlnl back to
lmmrmmmmm balanc
mmmqmmmkm balanc of
nmlmmmmnm bank
moqmnnilm be
lmommmlnm be able
qmlmnmmkm be consider
nlqmmmnim be in
mmmmmmmom be lik
nmlnmmmlm be look
lnmmnmmkm be made
mmmlmmmom be publish
lnlmmmmnm be read
kmlmmnmol be sent
olrmlmlil bear
mlrmlmlkl bear with
kmpnkmlpm becaus
lmmmmmlpm becaus it
lmmolmmmm becaus of
olqhiknnk been
ommmmmmnm been given
ommmmmmmm been log
nrllmmlkm been receiv
ompooojjn befor
mmlommmnm befor #
mmnmommmm befor i
mmmmnmmlm befor we
kmlmqmnlm begin
qmllllmok being
lmmnmmnlm believ
mmmmmmnlm believ that
jljmlnmtl below
mmlmmmmnn best
knmlonnlm between
lmmmmmmnm between #
mmmolmmlm beyond
lnlmlmonm board
lmmmmnplm body
nllmnmmln book
kmmmmmqlm borough
jmlpommnm both
pmmmmmllm busines
mlolqlmlm but
ljroomnmi by
pirsknjjj by #
mmommmmkm by 20
mlommmmmm by @day
nmmmmmmmm by our
innimmron by the
mmmmmmmom by virtu
lmmnnmnpm c
qllllllpl cais
mmmnmmmmm cal
nmmmnmmlm calendar
mpkmlmmln call
mlmmnmmon came
lmlmllmsl camera
kmknpojok can
mmmmmmmnm can ask
klnplolmm can be
lmmmmmmpm can confirm
pmlmmmmmm can expect
lmmmmmmnm can't
jpqmmmlmm cannot
mmmmmpmlm card
mmmmmmmom care
mmmmmmlno carry
mmnmmmmom carry out
silmlmoho case
ommmmmnlm case @code
nmmmmmmmm case number
klnmmmnmp chang
qlkkkwmgn charg
qmmmlnmln charg for
lkrmmmmml chas
mnlmlmmnn check
mmlmmqmol chequ
lllmmmoom chief
nmmmlmmlm circumstanc
jmmmrmmkm clarific
jmnmqmmlm clarific of
mmmmomlim clear
ooommmlim clerk
nmmmpmllm clock
frjlnnnms clos
lmmmnmmmn clos the
mmmmlmpkm code
mmmmmmplm code of
rokmmmlkl colleagu
nmmnmmlmm com
ommllrlml come
nmmmmmmnm commercial
lmmmmmomm commission
ikqllkmpm commissioner
mmmmmmmmn commissioner offic
mmlmonmmm comp
nmlmmmmmm company
mlommmmnm complain
mlpmmmmmm complain to
mmjmlmmqm complaint
lmommmmnm complet
mmlsmmmkm complex
kmlsmmmkm complexity
mmlommmmm complexity and
lmmpmmmmm complexity of
ommmmnmkm complianc
kmomnmpkm concern
mmnmmmmom conclud
mmnkmmmom conclud that
qmilmmmol confirm
mmmmmmmom confirm nor
qnlmlmlnm confirm that
okoqklknk consider
nmmmmmmnm consider that
mmnpmmmlm consider the
mmommmnjm consult
orjmmlnkm contact
monmmmmkm contact the
lmmmmllqm contract
mljmnmmqm contractor
nmkkmuoio copy
nmlmmmmom correct
nmlmommmn correspondenc
klgklrktl cost
nmmmlommm cost of
gmmltnlno could
kmmmummkm could you
iqjjjmqql council
mmmmmmmnm council does
kmmmmmmsm council has
nlllomnnl count
klmmmmrmm county
mmmmmmomm county council
lnmmmmlmm cours
jqjmnlmom cover
lnmmmmolm crim
kqnmmmmkm current
lmmmmmmln customer
omnmmmmom d
lmlmtmmkm dat
jmmmqmmlm dat #
mmnllnpml data
oluonmlhk date
mmnmmnmlm date of
ktmkqmlin day
pokrjllli days
ionnmnmnm days and
nmmmlmmmm days for
ollommmlm days in
nmmmmmmkm days of
qhlikjkpl days:1
eloohlhqn days:10
elpqgigqk days:17
fnqrhiiol days:23
mmojilhpk days:31
eiomkmlqo days:4
hnmklnmqn days:50
nmoplmmjm deadlin
qojmmmojl deal
qojmmmojl deal with
nplnnmllm dealt
nplnnmllm dealt with
nmlommmom decid
mmmmmmmnm decid to
njkrlkjpm decision
mmnnmmmkm decision by
mmnnmmmkm decision on
jmulmmmml delay
mmmmmmmom deny
lmomlmqll depart
knmmmmomm depart for
mtkmlmlkm desk
nmlmnnmjm detail
konmlmnmm did
lmmmommmm different
onkmmmrim direct
mmqmmmmmm director
mmmmmmmpm disclos
mnlmmlnom disclosur
lmmmmmnmm disclosur unit
mmmmmmmom disclosur would
mmnnmmmnm dissatisfy
mmmmmmmom dissatisfy you
mniorknlq do
pohklllon do not
kmommmmlm do so
jmmmsmmjm do you
klmlmmlsm docu
gllnpmpol does
hlmmmmpqm does not
ollmlllqm don't
knnnmmokm done
omkmnnmom down
lmrmmmmkm draft
pmrlmnmim due
mmnlmmmmm due to
mnmmommmm duty
pnjnoknlm e
pojnoknkm e mail
lpjmnmlom each
ommmmmmlm eir
nmmmmmmmm eir #
mmmmmnmnm eleven
lmnmmmmlp else
mvijlmljm email
qlmmmmmjm email of
lpmmmmmll email to
mpmmmmmmm emergency
kmkmmmmul enclos
nnqmnmmll end
moommmmlm end of
mmlnnmmmm enforc
lmnqmmmmm engag
oqmllmpjm enquiry
qllmnnmjm environmental
qllnnnmjm environmental inform
mmmommmnm estimat
nmnmmmmlm event
mmnnlmmpm every
mmpmmmmkm everyth
mmmlmmmom exception
nlljlllrl exempt
mmmmmmmom exempt by
mmmmmmmqm exempt under
nmnplmmnm exemption
nlsolmohm expect
llqommoim expect to
lmltmmmjm extend
kmmsmmmkm extend the
mmltlmmkm extension
mmmmmmmom f
mmmnmmmnm fal
nmmmmmmqm favour
mmmmmmmom favour of
pmlmlqmkn fee
lmlmmmnql feed
mmlmmqmmm fees
nmlmmrmjm fees notic
mlolmllpl figur
mmlmmmmpl fil
oklmmmnir file
lihkjkjui files:
mkjmklkwj files:alone
lmmlmmmqm financ
lmmmommmm financial
mmiljllsk find
ommnkmmlm find attach
mmmmmmonm find that
mmlmlmmpm find the
kmunmmnjl finish
lmmmnnnkm fire
lmlnlnlom first
llommmmpm five
sllkljqiq foi
qmmllmlkp foi #
nmmmmmnml foi team
llrlnllom follow
onklmnnln for
mlimmmmtm for #
lknlnloon for a
omlnlmmnn for an
mmnmnmmll for any
mqmmmmmkm for contact
qmnmmmlkm for inform
nmnmmmlll for it
mmnpmmmkm for our
pmommmmkm for review
mmmpmmmkm for that
nillkmooo for the
mmmmnmmkm for this
mmmmommmm for us
mlnmmmoll for you
qnnlnjkkn for your
nqmnmmljm form
mpmmmmllm form on
mmmnnmmkm formul
ollmlmrim forward
kknmmmmtm found
mmmmnmmmm four
mllmmlmwk fourteen
mllmmnmon free
pplkmmlmk freedom
pplkmmlmk freedom of
momlmlqml from
kqjmmnmln from #
llnmmmlom from the
ollolmnkm from us
mmmmpmmlm from you
imnnrmmmm full
mloonnllm further
lmlqmmmmm further 20
mmoklmmpm further to
mmmlmmmpm g
mmplmmmlm gather
mmmmmmmom gave
jpnmmmmlm gener
lmmmpmmlm general
mppnmmljm get
lolmmmmmm get back
monmmmmmm get in
nmmmnmmlm giv
nmmmmmmmm giv us
hlnopnlnl give
mmomlmmmm give you
nlmqmlmnl given
nmlmmmmmm given the
mmlmnmmjq glad
jomnkqmml go
mmmmmommm go ahead
iqlmmnmol go to
llomnmmkm going
mmpnmmmkm going to
kmqmlnolm gone
mmjmmmnlr good
smpmlmljm got
kmmnmnomm govern
mmmnmmmmm govern policy
mnmmmmmln governanc
mjollmlpj had
pmmmmmmmm had no
pllnlmokl hand
qmmmmmmlm handl
nmmmmmmmm handl under
ommmmmmnl happy
qjqkilpmj has
qmojimomi has been
knpnmmmlm has not
rllmmmlnl has reach
olmmmmmmm has receiv
lmmpmnmkm has to
lmnkmmnpm hav
njnkmmqmn have
olmmmmmln have a
mllmmmmmn have an
omkpommkl have ask
mkmmnlmql have been
lmmmmmmmq have clos
mmmlmmmom have conclud
mmmmmmmpm have consider
mmomlmmlm have gone
lmmmpmmlm have in
lmqmnmmlm have it
mmlmmmmpm have look
kmrqmnlim have not
mnqmmnmkm have now
mmnpnmmim have our
sljmmmlln have pas
kpmmlmmnm have receiv
mllmlmmom have request
mmmmmmomm have sent
llomommkn have the
oloomoljl have to
kmlmlmrlo have today
mmkmmmokm have told
plkmomojm have your
klqnmmnmm head
lmommmmnm head of
nmmommnim health
ollnnmnhq hear
olmnmmnim hear from
mmmmonmlm heard
kmmmmmoqm held
mmmmlmomm held by
inkmqmlsl help
pmqmmmmim her
lllmnmonl here
nlmmmmoll highway
hjjlmnqqk hold
mmlommmmm hold inform
mmllmmpnm hold the
jmnmmmopm hold this
nommlmmlm holiday
mkrnmmmml hope
nmlmmmmnm hope that
mlsmmmmjm hope to
hskkirlql hour
mmmmmnmlm hour and
mmmnlmnnm hous
pminkmlmq how
ommmlmmpl how many
noojnkoml i
pmmmmmmmm i acknowledg
itonokmkl i am
kmnmmmmpm i apologis
mknmmmlpm i can
mmommmmlm i cannot
nlomlmmmm i had
ngojkmtlq i have
pllmmmlmm i only
mmlmmmmom i uphold
onkmpmlll i will
mmnmmmmlm i writ
pnnmlmmim i'll
lqlmmmojl i'm
klommmpkm i'm afraid
qnmmlmplk i've
kmmmomlnm identify
lujmopllj if
mnnmmmmkm if it
nmmmmmmmm if that
pmmmmmmlm if we
ipjmlompl if you
jsmmmmmlm if your
mmlmlmmmp ignor
nmkknlloj in
kljklkntl in #
lmllmmmtm in @month
mnpnmmmkm in a
mmlmmnnjm in accordanc
nmnmmmmlm in any
mmmmmmmom in favour
mmmmmmmnm in know
mmlmmmmnm in may
mmmmnmmmm in mind
mmmnpmmjm in order
lmmommmnm in rel
mmmmmmmom in term
qjknmkkok in the
pmqlmmnjm in touch
qllnmnmkm in which
mmmllnlol in your
ltmmmmmjm inbox
lnnmpmmjm incident
lmmmommln includ
mmqmmmmkl inconvenienc
ommkmklok inform
nnmmlmlom inform act
jkqmlllpk inform commissioner
mnlmmmmln inform governanc
nmmmmmmlm inform has
mlmlmllqm inform is
plmlmnmlm inform regul
rokmnklkm inform request
mmnmnnmlm inform scotland
lmmmlmlsm inform that
ljitmjmmj interest
nmmmmmmnm interest favour
lmlkolnqm interest in
mmlnmmmnm interest lies
lmmsmmmkm interest test
mlnmllmon internal
nlnmllmon internal review
sjlnomljm into
mmmlmpmlm invoic
lnknlnlok is
omiommopl is #
qmlmmmmmm is @code
hknonnpll is a
lqmmmmmlm is about
mqmmmmmmm is an
lmmmmmmnn is as
kmmmmmmtm is attach
nonmmmmlm is being
krlmlmmml is clos
kllmmmmsl is enclos
mmnnmmmmm is engag
mmmmmmmpm is exempt
lmmmmmnnm is held
nmpmmmmnm is in
mmmmpmmmm is it
nlmmlmmln is need
lnnmmmmom is no
gmololmpn is not
omlmmmmmm is now
lokmmnmmm is on
mpmmmmmlm is open
mmmpmmmlm is reasonabl
mmnmmmmlm is that
pnnmlmlom is the
nmommmmlm is to
lmkmnmmpm is what
qmnmmmmjm is with
mmmmmmmom is withheld
jmlmmsmpm is £
oinkmnpml it
mmlmnmrlm it and
mmnmmnlnm it as
omkmnolml it has
kkonnmmmn it is
olmmmmlmm it on
lmpmmmmkm it should
nlmmmnnlm it that
qkmmllqjn it to
mmmlmmmom it under
jmmmmnmpn it was
nntlmmmim it will
sljmllknm it with
mmmmkmmsm it would
plmmllnnl it's
lmmmmmomm item
ikmpnksol its
smmmnmljm just
nlollnmpm keep
jllmmmlou kind
okjmrllmm know
mnomlmmmm know that
mkfhlljsk labelled:1
mjgilljsl labelled:2
plkkjllrl labelled:4
mmmmmmmom labelled:8
gmlmommtl lake
olmmmmlmm land
lmmnnmnnm lane
llpmnmlom last
jsokllkmi last:chaser
unknlnkkk last:clarification
ulimkllnr last:other
olijljlpl last:request
qkkhkjirk last:review-request
llommmmql late
ompommmjm later
omoommmim later than
nnlnmmllm law
mmmnmmmmm law enforc
qsplllkkl leav
mrmmmmmlm leav until
lpommmlll left
mqnmmmljl left the
omnnlmmml legal
llllmllql length:1200
nmmnomplk length:150
iilrpqomi length:300
pnkjlklnl length:60
iijkkllri length:600
lklopomnm let
llmmpmmlm let me
lmlmooljn let us
olpnkmlml let you
pljmmnnoi letter
ommkmnmmm letter of
mmmnmmnom lies
mmmlmmmpm lies in
mnmmmmmpm lik
mmmmmmmom lik to
mmmmomljo like
lmmmnmmko like to
lmlslmnlm limit
onkmmmmnl line
lnnmmmmlm littl
mmlmommmm live
qnklolljo log
ommmmmmmm log as
lporlmlhm longer
lmpnmmmjm longer than
qlinpmmmj look
mmmmmmnmm look after
nplnmnlml look at
mmnmnmnkm look for
skjmmmmnm look into
lnmmmmmnm lost
mmlmnmmnm ltd
ipjmlpmmq made
qojnoknkm mail
qmjnnmmlm mail of
pmkmmmmml mail to
iwlmmmlil mailbox
mnmmmmmmm mailbox is
mmmkmmmqm maintain
mmmkmmmpm maintain the
mmnllqmkm make
nmlmmomlm make a
omnmmmmmm manager
pnkmlmlol many
kqjmmmqmm matter
llmmmmqmm matter for
oplnjljok may
mqjmmmmmm may #
mmlommmmm may ap
lmmmmmmnm may ask
oplllllpm may be
lmmmmmmpm may wish
uinmqlkim me
lmmmpmmmm me know
gmkmummlm mean
mmmmommmm mean by
mmmmommmm mean the
lmlmommjq meant
mmmmlmmlq meant for
olnmmmmkm meantim
jnolmmmol meet
mnnmnmmjm member
mnmmmmmkm member of
ivhkolmgs messag
mpmmmmlmm messag has
lmnmnmmom met
mmmmnmmml mind
mmmlmmmlm minister
lmmmmmqkm ministry
kmjmlnmos minut
lmlmmmmqm mis
mmmmmnmmm money
mpmmmmmll monitor
hnmloplol month
lmomqllll more
nmllmmmpm more than
mmmnmmmlm more time
qonmlmnil morn
kmmnmmplm mov
qkmmlmnml mr
kmnmmmlko much
pmnpmnlhm must
lsjmklonm my
lmkmpmmqm nam
mmmmnmmnm nam of
jmlmummkm name
kmmmqmmmm name of
mlnlmmnlm national
pksqmkjjm need
mmolmmmlm need a
ononnmlkm need to
kmnmnmmpm neither
mmmmmmmom neither confirm
mnkpmnmml new
monmlmmnl next
mllmlmplm nhs
kmlllmmtl nil
mmnmmmmpm nine
lmjkjljrm no
lmmmmmlqm no inform
mmonmmmjm no later
kpmmmmllm no longer
nmmmmmmlm no part
lmlmllmul none
mmmmmmmom nor
mmmmmmmom nor deny
lkolmjpom not
kmomlmmon not be
knommmmom not been
mmmmmmmom not held
kmmmmmqpm not hold
nmmmmmmlm not later
mmmmmmlpm not oblig
mmmmmmmpm not record
nommmmmmm not rep
lmmmmmqlm not the
mmlmmmmnm not to
mmqommmim not yet
mmlmllnnq note
nmlmlmnlp note that
jlklkmmqq noth
loinntlkm notic
mmmnmnmlm notic under
onqmhloll now
rmilkklpk number
pmmmmmmmm number @code
lnlmlmmpm number of
mmlmnnlnm oblig
mmlmonmkm oblig to
okkmnnlnk of
shoikmmnl of #
mmknmmmlo of 20
mmmnmmmom of a
mmmmmqmkm of charg
lmmnmmomm of govern
oplkmmlmk of inform
mmknmnmom of it
mmmmmmmlm of legal
jnmmomlnm of our
mmmmmmplm of practic
lmmmmnmpm of section
mmlmpmmkm of that
mjnnonlni of the
lmlmpmmql of them
nllmomlmm of thes
nmlmmmlqm of this
kmmpmmnkn of what
mmmmmmmom of which
pllmmmmlm of yesterday
mmmmmmmmp of you
pkpmplmkl of your
pmnmmrmfo of £
llqllmmpl off
ivkkmmqim offic
lpmmmmmmm offic is
qmnlolmlk officer
pmnmmmmjm officer who
mlmmmmmmn old
mrnkjlomm on
pppijlolj on #
kspmlmmjn on @day
lonmmmmmm on annual
mmmmonmlm on hold
mlpmmmmkm on it
mmnpmmmjm on or
lolmlmmnn on our
lmhoiklrn on the
klmmmmrkn on to
nmlnmmmjo on your
kmomomllm once
gkljsknop one
olmmmmlnm one of
loolnmllm only
qoilnlknm open
lmmmlmmqm opinion
nlmmmmmnm option
lllovolii or
mmopmmmjm or befor
jmmmtmmkl or the
lmloommkm order
mmmmommjm order to
mmlmmmmom original
lnmlklmrl other
mmqmjkmnl our
mmpmlmmpl our answer
nlmjlmmql our letter
lmnnmmnlm our ref
ommmnmmlm our referenc
llonmmmlm our rep
jmnnnmmpl our respons
jrmmlmmol our websit
pokmkniok out
mokmnmmnm out of
kmommmmnm outcom
kpommmmll outsid
mmmlmmmqm outweigh
mmmlmmmom outweigh that
jmnpomojl over
mmmmmnmlm over the
mllmnmoom own
mmmnmmmmm pag
mmlmmomnm paid
nmpnlmnkl paper
slomlmkim park
nmnmkkmom part
nmnmmmmlm part in
mmlmlmnom part of
sljlmlokn pas
pmlmmmnll pas it
onmmmmmlm pas to
smlmmmmll pas your
lmmmmmmjs password
klnmmmmql patienc
pljloxlfk pay
nmmmlrmkm payabl
lmomlmlpm peopl
kmmrpmljm period
lmmqmmmmm permit
mmnmmmmmm person
mmmmmmmpm personal
mmmmmmmom personal data
mnkmmmmnm pick
molmlmlom plac
klmomqnlm plan
mmmnmmmmm plan to
ktjjuojkm pleas
llpmmmmom pleas accept
lpnmmmmkm pleas contact
polmlmmmm pleas do
nmmnkmmqm pleas find
mmlmnmmmm pleas let
lnmmmmonm pleas note
mmmmmpmlm pleas pay
mommmmmmm pleas ring
pnlmmlmql pleas see
molmmmllm pleas send
mommmmmmm pleas use
mnmmnmmmm pleas writ
mmmmmmmom plus
plnlnmmmm point
kmmmnmrlm polic
mlmmnmqkm polic and
nllnmmmpm policy
mmnnmmmmm position
mmommmmkm position to
omnmmmmlm possibl
lnmmmomnm post
mmlmmsmjm postag
mmmmmmplm practic
mmmmmmmom prejudic
mmnmmmmnm present
mmommmmpm pric
mmnmmmmmm print
lmlmmmnqm privat
nmmmnmmmm proces
nmpmlmmkm progres
ollmmmmnm proper
lnmmmmmmm property
mmmlmmmnm protection
lmlmommmm provid
jkjtjkoml public
lmnmnmmkm public authority
mkktjkknk public interest
nmmkmnmqm publish
okmlomlnm put
mmmqmmmkm qualify
mmmpmmmkm qualify exemption
mmmnmmmmm qualify person
nmmmlmmmm query
jkljqmpok question
lliknmrql question #
jlilwkkgo questions:1
lmmmsmmkm questions:2
pmlnlmlkm quick
ommmmpmkm quot
mmnmmnnkm rather
jlmlompol re
ppkolmkll reach
ismllmmnm read
mmmmnmmmm real
lmmmommnm reason
lmmmnmlmm reasonab
lmmqmomlm reasonabl
mlmmmmmlp recal
tkmklmmhp receipt
rmlmmmmkm receipt of
sqjimllhn receiv
nolmmmllm receiv by
lmmmmnolm receiv it
qmnmmmmkm receiv on
pkkmnmmmn receiv this
qnmmnmmjl receiv your
lmmmmmmno recent
nmmmmmmnm reconsider
mkikmkosj record
mmmmmmonm record of
rllnllmjp ref
qmmmmmmmm ref #
ommnmmnjp ref @code
mmlmmnolm refer
rojmmnpik referenc
nmmmmmmmm referenc #
smlmnoljm referenc @code
nmmmmmnlm referenc is
kmmlmnltm refus
mmlmmmmql refusal
mmommmmmm regret
mmnmmmmmm regret that
lkjrloomk regul
klismooml regul #
jmlqpmmkm rel
lmmommmnm rel to
mmlomnmom releas
lmmmmmmpm rely
lmmnmmmom rely on
nlommnmnn remain
nptoljmjj rep
mmqnmmmim rep by
lpmlllpnl rep to
hqlipmmql report
mpmmmmmmm report a
ommnmmmmm represent
qhmkpjplk request
nmmmmmmnm request #
olnmnmlkm request and
mmmmmmlmn request as
jmmmqmmlm request dat
snnnklkkk request for
nljlmlqpl request has
ololpnknk request is
mmlmlmonm request of
nmnmmmmlm request receiv
nmmmmmmmm request referenc
knnllmuim request to
lomlnmmnm request under
knlmmmlmo request we
qmnmmmmlm request which
nllmonmlm request will
olomooljl requir
pmnmmmmlm requir for
kmnlmmmmo respect
pqplllljl respond
lommmmlmm respond to
njpnlkjpk respons
nlmmmmmlm respons by
mmlnmmmnm respons is
imolnmmqm respons to
nmmmmmmmm respons within
mmlmmmnpm rest
olllllmrl restated:1
mmlmmlmrm restated:3
mmommmmlm result
jnllnmnpl return
ohsjkkkpk review
mmmmmmmom review within
mmmnmmmmm revis
lkmnnonml right
mlpmmmmlm right to
jtlmlmmml ring
mpmmmmmlm ring #
mqmmmmmmm ring the
lokmmmonm road
mmpmpnnjl run
mmmmlmnom run by
mmmolmmlm safety
mmmmmmmom same
kmmmnmmpm satisfy
nklnsmmkn say
klmmnmmln say so
qmmmlmmom says:numbered-items
ufinjlohl says:numbered-prose
klppjmims scene:acknowledged
jspllmklj scene:chased
mvfllllgk scene:instant
plffhihqx scene:responded
elqpjmjnr scene:reviewAnswered
qkmgjjiqk scene:reviewing
djqpjlipo scene:waiting
kommmmomm school
mmlommmlm scop
mmnmnnmlm scotland
lmnmmmmom scottish
mmnmmmmom scottish inform
hmmmnnlsm search
omlmnmmol second
fjgqmmjri section
figqmmjri section #
mokknklqj see
qlmmnlmim see attach
kolmllmql see our
mmnmmmmom see the
lmnmnmmmm seek
nmmmmmmmm seen
mnojnqmmk send
knmmolmom send it
mmmmmomlm send the
mlqmmmnlm send you
lkllkmskt sent
lljmmmnor sent to
mmmmmmmln separ
lmmmmmnmm separat
lmrlllrkl servic
pllnnnlnm set
ommmmmmom set out
mmmmmmmpm seven
nmonoomgn shal
molmmmnlm shar
ommmmmojm she
mmlnmsmjm sheet
kmsmmmmkm short
krqlqlokk should
lnmmnmmmm should be
mlomommmm should have
nmmlmmnnm show
mmpmmmmll sign
mmqmmmmkl sign off
ilmlllmtm sinc
mmknmlmpm sinc #
mmommmmkm sinc the
mmnmmmmlm sit
mojmmmlqm site
llmmmnmqm six
mmmmmmmom six month
pglmnmnnl so
mmjnqmlmm so that
mlmmkmmqm so we
mmlmmmmpm solicitor
nnlpmlmmm some
mmlmnmmnm some #
mmmpmmmmm some of
mnnmlmmkn somebody
pkqmmmlil soon
qlpmmmlim soon as
mjqmmkkom sorry
nmmmmmlmn sorry about
mmmmmmmnm spend
mmmmmmmpm spent
mmlmmmmom spr
lmnlmnnmm staf
nmkmqmmkl start
mmlmmmmnm stat
qmmmnmmkm statutory
llokpllol stil
mmmmpmmkm stop
mmmmnmmmm stop until
mmmmmmmnm street
kpmmmmmmm student
lnlnnmmom subject
lmlnmmmnm subject to
mmlpmlnom such
mmmnmmmmm such time
lmlmmpmko sum
mmlmmmmql summer
lmmnonnkm sup
mmmmommmm sure
jnlnnmmlr survey
gkglllmzk swan
knpmmmmnm system
lmmmmmmpm tabl
lmlnmmmno tak
mlnpnmnjl take
mmmmlnnlm take it
lmmmmnonl taken
omnmmmmlm target
npllklnkq team
lmnmmmnkn telephon
olkkrnmkm tell
lmmmqmmlm tell us
omnlmnmml tell you
mllmmmmpm term
mmmmmmmom term of
lmlsmmmlm test
olqoklmlm than
nmlommmmm than #
mmplmmmlm than we
sqjikhijq thank
tlkmnmllk thank for
qrlikikjp thank you
minmmmnno that
mmolmmmlm that date
mmommmljm that i
mmmlmmmpm that in
qoklmmmml that is
omollmnnn that it
lmmmlmnln that one
mmmnmnmnm that section
liomlllpn that the
impmmmmpm that this
mnskmlkmm that we
mlkoonpkp that you
nmlnmnomm that your
ommjllmom the
pmnlmmlol the #
pmmmmmnim the 20
nmlmmmmmm the abov
qljqlmjnk the act
klnmmnmsk the answer
jmmmqmmmm the applicant
mlmmommmm the attach
mmmqmmmkm the balanc
nmlmlmmln the case
mmmmmnmmm the charg
nmmmnmlmm the clock
mmnmmmmln the commissioner
mmnmmllpm the contract
mmlmmplom the cost
jomlkmlsl the council
klmmmmslm the county
mmnmmmmnm the cours
nmolmmmlm the data
mmnmmnmkm the date
mmpmmmmjm the day
mmommmmlm the deadlin
mmmnmmmpm the decision
lmnmmmmpm the delay
kmlnmmomm the depart
moommmmlm the end
pmmmmmmlm the environmental
lmmmmmmqm the exemption
nmlmmomlm the fee
nmnmmmlom the figur
lmmmmmmkq the file
mmlnmnlmm the first
mmnmnmmlm the follow
nmnlnllol the freedom
kmqmmmmnm the head
jmnlnllpm the inform
jmmmmmnpm the lake
mmmmnmmmm the last
lmlmmmmqm the matter
olnmmmmkm the meantim
mmmmmmmlp the messag
mmjmmmmrm the minut
mmmmnmmnm the nam
kmmmpmmmm the name
mmmlmmomm the national
mmmommmmm the new
pmlmlmmom the number
lslmlmlkm the offic
roolmmmil the officer
mlmmmmmmn the old
lmnmmmnnm the other
lmommmmmm the outcom
omqmlmmlk the paper
ommqlmmim the period
mmmmmqmkm the plan
mlmmnmqkm the polic
mkjrjkmok the public
mmmnmmmlm the qualify
ommmmmmmm the referenc
nmmmmmmlm the regul
kmommmmom the rep
mmmlmnmnm the report
lmljnoomn the request
mmlmmmnpm the rest
jmsmmmmlm the review
mllmomnlm the right
lmnmmmmom the scottish
llqmmmnll the servic
ommmnmmkm the statutory
mmmmmnmmm the sum
mmmlmmmmn the survey
mllmmmmsl the swan
lnjmmmlno the team
lmkqnmnkm the time
oplmlmkpl the trust
nmlmlmlom the university
lmmommmlm the volum
lmkmmmmqm the warden
mmmmmmmlm the whol
mmnmmnmlm the work
nmnmkmmom the year
klmnmmqol their
gkmmnosnk them
mmnmnmnlm them and
lmmmmmomm themselv
inllqnokm then
glmklkppn ther
jmknpmmql ther are
lmokllkqn ther is
lmmmnmmqm ther were
fmjpmmlsp therefor
knknpmpkm thes
hllkmnuok they
mmnmmmmom they are
mlmmmmnmm they have
lmmmmmmpm they were
lnnmmnqkm they will
nllmommlm thing
omlolmmnm think
nmmmmlmnm think that
ommlkmnnj this
nlmmmmmln this as
mmmmmmmnm this decision
ommmmmmlm this e
lmnmmmmpm this inform
nqjlkmmpk this is
kmmnmomnm this letter
nnmmmmmmm this mailbox
mmmmmmlmn this messag
pknmlmnkl this morn
mmpmlmmll this one
mmmmmmmom this respons
lnqmmmmjm this week
jmhlrmopm thos
jmqlnqllm thre
mmmmmrmkm thre month
lmmnlmmpm through
nmmmlmmol through the
hpqtnnlhn time
mmmommmlm time as
mmmommmjm time for
mmmrlmngm time limit
nonlllpmm to
jrlrlomjl to #
kqmmmmmmm to @day
mnlommmll to a
mpknommlm to answer
lmlmmmmpm to ap
mlmmmmmom to ask
mlrqmnkkk to be
nlommmmmm to complain
mmommmmkl to complet
pmlmmmmmm to confirm
mmnpmmmlm to consider
lmmmnmmmm to deal
mmlnmmmmm to decid
llmommpjm to do
mommmmmmm to email
mmmommmmm to extend
mmlmnmlom to find
kmnmommol to give
mmmmmnmom to go
klrmnmnjm to have
mllmmmojq to hear
nklnlmskm to it
lmmmmmomm to its
mmpnmmmkm to let
mmmmmnmkm to make
pmlmmmnml to me
rlmklmlpm to our
mmmmmomlm to pay
mmmmmmmnm to prejudic
lmlmmnnpm to question
omqmnmljm to rep
lommmmmmm to report
nmommmmjm to respond
rmlmmmlmm to say
kmqmmnmkm to send
mmnnmmnkl to take
mmnmmmmlm to tell
nqkkklpmm to the
kmmmmmrmm to them
nommmmlpm to this
lmlmmmlnm to us
mmmnmmmlm to weigh
lmommmmln to writ
okollnrkm to you
hknlnnksj to your
mlmmmmmom to £
jmrllmvin today
nmmlmmokn told
nmmmomlkm too
lmmmmmmrm took
mmlmmnmnm total
pmqmmmnim touch
jmmmmmvjm transfer
mmmmmmomm transfer your
pmmmnmnlm tre
mlikkmqrl trust
lqkmmmmmm try
omnmnmmjm twenty
omlmnmmlm twenty work
goplokkon two
lnmmmmmlq two minut
mmlmmmmqm two month
mmpmommjm two of
ommmommkl type
lmomnmmlm unabl
lmomnmmlm unabl to
nkimonloi under
kmlpmnnnm under regul
ikklonlqk under section
qnlinloll under the
mlpmmmmml unfortun
mmmnmmmnm unhappy
mmlnmmmmm unhappy with
mmlnmmnmm unit
nmlmlmlom university
gvpktqkhl until
jromlmmlm until #
nqmmmmmkm until @day
mmmmmpmkm until it
lmmmrnmkm until we
nmmmpmllm until you
mmlplllol up
nmlommmmm up to
omqmlmmlm updat
mmlmmmmqm upheld
mmlmmmmom uphold
ksnmmmmlm urgent
miloropko us
lnlmmomkm us by
lmmmnmmln us know
immnpmlql us to
islnmmlmn use
lqmmmmmmm use the
mmmmmmmpm used
mmmmmmmqm valu
wlnlllkil vane
lmmmnommp vat
mmmmmmmom vehicl
nllmnmmmm very
mmmmmmmnm vexatiou
lmlnmmmon view
mmmmmmmom virtu
mmmmmmmom virtu of
nllmmmmom visit
hmmsmmmjm volum
mmmpmmmlm volum and
jnnnmmmlm volum of
kmlmmlmwl volunteer
jpolmmmpl wait
jllnsomkl want
lmkmmlmqm warden
lgkgjklrr was
mmlmmmmpm was #
mmmmlmmlq was meant
kmlmmmmsm was not
slkmmmmlm was receiv
mmlmmmmpm was £
lmmnmnnmm water
mmmmmmnmm way
omolmokmn we
lonmmmmlm we aim
kmqrmmmjp we are
lmlmomlol we can
mmmmmmmom we consider
klhlomnqn we do
lmlmllmsl we don't
rlmkmmnkl we have
mmmmmmmqm we hold
mmommmmkm we hope
omlmlmlnm we may
nmnoomlin we need
pommnmmkl we receiv
lmnmoongm we shal
pmrkmpmhk we will
nmmmnmmkn we would
lmmnnmmkm we'l
nmmmommlm we've
jqkmlmlpm websit
plsllklmj week
pmlplmmlm weigh
mmkmmmmjs welcom
omlmmnlml well
kmnlmmopm went
lmnlmmplm went to
kkhjkjktl were
lmmmmmmqm were #
oiinrnkmm what
mmmmommlm what is
omlnmmmll what we
jlmmrmmlm what you
mnmmlsnjk when
mmmmmnmlm when it
mmlmnomll when you
qnkpmmmll wher
nmlpmmmlm wher the
lljronmkn whether
mmlplmmlm whether the
lmlmonmkn whether you
pjimtmmlk which
mplmmmmmm which has
lmmmmmmmn which i
olmlnnmmm which is
lmmmsmmkl which of
olmmmmmlm which to
ommmmmmmo which was
ommmnnnlm which we
mmnmnmmlm which you
nmlnmmmmm whil
sgmkolomk who
nmnmmmmlm who is
nmmmmmolm who will
mmnmmnmmm whol
mmmmmmolm whom
plmnmmmlm why
oqpkmqqij will
mmommmokm will answer
qoplkqmim will be
kplmmmnmm will deal
mmlmmmmlm will get
nlonnmmkm will have
ukkmmmlmm will look
jlmnlmmqm will not
mmlmmmolm will rep
mpmmmmlkm will respond
mmnnmmmkm will take
mmlmmmoom will writ
llmlnmlon wish
lmnmmmmom wish to
pknlnjqln with
mnmmmnmnm with a
lqlmlmmlm with in
nmkmnmoml with it
qlnmlmkkn with me
okommkmln with the
mmommmmpm with this
qlnmmmlim with us
kmmnmmnnm with you
nmlmmnqim with your
mmmmmmmlo withdraw
mmmmmmmqm withheld
mmmmmmmpm withheld under
mmmkmmmqm withhold
mmmlmmmnm withhold it
mmmkmmmpm withhold the
nnojjqkoj within
gqlllomql within #
skmlmmmjm within 20
ompmmnmkm within the
mmnmmqmkm within thre
knlmmmmqm within two
lmmmommkm without
lmmmmmmln word
pqnoilljj work
nmmmmmlko work day
qnlrjlmki work days
iiljsnimt would
hmlmpmlqo would be
mmmmmomlm would have
lmmmommlo would like
nmlmmmmrl would take
lmnmpmmjn would you
pnmnllmlm writ
qomollnkk writ to
molmmmmlm written
kmmmmmoom wrong
ljklpjlqk year
mmmmpmmlm year ?
mllmmmlsm yes
slmmmmljn yesterday
jnqommljo yet
omojololp you
mlommnmip you a
klpnrmllo you are
llknllpnn you ask
lmmmlmmmo you be
jlqllmmpm you by
mnjlnnlon you can
lmmlmmlpm you could
omlmmmomm you direct
ommmmmmlm you do
prljmjkko you for
jrlqplkkq you have
qlonlmmkm you know
ilonlmkql you may
kmmmtmmim you mean
nnlmlmmnm you need
lmmmqmmmm you pleas
mmmmommlm you say
nmnmmmmkm you should
mmrlmmmmm you that
mmmmmmmlm you the
ommmommjm you to
illnsmmml you want
nnnrlokjn you will
mmlmnnmmm you wish
llmlqrmgm you would
llllnmmlp you're
qmmiojqjm your
okommmmln your case
lmjmmmmsm your complaint
qkmmmmmnm your correspondenc
ppimommll your e
nuklknmhl your email
oommmmnlm your enquiry
qmommmpll your foi
pmmmmmmlm your freedom
pmmmmmplm your letter
iulmpmnhl your messag
klnmmmmql your patienc
llomlmomm your question
nmmmmmmmm your referenc
lnmmommll your rep
pdpmsjrkl your request
ommmmmmmm your requir
hhcghxisl £
hhcghxisl £ #`,
} as const;

export const REQUESTER = {
  kinds: 'chaser clarification review-request other',
  lines: `oskg #
rmii # @month
jqol # and
pmlk # has
oolj # may
moml # only
ltki # to
klpm 20
vihd ?
omph @code
tmji @day
pnjj @month
ltkk @month #
mnml @month to
kpmm ^ #
lmqk ^ and
jmql ^ as
mnmm ^ both
nlmm ^ by
omnk ^ can
olol ^ could
pmmk ^ did
klmp ^ for
olmm ^ has
lkon ^ i
nmnk ^ i'd
plnk ^ i'm
rlkk ^ if
knmn ^ in
pmmm ^ is
ommk ^ it
lmlo ^ may
nljp ^ much
iklt ^ no
klmo ^ not
lpmk ^ sorry
nlko ^ thank
oljp ^ that
monj ^ the
pljm ^ ther
kqnj ^ to
omkn ^ what
qmmk ^ when
omml ^ wher
omnl ^ would
mpoi ^ you
oknk ^ your
ljrl a
llom a word
lmpk about
mmmn about the
lmnm accept
iolo addres
omkl after
jool again
jmmq again ?
knlo all
krmj alon
llln also
mnmm altogether
mnkn am
mpmk am happy
lkrj an
mmpl an internal
lpmm and
konn and #
omll and gone
kjnq and i
jlpn and let
umjh and no
momj and the
nmoj another
nkpl answer
pmmj any
kmqk appeal
ompi are
ippk as
nkrh ask
okpk ask for
ikqo at
jllq at all
lmol authority
onjm b
mnln back
liqm be
qmmj be glad
imoo becaus
nlnk been
inlq befor
lnol being
pmmj best
oomj both
tllf but
ommk but the
mmpk by
mnml calendar
mnml calendar year
lmpk can
nkpl cannot
qlmj check
mnmm clear
nlol come
mkmn commissioner
mlpl complaint
knmn content
lnol contract
nlqi could
kmqk could be
nmmn could you
klop council
qmmi d
qmmj day
rlli days
oijo days:10
qilk days:17
pjnk days:23
ohqm days:31
mnio days:4
oipl days:50
ijtl decision
mlol decision to
mmnl did
hlpo did not
gqpl do
llpm do not
lolm down
mmln drop
nmml due
sljl e
okln e mail
kmlo each
kmom every
omlm expect
pmmj f
imrm failur
gnms fee
nmlm figur
jmlq file
nmln find
illr fine
momk first
qllk follow
olmk follow ?
lplo for
knlp for #
pmlk for a
npli for the
mmmn for this
lmom for your
lmlo forward to
klmo found
kpiq from
llnm giv
kmom given
ommk glad
llrj go
olok go to
qmkk gone
kmnn good
llmo got
lonk happy
ohom has
kloo has been
pgnm have
jmno have a
nnml have it
qllk have that
mlol have the
smjk hear
jomn how many
mnmn i
mnln i am
njsj i ask
kllq i can
lmnm i did
mlom i do
kkjt i have
lmlo i look
imnp i may
mpmm i mean
mmnm i requir
lkkr i shal
nmpj i should
rlmi i stil
omll i will
pojl i would
nmnk i'd
knlp i'll
omoj i'm
jllq i've
mlpk if
kmlq if i
mknn in
jqmm in #
lmln in @month
kloo in the
rlkl in your
nmln inform
nmlm inform commissioner
kmmp interest
llqk internal
lmql internal review
oklm is
lmnn is not
omml is noth
plmk is now
oomi is the
noll it
qmmk it ?
poil it is
kmql it to
knpk it was
jpnl it would
vlkh it's
jonn its
pphl just
ploh kind
llnp know
lpml labelled:1
jpol labelled:2
qlll last
jjlu last:chaser
lqjm last:request
mkev last:review-request
ljqo late:responded
pmkm late:reviewing
silf late:waiting
oplj leav
moml leav out
kmsi length:150
fkwk length:300
oolk length:60
ploj let me
skmj letter
jomn like
kpmm like to
nplk limit
mmnl list
kmrj look
klrk look at
lmlo look forward
nklo mail
lmpl make
loln many
kpjq may
mnko may i
qknh me
pmkk me about
qlnj me have
lmpk me that
lonm mean
mmnl minut
kkmq morn
omnj mr
nngq much
nmjp much oblig
jmom must
lklr my
lnnm my request
kppi nam
jnlo name
ipiq need
lllo need to
hmnq never
lmmo new
mhpo no
jmon no rep
nmnl nobody
knri not
nklo note
rkkk noth
nmml noth in
kmlp notic
jmoo now
slli number
nmnm number #
plkm oblig
mlol of
nnnk of #
hlpq of the
jnlo of your
jmvg officer
nmnk on
onlk on #
pokk on @day
jkmr on the
kpok one
ivlf only
npni or
kmlp other
lkmp our
knpm out
mmpk over
mlpm own
lknp paper
rmjl part
ilmr pay
lmnn peopl
lpmk pleas
omml pleas ?
qljm pleas send
nmnl public
ilmq put
ormg question
nqlk question #
vihd questions:1
nlln quick
jolo read
mmpl reason
kmmo receiv
lmql reconsider
lnnl refus
kmql regul
kmqm regul #
nhoo rep
ioom report
jmrm represent
jmqm represent under
jonn request
imrm requir
jmqm respond
jhsk review
jmrm review of
llpj revisit
kmnn right
ooni said
kllp same
llnn say
ljrj says:asks-review-responded
kjsj says:asks-review:1
kjsj says:asks-review:2
kkrj says:asks-review:3
olnk says:chases-responded
tmik says:chases-reviewing
skkj says:chases-times:2
rhmj says:chases-waiting
siih says:chases:1
siih says:chases:2
rikh says:chases:3
lonm says:clarifies-clarifying
hrnl says:clarifies-responded
pmmk says:clarifies-waiting
hsmi says:clarifies:1
hsmi says:clarifies:2
hsmi says:clarifies:3
hgui says:disputes-responded
qmim says:disputes-reviewing
lmpl says:disputes-times:2
kook says:disputes-waiting
iitg says:disputes:1
iitg says:disputes:2
mpml says:thanks-clarifying
oikp says:thanks-responded
ikmt says:thanks-waiting
mkiq says:thanks:1
mkiq says:thanks:2
kmjr scene:acknowledged
omnk scene:chased
eyfe scene:clarifying
lior scene:responded
koiq scene:reviewAnswered
qlgp scene:reviewing
nkjp scene:waiting
pmlk second
lmpl secret
nlqj section
olok section #
ommk seem
nmml seem to
llhu send
lmrl senior
lmom senior officer
omph sent
kkjs shal
jmmr shal be
onqf should
nmqi should be
qmmi sign
pnmi six
hkro so
lmom so i
olpk somebody
nmnm someon
jplm sorry
eyfe state:clarifying
kipq state:responded
qlgp state:reviewing
oift state:waiting
tmlg stil
jqll take
olml tell
nmml tell me
kpkn than
mkiq thank
pmlm thank for
lmkp thank you
llnp that
mkno that is
hoon that it
hlpo that the
jool that ther
olml that you
lolo the
jlls the #
lmol the authority
llno the commissioner
lmno the council
mlql the decision
nmml the figur
momk the first
omll the inform
pmmj the last
mmkn the other
lmnm the rep
kllp the same
pmjm the two
momk the year
ommk them
loml then
mnml ther
nllo ther is
ommk they
jnom thing
pkpj think
kgqq this
kkmq this morn
hqlo thought
knnm thre
lnol to
mpnk to #
lmmm to be
omml to come
pmll to have
kmom to review
momn to the
kllr today
llpl told
mmok told me
pnli too
llmp troubl
omml twenty
omml twenty work
lmri under
kmqm under regul
nmnl under section
ninn until
jlmq use
jnkq very
mpml very well
jlnp want
oloi was
qmkl was to
llkq websit
qlmk week
nrjj well
look were
ojol what
skng when
nlml when will
oplk wher
lrmj which
lmol which i
ommk which is
ijsn who
mjis will
omlm will be
imnq with
lmnm with thank
ilmq without
mmol word
lmnn work
qmlk work days
mqlk would
konl would like
pmnk would you
mmoj writ
lqmj wrot
gtll year
monl year #
smli yesterday
mmkp you
lnom you for
qloi you have
pmmk you let
lmnm you say
jopk you to
ofoo your
llnn your answer
smjl your letter
mlnm your own
nlmm your rep
kklr £
kklr £ #`,
} as const;

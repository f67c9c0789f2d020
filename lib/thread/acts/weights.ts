/** Learned by `npm run learn`: not written by hand. How a line is read stands in weigh.ts. */
export const AUTHORITY = {
  kinds: [
    'acknowledgement',
    'auto-reply',
    'holding',
    'extension',
    'clarification-request',
    'fees-notice',
    'transfer',
    'response',
    'other',
  ],
  lines: `rmijjljok #
lifqkkkri # #
qpqskkjji # @month
lmlomnmpm # a
lommmmmmm # am
mmmmmpmlm # an
okgmmpqpj # and
mmlmmmlnm # are
mmlnmmmmm # as
mmlmmmmqm # b
lmllmmmom # days
lmmnmmmmm # e
mmllmqmnm # for
nnklkomql # hour
mmmmmmmnm # i
omlmlnnnm # in
lmnmmmonl # is
mnmomlmjn # may
lmmmmmmnm # not
gkkmppnpl # of
nmllommlm # or
nmlmmpmlm # p
mmlnlnmnm # pag
lmlommmmm # permit
lommmmmmm # pm
mmmmmmmnm # see
mmlmmpmlm # sheet
lmkmmmmrm # swan
nmlnnnmpm # the
mnlmmnnlm # to
lmlmmmmom # volunteer
lmmmmmmqm # was
lmlmnmonm # we
mmlmmmmnm # were
mmmlmomlm # which
lpjplmnnl # work
mmmmmnmpm # £
rknrmlmfn 20
rlmrmmnfl 20 work
jlklvlkhn ?
mtrnjmkgl @day
ksomlmljm @day #
oommlmlml @day and
lplmmmmmn @day to
ppqrjkjli @month
tliukljjj @month #
nnknnmnlm @month and
nmlmmmmmn @month the
lmnlommmm @month to
mllmmnmmm @month which
lkijmlltm ^ #
nmknlomnl ^ a
mmnmlmmln ^ all
nmmmmnllm ^ an
mmlmmmmpm ^ answer
mmkmmmlnn ^ apology
mlmlmmmmo ^ as
nmnlmlmmm ^ at
kplmmmmmm ^ automatic
lnlnmmmmm ^ becaus
nmmmnmmlm ^ befor
plmllmmml ^ case
mmmmmomlm ^ copy
lmlmqmmml ^ could
ommmmmmlm ^ diolch
lomlnmmmm ^ do
mmlmlmomm ^ eir
mnmmmnmmm ^ fees
rmplnmkjl ^ foi
kqmmmnmlm ^ for
lmmmmlmpm ^ fourteen
nnmmlnmlm ^ freedom
mmnllmmom ^ further
plmmmmllm ^ got
lmmmmmmpm ^ hav
mnmmmmlmm ^ hello
mmlmmmmom ^ here
nmlmlmmkq ^ how
noqlnlkll ^ i
mnnmlmlmm ^ i'll
lqkmmmmlm ^ i'm
mlmlmmonk ^ i've
ktimnomkl ^ if
klllnlopo ^ in
lmmmpmmlm ^ is
mkpmllknp ^ it
qmmmlmlkm ^ just
mmklmmmrk ^ letter
mmlmmmmnm ^ many
lnkmmmnnm ^ my
mlmmmmmpl ^ no
rmlmlmkll ^ not
lmmlmnmom ^ on
nlkmknonm ^ our
mmmmmpmkm ^ pay
noklsnilm ^ pleas
lmllmmmqm ^ q
lmmmmmopm ^ question
omlmmmlol ^ re
rllmlmllm ^ ref
ollmlnlmm ^ referenc
lolmnmlmm ^ request
mmlnnmmpm ^ section
olmmmmnkm ^ she
mnmmmmmmm ^ some
lmnllmmom ^ sorry
lmmmmmnnm ^ swan
rplkmjjkm ^ thank
nmnmnlnkm ^ that
elmllolsh ^ the
mljmmmlsl ^ ther
lllmlmpnm ^ they
mqlmknlnm ^ this
mmlmomlnl ^ to
mmpmmmmkm ^ two
mlmnpmmjm ^ under
lmplmmmml ^ unfortun
omqmlnkml ^ we
llnnmnnlm ^ we'l
nmmllllol ^ what
lmmmommmm ^ which
mlnllmool ^ with
lmnmnmmkn ^ would
mjpnkminp ^ you
sjknmknkm ^ your
mmmmmmmpm ^ £
nmonlolmj a
nmmmmnmlm a charg
mmmmmomlm a chequ
mmlmmmnnm a copy
mllplllnm a decision
nmlmmomlm a fees
nmmmmmmml a fresh
lmnmmmmmm a full
lmnpmmmll a further
lmolmmmlm a littl
llnmmmplm a matter
nmmmmmmlm a member
lllmmmmpm a privat
lmnmnmmkn a public
mmmnmmmlm a qualify
mmmmmnmmm a reasonabl
lnmmmmmmm a referenc
kmpnmmmkm a rep
lnmmmllpm a request
qlnnlmmkm a respons
nmmmnmmlm a review
lnmmmmnmm a separat
mmmmmnmlm a sheet
kmpmmnlnm able
kmpmmnlnm able to
llinomlms about
mmmmlmmmn about that
olmlnmmkn about the
lllnmmmlo about your
pllmlnlmm abov
llpllmmol accept
lpnmmmmlm acces
mmmmnmmmm acces to
mmlmmnnkm accordanc
mmlmmnnkm accordanc with
mmlommmmm according
mmmmmnmnm account
zolmjmlak acknowledg
smlmmmmkl acknowledg your
kmmnmmolm acros
plknmmknk act
plnlnnmlm act #
mmmmmmmnm act as
lmmmlmmrm act does
lnlnmmmlm act we
kmlmmmnmn action
qljmlmmmm ad
qlkmmmmlm ad to
mmlommmlm additional
mmmnmmmlm additional time
jlkmploon addres
mmnlmomkm advanc
mmmnlmmnm advic
lmnmmmmnm advis
kmpmmmnlm afraid
mlknmmokn after
okomlmlpk again
lmlmlmskm agency
lmkmlmoom agr
mmmmmomlm ahead
mmmmmmmlm aim
mmmmmmmlm aim to
jmkknmopn all
lmmmmmmnn all the
ommmlmlmm alloc
plnnlnmkm allow
nmnmmmmlm allow us
omlmmlmnm also
lsnlnkkmk am
ommmmmmlm am eich
nmklmmmom am now
mpmmmmmmm am on
nlnmnmmln am sorry
nmmommmlm am writ
kmmmmmpmm ambulanc
kmmmmmplm ambulanc servic
mmlmlomln amount
nolnlokko an
nmplmmljm an answer
mnmmmmmmm an autom
lmlpmmmml an extension
mmmmmnmmm an hour
ollmlmmnn an internal
mmmmmomlm an invoic
omnllknnk and
kljmolrol and #
mnlmlmmom and @day
mmmnmmmmm and complexity
mmmmnmmlm and for
nlmmmmmmm and given
nmmmnmllm and has
lmmmlnolm and have
mlommmmmm and hope
lljnmmnpp and i
nlomlmlom and is
knmmmlnmo and it
lmlmnmmnm and its
nllmlmlon and no
nmlllmpll and not
mllmmmmom and on
mmommmmlm and our
nmmmmmmlm and postag
mmmommmlm and safety
mmmllmlom and section
lnnnmmllm and that
okommmlnl and the
mlmlmmolm and then
mmnmllnln and ther
llmmmnolm and they
mmlmmmmnm and to
llmqnmlml and we
oqnjmlnmm and will
mnnmmolkm and you
mmmmmlmom and £
mmmmmmlom annex
mnmlmmmom annual
lnmmmmmnm annual leav
nlmnlmmkn another
jqmlnmonj answer
mllllmmnn answer are
omnmmmmjm answer by
kolmlmlql answer in
mmmnlmnnm answer to
nmnlmmlmm answer within
mmmlmmplm answer you
mmpllmlmn any
lmommmmlm any inconvenienc
mmllmmmom anyon
pojmkmmln anyth
lllolmlqm ap
lmmmmmmmm ap and
lmmnmmmom ap to
kmrmmmlnl apologis
mmpmmmlll apologis for
klnllmmqm apology
kmmllmnpl apology for
nllmlmnom appeal
mmmmmmmnm appeal to
lmlmnmmom applic
lmmmmmmmo applicabl
knmmpmmln applicant
llplnmojn archiv
inqkolkom are
mmknnmmpm are #
lnmmlnnnl are a
lmmmnmmmm are ask
mmlommmmm are extend
nlnmlmnml are in
mmmmommlm are interest
mllmmmmom are not
lmmmlmlno are on
lmmlmlmpl are stil
mmlmlmmom are the
mmllmmmom are therefor
nmmlmmnlm are tre
lmqmmmnkm are with
mmmnmmmmm are you
lnmmnmmll area
lmmlmmonm arrang
mmmmnmmlm arriv
qgmomkkmo as
pmolmlkom as a
mmlnmmmpm as follow
olmmmmmll as i
mmmnmmmlm as is
mmlmnmlnl as it
ompmmmljl as soon
lmpmmmnll as the
mmlmmmmnn as to
mmnnmmmlm as we
lmlnmlmkq as you
oiknqnmln ask
ilmprnkln ask for
olnmlmllm ask park
nmlmlmonl ask the
lmnmmmmmm ask us
nmmmlmmln ask you
nmmmlmmom asks for
nmpjnrjni at
mlnllpnlm at #
lmmmmmmom at all
mmmmmmmnm at http
omlmlmmmm at it
onmmomlll at the
nlmmmnmmm at www
mmlmlrmlm at £
mkjlmlmui attach
lmmmmmmnm attach the
olmmmmmmm attention
lknnnmnmm authority
lnmmmmnmm autom
mnmmmmmmm autom messag
krmmmmllm automatic
lplmmmmmm automatic rep
llnmlnmmm availabl
lmqmmlmll await
mqlmlmlll away
mmlmmnmrl b
prlmnljkk back
mqjmmmmlm back on
nnnmlmkml back to
lmlpmmmlm balanc
lmmpmmmlm balanc of
nmlmmmmmm bank
loqmmoilm be
nmlmmmmlm be a
lmnlnmlnm be able
lmmmmmmnm be answer
pllmmmmlm be consider
lmnmmmnnm be found
nlommmnkm be in
mmmlmmmnm be lik
nmlolmmmm be look
lnmnmnmkm be made
mmmlmmmom be publish
lnlmmmmnm be read
klnmlnnol be sent
lmlnmnmnm be with
mlqmlmmkl bear
llqmmmmlm bear with
lmonkmlom becaus
mmmmmmmom becaus it
mmmnlmmmm becaus of
pkqiilnnl been
lmnmmmmmm been able
ommmmmmlm been ad
nmlmmmmmm been given
lnmmmmolm been pas
mplllmlmm been receiv
pmnnnnjjn befor
nlmnlmmmm befor #
mmmmnlmnm befor i
mmmlmmmmm befor we
lmlmpmnlm begin
pnmlllnnl being
lmmnmmnlm believ
lmmmmmnmm believ that
mlkmlmmsm below
llkmmmnon best
nlmnommkm better
mlllomnlm between
lmmolmmlm beyond
mmlmmmmnm bird
lmqmmmmlm bit
mmlmlmnom board
mmlmmnnlm body
nmmmnmmko book
lmmmmmolm borough
llknnlmnm both
ommmlmmlm busines
mlpkpmmll but
mmmmnlmlm but the
llqommnmj by
pjrrknjjk by #
mmnmmmmlm by 20
lmnmmmmmm by @day
lmmnmmlnm by a
mmmmmnmmm by card
inkjmmroo by the
lmlmlmnnm by us
mmmmmmmnm by virtu
mmlnnmmom c
nlmllllpl cais
mmlnmmmmm cal
mmlnmmmmm cal for
lqkmlmmln call
klmmlllrm camera
jnjopojok can
nmlnlnlmm can be
llmmlmmom can confirm
ommmmmmmm can expect
lmlmommmm can you
mmlmmnmmm can't
jpqmnllll cannot
mmmmmomlm card
mmmmmnmmm card on
mmmlmmmnm care
lmmmmmlno carry
lmnlnmmlo carry on
lmnmlmmom carry out
nmlmmmmnm cas
sjmllmoho case
nmmmmmmmm chair
llmmmmnmo chang
ollllvlhn charg
ommmlmmln charg for
mmmmmnmlm charg of
llpmmmmml chas
mnlllllpn check
mmkmmpmnl chequ
llmmmlnom chief
mmlmmnmol children
kmmlrmmkm clarific
mlmmomljl clear
ooomllljl clerk
omlmnmllm clock
hpklnnmlq clos
lmlmmmmmn clos the
mmmmmmolm code
mmmmmmolm code of
poklmmlkl colleagu
nmlmlmlkp com
nnmmlpkll come
nmmmlmmnm commercial
lmlmmmomm commission
klqlllnon commissioner
mmlmnnmmm comp
mmmnmmmmm comp with
mmomlmmmm complain
mlpllmmmm complain to
nmkmmmnpm complaint
lmommmmlm complet
mmkrmmmkm complex
mmlnmmmmm complex and
lmmqmmmmm complexity
lmlnmmmmm complexity and
lmmnmmmmm complexity of
ommmlnllm complianc
kmomnmnkm concern
lmnmmmlnl conclud
mmnkmmmom conclud that
mmlmmmmmm conduct
mmmllmmom confin
pmjmmmmpl confirm
mmmmmmmnm confirm nor
pmlmlmlnm confirm that
olnpklknl consider
nmlmmmlmm consider that
mmmommmkm consider the
lmlnmmmnm consider whether
mmmmmmnkm consult
npklmlnmm contact
pmlmmmmmm contact you
kmmmmlmqm contract
nlkllrojn copy
mllmlnnmm copy of
mmlmmmmmm corporat
mmlmmmnnm correct
lmmmomlln correspondenc
lljllqlrl cost
kmmmmmmom cost limit
nmlllommm cost of
mmmmmnmmm cost £
imnlsmlnn could
lmlmmmmmo could be
lmlmsmmkl could you
ipklkmppm council
lmmmmmolm council and
lmmmmmmmm council does
kmlmmlmqm council has
kommmmmmm council tax
mlllomomm count
llmmmmqmm county
mmmmmmomm county council
momllmmnm cours
mmmmmmmnm cours of
mmmmnmmmm court
kqkmmllmm cover
lmlmmmolm crim
lonlmmmlm current
mnlmlnmln customer
olmlmmmnl d
lnmmmmmmm dai
kllmsmmkm dat
kllmqmmlm dat #
nmnllnoll data
qktommlgk date
mmnmmnmmm date of
lrkkpmljn day
opkrklmlj days
lmlommmmm days as
nllnlmmmm days for
nllommmmm days in
mlnlmmnmm days of
lmmmnmmmm days will
qhkikjkqk days:1
flnnilipo days:10
glpqgihql days:17
imsrijjmm days:23
rkojkmjpk days:31
eioljmlpo days:4
klmkmnmpn days:50
mloplmmkl deadlin
qpkmmlnjl deal
qpkmmlnjl deal with
nnlmnmllm dealt
nnlmnmllm dealt with
omlommmmm decid
nkkrllkon decision
mmmnmmmlm decision by
lmmnmmmmm decision to
kmrllmmml delay
lmmmmmmnm delay in
mmmmmmmnm deny
lmlmmmqlm depart
knlmmmomm depart for
nqkmmmlml desk
nllmonmlm detail
mmmmmmmnm diary
lnnmlmnln did
mmmmlmmlo did we
lmmmommmm different
ommmmmmlm diolch
ommmmmmlm diolch am
nnlmlmqin direct
lmpmmmllm director
mmmmmmmnm disclos
mnllmmnnm disclosur
mmmmmmmnm disclosur would
lmnmlmmnm dissatisfy
mmmmmmmnm dissatisfy you
lnmmmmmmm district
lohopknlp do
mmmmmmmlo do ?
nokklllon do not
lmnmmnmmm do so
lmmnqmmlm do you
lmmlmnlql docu
illmpmool does
jmmmmmopm does not
nlkmlllqm don't
knmmmmolm done
omkmnmmmm down
llplmmmmn draft
rlqllnlhl due
mmnlmmmmm due to
ooinoknlm e
pojmnlnjn e mail
mnkmommnm each
lmmmmmmom ear
mmlnlnlnm earlier
ommmmmmlm eich
plmmmmmlm eich cais
nllnmnokm eir
nllnmnnmm eir #
kmmnmnolm eirs
lmmmlmmlp else
lvjkmmljm email
mommmmmlm email has
plnlmnmkm email of
mpmmmmmll email to
lllmmnmrl enclos
nmomnlmkl end
lommmmmlm end of
lmlnnmmmm enforc
mmnommmmm engag
nplllmpkm enquiry
lnmlmmmnm environ
pllmnmmjm environmental
pllmnmmjm environmental inform
mmlnmmmnm estimat
mmnnlmmol every
knlmlmnqm exampl
nmmlmmmnm exception
nmmkmmmrm exempt
mmmlmmmom exempt by
mmmmmmmpm exempt under
nmmommmnm exemption
nmmlmmmmm exemption ap
mmmlmmmnm exemption in
mlsnlmohl expect
mlqnlmoil expect to
mmlmmnmmm explain
mmksmmmjm extend
mmkrmmmlm extend the
lmlrmmmll extension
mmlnmmmnl extension of
nmlmmmmnm f
mmmlmmmpm favour
lmmmmmmpm fed
omlmlpmkn fee
lmlmolnql feed
mmlllqmlm fees
nmlmlqmkm fees notic
nmpmlllol figur
mnkmnmlpl fil
olkmmmmip file
mkikklkvj files:
mkjmklkwj files:alone
lmmlmllpm financ
mmmmnmmmm financial
nmlmklmrk find
ommnkmmlm find attach
mmlmmmnmm find that
lmtmmmmjl finish
llmmnnnlm fire
lmmmmnlom first
lmplmmmnm five
tnlllkoin foi
uklllmkjn foi #
mmmmlmnmm foi request
omlmmmmmm foia
mmmmmnmmm foisa
mlrlnllnl follow
nnklmnolo for
lmlmmnmom for #
nkllmmoon for a
nmlmommlm for all
ommmlmmnm for an
mmnmnmmll for any
lommmmmmm for contact
knnmlmmnm for get
pmnmlmllm for inform
lmmmmmmol for is
nmomlmlll for it
nmlommmlm for our
nllnmmnlm for rep
nmommmmkm for review
mmlnmmmlm for that
okllkmomo for the
mmnmnmnkm for this
mmlmolmmm for us
kmommmmnm for which
ponlnklkl for your
mmlnmmnlm forc
nnlnmmlkl form
mnmmmmmmm form on
mmmmommkm formul
omlmlmojm forward
kmnllmmrl found
mmmnnmmll four
lllmllluk fourteen
mllllnlnn free
opmllmmml freedom
opmllmmml freedom of
nmmmmmmml fresh
mnnkmlpll from
lpkmmnmln from #
mmnmmmmmm from our
mlmlmmmpl from the
nllnlmnml from us
mllmnnmlm from you
kmnmqmlmm full
lmlmmmomm function
nlomnmmml further
lmlpmmmmm further 20
mmmmommlm further inform
mmollmmpm further to
mmmlmmmnm g
mmolmmmmm gather
mmnmmmmmm gave
kpnnmmmlm gener
lmlmpmmmm general
loonmmljm get
lolmmmmnm get back
mnnmllmnm get in
mlomlmmmm get it
nmmlnmmlm giv
nmmlmmmlm giv us
ilmoonmnl give
mmnllnmml give you
nlmqlmmnl given
nllnmmmmm given the
lmlmommkp glad
kolnlpmll go
mmmmmomlm go ahead
kolmmnmmm go to
lmommmmlm going
mmomlmmlm going to
lmollnnml gone
mmomlmmmm gone to
nmkllmnjr good
pmnmlmlml got
nmmmlnmmm gov
nmmmmnmmm gov uk
mpkmmmmlm governanc
kmmmommmm grateful
llolmmmpj had
ommmmmmlm had no
nlmnllpkl hand
pmnmlmmlm handl
nmmlmmmmm handl under
nmomlmllm happen
mmmmmmmnm harm
plpkjlpmk has
lmpmmmmlm has ask
qmnjjmonj has been
lnommmllm has not
lmlnnnmmm has to
llnklmnql hav
ninlmmqmo have
pllmmmlmm have a
mmlonmmkl have ask
olmnnlmpl have been
kmmmmmnmp have clos
mmmlmmmom have conclud
lmmmmmmom have consider
lmnnmnllm have had
lmmmommlm have in
lmmmnmmmm have it
ommmmmmmm have log
llqomnlim have not
mmpllnmlm have now
mmlonmmlm have our
qljmmmlln have pas
kplmmmmmm have receiv
mmlmmmmnm have request
mlomnlmlm have the
nlmomnlkl have to
lmlmlmplo have today
mmlmnmokn have told
okkmnmokm have your
mmmmnmmlm he
klnnmmnnl head
mnmommmkm health
mmmommmlm health and
nllmlmnho hear
olmmlmnkl hear from
mmmmnnmmm heard
lmmmlmnpm held
mmmmlmnmm held by
mnmmmmlmm hello
imlmpmlsl help
ololmmmkl her
llkmnmool here
ikmmmnppl hold
lmmnmmmmm hold inform
mlmlmnolm hold the
kmnmlmonm hold this
nnlmmmmmm holiday
mmnmmmmnm hop
llpnlmlml hope
llrmmmmkl hope to
kpkljqlpl hour
mmmmmnmlm hour and
mmmmlmnmm hous
nnknlnllo how
mmmmlmmlo how did
nmlmlmmol how many
mmmmmmmpm http
mmmmmmmnm http www
mooknknml i
nmmmmmmmm i acknowledg
jromollll i am
kmommmlol i apologis
nlmmnmlol i can
lmommmmlm i cannot
nlnmmmmmm i had
lhpllnskq i have
omlmlmmlm i only
omklollnl i will
onmmmmlkl i'll
kqlmmmmkl i'm
lmommmnkm i'm afraid
qnmlllnlj i've
lmmmommnm identify
mshmopllk if
mommlmmmm if it
ommmlmmmm if we
jnkllonpm if you
lpmmmmmmm if your
mmlmllmmp ignor
lmlnmmmmm impracticabl
olkknlmoj in
mmllmlntl in #
lmnllmmrm in @month
mnnnlmlkm in a
mmlmmnnkm in accordanc
mmnmmomkm in advanc
nlolmlmmm in any
mmmmmmmnm in full
mmlmmmnnm in line
mmlmmmmnm in may
mmmnnmmkm in order
nmmmnmlml in our
lmlommmnm in rel
lmnmmlmmo in respect
mmlmmmmnm in section
qkknnklol in the
mmlnlmnlm in this
omolllmlm in touch
pnlnlmmkm in which
mmnlmnlnl in your
lpmmmmmmm inbox
lnnlommkm incident
mmllnnmko includ
lmpmmmmll inconvenienc
nmnknklnl inform
mmmmnmmlm inform about
mnmmlmlom inform act
lmomlmmpm inform commissioner
mpkmmmmlm inform governanc
nlmmmmmmm inform has
mlnlmmlpm inform is
plmlmnmlm inform regul
pmlnnllmm inform request
lmlmlmmpm inform that
nkisnkmmk interest
mmmlmmmmm interest favour
lmlkomnpm interest in
mmlmmmmnm interest lies
mmlsmmmjm interest test
mlmmlmmon internal
mlmmlmmon internal review
qklmnmlkl into
mmnlmpmkm invoic
lmmnmnmlm involv
nmnmmmmlm ir
koknlnlok is
nlkommomm is #
jlnnnnnlm is a
mnmmmmmmm is about
kqmmlmlmm is an
mmmmmmmnm is as
lmlmmnmql is attach
lonmlmlmm is being
kpmmmmmmm is clos
lllmmmmql is enclos
mmnmmmmmm is engag
mmmlmmmom is exempt
lmmmmmnnm is held
mmommmmmm is in
lmmmommlm is it
mnlnnmmlm is look
mmlmpmmmm is meant
mmnllmlom is no
ilnlnlmpn is not
nmmllmmlo is noth
nmlmmmmmm is now
mokmnnmjm is on
lmknomnmm is one
mmmommmlm is reasonabl
nlmmmmmmm is receiv
lmmmmmmnm is refus
lmnmnmmml is that
nllmmmmpm is the
nmnmmlmlm is to
lmmmmqmom is £
ojnjmmpml it
lllnmmplm it and
mlnmmnlmm it as
lmmlmmmom it by
omkmnnmml it has
mmmmmmmnm it hold
klpnmmnlp it is
olmmmmmmm it on
mmmmmmmmn it tak
nmmmmmnlm it that
ommlllolm it to
mmmlmmmom it under
lmmmmmmnn it was
mmslmmmhm it will
rmlmllklm it with
mmmlllmql it would
olllllonl it's
lmlmmmolm item
ilmpnlrnl its
rlmlnllkl just
nlnklmnnl keep
jllmmllnt kind
omllpllkn know
mnnlkmmmm know that
olhimmksj labelled:1
llijnmlsl labelled:2
omlllmmrm labelled:4
illmnmnsl lake
pllmmmllm land
nmommllml last
nrpkmmlli last:chaser
snknmnlkk last:clarification
qmjmlllpn last:other
olgilikql last:request
qkkikjjrl last:review-request
lmqlmmmml late
nlnnmmlkm later
nlnnmmlkm later than
nnlnmmmlm law
mmmnmmmmm law enforc
qrnlklkkl leav
rmlmlmkll leav it
lpmmmmmlm leav until
moommmlll left
ommnlllll legal
mmmlnmmpm length:1200
mmmnonqlk length:150
jllrprpli length:300
qnljmklnl length:60
lkkllmnqk length:600
ljmnpnmlm let
llmmqmmlm let me
lmlmnoljo let us
olomkmlnl let you
nmlnlmmlm lets
pljmnnmoj letter
nmmlmnmmm letter of
lmlmmmnnm lies
mmmlmmmom lies in
mmmlmmmnm lik
mmmlmmmnm lik to
nlmmnmljp like
lmlmnmmlp like to
lmmqlmnlm limit
mmmnmmnkm limit for
nmlnmmmnl line
lmolmmmlm littl
nmllommlm live
mmmmnmmlm locat
pmllnllko log
lmmmmmmnm long
konqlmljm longer
lmnnmmmlm longer than
rmioomllj look
lmmnmmnmm look after
nolmmnlll look at
qlkmmmmmm look into
lnmmmmmnm lost
mmlnolmmm ltd
molmmmmko m
jnjmmommp made
poimnlnjn mail
pljnnmlmm mail of
omkmmmmmm mail to
julmlmlkl mailbox
mnmmmmmmm mailbox is
lmmkmmmpm maintain
mmmkmmmom maintain the
mmlnmlmmm mak
mmnllqmlm make
nmllmomlm make a
nlnmmmlml manager
omlmmmlnl many
nmlmmmmnm many thank
lnmmmmnmm marl
knlmlmnmo marlford
lqjlmmpkm matter
llmmmmplm matter for
nrkoiljol may
mqkmlmmlm may #
lmlommmmm may ap
mmmmlmmnm may ask
npklmllpm may be
lmmmlmmpm may wish
tjnmqllhm me
omlmmmlln me and
lmlnqmmmm me know
illmsmmml mean
mmmmnmmlm mean by
lmmmnmmmm mean the
llkmnmnjq meant
olnmnmmjm meantim
jmolmmmol meet
nmnlnmmkn member
nmllmmmln member of
nmlmommlm mention
gvilollhr messag
molmmmmmm messag has
mmlmmmmnn messag is
mnmmmmmmm messag will
lmolmmmnm met
mmmlnmnml mind
mmllmmmpl ministerial
lmmmmmpkm ministry
lnmmlnmlq minut
mmmmmmmnl mis
mmnmmmmmm monitor
inmmnomnm month
lmompmlll more
nmllmmmol more than
rmmmllmjl morn
kmmnmmplm mov
kmmmmmpmm mov to
oklmlmnlm mr
nmommmmkm ms
llnmmnlkp much
pmmommlim must
mmmnmnmlm must be
lsjlklnom my
mmllomlqm nam
mmmmnmmnm nam of
kmlmsmmlm name
mmmmnmmmm name and
kmmmqmmmm name of
mmmmnmmmm narrow
mmnlmmnlm national
plrpmljjm need
lnolmmmlm need a
omnnmmllm need to
mmollmmmm need until
kmnlnmlom neither
mmmmmmmnm neither confirm
mllpmmmml new
mnmmlmmnl next
mmommmmml next week
mmlmlmolm nhs
lmmmmmolm nhs trust
lmllmmmql nil
mmmlmlmnl nine
nliljlkrn no
nlmmmmmlm no #
kmlmmmmpm no inform
kmmmmmlpm no lake
lomnmmllm no longer
lmmlnlmpm no such
kmmmmmmpm no swan
knnmllmnn nobody
lmlllllul none
mmllmmmom nor
mmmmmmmnm nor deny
kmmmmmomm north
kknklkpon not
lnmmlmnom not a
lmnmmmlom not be
knpmmmmmm not been
lmnnmmokm not by
llmmlmpnm not hold
mmllmnmom not oblig
lmlmmmmom not record
lpmlmmlmm not rep
mmmlmmolm not the
mmlmlmmnn not to
lmpnmmmkl not yet
nmlmklmnq note
nmlmllmmp note that
klllknmqo noth
nmknmsljm notic
mmmnmmmlm notic under
pnpmilnll now
rmkmlllol number
lnlmlmmpm number of
mmlmmnlnm oblig
mmlmnnmlm oblig to
nlklonlnj of
rjojlnnmm of #
mlknmmlmo of 20
mmmnlmmnm of a
mmmlmpmkm of charg
opmllmmml of inform
mmlmmnmlm of it
mmolmmmkm of its
knlmomlom of our
mmmmmnmlm of pay
mmmmmmolm of practic
lmmnmnmom of section
lmmmmmmom of swan
mmlmonmlm of that
mjlooomnj of the
lmklommqk of them
mmlmomlmm of thes
mmlmlmlpm of this
mmmmmmnln of what
omlmlmmlm of yesterday
lmmmmmmkp of you
nlpnommkl of your
pmmmlqmgn of £
klqlmnmnl off
itllmmqjn offic
mpmmmmmlm offic is
rmnlnmnjk officer
nlmmmmmlm officer who
mlmmmmmmn old
ktmkllomm on
opmjmmpmk on #
jsqmlmmhn on @day
lnmmmmmnm on annual
mmmlmmmnm on balanc
mmlmnnmlm on hold
mlomlmnmm on it
mlmnmmmlm on or
mnlmlmmmn on our
lmlnmmmmm on section
lmjnjllqn on the
lmmmmmmom on this
mllmlmqkm on to
nllmmlmom on which
mmmnmlnjo on your
lmolommll once
gmmkqlnno one
oonlmmllm only
rnjlmllmm open
lmmnlmmom opinion
mmlmmmmmm option
lllnvnlij or
mlmnmmmlm or befor
mnmnmmmlm or by
kmlmsmmll or the
mnlnnmllm order
mmmmnmmkm order to
lmlmmmmom original
mpkllmmrm other
lmqmilmok our
nlmmkmmql our answer
mmlnmmmnm our decision
mlmklnmrl our letter
llnnmmnlm our ref
mlmnmmmmn our rep
kmomnmmpl our respons
kplmlmmnm our websit
omkmmnkol out
mmllnnmnm out of
nmmmlmmmm out to
lmnmmmmmm outcom
lnnmmnmlm outsid
mmmlmmmom outweigh
mmmlmmmom outweigh that
kmmonnpjl over
mmlmmnmlm over the
lmlmnlomm own
mmlmlpmlm p
mmlnnnmmm pag
lmmmmmmnm page
mmlmmomlm paid
nmonllnkl paper
slnmklljm park
nmomklmnn part
nmonlmmin part #
mmmmlmnnm part of
lmmmnmmmm particular
rlklmmpkn pas
ollmmmnlm pas it
nmlmmmmmm pas to
qlkmmmmml pas your
klnmmmmqk patienc
plklovmgl pay
mmmmlqmlm payabl
lmnllllpm peopl
llmpomlkm period
lmlpmmmmm permit
mmnmmmmlm person
mmmlmmmom personal
mmmmmmmnm personal data
nmlmmnlol plac
llmnlpnlm plan
mmmmmnmlm plan will
lrjiunjkm pleas
llollmmol pleas accept
lmmmonmlm pleas confirm
mnmmnmmnm pleas contact
nnlmlmmmm pleas do
nllnkmmpm pleas find
mmlmnnmmm pleas let
lmmmllnnm pleas note
mmmmmnmmm pleas pay
olllnlmql pleas see
mnlmmmmmm pleas send
nmmmlmmln pleas take
lmmmomnlm pleas tell
nmmmmmmmm pleas use
mmmmmnmnm plus
lommmmmmm pm
olnlnmmlm point
kmlmmmqlm polic
lmmmmmplm polic and
nlknmmlol policy
nmnmmmllm possibl
nmmmmmmmm possibl and
lnmmmnmmm post
nmlmmqmkm postag
mmlmmomlm postag and
mmmmmmolm practic
mmmmmmmnm prejudic
nmnlmmmmm present
lnmmmmmkp previou
mmolmnmmm pric
lllmmmnpm privat
mmmmommlm proces
mmpmlmmlm progres
mmkmmmmpl promis
mmlmmmmmm proper
mnmmnmmmm property
nmmllmmnm protection
mlmmomlmm provid
jkksklpmm public
mlnnnlmkm public authority
nlktkklml public interest
nmmkmnmpm publish
mmmlmmmnm publish in
omlmnmlmm put
mmklmmmrm q
mmklmmmrm q #
mmmpmmmkm qualify
mmmommmlm qualify exemption
nmmmmmmmm query
kllkqmppk question
klklnmqpl question #
jlkmwkkgn questions:1
kmmmrmmml questions:2
qmmnlmlll quick
nmllmplll quot
llnmmnnlm rather
lllmnmonl re
molnlmlll reach
lmmnmmmlm reach a
irnllmmnm read
lmmmommmm real
lmmmommmm real name
llmmolmnl reason
lmmmnmmmm reasonab
mmlomolmm reasonabl
mmmmmnmlm reasonabl charg
mmmmmmmkp recal
slmllllio receipt
qmlmlmmkm receipt of
rqkjmllgn receiv
mmnllmlmm receiv and
nmmmmmmmm receiv attention
mnlmlmlnm receiv by
lmmmmmnlm receiv it
omnmmmmlm receiv on
oolmmllll receiv your
llmmmmmnn recent
mmmmmnmmm reckon
kokknlosk record
mmlmmmmom red
lolmmmpkl redirect
rmloklmio ref
qlmnlmmll ref #
mnlolmmlm ref foi
nllmmnolm refer
qnjmmnojl referenc
nmmmmmmmm referenc #
lmlmlmlsm refus
mmmmlmmol refusal
lmmmmmmnm refusal notic
mmlolnllm regard
nmlmlnlnm register
mmnlmmmmm regret
kkkqlonml regul
klkqmonml regul #
jmlqommlm rel
lmlommmnm rel to
mmlomnmom releas
lmmmmmmnm relianc
lmmmmmmom rely
lmmmmmmom rely on
nlolmmlmn remain
mmmmmnmmm reminder
lqtomjmik rep
mmnmlmmmm rep and
mmommmmlm rep by
nmnmmmmkm rep is
komllmonl rep to
lnmkommpl report
mnmmmmmmm report a
nllmmmmlm represent
phmlqjpll request
mmmmmlmlo request #
nlmmnmllm request and
lmlmmmmmo request as
kmlnqmmlm request dat
rnnnklklk request for
mlkmmmppl request has
nlomnmknk request is
mmkmlmoom request of
lmnlmmmmm request on
mnnmmmmlm request receiv
omllmlmmm request that
knollmskm request to
jomlnmlnm request under
ommmmmmlm request which
mlmlnnllm request will
lmmnmmmln request would
olonnnljl requir
nmnmmmmlm requir for
kmnmmlmmo respect
lmnmmlmmo respect of
poomlmljl respond
nmmmmmmmm respond by
kommmmlnm respond to
lnmmmmmmm respond within
mjqolkkpl respons
nlnmmmmlm respons by
nmlnmmmmm respons is
jmolnmmpm respons to
mmllmmmom rest
olllllmrm restated:1
nllmmlmrm restated:3
knllnmopk return
njrkllkpl review
mmommmmlm review has
lmnmmmmnm review our
lmmmmmmom review within
mmmnmmmmm revis
mlmnmnmnl right
mlnmllmnl right to
mommlmmpm ring
mnmmmmmmm ring #
lnkmlloom road
mlolommkk run
lmlnnmmol s
lmlnmmmpl s #
lmmnlmllm safety
llllnmlom satisfy
pllnqmljl say
lmmmnmnln say so
lmnmlmnmm says
lmlmmnmmm scan
jlqpkmils scene:acknowledged
nrplmmlli scene:chased
ntjmlmmim scene:instant
pkfgjihpx scene:responded
elrpjmjmr scene:reviewAnswered
qlnikjirk scene:reviewing
cjrpiliop scene:waiting
mllmmmomm school
mmlnmnmlm scop
lmnmmmmmm scottish
lmnmmmmnm scottish inform
jmmmmnlrm search
nmlmnmmnl second
onlmmmmlm secretary
gjhqmmjrj section
gjhqmmjrj section #
mnmkollqj see
qlmmommjm see attach
jnlmlmmrl see our
lmmmmmmnm see the
mlnmmmmmm seek
nlmnmmmmm seen
mlpkmpmll send
llnmnlmmm send it
mmmmmnmlm send the
llplmmnlm send you
mkmlkmqks sent
mlkmllmnq sent to
mmmmmmnjp separ
lnmmmmnmm separat
mmmnmmmlm serv
mmmnmmmlm serv by
knqmmlqkk servic
kmmmmmplm servic nhs
omknnmlll set
omlmmmmmm set out
mmmmmmmnm seven
lmknmmmnm several
mmlnonmim shal
nlnmmmokl she
mmlnmrmkm sheet
klqmmmlll short
jpnlplnlk should
kommnmmmm should go
mlolomlmm should have
mmlmmmnnm should you
mlolnmmml sign
lmpmmmmkl sign off
kmlmmmmrm sinc
lmknmmlom sinc #
lokmmllom site
mmmmmnmom six
ohmmomnml so
lmnmmmmnm so by
mmlmomllm so that
mmlllmlpm so we
moknmllnm some
mmlmnmmnm some #
mmlnmmmmm some of
knnmmmmlo somebody
olqmmmlkl soon
ompmmmljl soon as
mlpmmllom sorry
mmmmmmmmn sorry about
mmmmmmlom specify
mmmmmmmnm spend
mlllmmmom spent
mmllmmlnn spreadsheet
mlnlmmnmm staf
nmmmmmmlm stag
nmkmnmmnl stand
olllomljm start
mmlmnmnmm stat
mmmmlmmnm statistic
plmmnmmlm statutory
mmmmmmnlm stay
llqkpllll stil
mmlnnmnkm stop
kmmmmmonm stourshir
lmlnmmlom subject
mmlnmmmnm subject to
nlmmmmmmm submit
mmlnmlnnm such
mmlmmomko sum
lmmnonmjm sup
llolmmmnm supplier
mmmmnmmlm sure
knlmnlmnn survey
nmmmmnmmm suspend
hkglmlnxk swan
lommmmmmm switchboard
lnqlmllml system
lmmmmnmom tabl
llmnlmmmn tak
ommommnjl take
lmmmmmmnm take #
mmmmmmnlm take it
llmmmmool taken
nmmmmmmmm target
kommmmmmm tax
mojmllnlq team
mmmmlmnln telephon
nmlkrmmkl tell
nmlmommkn tell me
mmlmpmmml tell us
mmnlmmmnl tell you
mmmmmmmmn term
mmlrmmmkm test
nlopkmmlm than
nmlolllnm than #
mmolmmmmm than we
tpijkiijp thank
qnkmnmlnl thank for
qqmkkjkkp thank you
liomnmnmo that
mmommmmlm that a
mmnmmmmlm that date
lmnmmmmln that i
mmmlmmmom that in
nmkmnmnnl that is
omolllmnm that it
lmlmlmnmn that one
mmlmmnmnm that section
nkmmlllpo that the
mmmmlmmnm that ther
knommmlnm that this
nmqkmmlml that we
nlionmoko that you
mmlnmmnnm that your
nlljlllpl the
lmmlonlol the #
nlnlmmnkm the 20
rlkplmknl the act
llkmmmmtl the answer
knmmqmmlm the applicant
mlmlommmm the attach
lmmpmmmkm the balanc
mllmmmmnm the board
nmknlmmln the case
lmnmmmmln the commissioner
knnlmllpm the contract
mmlmmolnm the cost
lnmmlmlql the council
lmmmmmqlm the county
mmmmmmmnm the cours
mmollmmlm the data
nmnmmmmkl the date
mmpmlmmll the deadlin
nmlmmmmmm the decision
lmommmmnl the delay
kmlnmmomm the depart
kmmnmnolm the eirs
lommmmmlm the end
lnmlmmmnm the environ
plmmmmmlm the environmental
mmmmmmmpm the exemption
nmlmmomlm the fee
nlnllmlol the figur
mmlnmnmmm the first
mmnmnmmkm the follow
mmlmmmnlm the forc
lnnmnmlnm the freedom
lmommmmnm the head
inmlmlmon the inform
klmmmlnpm the lake
mmlmmmmmm the limit
mmlmmmmnm the matter
olnmnmmjm the meantim
mmmmmmokm the ministry
nmmmmlmnm the minut
mmmmnmmmm the nam
kmmmpmmmm the name
mmmlmmnlm the national
mlmnmmmml the new
pllmlmlmm the number
lqnmmmllm the offic
pomlmmljl the officer
lmlmmmmnm the original
lmnmmmmmm the outcom
mmomlmmmk the paper
nmmpmmljm the period
mmmmmpmkm the plan
lmmmmmplm the polic
nljqklnol the public
mmmnmmmlm the qualify
nmmmmmmmm the regul
klommmmnl the rep
mmnmnnmmm the report
mlllmnoln the request
mmllmmmom the rest
jmqmmmmmm the review
mllmnlmnm the right
lmnmmmmmm the scottish
lmpllmoll the servic
nmmmnmmlm the statutory
nmmlmmmmm the subject
mmmmmnmlm the sum
lllmmmlrl the swan
lmknmmmmp the team
mlkpnmmlm the time
nqlmmmkol the trust
mmlmlmlom the university
lmmnmnmmm the volum
lmkmmmmpm the warden
lmnlmnmmm the work
mmmmmlmom the year
klmnmmqol their
hkmmmnroj them
mmnmnmmmm them and
jnllqmokl then
illklkpqm ther
lmmmmmomm ther and
kmknpmlql ther are
nlnlmlkpn ther is
ommmmlmmm ther may
nmlmlmmom ther was
lmmmmmmpm ther were
hmjplmlrp therefor
knlmomokl thes
inllmntml they
lmmmmmnmm they have
lmlmmmmpm they were
lnnlmnokm they will
nmlmnmmmm thing
nmlnlmmmm think
nmlmmmmmm think that
omllkmnoj this
nllmmmmln this as
olmnmmmlm this case
lmmnmmmmm this decision
olmllmmmm this e
lmnmmmmmm this inform
lqkmlmmpl this is
lmlnlnmnm this letter
mnmmmmmmm this mailbox
mmmlmmmmn this messag
plnmmmnkl this morn
lnnmmmmlm this week
mmlommmmm this will
lmllpmmnm thos
lnplnolml thre
mmmmmpmlm thre month
lnmnlmmom through
hpotmnlim time
nmmnmmlkm time for
mmnpmmnhm time limit
mpmlllpmn to
jomqmomkl to #
mplmmmmmm to @day
mmlnmmmlm to a
mokmolnkm to answer
lmmmmmmnm to ap
mlmmmmmom to ask
lmponnllk to be
mmmmmmmlm to charg
mmlnnnmmm to comp
mmolmmmmm to complain
mmommmmlm to complet
ollmmlmmm to confirm
mmmolmmlm to consider
nmlmmmlnm to contact
lmmmnmmmm to deal
llmnlmokm to do
mmmmmmmnm to email
mmlnmmmmm to extend
mmnmmmmmm to finish
mnmmmmmmm to foi
lmnlommnl to give
mmllmnmom to go
llpmnmnjl to have
nllmlmojp to hear
lmlmomlnl to help
mmmmommlm to identify
mllnlmqlm to it
lmlmmmomm to its
mlomlmmmm to let
mmmlmnnlm to make
pmllmmnkm to me
qlmllmlom to our
mmmmmomlm to pay
lmllmmnom to question
nmnlnmmlm to rep
lommmmmmm to report
mmommmmlm to respond
qmmmlmllm to say
mmmnmmmmm to section
llpmmnmlm to send
lmmmmmomm to stourshir
mmnnmmnkl to take
mqlljmomm to the
lmmmmmnmm to their
kmnlmmpmm to them
mmmllmlpm to this
mmmmmmlnm to us
nmmnlmmlm to weigh
lmommmmkn to writ
mlnlmnqkn to you
jlnlnnksk to your
jmqmlltim today
mmmmmmnmm today transfer
lmnmmmmnm together
mmklnmokn told
ommlnmlkm too
lmllmlmpm took
mmllmnmnl total
omolllmlm touch
lnmlmmmmm touch with
llmmlmnnl town
kmmmlmtkm transfer
mmmmmmomm transfer your
nlnmmmlmm transport
omllnmmlm tre
kojllmpql trust
lqlmmmmmm try
lnlmnmmmm try to
mmnmnmllm twenty
jopkollnm two
lnmmlmmlo two minut
lmlmmmmnm two month
mmpmnmmjm two of
nlmmomllm type
mmmmnmmnm uk
lmolnmmmm unabl
lmolnmmmm unabl to
nljnonmoj under
lmlomnnmm under regul
klkmonmpl under section
onmjmlnmm under the
lmplmmmml unfortun
mmmnlmmnm unhappy
nmlnlmmmm unhappy with
lnlmlmnnm unit
mnlmlmlom university
htrlqpkhl until
jqnmlmmkm until #
nnmmmmmmm until @day
mmmmmomlm until it
mmmmnnmmm until we
mmmmollmm until you
mllolmlol up
lmlnmmmmm up to
ompllmmll updat
mmnmmmmmm updat you
mmmmmmmnm upheld
mmmmmmmnm uphold
kolmmmmnm upper
lqmmmmmmm urgent
lnmmmmmmm urgent pleas
likoqnpko us
lmlmlmnon us and
lnlmmomlm us by
mmlnnnmkm us have
lmmmnnmlo us know
jmmmpmlol us to
mmmmnmmmm us which
lplmmmlnm use
lnmmmmmmm use the
lnmmmmmnm used
mplnllmlm usual
mmlmnmmmm valid
llmlmllpm valu
vlmllllil vane
lmmmmomko vat
olklnmlnm very
mmmmmmmnm vexatiou
mmlmmmmom view
mmmmmmmnm virtu
mmmmmmmnm virtu of
nllllmmnm visit
jmmqlmmkm volum
mmmnmmmmm volum and
lmlmmlltl volunteer
jpnlnllol wait
kllnrnmkl want
lmkmmlmqm warden
kikhkkmsq was
mmlmmmmnm was #
lmmmmmmql was not
qllmmmmmm was receiv
mmlmmmmom was £
mlmmlnomm water
nmmlmmolm way
omolmnjmm we
rmlmmmmkl we acknowledg
mmommmmkm we apologis
lnppkmmjp we are
klnnomlnl we can
mmmmmmmom we consider
lljmnmmon we do
kmlmllmrl we don't
smklknnll we have
mlmmmnlpm we hold
mmommmmkm we hope
nmlmlmmom we may
ommmmmllm we must
lmmnnmlkn we need
oolmnllll we receiv
llmnonnim we shal
qmpllonhl we will
mmnmnmmlm we would
klnnnnnkl we'l
lmmlommml we've
lolmlmmnn websit
nntlmlljk week
omlolmmlm weigh
mlkmmmmkq welcom
pmllmnlml well
kmolmlool went
lmmlmmplm went to
klkkmkltl were
lmmmmmmpm were #
mkkmrmlmm what
mmmmnmmlm what is
nmlnnmmll what we
klllqmmmn what you
knnmmrnjl when
lmkmnomml when you
pnkommllm wher
mmmnmmmlm wher the
nljpnmmmn whether
nmmolmmlm whether the
lmlmnnmln whether you
pjimtmmlk which
mmmmmmmmn which i
nlmlmnmnm which is
lmmmqmmll which of
omlmmnmlm which the
nlmnmmmlm which to
mmlmlmlmo which was
olmmnmmlm which we
mmmnnmmlm which year
mmnlnmmlm which you
mmlnmmmmm whil
sjnlolojl who
nmlmmmmmm who has
nmlmmmmmm who will
mmlmmnmmm whol
lmmlmmolm whom
nllnmmmmm why
oqpklqpii will
mmnlmmnlm will answer
ponmkqmim will be
lmmmnnmmm will begin
kqlmmmmmm will deal
mnlmmnmlm will get
ollmnlmlm will have
slkmmmmlm will look
klmnlmmpm will not
nmnmmmmlm will now
lmlmmmnmm will rep
lpmmmmllm will respond
mmmllmnnm will send
lmmnnmmkm will take
lmmmlmnom will writ
kmmmnmlnn wish
kmnmmmlom wish to
qknkojrkn with
mmllmnlmm with a
olklolnll with it
olnmlmlln with me
ommkmmmmm with our
mmmmmnmmm with section
olmnmlnlm with the
mmnmmmmnm with this
plnmmmmjm with us
kmmnmlnnm with you
mmlmlnpkm with your
lmmmmmmmo withdraw
nmmmmmmpm withheld
mmmlmmmnm withheld under
mmllmmmom withhold
mmmlmmmnm withhold it
mookkpkok within
iqllmnmpm within #
pmmlmmnlm within 20
nmnmmmllm within the
mmnmmomlm within thre
lnlmmmmnm within two
lmlmmnmnn word
prnpjlmjk work
pmlmmmlml work @day
nlnlmmllo work day
polqklmkj work days
lolmmmmmm work for
ommmmlmml work on
jjljsnjms would
kmlmommpn would be
mmlmmomlm would have
llllnmllp would like
nmllmlmql would take
lmnmmmmln would you
rllnlmmln writ
rlmokmnjl writ to
lpmmmmmmm written
lmlllnnol wrong
nlmmlnmpm www
mlmlpkmpl year
lmmmommmm year ?
mllmmmlql yes
rlmlllmkl yesterday
knqnlmlin yet
okojplnlp you
lmmlmmmjp you a
kkomqmllo you are
lllnllonn you ask
lmmmlmmmo you be
ilpmlmmpm you by
mmklmmlon you can
lmmmmmmom you could
nmlmmmnmm you direct
olmmlmlmn you do
oqmklkllo you for
kpkopmklp you have
lmmllmmom you in
pmomkmlll you know
klomlnlqm you may
lmlmrmmlm you mean
nnlmlmmnm you need
lmmmommmm you pleas
mmlmnmmln you say
nnnmlmmlm you should
lmmmnmmnm you tell
mmplmmlnl you that
mmmnmnmlm you the
nmlmnmmkn you to
kllnrnmll you want
lmnqmnlin you will
lmmmnnmlm you wish
mmommmmmm you with
mlllopmim you would
pnnjojqkl your
lmmmmmmln your answer
mmolmmmln your case
lmlmlmmqm your complaint
nlmmmmmmm your correspondenc
npimomnkk your e
mtkllnljl your email
mnlllmnlm your enquiry
olollmoll your foi
olmmmmmlm your freedom
pmlmmmmll your further
olmmlmnkm your letter
itlmommjl your messag
klnmmmmqk your patienc
mlnmkmomm your question
lmmmmmmom your recent
nlmmmmmmm your referenc
mlmmommmm your rep
nmmmmmmmm your represent
pepnrkqkk your request
nmlmmmmmm your requir
ijfiiwjrl £
ijfiiwjrl £ #`,
} as const;

export const REQUESTER = {
  kinds: [
    'chaser',
    'clarification',
    'review-request',
    'other',
  ],
  lines: `opkj #
omll # #
mnll # ?
qmkk # @month
lnmm # and
lnmm # how
mnlm # may
mmmn # th
mqll # to
nmml # was
nmlm # work
lmnl 20
mmnm 20 of
sjji ?
rlkm @day
qmmi @month
moll @month #
mmnl @month and
lonl ^ #
nlml ^ a
nnnk ^ and
mmnm ^ as
mnml ^ by
nmnk ^ can
mlmn ^ could
mnmm ^ for
nmlm ^ how
kkpn ^ i
mmnl ^ i'd
nlnl ^ i'm
mlmn ^ i've
omlm ^ if
mnml ^ in
nmlm ^ is
mmnl ^ it
mmnl ^ my
jllr ^ no
qkmk ^ pleas
olko ^ thank
lmlo ^ that
nnll ^ the
mmln ^ this
lnmm ^ to
nmlm ^ what
nmml ^ when
nlll ^ wher
mlnm ^ would
nmml ^ you
mnnj ^ your
iiqo a
mlol a complaint
mmnl a full
lmom a review
knmm about
kmmn about it
lmlo about the
mlol about your
lnnm accept
mlnm act
lmlo addres
mnmm after
llmo again
lnln all
lpll alon
lmln also
knnn am
nlml am not
lmnm am writ
kmqk an
lmnm an answer
mmnl an internal
komm and
lmmm and #
nmmm and gone
mmln and i
komm and the
mmol and you
mlol another
mnnk answer
nmnl any
lmol anyth
lmol appeal
omkl are
lmrj as
mlnm as a
nlml ask
lmmn ask for
llom at
lllp at all
lmnm at my
nmnk at the
nnll back
nkpk be
mlol be a
kmmn becaus
nnni been
lmmn befor
mnml both
moll bring
snki but
nlmm by
nmmm by #
mmol by someon
nmmk by the
mnmm c
omoi can
nmml can you
mmnl can't
nlmm cannot
mlmm come
mlmm commissioner
mmlm complain
mmlm complain to
mmnl complaint
nmlm conduct
knmn content
mmnl content with
lnmm contract
nlln copy
mmnl cost
mlnm could
lmol could be
lmlo could you
llno council
lnmn d
omlk date
ommk day
omll days
njko days:10
pknk days:17
pknk days:23
pgpm days:31
mnjn days:4
pkmk days:50
mkpm decision
kmmo decision of
mlnm decision to
omnk did
kmom did not
ommk did you
ipnm do
mmnm do not
llnm does
klno don't
lnlm down
nmml due
mmln e
mllo e mail
nmml end
ommk end of
nlnk expect
omml expect the
lmnm extension
omml f
kmom failur
kmom failur to
mmln fair
lmlo fee
mmln figur
mmln figur for
kmnn file
jmlq fine
lnml first
nmml foi
jqko for
lmlo for #
mmnl for a
mnml for an
nomj for the
nmlm for this
nmlm for your
mmnl forc
lmol formal
lmlo forward
lmlo forward to
llnn found
lmmn four
nmkn from
mmlm from you
lnnl full
lnln further
nmln get
mmnl give
lmok given
mlol go
pmll gone
mmlm good
lmmn got
mnnl had
ommk had no
nmml hand
mlnl handl
mlnm handl of
loml happy
okpj has
lmol has been
omlm has the
ogpn have
klom have a
mmnl have been
mmnl have not
nlnm have the
mmln have today
omll hear
mmlm helpful
konl hour
knln how
knlo how many
mmmn i
knnn i am
mmnm i ask
mlmm i do
mlnm i don't
mkkq i have
nnmk i know
lmlo i look
lnmm i mean
nmlm i shal
mlol i should
lnlm i want
nmlm i was
nmlm i will
mnlm i would
nmlm i wrot
lmmm i'd
lmom i'd like
mmnl i'm
kllp i've
mlol if
lmmn if i
lmlo in
lnml in #
llnn in the
mknn in your
nmkn inform
nmlm inform commissioner
mmmn interest
mmol internal
mmol internal review
mlnm is
lmmm is a
olml is now
nmmm is on
nmmm is the
kolo it
nmmm it ?
lmnm it be
mlmn it is
kmom it was
kpml it would
rmkk it's
mmok its
mnlm just
llnm kind
nmln know
mnml know that
moml labelled:1
lonl labelled:2
loml lane
nmln last
jlnp last:chaser
plll last:other
lqjm last:request
nlip last:review-request
kmom late
nmlm late:clarifying
jkqo late:responded
omkm late:reviewing
qknj late:waiting
loml leav
loll leav out
jnrj length:150
imsl length:300
nolj length:60
nmml let
olnk let me
nlok letter
knmn like
lmnm like the
moll like to
mnml limit
lmnm list
mmln longer
jloo look
lmpk look at
lmlo look forward
omml made
mllo mail
lmol make
knlo many
lmol matter
jokp may
knlo may i
nkqj me
mmnl me have
nmmm me know
mmpk me that
mmnm me the
mmnm me whether
lmnl mean
nnml mention
mmmn might
mnml month
mnkm more
lmlo morn
nlko much
nlln my
mnml my request
lnok nam
llmo name
kmlq need
jknq no
mmnm none
mlqj not
nmml not answer
lmnm not had
olll noth
mmln notic
lmnm now
olnk number
omll number #
nmnl oblig
nmkn of
mmmn of #
mlnm of my
jmno of the
mnml of your
kmrk officer
omml on
nnml on #
omll on @day
ollm on the
inno one
nqmi only
nnml or
lolm other
nnni out
nmlm outcom
jmno over
mlol own
lmmn paid
lmmn peopl
monj pleas
nmlm pleas ?
plkl pleas send
mlmn pleas tre
kmnn pric
omml prompt
mlnl public
nmml public interest
mpkl question
nomk question #
sjki questions:1
lnmm questions:2
mmml read
lmlo receiv
mmnl reconsider
lnnl refus
mmnl refusal
mmol regul
lmol regul #
mknn rep
mmnl rep to
kpml report
kmpl represent
kmol represent under
lnnm request
nmmm request for
kmom requir
kmom respond
mmnl respons
mnmm rest
kjsj review
lmnm review of
lmol right
lnml said
mlmn same
ommk say
llnn says
llql says:asks-review-responded
kmom says:asks-review-waiting
klrl says:asks-review:1
klrl says:asks-review:2
llql says:asks-review:3
mnlm says:chases-clarifying
pmni says:chases-responded
qmkm says:chases-reviewing
qlml says:chases-times:2
rjni says:chases-waiting
tjke says:chases:1
tjke says:chases:2
sklg says:chases:3
mmnl says:clarifies-clarifying
kqmk says:clarifies-responded
nolk says:clarifies-waiting
ksmi says:clarifies:1
ksmi says:clarifies:2
ksmi says:clarifies:3
jksj says:disputes-responded
omkm says:disputes-reviewing
jmpl says:disputes-waiting
kjti says:disputes:1
kjti says:disputes:2
nkkp says:thanks-responded
klmq says:thanks-waiting
lkjq says:thanks:1
lkjq says:thanks:2
llkp scene:acknowledged
mmnm scene:chased
hwig scene:clarifying
liop scene:responded
kojp scene:reviewAnswered
qmjm scene:reviewing
nlko scene:waiting
mlpk section
mlol section #
lmnm section 20
olml see
nlko send
lmol senior
lnnl sent
nmlm shal
kmmo shona
omnj should
mmnl should be
mmmn sinc
nmmm sinc i
mlol so
mmnl some
mmol somebody
mmnl someon
hwig state:clarifying
hjqq state:responded
qmjm state:reviewing
qggr state:waiting
nmll stil
lmnm such
koko take
ommk tell
nmmk tell me
mlmm th
koln than
lkir thank
ollm thank for
kllq thank you
ilop that
nmln that a
lnol that i
mkmo that is
ionn that it
kmnn that the
kmom that ther
pnkk that you
mnkm the
klnn the #
mmnl the act
nmmm the answer
lmnm the authority
mlmn the commissioner
mmnm the contract
llmn the council
nmml the date
llnm the decision
ommk the end
nmml the figur
mnll the first
lmln the four
lmnm the handl
omlm the inform
mnml the nam
lmln the one
mnkn the other
nmlm the outcom
llnn the rep
mnlm the report
mnmm the rest
mllo the same
mmnl their
loml then
knol ther
kmom ther is
mnkn they
mmml thing
mlnm think
mllo third
kipo this
llom this as
nllm this is
lnln thos
nmml though
lmlp thought
lnlm thre
nnmk time
mnml to
nolk to #
lnln to be
mmml to come
mmln to have
nmml to hear
lllo to know
moml to my
kmom to respond
lmnm to review
mnlm to the
lmnl to you
mklp today
lmol told
mmpk told me
mlmo tre
mlnm tre this
lmln two
mmpk under
lmol under regul
nlmm under section
lnnl under the
olnl until
mlln up
kmmp use
lnkq very
lmln very helpful
lnlm very well
lmnn want
oloi was
omml we
mmlo websit
nmmm week
lqll well
nmll went
moll were
klpm what
lmnm what i
lmmo what is
qlmj when
pmll wher
omnk whether
nmkn which
llol who
plll will
nlml will be
klmp with
llnn with the
mlnl with this
mnlm within
lmlo without
mlnm word
nllm work
olml work day
omll work days
jqlm would
llno would be
loml would like
mlnm would you
nlok writ
nlnk writ to
mmnl wrot
kqml year
qllk yesterday
nkkp you
mmnl you are
mlmm you did
lmom you for
nloj you have
omml you let
moml you said
mmln you that
lnnl you to
mjon your
mmnl your decision
omml your letter
mlol your own
llmo your rep
kllq £
kllq £ #`,
} as const;

/** Learned by `npm run learn`: not written by hand. How a line is read stands in weigh.ts. */
export const AUTHORITY = {
  kinds: 'acknowledgement auto-reply holding extension clarification-request fees-notice transfer response other',
  lines: `pnikjmipi #
ekermlisi # #
kmmmmmmom # @code
qpqsjkjji # @month
lmmomnmom # a
mmmmmpmlm # an
nlfmmpqoj # and
mmmmmmmom # are
lmlnmmmqm # b
mmmmmmmnm # d
llllmmmrl # days
mmmnmmmnm # e
mmlmmrmnm # for
mnlljomrl # hour
omkmmnmom # in
lmnmmmmnm # is
nnlommmkn # may
mlmmmmmom # not
fkkmppnpl # of
nlmnmmlnl # on
nmmmommlm # or
mmlnmmmnm # pag
lmlpmmmmm # permit
mmlmmpmlm # sheet
lmkmmmmrm # swan
nmmnommom # the
nqkmmnmll # to
lmmmmmmrm # was
lmmmmmomm # we
mmmmmmmom # were
mmmmmomlm # which
kpjplnnnl # work
mmmmmompm # £
sjmrllmfn 20
mmnmmmmln 20 @month
rkmrmmnfk 20 work
jlklvlkhn ?
ueimkmllo @code
jmlommmsm @code #
omllmmmnm @code and
tknmlmllm @date
ltrojmjhl @day
ktpmlmlim @day #
opmmmmlml @day and
mommmmmmm @day morn
lpmmmmmmn @day to
jplmklnpn @link
ppqrjkjli @month
skiukkijj @month #
npjnmmmmm @month and
nllmmmmmn @month the
mmnlnmmmm @month to
mjiillktl ^ #
rjkkkmlon ^ @code
mnkmkpmol ^ a
mmmmmmmlm ^ all
nlmmnnmlm ^ an
mmlmmmmpm ^ answer
mmkmmmmon ^ apology
llllmmomp ^ as
nmmlmlmnm ^ at
lqlmmmmmm ^ automatic
mmlnmmmmm ^ becaus
nmmmnmmlm ^ befor
mmnmnmmlm ^ by
qmmlmmlml ^ case
mmllqmmml ^ could
komlnmmmm ^ do
mnmmmommm ^ fees
qmommmlkl ^ foi
itmmmmmkm ^ for
mommlnmkm ^ freedom
mmollmmpm ^ further
qllmlmlml ^ got
lmmmmmmpm ^ hav
mmlmmmmom ^ here
plmmlmmjq ^ how
oppkmlllk ^ i
lonmlmllm ^ i'll
lrkmlmmll ^ i'm
mlmlmmqmk ^ i've
kuiloomll ^ if
jlkknlopo ^ in
mmmmpmmlm ^ is
mjomllkoo ^ it
qmlmmmlkm ^ just
mmkmmlmrk ^ letter
mnlmmmnmm ^ my
mlmmmnmql ^ no
sllmlmkml ^ not
mmmlmmmpm ^ on
nllmknpnm ^ our
mmmmmpmkm ^ pay
mpjksnilm ^ pleas
lmmmmmppm ^ question
ommlmmlol ^ re
sllnmmlml ^ ref
omlmmnlmm ^ referenc
lommnmmmm ^ request
mmlonmmpm ^ section
nlmmmmnkm ^ she
nmnmlmmlm ^ should
mmmlmmmpm ^ sorry
spljmijjm ^ thank
omnmnmnjm ^ that
gkkllolsi ^ the
lkkmmmlsl ^ ther
lmmmlmpom ^ they
mqjlknlom ^ this
mnlmommnl ^ to
mmpmmmmkm ^ two
mmmnpmmkm ^ under
lmplmmmml ^ unfortun
olpllnlml ^ we
lmmmpmmmm ^ which
mlnllmool ^ with
lmnmommkn ^ would
nlmmmmmom ^ yes
nkpojminp ^ you
tjklmjlkl ^ your
mmmmmmmrm ^ £
nnpnlollj a
mmmmmomlm a chequ
mmlmmmnnm a copy
mlmpmmlmm a decision
nmmmlmmmm a fee
nmlmmomlm a fees
lmnpmmmlm a further
llnmmmplm a matter
nmmmmmmlm a member
onkmmnmml a new
mmnnmmmlm a position
lmnmnmmkn a public
mmmommmlm a qualify
mmlnmnmlm a reasonabl
mmpnmmmjm a rep
lnnmmmlpm a request
rlnnmmmkm a respons
olmmnmmkm a review
mmmmmnmmm a sheet
jmqmmnlnm able
kmpmmnlnm able to
lkinnmlms about
mmmmmmmmn about that
nmmlnmmln about the
lllnmmmlp about your
qnlmmnmlm abov
klplmmmpm accept
lrmmmmllm acces
mpmmmmmlm acces to
mmlmmnnkm accordanc
mmlmmnnkm accordanc with
mmmmmnmnm account
zolmjmlak acknowledg
smkmmmmkl acknowledg your
pljommknj act
plnlnnmlm act #
mmmmmmmom act as
lmlmkmlsm act does
lnlnmmmlm act we
kmlmmmnmn action
qljmlmmmm ad
rlkmmmmlm ad to
mmlommmlm additional
iljmplopn addres
mmnmmpmkm advanc
mmmnmmmnm advic
lmnlmmmmm advis
jlpmmmpkm afraid
lmjnnnoln after
pkomknlpk again
nmlnmmmnm against
kmkmmmskm agency
kmkmlmqom agr
mmmmlommm ahead
mnnmmmmkm aim
mnnmmmmkm aim to
iojknmnpn all
pmmmlmlmm alloc
plnnmnmkm allow
mqnlnkkmk am
nmlllmmpm am now
mqmmmmmmm am on
mmnmnmmln am sorry
nlmpmmmkm am writ
kmmmmmpmm ambulanc
mmlmlpmln amount
nqknmokko an
nnpllmljm an answer
mmlqlmmll an extension
mmmmmnmmm an hour
plmmmmmnn an internal
onnlkknnl and
imjmolsol and #
mplmmmmnm and @day
lmlnmmnmm and a
mmmnmmmmm and complexity
ommmnmllm and has
mmllmnnmm and have
kkknmlnpp and i
mlpmkmlom and is
knmmmmmmo and it
lmlmnmmmm and its
nllmmmlon and no
omlmmmqll and not
mmommmmkm and our
mmlmlmlpm and section
lnmmmmlnl and that
okommmlnl and the
mlnlmmolm and then
llmmnnomm and they
mmlmmmmom and to
lmlrnnlml and we
ornillnlm and will
mnnmmolkm and you
mmmmmlmom and £
mmmmmmmpm annex
lnnmmmmom annual
mnnmmmmmm annual leav
nmmnlmmkn another
jpoknmooj answer
mlmllmmon answer are
omnmmmmjm answer by
kolmlmlrm answer in
mllmmnmpk answer is
mmlnmnmom answer to
ommmmmlmm answer within
mmmlmmplm answer you
mmqllnlln any
mmnmmmmmm any inconvenienc
mmllmmmom anyon
qoimkmmln anyth
kllnlmlrl ap
mmlmmmmnm ap and
lmnnmmmom ap to
kmrmmmmnl apologis
mmpmmmmll apologis for
jlollmmrm apology
klmmmmnpm apology for
mmlmmmnpm appeal
lmlmnmmom applic
knmmpmmlm applicant
klplnmoim archiv
iopmpllnl are
mojmnmlpm are #
lnmmlmmnl are a
mmmmmmmnm are exempt
mmmpmmmmm are extend
nlnmlmnml are in
lmlmomonl are not
lmmmmmlno are on
lmnlmmmpl are stil
mmlmmmmom are the
mmlmmmmom are therefor
lmqmlmnkm are with
lmllmmomm arrang
mlmmnmmlm arriv
qfnolkkmp as
pmolllknm as a
lmlmmmmpn as follow
olnmmmmll as i
mmmommmlm as is
mmmnmmmml as it
pmpmmmlim as soon
lmpmmmnlm as the
mmlmmmmom as to
lmqnmmmkl as we
kmlmmlnks as you
ohknqnlln ask
iknqrokln ask for
nllmmmool ask the
nmlmnmmnm asses
mmpjnrini at
mlmmmpmmm at #
nlmmlnmrm at @link
omlmlmmmm at it
omomnmlll at the
mmmmlrmkm at £
mkikmlmui attach
pmmmmmmmm attention
mlnnnnnmm authority
mnmmmmnmm autom
ksnmlmlkl automatic
lqlmmmmml automatic rep
mlnmlnmmm availabl
lmrlmmmkl await
lqlmmmllm away
kmlmnnmrl b
qrlmnljlk back
nnnmmmknl back to
mmmqmmmlm balanc
mmmqmmmkm balanc of
nmmmmmmmm bank
moqmnniln be
nmommmlkm be a
lmnmmmlnm be able
pmlmmmmlm be consider
mmlnnmmlm be done
nlqmmmnjm be in
mmmmmmmnm be lik
nmlnmmmmm be look
lnmnnnmkm be made
mmmlmmmom be publish
mnlmmmmnm be read
kmmmlnnnl be sent
nlqmlmlkl bear
mlrmlmlll bear with
lmpnkmlpm becaus
lmmmmmlpm becaus it
mmmnlmmmm becaus of
pkqiiknol been
lmnnmmmmm been able
nmlmmmmnm been given
nqllmmllm been receiv
omonnojkn befor
mlmnlmmmm befor #
mmmmnlmmm befor i
mmmlmmmmm befor we
kmlmpmnlm begin
qnmlllnnl being
lmmnmmnkm believ
lmnmmmnlm believ that
kljmlnmtm below
mllmmmmnn best
llllonnlm between
mmmolmmlm beyond
lmlmlmonm board
lmmmmnolm body
nllmnmlln book
kmmmmmqlm borough
kmkoommnm both
mkplqlmlm but
lkqoomnmi by
ojrsknjjk by #
mmnmmmmlm by 20
llpmmmmmm by @day
lmmmmmmmm by a
mmmmmnmmm by card
inkjmmron by the
lmlmmmnnm by us
mmmmmmmom by virtu
mmlnnmmpm c
pllllllpl cais
mmlnmmmmm cal
lrkmlmmln call
mlmmnmmon came
lllmlllsl camera
kmjopojok can
mllolnmmm can be
lmmmlmmpm can confirm
mmmmommmm can you
mmmmmmmnm can't
joqmmllmm cannot
mmmmmomlm card
mmmmmmmnm care
mmmmmmlno carry
mmnmmmmom carry out
tilllmoho case
ommlmmnml case @code
llnmmmnmp chang
plllkvmgn charg
qmmmlmmkn charg for
llqmmmmml chas
mnlmllmon check
mmlmmqmol chequ
lmmmmmnnm chief
jmmmrmmkm clarific
jmnmqmmlm clarific of
mmmmomljl clear
ooomllljl clerk
nmmmomllm clock
gqjlnnnlr clos
lmmmnmmmn clos the
mmmmlmokm code
mmmmlmolm code of
qpkmmmlkl colleagu
nmllmrlnl come
nmmmmmmnm commercial
lmmmmmomm commission
jlqlllnom commissioner
mmmmmmmmn commissioner offic
mmlmonmmm comp
mmpmmmmmm complain
mmpmmmmlm complain to
mljmlmmqm complaint
lmommmmmm complet
mmlrmmmkm complex
kmlrmmmlm complexity
mmlnmmmmm complexity and
lmmommmmm complexity of
kmomnmokm concern
mmnmmmmnm conclud
mmnkmmmom conclud that
qlilmmmpl confirm
mmmmmmmnm confirm nor
qnlnlmlnm confirm that
olnqklknk consider
nmmmmmlnm consider that
mmmpmmmlm consider the
lmlnmmmnm consider whether
mmommmnjm consult
orkmmmnkm contact
mnnmmmmkm contact the
lmmmlmnnm content
lmmmmlmqm contract
nmklmtojo copy
mllmmmnnm copy of
nmlmmmnol correct
mmmmommln correspondenc
kliklrksl cost
nmmmlommm cost of
gmnlsmlnn could
lmlmmmmmo could be
kmmmtmmkm could you
hqjkjmrql council
lmmmmmolm council and
kmmmmmmrm council has
nlklomnnl count
klmmmmrmm county
mmmmmmolm county council
lnmmlmlmm cours
kqlmnllnm cover
lnmmmmolm crim
lpnmmmmkm current
mmlmlnmln customer
ommmmmmol d
kmlmtmmkm dat
kmlmqmmlm dat #
mmnllnpml data
qkuonmlgk date
mmnmmnmlm date of
lskkqmljn day
opkrjlmli days
knlnmnmnl days and
mmlommmmm days as
nllmlmmmm days for
nllommmmm days in
mlnmmmnlm days of
qglikjkql days:1
flnniliqn days:10
flpqgigqk days:17
gnsshjinl days:23
olpjjlipj days:31
eiomkmlqo days:4
jnnkmnmpn days:50
mmoplmljm deadlin
qojmmlojl deal
qojmmlojl deal with
nnlmnmllm dealt
nnlmnmllm dealt with
nmlommmom decid
mmmmmmmnm decid to
nkkrlkkon decision
mmmnmmmlm decision by
mmnnmmmkm decision on
jmulmmlml delay
mmmmmmmom deny
lmomlmpll depart
knlmmmomm depart for
nqkmmmlmm desk
nmlmnnmkm detail
knnmlmmmm did
mmmmmmmlo did we
lmmmommmm different
onkmlmrin direct
mmpmmmmmm director
mmmmmmmom disclos
mnlmmmnom disclosur
mmmmmmmnm disclosur would
mmnmmmmnm dissatisfy
mmmmmmmnm dissatisfy you
lngnqknmp do
mmmmmmmlo do ?
opikllmon do not
lmnmmnmmm do so
lmmmrmmkm do you
lmmmmnlqm docu
gllmpmpol does
immmmmpqm does not
olkmlllqm don't
lnmnmmolm done
omkmnmmnm down
lmpmmmmmn draft
rlqmmnlhl due
mmnlmmmmm due to
oojnoknlm e
pojnoknkm e mail
mokmommom each
mmlmlnmnm earlier
rllllmmkm eich cais
ommmmmmlm eir
nmlmmmmmm eir #
mmmmmnmnm eleven
lmmmlmllp else
muiklmljm email
plmmmnmkm email of
lommmmnll email to
mommmmmmm emergency
kllmmmmsl enclos
nnomnmmll end
lommmmmlm end of
mmlnnmmmm enforc
mmnpmmmmm engag
opmllmpjm enquiry
qllmnnmjm environmental
qllmnnmim environmental inform
mmmnmmmnm estimat
mmnnlmmpl every
mmnmmmmnm everyth
nmmlmmmnm exception
nmmjlmmrm exempt
mmmlmmmnm exempt by
mmmmmmmqm exempt under
nmmplmmom exemption
nksolmohm expect
llqommohm expect to
lmltmmmjm extend
lmlsmmmkm extend the
mmlslmmkl extension
mmmmmmmnm f
mmmmmmmqm favour
omlmlqmkn fee
lmlmnmnql feed
mmllmqmlm fees
nmlmmrmkm fees notic
nlolmllpl figur
mmkmmmmom figur are
mmlmmmmpl fil
nllmmmmir file
ljhkjkjui files:
mkjmklkwj files:alone
lmmlmlmpm financ
lmmmnmmmm financial
mmklklmrk find
ommnkmmlm find attach
mmlmmmonm find that
mmmmlmmom find the
lmummmmil finish
lmmmnnnkm fire
lnmmmnlnm first
lmolmmmnm five
rllllkpiq foi
pmnmmmlkp foi #
mmmmlmolm foi request
olmmlmmmm foi team
mlqlnllom follow
onklmnolo for
mllmmnmpm for #
mkmlmmonn for a
ommmlmmnm for an
mmnmnmmll for any
mpmmmmmlm for contact
qmnmlmllm for inform
nmomlmlkl for it
mmlpmmmmm for our
omommmmkm for review
mmlommmlm for that
ojllkmono for the
mmnmmmmkm for this
mmlmolmmm for us
qonlnjkkn for your
mmlmmmolm forc
nplnmmljm form
nommmmllm form on
mmmmnmmlm formul
ollmlmrim forward
ilnmmmmtm found
mmmmnmmlm four
lllmmllvk fourteen
mllmlnlnn free
oqmkmmmmk freedom
oqmkmmmmk freedom of
mnmlmlqmm from
lpkmmnmmn from #
mlmmmmmpm from the
ollolmnlm from us
mmmmpmmlm from you
jmnmrmlmm full
lmmmmmomm function
nkpnnmlmm further
lmlqmmmmm further 20
mmoklmmpm further to
mmmlmmmom g
mmolmmmlm gather
mmnmmmmnm gave
kpnnmmmlm gener
lnmmpmmlm general
lopnmmljm get
mnnmllmmm get in
mlomlmnmm get it
nmlmnmmlm giv
nmmmmmmmm giv us
hlnopnlnl give
mmomlmmml give you
nlmqmlmnl given
mmlmnmmjq glad
kplnkpmll go
mmmmlommm go ahead
kqlmmnmml go to
lmomnmmkm going
lmommmmlm going to
kmqllnnlm gone
mmkmlmnkq good
rlmmlmlll got
kmmmmmnmm govern
nnmmmmmln governanc
kmmmpmmkn grateful
lkplmmmpj had
mmmmmmmnm had been
ommmmmmlm had no
qlmnllokl hand
qmmmmmmlm handl
mmomlmllm happen
ommmmmmnl happy
mmmmmmmnm harm
pkqkilpmj has
lmplmmmlm has ask
qlnjimoni has been
kmlmmmmpm has no
lnpnmmmlm has not
mmmnmnmlm has to
lmnkmmnqm hav
njnkmmqmn have
plllmmlmn have a
nmlpommkl have ask
mlmnnlmql have been
kmmmmmmmq have clos
mmmlmmmom have conclud
mmmmmmmom have consider
lmmmommlm have in
mmnnnmmmm have it
omlmmllmm have log
lmrqmnlim have not
mnollnmkm have now
mmlonmmkm have our
rljmmmlln have pas
kplmlmlmm have receiv
mllmlmmom have request
llpmnmmjn have the
nloomnljl have to
kmlmlmrlo have today
mmkmmmoln have told
olkmnmojm have your
klpnmmnmm head
mmommmlmm head of
mnlommojm health
mmmommmkm health and
ollmmmnhp hear
olmnlmnjm hear from
mmmmnnmlm heard
lmmmlmoqm held
mmmmlmomm held by
imlmpmlsl help
pmpmmmmjm her
lmkmnmopl here
hkklmnrpk hold
mmlommmmm hold inform
mmmlmnpmm hold the
jmnmmmool hold this
nnmmlmmmm holiday
lmnmmmmnm hop
mkqnmmmnl hope
llsmmmmkl hope to
iskkiqlql hour
mmmmmnmlm hour and
mmmmlmnnm hous
omjnlnlmp how
mmmmmmmlo how did
ommmlmmnl how many
npojnkoll i
ommmmmmmm i acknowledg
isomollll i am
kmommmmom i apologis
mlmmnmlol i can
mmommmmlm i cannot
nlnmlmmnm i had
mhokkmslq i have
pllmlmlmm i only
mmlmmmmnm i uphold
pnklomlll i will
mommmmmmm i work
onmmmmljm i'll
kqlmmmojl i'm
qnmmlmplj i've
lmmmomlnm identify
mthmppllj if
mommlmmmm if it
nmmmmmmmm if that
pmmmmmmlm if we
ipjmlonol if you
lqmmmmlmm if your
mmlmllmmp ignor
ollknlloj in
klkkmkntl in #
lmnlmmmsm in @month
mnonmmmkm in a
mmlmmnnkm in accordanc
mmnmmnmlm in advanc
mnmlmmmnm in an
mmmlmmmnm in favour
mmmmmmmnm in know
mmlmmmmom in may
mmmlmmmml in mind
mmlnommkm in order
ommmnmmll in our
lmlommmnm in rel
mmmmmmmnm in term
rjknmkkok in the
lnmnlmnlm in this
pmpmllmkm in touch
pmlnmnmkm in which
mlnllnlnl in your
lrmmmmmlm inbox
lnnmpmmjm incident
mmlmnmmmn includ
mmpmmmmll inconvenienc
nmmknklok inform
mnmmlmlom inform act
klpmllmpl inform commissioner
mnlmmmmln inform governanc
nmmmmmllm inform has
mlmlmmlqm inform is
plmlmnmkm inform regul
qokmnlllm inform request
lmmmlmmrl inform that
mlnmmmmnm inform you
lkismjmmk interest
mmmmmmmnm interest favour
lmlkomnpm interest in
mmlnmmmnm interest lies
mmlrmmmkm interest test
mlnmlmmon internal
mlnmlmmon internal review
rklmomlkm into
mmnlmpmkm invoic
loknlnmok is
omjommool is #
pmlmmmmml is @code
jknnnnplm is a
lommmmmlm is about
krmmmmlmm is an
lmmmmmmnn is as
lmmmmnmsm is attach
mnnmmmmlm is being
lqlmlmmmm is clos
kllmmmlrl is enclos
mmnnmmmmm is engag
mmmmmmmpm is exempt
lmmmmmnnm is held
mmpmmmmmm is in
mmmmpmmmm is it
mmnmmmmom is no
hmololmpn is not
nmlmmmmnm is now
mokmnnmml is on
mmlpmmmlm is reasonabl
mmnmnmmll is that
ommmlmmpm is the
nmnmmmllm is to
mmmmmmmnm is withheld
kmmmmrmom is £
oinkmnqml it
lmlnnmqkm it and
mmnmmnlmm it as
omkmnolmm it has
mmmmmmmnm it hold
kkpnnmmmo it is
nllmmmmnm it on
lmommnmlm it should
nmmmmnnlm it that
mmmmnmmmm it the
qlmmllpkm it to
mmmlmmmnm it under
lmmmmnmnn it was
nmsmmmlhm it will
rmlmllklm it with
mmmlklmrm it would
plmlllnnl it's
lmmmmmomm item
ikmpnlrnl its
slmmnmljl just
nlnllmmpm keep
imlmmmlou kind
omklqllln know
mmnmlmmmm know that
nkghmljsj labelled:1
mkhimlktk labelled:2
pmlljlmrm labelled:4
hmmmommtl lake
plmmmmllm land
kolmmmmmm larg
mlpmmmlnm last
lspklmlli last:chaser
unknlnkkk last:clarification
tlhlllkpq last:other
okhjljlpl last:request
qkkhkjirk last:review-request
lmqmmmmnl late
omonmmmjm later
omoommmjm later than
nnlnlmmlm law
mmmnmmmmm law enforc
psnllllkl leav
rmlmlmkll leav it
mqmmmmmlm leav until
lqommmlll left
mqmmmmlkl left the
onnnlmmlm legal
mmmlnmmqm length:1200
mmmnonplk length:150
jjmspqomi length:300
pnmjlklnl length:60
jjjlllmqj length:600
lknopomlm let
llmmpmmlm let me
lmlmoolkn let us
olpmkmlml let you
pkjmmnnoj letter
nmmkmnmnm letter of
mmlnmmnnm lies
mmmlmmmom lies in
mnmmmmmom lik
mmmmmmmom lik to
mmmmomlko like
mmlmnmmko like to
mmlrlmnlm limit
ookmmmmnl line
qmlmnllko log
lpoqlmlim longer
lmonmmmlm longer than
qminpmlmj look
mmmnmlnmm look after
nolnmnlml look at
mmmmnmmmm look for
rkjmlmmnm look into
mmlnnmmmm ltd
jnjmlpmmp made
pojnoknkm mail
pmjnnmmlm mail of
omkmmmmmm mail to
iwlmlmljl mailbox
mnmmmmmmm mailbox is
mmmkmmmqm maintain
mmmkmmmom maintain the
nmlnmlmlm mak
mmnlmqmlm make
nmlmmomlm make a
omnmmmlmm manager
pmlmlmlnl many
lrjmmmplm matter
llmmmmpmm matter for
opkniljok may
mqkmmmmmm may #
mmlommmmm may ap
lmnmlmmnm may ask
oplllmlpm may be
lmmmmmmpm may wish
tjnmqlljm me
lllmpmmmm me know
hmlltmmll mean
mmmmnmmmm mean the
lllnnmnjp meant
mmmmlmmlq meant for
olnmnmlkm meantim
knolmmmol meet
nmnlnmmkn member
nmlmmmmln member of
hvilolmhr messag
mpmmmmlmm messag has
lmnmmmmom met
mmmmnmmml mind
lmmmmmpkm ministry
lnmmlnmms minut
mplmmmmll monitor
inlmopmom month
lmomqmmll more
nnlmmmmol more than
rmnmlmmil morn
kmmnmmplm mov
kmmmmmpmm mov to
pkmmlmnml mr
nmommmmkm ms
lmnmmmlko much
pmnpmnlim must
mrjmllnnm my
lmlmommqm nam
mmmmnmmnm nam of
jmlmumllm name
kmmmqmmmm name of
mmmmnmmlm narrow
mmnllmolm national
qjspmkjjn need
lmolmmmlm need a
omnnnmlkm need to
mmollmmmm need until
kmnmnmmom neither
mmmmmmmnm neither confirm
nmkplmmml new
mnnmlmmnl next
lmlmlmplm nhs
kmkllmmsl nil
mmmlmmmpm nine
mlhkjljrm no
nlmmmmmmm no #
kmmmmmmqm no inform
mmnnmmmlm no later
lpmnmmlll no longer
lmnmllmon nobody
lmlmllmul none
mmmmmmmom nor
mmmmmmmnm nor deny
llnlmjpon not
lmomlmlon not be
knpnmmmmm not been
mmnnmmokm not by
mmmmmmmnm not held
kmmmmmqpm not hold
nmmmmmmlm not later
mmmmmnlom not oblig
lmlmmmmpm not record
lpmlmmlmm not rep
lmmmmmplm not the
mmmmlmmmm not to
mmqnmmmjm not yet
mmlmllmnq note
nmlmllnlp note that
klklkmmqq noth
mmknmtlkm notic
mmmnmmmmm notic under
oopmiloll now
rnjmlllol number
ommmmmmmm number @code
lnlmlmmpm number of
mmlmnnlmm oblig
mmlmonmkm oblig to
nkkmnnlnk of
sinilmnml of #
nlknmmlmo of 20
mmmnmmmnm of a
mmlmmpmkm of charg
lmmmmmnmm of govern
opllmmmmk of inform
mmmmmnmlm of it
mmolmmmkm of its
jmmmomlnm of our
mmmmlmolm of practic
lmmmmnmpm of section
mmlmommkm of that
njmnonlni of the
lmlmommql of them
mllmomlnm of thes
mmlmmmlqm of this
lmmommnkn of what
mmmmmmmom of which
lmmmmmmlp of you
olpmolmkl of your
pmnmmrmgo of £
klqlmmmol off
iullmmpin offic
mpmmmmmmm offic is
rmnlommkk officer
pmmmmmlkm officer who
mlmmmmmmn old
ltmkjlonm on
pqmiklomj on #
jsqmlmmin on @day
mnnmmmmmm on annual
mmmlmmmnm on balanc
mmlmonmlm on hold
mlnommmkm on or
molmlmmnn on our
lmmnmmmnm on section
kmiojllrn on the
klmmlmqkm on to
nllnmlmjo on your
lmolnmllm once
gklkslnop one
nonlmmllm only
rnjmnllnm open
lmmnlmmpm opinion
lllnvnlij or
mlnommmkm or befor
mnmnmmmlm or by
kmmmsmmll or the
mmloommkm order
mmmmommkm order to
lmlmmmmom original
lpmllmmrl other
mmpmikmol our
mlmmlmmql our answer
mlmklnmrl our letter
mmmnmmnlm our ref
ommmnmmlm our referenc
llonmmmmm our rep
jmonnmmpl our respons
jqmmmmmol our websit
onkmlnjok out
lmommmmnm outcom
kpnmlmlml outsid
mmmlmmmpm outweigh
mmmlmmmom outweigh that
kmnponoil over
mmmmmnmlm over the
lmmnmmmmm owing
lmmnmmmmm owing to
lmlmnmonm own
mmlnnmmmm pag
mmlmmomnm paid
nmpnlmnkl paper
rlomlmkjm park
nmomkkmnm part
nmmmmmmmm part in
mmmmlmnnm part of
sljlmmpkn pas
pllmmmnll pas it
onmmmmmlm pas to
rmkmmmmml pas your
lmmmmmmjr password
klnmmmmqk patienc
pljlowlfk pay
nmmmlrmkm payabl
lmomlmlqm peopl
klmrpmljm period
lmlqmmmmm permit
mmnmmmmlm person
mmmmmmmpm personal
mmmmmmmom personal data
nmlmmmlom plac
klmompnlm plan
ksjjuojkm pleas
klollmmpm pleas accept
lonmmmmlm pleas contact
oolmlmlmm pleas do
nlmnkmmqm pleas find
mmmmllmlp pleas ignor
mmlmnmmmm pleas let
lmmmllonl pleas note
mmmmmomlm pleas pay
mnmmmmmmm pleas ring
pllmmlmql pleas see
molmmmllm pleas send
lmmmomnlm pleas tell
mnmmmmmmm pleas use
mnmmnmmml pleas writ
mmmmmmmom plus
olnlnmmmm point
kmmmmmrlm polic
llmmnmpkm polic and
nllnmmmpm policy
mmmnmmmmm position
mmnnmmmlm position to
ommmmmmlm possibl
lnmmmommm post
nmlmmrmkm postag
mmlmmpmlm postag and
mmmmmmolm practic
mmmmmmmnm prejudic
lmmmmmmlo previou
mmommmmom pric
lllmmmnqm privat
mmmmnmmmm proces
nmpmlmmkm progres
mmkmmmmpl promis
ollmmmmnm proper
nmmlmmmnm protection
mmlmommmm provid
jkkskkoml public
lmnmnmmkm public authority
mkjtjklmk public interest
nmmkmnmqm publish
ollmnmmmm put
mmmqmmmkm qualify
mmmommmlm qualify exemption
jkkjqmppk question
lljknmqpl question #
kljlwkkgn questions:1
lmmmrmmll questions:2
ommmmmmlm questions:3
pmmnlmlkl quick
omlmmplll quot
mlnmmnnkm rather
klmlompnl re
oplomlkll reach
irnmlnmnm read
lmmmommmm real
llmmommnm reason
lmmmnmlmm reasonab
mmlqmomlm reasonabl
mlmmmmmlp recal
slnkmlmhp receipt
rmlmmmmlm receipt of
rrkimllho receiv
nnlmmmlmm receiv by
lmmmmnolm receiv it
pnnmmmmkm receiv on
okkmnmmmn receiv this
pommmmlkl receiv your
lmmmmmlnn recent
nmmmmmmmm reconsider
llkknlosk record
mmmmmmnmm record of
sllnklmjo ref
rlmmlmmml ref #
olmommnjp ref @code
mmkmmnomm refer
rojmmnpil referenc
nmmmmmmmm referenc #
rmlmnnlkm referenc @code
kmmllmltm refus
mmmmlmmpl refusal
mmmmmmmnm refusal notic
mmmomnmlm regard
nmlmlnlom register
mmommmmmm regret
lkkrlooml regul
kljrmooml regul #
kmlqommlm rel
lmlommmnm rel to
mmlomnmom releas
mmmmmmmpm rely
mmmmmmmom rely on
mlnlmmlnn remain
mmlmmmmom remainder
mqtomjmjj rep
mmnmlmmmm rep and
mmqmmmmjm rep by
nmnmmmlkm rep is
kqmllmpnl rep to
jpljpmmpl report
mommmmmmm report a
ommmmmmlm represent
qhlkpjplk request
olmmnmlkm request and
mmmmmmlln request as
jmlnqmmlm request dat
rnnnklkkk request for
nljlmmppl request has
ololpmknk request is
mmknlmoom request of
omnmmlllm request that
knnllmtkm request to
kommnmmnm request under
knlmmmlmo request we
pmnmlmmlm request which
lllmonmmm request will
olomoolil requir
omnmmmmlm requir for
lmnlmlmlo respect
qpplllljl respond
lommmmlmm respond to
lnmmmmmmm respond within
njpnlkkpl respons
nlmmmmmmm respons by
mmlnlmmmm respons is
jmolnmmpm respons to
nmmmmmmmm respons within
mmlmmmmpm rest
olllllmrl restated:1
mmlmmmmrm restated:3
mmommmmlm result
knllnmopl return
nisklkkpk review
mmmmmmmom review within
mmlnmmmmm revis
mkmnmonml right
mlommmmml right to
lrmmlmmnl ring
mnmmmmmnm ring the
lnlmmmonm road
omlmmmlom round
mmomommkk run
mmmmlmnnm run by
mnmolmmll safety
mmmmmnmnm same
lmmlnmmom satisfy
plknrmljm say
lmmmnnnln say so
jlqpjmils scene:acknowledged
lspllmlki scene:chased
nvhlmmmhl scene:instant
pmfgiihqx scene:responded
elrpjmimr scene:reviewAnswered
plmhkjirk scene:reviewing
djqpjlipo scene:waiting
llmmmmomm school
mmlnmmmlm scop
lmnmmmmnm scottish
lmnmmmmnm scottish inform
immmnnlrm search
omlmnmmol second
nnmmmmmmm secretary
fjgqmmjrj section
figqmmjrj section #
mnlknllqj see
qlmmnlmjm see attach
jnlmlmmrl see our
lmnmnmmmm seek
nmmmmmmmm seen
mmpknqmll send
mmmmmomlm send the
mlplmmnlm send you
mkllkmqks sent
lljmmlnnq sent to
mmmmmmmln separ
lnmmmmnmm separat
mmlnmmmlm serv
lnrmllrjl servic
olknnnlml set
ollmmmmnm set out
mmmmmmmnm seven
mmmnoomhm shal
molmmmnlm shar
olmmmmokm she
mmlnmrljm sheet
klrmmmmkl short
kqplqlnlk should
lnmmnmmnl should be
mlomomlnm should have
mlplmmmll sign
mmqmmmmkl sign off
jmmlmmmsm sinc
mmlnmmmom sinc #
mokmmllqm site
mlmmmmmqm six
mmmmmmmnm six month
pglmomnnl so
mmlnpmlkm so that
mllmkmmqm so we
nolommmnm some
mmlmnmmnm some #
mmlommmmm some of
knnmlmmln somebody
olqmmmljl soon
pmpmmmlim soon as
lkpmmlkpm sorry
lmmmmmmmn sorry about
mlmmnmmnn sorry that
mmmnnmllm sought
mlllmmmpm spent
llnlmnnmm staf
onlmpmljm start
mmlmmmnmm stat
qlmmnmmkm statutory
llqkqllml stil
mmmmommkm stop
kpmmmmmmm student
lmlnnmlom subject
lllnmmmnm subject to
nmmmmmmmm submit
mmlomlnnm such
mmmnmmmmm such time
mmlmmpmjo sum
lmmnonnkm sup
mmmmommmm sure
knlmnlmmp survey
nmmmmmmmm suspend
glglmlmyk swan
lnqlmmmmm system
lmmmmmmom tabl
lmmnlmmlo tak
nlmpmmnkl take
mmmmmnnlm take it
lmmmmnool taken
olnmmmmmm target
npilllnmp team
llnmmmnkn telephon
ollkrmmll tell
ommmommkm tell me
mmlmpmmml tell us
omnllnlml tell you
mlmnmmmon term
mmmmmmmnm term of
lmlrmmmlm test
nlqpklmlm than
nmlolmmmm than #
lmplmmmmm than we
tpjikhijq thank
rmkmnmknk thank for
rqmjkikjp thank you
mjomnmnnn that
mmommmmlm that date
mmmlmmmom that in
qpklmlmmk that is
nmollmmnn that it
lmmmlmnmn that one
mmlnmnmmm that section
njnmlllpo that the
jnqmmmlnm that this
nmrkmmkml that we
mkknonolo that you
nlknmmnmm that your
nlljllmom the
pmllmmlol the #
pmmmmmnjm the 20
nmlmmmmmm the abov
rljqlmjnk the act
lmkmmnmuk the answer
knmmqmmlm the applicant
mlmmommmm the attach
mmmqmmmkm the balanc
nmlmlmmlo the case
mmmmmnmlm the charg
nmmmnmlmm the clock
mmmmmmmkn the commissioner
lmnmmllpm the contract
mmlmmplom the cost
komllmlsl the council
llmmmmqmm the county
mmommmmlm the data
mmnmmmmkm the date
mmpmmmlll the deadlin
mmmmmmmom the decision
lmnmmmmpl the delay
lmlnmmomm the depart
lommmmmlm the end
plmlmmmlm the environmental
lmmmmmmqm the exemption
nmlmmomlm the fee
nlmlmmlpm the figur
lmmmmmmkq the file
mnlmmnmlm the first
mnnlnmlom the freedom
lmpmmmlmm the head
jmnlmllpn the inform
kmmmnmmpm the lake
mmlmmmmnm the limit
mmmmmmmom the matter
olnmnmlkm the meantim
mmmmmmmlp the messag
mmmmmmmom the minut
mmmmnmmnm the nam
kmmmpmmmm the name
mmmlmmolm the national
mlmnmmmmm the new
plmmlmlnm the number
mqmmlmllm the offic
qonlmmljl the officer
lmmlmmnnm the other
lmommmmmm the outcom
nlpmlmmmk the paper
ommqmmljm the period
mmmmmpmkm the plan
llmmnmpkm the polic
mkjrjknol the public
nmmmmmmmm the referenc
mmlmmmmom the remainder
lmommmmol the rep
mmmlnnmnm the report
lmmknnoln the request
mmlmmmmom the rest
jmsmmmmlm the review
mllmnmnlm the right
mmmmmnmnm the same
lmnmmmmnm the scottish
lmqmlmnll the servic
ommmnmmkm the statutory
mmmmmnmlm the sum
mmllmmmmo the survey
mllmmmmsl the swan
lnkmmmlmo the team
mmkqnmnlm the time
oplmmmkpm the trust
nmlmlmlom the university
lmnommmlm the volum
kmkmmmmqm the warden
mmnlmnmlm the work
nmmmllmpm the year
klmnmmqol their
glmmnosnk them
mlmmnmnlm them and
jnllqmokm then
hknkmkppm ther
kmknpmmql ther are
mlolmlkqn ther is
nmmmmmmmm ther may
lmmmnmmqm ther were
gmjpmmlrp therefor
knlmomolm thes
hnllmnunl they
mmnmmmmnm they are
mlmmmmnmm they have
lmlmmmmpm they were
knnmlnpkm they will
nllmommmm thing
omlolmmmm think
nmlmmmmmm think that
olmlkmnoj this
nllmmmmln this as
olmmlmmlm this e
llnmmmmpl this inform
mqkllmmol this is
lmmnlomnm this letter
nmmmmmmmm this mailbox
lmlmmmmmn this messag
plollmnkl this morn
mmmmmmmnm this respons
lnommmmlm this week
jmmlqmolm thos
kmqlnplml thre
mmmmmqmkm thre month
mmmnlmlol through
hpptmnlim time
mmmommmlm time as
mmmnmmmkm time for
mmmqlmnhm time limit
npnlllqmm to
jqmqlomjl to #
lpmmmmmmm to @day
mnlnmmmll to a
mokmommkm to answer
lmlmmmmom to ap
mllmmmmpm to ask
mlrpnnllk to be
mmommmmlm to complain
mmolmmmlm to complet
omlmmlmnm to confirm
mmmolmmlm to consider
lmmmnmmmm to deal
mlmommokm to do
molmmmmnm to email
mmlnmmmmm to extend
mmmmnmlnm to find
mmmlmnmom to go
klqmnmnjl to have
mllmlmokp to hear
lmlmomlnm to help
mllnlmskm to it
lmmmlmomm to its
mmpnmmmlm to let
qmmllmlpm to our
mmmmmomlm to pay
mmllmnnom to question
nmqlnmmkm to rep
lommmmmmm to report
nmommmmkm to respond
rmlmmmllm to say
llqmmnmlm to send
mmnmmmnkl to take
nqklklpmm to the
klmmmmqmm to them
mnmmlmlpm to this
nmmnlmmlm to weigh
lmonmmmkn to writ
nlomlnqkm to you
iknlnnksj to your
jmrmlmuim today
mmmmmmnmm today transfer
lmnmmmmnm together
nmklmmoln told
nmmmomlkm too
lmmmmmmqm took
mmlmmnmnm total
pmpmllmkm touch
lmmmlmmnm town
jmmmmmujm transfer
mmmmmmomm transfer your
pnmmnmmlm tre
knjllmqrl trust
lqkmmmmmm try
nmmmnmllm twenty
hoploklon two
lnmmmmmlq two minut
mmlmmmmpm two month
mlpmommjm two of
nmlmommkl type
lmolnmmlm unabl
lmolnmmlm unabl to
nkimonmoj under
lmlpmmnnm under regul
jkklpnlql under section
pnminlolm under the
lmplmmmml unfortun
mmmnlmmnm unhappy
mmlnlmmmm unhappy with
lmlnmmnmm unit
mnlmlmlom university
gtrksqkhm until
jrnmlmmkm until #
nommmmmlm until @day
mmmmmomkm until it
mmmmpnmlm until we
mmmmpmllm until you
mmkplmlpl up
mmlnmmmmm up to
ompmlmmll updat
mmmmmmmpm upheld
mmlmmmmom uphold
lrmmmmmlm urgent
mijprnoln us
lnlmmnmlm us by
lmmmnmmln us know
immnpmlpm us to
jqlmmmlnn use
lommmmmmm use the
mnmmmmmom used
mmlmommlm valid
mlnmmmmqm valu
wlmlllkil vane
lmmmnomlo vat
mmmmmmmnm vehicl
nlkmnmlmn very
mmmmmmmnm vexatiou
mmlnmmmnn view
mmmmmmmom virtu
mmmmmmmom virtu of
nllmmmmnm visit
jmmrmmmjm volum
mmmnmnmmm volum and
kmnnmmmmm volum of
kmlmmllvl volunteer
jpnlmmmpl wait
kllnromll want
kmkmmlmrm warden
mhjgjklsq was
nmlmmmmol was #
mmmmlmmlq was meant
lmlmmmmrm was not
sllmmmmmm was receiv
mmlmmmmom was £
lmmnlmnlm water
mmmmmmnmm way
ololmojmn we
mnnmmmmlm we aim
knpqlmmjp we are
jmmnomlol we can
mmmmmmmom we consider
llilnmnqn we do
lmlmllmsl we don't
mmmmmmmlm we expect
rlmllmnkl we have
mmmmmnlpm we hold
mmommmmkm we hope
omlmlmlom we may
mmmoomljn we need
oommnmmll we receiv
llmnoonhm we shal
plplmpmhl we will
nmmmnmmkn we would
kmnnnnnkm we'l
jplmlmmpm websit
pmtlllljk week
pmlplmmlm weigh
lmkmlmmjs welcom
ommlmmlll well
kmnlmmopm went
lmnlmmplm went to
kkjjkkktk were
lmmmmmmpm were #
njjnrmlmm what
mmmmnmmlm what is
omlnmmmml what we
jllmqmnln what you
mnnmlrnjl when
mmmmmnmmm when it
mmlmmomll when you
qojpmmmkm wher
nmmommmlm wher the
mljqonmln whether
mmlolmmlm whether the
lmlmonmkn whether you
ojimumnlk which
llmmlmmmm which i
olmlnnmmm which is
mmmmrmmkl which of
nlmmmmmlm which to
nmmmlmmmo which was
nmmmnnnkm which we
lmmmmmnmm which will
mmnmnmmkm which you
mmlnmmmmm whil
rinkolplk who
nmlmmmmmm who is
nmmmmmnmm who will
mmmmmnmmm whol
mmmmmmolm whom
plmnmmmlm why
pqpklqqij will
mmnlmmolm will answer
poolkqmim will be
kqlmmmnmm will deal
lmmmmnmkm will get
nlmnnmmkm will have
ulkmmmllm will look
jlnnlmmpm will not
mmlmmmnlm will rep
mpmmmmllm will respond
mlmlmmnom will send
mmmnmmmkm will take
mmmlmmoom will writ
kmmmnmlnn wish
kmnmmmmon wish to
pknlojqkn with
mnlmmnlmm with a
nllmomoml with it
plnmlmlln with me
ommkmmnmm with our
plnnmlmlm with the
nmommmmom with this
plnmmmmim with us
kmlnmmnnm with you
mmlmmnqjm with your
mmmmmmmlo withdraw
nmmmmmmqm withheld
mmmmmmmpm withheld under
mmmkmmmqm withhold
mmmlmmmnm withhold it
mmmkmmmom withhold the
nonjjqknj within
hqlllnmpm within #
rmmlmmmjm within 20
omommmllm within the
mmnmmpmkm within thre
lnlmmmmpm within two
lmmmommkm without
lmlmmnmnn word
prnpjlljj work
nmnmmmlko work day
polrklmkj work days
lommmmmmm work for
pmnllllml work on
iiljsnims would
imlmpmlpo would be
mmlmmomlm would have
mmmlnmllo would like
mmmmmmmnm would not
nmlmllmrl would take
mlnmnmmkn would you
qmnnlmmlm writ
rnnolmnjk writ to
kmmllmpnm wrong
mkllpklqk year
mmmmommlm year ?
mllmmmlrm yes
rllmmmmkn yesterday
knrommlho yet
nlojololp you
mlnmmnmjo you a
jkomrlllo you are
lllnllonn you ask
llmmlmmmn you be
ilqllmmom you by
mmklnnlon you can
lmmlmmmpm you could
ollmmmnmm you direct
ommmmmmmm you do
prmjmjkko you for
kplppmkkq you have
pmomlmlkl you know
ilonlmlql you may
lmmmtmmjm you mean
nnlnlmmnm you need
lmmmqmmmm you pleas
mmlmnmmlm you say
nmnmmmmkm you should
lmqlmmlnm you that
mmmmmmmlm you the
omlmnmmjn you to
jmlnrmmml you want
mmorlnlin you will
mmmmnnmlm you wish
llllqqmhm you would
lmllnmmkp you're
qmmjojqkm your
lmmmmmmln your answer
mlolmmmln your case
lmkmmmmsm your complaint
ommmmmmmm your correspondenc
opimommll your e
ntkllnlil your email
nnmmlmnkm your enquiry
plomlmpll your foi
plmmmlmmm your freedom
ommmmmplm your letter
iulmpmmhl your messag
klnmmmmqk your patienc
qmmmmllkl your pay
mmmmlmnnm your question
nmmmmmmmm your referenc
lnlmommmm your rep
nmmmmmmmm your represent
peomskqkk your request
omlmmmmmm your requir
hiehhwirl £
hiehhwirl £ #`,
} as const;

export const REQUESTER = {
  kinds: 'chaser clarification review-request other',
  lines: `orjh #
rmki # @month
kpnk # and
omlk # has
polj # may
mrmj # to
mmnl 20
uiif ?
nmoj @code
smkk @day
qnki @month
mrll @month #
komm ^ #
plll ^ a
nmok ^ and
ommk ^ any
kmpl ^ as
nmml ^ best
omml ^ by
nmnk ^ can
olnl ^ could
omlk ^ did
nlml ^ has
kkon ^ i
nmnk ^ i'd
pknk ^ i'm
qlkl ^ if
nmml ^ is
mllo ^ may
mlkp ^ much
nlok ^ my
iklu ^ no
klmo ^ not
lmkp ^ noth
qjml ^ pleas
lpll ^ sorry
nlko ^ thank
olkn ^ that
monj ^ the
lqnk ^ to
plkn ^ what
pmml ^ when
omll ^ wher
kmnn ^ with
nlnl ^ would
kpnj ^ you
pnmi ^ your
ljrm a
lmmn a review
mmok about
nmml about the
kolo addres
mmml after
knmn again
jmmq again ?
knlo all
kqlk alon
mllo also
jnmo am
mpmk am happy
mlom am not
klqk an
pmnj an answer
mmol an internal
lomk and
komn and #
olkm and a
lkmp and i
kmpl and let
mplk and the
lmpk another
mlnl answer
pmmj any
nmoj anyth
klql appeal
qmnh are
lmpl are not
joqi as
llon as a
kolm as i
mlqj ask
lkql ask for
jlqm at
kllr at all
pmmk attach
mlnl authority
kiqn be
pmmj be glad
jmnn becaus
jonm befor
lnok being
pmmj best
onlj between
onlj both
lnll bring
umlf but
ommk but the
mlpk by
nmlm by #
mnml calendar
mnml calendar year
mmok can
nmml can you
nlol cannot
mnlm clear
nlnm come
nkln commissioner
nlok complaint
kmmo content
mnml contract
oloi cost
omqi could
kmqk could be
nmln could you
llnp council
qmli d
omlk date
sllj days
piko days:10
qill days:17
pjnl days:23
nhrn days:31
nnin days:4
ojnl days:50
jjsl decision
mlol decision to
olnl did
jloo did not
gppm do
llom do not
lolm down
mnln drop
qlkl e
olkm e mail
mmml empty
jmno enough
imqm failur
hnlr fee
olkn figur
kllq file
imls fine
nplk first
omlk follow
lpln for
lmlp for #
mnml for a
koml for an
pomi for the
nmmm for this
mlln forward
lmlo forward to
klmp found
kmmo four
lpip from
jnmo full
pmmj glad
lmrj go
nlol go to
pmml gone
knok had
nmnk had no
mlmn handl
lpmk happy
pipk has
kmom has been
nlmm has the
qfon have
klno have a
nmll have gone
onlk have it
mkol have the
kmlp have today
rmjk hear
jnlp how
jolo how many
lnmn i
jnmo i am
nkqk i ask
llmp i can
mmnn i do
lkjs i have
lmlo i look
kmno i may
momm i mean
omll i see
mlko i shal
nmoj i should
qlmi i stil
mnmm i want
olll i will
nokl i would
mplj i wrot
nmnk i'd
omnj i'm
jllr i've
mlpk if
lmlo if i
ljoo in
koml in #
mmmn in @month
jloo in the
nkmn in your
kmlp interest
mmql internal
mmpl internal review
plmj is
lmmm is not
nmml is noth
plmk is now
nolk is the
mnkm it
pmll it ?
lnlm it is
kmpk it to
kmol it was
jqnl it would
tlli it's
monk its
nmlm just
nlok kind
mllo know
lpmk labelled:1
kpnl labelled:2
nlln last
hkmt last:chaser
lqjl last:request
nlft last:review-request
kmom late
kkqn late:responded
omkn late:reviewing
rinh late:waiting
oomk leav
moml leav out
jlnp left
iltj length:150
imsl length:300
ookj length:60
nknn let
nmok let me
rlnh letter
iono like
lmmm like the
kplm like to
ookk limit
kmpl look
lmrk look at
lmlo look forward
olkn mail
mmol make
jolo many
kpip may
mnko may i
pkpi me
ommk me have
lmpk me that
mnom mean
mmml mention
lmnm minut
kkmp morn
omnj mr
lmiq much
lmnm must
lkkq my
kppi nam
knlo name
ipjr need
lmlo need to
immq never
kiqo no
lmlo no need
lmlo nor
jnth not
rkjm noth
lmlo noth has
imoo now
plmk number
nmml number #
olmm oblig
mnml of
monj of #
mlol of my
nmml of question
hlnr of the
knlo of your
ommk off
jmui officer
mmnl on
onlk on #
molm on @day
mlmn on the
jnnn one
ktmg only
qmkk open
npmj or
lllp other
kmnn out
nmok over
nlol own
ljnp paper
omml part
ommk pas
illr pay
lplk pleas
nmmm pleas ?
olll pleas let
olko pleas send
omlk prompt
omml public
lnnm put
nqli question
nplk question #
uiif questions:1
kllp quot
koln read
mmnl reason
kllo receiv
lmpl reconsider
lnnl refus
lmpl regul
lmpm regul #
qinl rep
jpnl report
kmpm represent
kmpm represent under
iomn request
jmqm requir
jmpm respond
mlml respons
jisk review
jmpm review of
nonj said
kllp same
mlnm say
mlmo says
kkrk says:asks-review-responded
kmom says:asks-review-waiting
jjsj says:asks-review:1
jjsj says:asks-review:2
kkrk says:asks-review:3
mmlm says:chases-clarifying
pnmj says:chases-responded
smil says:chases-reviewing
rlkk says:chases-times:2
rhnj says:chases-waiting
siih says:chases:1
siih says:chases:2
sjkh says:chases:3
lnom says:clarifies-clarifying
irml says:clarifies-responded
ommk says:clarifies-waiting
islj says:clarifies:1
islj says:clarifies:2
islj says:clarifies:3
hhti says:disputes-responded
qmim says:disputes-reviewing
llom says:disputes-times:2
kook says:disputes-waiting
iith says:disputes:1
iith says:disputes:2
moml says:thanks-clarifying
oijp says:thanks-responded
ikms says:thanks-waiting
mjiq says:thanks:1
mjiq says:thanks:2
kmiq scene:acknowledged
nmnl scene:chased
fxgf scene:clarifying
lhoq scene:responded
koip scene:reviewAnswered
rmin scene:reviewing
okkn scene:waiting
plkl second
nlpk section
olok section #
nlmn see
nmml seem
nmml seem to
lkit send
lmpl senior
lmom senior officer
onoh sent
mlkp shal
pmpg should
nloj should be
rlmi sign
momk six
jlrm so
mlol somebody
mmml someon
kolm sorry
nllm spreadsheet
lmlo staf
fxgf state:clarifying
ihpq state:responded
rmin state:reviewing
oift state:waiting
snlg stil
nknm stop
jpkn take
nlmm tell
kpkn than
mkiq thank
pmlm thank for
kllq thank you
lkmo that
kmmo that i
lknp that is
honn that it
imop that the
konl that ther
loln the
kmlp the #
mlnl the authority
llno the commissioner
llmo the council
mlpm the decision
nmml the figur
moll the first
pmkl the inform
mmkn the other
llnn the rep
kllp the same
momk the year
nmml them
lplk then
moni ther
mmnl ther is
pmlk they
pkoj think
mlko third
kgor this
llmp this morn
qmkj this week
nmnl though
ipjp thought
mnmm thre
knnm to
nonk to #
knnn to be
omlm to have
lllp to know
kmom to review
koln to the
lkkr today
mlok told
mlok told me
pnli too
klmp troubl
lmqk under
lmpm under regul
nmmm under section
knjq very
lolm very well
jmmp want
mlol was
mmnk was not
lllq websit
pkmm week
mqjl well
loml were
pknk what
mkmo what i
slng when
nmml when will
opkk wher
mpmk which
kjrn who
pjln will
gnnp with
lmnm with thank
mlnl with this
mnml within
jmmq without
plll work days
jrmk would
loml would like
olml would you
mmnl writ
lpmk wrot
irml year
mnml yes
qmlj yesterday
mmjp you
mmom you for
pkoj you have
ommk you let
jool you to
phom your
lmol your decision
rmlj your letter
nlnl your own
nlln your rep
kklr £
kklr £ #`,
} as const;
